//! A wrapped key: the database key under XChaCha20-Poly1305, whose own key Argon2id derives from what a person has
//! (recovery code) or knows (合い言葉).
//!
//! The header is plain but authenticated: it is the cipher's associated data, byte for byte. Its costs are checked
//! against upper bounds before anything runs, so a planted file cannot make the program eat the machine.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine, engine::general_purpose::STANDARD};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{Error, Key, Result};

/// Version of the header this program writes.
const FORMAT: u32 = 1;
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// Upper bounds: four times the memory and passes we use.
const MOST_MEMORY_KIB: u32 = 4 * MEMORY_KIB;
const MOST_PASSES: u32 = 4 * PASSES;
const MOST_LANES: u32 = 4;

/// What unwraps the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WrapKind {
    /// 合い言葉.
    Passphrase,
    /// 復旧コード.
    Recovery,
}

/// One wrapped key as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wrap {
    /// JSON of [`Header`], kept verbatim: these very bytes are authenticated.
    header: String,
    nonce: String,
    sealed: String,
}

/// What the wrap says in plain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    format: u32,
    pub(crate) kind: WrapKind,
    pub(crate) ledger: Uuid,
    pub(crate) rehearsal: bool,
    /// [`Key::id`] of the key inside.
    pub(crate) key: String,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    cipher: String,
    /// When it was made: the day that the recovery sheet shows. Wraps of version 0.1.0 do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) made_at: Option<DateTime<Utc>>,
}

/// What a wrap says of the ledger it belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Label {
    pub(crate) ledger: Uuid,
    pub(crate) rehearsal: bool,
    pub(crate) made_at: DateTime<Utc>,
}

impl Wrap {
    /// Wraps `key` under `secret`.
    pub(crate) fn seal(key: &Key, kind: WrapKind, secret: &[u8], label: Label) -> Result<Self> {
        let Label { ledger, rehearsal, made_at } = label;
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        getrandom::fill(&mut salt).and_then(|()| getrandom::fill(&mut nonce)).map_err(|_| Error::Random)?;
        let header = Header {
            format: FORMAT,
            kind,
            ledger,
            rehearsal,
            key: key.id(),
            kdf: "argon2id".to_owned(),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: LANES,
            salt: STANDARD.encode(salt),
            cipher: "xchacha20-poly1305".to_owned(),
            made_at: Some(made_at),
        };
        let text = serde_json::to_string(&header)?;
        let payload = Payload { msg: &key.0, aad: text.as_bytes() };
        let sealed = header
            .cipher(secret)?
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| Error::damaged("a key cannot be wrapped"))?;
        Ok(Self { header: text, nonce: STANDARD.encode(nonce), sealed: STANDARD.encode(sealed) })
    }

    /// The plain header. Believe it only after [`Wrap::open`].
    pub(crate) fn header(&self) -> Result<Header> {
        let header: Header =
            serde_json::from_str(&self.header).map_err(|_| Error::damaged("a wrapped key has no header"))?;
        if header.format > FORMAT {
            return Err(Error::Newer { found: header.format.into(), known: FORMAT.into() });
        }
        Ok(header)
    }

    /// Unwraps the key; `None` when `secret` is another one, or the wrap was tampered with.
    pub(crate) fn open(&self, secret: &[u8]) -> Result<Option<Key>> {
        let header = self.header()?;
        let [Ok(nonce), Ok(sealed)] = [STANDARD.decode(&self.nonce), STANDARD.decode(&self.sealed)] else {
            return Ok(None);
        };
        if nonce.len() != 24 {
            return Ok(None);
        }
        let payload = Payload { msg: &sealed, aad: self.header.as_bytes() };
        let opened = header.cipher(secret)?.decrypt(XNonce::from_slice(&nonce), payload).ok().map(Zeroizing::new);
        Ok(opened.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok()).map(Key))
    }
}

impl Header {
    fn cipher(&self, secret: &[u8]) -> Result<XChaCha20Poly1305> {
        let bounded = self.memory_kib <= MOST_MEMORY_KIB && self.passes <= MOST_PASSES && self.lanes <= MOST_LANES;
        if !bounded {
            return Err(Error::TooCostly);
        }
        if self.kdf != "argon2id" || self.cipher != "xchacha20-poly1305" {
            return Err(Error::damaged("a wrapped key names an unknown method"));
        }
        let unusable = || Error::damaged("a wrapped key has unusable parameters");
        let salt = STANDARD.decode(&self.salt).ok().filter(|salt| salt.len() <= 64).ok_or_else(unusable)?;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| unusable())?;
        let mut derived = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, &salt, &mut *derived)
            .map_err(|_| unusable())?;
        Ok(XChaCha20Poly1305::new((&*derived).into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped() -> (Key, Wrap) {
        let key = Key::make_random().unwrap();
        let label = Label { ledger: Uuid::nil(), rehearsal: false, made_at: DateTime::UNIX_EPOCH };
        let wrap = Wrap::seal(&key, WrapKind::Recovery, b"secret", label).unwrap();
        (key, wrap)
    }

    #[test]
    fn only_the_right_secret_unwraps() {
        let (key, wrap) = wrapped();
        assert_eq!(wrap.open(b"secret").unwrap(), Some(key.clone()));
        assert_eq!(wrap.open(b"Secret").unwrap(), None);
        assert_eq!(wrap.header().unwrap().key, key.id());
    }

    #[test]
    fn a_changed_header_or_text_unwraps_nothing() {
        let (_, wrap) = wrapped();
        for (from, to) in [
            ("\"rehearsal\":false", "\"rehearsal\":true"),
            ("\"kind\":\"recovery\"", "\"kind\":\"passphrase\""),
            ("\"passes\":3", "\"passes\":2"),
            ("00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000001"),
        ] {
            let header = wrap.header.replace(from, to);
            assert_ne!(header, wrap.header);
            assert_eq!(Wrap { header, ..wrap.clone() }.open(b"secret").unwrap(), None, "{to}");
        }
        for sealed in ["", "AAAA", "?", &STANDARD.encode([7; 48])] {
            assert_eq!(Wrap { sealed: sealed.to_owned(), ..wrap.clone() }.open(b"secret").unwrap(), None);
        }
        assert_eq!(Wrap { nonce: STANDARD.encode([1; 8]), ..wrap.clone() }.open(b"secret").unwrap(), None);
    }

    #[test]
    fn absurd_costs_are_refused_before_anything_runs() {
        let (_, wrap) = wrapped();
        // Each of these would take all memory, or days; the test ends because none of them runs.
        for (from, to) in [
            ("\"memory_kib\":65536", "\"memory_kib\":4294967295"),
            ("\"passes\":3", "\"passes\":4294967295"),
            ("\"lanes\":1", "\"lanes\":16777215"),
        ] {
            let header = wrap.header.replace(from, to);
            assert!(matches!(Wrap { header, ..wrap.clone() }.open(b"secret"), Err(Error::TooCostly)), "{to}");
        }
        let header = wrap.header.replace("\"memory_kib\":65536", "\"memory_kib\":0");
        assert!(matches!(Wrap { header, ..wrap }.open(b"secret"), Err(Error::Damaged { .. })));
    }

    #[test]
    fn a_header_of_a_newer_format_says_so() {
        let (_, wrap) = wrapped();
        let header = wrap.header.replace("\"format\":1", "\"format\":2");
        assert!(matches!(Wrap { header, ..wrap }.open(b"secret"), Err(Error::Newer { found: 2, known: 1 })));
    }
}
