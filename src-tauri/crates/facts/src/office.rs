//! The office and its people, cards and notice addresses.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{CardId, ContractId, OfficeId, PersonId, RecipientId, YearMonth};

/// The company whose ledger this is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Office {
    /// Identifier.
    pub id: OfficeId,
    /// 会社名, as it is registered (名義 is compared with it).
    pub name: String,
    /// The company's name in English, for registries that publish it so.
    pub name_en: Option<String>,
    /// IANA zone of the office; empty means Asia/Tokyo.
    pub time_zone: String,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    #[ts(skip)]
    pub other: BTreeMap<String, Value>,
}

/// Somebody in charge of something.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Person {
    /// Identifier.
    pub id: PersonId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// 名前.
    pub name: String,
    /// 部署.
    pub department: String,
    /// Mail address, if known.
    pub email: Option<String>,
    /// Telephone number, if known.
    pub phone: Option<String>,
    /// No longer in the office: kept for the record, offered nowhere.
    pub left: bool,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    #[ts(skip)]
    pub other: BTreeMap<String, Value>,
}

/// A payment card: never its number, only what tells it from the others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Card {
    /// Identifier.
    pub id: CardId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// What the office calls it, e.g. 会社のカード(青).
    pub label: String,
    /// 下4桁.
    pub last4: String,
    /// 有効期限, good through the month's last day.
    pub expires: Option<YearMonth>,
    /// Free note.
    pub note: Option<String>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    #[ts(skip)]
    pub other: BTreeMap<String, Value>,
}

/// Whose notices go there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecipientRole {
    /// 期限番からの連絡先: whom Kigenban itself reminds.
    Kigenban,
    /// 業者からの通知先: where the provider's renewal notices go.
    #[default]
    Provider,
}

/// What kind of place a notice goes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecipientKind {
    /// Outlook, Google, …: a calendar somebody looks at.
    Calendar,
    /// A mail address.
    #[default]
    Mail,
    /// A wall calendar, a notebook.
    Paper,
    /// A telephone.
    Phone,
}

/// One place where notices about a contract go. A row of its own, never a list in a cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recipient {
    /// Identifier.
    pub id: RecipientId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The contract it belongs to; `None` = every contract of the office.
    pub contract: Option<ContractId>,
    /// Whose notices.
    pub role: RecipientRole,
    /// What kind of place.
    pub kind: RecipientKind,
    /// The address, or what the place is called (総務の壁カレンダー).
    pub address: String,
    /// Who reads it, if it is one person's.
    pub person: Option<PersonId>,
    /// The address of somebody who left, at which the provider may still have this place: until it is changed there.
    pub was: Option<String>,
    /// ここに届いた: when a person last said that a notice had arrived here.
    pub arrived_at: Option<DateTime<Utc>>,
    /// Who said it.
    pub arrived_by: Option<PersonId>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}
