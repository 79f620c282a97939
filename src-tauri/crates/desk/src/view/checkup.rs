//! 点検: is it alive, did anything change.

use chrono::NaiveDate;
use kigenban_facts::Check;
use serde::Serialize;
use ts_rs::TS;

use super::{Contact, Tone};

/// The whole screen.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Checkup {
    /// 今朝9:12の点検で、気になることが 2つ ありました。
    pub sentence: String,
    /// Its tone.
    pub tone: Tone,
    /// Our own line is down: one grey sentence.
    pub line_note: Option<String>,
    /// The running job, if any.
    pub progress: Option<Progress>,
    /// 次は 13:00.
    pub next: String,
    /// The five columns.
    pub columns: Vec<CheckupColumn>,
    /// One row per 契約一式, in the order of the ledger: all of them, or the most worrying ones when a number was asked
    /// for.
    pub rows: Vec<CheckupRow>,
    /// How many 契約一式 there are.
    pub rows_all: u32,
    /// The last 30 days, oldest first.
    pub days: Vec<CheckupDay>,
    /// What happened lately, newest first.
    pub events: Vec<CheckupEvent>,
    /// Open questions.
    pub questions: Vec<Question>,
}

/// A running checkup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// The job; `job.stop` takes it.
    #[ts(type = "number")]
    pub job: u64,
    /// Looks done.
    pub done: u32,
    /// Looks in all.
    pub all: u32,
    /// What is being looked at now, one sentence.
    pub now: String,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckupColumn {
    /// Which check.
    pub check: Check,
    /// ドメイン期限.
    pub title: String,
    /// 名前の期限.
    pub gloss: String,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CheckupRow {
    /// 契約一式.
    pub bundle: String,
    /// Its name.
    pub name: String,
    /// Its domain (Unicode form).
    pub domain: String,
    /// Five cells in the order of the columns.
    pub cells: Vec<CheckupCell>,
}

/// The words of a check's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CheckupState {
    /// つながらない / 見られません / 届きません (red).
    Bad,
    /// 変化あり.
    Changed,
    /// そろそろ / 止まりそう in a checkup's cell (ochre).
    Due,
    /// 対象外.
    Unused,
    /// 点検なし.
    NotYet,
    /// 正常 / 変わりなし.
    Fine,
    /// 順番待ち.
    Queued,
    /// 調べ中.
    Running,
    /// 調べられず: not seen; never a fault.
    Unseen,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckupCell {
    /// Which check.
    pub check: Check,
    /// Its state.
    pub state: CheckupState,
    /// 正常.
    pub word: String,
    /// 0.4秒で開いた / JPRSに問い合わせできませんでした。昨日の値 12月31日 を出しています.
    pub detail: Option<String>,
}

/// One day of the last 30.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckupDay {
    /// The day.
    #[ts(type = "string")]
    pub iso: NaiveDate,
    /// 11月19日(木).
    pub text: String,
    /// The most worrying result.
    pub state: CheckupState,
    /// Its word.
    pub word: String,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CheckupEvent {
    /// 11月23日(月).
    pub when: String,
    /// Its state.
    pub state: CheckupState,
    /// What.
    pub text: String,
    /// The contract, if one.
    pub contract: Option<String>,
}

/// A change that asks whether somebody made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Question {
    /// Stable key; `change.answer` takes it.
    pub change: String,
    /// 契約一式.
    pub bundle: String,
    /// メールの届け先の設定が、11月19日に変わりました。変えた人がいるか、確かめてください。
    pub text: String,
    /// Before, one value a line.
    pub before: Vec<String>,
    /// After.
    pub after: Vec<String>,
    /// Whom to call when nobody changed it.
    pub contact: Option<Contact>,
}
