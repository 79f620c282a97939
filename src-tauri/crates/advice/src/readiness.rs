//! 7つの備え.

use kigenban_facts::{Book, ContractId};
use serde::Serialize;
use ts_rs::TS;

/// The seven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Precaution {
    /// 自動更新: on, or off with a reason.
    AutoRenewal,
    /// 引き継ぎシート: every row of the latest handover stamped.
    HandoverSheet,
    /// 名義と保管先: the company's name, and where the login is kept.
    HolderAndKeeping,
    /// 通知先3〜4件 (an address on the watched domain itself does not count).
    Recipients,
    /// カレンダー二重登録.
    SecondCalendar,
    /// 予備カード.
    SpareCard,
    /// 二段階認証は2名以上.
    TwoCustodians,
}

/// How far one precaution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// できた.
    Done,
    /// Nothing is registered: 未登録.
    NotRegistered,
    /// あとn件 / あとn名.
    Partly,
}

/// One of the seven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// Which.
    pub precaution: Precaution,
    /// How far.
    pub progress: Progress,
    /// What is left: 件, 名 for [`Precaution::TwoCustodians`]; 0 when done.
    pub left: usize,
    /// Contracts that still miss it, in the book's order.
    pub missing: Vec<ContractId>,
}

/// All seven, in the order they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Readiness {
    /// The seven.
    pub steps: Vec<Step>,
    /// How many are done.
    pub done: usize,
}

/// The office's seven precautions.
pub fn readiness(_book: &Book) -> Readiness {
    Readiness::default()
}
