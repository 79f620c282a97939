//! 届け方: the ways on which reminders reach people, and the mark that one was seen to work.
//!
//! Nothing in here opens anything: passwords, tokens and secret addresses stand in the system's keychain alone.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{OfficeId, PersonId, WayId};

/// What kind of way it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WayKind {
    /// Notifications of one PC.
    Desktop,
    /// 共有フォルダー: a page that lies open for everybody.
    #[default]
    Folder,
    /// Mail from the office's own account.
    Mail,
    /// A room of Slack, Teams or Chatwork.
    Web,
}

/// Whose room a web way writes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WebService {
    /// Chatwork: a token and a room.
    Chatwork,
    /// Slack: an incoming webhook.
    Slack,
    /// Teams: the address of a workflow. It belongs to one person and ends with that person's account.
    Teams,
}

/// How a mail server is spoken to. In the clear is no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Security {
    /// TLS after STARTTLS (587).
    Starttls,
    /// TLS from the first byte (465).
    Tls,
}

/// A code that went out on the way came back: somebody has seen it arrive.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WayProof {
    /// Who typed it back.
    pub person: Option<PersonId>,
    /// The address it had gone to, for mail: another address is not proved by it.
    pub address: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// One way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Way {
    /// Identifier; also the name of its secret in the keychain.
    pub id: WayId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// What kind.
    pub kind: WayKind,
    /// Who looks after it.
    pub owner: Option<PersonId>,
    /// Whose room, for [`WayKind::Web`].
    pub service: Option<WebService>,
    /// The host of the mail server or of the room.
    pub host: Option<String>,
    /// The port of the mail server.
    pub port: Option<u16>,
    /// How the mail server is spoken to.
    pub security: Option<Security>,
    /// The name the mail server knows us by.
    pub user: Option<String>,
    /// The sender's address.
    pub from: Option<String>,
    /// The last four letters of the secret, to tell two ways apart.
    pub tail: Option<String>,
    /// The room's number, for Chatwork.
    pub room: Option<String>,
    /// The folder.
    pub path: Option<String>,
    /// Who has seen something arrive on it, and when.
    pub proofs: Vec<WayProof>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}

impl Way {
    /// When it was last seen to work by anybody.
    pub fn proved_at(&self) -> Option<DateTime<Utc>> {
        self.proofs.iter().map(|proof| proof.at).max()
    }
}
