//! 貸しているログイン: access to a contract's account that somebody outside holds for a while.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{ContractId, LentId, OfficeId};

/// One lending. It says *what* is lent, never the password itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lent {
    /// Identifier.
    pub id: LentId,
    /// The office this row belongs to.
    pub office: OfficeId,
    /// The contract.
    pub contract: ContractId,
    /// To whom, e.g. みほん制作の田村さん.
    pub to: String,
    /// What, e.g. FTP, 管理画面の作業用ログイン.
    pub what: Option<String>,
    /// Until when.
    pub until: Option<NaiveDate>,
    /// At which company, when it is not the contract's own.
    pub provider: Option<String>,
    /// Fields a newer version wrote; kept untouched.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}
