//! 伝えること: what is to be told to whom, written down before it is sent, and the letters it goes out in.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContractId, PersonId, RecipientId, WayId, WayKind};

/// What became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Given up: the limits are reached, or the other side will never take it.
    Failed,
    /// The other side has taken it.
    Sent,
    /// To be sent, or to be tried again.
    #[default]
    Waiting,
    /// The task has ended before it was sent.
    Withdrawn,
}

/// Somebody to be told: a person, an address outside, or whoever passes by (the shared folder).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Reader {
    /// A person of the ledger.
    pub person: Option<PersonId>,
    /// A notice address that is nobody's own.
    pub recipient: Option<RecipientId>,
}

/// One row of the outbox: one reader, one way, one stage of one task. Its text is fixed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Telling {
    /// Its number, given by the ledger; 0 = not written yet.
    pub n: i64,
    /// The task's key.
    pub task: String,
    /// The stage's mark (a day, an instant): what tells two tellings of a task apart.
    pub mark: String,
    /// The stage's word.
    pub stage: String,
    /// The contract.
    pub contract: ContractId,
    /// Who.
    pub reader: Reader,
    /// By which way; `None` = notifications of a PC that has no way of its own in the ledger.
    pub way: Option<WayId>,
    /// The way's kind.
    pub kind: WayKind,
    /// Where to, for mail.
    pub to: String,
    /// 止まっています, or the last three days: it does not wait for the next morning's letter.
    pub urgent: bool,
    /// One line.
    pub title: String,
    /// Some sentences.
    pub text: String,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The letter it goes out in.
    pub letter: Option<i64>,
    /// What became of it.
    pub fate: Fate,
    /// When that was known.
    pub settled_at: Option<DateTime<Utc>>,
    /// Why it failed: a short code.
    pub why: Option<String>,
}

/// Something that is sent as a whole. Text and Message-ID are fixed before the first try and never made again, so that a
/// letter sent twice is one letter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// Its number, given by the ledger; 0 = not written yet.
    pub n: i64,
    /// By which way.
    pub way: WayId,
    /// Where to, for mail.
    pub to: String,
    /// The day whose letter it is.
    pub day: NaiveDate,
    /// Message-ID, without angle brackets.
    pub message_id: String,
    /// The first day by which something in it is to be done.
    pub due: Option<NaiveDate>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// How often it was tried.
    pub tries: u32,
    /// Not before this instant.
    pub next_try: DateTime<Utc>,
    /// What became of it.
    pub fate: Fate,
    /// When that was known.
    pub settled_at: Option<DateTime<Utc>>,
    /// Why the last try failed: a short code.
    pub why: Option<String>,
}
