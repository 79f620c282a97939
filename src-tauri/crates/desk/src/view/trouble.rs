//! 困ったとき: stop the panic.

use kigenban_facts::{Kind, PartKind, Trouble};
use serde::Serialize;
use ts_rs::TS;

use super::{SourceLabel, Tone};

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TroubleView {
    /// What was asked.
    pub trouble: Trouble,
    /// The domain (Unicode form).
    pub domain: String,
    /// 2027年1月5日(火) 8:40に調べました.
    pub when: String,
    /// Stable code of the coarse cause for drivers: `own_line lapsed delegation_gone server_down certificate mx_gone
    /// mail_host_gone elsewhere site_error parked nothing_seen cannot_tell`.
    pub cause: String,
    /// Stable code of the cause: one of `advice::Detail`.
    pub detail: String,
    /// Codes of further causes of their own.
    pub also: Vec<String>,
    /// The cause in one sentence.
    pub sentence: String,
    /// What it means, one sentence.
    pub meaning: String,
    /// The further causes, one sentence each.
    pub also_said: Vec<String>,
    /// Its tone.
    pub tone: Tone,
    /// The causal chain, in order.
    pub chain: Vec<ChainPart>,
    /// What is healthy, in one calm sentence.
    pub healthy: Option<String>,
    /// いますること.
    pub steps: Vec<TroubleStep>,
    /// The last day on which it can still be saved, in words, bold under step 1.
    pub last_day: Option<String>,
    /// Whom to call first.
    pub contact: Option<Contact>,
    /// 社内に知らせる文面: every one that is so now, the newest first.
    pub letters: Vec<TroubleLetter>,
    /// What to hand to the agency or the provider.
    pub report: TroubleReport,
    /// How it was put right the times before, newest first.
    pub before: Vec<TroubleBefore>,
    /// It works again, and nobody has written down how it was put right.
    pub asks_how: bool,
}

/// What can be said while the looks still run.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TroubleSoFar {
    /// The cause, where what is still to come cannot change it any more.
    pub sentence: Option<String>,
    /// The chain as far as it was seen.
    pub chain: Vec<ChainPart>,
}

/// One message to colleagues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleLetter {
    /// What it says is so.
    pub stage: LetterStage,
    /// 原因が分かり、問い合わせています.
    pub title: String,
    /// The message.
    pub text: String,
}

/// What a message says is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterStage {
    /// Found, and nothing done yet.
    Asking,
    /// It works again.
    Mended,
    /// A step was done; waiting.
    Waiting,
}

/// A page for whoever puts it right: facts, times and addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleReport {
    /// Its head.
    pub title: String,
    /// What is asked of the reader.
    pub lead: String,
    /// Every fact, one a row.
    pub facts: Vec<TroubleFact>,
    /// The same as one text, to be copied.
    pub text: String,
}

/// One fact of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleFact {
    /// DNS, SSL, ….
    pub look: String,
    /// When and by whom.
    pub when: String,
    /// What was answered.
    pub text: String,
    /// It shows something broken.
    pub bad: bool,
}

/// How it was put right before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleBefore {
    /// When.
    pub when: String,
    /// What it was.
    pub what: String,
    /// How it was put right.
    pub how: String,
}

/// One part of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChainPart {
    /// Which part of the chain.
    pub part: PartKind,
    /// The kind of contract it hangs on; `other` for our own line.
    pub kind: Kind,
    /// ドメイン / サイト.
    pub title: String,
    /// Cause, effect, healthy, not looked.
    pub state: PartState,
    /// 期限切れ / 見られません / 動いています.
    pub word: String,
    /// 12月31日で期限が切れました.
    pub detail: Option<String>,
    /// Where it was read.
    pub source: Option<SourceLabel>,
}

/// A part's role in the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartState {
    /// Filled red.
    Cause,
    /// Outlined red.
    Effect,
    /// Green.
    Healthy,
    /// Grey: not seen.
    Unknown,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TroubleStep {
    /// What its button does.
    pub kind: TroubleStepKind,
    /// What to do.
    pub title: String,
    /// Where and how.
    pub body: Option<String>,
    /// The button's words; `None` = no button.
    pub label: Option<String>,
    /// The address to open, for `open`.
    pub url: Option<String>,
    /// The contract it concerns.
    pub contract: Option<String>,
    /// Whom it concerns, and what to have at hand.
    pub to: Option<StepContact>,
    /// The name by which it can be marked as done; `None` = nothing to mark.
    pub mark: Option<String>,
    /// Who has done it, and when.
    pub done: Option<String>,
}

/// Whom a step concerns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StepContact {
    /// The kind of contract.
    pub kind: Kind,
    /// The number to press; `None` = not written down.
    pub phone: Option<String>,
    /// The contract whose form takes what is missing.
    pub contract: Option<String>,
    /// 契約, 会社, 電話, 受付時間, お客様番号, 言うこと, パスワードの保管場所; where one is unknown, how to find it.
    pub lines: Vec<StepLine>,
}

/// One line of what to have at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StepLine {
    /// What it is.
    pub label: String,
    /// Its words.
    pub text: String,
}

/// What a step's button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TroubleStepKind {
    /// Looks again.
    Again,
    /// Opens the contract.
    Contract,
    /// Nothing to press.
    None,
    /// Opens an address.
    Open,
}

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Contact {
    /// The company.
    pub name: String,
    /// Its number, or `None`: 電話(未記入・いま調べて書く).
    pub phone: Option<String>,
    /// The contract whose form takes the number.
    pub contract: Option<String>,
}
