//! The whole judgement: one book, one instant, one advice.

mod cards;
mod certificates;
mod item;
mod victims;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, BundleId, ContractId, Kind};
use serde::Serialize;
use ts_rs::TS;

use crate::{ChangeQuestion, Deadlines, HolderMatch, Life, Readiness, Reason, Status, Task};
pub(crate) use cards::{card_end, users_of};
pub(crate) use certificates::CertificateDays;
pub(crate) use item::{Judged, check_of};

/// Everything advice has to say at one instant.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Advice {
    /// Judged at.
    pub now: DateTime<Utc>,
    /// The office's day.
    pub today: NaiveDate,
    /// One per contract, in the book's order.
    pub items: Vec<Item>,
    /// つぎにすること, most urgent first; those put off are in it with `snoozed_until`; those done are not.
    pub tasks: Vec<Task>,
    /// Home's numbers.
    pub counts: Counts,
    /// 7つの備え.
    pub readiness: Readiness,
    /// Open and answered questions about changed records, newest first.
    pub changes: Vec<ChangeQuestion>,
}

/// Home's numbers: causes, not victims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    /// 止まっています.
    pub stopped: usize,
    /// 止まりそう.
    pub at_risk: usize,
    /// そろそろ.
    pub soon: usize,
    /// 支払い済みの確認待ち (見守り中).
    pub watching: usize,
    /// 未確認.
    pub unconfirmed: usize,
}

/// The judgement of one contract.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Item {
    /// The contract.
    pub contract: ContractId,
    /// Its ひとそろい.
    pub bundle: BundleId,
    /// Its kind.
    pub kind: Kind,
    /// 状態.
    pub status: Status,
    /// Why.
    pub reason: Reason,
    /// Both dates. For a certificate `public_expires` is the certificate's end and `own_expires` the contract's.
    pub deadlines: Deadlines,
    /// Days until `deadlines.count_day`.
    pub days_left: Option<i64>,
    /// The registration's life (domains only; default otherwise).
    pub life: Life,
    /// 名義 beside the office's name.
    pub holder: HolderMatch,
    /// 人質化: holder or payer is not the company.
    pub hostage: bool,
    /// The contract whose trouble this is a victim of; such an item is not counted.
    pub cause: Option<ContractId>,
    /// The last good look at what this contract shows to the world.
    pub seen_at: Option<DateTime<Utc>>,
    /// Something worse was seen once and waits for its second look.
    pub pending: bool,
}

impl Advice {
    /// The judgement of one contract.
    pub fn item(&self, contract: ContractId) -> Option<&Item> {
        self.items.iter().find(|item| item.contract == contract)
    }

    /// A task by key.
    pub fn task(&self, key: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.key == key)
    }
}

/// Judges a whole book at one instant. Pure: same input, same advice.
pub fn judge(book: &Book, now: DateTime<Utc>) -> Advice {
    let today = crate::day_of(now, crate::zone_of(&book.office));
    let mut judged: Vec<Judged> =
        book.contracts.iter().map(|contract| item::judge_contract(book, contract, today, now)).collect();
    victims::find_causes(&mut judged);
    let changes = crate::change_questions(book, now);
    let tasks = crate::tasks::tasks(book, &judged, &changes, today, now);
    let items: Vec<Item> = judged.into_iter().map(|judged| judged.item).collect();
    let count = |status| items.iter().filter(|item| item.status == status && item.cause.is_none()).count();
    let counts = Counts {
        stopped: count(Status::Stopped),
        at_risk: count(Status::AtRisk),
        soon: count(Status::Soon),
        watching: count(Status::Watching),
        unconfirmed: count(Status::Unconfirmed),
    };
    Advice { now, today, items, tasks, counts, readiness: crate::readiness(book), changes }
}

/// The days of a contract's certificate.
pub(crate) fn certificate_days(book: &Book, contract: ContractId, advice: &Advice) -> Option<CertificateDays> {
    item::judge_contract(book, book.contract(contract)?, advice.today, advice.now).certificate
}

#[cfg(test)]
mod tests;
