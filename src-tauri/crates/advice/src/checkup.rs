//! 点検: the matrix in words, and one result a day for the last thirty.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, BundleId, Check, Why};
use serde::Serialize;
use ts_rs::TS;

/// The result of one check of one domain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckResult {
    /// 止まりそう / そろそろ / 期限: it works, but its date or state asks for something.
    Attention,
    /// 変化あり: an unanswered change.
    Changed,
    /// つながらない.
    Failing,
    /// 正常.
    Fine,
    /// Never looked at (順番待ち).
    #[default]
    None,
    /// 調べられず (the last look failed; `Cell.why`).
    NotSeen,
    /// 対象外.
    Unused,
}

/// One cell of the matrix.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Cell {
    /// The ひとそろい.
    pub bundle: BundleId,
    /// The check.
    pub check: Check,
    /// The result.
    pub result: CheckResult,
    /// Why it was not seen.
    pub why: Option<Why>,
    /// The date it is good until (registration, certificate).
    pub until: Option<NaiveDate>,
    /// The last look, good or not.
    pub looked_at: Option<DateTime<Utc>>,
    /// The last good look.
    pub seen_at: Option<DateTime<Utc>>,
    /// A bad finding waits for its second look.
    pub pending: bool,
}

/// One day of the last thirty: the most worrying result of all checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DayResult {
    /// The day.
    pub day: NaiveDate,
    /// The result.
    pub result: CheckResult,
}

/// The matrix: five cells per ひとそろい, in the book's order.
pub fn checkup(_book: &Book, _now: DateTime<Utc>) -> Vec<Cell> {
    Vec::new()
}

/// One result a day, oldest first, today last.
pub fn last_days(_book: &Book, _days: u32, _now: DateTime<Utc>) -> Vec<DayResult> {
    Vec::new()
}
