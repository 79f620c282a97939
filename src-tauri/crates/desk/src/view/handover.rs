//! 引き継ぎ: A to B, item by item.

use kigenban_facts::Row;
use serde::Serialize;
use ts_rs::TS;

use super::{Pick, StampLabel};

/// The whole screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HandoverView {
    /// The running handover; `None` = none has been started for this 契約一式.
    pub handover: Option<String>,
    /// 契約一式 shown.
    pub bundle: Option<String>,
    /// All of them, to choose.
    pub bundles: Vec<Pick>,
    /// People to choose.
    pub people: Vec<Pick>,
    /// 渡す人.
    pub from: Option<Pick>,
    /// 受ける人.
    pub to: Option<Pick>,
    /// 12月18日(金).
    pub target: Option<String>,
    /// 5つのうち 3つ 済み.
    pub sentence: String,
    /// Stamped rows.
    pub done: u32,
    /// Five rows.
    pub items: Vec<HandoverItem>,
    /// What must not be forgotten, at most two sentences each.
    pub notes: Vec<String>,
    /// What falls due before the target day, and who pays it.
    pub due_before: Vec<String>,
    /// The sheet as plain rows for the preview: (項目, 内容, 確認者, 日付).
    pub preview: Vec<(String, String, String, String)>,
    /// A file name to suggest, without extension.
    pub file_name: String,
}

/// One of the five.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HandoverItem {
    /// Which row.
    pub row: Row,
    /// ドメインレジストラ.
    pub title: String,
    /// ドメインを登録している会社.
    pub gloss: String,
    /// 二人で見ること: two or three points.
    pub points: Vec<HandoverPoint>,
    /// The stamp once 二人で見ました.
    pub stamp: Option<StampLabel>,
    /// The contract it is about.
    pub contract: Option<String>,
}

/// One point to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HandoverPoint {
    /// What to look at.
    pub label: String,
    /// What the ledger says.
    pub value: String,
    /// Whether the ledger says nothing.
    pub missing: bool,
}
