//! What stops, on whose side: the nouns of 困ったとき.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the person sees not working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
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
