//! The outbox: what is to be told is written down before it is sent, and marked after.
//!
//! Sent at least once: a program that ends between sending and marking sends the same letter again, word for word and
//! under the same Message-ID; one that ends before sends it at the next start.

use chrono::{DateTime, Utc};
use kigenban_facts::{Fate, Letter, Telling};

use crate::{Error, Ledger, Result, db, tables::outbox};

impl Ledger {
    /// Writes down what is to be told, all or none. What the same reader is told already at this stage and on this way
    /// (unless it was withdrawn, or written down by a clock that ran ahead) is left out. Gives how many are new.
    pub fn write_tellings(&mut self, tellings: &[Telling]) -> Result<usize> {
        db::whole(&mut self.conn, |conn| {
            tellings.iter().try_fold(0, |new, telling| Ok(new + usize::from(outbox::add_telling(conn, telling)?)))
        })
    }

    /// What was written down since an instant, oldest first.
    pub fn tellings(&self, since: DateTime<Utc>) -> Result<Vec<Telling>> {
        outbox::since(&self.conn, since)
    }

    /// What waits, oldest first.
    pub fn waiting(&self) -> Result<Vec<Telling>> {
        outbox::of_fate(&self.conn, Fate::Waiting)
    }

    /// Letters written since an instant, and all that still wait, oldest first.
    pub fn letters(&self, since: DateTime<Utc>) -> Result<Vec<Letter>> {
        outbox::letters_since(&self.conn, since)
    }

    /// A letter as it stands now, when it still waits.
    pub fn waiting_letter(&self, n: i64) -> Result<Option<Letter>> {
        Ok(outbox::letter(&self.conn, n)?.filter(|letter| letter.fate == Fate::Waiting))
    }

    /// Puts tellings into a letter whose text and Message-ID stand from now on. Gives the letter's number.
    pub fn seal(&mut self, letter: &Letter, tellings: &[Telling]) -> Result<i64> {
        db::whole(&mut self.conn, |conn| {
            let n = outbox::add_letter(conn, letter)?;
            for telling in tellings {
                outbox::set_telling(conn, &Telling { letter: Some(n), ..telling.clone() })?;
            }
            Ok(n)
        })
    }

    /// Keeps what came of a try: taken, given up, or to be tried again at `next_try`. What goes out in the letter follows.
    /// Its text stays what it is here: a value may have been erased from it while it was on its way.
    pub fn tried(&mut self, letter: &Letter) -> Result<()> {
        // What was withdrawn while the letter was on its way may have arrived all the same: sent says more.
        let is_open = |fate: Fate| fate == Fate::Waiting || letter.fate == Fate::Sent;
        let Letter { fate, settled_at, .. } = *letter;
        db::whole(&mut self.conn, |conn| {
            let kept = outbox::letter(conn, letter.n)?.ok_or_else(|| Error::damaged("a letter is not there"))?;
            if is_open(kept.fate) {
                let Letter { to, subject, body, .. } = kept;
                outbox::set_letter(conn, &Letter { to, subject, body, ..letter.clone() })?;
            }
            for telling in outbox::of_letter(conn, letter.n)?.into_iter().filter(|telling| is_open(telling.fate)) {
                outbox::set_telling(conn, &Telling { fate, settled_at, why: letter.why.clone(), ..telling })?;
            }
            Ok(())
        })
    }

    /// Marks tellings that go out without a letter (a notification, a page in a folder).
    pub fn settle(&mut self, tellings: &[Telling]) -> Result<()> {
        db::whole(&mut self.conn, |conn| tellings.iter().try_for_each(|telling| outbox::set_telling(conn, telling)))
    }

    /// Lets go of what was settled long ago. Gives how many rows that were.
    pub fn prune_outbox(&mut self, tellings: DateTime<Utc>, letters: DateTime<Utc>) -> Result<usize> {
        db::whole(&mut self.conn, |conn| outbox::prune(conn, tellings, letters))
    }

    /// The tasks have ended: what still waits for them is withdrawn, and letters in which nothing else goes out. Gives how
    /// many tellings that were.
    pub fn withdraw(&mut self, is_over: impl Fn(&Telling) -> bool, now: DateTime<Utc>) -> Result<usize> {
        let (fate, settled_at) = (Fate::Withdrawn, Some(now));
        db::whole(&mut self.conn, |conn| {
            let mut over = outbox::of_fate(conn, Fate::Waiting)?;
            over.retain(is_over);
            for telling in &over {
                outbox::set_telling(conn, &Telling { fate, settled_at, ..telling.clone() })?;
            }
            for n in over.iter().filter_map(|telling| telling.letter) {
                let left = outbox::of_letter(conn, n)?.iter().any(|telling| telling.fate == Fate::Waiting);
                if let Some(letter) = outbox::letter(conn, n)?.filter(|_| !left) {
                    outbox::set_letter(conn, &Letter { fate, settled_at, ..letter })?;
                }
            }
            Ok(over.len())
        })
    }
}
