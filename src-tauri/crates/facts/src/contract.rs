//! Contracts and the 契約一式 that holds them together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{BundleId, CardId, ContractId, CustodianId, OfficeId, PersonId, Sourced, SourcedDate};

/// The six kinds, in the order of the chain (契約一式).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// ドメイン: the company's name on the internet.
    #[default]
    Domain,
    /// DNS: who answers where site and mail are.
    Dns,
    /// サーバー: where the site is kept.
    Server,
    /// SSL証明書.
    Certificate,
    /// メール.
    Mail,
    /// Anything else with a date.
    Other,
}

/// 契約一式: one domain and everything that hangs on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Bundle {
    /// Identifier.
    pub id: BundleId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// What the office calls it, e.g. 会社のサイトとメール.
    pub name: String,
    /// The registrable domain, lower-case A-label form.
    pub domain: String,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    #[ts(skip)]
    pub other: BTreeMap<String, Value>,
}

/// 自動更新. `Unknown` counts as off in every judgement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AutoRenewal {
    /// 切.
    Off,
    /// 入.
    On,
    /// 不明.
    #[default]
    Unknown,
}

/// Whose name a contract stands in, as a person judged it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HolderIs {
    /// The company itself.
    Company,
    /// Somebody else (an agency, a former employee): 人質化.
    Outside,
    /// Nobody has said yet.
    #[default]
    Unknown,
}

/// 支払い方法.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayMethod {
    /// 口座振替.
    BankDebit,
    /// 銀行振込.
    BankTransfer,
    /// クレジットカード.
    Card,
    /// コンビニ払い.
    Convenience,
    /// 請求書払い.
    Invoice,
    /// Anything else.
    Other,
}

/// How a certificate is renewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RenewalWay {
    /// By a machine (the host, ACME).
    Automatic,
    /// By a person.
    Manual,
    /// Nobody has said yet.
    #[default]
    Unknown,
}

/// One contract of the ledger. Every field is what a *person* entered or accepted; what was observed lives in spans.
///
/// It says *where* passwords and backup codes are kept, never the values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Contract {
    /// Identifier.
    pub id: ContractId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The 契約一式 it belongs to.
    pub bundle: BundleId,
    /// What kind of contract.
    pub kind: Kind,
    /// What the office calls it; `None` = the kind's own word.
    pub title: Option<String>,
    /// 契約先 (for a domain: ドメインの会社). The source tells a guess (推定) from a person's word.
    pub provider: Option<Sourced<String>>,
    /// 名義, as a person entered it.
    pub holder: Option<String>,
    /// Whether 名義 is the company.
    pub holder_is: HolderIs,
    /// アカウントID (never a password).
    pub account_id: Option<String>,
    /// 契約番号・お客様番号: by what the provider finds the contract.
    pub customer_number: Option<String>,
    /// Login page.
    pub login_url: Option<String>,
    /// パスワードの保管場所: where ID and password are kept.
    pub kept_at: Option<String>,
    /// The provider's telephone number.
    pub phone: Option<String>,
    /// 電話の受付時間, with what is said of 年末年始.
    pub hours: Option<String>,
    /// プラン.
    pub plan: Option<String>,
    /// 契約の長さ: how many months one payment buys (1 = 月払い); `None` = nobody has said.
    pub term: Option<u32>,
    /// What it costs, as written on the invoice (e.g. 年 3,982円).
    pub price: Option<String>,
    /// 支払い方法.
    pub pay_method: Option<PayMethod>,
    /// Who pays, when it is not the company.
    pub payer: Option<String>,
    /// メインのカード.
    pub main_card: Option<CardId>,
    /// 予備カード.
    pub spare_card: Option<CardId>,
    /// 自動更新.
    pub auto_renewal: AutoRenewal,
    /// Why it is off, if it is.
    pub auto_renewal_reason: Option<String>,
    /// 担当者.
    pub manager: Option<PersonId>,
    /// 副担当.
    pub deputy: Option<PersonId>,
    /// Where the 2FA backup codes are kept (never the codes).
    pub backup_codes_at: Option<String>,
    /// 支払期限: the last day the provider accepts payment, as a person entered it.
    pub pay_by: Option<SourcedDate>,
    /// 断る締切: the last day to say no to a renewal that goes by itself, as a person entered it.
    pub notice_by: Option<SourcedDate>,
    /// 有効期限, as a person entered it. For domains and certificates the public value is in the spans.
    pub expires: Option<SourcedDate>,
    /// DNS: ネームサーバー, one a line.
    pub name_servers: Option<String>,
    /// DNS: A/MX/TXT の要点.
    pub dns_essentials: Option<String>,
    /// Certificate: 種類 (DV, OV, 無料独自SSL …).
    pub certificate_kind: Option<String>,
    /// Certificate: 更新方法.
    pub renewal_way: RenewalWay,
    /// Mail: 送受信の仕組み.
    pub mail_flow: Option<String>,
    /// Mail: アカウント.
    pub mail_accounts: Option<String>,
    /// Mail: 転送・共有のルール.
    pub mail_rules: Option<String>,
    /// カレンダー二重登録: where the due date is written down a second time.
    pub second_calendar: Option<String>,
    /// 対象外: the company does not use this kind for this domain.
    pub unused: bool,
    /// 備考.
    pub note: Option<String>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    #[ts(skip)]
    pub other: BTreeMap<String, Value>,
}

/// Somebody who can get at the 2FA backup codes of a contract. Two of them are wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Custodian {
    /// Identifier.
    pub id: CustodianId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The contract.
    pub contract: ContractId,
    /// The person.
    pub person: PersonId,
    /// By what means, e.g. 電話のアプリ, 金庫の控え.
    pub means: Option<String>,
    /// Named as the successor of somebody who left, and not yet registered at the provider: counts for nobody until then.
    pub awaited: bool,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

impl Custodian {
    /// The task by which she is registered at the provider: the mark on it makes her count.
    pub fn task(&self) -> String {
        format!("{}:{}:second_factor", self.contract, self.id)
    }
}
