//! The database key: 256 random bits, never shown, never logged.

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::{Error, Result};

/// The key of one ledger. Wiped from memory when dropped.
#[derive(Clone)]
pub struct Key(pub(crate) [u8; 32]);

impl Key {
    /// A new random key.
    pub fn make_random() -> Result<Self> {
        let mut key = Self([0; 32]);
        getrandom::fill(&mut key.0).map_err(|_| Error::Random)?;
        Ok(key)
    }

    /// Back from [`Key::to_text`]. [`Error::WrongKey`] when the text is no key.
    pub fn parse(text: &str) -> Result<Self> {
        // Filled in place: what is copied would stay behind unwiped.
        let mut key = Self([0; 32]);
        let digits = text.trim().as_bytes();
        if digits.len() != 64 {
            return Err(Error::WrongKey);
        }
        for (byte, pair) in key.0.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = [hex_value(pair[0]), hex_value(pair[1])];
            *byte = high.zip(low).map(|(high, low)| high << 4 | low).ok_or(Error::WrongKey)?;
        }
        Ok(key)
    }

    /// 64 hexadecimal digits: the form the keychain keeps.
    pub fn to_text(&self) -> Zeroizing<String> {
        hex(&self.0)
    }

    /// `x'…'`: SQLCipher takes it as the raw key, without deriving anything.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", *self.to_text()))
    }

    /// Tells whether a wrapped key belongs to this one. A hash of 256 random bits gives nothing away.
    pub(crate) fn id(&self) -> String {
        let digest = Sha256::new().chain_update(b"kigenban key id\0").chain_update(self.0).finalize();
        hex(&digest[..8]).to_string()
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).fold(0, |differing, (left, right)| differing | (left ^ right)) == 0
    }
}

impl Eq for Key {}

fn hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_text_and_never_shows_itself() {
        let key = Key::make_random().unwrap();
        assert_eq!(Key::parse(&key.to_text()).unwrap(), key);
        assert_ne!(Key::make_random().unwrap(), key);
        assert_eq!(format!("{key:?}"), "Key(…)");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in ["", "00", &"g".repeat(64), &"é".repeat(32)] {
            assert!(matches!(Key::parse(text), Err(Error::WrongKey)), "{text}");
        }
    }
}
