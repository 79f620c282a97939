//! The day's copy, and the one in a second place. What goes wrong with them is said: a copy that silently fails is none.

mod memory;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_ledger::{CopySheet, Error as LedgerError, Ledger};

use crate::opened::Opened;
use crate::{Code, Desk, Result};

pub(crate) use memory::Copies;

/// The note that keeps when the last copy was laid down in the second place.
pub(crate) const LAID_DOWN: &str = "second_place_laid_down";
/// So long without a good copy is a task.
const PATIENCE: TimeDelta = TimeDelta::days(2);
/// How long a place that did not answer is left alone.
const PAUSE: TimeDelta = TimeDelta::hours(1);

impl Desk {
    /// Makes the day's copies where they are due. Never on an async worker.
    pub(crate) fn make_copies(&self, now: DateTime<Utc>) -> Result<()> {
        let made = self.with(|opened| Ok(opened.ledger.backup_if_due(now)));
        let Ok(made) = made else { return Ok(()) };
        match made {
            Ok(Some(_)) => self.watch().copies.trouble = None,
            Ok(None) => {}
            Err(error) => {
                let error = crate::Error::from(error);
                // Once, not at every heartbeat.
                if self.watch().copies.trouble.as_ref().is_none_or(|known| known.code() != error.code()) {
                    crate::trace::note(&self.setup().folder, now, "copy", &error);
                }
                self.watch().copies.trouble = Some(error);
            }
        }
        self.lay_down(now)
    }

    fn lay_down(&self, now: DateTime<Utc>) -> Result<()> {
        let job = self.with(|opened| {
            let ledger = &opened.ledger;
            let Some(place) = ledger.second_place()? else { return Ok(None) };
            let laid: Option<DateTime<Utc>> = ledger.note(LAID_DOWN)?.and_then(|at| at.parse().ok());
            let copies = Ledger::backups(ledger.dir())?;
            // One that opens with the sheet in force: a copy under a former key has to wait for its turn.
            let newest = copies.iter().find(|copy| ledger.sheet_of(copy) == CopySheet::InForce);
            let due = newest.filter(|copy| laid.is_none_or(|laid| copy.at > laid));
            Ok(due.map(|copy| (ledger.second_copy(&copy.path, &place), place.clone())))
        })?;
        let Some((job, place)) = job else { return Ok(()) };
        if self.watch().copies.tried_place.is_some_and(|tried| now - tried < PAUSE && tried <= now) {
            return Ok(());
        }
        self.watch().copies.tried_place = Some(now);
        // A place that is gone is not made anew: an empty folder where a stick was would look like one.
        let laid = if place.is_dir() { job.lay_down().map(|_| ()) } else { Err(LedgerError::NoLedger) };
        self.watch().copies.place_away = laid.is_err();
        if laid.is_ok() {
            self.with(|opened| Ok(opened.ledger.set_note(LAID_DOWN, Some(&now.to_rfc3339()))?))?;
            self.watch().copies.tried_place = None;
        }
        Ok(())
    }

    /// Two days without a good copy here or in the second place, or a damaged ledger: what to say of it.
    pub(crate) fn copy_trouble(&self, opened: &Opened, now: DateTime<Utc>) -> Result<Option<CopyTrouble>> {
        let (damaged, failed, away) = {
            let copies = &self.watch().copies;
            let damaged = copies.trouble.as_ref().is_some_and(|error| error.code() == Code::LedgerDamaged);
            (damaged, copies.trouble.is_some(), copies.place_away)
        };
        if damaged {
            return Ok(Some(CopyTrouble::Damaged));
        }
        let old = |at: DateTime<Utc>| now - at > PATIENCE;
        let ledger = &opened.ledger;
        let newest = Ledger::backups(ledger.dir())?.first().map_or(ledger.created_at(), |copy| copy.at);
        if failed && old(newest) {
            return Ok(Some(CopyTrouble::NoCopy));
        }
        let laid: Option<DateTime<Utc>> = ledger.note(LAID_DOWN)?.and_then(|at| at.parse().ok());
        let place = ledger.second_place()?.is_some() && away && laid.is_none_or(old);
        Ok(place.then_some(CopyTrouble::PlaceAway))
    }
}

/// What is wrong with the copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CopyTrouble {
    /// The ledger does not read back.
    Damaged,
    /// No copy could be made for two days.
    NoCopy,
    /// The second place has taken none for two days.
    PlaceAway,
}
