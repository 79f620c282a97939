//! What stops, on whose side: the nouns of 困ったとき.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the person sees not working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// うちだけ? よそからは?
    Here,
    /// メールが届かない.
    Mail,
    /// サイトが見られない.
    Site,
}

/// State of this PC's own line, as two witnesses saw it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    /// Fewer than two witnesses resolve, or nothing can be reached.
    Offline,
    /// Two witnesses resolve and nothing stands between.
    #[default]
    Online,
    /// A captive portal answers in the internet's place.
    Portal,
}

/// What the person knows and no look can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// 「容量がいっぱい」 stood in the reply that came back.
    MailboxFull,
    /// Only one person's address takes no mail.
    OneAddress,
}

/// One name server of a zone, asked by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameServer {
    /// Its name.
    pub host: String,
    /// Where it was asked; empty when its name leads nowhere.
    pub address: String,
    /// It answered for the zone.
    pub answers: bool,
}

/// What the office's own resolver says of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeWord {
    /// It answers.
    Answers,
    /// It fails.
    Fails,
    /// It answers as no zone does.
    MadeUp,
    /// No such name.
    Nothing,
    /// It says nothing.
    Silent,
}

/// What a diagnosis asks beside the five looks. Nothing of it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// Every name server of the zone; empty when they could not be found out.
    pub servers: Vec<NameServer>,
    /// What this office's resolver says; `None` = it was not asked.
    pub office: Option<OfficeWord>,
    /// What the person said.
    pub told: Option<Told>,
}

/// The parts in the order of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// 会社の回線.
    OwnLine,
    /// ドメイン.
    Domain,
    /// DNS.
    Dns,
    /// サーバー.
    Server,
    /// SSL証明書.
    Certificate,
    /// ホームページ.
    Site,
    /// メール.
    Mail,
}
