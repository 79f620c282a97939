//! What a person typed, as it goes into the ledger.

use kigenban_facts::{FieldControl, FieldText};
use kigenban_wording::contract_field;
use unicode_normalization::UnicodeNormalization as _;

use crate::secret::has_card_number;
use crate::{Code, Error, Result};

/// The longest name, address or other line.
const LINE: usize = 300;
/// The longest note.
const NOTE: usize = 4000;

/// What kind of text a field holds. `field` is its name in JSON.
pub(crate) fn kind_of(field: &str) -> FieldText {
    // A task's key is the program's own, whatever a person might write in a line.
    let other = if field == "task" { FieldText::Technical } else { FieldText::Line };
    contract_field(field).map_or(other, |field| field.text)
}

/// A text as it goes into the ledger: trimmed, without control characters. `field` is its name in JSON.
///
/// # Errors
/// A text that is too long. Card numbers and passwords are looked for where the change is made.
pub(crate) fn text(field: &str, typed: &str) -> Result<String> {
    let lines = contract_field(field).is_some_and(|field| field.control == FieldControl::Area);
    let clean: String = typed.chars().filter(|letter| !letter.is_control() || (lines && *letter == '\n')).collect();
    let clean = clean.trim().to_owned();
    let most = if lines { NOTE } else { LINE };
    if clean.chars().count() > most {
        return Err(Error::new(Code::FieldTooLong).with("most", most.to_string()).at_field(field));
    }
    Ok(clean)
}

/// The same for a text that must not be empty.
pub(crate) fn needed(field: &str, typed: &str) -> Result<String> {
    let clean = text(field, typed)?;
    if clean.is_empty() { Err(Error::new(Code::FieldEmpty).at_field(field)) } else { Ok(clean) }
}

/// The same for a text that may be left out; an empty one counts as left out.
pub(crate) fn optional(field: &str, typed: Option<&str>) -> Result<Option<String>> {
    Ok(typed.map(|typed| text(field, typed)).transpose()?.filter(|text| !text.is_empty()))
}

/// 下4桁.
pub(crate) fn last4(typed: &str) -> Result<String> {
    let clean = text("last4", typed)?;
    if has_card_number(&clean) {
        return Err(Error::new(Code::CardNumber).at_field("last4"));
    }
    let digits: String = clean.nfkc().collect();
    if digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(digits)
    } else {
        Err(Error::new(Code::CardLast4).at_field("last4"))
    }
}

/// What was typed, short enough to be said back in a sentence.
pub(crate) fn shortened(typed: &str) -> String {
    const MOST: usize = 40;
    let line: String = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(field: &str, typed: &str) -> Option<Code> {
        text(field, typed).err().map(|error| error.code())
    }

    #[test]
    fn four_digits_are_four_digits() {
        assert_eq!(last4(" ４８２１ ").unwrap(), "4821");
        assert_eq!(last4("48").unwrap_err().code(), Code::CardLast4);
        assert_eq!(last4("4111111111111111").unwrap_err().code(), Code::CardNumber);
    }

    #[test]
    fn a_text_keeps_its_letters_and_loses_its_edges() {
        assert_eq!(text("name", "  𠮷田 花子\u{0}\n").unwrap(), "𠮷田 花子");
        assert_eq!(text("note", "一行目\n二行目").unwrap(), "一行目\n二行目");
        assert_eq!(refused("name", &"長".repeat(301)), Some(Code::FieldTooLong));
        assert_eq!(needed("name", " 　").unwrap_err().code(), Code::FieldEmpty);
    }
}
