//! What has changed since a book was read: so that it follows by reading only that.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Entity, EntityKind, EntityRef, List, Listed, Observation, Office, Sent};
use rusqlite::Connection;

use crate::{
    Result,
    tables::{entity, given, pc, span},
};

/// More than this is read faster as a whole.
const MUCH: usize = 500;

/// One row that an act wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) entity: EntityRef,
    /// It was not there before.
    pub(crate) new: bool,
}

/// What has changed since a book last followed.
#[derive(Debug, Default)]
pub struct News {
    /// Rows in the order they were written first.
    order: Vec<EntityRef>,
    /// Whether each was made since.
    rows: BTreeMap<EntityRef, bool>,
    domains: BTreeSet<String>,
    sent: Vec<Sent>,
    given: bool,
    settings: bool,
    /// Everything may have changed.
    anew: bool,
}

impl News {
    /// The rows that people's acts have written.
    pub fn rows(&self) -> impl Iterator<Item = EntityRef> {
        self.order.iter().copied()
    }

    /// The domains that were looked at.
    pub fn domains(&self) -> impl Iterator<Item = &String> {
        self.domains.iter()
    }

    /// Whether something has changed that hangs on everything: this PC's settings, what was given out to other programs'
    /// calendars, or nobody knows what.
    pub fn is_of_all(&self) -> bool {
        self.settings || self.given || self.anew
    }

    pub(crate) fn gave(&mut self) {
        self.given = true;
    }

    pub(crate) fn wrote(&mut self, written: Vec<Written>) {
        for Written { entity, new } in written {
            if let std::collections::btree_map::Entry::Vacant(slot) = self.rows.entry(entity) {
                slot.insert(new);
                self.order.push(entity);
            }
        }
    }

    pub(crate) fn looked(&mut self, observations: &[Observation]) {
        self.domains.extend(observations.iter().map(|observation| observation.domain.clone()));
    }

    pub(crate) fn sent(&mut self, key: &str, at: DateTime<Utc>) {
        self.sent.push(Sent { key: key.to_owned(), at });
    }

    pub(crate) fn set(&mut self) {
        self.settings = true;
    }

    /// Everything is to be read again.
    pub(crate) fn begin_anew(&mut self) {
        self.anew = true;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
            && self.domains.is_empty()
            && self.sent.is_empty()
            && !self.given
            && !self.settings
            && !self.anew
    }

    pub(crate) fn is_much(&self) -> bool {
        self.anew || self.rows.len() + self.domains.len() > MUCH
    }

    /// Reads what has changed into a book.
    pub(crate) fn bring(&self, conn: &Connection, unnamed: &Office, book: &mut Book) -> Result<()> {
        for entity in &self.order {
            let new = self.rows.get(entity).copied().unwrap_or_default();
            let row = Reread { conn, entity: *entity, new };
            match entity.kind {
                EntityKind::Bundle => row.bring(&mut book.bundles)?,
                EntityKind::Card => row.bring(&mut book.cards)?,
                EntityKind::ChangeAnswer => row.bring(&mut book.answers)?,
                EntityKind::Contract => row.bring(&mut book.contracts)?,
                EntityKind::Custodian => row.bring(&mut book.custodians)?,
                EntityKind::Done => row.bring(&mut book.dones)?,
                EntityKind::Handover => row.bring(&mut book.handovers)?,
                EntityKind::Lent => row.bring(&mut book.lent)?,
                EntityKind::Office => {
                    book.office = entity::office(conn)?.unwrap_or_else(|| unnamed.clone());
                }
                EntityKind::Payment => row.bring(&mut book.payments)?,
                EntityKind::Person => row.bring(&mut book.people)?,
                EntityKind::Recipient => row.bring(&mut book.recipients)?,
                EntityKind::Snooze => row.bring(&mut book.snoozes)?,
                EntityKind::Stamp => row.bring(&mut book.stamps)?,
                EntityKind::Way => row.bring(&mut book.ways)?,
            }
        }
        for domain in &self.domains {
            book.spans.replace_of(domain, span::of_domain(conn, domain)?);
        }
        self.sent.iter().for_each(|sent| book.sent.add(sent.clone()));
        if self.given {
            book.given = given::all(conn)?.into();
        }
        if self.settings {
            book.settings = pc::settings(conn)?;
        }
        Ok(())
    }
}

/// One row to be read again.
struct Reread<'a> {
    conn: &'a Connection,
    entity: EntityRef,
    new: bool,
}

impl Reread<'_> {
    fn bring<T: Entity + Listed>(&self, list: &mut List<T>) -> Result<()> {
        let id = self.entity.id;
        let row = entity::living_one::<T>(self.conn, id)?;
        let place = list.iter().position(|row| row.uuid() == id);
        match (row, place) {
            (Some(row), Some(place)) => list.replace(place, row),
            (Some(row), None) if self.new => list.add(row),
            // Taken back from deletion: its place is among the others.
            (Some(_), None) => *list = entity::living(self.conn)?,
            (None, Some(place)) => {
                list.remove(place);
            }
            (None, None) => {}
        }
        Ok(())
    }
}
