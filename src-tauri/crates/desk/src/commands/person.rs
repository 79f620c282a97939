//! People, and いまの人.

use kigenban_facts::{Deed, Person, PersonId};
use serde::Deserialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::Nothing;
use crate::edit::{adding, changing, make_uuid};
use crate::opened::{newcomer, who};
use crate::view::PersonRow;
use crate::{Code, Desk, Error, Result, entry};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Add {
    /// 名前.
    name: String,
    /// 部署.
    #[serde(default)]
    #[ts(optional)]
    department: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    email: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    phone: Option<String>,
}

/// Adds a person. While nobody is いまの人 of this PC, it is she: also after the last one has left.
pub(super) fn add(desk: &Desk, args: &Add) -> Result<Person> {
    let optional = |field: &str, typed: Option<&String>| -> Result<Option<String>> {
        let text = typed.map(|typed| entry::text(field, typed)).transpose()?;
        Ok(text.filter(|text| !text.is_empty()))
    };
    let (_, (person, first)) = desk.act_by(
        |book| Ok(newcomer(book)),
        Deed::Add,
        |before| {
            let person = Person {
                id: PersonId(make_uuid(before.now)),
                name: entry::needed("name", &args.name)?,
                department: optional("department", args.department.as_ref())?.unwrap_or_default(),
                email: optional("email", args.email.as_ref())?,
                phone: optional("phone", args.phone.as_ref())?,
                ..Person::default()
            };
            let first = who(before.book).is_none();
            Ok((adding(&person)?, (person, first)))
        },
    )?;
    if first {
        choose(desk, person.id)?;
        desk.changed();
    }
    stored(desk, person.id)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    #[ts(type = "string")]
    id: PersonId,
    #[ts(type = "Partial<Person>")]
    fields: Map<String, Value>,
}

/// Changes a person.
pub(super) fn update(desk: &Desk, args: &Update) -> Result<Person> {
    desk.act(Deed::Update, |before| {
        let person = before.book.person(args.id).ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
        let (_, edits) = changing(person, &args.fields, before.book, before.hand)?;
        Ok((edits, ()))
    })?;
    stored(desk, args.id)
}

fn stored(desk: &Desk, id: PersonId) -> Result<Person> {
    desk.of_book(|book| book.person(id).cloned())
}

/// Everybody, those who left included.
pub(super) fn list(desk: &Desk, _args: &Nothing) -> Result<Vec<PersonRow>> {
    desk.say(|say, _| Ok(say.person_rows()))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Who {
    #[ts(type = "string")]
    id: PersonId,
}

/// いまの人を替える: this PC's setting, no act.
pub(super) fn set_who(desk: &Desk, args: &Who) -> Result<Nothing> {
    let person = desk.fresh(|opened| Ok(opened.book().person(args.id).cloned()))?;
    let person = person.ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
    if person.left {
        return Err(Error::new(Code::PersonHasLeft).with("name", &person.name).at_field("id"));
    }
    choose(desk, args.id)?;
    desk.changed();
    Ok(Nothing {})
}

fn choose(desk: &Desk, id: PersonId) -> Result<()> {
    desk.with(|opened| {
        let mut settings = opened.ledger.settings()?;
        settings.who = Some(id);
        Ok(opened.ledger.set_settings(&settings)?)
    })
}
