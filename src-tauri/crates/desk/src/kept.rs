//! The one snapshot behind an open ledger: read and judged once per change, and answered from until then.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use kigenban_advice::{Snapshot, next_look, touched_by};
use kigenban_facts::{Book, BundleId};
use kigenban_ledger::Ledger;

use crate::Result;
use crate::own_rows::OwnRows;

/// How often the ledger was read and judged: once per change is the rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Times the ledger was read.
    pub reads: u64,
    /// Times it was judged.
    pub judgements: u64,
    /// Contracts that were judged in all, the same one every time.
    pub contracts: u64,
}

/// When the next look at each domain comes, for a program that was started then.
#[derive(Default)]
struct NextLooks {
    started: DateTime<Utc>,
    of: BTreeMap<String, Option<DateTime<Utc>>>,
}

/// The snapshot, and what it was made of.
pub(crate) struct Kept {
    snapshot: Snapshot,
    pub(crate) own_rows: OwnRows,
    /// Nothing is due before this instant, as the last heartbeat found.
    quiet_until: Option<DateTime<Utc>>,
    /// Asked once per judgement of a domain.
    next_looks: RefCell<NextLooks>,
    work: Work,
}

impl Kept {
    /// Reads and judges a ledger that was just opened.
    pub(crate) fn of(ledger: &Ledger, now: DateTime<Utc>) -> Result<Self> {
        let own_rows = OwnRows::of(ledger.dir());
        let snapshot = Snapshot::of(ledger.book()?, own_rows.knowledge.clone(), now);
        let work = Work { reads: 1, judgements: 1, contracts: count(snapshot.book.contracts.len()) };
        Ok(Self { snapshot, own_rows, quiet_until: None, next_looks: RefCell::default(), work })
    }

    /// Follows what has changed: the ledger, the office's own rows, the hour. Nothing is read or judged otherwise.
    pub(crate) fn freshen(&mut self, ledger: &mut Ledger, now: DateTime<Utc>) -> Result<()> {
        let changed = ledger.has_news();
        let (mut touched, mut domains) = (None, BTreeSet::new());
        if changed {
            let news = ledger.news();
            let (rows, looked_at) = (news.rows().collect::<Vec<_>>(), news.domains().cloned().collect::<Vec<_>>());
            let everywhere = news.is_of_all();
            let of = |book: &Book| touched_by(book, rows.iter().copied(), &looked_at).filter(|_| !everywhere);
            let before = of(&self.snapshot.book);
            domains.extend(domains_of(&self.snapshot.book, before.as_ref()));
            ledger.follow(&mut self.snapshot.book)?;
            let after = of(&self.snapshot.book);
            domains.extend(domains_of(&self.snapshot.book, after.as_ref()));
            touched = before.zip(after).map(|(before, after)| &before | &after);
            self.work.reads += 1;
        }
        let learnt = self.own_rows.follow();
        if learnt {
            self.snapshot.knowledge = self.own_rows.knowledge.clone();
        }
        if changed || learnt || !self.snapshot.holds_at(now) {
            let book = &self.snapshot.book;
            if let Some(touched) = touched.filter(|_| !learnt && self.snapshot.holds_at(now)) {
                self.work.contracts += count(touched.iter().flat_map(|bundle| book.contracts_of(*bundle)).count());
                self.snapshot.judge_touched(&touched, now);
                self.next_looks.get_mut().of.retain(|domain, _| !domains.contains(domain));
            } else {
                self.work.contracts += count(book.contracts.len());
                self.snapshot.judge(now);
                self.next_looks = RefCell::default();
            }
            self.work.judgements += 1;
            self.quiet_until = None;
        }
        self.snapshot.tell_at(now);
        Ok(())
    }

    /// When the next look comes: now, when one is due; `None` when there is nothing to look at.
    pub(crate) fn next_look(&self, started: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let Snapshot { book, advice, .. } = &self.snapshot;
        let mut known = self.next_looks.borrow_mut();
        if known.started != started {
            *known = NextLooks { started, of: BTreeMap::new() };
        }
        let mut next: Option<DateTime<Utc>> = None;
        for bundle in &book.bundles {
            let asked = known.of.get(&bundle.domain).copied();
            let at = asked.unwrap_or_else(|| next_look(book, advice, &bundle.domain, started));
            if asked.is_none() {
                known.of.insert(bundle.domain.clone(), at);
            }
            next = [next, at].into_iter().flatten().min();
        }
        next.map(|next| next.max(advice.now))
    }

    /// Nothing is due before `until`, unless something changes.
    pub(crate) fn rest(&mut self, until: DateTime<Utc>) {
        self.quiet_until = Some(until);
    }

    /// Whether a heartbeat can go by: nothing has changed and nothing is due.
    pub(crate) fn is_quiet(&self, ledger: &Ledger, now: DateTime<Utc>) -> bool {
        self.quiet_until.is_some_and(|until| now < until)
            && !ledger.has_news()
            && !self.own_rows.has_moved()
            && self.snapshot.advice.now <= now
            && self.snapshot.holds_at(now)
    }

    pub(crate) fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    pub(crate) fn work(&self) -> Work {
        self.work
    }
}

fn domains_of(book: &Book, bundles: Option<&BTreeSet<BundleId>>) -> Vec<String> {
    bundles.into_iter().flatten().filter_map(|id| Some(book.bundle(*id)?.domain.clone())).collect()
}

fn count(contracts: usize) -> u64 {
    u64::try_from(contracts).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
