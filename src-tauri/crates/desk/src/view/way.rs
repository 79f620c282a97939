//! 届け方 and お知らせ.

use kigenban_facts::{Fate, WayKind};
use serde::Serialize;
use ts_rs::TS;

use super::Tone;

/// How a way stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WayState {
    /// Nothing arrives.
    Failing,
    /// Its secret is not on this PC.
    Lost,
    /// Somebody has seen something arrive.
    Proved,
    /// Nobody has.
    Unproved,
}

/// One way. Of what is secret it shows the host and the last four letters, nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WayRow {
    /// Its identifier.
    pub id: String,
    /// Its kind.
    pub kind: WayKind,
    /// What it is called.
    pub title: String,
    /// The host of the server or the room.
    pub host: Option<String>,
    /// The last four letters of the secret.
    pub tail: Option<String>,
    /// Who looks after it, in words.
    pub owner_text: String,
    /// When it was last seen to work.
    pub proved_at: Option<String>,
    /// How it stands.
    pub state: WayState,
    /// The same in a sentence, with what to do.
    pub state_text: String,
    /// When something was delivered last.
    pub last_text: Option<String>,
    /// What to think of.
    pub warnings: Vec<String>,
    /// Who may be reached on it.
    pub readers: Vec<WayReader>,
}

/// One person on one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WayReader {
    /// The person.
    pub person: String,
    /// The name.
    pub name: String,
    /// The address, for mail.
    pub email: Option<String>,
    /// The day on which something was seen to arrive.
    pub proved_text: Option<String>,
}

/// One telling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoticeRow {
    /// きょう 9:30.
    pub when: String,
    /// What.
    pub title: String,
    /// To whom.
    pub who: String,
    /// By which way.
    pub way: String,
    /// What became of it.
    pub fate: Fate,
    /// Its tone.
    pub tone: Tone,
    /// What became of it, in words.
    pub outcome_text: String,
}

/// お知らせ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoticeList {
    /// Whom nothing was seen to reach; `None` = everybody is reached.
    pub reach: Option<String>,
    /// What was told, newest first.
    pub notices: Vec<NoticeRow>,
    /// The ways.
    pub ways: Vec<WayRow>,
}
