//! Everything a question is answered from: the ledger, what it means, and what is known of companies.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{DateTime, Utc};
use kigenban_facts::{
    Book, BundleId, ChangeAnswerId, ContractId, CustodianId, DoneId, EntityKind, EntityRef, PaymentId, RecipientId,
    SnoozeId,
};

use crate::judge::{judge_again, judge_with};
use crate::{Advice, Item, Knowledge, Readiness};

/// One state of the office, judged once. Every answer about it comes from here.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The ledger.
    pub book: Book,
    /// What it means.
    pub advice: Advice,
    /// Companies and their rules.
    pub knowledge: Knowledge,
    /// Made when somebody asks: a change need not wait for it.
    readiness: OnceLock<Readiness>,
}

impl Snapshot {
    /// Judges a book.
    pub fn of(book: Book, knowledge: Knowledge, now: DateTime<Utc>) -> Self {
        let advice = judge_with(&book, &knowledge, now);
        Self { book, advice, knowledge, readiness: OnceLock::new() }
    }

    /// Judges again: after a change of knowledge, or when the judgement does not hold any more.
    pub fn judge(&mut self, now: DateTime<Utc>) {
        self.advice = judge_with(&self.book, &self.knowledge, now);
        self.readiness = OnceLock::new();
    }

    /// Judges again after a change of the book by which only these 契約一式 were touched ([`touched_by`]).
    pub fn judge_touched(&mut self, touched: &BTreeSet<BundleId>, now: DateTime<Utc>) {
        let last = std::mem::take(&mut self.advice);
        self.advice = judge_again(&self.book, &self.knowledge, now, last, Some(touched));
        self.readiness = OnceLock::new();
        debug_assert_eq!(self.advice, judge_with(&self.book, &self.knowledge, now), "judged anew, something differs");
    }

    /// 7つの備え.
    pub fn readiness(&self) -> &Readiness {
        self.readiness.get_or_init(|| readiness_of(&self.book, &self.advice))
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

fn readiness_of(book: &Book, advice: &Advice) -> Readiness {
    let is_given = |item: &&Item| {
        let contract = book.contract(item.contract);
        contract.is_some_and(|one| crate::entries::is_given(book, one, &item.deadlines, advice.today))
    };
    crate::readiness(book, &advice.items.iter().filter(is_given).map(|item| item.contract).collect(), advice.now)
}

/// The 契約一式 whose judgement hangs on these rows and looks, as the book holds them (before a change and after it may
/// differ: both count). `None` = any may. What more than one 契約一式 has a part in is judged anew in any case.
pub fn touched_by<'a>(
    book: &Book,
    rows: impl IntoIterator<Item = EntityRef>,
    domains: impl IntoIterator<Item = &'a String>,
) -> Option<BTreeSet<BundleId>> {
    let mut touched = BTreeSet::new();
    for row in rows {
        touched.extend(of_row(book, row).ok()?);
    }
    let looked_at = domains.into_iter().flat_map(|domain| book.bundles.of(domain)).map(|bundle| bundle.id);
    touched.extend(looked_at);
    Some(touched)
}

/// Any 契約一式 may hang on it.
struct Any;

/// The 契約一式 that hangs on a row, if one does.
fn of_row(book: &Book, EntityRef { kind, id }: EntityRef) -> Result<Option<BundleId>, Any> {
    let of_contract = |id: ContractId| book.contract(id).map(|contract| contract.bundle);
    // A task's key begins with its contract; a card's does not.
    let contract_of = |key: &str| key.split(':').next().and_then(|id| id.parse().ok());
    Ok(match kind {
        EntityKind::ChangeAnswer => book.answers.find(&ChangeAnswerId(id)).map(|one| one.bundle),
        EntityKind::Contract => of_contract(ContractId(id)),
        EntityKind::Custodian => book.custodians.find(&CustodianId(id)).and_then(|one| of_contract(one.contract)),
        EntityKind::Done => match book.dones.find(&DoneId(id)) {
            // A card's mark is about all it pays.
            Some(done) => of_contract(contract_of(&done.task).ok_or(Any)?),
            None => None,
        },
        EntityKind::Payment => book.payments.find(&PaymentId(id)).and_then(|one| of_contract(one.contract)),
        EntityKind::Recipient => {
            let place = book.recipients.find(&RecipientId(id));
            place.and_then(|place| place.contract).and_then(of_contract)
        }
        EntityKind::Snooze => {
            let snooze = book.snoozes.find(&SnoozeId(id));
            snooze.and_then(|snooze| contract_of(&snooze.task)).and_then(of_contract)
        }
        EntityKind::Handover | EntityKind::Stamp => None,
        EntityKind::Bundle
        | EntityKind::Card
        | EntityKind::Lent
        | EntityKind::Office
        | EntityKind::Person
        | EntityKind::Way => {
            return Err(Any);
        }
    })
}
