//! Dates, instants and day counts as ready strings. The cases stand in `cases.json`.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike, Weekday};
use kigenban_facts::Language;

use crate::Words;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Words {
    /// `12月4日(金)`, `Fri 4 Dec`; the year is shown when it is not `today`'s.
    pub fn day(self, date: NaiveDate, today: NaiveDate) -> String {
        if date.year() == today.year() { self.day_of_year(date) } else { self.day_full(date) }
    }

    /// `2026年12月4日(金)`, `Fri 4 Dec 2026`: on paper, which is read in another year.
    pub fn day_full(self, date: NaiveDate) -> String {
        match self.language() {
            Language::En => format!("{} {}", self.day_of_year(date), date.year()),
            Language::Ja => format!("{}年{}", date.year(), self.day_of_year(date)),
        }
    }

    /// `12月4日`, `4 Dec`: where the weekday does not matter; the year is shown when it is not `today`'s.
    pub fn day_short(self, date: NaiveDate, today: NaiveDate) -> String {
        let year = date.year();
        let other = year != today.year();
        match self.language() {
            Language::En if other => format!("{} {year}", self.plain(date)),
            Language::Ja if other => format!("{year}年{}", self.plain(date)),
            Language::En | Language::Ja => self.plain(date),
        }
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
        let name = usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
        match (self.language(), name) {
            (Language::En, Some(name)) => format!("{name} {year}"),
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
        match date.weekday() {
            Weekday::Mon => names[0],
            Weekday::Tue => names[1],
            Weekday::Wed => names[2],
            Weekday::Thu => names[3],
            Weekday::Fri => names[4],
            Weekday::Sat => names[5],
            Weekday::Sun => names[6],
        }
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
        if date == today && (5..11).contains(&at.hour()) {
            self.date_this_morning(&time)
        } else if date == today {
            self.date_today_at(&time)
        } else if date.checked_add_days(Days::new(1)) == Some(today) {
            self.date_yesterday_at(&time)
        } else if today.checked_add_days(Days::new(1)) == Some(date) {
            self.date_tomorrow_at(&time)
        } else {
            self.day(date, today)
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

    fn plain(self, date: NaiveDate) -> String {
        match self.language() {
            Language::En => {
                let name = usize::try_from(date.month0()).ok().and_then(|month| MONTHS.get(month)?.get(..3));
                format!("{} {}", date.day(), name.unwrap_or_default())
            }
            Language::Ja => format!("{}月{}日", date.month(), date.day()),
        }
    }
}
