//! What must not stand in a ledger: numbers of cards, and passwords.
//!
//! The rules are measured on tables of hand spellings, `tests/it/spellings`: one half was looked at while they were made, the
//! other half was not.

mod card;
mod figures;
mod password;
mod places;
mod reading;

use kigenban_facts::{Edit, FieldText};
use serde_json::Value;

use crate::{Code, Error, Result};

pub(crate) use card::has_card_number;
use password::is_like_a_password;

/// Looks through what an act would write. `cleared` names the fields of which the person said that they hold no password,
/// `kind_of` says what kind of text a field holds.
///
/// # Errors
/// A card number, which is never taken, or a likely password, which is asked about; both say in which field.
pub(crate) fn look_through(edits: &[Edit], cleared: &[String], kind_of: fn(&str) -> FieldText) -> Result<()> {
    for edit in edits {
        let Some(text) = text_of(&edit.new) else { continue };
        if has_card_number(text) {
            return Err(Error::new(Code::CardNumber).at_field(&edit.field));
        }
        if !cleared.contains(&edit.field) && is_like_a_password(kind_of(&edit.field), text) {
            return Err(Error::new(Code::PasswordLike).at_field(&edit.field));
        }
    }
    Ok(())
}

/// The text of a value that a person typed; guesses of the program are none.
fn text_of(value: &Value) -> Option<&str> {
    let typed = || value.get("source")?.get("kind")?.as_str().filter(|kind| *kind == "typed");
    value.as_str().or_else(|| typed().and_then(|_| value.get("value")?.as_str()))
}
