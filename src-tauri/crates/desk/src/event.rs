//! What the desk says of itself: one JSON object each.

use kigenban_facts::Check;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::view::{Tone, TroubleSoFar};

/// One event, `{"event": "changed"}` and so on.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
#[ts(rename = "DeskEvent")]
pub enum Event {
    /// Starting with the PC was switched: the shell follows.
    Autostart {
        /// On or off.
        on: bool,
    },
    /// Something that screens show has changed: fetch again.
    Changed,
    /// A job has ended.
    Done {
        /// The job.
        #[ts(type = "number")]
        job: u64,
        /// What it found; absent when it was stopped or could not be done.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional, type = "unknown")]
        result: Option<Value>,
        /// Why it could not be done: `{code, message}`.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional, type = "{ code: Code, message: string, field?: string }")]
        error: Option<Value>,
        /// It was stopped by `job.stop`.
        stopped: bool,
    },
    /// A notification was handed to the desktop.
    Notification {
        /// Its id.
        id: String,
        /// The task's kind.
        kind: String,
        /// The contract.
        contract: Option<String>,
        /// The stage.
        stage: Option<String>,
        /// One line.
        title: String,
        /// One or two sentences.
        body: String,
    },
    /// How far a job is.
    Progress {
        /// The job.
        #[ts(type = "number")]
        job: u64,
        /// Looks done.
        done: u32,
        /// Looks in all.
        all: u32,
        /// What is being looked at, one sentence.
        now: String,
        /// The domain being looked at.
        domain: String,
        /// The check, when it is one.
        check: Option<Check>,
        /// What a search for a cause can say already.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        so_far: Option<TroubleSoFar>,
    },
    /// The tray's summary has changed.
    Tray(Tray),
}

/// A screen of the window, by the first part of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// Adding a contract or a 契約一式.
    Add,
    /// カレンダー.
    Calendar,
    /// 点検.
    Checkup,
    /// One contract.
    Contract,
    /// 引き継ぎ.
    Handover,
    /// ホーム.
    Home,
    /// How one task is done, to its recorded end.
    How,
    /// Somebody leaves, and hands on what is hers.
    Leave,
    /// 台帳.
    Ledger,
    /// 設定.
    Settings,
    /// 困ったとき.
    Trouble,
    /// The ways by which people are told.
    Ways,
}

/// Where the window should go: a notification or the tray was pressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Show {
    /// The screen.
    pub screen: Screen,
    /// The contract.
    pub contract: Option<String>,
}

/// What the tray shows, in the office's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Tray {
    /// The icon's state: `none` also while nothing is watched (no ledger, locked).
    pub state: Tone,
    /// One line for the tooltip.
    pub tooltip: String,
    /// What is red, then the next deadlines: at most three lines.
    pub lines: Vec<TrayLine>,
    /// When the last look was made; `None` while no ledger is open.
    pub checked: Option<String>,
    /// The fixed entries of the menu.
    pub menu: TrayMenu,
}

/// One line of the tray's menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TrayLine {
    /// Its words.
    pub text: String,
    /// The contract it opens.
    pub contract: Option<String>,
}

/// The words of the tray's fixed entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TrayMenu {
    /// 期限番を開く.
    pub open: String,
    /// いま点検する; `None` while no ledger is open.
    pub check: Option<String>,
    /// 終了.
    pub quit: String,
}
