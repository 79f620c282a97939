//! つぎにすること: what a person can do, with keys that stay the same as long as the thing to do stays the same.

mod build;
mod key;
mod kind;
mod people;
pub(crate) mod round;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{BundleId, CardId, ContractId, PersonId};

use crate::{Deadlines, Reason, Status};
pub(crate) use build::{LONGEST_SNOOZE_DAYS, tasks};
pub(crate) use key::{card_key, is_answered, key, key_of};
pub use kind::{Button, Consequence, TaskKind};

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Stable: contract, period and kind. What `Snooze.task` and `Done.task` name.
    pub key: String,
    /// What there is to do.
    pub kind: TaskKind,
    /// The contract it is about (for a card: the first contract it pays).
    pub contract: ContractId,
    /// Its 契約一式.
    pub bundle: BundleId,
    /// The card, for [`TaskKind::ReplaceCard`].
    pub card: Option<CardId>,
    /// The change, for [`TaskKind::AnswerChange`].
    pub change: Option<String>,
    /// The status that made it.
    pub status: Status,
    /// Why.
    pub reason: Reason,
    /// The day of the date block; `None` = 期限なし・早めに.
    pub due: Option<NaiveDate>,
    /// Days until `due`; negative when it has passed.
    pub days_left: Option<i64>,
    /// The day on which the public date was last seen, when that is days ago: the words say so.
    pub seen_on: Option<NaiveDate>,
    /// Both dates with their sources.
    pub deadlines: Deadlines,
    /// What happens when nothing is done.
    pub consequence: Consequence,
    /// Contracts that stop with it (or, for a card, that are paid with it).
    pub victims: Vec<ContractId>,
    /// Buttons, main one first.
    pub buttons: Vec<Button>,
    /// 担当者, else 副担当.
    pub manager: Option<PersonId>,
    /// あとで: put off until then (still in the future).
    pub snoozed_until: Option<DateTime<Utc>>,
    /// It cannot be put off beyond this instant.
    pub snooze_limit: Option<DateTime<Utc>>,
    /// More than its own 契約一式 has a part in it: it is made anew whatever has changed.
    pub(crate) wide: bool,
}
