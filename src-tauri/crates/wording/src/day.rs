//! Dates, instants and day counts as ready strings. The cases stand in `cases.json`.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use kigenban_facts::Language;

use crate::Words;

impl Words {
    /// `12月4日(金)`, `Fri 4 Dec`; the year is shown when it is not `today`'s.
    pub fn day(self, date: NaiveDate, today: NaiveDate) -> String {
        if date.year() == today.year() { self.day_of_year(date) } else { self.day_full(date) }
    }

    /// `2026年12月4日(金)`, `Fri 4 Dec 2026`: on paper, which is read in another year.
    pub fn day_full(self, date: NaiveDate) -> String {
        self.with_year(&self.day_of_year(date), date.year())
    }

    /// `12月4日`, `4 Dec`: where the weekday does not matter; the year is shown when it is not `today`'s.
    pub fn day_short(self, date: NaiveDate, today: NaiveDate) -> String {
        let plain = self.plain(date);
        if date.year() == today.year() { plain } else { self.with_year(&plain, date.year()) }
    }

    /// `12/4`, `2027/1/31`; `4 Dec`, `31 Jan 2027`: inside a status word (カード切れ 12/31).
    pub fn day_slash(self, date: NaiveDate, today: NaiveDate) -> String {
        match self.language() {
            Language::En => self.day_short(date, today),
            Language::Ja if date.year() == today.year() => format!("{}/{}", date.month(), date.day()),
            Language::Ja => format!("{}/{}/{}", date.year(), date.month(), date.day()),
        }
    }

    /// `26.11.20`: the date line of a データ印, the same in both languages.
    pub fn day_stamp(self, date: NaiveDate) -> String {
        format!("{:02}.{:02}.{:02}", date.year().rem_euclid(100), date.month(), date.day())
    }

    /// `2026年12月`, `December 2026`. `month` is 1 to 12; anything else is shown as the year alone.
    pub fn month(self, year: i32, month: u32) -> String {
        match (self.language(), NaiveDate::from_ymd_opt(year, month, 1)) {
            (Language::En, Some(first)) => format!("{} {year}", first.format("%B")),
            (Language::En, None) => year.to_string(),
            (Language::Ja, Some(_)) => format!("{year}年{month}月"),
            (Language::Ja, None) => format!("{year}年"),
        }
    }

    /// `金`, `Fri`.
    pub fn weekday(self, date: NaiveDate) -> &'static str {
        let names = match self.language() {
            Language::En => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            Language::Ja => ["月", "火", "水", "木", "金", "土", "日"],
        };
        names[date.weekday().num_days_from_monday() as usize]
    }

    /// `あと10日`; on the day `今日まで`; afterwards `3日過ぎました`.
    pub fn days_left(self, days: i64) -> String {
        match days {
            0 => self.date_days_left_today(),
            1.. => self.date_days_left(&days.to_string()),
            _ => self.date_days_past(&days.unsigned_abs().to_string()),
        }
    }

    /// `9:12`.
    pub fn time(self, at: NaiveDateTime) -> String {
        format!("{}:{:02}", at.hour(), at.minute())
    }

    /// `今朝9:12` (from 5 to 11), `今日13:05`, `昨日18:03`, `明日9:00`, otherwise the day alone: `11月19日(木)`.
    /// Both are in the office's zone.
    pub fn instant(self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        let (date, today, time) = (at.date(), now.date(), self.time(at));
        match (date - today).num_days() {
            0 if (5..11).contains(&at.hour()) => self.date_this_morning(&time),
            0 => self.date_today_at(&time),
            -1 => self.date_yesterday_at(&time),
            1 => self.date_tomorrow_at(&time),
            _ => self.day(date, today),
        }
    }

    /// Day and time for a record: `11月19日(木) 9:12`, `Thu 19 Nov, 9:12`.
    pub fn moment(self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        let gap = if self.language() == Language::En { ", " } else { " " };
        format!("{}{gap}{}", self.day(at.date(), now.date()), self.time(at))
    }

    fn day_of_year(self, date: NaiveDate) -> String {
        match self.language() {
            Language::En => format!("{} {}", self.weekday(date), self.plain(date)),
            Language::Ja => format!("{}({})", self.plain(date), self.weekday(date)),
        }
    }

    fn with_year(self, day: &str, year: i32) -> String {
        match self.language() {
            Language::En => format!("{day} {year}"),
            Language::Ja => format!("{year}年{day}"),
        }
    }

    fn plain(self, date: NaiveDate) -> String {
        match self.language() {
            Language::En => date.format("%-d %b").to_string(),
            Language::Ja => format!("{}月{}日", date.month(), date.day()),
        }
    }
}
