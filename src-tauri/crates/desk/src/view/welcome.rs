//! はじめに, and what the window must know before any screen.

use kigenban_facts::{Kind, PcSettings, Person};
use serde::Serialize;
use ts_rs::TS;

use super::SourceLabel;
use crate::Code;

/// Where the program stands (`session.get`).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Session {
    /// What the window must show.
    pub state: SessionState,
    /// 練習: under an injected clock or internet.
    pub rehearsal: bool,
    /// The recovery sheet was made and two of its groups typed back.
    pub sheet: bool,
    /// Company name, once open.
    pub office: Option<String>,
    /// いまの人.
    pub who: Option<Person>,
    /// Others to change to.
    pub people: Vec<Person>,
    /// This PC's settings (defaults before a ledger is open).
    pub settings: PcSettings,
    /// 今朝9:12に点検.
    pub last_check: String,
    /// 次は 13:00.
    pub next_check: String,
    /// What has stopped or is about to stop (causes), for the red badge in the sidebar.
    pub tasks: u32,
    /// Today, ISO, in the office's zone.
    #[ts(type = "string")]
    pub today: chrono::NaiveDate,
    /// An OS keychain is there; otherwise a 合い言葉 must be set in welcome.
    pub keychain: bool,
}

/// Which of the first screens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SessionState {
    /// The ledger cannot be opened: the sentence, and the backups that are there.
    Broken {
        /// Error code.
        code: Code,
        /// What happened, what it means, what to do.
        message: String,
        /// Backups to restore from, newest first (file, when).
        backups: Vec<(String, String)>,
        /// A copy or a new beginning may take its place; everything of it is kept aside.
        may_leave: bool,
    },
    /// A ledger is there but its key is not: recovery code or 合い言葉.
    Locked {
        /// Whether a 合い言葉 was set.
        passphrase: bool,
        /// Backups to restore from, newest first (file, when).
        backups: Vec<(String, String)>,
    },
    /// No ledger yet: welcome.
    New,
    /// Open.
    Open,
    /// Open, but welcome was left half way (no office name, nobody, or the recovery sheet neither confirmed nor
    /// put off).
    Welcome,
    /// Open, and people are in the ledger, but nobody of them is いまの人 (the last one left): だれが使っていますか.
    Who,
}

/// What discovery found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Found {
    /// The registrable domain (A-label form).
    pub domain: String,
    /// 見つかったもの 5件, or why nothing could be seen.
    pub sentence: String,
    /// Our own line is down, or a portal stands between.
    pub offline: bool,
    /// The registry says the name is not registered.
    pub not_registered: bool,
    /// Five rows.
    pub rows: Vec<FoundRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FoundRow {
    /// Which.
    pub kind: Kind,
    /// ドメイン.
    pub title: String,
    /// 会社の住所の名前.
    pub gloss: String,
    /// The provider guessed, as the ledger would keep it.
    pub provider: Option<String>,
    /// みほんドメインのようです。期限 2026年12月31日.
    pub text: String,
    /// What is asked about it, in words that stand on an invoice; `None` = nothing can be asked.
    pub question: Option<String>,
    /// Sources, one a line.
    pub sources: Vec<SourceLabel>,
    /// Nothing was found.
    pub empty: bool,
}

/// A freshly made recovery code, shown once.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoveryCodeView {
    /// Groups to write down, in order.
    pub groups: Vec<String>,
    /// The two groups (1-based) that are asked back.
    pub ask: (u32, u32),
}

impl std::fmt::Debug for RecoveryCodeView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoveryCodeView").finish_non_exhaustive()
    }
}
