//! カレンダー: the year at a glance.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{SourceLabel, StatusLabel};

/// The whole screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Calendar {
    /// Today.
    #[ts(type = "string")]
    pub today: NaiveDate,
    /// The month whose list is whole; `None` = each.
    pub listed: Option<String>,
    /// Twelve months from the asked one (default: the current).
    pub months: Vec<CalendarMonth>,
}

/// One month.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CalendarMonth {
    /// `2026-12`.
    pub month: String,
    /// 2026年12月.
    pub label: String,
    /// Every day of it, first to last.
    pub days: Vec<CalendarDay>,
    /// The list of the month, in order: every mark of it, reminders included.
    pub rows: Vec<CalendarRow>,
    /// How many more the list has.
    pub more: u32,
    /// e.g. 年末年始は、登録先の窓口が休みになりがちです。手続きは28日(月)までに。
    pub note: Option<String>,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CalendarDay {
    /// The day.
    #[ts(type = "string")]
    pub iso: NaiveDate,
    /// Its mark, the most urgent one.
    pub mark: Option<MarkShape>,
    /// The holiday's name.
    pub holiday: Option<String>,
}

/// Marks differ by shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MarkShape {
    /// Double ring: 急ぐ支払期限.
    Urgent,
    /// Filled: 支払期限.
    PayBy,
    /// Outlined: 有効期限.
    Expiry,
    /// Underline: お知らせの日.
    Notice,
}

/// One line of a month's list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CalendarRow {
    /// The day.
    #[ts(type = "string")]
    pub iso: NaiveDate,
    /// 4日(金).
    pub day: String,
    /// Its mark.
    pub mark: MarkShape,
    /// What falls on it.
    pub text: String,
    /// 状態, when it says more.
    pub status: Option<StatusLabel>,
    /// Where the date comes from.
    pub source: Option<SourceLabel>,
    /// The contract.
    pub contract: Option<String>,
}
