//! The day's copy, and the one in a second place. What goes wrong with them is said: a copy that silently fails is none.

mod memory;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_ledger::{CopySheet, Error as LedgerError, Ledger};

use crate::opened::Opened;
use crate::{Code, Desk, Event, Result};

pub(crate) use memory::Copies;

/// The notification about the copies, and the task under which it stands in the outbox.
pub(crate) const COPIES: &str = "copies";
/// The notification that an earlier recovery sheet may be thrown away.
pub(crate) const FORMER_SHEET: &str = "former_sheet";
/// The note that keeps when the last copy was laid down in the second place.
pub(crate) const LAID_DOWN: &str = "second_place_laid_down";
/// So long without a good copy is a task.
const PATIENCE: TimeDelta = TimeDelta::days(2);
/// How long a place that did not answer is left alone.
const PAUSE: TimeDelta = TimeDelta::hours(1);
/// How often copies of an earlier sheet are looked for outside this PC.
const LOOK_AGAIN: TimeDelta = TimeDelta::minutes(10);

impl Desk {
    /// Makes the day's copies where they are due. Never on an async worker.
    pub(crate) fn make_copies(&self, now: DateTime<Utc>) -> Result<()> {
        let made = self.with(|opened| Ok(opened.ledger.backup_if_due(now)));
        let Ok(made) = made else { return Ok(()) };
        match made {
            Ok(Some(_)) => self.watch().copies.trouble = None,
            // The day's copy is there; what failed since was something smaller. Damage stays until a copy proves otherwise.
            Ok(None) => {
                let copies = &mut self.watch().copies;
                copies.trouble = copies.trouble.take().filter(|error| error.code() == Code::LedgerDamaged);
            }
            Err(error) => {
                let error = crate::Error::from(error);
                // Once, not at every heartbeat.
                if self.watch().copies.trouble.as_ref().is_none_or(|known| known.code() != error.code()) {
                    crate::trace::note(&self.setup().folder, now, "copy", &error);
                }
                self.watch().copies.trouble = Some(error);
            }
        }
        if self.watch().copies.tried_renewal.is_none_or(|tried| now - tried >= LOOK_AGAIN || tried > now) {
            self.renew_elsewhere(now)?;
        }
        self.lay_down(now)?;
        self.tell_copies(now)
    }

    /// Re-encrypts copies outside this PC that an earlier sheet opens, where their place is there again.
    pub(crate) fn renew_elsewhere(&self, now: DateTime<Utc>) -> Result<()> {
        let Some(renewal) = self.with(|opened| Ok(opened.ledger.renewal_elsewhere()?))? else { return Ok(()) };
        self.watch().copies.tried_renewal = Some(now);
        let renewed = renewal.run();
        let changed = self.with(|opened| {
            let before = opened.ledger.former_sheets()?;
            opened.ledger.renewed(&renewed)?;
            Ok(opened.ledger.former_sheets()? != before)
        })?;
        if let Some(error) = renewed.error {
            crate::trace::note(&self.setup().folder, now, "copy", &error.into());
        }
        if changed {
            self.tell(&Event::Changed);
            self.tell_former_sheet()?;
        }
        Ok(())
    }

    fn lay_down(&self, now: DateTime<Utc>) -> Result<()> {
        let job = self.with(|opened| {
            let ledger = &opened.ledger;
            let Some(place) = ledger.second_place()? else { return Ok(None) };
            let laid = laid_down(ledger, now)?;
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
        let laid = if place.is_dir() { job.lay_down() } else { Err(LedgerError::NoLedger) };
        self.watch().copies.place_away = laid.is_err();
        if let Ok(laid) = laid {
            self.with(|opened| {
                opened.ledger.remember_laid(&place, &laid)?;
                Ok(opened.ledger.set_note(LAID_DOWN, Some(&now.to_rfc3339()))?)
            })?;
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
        // A copy of a clock that ran ahead says nothing of these days.
        let newest = Ledger::backups(ledger.dir())?.iter().map(|copy| copy.at).find(|at| *at <= now);
        if failed && old(newest.unwrap_or(ledger.created_at().min(now))) {
            return Ok(Some(CopyTrouble::NoCopy));
        }
        let place = ledger.second_place()?.is_some() && away && laid_down(ledger, now)?.is_none_or(old);
        Ok(place.then_some(CopyTrouble::PlaceAway))
    }
}

/// When the last copy was laid down in the second place. What a clock that ran ahead wrote down does not count.
pub(crate) fn laid_down(ledger: &Ledger, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    let laid: Option<DateTime<Utc>> = ledger.note(LAID_DOWN)?.and_then(|at| at.parse().ok());
    Ok(laid.filter(|at| *at <= now))
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
