//! People, and いまの人.

use kigenban_facts::{Deed, Person, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::Nothing;
use crate::edit::{adding, changing, make_uuid};
use crate::leaving::{self, Items};
use crate::opened::{newcomer, who};
use crate::view::{LeavingView, PersonRow};
use crate::{Code, Desk, Error, Result, entry};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Add {
    /// 名前.
    name: String,
    /// 部署.
    department: Option<String>,
    email: Option<String>,
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

/// Changes a person. Whoever is marked as having left leaves by the one act that hands everything on: to nobody yet.
pub(super) fn update(desk: &Desk, args: &Update) -> Result<Person> {
    let leaves = args.fields.get("left") == Some(&Value::Bool(true));
    let leaves = leaves && desk.of_book(|book| book.present(args.id).map(|_| ())).is_ok();
    let deed = if leaves { Deed::Leave } else { Deed::Update };
    desk.act(deed, |before| {
        let person = before.book.person(args.id).ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
        let mut fields = args.fields.clone();
        let mut edits = Vec::new();
        if leaves {
            fields.remove("left");
            edits = leaving::leave(before.book, person, None, &Items::new())?;
        }
        edits.extend(changing(person, &fields, before.book, before.hand)?.1);
        Ok((edits, ()))
    })?;
    stored(desk, args.id)
}

fn stored(desk: &Desk, id: PersonId) -> Result<Person> {
    desk.of_book(|book| book.person(id).cloned())
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Leaving {
    #[ts(type = "string")]
    id: PersonId,
}

/// Everything a person holds.
pub(super) fn leaving(desk: &Desk, args: &Leaving) -> Result<LeavingView> {
    desk.say(|say, _| {
        let person = say.book.person(args.id).ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
        Ok(say.leaving(person, who(say.book)))
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Leave {
    /// Who leaves.
    #[ts(type = "string")]
    id: PersonId,
    /// Who takes over what `items` does not name; `null` = まだ決まっていない.
    #[ts(type = "string | null")]
    to: Option<PersonId>,
    /// Another successor for one thing, by its reference.
    #[serde(default)]
    #[ts(optional, type = "Record<string, string | null>")]
    items: Option<Items>,
    /// Who is いまの人 from then on; needed when she who leaves is.
    #[serde(default)]
    #[ts(optional, type = "string")]
    now: Option<PersonId>,
}

/// One act, and what it leaves to be done by hand.
#[derive(Serialize, TS)]
pub(super) struct HasLeft {
    /// The act; `history.undo` takes it. `None` when nothing had to change.
    act: Option<String>,
    /// Tasks that are left over, by title.
    tasks: Vec<String>,
}

/// 退職・異動: somebody leaves, and everything she holds is handed on in one act.
pub(super) fn leave(desk: &Desk, args: &Leave) -> Result<HasLeft> {
    let nothing = Items::new();
    let (act, ()) = desk.act(Deed::Leave, |before| {
        let person = before.book.person(args.id).ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
        let stays = |id: PersonId| id != args.id && before.book.present(id).is_some();
        if let Some(next) = args.now.filter(|next| !stays(*next)) {
            let name = before.book.person(next).map(|person| person.name.clone()).unwrap_or_default();
            return Err(Error::new(Code::PersonHasLeft).with("name", name).at_field("now"));
        }
        let is_current = who(before.book) == Some(args.id);
        let anybody = before.book.people.iter().any(|person| stays(person.id));
        if is_current && args.now.is_none() && anybody {
            return Err(Error::new(Code::NextPersonNeeded).with("name", &person.name).at_field("now"));
        }
        let edits = leaving::leave(before.book, person, args.to, args.items.as_ref().unwrap_or(&nothing))?;
        Ok((edits, ()))
    })?;
    if let Some(next) = args.now {
        choose(desk, next)?;
        desk.changed();
    }
    let tasks = desk.say(|say, _| Ok(say.left_behind()))?;
    Ok(HasLeft { act: act.map(|act| act.to_string()), tasks })
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
