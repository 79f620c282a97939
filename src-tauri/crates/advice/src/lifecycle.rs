//! What the stored history of a registration means. Status outranks date.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{SourcedDate, State};
use serde::Serialize;
use ts_rs::TS;

/// What a registration's history says today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// 自動延長(未確認): a year was added at or after expiry; no proof of payment.
    AutoRenewed,
    /// The date moved earlier: 廃止 is likely.
    DateMovedEarlier,
    /// The registry says it is dead (suspended, deleted, redemption, pending delete, hold).
    Dead,
    /// 廃止 requested: it stops at the month end.
    Ending,
    /// Registered and living, the date ahead.
    Living,
    /// The registry lists no name servers any more.
    NameServersLost,
    /// The registry says the name is not registered.
    NotRegistered,
    /// A living state with yesterday's date before noon of the 2nd: the page is not turned yet.
    NotTurned,
    /// Renewed before expiry: an explicit renewal.
    Renewed,
    /// A reserved name: nobody's contract.
    Reserved,
    /// A living state with a date that has passed, although the page should be turned.
    Stale,
    /// Nothing good is known.
    #[default]
    Unknown,
}

/// The verdict with what it stands on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Life {
    /// The verdict.
    pub verdict: Verdict,
    /// The registry's state at the last good look.
    pub state: Option<State>,
    /// 有効期限 as published; the old one while a year was only added provisionally.
    pub expires: Option<SourcedDate>,
    /// The date as published now, when it is not `expires` (自動延長).
    pub shown: Option<NaiveDate>,
    /// Until when the provisional year can be undone, or the dead name be taken back.
    pub until: Option<NaiveDate>,
    /// When the last good look was.
    pub seen_at: Option<DateTime<Utc>>,
    /// A worse finding was seen once and waits for its second look.
    pub pending: bool,
}
