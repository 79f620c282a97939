//! 復旧コード: the code on the recovery sheet.
//!
//! The form is fixed for good, because paper cannot be migrated: 130 random bits as 26 symbols of Crockford's base32
//! (`0123456789ABCDEFGHJKMNPQRSTVWXYZ`), two symbols that check the whole, cut into seven groups of four, each group
//! followed by its own check symbol: `ABCDE-…`, 35 symbols. Print and QR carry the same text.
//!
//! A group's check symbol is a weighted sum over GF(32) that includes the group's place, so one wrong symbol, two
//! neighbours exchanged or two groups exchanged are noticed and the group can be named.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::{Error, Result};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_SYMBOLS: usize = 26;
const GROUP_DATA: usize = 4;
const GROUP: usize = GROUP_DATA + 1;

/// A recovery code. Wiped from memory when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode {
    /// Values 0 to 31.
    symbols: [u8; RANDOM_SYMBOLS],
}

/// What is wrong with a typed code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// These groups (counted from 1) hold a typing error.
    #[error("typing error in group {0:?}")]
    Groups(Vec<usize>),
    /// Too few or too many characters.
    #[error("{found} characters instead of {wanted}")]
    Length {
        /// Characters typed, separators aside.
        found: usize,
        /// Characters a code has.
        wanted: usize,
    },
    /// Every group fits, but they do not belong together (groups of two different sheets, for instance).
    #[error("the groups do not belong together")]
    Whole,
}

impl RecoveryCode {
    /// How many groups a code has.
    pub const GROUPS: usize = 7;

    /// A new random code.
    pub fn make_random() -> Result<Self> {
        let mut symbols = [0; RANDOM_SYMBOLS];
        getrandom::fill(&mut symbols).map_err(|_| Error::Random)?;
        for symbol in &mut symbols {
            *symbol &= 31;
        }
        Ok(Self { symbols })
    }

    /// Reads a code as people type it: lower case, full-width letters, spaces and any hyphen, O for 0, I or L for 1.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let typed = Zeroizing::new(readable(text));
        let wanted = Self::GROUPS * GROUP;
        let groups: Vec<&[Option<u8>]> = typed.chunks(GROUP).collect();
        let wrong: Vec<usize> = by_separators(text)
            .unwrap_or_else(|| groups.iter().enumerate().map(|(place, group)| fits(place, group)).collect())
            .into_iter()
            .zip(1..=Self::GROUPS)
            .filter_map(|(fits, number)| (!fits).then_some(number))
            .collect();
        match typed.len() {
            // A symbol left out or doubled shifts everything after it: only the first wrong group says where.
            found if found != wanted => match wrong.first() {
                Some(&number) if number <= found / GROUP || by_separators(text).is_some() => {
                    Err(CodeError::Groups(vec![number]))
                }
                _ => Err(CodeError::Length { found, wanted }),
            },
            _ if !wrong.is_empty() => Err(CodeError::Groups(wrong)),
            _ => {
                let data = Zeroizing::new(
                    groups.iter().flat_map(|group| &group[..GROUP_DATA]).copied().flatten().collect::<Vec<u8>>(),
                );
                let mut symbols = [0; RANDOM_SYMBOLS];
                symbols.copy_from_slice(&data[..RANDOM_SYMBOLS]);
                let code = Self { symbols };
                if data[RANDOM_SYMBOLS..] == code.whole_check() { Ok(code) } else { Err(CodeError::Whole) }
            }
        }
    }

    /// The seven groups as they are printed.
    pub fn groups(&self) -> Vec<String> {
        let mut data = Zeroizing::new(self.symbols.to_vec());
        data.extend(self.whole_check());
        data.chunks(GROUP_DATA)
            .enumerate()
            .map(|(place, group)| group.iter().chain([&check(place, group)]).map(|value| letter(*value)).collect())
            .collect()
    }

    /// The whole code, groups joined by hyphens: the one form for print and QR.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.groups().join("-"))
    }

    /// Whether `typed` is group `number` (counted from 1), read as tolerantly as [`RecoveryCode::parse`] does.
    pub fn is_group(&self, number: usize, typed: &str) -> bool {
        let typed: Option<String> = readable(typed).into_iter().map(|value| value.map(letter)).collect();
        number.checked_sub(1).and_then(|place| self.groups().into_iter().nth(place)) == typed && typed.is_some()
    }

    /// What the wrapping key is derived from: the 26 random symbols in capitals.
    pub(crate) fn secret(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.symbols.iter().map(|value| ALPHABET[usize::from(*value)]).collect())
    }

    fn whole_check(&self) -> [u8; 2] {
        let digest = Sha256::new().chain_update(b"kigenban recovery code\0").chain_update(&*self.secret()).finalize();
        [digest[0] & 31, digest[1] & 31]
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.symbols.zeroize();
    }
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// Whether each group fits, when the typed text has separators exactly where the sheet has them.
fn by_separators(text: &str) -> Option<Vec<bool>> {
    let folded: String = text.nfkc().collect();
    let groups: Vec<Vec<Option<u8>>> =
        folded.split(is_separator).filter(|group| !group.is_empty()).map(readable).collect();
    (groups.len() == RecoveryCode::GROUPS)
        .then(|| groups.iter().enumerate().map(|(place, group)| fits(place, group)).collect())
}

fn fits(place: usize, group: &[Option<u8>]) -> bool {
    let values: Option<Vec<u8>> = group.iter().copied().collect();
    values.is_some_and(|values| values.len() == GROUP && values.last() == Some(&check(place, &values[..GROUP_DATA])))
}

/// Symbol values of a typed text, separators left out; `None` where a character is no symbol.
fn readable(text: &str) -> Vec<Option<u8>> {
    text.nfkc().filter(|letter| !is_separator(*letter)).map(value).collect()
}

fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '-' | '_' | '.' | ',' | '・' | 'ー' | '、' | '。' | '~' | '\u{2010}'..='\u{2015}')
        || matches!(letter, '\u{2212}' | '\u{2500}' | '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{301c}')
}

fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|symbol| char::from(*symbol) == letter).and_then(|at| u8::try_from(at).ok())
}

fn letter(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

/// Σ αⁱ⁺¹·dataᵢ + α⁵·(place + 1) over GF(32): every weight differs, so a wrong symbol, exchanged neighbours and
/// exchanged groups change it.
fn check(place: usize, data: &[u8]) -> u8 {
    let place = u8::try_from(place + 1).unwrap_or(u8::MAX) & 31;
    doubled(data.iter().rev().fold(place, |sum, symbol| doubled(sum) ^ symbol))
}

/// Times α in GF(2⁵) modulo x⁵ + x² + 1.
fn doubled(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 { shifted } else { (shifted ^ 0b10_0101) & 31 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> RecoveryCode {
        RecoveryCode::make_random().unwrap()
    }

    #[test]
    fn a_printed_code_is_read_back_however_it_is_typed() {
        for _ in 0..200 {
            let code = code();
            let text = code.text().to_string();
            let wide: String = text.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect();
            let confused = text.replace('0', "o").replace('1', "l");
            for typed in [
                text.to_lowercase(),
                text.replace('-', ""),
                text.replace('-', " ー "),
                text.replace('-', "\n"),
                wide,
                confused,
                text.replace('1', "I"),
            ] {
                assert_eq!(RecoveryCode::parse(&typed), Ok(code.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn seven_groups_of_five() {
        let code = code();
        assert_eq!(code.groups().len(), RecoveryCode::GROUPS);
        assert!(code.groups().iter().all(|group| group.len() == 5));
        assert_eq!(code.text().len(), 41);
        assert_eq!(format!("{code:?}"), "RecoveryCode(…)");
    }

    #[test]
    fn one_wrong_symbol_names_its_group() {
        let text: Vec<char> = code().text().chars().collect();
        for at in (0..text.len()).filter(|at| text[*at] != '-') {
            for symbol in ALPHABET.iter().map(|symbol| char::from(*symbol)).chain(['U', '?', 'あ']) {
                if symbol != text[at] {
                    let mut typed = text.clone();
                    typed[at] = symbol;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(RecoveryCode::parse(&typed), Err(CodeError::Groups(vec![at / 6 + 1])), "{typed}");
                }
            }
        }
    }

    #[test]
    fn exchanged_neighbours_and_exchanged_groups_are_noticed() {
        for _ in 0..200 {
            let groups = code().groups();
            for number in 0..6 {
                let mut swapped = groups.clone();
                swapped.swap(number, number + 1);
                assert_eq!(
                    RecoveryCode::parse(&swapped.join("-")),
                    Err(CodeError::Groups(vec![number + 1, number + 2]))
                );
            }
            for (number, group) in groups.iter().enumerate() {
                for at in 0..4 {
                    let mut letters: Vec<char> = group.chars().collect();
                    if letters[at] != letters[at + 1] {
                        letters.swap(at, at + 1);
                        let mut typed = groups.clone();
                        typed[number] = letters.into_iter().collect();
                        assert_eq!(RecoveryCode::parse(&typed.join("")), Err(CodeError::Groups(vec![number + 1])));
                    }
                }
            }
        }
    }

    #[test]
    fn a_symbol_left_out_names_its_group_and_a_short_code_its_length() {
        let groups = code().groups();
        let mut short = groups.clone();
        short[2].pop();
        assert_eq!(RecoveryCode::parse(&short.join("-")), Err(CodeError::Groups(vec![3])));
        let begun = groups[..3].join(" ");
        assert_eq!(RecoveryCode::parse(&begun), Err(CodeError::Length { found: 15, wanted: 35 }));
        assert_eq!(RecoveryCode::parse(""), Err(CodeError::Length { found: 0, wanted: 35 }));
    }

    #[test]
    fn groups_of_two_sheets_do_not_make_a_code() {
        let [mut one, other] = [code().groups(), code().groups()];
        one[0].clone_from(&other[0]);
        assert_eq!(RecoveryCode::parse(&one.join("-")), Err(CodeError::Whole));
    }

    #[test]
    fn two_groups_can_be_asked_back() {
        let code = code();
        let groups = code.groups();
        assert!(code.is_group(3, &groups[2].to_lowercase()));
        assert!(!code.is_group(3, &groups[3]) || groups[2] == groups[3]);
        assert!(!code.is_group(0, &groups[0]));
        assert!(!code.is_group(8, ""));
    }

    #[test]
    fn the_form_on_paper_never_changes() {
        let code = RecoveryCode { symbols: std::array::from_fn(|at| u8::try_from(at).unwrap()) };
        assert_eq!(code.text().as_str(), "01234-4567W-89AB5-CDEF9-GHJK6-MNPQY-RSFRB");
    }
}
