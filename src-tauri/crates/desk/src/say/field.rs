//! What a field of the ledger is called, and what its value reads like.

use kigenban_facts::EntityKind;
use kigenban_wording::{Words, domain_text};
use serde_json::Value;

use super::Say;

/// The word of a field by its name in JSON; one word per thing, whatever the entity.
pub(crate) fn label(words: Words, field: &str) -> String {
    match field {
        "account_id" => words.noun_account_id(),
        "address" | "recipients" => words.noun_notice_addresses(),
        "auto_renewal" => words.noun_auto_renewal(),
        "auto_renewal_reason" => words.noun_auto_renewal_reason(),
        "backup_codes_at" => words.noun_backup_codes(),
        "certificate_kind" => words.noun_certificate_kind(),
        "code" => words.noun_recovery_code(),
        "custodians" | "means" => words.noun_custodians(),
        "department" => words.noun_department(),
        "deputy" => words.noun_deputy(),
        "dns_essentials" => words.noun_dns_essentials(),
        "domain" => words.noun_domain(),
        "email" => words.noun_email(),
        "expires" => words.noun_expires(),
        "holder" | "holder_is" => words.noun_holder(),
        "kept_at" => words.noun_password_place(),
        "label" | "last4" => words.noun_card(),
        "login_url" => words.noun_login_page(),
        "mail_accounts" => words.noun_mail_accounts(),
        "mail_flow" => words.noun_mail_flow(),
        "mail_rules" => words.noun_mail_rules(),
        "main_card" => words.noun_main_card(),
        "manager" => words.noun_manager(),
        "name_en" => words.say_field_name_en(),
        "name_servers" => words.noun_name_servers(),
        "note" => words.noun_note(),
        "passphrase" => words.noun_passphrase(),
        "pay_by" => words.noun_pay_by(),
        "pay_method" => words.noun_pay_method(),
        "payer" => words.noun_payer(),
        "phone" => words.noun_phone(),
        "plan" => words.noun_plan(),
        "price" => words.noun_price(),
        "provider" => words.noun_provider(),
        "renewal_way" => words.noun_renewal_way(),
        "second_calendar" => words.noun_second_calendar(),
        "spare_card" => words.noun_spare_card(),
        "time_zone" => words.say_field_time_zone(),
        "title" | "name" => words.noun_name(),
        "unused" => words.status_unused(),
        _ => words.thing_something(),
    }
}

impl Say<'_> {
    /// A value as people read it; `None` when the field is empty.
    pub(crate) fn value(&self, kind: EntityKind, field: &str, value: &Value) -> Option<String> {
        let words = self.words;
        let text = match value {
            Value::Bool(true) => words.value_yes(),
            Value::Bool(false) => words.value_no(),
            Value::Number(number) => number.to_string(),
            Value::Array(_) | Value::Null => return None,
            Value::Object(object) => {
                if let Some(day) = object.get("date").and_then(Value::as_str).and_then(|day| day.parse().ok()) {
                    self.day(day)
                } else {
                    object.get("value").and_then(Value::as_str).map(str::to_owned)?
                }
            }
            Value::String(text) if text.is_empty() => return None,
            Value::String(text) => self.word_of(kind, field, text).unwrap_or_else(|| text.clone()),
        };
        Some(text)
    }

    fn word_of(&self, kind: EntityKind, field: &str, text: &str) -> Option<String> {
        let words = self.words;
        Some(match (field, text) {
            ("auto_renewal", _) => words.auto_renewal(of_word(text).unwrap_or_default()),
            ("holder_is", _) => words.holder_is(of_word(text).unwrap_or_default()),
            ("renewal_way", _) => words.renewal_way(of_word(text).unwrap_or_default()),
            ("pay_method", _) => words.pay_method(serde_json::from_value(Value::from(text)).ok()?),
            ("main_card" | "spare_card", _) => self.card_word(text.parse().ok()?),
            ("manager" | "deputy" | "person" | "by" | "from" | "to", _) => self.person_name(text.parse().ok()?)?,
            ("domain", _) if kind == EntityKind::Bundle => domain_text(text),
            _ => return None,
        })
    }
}

/// A choice by its name in JSON.
fn of_word<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(Value::from(text)).ok()
}
