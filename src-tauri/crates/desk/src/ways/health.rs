//! How the ways fare: what arrives, what does not, and why.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Book, Fate, Letter, WayId};

use super::memory::Page;

/// So long nothing has arrived before a way counts as failing.
const A_DAY: TimeDelta = TimeDelta::hours(24);

/// Reasons that no waiting heals: somebody has to do something.
const LASTING: [&str; 7] = ["certificate", "gone", "guarded", "login", "login_closed", "lost", "moved"];

/// How every way fares.
#[derive(Clone, Debug, Default)]
pub(crate) struct Health {
    /// Ways whose secret is not here.
    pub(crate) lost: BTreeSet<WayId>,
    /// Ways on which nothing arrives, with the reason's code.
    pub(crate) failing: BTreeMap<WayId, String>,
    /// When something was taken last.
    pub(crate) sent: BTreeMap<WayId, DateTime<Utc>>,
}

impl Health {
    pub(crate) fn of(
        book: &Book,
        lost: BTreeSet<WayId>,
        pages: BTreeMap<WayId, Page>,
        letters: &[Letter],
        now: DateTime<Utc>,
    ) -> Self {
        let mut failing = failing(book, letters, now);
        let mut sent: BTreeMap<WayId, DateTime<Utc>> = BTreeMap::new();
        for letter in letters.iter().filter(|letter| letter.fate == Fate::Sent) {
            let at = letter.settled_at.unwrap_or(letter.at);
            sent.entry(letter.way).and_modify(|last| *last = at.max(*last)).or_insert(at);
        }
        for (way, page) in pages {
            sent.extend(page.written_at.map(|at| (way, at)));
            failing.extend(page.why.map(|why| (way, why.to_owned())));
        }
        Self { lost, failing, sent }
    }

    /// The first way that somebody has to look after.
    pub(crate) fn first_trouble(&self) -> Option<(WayId, &str)> {
        let lost = self.lost.iter().next().map(|way| (*way, "lost"));
        lost.or_else(|| self.failing.iter().next().map(|(way, why)| (*way, why.as_str())))
    }
}

/// Ways on which nothing has arrived for a day, or for a reason that does not pass by itself.
pub(crate) fn failing(book: &Book, letters: &[Letter], now: DateTime<Utc>) -> BTreeMap<WayId, String> {
    let mut failing = BTreeMap::new();
    for letter in letters.iter().filter(|letter| letter.tries > 0 && letter.at <= now) {
        match (&letter.why, letter.fate) {
            // One address is not the way.
            (Some(why), _) if why == "address" || why == "refused" => {}
            (Some(why), Fate::Failed | Fate::Waiting)
                if LASTING.contains(&why.as_str()) || now - letter.at >= A_DAY =>
            {
                failing.insert(letter.way, why.clone());
            }
            (_, Fate::Sent) => {
                failing.remove(&letter.way);
            }
            _ => {}
        }
    }
    // Tried and seen to arrive since.
    failing.retain(|way, _| {
        let proved = book.ways.find(way).and_then(kigenban_facts::Way::proved_at);
        let last = letters.iter().filter(|letter| letter.way == *way).map(|letter| letter.at).max();
        proved.zip(last).is_none_or(|(proved, last)| proved < last)
    });
    failing
}
