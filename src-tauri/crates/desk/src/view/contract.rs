//! 詳細: one contract, as a form.

use kigenban_facts::{Contract, FieldControl, FieldSection, Kind, RecipientKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateLabel, Pick, SourceLabel, StampLabel, StatusLabel, Task};

/// The whole screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContractDetail {
    /// Identifier.
    pub contract: String,
    /// Which link of the chain.
    pub kind: Kind,
    /// Its 契約一式.
    pub bundle: String,
    /// The 契約一式's name.
    pub bundle_name: String,
    /// ドメイン.
    pub kind_word: String,
    /// example-kobe.co.jp, or the contract's title.
    pub title: String,
    /// 状態.
    pub status: StatusLabel,
    /// Why, in one sentence.
    pub reason: Option<String>,
    /// The two-date line.
    pub dates: TwoDates,
    /// What is to be done about it.
    pub tasks: Vec<Task>,
    /// How and until when to pay; `None` when no term is running.
    pub payable: Option<Payable>,
    /// Seven sections.
    pub sections: Vec<Section>,
    /// 点検の結果, newest first.
    pub checks: Vec<HistoryEntry>,
    /// 変更の記録, newest first.
    pub history: Vec<HistoryEntry>,
    /// The last confirmation.
    pub stamp: Option<StampLabel>,
    /// 前回の支払いは、2025年12月2日に 佐藤さんが確認しました。
    pub stamp_sentence: Option<String>,
    /// The values as they are kept, for the edit form.
    pub fields: ContractFields,
}

/// The line from 払う日 to 止まる日.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TwoDates {
    /// きょう 11月24日.
    pub today: String,
    /// 支払期限.
    pub pay_by: Option<DateLabel>,
    /// 有効期限.
    pub expires: Option<DateLabel>,
    /// The value of another source that disagrees, and the question.
    pub conflict: Option<SourceLabel>,
    /// Said when there is no date.
    pub note: Option<String>,
}

/// What is needed to pay, on one dialog.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Payable {
    /// The contract.
    pub contract: String,
    /// Its title, for the dialog's head.
    pub title: String,
    /// Whether the term can be marked as paid now: it is not yet, and its end is not far.
    pub to_pay: bool,
    /// The period to be marked (the running term's end).
    #[ts(type = "string")]
    pub period: chrono::NaiveDate,
    /// 2027年12月31日まで: the term that the payment buys, in words.
    pub period_text: String,
    /// Ends that the payment may reach, the usual one first, each with its words (2028年12月31日(日)まで・2年分).
    pub terms: Vec<TermChoice>,
    /// Nobody knows how long the term is: the form asks for the day of the next payment.
    pub term_unknown: bool,
}

/// How far a payment may reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TermChoice {
    /// Paid through this day.
    #[ts(type = "string")]
    pub until: chrono::NaiveDate,
    /// 2028年12月31日(日)まで・2年分.
    pub label: String,
}

/// One section of the form.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Section {
    /// Which; the edit form opens there.
    pub id: FieldSection,
    /// 契約と名義.
    pub title: String,
    /// Its lines.
    pub lines: Vec<SectionLine>,
}

/// One line of a section.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SectionLine {
    /// 名義.
    pub label: String,
    /// 株式会社…, or 未記入.
    pub value: String,
    /// Whether it is empty.
    pub empty: bool,
    /// People copy it into forms and calls: a button does.
    pub copy: bool,
    /// 会社の名義 / ドメインが止まると届きません.
    pub note: Option<String>,
    /// Whether the note is a warning.
    pub warn: bool,
}

/// One line of 点検の結果 or 変更の記録.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HistoryEntry {
    /// 今朝 9:12 / 11月2日.
    pub when: String,
    /// Who, for changes.
    pub who: Option<String>,
    /// A status word for checks (正常, 変化あり …) with its icon.
    pub state: Option<super::CheckupState>,
    /// What.
    pub text: String,
    /// The act to take back, if it can be.
    pub undo: Option<String>,
}

/// The values as they are kept, and what can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ContractFields {
    /// The contract.
    pub contract: Contract,
    /// Custodians of 2FA backup codes.
    pub custodians: Vec<CustodianField>,
    /// Access lent to people outside.
    pub lent: Vec<LentField>,
    /// Notice addresses of this contract (both roles).
    pub recipients: Vec<RecipientField>,
    /// The fields of this kind's form, in order.
    pub form: Vec<EditField>,
}

/// One custodian.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustodianField {
    /// Identifier; `None` = new.
    pub id: Option<String>,
    /// Who.
    pub person: String,
    /// By what means.
    pub means: Option<String>,
}

/// One lending of access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LentField {
    /// Identifier; `None` = new.
    pub id: Option<String>,
    /// To whom.
    pub to: String,
    /// What is lent, never the password itself.
    pub what: Option<String>,
    /// Until when (`2027-03-31`).
    pub until: Option<String>,
    /// At which company, when it is not the contract's own.
    pub provider: Option<String>,
}

/// One notice address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecipientField {
    /// Identifier; `None` = new.
    pub id: Option<String>,
    /// `true` = 業者からの通知先, `false` = 期限番からの連絡先.
    pub provider: bool,
    /// What kind of place.
    pub kind: RecipientKind,
    /// The address.
    pub address: String,
}

/// One field of a kind's form, as the table of fields has it: the window draws by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EditField {
    /// The section it stands in.
    pub section: FieldSection,
    /// Field name in JSON.
    pub field: String,
    /// What the form asks for.
    pub label: String,
    /// What stands under it.
    pub hint: Option<String>,
    /// With what it is filled in.
    pub control: FieldControl,
    /// What can be chosen, or is suggested; an empty id chooses nothing.
    pub choices: Vec<Pick>,
    /// What 値を消す calls it; `None` = it holds no words.
    pub erase: Option<String>,
}
