//! Pieces that several screens share.

use chrono::NaiveDate;
use kigenban_facts::Status;
use serde::Serialize;
use ts_rs::TS;

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Pick {
    /// Identifier.
    pub id: String,
    /// Its name.
    pub label: String,
}

/// The colour role of a status. Never shown without icon and word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Grey: nothing known, or nothing to know.
    #[default]
    None,
    /// Green.
    Ok,
    /// Ochre.
    Soon,
    /// Red.
    Stop,
    /// Blue.
    Watch,
}

/// A status as it is shown: icon (chosen by `status`), word, colour.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct StatusLabel {
    /// Which.
    pub status: Status,
    /// Its colour role.
    pub tone: Tone,
    /// The word; carries the reason when the reason is not the date (カード切れ 12/31).
    pub word: String,
    /// One line below, e.g. あと37日.
    pub detail: Option<String>,
}

/// The icon beside a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SourceMark {
    /// file-badge: read from a certificate.
    Certificate,
    /// circle-help, dotted: 推定.
    Guess,
    /// receipt-text: from a paper.
    Paper,
    /// pencil: a person entered it.
    Person,
    /// landmark: the public record.
    Registry,
}

/// 出どころ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SourceLabel {
    /// The icon.
    pub mark: SourceMark,
    /// The words, e.g. 公の記録(JPRS)・今朝9:12に確認.
    pub text: String,
    /// An older look than usual: said in the text too.
    pub stale: bool,
}

/// A date as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DateLabel {
    /// The day.
    #[ts(type = "string")]
    pub iso: NaiveDate,
    /// 12月4日(金), with the year when it is not this year.
    pub text: String,
    /// 12/4(金): for date blocks.
    pub short: String,
    /// あと10日, きょう, 3日過ぎています.
    pub left: String,
    /// Days from today; negative when past.
    #[ts(type = "number")]
    pub days: i64,
    /// Where it comes from.
    pub source: SourceLabel,
}

/// データ印.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StampLabel {
    /// Upper line: 部署.
    pub department: String,
    /// Middle line: 26.11.24.
    pub date: String,
    /// Lower line: family name.
    pub name: String,
    /// What a screen reader says.
    pub label: String,
    /// The act that 取り消す takes back, while it may (24 hours).
    pub undo: Option<String>,
}
