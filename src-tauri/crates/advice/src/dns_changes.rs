//! Records that changed, as questions.

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, BundleId, Change};
use serde::Serialize;
use ts_rs::TS;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// 登録者名 of the registration.
    Holder,
    /// メールの届け先 (MX).
    MailDestination,
    /// 差出人の証明 (SPF, DMARC).
    MailProof,
    /// ネームサーバー.
    NameServers,
    /// Any other record.
    Other,
    /// 登録業者 of the registration.
    Registrar,
    /// ホームページの置き場 (A, AAAA, www).
    SiteAddress,
}

/// How much hangs on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Importance {
    /// Ask at once: mail, name servers, registrar or holder.
    High,
    /// Ask.
    Normal,
    /// Kept for the record, not asked.
    Low,
}

/// One change, asked about.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChangeQuestion {
    /// Stable: what `ChangeAnswer.change` names.
    pub key: String,
    /// The ひとそろい.
    pub bundle: BundleId,
    /// The domain.
    pub domain: String,
    /// What changed.
    pub kind: ChangeKind,
    /// How much hangs on it.
    pub importance: Importance,
    /// Values before.
    pub before: Vec<String>,
    /// Values after.
    pub after: Vec<String>,
    /// When the new values were first seen.
    pub at: DateTime<Utc>,
    /// The new values are a lapse or parking signature.
    pub lapse_sign: Option<String>,
    /// The answer, if somebody gave one.
    pub answer: Option<Change>,
}

/// Every change of the last 400 days, newest first.
pub fn change_questions(_book: &Book, _now: DateTime<Utc>) -> Vec<ChangeQuestion> {
    Vec::new()
}
