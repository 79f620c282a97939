//! What to look at, and when.

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Check};
use serde::Serialize;
use ts_rs::TS;

/// Why a look is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The usual interval is over.
    Interval,
    /// Never looked at.
    New,
    /// A bad finding waits for its second look.
    SecondLook,
    /// The app has just started.
    Start,
}

/// One look that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Look {
    /// The domain.
    pub domain: String,
    /// The check.
    pub check: Check,
    /// Why now.
    pub because: Because,
    /// Since when it has been due.
    pub since: DateTime<Utc>,
}

/// Looks due now, oldest first. `started` is when the app started (for 起動時の点検).
pub fn schedule(_book: &Book, _started: DateTime<Utc>, _now: DateTime<Utc>) -> Vec<Look> {
    Vec::new()
}

/// When the next look comes (次は 13:00); `None` when there is nothing to look at.
pub fn next_look(_book: &Book, _started: DateTime<Utc>, _now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    None
}

/// When a bad finding that was seen once should be looked at again; `None` when there is none.
pub fn needs_second_look(_book: &Book, _domain: &str, _check: Check) -> Option<DateTime<Utc>> {
    None
}
