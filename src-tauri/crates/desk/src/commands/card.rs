//! Payment cards: a label, the last four digits and the month they end, never a number.

use kigenban_facts::{Card, CardId, Deed, EntityKind, YearMonth};
use serde::Deserialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::{Done, One};
use crate::edit::{adding, changing, make_uuid, removing, set};
use crate::{Code, Desk, Error, Result, entry};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Add {
    label: String,
    /// 下4桁.
    last4: String,
    /// `2028-03`.
    expires: Option<YearMonth>,
    note: Option<String>,
}

/// Adds a card.
pub(super) fn add(desk: &Desk, args: &Add) -> Result<Card> {
    let (_, id) = desk.act(Deed::Add, |before| {
        let card = Card {
            id: CardId(make_uuid(before.now)),
            label: entry::needed("label", &args.label)?,
            last4: entry::last4(&args.last4)?,
            expires: args.expires,
            note: entry::optional("note", args.note.as_deref())?,
            ..Card::default()
        };
        Ok((adding(&card)?, card.id))
    })?;
    stored(desk, id)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Update {
    #[ts(type = "string")]
    id: CardId,
    #[ts(type = "Partial<Card>")]
    fields: Map<String, Value>,
}

/// Changes a card.
pub(super) fn update(desk: &Desk, args: &Update) -> Result<Card> {
    desk.edit(Deed::Update, |before| {
        let card = before.book.card(args.id).ok_or(Code::NotFound)?;
        Ok(changing(card, &args.fields, before.book, before.hand)?.1)
    })?;
    stored(desk, args.id)
}

/// Removes a card, also from the contracts it pays.
pub(super) fn remove(desk: &Desk, args: &One<CardId>) -> Result<Done> {
    desk.edit(Deed::Remove, |before| {
        let book = before.book;
        if book.card(args.id).is_none() {
            return Err(Error::new(Code::NotFound).at_field("id"));
        }
        let mut edits = vec![removing(EntityKind::Card, args.id.0)];
        for contract in &book.contracts {
            for (field, card) in [("main_card", contract.main_card), ("spare_card", contract.spare_card)] {
                if card == Some(args.id) {
                    edits.push(set(EntityKind::Contract, contract.id.0, field, Value::Null));
                }
            }
        }
        Ok(edits)
    })
}

fn stored(desk: &Desk, id: CardId) -> Result<Card> {
    desk.of_book(|book| book.card(id).cloned())
}
