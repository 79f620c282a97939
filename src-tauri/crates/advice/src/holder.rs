//! 名義: is the published holder the company?

use serde::Serialize;
use ts_rs::TS;

/// The published 登録者名 / 組織名 beside the office's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HolderMatch {
    /// Another name.
    Different,
    /// The registry or registrar does not show it.
    Hidden,
    /// The same company.
    Same,
    /// Nothing was seen yet, or the office's name is not known.
    #[default]
    Unknown,
}
