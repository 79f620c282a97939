//! Everything a question is answered from: the ledger, what it means, and what is known of companies.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, BundleId, ContractId, EntityKind, EntityRef};

use crate::judge::{judge_again, judge_with};
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

    /// Judges again: after a change of knowledge, or when the judgement does not hold any more.
    pub fn judge(&mut self, now: DateTime<Utc>) {
        self.advice = judge_with(&self.book, &self.knowledge, now);
    }

    /// Judges again after a change of the book by which only these ひとそろい were touched ([`touched_by`]).
    pub fn judge_touched(&mut self, touched: &BTreeSet<BundleId>, now: DateTime<Utc>) {
        let last = std::mem::replace(&mut self.advice, Advice::none(now));
        self.advice = judge_again(&self.book, &self.knowledge, now, last, Some(touched));
        debug_assert_eq!(self.advice, judge_with(&self.book, &self.knowledge, now), "judged anew, something differs");
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

/// The ひとそろい whose judgement hangs on these rows and looks, as the book holds them (before a change and after it may
/// differ: both count). `None` = any may.
pub fn touched_by<'a>(
    book: &Book,
    rows: impl IntoIterator<Item = EntityRef>,
    domains: impl IntoIterator<Item = &'a String>,
) -> Option<BTreeSet<BundleId>> {
    let mut touched = BTreeSet::new();
    let of_contract = |id: ContractId| book.contract(id).map(|contract| contract.bundle);
    for EntityRef { kind, id } in rows {
        let bundle = match kind {
            EntityKind::Contract => of_contract(ContractId(id)),
            EntityKind::ChangeAnswer => book.answers.find(&kigenban_facts::ChangeAnswerId(id)).map(|one| one.bundle),
            EntityKind::Custodian => {
                book.custodians.find(&kigenban_facts::CustodianId(id)).and_then(|one| of_contract(one.contract))
            }
            EntityKind::Payment => {
                book.payments.find(&kigenban_facts::PaymentId(id)).and_then(|one| of_contract(one.contract))
            }
            // A task's key begins with its contract; a card's task is about many.
            EntityKind::Done => match book.dones.find(&kigenban_facts::DoneId(id)) {
                Some(done) => Some(of_contract(done.task.split(':').next()?.parse().ok()?)?),
                None => None,
            },
            // Tasks are made anew from every judgement, and with them what was put off.
            EntityKind::Snooze => None,
            EntityKind::Bundle
            | EntityKind::Card
            | EntityKind::Handover
            | EntityKind::Office
            | EntityKind::Person
            | EntityKind::Recipient
            | EntityKind::Stamp
            | EntityKind::Way => return None,
        };
        touched.extend(bundle);
    }
    let looked_at = domains.into_iter().flat_map(|domain| book.bundles.of(domain)).map(|bundle| bundle.id);
    touched.extend(looked_at);
    Some(touched)
}
