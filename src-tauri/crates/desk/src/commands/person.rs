//! People, and いまの人.

use kigenban_facts::{Actor, Book, Deed, Person, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::{Nothing, One};
use crate::edit::{adding, changing, make_uuid};
use crate::leaving::{self, Items};
use crate::opened::{present, who};
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
    // It may be done by her who is in the ledger not yet, while nobody who is there is いまの人.
    let adder = |book: &Book| Ok(who(book).map_or(Actor::App, Actor::Person));
    let (_, (person, first)) = desk.act_by(adder, Deed::Add, |before| {
        let person = Person {
            id: PersonId(make_uuid(before.now)),
            name: entry::needed("name", &args.name)?,
            department: entry::optional("department", args.department.as_deref())?.unwrap_or_default(),
            email: entry::optional("email", args.email.as_deref())?,
            phone: entry::optional("phone", args.phone.as_deref())?,
            ..Person::default()
        };
        let first = who(before.book).is_none();
        Ok((adding(&person)?, (person, first)))
    })?;
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
    desk.edit(deed, |before| {
        let person = before.book.person(args.id).ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
        let mut fields = args.fields.clone();
        let mut edits = Vec::new();
        if leaves {
            fields.remove("left");
            edits = leaving::leave(before.book, person, None, &Items::new())?;
        }
        edits.extend(changing(person, &fields, before.book, before.hand)?.1);
        Ok(edits)
    })?;
    stored(desk, args.id)
}

fn stored(desk: &Desk, id: PersonId) -> Result<Person> {
    desk.of_book(|book| book.person(id).cloned())
}

/// Everything a person holds.
pub(super) fn leaving(desk: &Desk, args: &One<PersonId>) -> Result<LeavingView> {
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
    #[ts(optional, type = "Record<string, string | null>")]
    items: Option<Items>,
    /// Who is いまの人 from then on; needed when she who leaves is.
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
    let done = desk.edit(Deed::Leave, |before| {
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
        leaving::leave(before.book, person, args.to, args.items.as_ref().unwrap_or(&nothing))
    })?;
    if let Some(next) = args.now {
        choose(desk, next)?;
        desk.changed();
    }
    let tasks = desk.say(|say, _| Ok(say.left_behind()))?;
    Ok(HasLeft { act: done.act, tasks })
}

/// Everybody, those who left included.
pub(super) fn list(desk: &Desk, _args: &Nothing) -> Result<Vec<PersonRow>> {
    desk.say(|say, _| Ok(say.person_rows()))
}

/// いまの人を替える: this PC's setting, no act.
pub(super) fn set_who(desk: &Desk, args: &One<PersonId>) -> Result<Nothing> {
    desk.fresh(|opened| present(opened.book(), args.id, "id").map(|_| ()))?;
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
