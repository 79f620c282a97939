//! 台帳: everything we hold, by 契約一式.

use std::collections::BTreeMap;

use kigenban_facts::{AutoRenewal, Kind, PersonId, Status};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DateLabel, SourceLabel, StatusLabel};

/// What of the ledger is wanted. Nothing said = all of it.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Wanted {
    /// Words that all stand in a row: of the 契約一式, the domain, 名義, 契約先, 担当, 状態. Width and case are no matter.
    pub text: Option<String>,
    /// Contracts in this 状態.
    pub status: Option<Status>,
    /// Contracts in the charge of this person.
    #[ts(optional, type = "string")]
    pub who: Option<PersonId>,
    /// 契約一式 passed over; contracts, where they are sorted.
    pub from: Option<u32>,
    /// 契約一式 at most; contracts, where they are sorted.
    pub count: Option<u32>,
    /// By which column; nothing said = by 契約一式, the most urgent first.
    pub sort: Option<LedgerSort>,
}

/// A column of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LedgerColumn {
    /// 自動更新.
    Auto,
    /// 期限.
    Date,
    /// 名義.
    Holder,
    /// 種類.
    Kind,
    /// 担当.
    Manager,
    /// 備え.
    Ready,
    /// 状態.
    Status,
}

/// By what the ledger is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LedgerSort {
    /// The column.
    pub by: LedgerColumn,
    /// From the last to the first.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub down: bool,
}

/// How the ledger is laid out on this PC.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct LedgerLook {
    /// By what it is sorted.
    pub sort: Option<LedgerSort>,
    /// Widths of columns in thousandths of the table; empty = as the window makes them.
    #[ts(type = "{ [column in LedgerColumn]?: number }")]
    pub widths: BTreeMap<LedgerColumn, u16>,
}

/// The screen: all of the ledger, or the page that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LedgerView {
    /// 契約一式, the most urgent first, with those of their contracts that are wanted; sorted by a column, the heads of that
    /// column (a month, a company) with their contracts.
    pub bundles: Vec<LedgerBundle>,
    /// Sorted by a column: the next heads after this page, and how many stand under each.
    pub below: Vec<LedgerBelow>,
    /// 担当者 to filter by: (id, name).
    pub people: Vec<(String, String)>,
    /// Contracts in the ledger.
    pub all: u32,
    /// Those that are wanted, on this page and on others.
    pub found: u32,
    /// Contracts in each 状態, of the whole ledger.
    pub counts: Vec<(Status, u32)>,
}

/// What comes after a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LedgerBelow {
    /// 2027年3月.
    pub label: String,
    /// How many.
    pub count: u32,
}

/// Something that is copied out of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CopyValue {
    /// お客様番号.
    pub label: String,
    /// The value.
    pub value: String,
}

/// A 契約一式 by name alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BundleName {
    /// Identifier.
    pub id: String,
    /// 会社のサイトとメール.
    pub name: String,
    /// example-kobe.co.jp (Unicode form).
    pub domain: String,
}

/// One 契約一式.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LedgerBundle {
    /// Identifier.
    pub id: String,
    /// 会社のサイトとメール.
    pub name: String,
    /// example-kobe.co.jp (Unicode form).
    pub domain: String,
    /// 契約一式 5件。ドメインが止まると、下も止まります.
    pub note: String,
    /// Its contracts, in chain order.
    pub rows: Vec<LedgerRow>,
}

/// One contract.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LedgerRow {
    /// The contract.
    pub contract: String,
    /// Which link of the chain.
    pub kind: Kind,
    /// ドメイン / its own title.
    pub title: String,
    /// The domain of its 契約一式 (Unicode form).
    pub domain: String,
    /// What can be copied.
    pub copies: Vec<CopyValue>,
    /// 名義.
    pub holder: Option<String>,
    /// Whether 名義 is outside the company.
    pub holder_outside: bool,
    /// 契約先 or 登録先が分かりません.
    pub provider: String,
    /// 推定.
    pub provider_guess: bool,
    /// 払う日 when known.
    pub pay_by: Option<DateLabel>,
    /// 止まる日 when known.
    pub expires: Option<DateLabel>,
    /// In place of a date: ドメインと同じ, 未入力.
    pub no_date: Option<SourceLabel>,
    /// 状態.
    pub status: StatusLabel,
    /// 自動更新.
    pub auto_renewal: AutoRenewal,
    /// 担当 (name), if any.
    pub manager: Option<String>,
    /// Its id, for the filter.
    pub manager_id: Option<String>,
    /// 備え: done of all that apply.
    pub ready_done: u32,
    /// 備え: how many apply.
    pub ready_all: u32,
    /// Which are missing, in words.
    pub ready_missing: Vec<String>,
    /// Said in place of the numbers: (未記入) while nobody has entered anything, 対象外.
    pub ready_note: Option<String>,
}
