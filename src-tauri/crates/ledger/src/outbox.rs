//! The outbox: what is to be told is written down before it is sent, and marked after.
//!
//! Sent at least once: a program that ends between sending and marking sends the same letter again, word for word and
//! under the same Message-ID; one that ends before sends it at the next start.

use chrono::{DateTime, Utc};
use kigenban_facts::{Fate, Letter, Telling};

use crate::{Error, Ledger, Result, tables::outbox};

impl Ledger {
    /// Writes down what is to be told, all or none. What the same reader is told already at this stage and on this way
    /// (unless it was withdrawn, or written down by a clock that ran ahead) is left out. Gives how many are new.
    pub fn write_tellings(&mut self, tellings: &[Telling]) -> Result<usize> {
        let transaction = self.conn.transaction()?;
        let mut new = 0;
        for telling in tellings {
            new += usize::from(outbox::add_telling(&transaction, telling)?.is_some());
        }
        transaction.commit()?;
        Ok(new)
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
        let transaction = self.conn.transaction()?;
        let n = outbox::add_letter(&transaction, letter)?;
        for telling in tellings {
            outbox::set_telling(&transaction, &Telling { letter: Some(n), ..telling.clone() })?;
        }
        transaction.commit()?;
        Ok(n)
    }

    /// Keeps what came of a try: taken, given up, or to be tried again at `next_try`. What goes out in the letter follows.
    /// Its text stays what it is here: a value may have been erased from it while it was on its way.
    pub fn tried(&mut self, letter: &Letter) -> Result<()> {
        let transaction = self.conn.transaction()?;
        let Some(kept) = outbox::letter(&transaction, letter.n)? else {
            return Err(Error::damaged("a letter is not there"));
        };
        if kept.fate == Fate::Waiting || letter.fate == Fate::Sent {
            let Letter { to, subject, body, .. } = kept;
            outbox::set_letter(&transaction, &Letter { to, subject, body, ..letter.clone() })?;
        }
        for telling in outbox::of_letter(&transaction, letter.n)? {
            let settled = Telling {
                fate: letter.fate,
                settled_at: letter.settled_at,
                why: letter.why.clone(),
                ..telling.clone()
            };
            // What was withdrawn while the letter was on its way may have arrived all the same: sent says more.
            if telling.fate == Fate::Waiting || letter.fate == Fate::Sent {
                outbox::set_telling(&transaction, &settled)?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Marks tellings that go out without a letter (a notification, a page in a folder).
    pub fn settle(&mut self, tellings: &[Telling]) -> Result<()> {
        let transaction = self.conn.transaction()?;
        tellings.iter().try_for_each(|telling| outbox::set_telling(&transaction, telling))?;
        transaction.commit()?;
        Ok(())
    }

    /// Lets go of what was settled long ago. Gives how many rows that were.
    pub fn prune_outbox(&mut self, tellings: DateTime<Utc>, letters: DateTime<Utc>) -> Result<usize> {
        let transaction = self.conn.transaction()?;
        let gone = outbox::prune(&transaction, tellings, letters)?;
        transaction.commit()?;
        Ok(gone)
    }

    /// The tasks have ended: what still waits for them is withdrawn, and letters in which nothing else goes out. Gives how
    /// many tellings that were.
    pub fn withdraw(&mut self, is_over: impl Fn(&Telling) -> bool, now: DateTime<Utc>) -> Result<usize> {
        let transaction = self.conn.transaction()?;
        let waiting = outbox::of_fate(&transaction, Fate::Waiting)?;
        let over: Vec<Telling> = waiting.into_iter().filter(is_over).collect();
        for telling in &over {
            let withdrawn = Telling { fate: Fate::Withdrawn, settled_at: Some(now), ..telling.clone() };
            outbox::set_telling(&transaction, &withdrawn)?;
        }
        for n in over.iter().filter_map(|telling| telling.letter) {
            let left = outbox::of_letter(&transaction, n)?.iter().any(|telling| telling.fate == Fate::Waiting);
            if let Some(letter) = outbox::letter(&transaction, n)?.filter(|_| !left) {
                let gone = Letter { fate: Fate::Withdrawn, settled_at: Some(now), ..letter };
                outbox::set_letter(&transaction, &gone)?;
            }
        }
        transaction.commit()?;
        Ok(over.len())
    }
}
