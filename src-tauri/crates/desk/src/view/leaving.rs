//! 退職・異動: what somebody holds, before it is handed on.

use serde::Serialize;
use ts_rs::TS;

use super::Pick;

/// Everything one person holds.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LeavingView {
    /// Who leaves.
    pub person: Pick,
    /// She is marked as having left already: what is left over can still be handed on.
    pub left: bool,
    /// She is いまの人 of this PC.
    pub is_current: bool,
    /// Everybody else who is still here.
    pub people: Vec<Pick>,
    /// 佐藤さんの名前が、台帳の12か所にあります.
    pub sentence: String,
    /// What she holds, contract by contract.
    pub groups: Vec<LeavingGroup>,
}

/// What she holds of one contract, or of the whole office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeavingGroup {
    /// The contract's name.
    pub title: String,
    /// One line each.
    pub items: Vec<LeavingItem>,
}

/// One thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeavingItem {
    /// What `person.leave` calls it.
    pub reference: String,
    /// 担当者.
    pub what: String,
    /// The words that stand there.
    pub value: Option<String>,
    /// The ledger hands it on; otherwise it becomes a task.
    pub hands_on: bool,
    /// What is still to be done afterwards.
    pub note: Option<String>,
}
