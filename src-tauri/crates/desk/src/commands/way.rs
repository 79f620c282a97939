//! 届け方: added, tried, proved by the number that was typed back.

mod parts;
mod propose;
mod told;

use kigenban_facts::{Deed, EntityKind, PersonId, Way, WayId, WayKind, WayProof};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Nothing, One};
use crate::edit::{adding, differing, make_uuid, removing, set};
use crate::view::WayRow;
use crate::{Code, Desk, Error, Result};
use parts::{Add, filled};
pub(super) use propose::propose;
pub(super) use told::{month, notices, outbox};

/// The longest secret: Windows keeps no more than 2,560 bytes.
const LONGEST_SECRET: usize = 1_000;

/// Adds a way. It counts for nothing until somebody has seen something arrive on it.
pub(super) fn add(desk: &Desk, args: &Add) -> Result<WayRow> {
    let id = WayId(make_uuid(desk.now()));
    let blank = Way { id, kind: args.kind, ..Way::default() };
    let (mut way, secret) = filled(desk, &blank, args)?;
    if needs_secret(&way) && secret.is_none() {
        let field = if way.kind == WayKind::Mail { "password" } else { "url" };
        return Err(Error::new(Code::FieldEmpty).at_field(field));
    }
    keep_secret(desk, id, secret.as_ref().map(|secret| secret.as_str()))?;
    let done = desk.edit(Deed::Add, |before| {
        way.owner = Some(before.person_or(args.owner)?);
        adding(&way)
    });
    if done.is_err() {
        // Nobody would know whose it is.
        let _ = desk.ports().keychain.remove(id.0);
    }
    done?;
    desk.watch().ways.forget_lost();
    row(desk, id)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    #[ts(type = "string")]
    id: WayId,
    /// What is to change; `kind` stays.
    #[ts(inline)]
    fields: Add,
}

/// Changes a way. Whatever it is sent over, it has to be seen to work anew.
pub(super) fn update(desk: &Desk, args: &Update) -> Result<WayRow> {
    let held = desk.of_book(|book| book.ways.find(&args.id).cloned())?;
    let (mut way, secret) = filled(desk, &held, &args.fields)?;
    if way != held || secret.is_some() {
        way.proofs = Vec::new();
    }
    keep_secret(desk, way.id, secret.as_ref().map(|secret| secret.as_str()))?;
    desk.edit(Deed::Update, |before| {
        if let Some(owner) = args.fields.owner {
            way.owner = Some(before.person_or(Some(owner))?);
        }
        differing(&held, &way, &[])
    })?;
    let mut watch = desk.watch();
    watch.ways.forget_lost();
    watch.ways.forget_page(args.id);
    drop(watch);
    row(desk, args.id)
}

/// Removes a way, and its secret from the keychain.
pub(super) fn remove(desk: &Desk, args: &One<WayId>) -> Result<Nothing> {
    desk.of_book(|book| book.ways.find(&args.id).map(|_| ()))?;
    desk.edit(Deed::Remove, |_| Ok(vec![removing(EntityKind::Way, args.id.0)]))?;
    // A keychain that does not answer keeps a secret that nothing asks for any more.
    let _ = desk.ports().keychain.remove(args.id.0);
    desk.watch().ways.forget_lost();
    Ok(Nothing {})
}

/// Every way.
pub(super) fn list(desk: &Desk, _args: &Nothing) -> Result<Vec<WayRow>> {
    let health = desk.health()?;
    desk.say(|say, _| Ok(say.way_rows(&health)))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Try {
    #[ts(type = "string")]
    id: WayId,
    /// To whom; left out = いまの人.
    #[ts(optional, type = "string")]
    person: Option<PersonId>,
}
/// Where the number went, in a sentence.
#[derive(Serialize, TS)]
pub(super) struct Tried {
    text: String,
}

/// Sends a number of four digits.
pub(super) fn try_out(desk: &Desk, args: &Try) -> Result<Tried> {
    let (way, person) = desk.way_and_person(args.id, args.person)?;
    desk.try_way(&way, person)?;
    desk.say(|say, _| {
        let email = say.book.person(person).and_then(|person| person.email.clone());
        let place = email.filter(|_| way.kind == WayKind::Mail).unwrap_or_else(|| say.way_name(&way));
        Ok(Tried { text: say.words.way_trial_sent(&place) })
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Prove {
    #[ts(type = "string")]
    id: WayId,
    #[ts(optional, type = "string")]
    person: Option<PersonId>,
    /// The number that arrived.
    code: String,
}

/// The number came back: the way was seen to reach this person.
pub(super) fn prove(desk: &Desk, args: &Prove) -> Result<WayRow> {
    let (way, person) = desk.way_and_person(args.id, args.person)?;
    let address = desk.typed_back(&way, person, &args.code)?;
    desk.edit(Deed::Update, |before| {
        let mut proofs: Vec<WayProof> =
            way.proofs.iter().filter(|proof| proof.person != Some(person)).cloned().collect();
        proofs.push(WayProof { person: Some(person), address: address.clone(), at: before.now });
        Ok(vec![set(EntityKind::Way, way.id.0, "proofs", proofs)])
    })?;
    row(desk, args.id)
}

impl Desk {
    fn way_and_person(&self, id: WayId, person: Option<PersonId>) -> Result<(Way, PersonId)> {
        self.fresh(|opened| {
            let book = opened.book();
            let way = book.ways.find(&id).cloned().ok_or_else(|| Error::new(Code::NotFound).at_field("id"))?;
            let person = person.or_else(|| crate::opened::who(book)).ok_or(Code::NoCurrentPerson)?;
            book.present(person).ok_or_else(|| Error::new(Code::NotFound).at_field("person"))?;
            Ok((way, person))
        })
    }
}

fn row(desk: &Desk, id: WayId) -> Result<WayRow> {
    let health = desk.health()?;
    let row = desk.say(|say, _| Ok(say.book.ways.find(&id).map(|way| say.way_row(way, &health))))?;
    row.ok_or_else(|| Code::NotFound.into())
}

fn needs_secret(way: &Way) -> bool {
    matches!(way.kind, WayKind::Mail | WayKind::Web)
}

fn keep_secret(desk: &Desk, id: WayId, secret: Option<&str>) -> Result<()> {
    let Some(secret) = secret else { return Ok(()) };
    if secret.len() > LONGEST_SECRET {
        return Err(Error::new(Code::FieldTooLong).with("most", LONGEST_SECRET.to_string()).at_field("password"));
    }
    desk.ports().keychain.store(id.0, secret).map_err(|_| Code::KeychainRefused.into())
}
