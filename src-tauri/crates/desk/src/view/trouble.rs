//! 困ったとき: stop the panic.

use kigenban_facts::{Kind, PartKind, Trouble};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SourceLabel, Tone};

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TroubleView {
    /// What was asked.
    pub trouble: Trouble,
    /// The domain (Unicode form).
    pub domain: String,
    /// 2027年1月5日(火) 8:40に調べました.
    pub when: String,
    /// Stable code of the cause for drivers: `own_line lapsed delegation_gone server_down certificate mx_gone parked
    /// nothing_seen cannot_tell`.
    pub cause: String,
    /// The cause in one sentence.
    pub sentence: String,
    /// What it means, one sentence.
    pub meaning: String,
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
    /// Whom to call.
    pub contact: Option<Contact>,
    /// 社内に知らせる文面.
    pub message: Option<String>,
}

/// One part of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// The contract, for `contract`.
    pub contract: Option<String>,
}

/// What a step's button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// The company.
    pub name: String,
    /// Its number, or `None`: 電話(未記入・いま調べて書く).
    pub phone: Option<String>,
    /// The contract whose form takes the number.
    pub contract: Option<String>,
}
