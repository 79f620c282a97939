//! あとで: which choices a task offers.

use chrono::{DateTime, Utc};
use kigenban_facts::Office;
use serde::Serialize;
use ts_rs::TS;

use crate::Task;

/// The three choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Later {
    /// 来週の月曜.
    NextMonday,
    /// 今日の午後.
    ThisAfternoon,
    /// あした.
    Tomorrow,
}

/// The choices that may be offered, with the instant each means. Empty: it cannot be put off any more.
pub fn snooze_choices(_task: &Task, _office: &Office, _now: DateTime<Utc>) -> Vec<(Later, DateTime<Utc>)> {
    Vec::new()
}
