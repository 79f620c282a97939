//! What has changed since a book was read: so that it follows by reading only that.

use std::collections::BTreeSet;

use kigenban_facts::{Book, Entity, EntityKind, EntityRef, List, Listed, OfficeId, Sent};
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
    /// Rows in the order they were written first, and as they were then.
    rows: Vec<Written>,
    /// The same, to be found.
    known: BTreeSet<EntityRef>,
    pub(crate) domains: BTreeSet<String>,
    pub(crate) sent: Vec<Sent>,
    pub(crate) given: bool,
    pub(crate) settings: bool,
    /// Everything may have changed: it is to be read again.
    pub(crate) anew: bool,
}

impl News {
    /// The rows that people's acts have written.
    pub fn rows(&self) -> impl Iterator<Item = EntityRef> {
        self.rows.iter().map(|row| row.entity)
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

    pub(crate) fn wrote(&mut self, written: Vec<Written>) {
        self.rows.extend(written.into_iter().filter(|row| self.known.insert(row.entity)));
    }

    pub(crate) fn is_empty(&self) -> bool {
        !self.is_of_all() && self.rows.is_empty() && self.domains.is_empty() && self.sent.is_empty()
    }

    pub(crate) fn is_much(&self) -> bool {
        self.anew || self.rows.len() + self.domains.len() > MUCH
    }

    /// Reads what has changed into a book.
    pub(crate) fn bring(&self, conn: &Connection, office: OfficeId, book: &mut Book) -> Result<()> {
        for row in &self.rows {
            match row.entity.kind {
                EntityKind::Bundle => row.bring(conn, &mut book.bundles)?,
                EntityKind::Card => row.bring(conn, &mut book.cards)?,
                EntityKind::ChangeAnswer => row.bring(conn, &mut book.answers)?,
                EntityKind::Contract => row.bring(conn, &mut book.contracts)?,
                EntityKind::Custodian => row.bring(conn, &mut book.custodians)?,
                EntityKind::Done => row.bring(conn, &mut book.dones)?,
                EntityKind::Handover => row.bring(conn, &mut book.handovers)?,
                EntityKind::Lent => row.bring(conn, &mut book.lent)?,
                EntityKind::Office => book.office = entity::office(conn, office)?,
                EntityKind::Payment => row.bring(conn, &mut book.payments)?,
                EntityKind::Person => row.bring(conn, &mut book.people)?,
                EntityKind::Recipient => row.bring(conn, &mut book.recipients)?,
                EntityKind::Snooze => row.bring(conn, &mut book.snoozes)?,
                EntityKind::Stamp => row.bring(conn, &mut book.stamps)?,
                EntityKind::Way => row.bring(conn, &mut book.ways)?,
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

impl Written {
    /// Reads the row again into its list.
    fn bring<T: Entity + Listed>(self, conn: &Connection, list: &mut List<T>) -> Result<()> {
        let id = self.entity.id;
        let row = entity::living_one::<T>(conn, id)?;
        let place = list.iter().position(|row| row.uuid() == id);
        match (row, place) {
            (Some(row), Some(place)) => list.replace(place, row),
            (Some(row), None) if self.new => list.add(row),
            // Taken back from deletion: its place is among the others.
            (Some(_), None) => *list = entity::living(conn)?,
            (None, Some(place)) => {
                list.remove(place);
            }
            (None, None) => {}
        }
        Ok(())
    }
}
