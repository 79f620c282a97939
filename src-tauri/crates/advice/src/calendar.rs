//! カレンダー: what falls on which day.

use chrono::NaiveDate;
use kigenban_facts::{Book, CardId, ContractId, SourcedDate};
use serde::Serialize;
use ts_rs::TS;

use crate::{Advice, Stage, Status};

/// What kind of day it is; each has a mark of its own shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A card's last good day.
    CardEnds,
    /// A certificate's last day (outlined).
    CertificateEnds,
    /// 有効期限 (outlined).
    Expires,
    /// お知らせの日 (underline).
    Notice,
    /// 支払期限 (filled; double ring when `urgent`).
    PayBy,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Event {
    /// The day.
    pub day: NaiveDate,
    /// What kind.
    pub kind: EventKind,
    /// The contract (for a card: the first one it pays).
    pub contract: ContractId,
    /// The card.
    pub card: Option<CardId>,
    /// 急ぐ: 止まりそう or worse.
    pub urgent: bool,
    /// Paid for already.
    pub settled: bool,
    /// 状態 of the contract.
    pub status: Status,
    /// The date with its source; `None` for notices and cards.
    pub date: Option<SourcedDate>,
    /// Which notice.
    pub stage: Option<Stage>,
}

/// Events from `from` through `to`, by day.
pub fn calendar(_book: &Book, _advice: &Advice, _from: NaiveDate, _to: NaiveDate) -> Vec<Event> {
    Vec::new()
}
