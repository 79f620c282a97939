//! What a task is known by: its contract, the period it is about, and its kind.

use chrono::NaiveDate;
use kigenban_facts::{Book, Card, ContractId};

use super::kind::TaskKind;
use crate::status::Finding;

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
        Finding::PayByAfterEnd => format!("{key}.late"),
        Finding::Renamed => format!("{key}.renamed"),
        Finding::TransferPending => format!("{key}.transfer"),
        Finding::Unrepeated => format!("{key}.unrepeated"),
        _ => key,
    }
}

/// Whether a person marked what the finding asks for as done. What a look still sees no mark can end.
pub(crate) fn is_answered(book: &Book, key: &str, finding: Finding) -> bool {
    !finding.only_a_look_ends() && book.is_done(key)
}

/// A card's key: one task for all contracts it pays.
pub(crate) fn card_key(card: &Card) -> String {
    let month = card.expires.map_or_else(|| "-".to_owned(), |month| month.to_string());
    format!("card-{}:{month}:{}", card.id, TaskKind::ReplaceCard.word())
}
