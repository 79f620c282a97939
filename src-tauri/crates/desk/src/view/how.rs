//! やり方: the page that leads from a task to its recorded end.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Pick;

/// Which kind of task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HowKind {
    /// 担当を替える.
    ChangePerson,
    /// ドメインの会社を探す.
    FindRegistrar,
    /// 名義を移す.
    MoveHolder,
    /// 払う.
    Pay,
    /// カードを替える.
    ReplaceCard,
}

/// The whole page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct HowView {
    /// Which kind.
    pub kind: HowKind,
    /// The contract it was opened for.
    pub contract: String,
    /// example-kobe.co.jp の更新料を払う.
    pub title: String,
    /// What it is for, in one or two sentences.
    pub lead: String,
    /// 払う日 12月4日(金)まで, where there is a day.
    pub until: Option<String>,
    /// What to look for, and where.
    pub look_for: Vec<String>,
    /// Whom to ask, and what they ask for.
    pub ask: Vec<HowFact>,
    /// The login page.
    pub login_url: Option<String>,
    /// The number to call.
    pub phone: Option<String>,
    /// In order.
    pub steps: Vec<HowStepView>,
    /// A letter or what to say on the telephone, filled from the ledger.
    pub letter: HowLetter,
    /// Contracts whose result is recorded at once.
    pub contracts: Vec<Pick>,
    /// People who can take over (担当を替える).
    pub people: Vec<Pick>,
    /// Who is in charge now, and may be leaving (担当を替える).
    pub manager: Option<Pick>,
    /// The value the form at the end begins with: the company's name, the card's label.
    pub value: Option<String>,
    /// Who pays, when that is not the company (名義を移す): both are settled in one talk.
    pub payer: Option<String>,
    /// The card (カードを替える).
    pub card: Option<String>,
}

/// One line of what is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HowFact {
    /// お客様番号.
    pub label: String,
    /// What the ledger says; `None` = 未記入.
    pub value: Option<String>,
    /// The part of the contract's form where it is written.
    pub section: String,
}

/// One step with its tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HowStepView {
    /// Stable within the page; `how.tick` takes it.
    pub id: String,
    /// What to do.
    pub text: String,
    /// Whether somebody ticked it.
    pub done: bool,
    /// 11月24日 佐藤さん.
    pub by: Option<String>,
}

/// What to send or say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HowLetter {
    /// 経理に聞く文面.
    pub title: String,
    /// The text.
    pub text: String,
}
