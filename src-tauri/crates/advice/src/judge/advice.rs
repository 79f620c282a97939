//! What a judgement says: one item for each contract, the tasks, the numbers.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{BundleId, ContractId, Kind, List, Listed};

use crate::certificate::CertificateDays;
use crate::dates::Found;
use crate::{ChangeQuestion, Deadlines, HolderMatch, Life, Reason, Status, Task};

/// Everything advice has to say at one instant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Advice {
    /// Told at: when it was judged, or a later instant at which it still holds.
    pub now: DateTime<Utc>,
    /// Judged at.
    pub since: DateTime<Utc>,
    /// The first instant at which the same facts may say something else.
    pub valid_until: DateTime<Utc>,
    /// The office's day.
    pub today: NaiveDate,
    /// One per contract, in the book's order.
    pub items: List<Item>,
    /// つぎにすること, most urgent first; those put off are in it with `snoozed_until`; those done are not.
    pub tasks: Vec<Task>,
    /// Home's numbers.
    pub counts: Counts,
    /// Open and answered questions about changed records, newest first.
    pub changes: List<ChangeQuestion>,
}

/// Home's numbers: causes, not victims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// The contract.
    pub contract: ContractId,
    /// Its 契約一式.
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
    /// The contract whose trouble this is a victim of; such an item is not counted.
    pub cause: Option<ContractId>,
    /// The last good look at what this contract shows to the world.
    pub seen_at: Option<DateTime<Utc>>,
    /// Something worse was seen once and waits for its second look.
    pub pending: bool,
    /// Everything that was found, the most urgent first.
    pub(crate) found: Vec<Found>,
    /// Since when an outage is proved.
    pub(crate) since: Option<DateTime<Utc>>,
    /// The days on which its certificate's word changes.
    pub(crate) certificate: Option<CertificateDays>,
}

impl Listed for Item {
    type Id = ContractId;
    type Owner = BundleId;

    fn own_id(&self) -> ContractId {
        self.contract
    }

    fn owner(&self) -> &BundleId {
        &self.bundle
    }
}

impl Listed for ChangeQuestion {
    type Id = ();
    type Owner = BundleId;

    fn own_id(&self) {}

    fn owner(&self) -> &BundleId {
        &self.bundle
    }
}

impl Advice {
    /// Whether it holds at this instant.
    pub fn holds_at(&self, now: DateTime<Utc>) -> bool {
        (self.since..self.valid_until).contains(&now)
    }

    /// The judgement of one contract.
    pub fn item(&self, contract: ContractId) -> Option<&Item> {
        self.items.find(&contract)
    }

    /// A task by key.
    pub fn task(&self, key: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.key == key)
    }
}
