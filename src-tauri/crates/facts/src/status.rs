//! 状態: the words of the house for how a contract stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// 状態, the most urgent first. Its names on the wire are those the window always had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// 止まっています.
    Stopped,
    /// 止まりそう.
    #[serde(rename = "about_to_stop")]
    AtRisk,
    /// そろそろ.
    Soon,
    /// 名義が社外.
    #[serde(rename = "holder_outside")]
    Outside,
    /// 未確認 (期限が不明); never shown as 余裕あり.
    #[default]
    Unconfirmed,
    /// 見守り中.
    Watching,
    /// 余裕あり.
    Fine,
    /// 期限なし: no date of its own.
    NoDate,
    /// 対象外: not used.
    Unused,
}

impl Status {
    /// Only these two may use red, and only these count on Home as 止まりそうなもの.
    pub fn is_red(self) -> bool {
        matches!(self, Self::Stopped | Self::AtRisk)
    }
}
