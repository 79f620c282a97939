//! Everything a question is answered from: the ledger, what it means, and what is known of companies.

use chrono::{DateTime, Utc};
use kigenban_facts::Book;

use crate::judge::judge_with;
use crate::{Advice, Knowledge};

/// One state of the office, judged once. Every answer about it comes from here.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The ledger.
    pub book: Book,
    /// What it means.
    pub advice: Advice,
    /// Companies and their rules.
    pub knowledge: Knowledge,
}

impl Snapshot {
    /// Judges a book.
    pub fn of(book: Book, knowledge: Knowledge, now: DateTime<Utc>) -> Self {
        let advice = judge_with(&book, &knowledge, now);
        Self { book, advice, knowledge }
    }

    /// Judges again: after a change of book or knowledge, or when the judgement does not hold any more.
    pub fn judge(&mut self, now: DateTime<Utc>) {
        self.advice = judge_with(&self.book, &self.knowledge, now);
    }

    /// Whether its judgement holds at this instant.
    pub fn holds_at(&self, now: DateTime<Utc>) -> bool {
        self.advice.holds_at(now)
    }

    /// Tells the same judgement at another instant at which it holds.
    pub fn tell_at(&mut self, now: DateTime<Utc>) {
        self.advice.now = now;
    }
}
