//! What a field of the ledger is called, and what its value reads like.

use kigenban_facts::EntityKind;
use kigenban_wording::{Words, contract_field, domain_text};
use serde_json::Value;

use super::Say;

/// The word of a field by its name in JSON; one word per thing, whatever the entity.
pub(crate) fn label(words: Words, field: &str) -> String {
    match field {
        "address" => words.noun_notice_addresses(),
        "code" => words.noun_recovery_code(),
        "department" => words.noun_department(),
        "domain" => words.noun_domain(),
        "email" => words.noun_email(),
        "label" | "last4" => words.noun_card(),
        "means" => words.noun_custodians(),
        "name" => words.noun_name(),
        "name_en" => words.say_field_name_en(),
        "passphrase" => words.noun_passphrase(),
        "time_zone" => words.say_field_time_zone(),
        field => contract_field(field).map_or_else(|| words.thing_something(), |field| field.noun(words)),
    }
}

impl Say<'_> {
    /// A value as people read it; `None` when the field is empty.
    pub(crate) fn value(&self, kind: EntityKind, field: &str, value: &Value) -> Option<String> {
        if let Some(field) = contract_field(field).filter(|_| kind == EntityKind::Contract) {
            return self.field(field, value);
        }
        match value {
            Value::Bool(true) => Some(self.words.value_yes()),
            Value::Bool(false) => Some(self.words.value_no()),
            Value::Number(number) => Some(number.to_string()),
            Value::Array(_) | Value::Null | Value::Object(_) => None,
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => Some(match field {
                "person" | "by" | "from" | "to" => self.person_name(text.parse().ok()?)?,
                "domain" if kind == EntityKind::Bundle => domain_text(text),
                _ => text.clone(),
            }),
        }
    }
}
