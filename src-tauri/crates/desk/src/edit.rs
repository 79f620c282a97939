//! Changes by people as edits: only known fields, only values that fit, only what differs.

use chrono::{DateTime, Utc};
use kigenban_facts::{
    Actor, Book, CardId, Edit, Entity, EntityKind, EntityRef, FieldControl, PersonId, Source, Sourced, SourcedDate,
};
use kigenban_ledger::edits_of;
use kigenban_wording::contract_field;
use serde_json::{Map, Value, json};
use uuid::{NoContext, Timestamp, Uuid};

use crate::{Code, Error, Result, entry};

/// Fields nobody sets by hand: they hold the ledger together.
pub(crate) const FIXED: [&str; 5] = ["id", "office", "bundle", "kind", "contract"];

/// Who changes something, and when: what a person's values are stamped with.
#[derive(Clone, Copy)]
pub(crate) struct Hand {
    pub(crate) who: Actor,
    pub(crate) now: DateTime<Utc>,
}

impl Hand {
    fn person(self) -> PersonId {
        match self.who {
            Actor::App => PersonId::default(),
            Actor::Person(person) => person,
        }
    }
}

/// A new identifier; its order is the order of making.
pub(crate) fn make_uuid(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
}

/// Edits that add an entity.
pub(crate) fn adding<T: Entity + Default>(entity: &T) -> Result<Vec<Edit>> {
    Ok(edits_of(entity)?)
}

/// The edit that removes an entity: a tombstone.
pub(crate) fn removing(kind: EntityKind, id: Uuid) -> Edit {
    Edit { entity: EntityRef { kind, id }, field: "deleted".to_owned(), new: Value::Bool(true) }
}

/// Edits that bring an entity to the given fields. Fields that hold the value already are left out.
///
/// # Errors
/// An unknown field, a value of the wrong kind, something that must not be in the ledger, or a person or card that is
/// not in it.
pub(crate) fn changing<T: Entity + Default>(
    entity: &T,
    fields: &Map<String, Value>,
    book: &Book,
    hand: Hand,
) -> Result<(T, Vec<Edit>)> {
    let reference = EntityRef { kind: T::KIND, id: entity.uuid() };
    let mut row = object_of(entity)?;
    let known = object_of(&T::default())?;
    let mut edits = Vec::new();
    for (field, given) in fields {
        let Some(default) = known.get(field).filter(|_| !FIXED.contains(&field.as_str())) else {
            return Err(Error::new(Code::InvalidArgument).with("argument", entry::shortened(field)).at_field(field));
        };
        let held = row.get(field).cloned().unwrap_or_default();
        if held == *given {
            continue;
        }
        let new = fitting::<T>(field, given, default, &held, book, hand)?;
        if held != new {
            row.insert(field.clone(), new.clone());
            edits.push(Edit { entity: reference, field: field.clone(), new });
        }
    }
    let changed = serde_json::from_value(Value::Object(row))
        .map_err(|cause| Error::new(Code::InvalidArgument).with("argument", "fields").because(cause))?;
    Ok((changed, edits))
}

/// One value as it goes into the ledger.
fn fitting<T: Entity + Default>(
    field: &str,
    given: &Value,
    default: &Value,
    held: &Value,
    book: &Book,
    hand: Hand,
) -> Result<Value> {
    let control = control::<T>(field);
    let new = match (T::KIND, field, given) {
        _ if control == Some(FieldControl::Provider) => provider(field, given, hand)?,
        _ if control == Some(FieldControl::Day) => dated(field, given, held, hand)?,
        (EntityKind::Contract, "term", _) => term(given)?,
        (EntityKind::Card, "last4", Value::String(text)) => Value::from(entry::last4(text)?),
        (EntityKind::Bundle, "domain", Value::String(text)) => Value::from(crate::failure::domain_name(text)?.ascii()),
        (_, _, Value::String(text)) => {
            let text = entry::text(field, text)?;
            // An empty line in a field that may be empty is no value at all.
            if text.is_empty() && default.is_null() { Value::Null } else { Value::from(text) }
        }
        _ => given.clone(),
    };
    if default.is_string() && new.as_str().is_some_and(str::is_empty) && matches!(field, "name" | "label") {
        return Err(Error::new(Code::FieldEmpty).at_field(field));
    }
    references(control, field, &new, book)?;
    fits::<T>(field, &new, given)?;
    Ok(new)
}

/// With what a field is filled in, when it is a contract's.
fn control<T: Entity>(field: &str) -> Option<FieldControl> {
    contract_field(field).filter(|_| T::KIND == EntityKind::Contract).map(|field| field.control)
}

/// Whether the field takes a value of this kind.
fn fits<T: Entity + Default>(field: &str, new: &Value, given: &Value) -> Result<()> {
    let alone = Map::from_iter([(field.to_owned(), new.clone())]);
    serde_json::from_value::<T>(Value::Object(alone)).map(drop).map_err(|_| {
        // The cause repeats the value: it is not kept.
        let typed = given.as_str().map_or_else(|| "…".to_owned(), entry::shortened);
        Error::new(Code::FieldUnreadable).with("text", typed).at_field(field)
    })
}

/// People and cards that are named must be in the ledger.
fn references(control: Option<FieldControl>, field: &str, new: &Value, book: &Book) -> Result<()> {
    let Some(text) = new.as_str() else { return Ok(()) };
    let there = match control {
        Some(FieldControl::Person) => text.parse().is_ok_and(|id: PersonId| book.person(id).is_some()),
        Some(FieldControl::Card) => text.parse().is_ok_and(|id: CardId| book.card(id).is_some()),
        _ => true,
    };
    if there { Ok(()) } else { Err(Error::new(Code::NotFound).at_field(field)) }
}

/// 契約先: a text, or `{value}`; it becomes the word of the person who entered it.
fn provider(field: &str, given: &Value, hand: Hand) -> Result<Value> {
    let text = match given {
        Value::Null => return Ok(Value::Null),
        Value::String(text) => text.as_str(),
        Value::Object(object) => object.get("value").and_then(Value::as_str).unwrap_or_default(),
        _ => return Err(Error::new(Code::FieldUnreadable).with("text", "…").at_field(field)),
    };
    let value = entry::text(field, text)?;
    if value.is_empty() {
        return Ok(Value::Null);
    }
    json_of(&Sourced { value, source: Source::Typed { by: hand.person() }, seen_at: hand.now })
}

/// 契約の長さ in months: a number, or a text that says it (月払い, 3か月, 2年).
fn term(given: &Value) -> Result<Value> {
    let months = match given {
        Value::Null => return Ok(Value::Null),
        Value::String(text) if text.trim().is_empty() => return Ok(Value::Null),
        Value::String(text) => text.trim().parse().ok().or_else(|| kigenban_advice::read_term(text)),
        given => given.as_u64().and_then(|months| u32::try_from(months).ok()),
    };
    let months = months.filter(|months| (1..=120).contains(months));
    let text = given.as_str().map_or_else(|| given.to_string(), str::to_owned);
    let unreadable = || Error::new(Code::FieldUnreadable).with("text", entry::shortened(&text)).at_field("term");
    months.map(Value::from).ok_or_else(unreadable)
}

/// A day: a text, `{date, paper?}` or a whole `SourcedDate`. It says who entered it, and whether from a paper. The same
/// day from the same kind of source stays as it was.
fn dated(field: &str, given: &Value, held: &Value, hand: Hand) -> Result<Value> {
    let unreadable =
        |text: &str| Error::new(Code::FieldUnreadable).with("text", entry::shortened(text)).at_field(field);
    let (text, paper) = match given {
        Value::Null => return Ok(Value::Null),
        Value::String(text) if text.trim().is_empty() => return Ok(Value::Null),
        Value::String(text) => (text.as_str(), false),
        Value::Object(object) => {
            let kind = object.get("source").and_then(|source| source.get("kind")).and_then(Value::as_str);
            let paper = object.get("paper").and_then(Value::as_bool).unwrap_or(kind == Some("invoice"));
            (object.get("date").and_then(Value::as_str).unwrap_or_default(), paper)
        }
        _ => return Err(unreadable("…")),
    };
    let date: chrono::NaiveDate = text.trim().parse().map_err(|_| unreadable(text))?;
    if !(1990..=2100).contains(&chrono::Datelike::year(&date)) {
        return Err(unreadable(text));
    }
    let by = hand.person();
    let source = if paper { Source::Invoice { by } } else { Source::Typed { by } };
    if let Ok(held) = serde_json::from_value::<SourcedDate>(held.clone())
        && held.date == date
        && matches!(held.source, Source::Invoice { .. }) == paper
        && !matches!(held.source, Source::Estimated { .. })
    {
        return json_of(&held);
    }
    json_of(&SourcedDate { date, source, seen_at: hand.now })
}

fn object_of<T: serde::Serialize>(value: &T) -> Result<Map<String, Value>> {
    match json_of(value)? {
        Value::Object(object) => Ok(object),
        _ => Ok(Map::new()),
    }
}

pub(crate) fn json_of<T: serde::Serialize>(value: &T) -> Result<Value> {
    serde_json::to_value(value).map_err(|cause| Error::new(Code::Unexpected).with("code", "json").because(cause))
}

/// One edit of one field.
pub(crate) fn set(kind: EntityKind, id: Uuid, field: &str, new: impl serde::Serialize) -> Edit {
    Edit { entity: EntityRef { kind, id }, field: field.to_owned(), new: json!(new) }
}

/// Edits for the fields in which a row is to differ: those of `order` last and as they stand there.
pub(crate) fn differing<T: Entity>(held: &T, wanted: &T, order: &[&str]) -> Result<Vec<Edit>> {
    let old = object_of(held)?;
    let new = object_of(wanted)?.into_iter().filter(|(field, new)| old.get(field) != Some(new));
    let mut edits: Vec<Edit> = new.map(|(field, new)| set(T::KIND, held.uuid(), &field, new)).collect();
    edits.sort_by_key(|edit| order.iter().position(|field| *field == edit.field));
    Ok(edits)
}

#[cfg(test)]
mod tests {
    use kigenban_facts::Contract;

    use super::*;

    fn hand() -> Hand {
        Hand { who: Actor::App, now: "2026-11-24T00:30:00Z".parse().unwrap() }
    }

    fn fields(value: Value) -> Map<String, Value> {
        serde_json::from_value(value).unwrap()
    }

    fn changed(value: Value) -> Result<(Contract, Vec<Edit>)> {
        changing(&Contract::default(), &fields(value), &Book::default(), hand())
    }

    #[test]
    fn a_day_says_who_entered_it_and_from_what() {
        let (contract, edits) =
            changed(json!({"pay_by": {"date": "2026-12-04", "paper": true}, "expires": "2026-12-31"})).unwrap();
        assert!(matches!(contract.pay_by.unwrap().source, Source::Invoice { .. }));
        assert!(matches!(contract.expires.unwrap().source, Source::Typed { .. }));
        assert_eq!(edits.len(), 2);
    }

    #[test]
    fn a_day_that_is_no_day_is_refused_and_nothing_changes() {
        for day in ["2026-02-30", "12/4", "0026-12-04"] {
            let error = changed(json!({"expires": day})).unwrap_err();
            assert_eq!((error.code(), error.field()), (Code::FieldUnreadable, Some("expires")), "{day}");
        }
    }

    #[test]
    fn a_term_is_a_number_of_months_or_a_text_that_says_it() {
        for (given, months) in [
            (json!(1), Some(1)),
            (json!("月払い"), Some(1)),
            (json!("36"), Some(36)),
            (json!("2年"), Some(24)),
            (json!(""), None),
            (json!(null), None),
        ] {
            assert_eq!(changed(json!({"term": given})).unwrap().0.term, months, "{given}");
        }
        for given in [json!(0), json!(121), json!(-1), json!("ときどき"), json!(1.5), json!([1])] {
            let error = changed(json!({"term": given})).unwrap_err();
            assert_eq!((error.code(), error.field()), (Code::FieldUnreadable, Some("term")), "{given}");
        }
    }

    #[test]
    fn unknown_and_fixed_fields_are_refused() {
        for field in ["pasword", "id", "bundle", "office"] {
            assert_eq!(changed(json!({field: "x"})).unwrap_err().code(), Code::InvalidArgument, "{field}");
        }
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_refused_without_repeating_it() {
        let error = changed(json!({"auto_renewal": "sometimes"})).unwrap_err();
        assert_eq!(error.code(), Code::FieldUnreadable);
        assert!(std::error::Error::source(&error).is_none());
    }

    #[test]
    fn a_guess_that_a_person_enters_again_becomes_that_persons_word() {
        let guessed = Contract {
            provider: Some(Sourced {
                value: "みほんドメイン".into(),
                source: Source::Estimated { rule: "ns".into() },
                seen_at: hand().now,
            }),
            ..Contract::default()
        };
        let same = object_of(&guessed).unwrap();
        let provider = fields(json!({"provider": same["provider"]}));
        assert!(changing(&guessed, &provider, &Book::default(), hand()).unwrap().1.is_empty());
        let said = fields(json!({"provider": "みほんドメイン"}));
        let (contract, _) = changing(&guessed, &said, &Book::default(), hand()).unwrap();
        assert!(matches!(contract.provider.unwrap().source, Source::Typed { .. }));
    }

    #[test]
    fn an_empty_line_clears_a_field_and_a_card_nobody_has_is_refused() {
        let held = Contract { kept_at: Some("金庫".into()), ..Contract::default() };
        let (contract, edits) = changing(&held, &fields(json!({"kept_at": " "})), &Book::default(), hand()).unwrap();
        assert_eq!((contract.kept_at, edits.len()), (None, 1));
        let error = changed(json!({"main_card": Uuid::nil().to_string()})).unwrap_err();
        assert_eq!(error.code(), Code::NotFound);
    }
}
