//! 予定表に入れる: what each program could be given now.

use chrono::NaiveDate;
use kigenban_facts::CalendarTarget;
use serde::Serialize;
use ts_rs::TS;

/// One program, and what it could be given now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Offer {
    /// The program.
    pub target: CalendarTarget,
    /// What it is called.
    pub name: String,
    /// The name under which its file is saved.
    pub file_name: String,
    /// 前回は11月20日に保存; `None` = never.
    pub given_text: Option<String>,
    /// What is new for it, in one sentence.
    pub summary: String,
    /// Events of the file that would be written now; 0 = nothing new.
    pub news: usize,
    /// Everything there is to give.
    pub all: usize,
    /// 消してもらう予定: what stands there and has to be deleted by hand.
    pub to_delete: Vec<GivenEvent>,
}

/// One event in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GivenEvent {
    /// Its day.
    #[ts(type = "string")]
    pub iso: NaiveDate,
    /// 12月4日(金).
    pub day: String,
    /// What it is called there.
    pub title: String,
    /// What to look out for.
    pub note: Option<String>,
}

/// One event that has moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MovedEvent {
    /// The day on which it stood.
    #[ts(type = "string")]
    pub from: NaiveDate,
    /// 12月4日(金).
    pub from_day: String,
    /// The day on which it stands now.
    #[ts(type = "string")]
    pub iso: NaiveDate,
    /// 12月10日(木).
    pub day: String,
    /// What it is called.
    pub title: String,
}
