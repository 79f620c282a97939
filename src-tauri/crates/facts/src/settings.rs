//! This PC's own settings: never acts, never in history, never shared.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::PersonId;

/// Language of window, notifications and papers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// 日本語.
    #[default]
    Ja,
}

/// 文字の大きさ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// 1.5倍 (24).
    Bigger,
    /// 2倍 (32).
    Double,
    /// 大きい (18).
    #[default]
    Large,
    /// ふつう (16).
    Normal,
    /// 特大 (21).
    Xl,
}

/// 明るさ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// 暗い.
    Dark,
    /// 明るい.
    Light,
}

/// This PC's settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PcSettings {
    /// Language.
    pub language: Language,
    /// 文字の大きさ.
    pub text_size: TextSize,
    /// 明るさ.
    pub theme: Theme,
    /// いまの人.
    pub who: Option<PersonId>,
    /// 1か月前 (and 2か月前 for .jp).
    pub remind_month: bool,
    /// 2週間前.
    pub remind_two_weeks: bool,
    /// 3日前: always on in the window; kept so that the file says all.
    pub remind_three_days: bool,
    /// 当日.
    pub remind_day: bool,
    /// 土日・祝日にあたるときは前の平日に.
    pub move_to_workday: bool,
    /// 今週も大丈夫です: once a week, when everything was seen.
    pub weekly_word: bool,
    /// Working days without an answer of the 担当者 after which the deputy is told, too.
    pub deputy_after_workdays: u32,
    /// Days before the day from which the deputy is told in any case.
    pub deputy_before_days: u32,
    /// Days before the day from which everybody is told.
    pub everybody_before_days: u32,
    /// Check when the app starts.
    pub check_at_start: bool,
    /// Hours between checks of DNS, certificate, site and mail.
    pub check_every_hours: u32,
    /// Start with the PC; `None` = not asked yet.
    pub autostart: Option<bool>,
    /// The day on which the recovery sheet was put off; `None` = it was not, or it is on paper by now.
    #[ts(type = "string | null")]
    pub sheet_later: Option<NaiveDate>,
}

impl Default for PcSettings {
    fn default() -> Self {
        Self {
            language: Language::default(),
            text_size: TextSize::default(),
            theme: Theme::default(),
            who: None,
            remind_month: true,
            remind_two_weeks: true,
            remind_three_days: true,
            remind_day: true,
            move_to_workday: true,
            weekly_word: true,
            deputy_after_workdays: 3,
            deputy_before_days: 14,
            everybody_before_days: 3,
            check_at_start: true,
            check_every_hours: 4,
            autostart: None,
            sheet_later: None,
        }
    }
}
