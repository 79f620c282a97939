//! What people say happened: payments confirmed, tasks put off, changes explained, handovers stamped.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    BundleId, ChangeAnswerId, ContractId, DoneId, HandoverId, Kind, OfficeId, PaymentId, PersonId, SnoozeId, StampId,
};

/// Where a payment was seen to be through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeenIn {
    /// カードの明細.
    CardStatement,
    /// 領収書.
    Receipt,
    /// ドメインの会社の画面.
    #[default]
    RegistrarScreen,
}

/// 支払いを確認した: a mark for one period. It never carries over to the next.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Payment {
    /// Identifier.
    pub id: PaymentId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The contract paid for.
    pub contract: ContractId,
    /// The period: the 有効期限 that stood when it was paid (the end of the running term, not the new one).
    pub period: NaiveDate,
    /// Paid through this day: the end of the last term bought, where somebody said it (several years at once, or a term
    /// whose length is not known).
    pub until: Option<NaiveDate>,
    /// Where it was seen.
    pub seen_in: SeenIn,
    /// 受付番号, or the number of the receipt or statement. A screen seen without one is asked about once more.
    pub number: Option<String>,
    /// Who saw it.
    pub by: PersonId,
    /// When it was marked.
    pub at: DateTime<Utc>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// あとで: a task put off until an instant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snooze {
    /// Identifier.
    pub id: SnoozeId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The task's key (advice gives every task a stable one).
    pub task: String,
    /// Until when.
    pub until: DateTime<Utc>,
    /// Who put it off.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// How long a task is put off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Later {
    /// 来週の月曜.
    NextMonday,
    /// 今日の午後.
    ThisAfternoon,
    /// あした.
    Tomorrow,
}

/// A task marked as done (替え終わった, 引き落とされたか確認した …).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Done {
    /// Identifier.
    pub id: DoneId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The task's key; it names the period, so a mark never carries over.
    pub task: String,
    /// What the person added in words: how long the company says it takes, how it was put right.
    pub note: Option<String>,
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// What somebody answered of a contract whose day is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateAnswer {
    /// 日付のない契約です.
    Dateless,
    /// 分からない.
    Unknown,
}

/// The answer to 「変えた人がいるか、確かめてください」.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// だれも変えていない.
    Nobody,
    /// 社内で変えた.
    Ours,
    /// 分からない.
    #[default]
    Unknown,
}

/// One answered change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeAnswer {
    /// Identifier.
    pub id: ChangeAnswerId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The bundle whose records changed.
    pub bundle: BundleId,
    /// The change's key (advice gives every change a stable one).
    pub change: String,
    /// The answer.
    pub answer: Change,
    /// Who answered.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// The five rows of the handover sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Row {
    /// ドメインレジストラ.
    #[default]
    Registrar,
    /// サーバー契約.
    Server,
    /// DNS設定.
    Dns,
    /// SSL証明書.
    Certificate,
    /// メール運用.
    Mail,
}

impl Row {
    /// The rows in the order of the sheet, each with the kind of contract it is about.
    pub const SHEET: [(Self, Kind); 5] = [
        (Self::Registrar, Kind::Domain),
        (Self::Server, Kind::Server),
        (Self::Dns, Kind::Dns),
        (Self::Certificate, Kind::Certificate),
        (Self::Mail, Kind::Mail),
    ];
}

/// 引き継ぎ: from one person to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Handover {
    /// Identifier.
    pub id: HandoverId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The 契約一式 handed over.
    pub bundle: BundleId,
    /// 渡す人.
    pub from: PersonId,
    /// 受ける人.
    pub to: PersonId,
    /// 目標日.
    pub target: Option<NaiveDate>,
    /// Started at.
    pub at: DateTime<Utc>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

/// 二人で見ました: one row of a handover, stamped.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stamp {
    /// Identifier.
    pub id: StampId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The handover.
    pub handover: HandoverId,
    /// Which row.
    pub row: Row,
    /// Whose stamp (受ける人).
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}
