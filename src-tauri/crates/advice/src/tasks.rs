//! つぎにすること: what a person can do, with keys that stay the same as long as the thing to do stays the same.

mod build;
mod kind;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, BundleId, Card, CardId, ContractId, PersonId};

use crate::status::Finding;
use crate::{Deadlines, Reason, Status};
pub(crate) use build::{ASKED_DAYS, LONGEST_SNOOZE_DAYS, tasks};
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
    /// Its ひとそろい.
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
    /// Both dates with their sources.
    pub deadlines: Deadlines,
    /// What happens when nothing is done.
    pub consequence: Consequence,
    /// Contracts that stop with it (or, for a card, that are paid with it).
    pub victims: Vec<ContractId>,
    /// Buttons, main one first.
    pub buttons: Vec<Button>,
    /// 管理責任者, else 副担当.
    pub manager: Option<PersonId>,
    /// あとで: put off until then (still in the future).
    pub snoozed_until: Option<DateTime<Utc>>,
    /// It cannot be put off beyond this instant.
    pub snooze_limit: Option<DateTime<Utc>>,
}

/// A task's key: contract, period and kind.
pub(crate) fn key(contract: ContractId, period: Option<NaiveDate>, kind: TaskKind) -> String {
    let period = period.map_or_else(|| "-".to_owned(), |day| day.to_string());
    format!("{contract}:{period}:{}", kind.word())
}

/// The key of what one finding asks for. What makes a thing worse makes another key: a mark on the milder one must not
/// hide it.
pub(crate) fn key_of(contract: ContractId, period: Option<NaiveDate>, kind: TaskKind, finding: Finding) -> String {
    let key = key(contract, period, kind);
    match finding {
        Finding::Contradicted => format!("{key}.contradicted"),
        Finding::DateMovedEarlier => format!("{key}.earlier"),
        Finding::DateUnsaid => format!("{key}.unsaid"),
        Finding::LockLifted => format!("{key}.lock"),
        Finding::NameServersLost => format!("{key}.servers"),
        Finding::PaidNotMovedUrgent => format!("{key}.urgent"),
        Finding::Renamed => format!("{key}.renamed"),
        Finding::TransferPending => format!("{key}.transfer"),
        Finding::Unrepeated => format!("{key}.unrepeated"),
        _ => key,
    }
}

/// Whether a person marked what the finding asks for as done. What a look still sees no mark can end.
pub(crate) fn is_answered(book: &Book, key: &str, finding: Finding) -> bool {
    !finding.only_a_look_ends() && book.is_done(&key)
}

/// A card's key: one task for all contracts it pays.
pub(crate) fn card_key(card: &Card) -> String {
    let month = card.expires.map_or_else(|| "-".to_owned(), |month| month.to_string());
    format!("card-{}:{month}:{}", card.id, TaskKind::ReplaceCard.word())
}
