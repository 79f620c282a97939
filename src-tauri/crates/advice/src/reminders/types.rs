//! One お知らせ and its stages, as others read them.

use chrono::NaiveDate;
use kigenban_facts::{BundleId, ContractId};

use crate::{Consequence, Reason, Status, TaskKind};

/// When a reminder is told, counted back from the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// Something becomes そろそろ that has no day of its own (a changed record, a certificate, a question).
    Soon,
    /// 10日前 (terms of a month or two only).
    TenDays,
    /// 3日前.
    ThreeDays,
    /// 2か月前 (.jp only).
    TwoMonths,
    /// 2週間前.
    TwoWeeks,
    /// 1週間前; of a certificate: it becomes 止まりそう.
    Week,
    /// Once a week for the whole office: what nobody knows.
    Weekly,
}

impl Stage {
    /// Its word in events, in the outbox and in the UIDs of calendars. It stays: it is part of every UID ever given out.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Again => "again",
            Self::Alarm => "alarm",
            Self::Daily => "daily",
            Self::Day => "day",
            Self::Month => "month",
            Self::Soon => "soon",
            Self::TenDays => "ten_days",
            Self::ThreeDays => "three_days",
            Self::TwoMonths => "two_months",
            Self::TwoWeeks => "two_weeks",
            Self::Week => "week",
            Self::Weekly => "weekly",
        }
    }
}

/// One reminder to tell now.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// Stable: goes into `Book.sent` once it was handed over.
    pub key: String,
    /// The task it is about (its key).
    pub task: String,
    /// What there is to do.
    pub kind: TaskKind,
    /// The contract.
    pub contract: ContractId,
    /// Its 契約一式.
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
    /// The contracts that a collected notice speaks of; empty for all others.
    pub about: Vec<ContractId>,
}
