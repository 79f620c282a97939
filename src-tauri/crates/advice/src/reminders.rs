//! お知らせ: which are due now and unsent.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, BundleId, ContractId};
use serde::Serialize;
use ts_rs::TS;

use crate::{Consequence, Reason, Status, TaskKind};

/// When a reminder is told, counted back from the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// あとで is over.
    Again,
    /// By state (止まっています, 止まりそう), at once, then daily until somebody acts.
    Alarm,
    /// After the day: daily until somebody acts.
    Daily,
    /// 当日.
    Day,
    /// 1か月前.
    Month,
    /// A certificate enters そろそろ.
    Soon,
    /// 3日前.
    ThreeDays,
    /// 2か月前 (.jp only).
    TwoMonths,
    /// 2週間前.
    TwoWeeks,
    /// A certificate enters 止まりそう.
    Week,
}

/// One reminder to tell now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reminder {
    /// Stable: goes into `Book.sent` once it was handed over.
    pub key: String,
    /// The task it is about (its key).
    pub task: String,
    /// What there is to do.
    pub kind: TaskKind,
    /// The contract.
    pub contract: ContractId,
    /// Its ひとそろい.
    pub bundle: BundleId,
    /// Which stage.
    pub stage: Stage,
    /// The day it counts to.
    pub due: Option<NaiveDate>,
    /// Days until then; negative when passed.
    pub days_left: Option<i64>,
    /// The day it should have been told; earlier than today when the PC was off.
    pub planned: NaiveDate,
    /// 状態.
    pub status: Status,
    /// Why.
    pub reason: Reason,
    /// What happens when nothing is done.
    pub consequence: Consequence,
}

/// Reminders due and not yet sent, most urgent first. At most one per task.
pub fn reminders(_book: &Book, _now: DateTime<Utc>) -> Vec<Reminder> {
    Vec::new()
}
