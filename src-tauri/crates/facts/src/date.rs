//! Dates that say where they come from.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Origin, PersonId};

/// 出どころ: where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    /// Read from the certificate itself.
    Certificate,
    /// 推定: a rule's guess. `rule` is the rule's id, e.g. `suffix.co.jp` or `preset.onamae`.
    Estimated {
        /// The rule's id.
        rule: String,
    },
    /// Copied from a paper or an e-mail (請求書) by a person.
    Invoice {
        /// Who entered it.
        by: PersonId,
    },
    /// Published by the registrar (RDAP `registrar expiration`): a hint only.
    Registrar {
        /// The registrar's name as published.
        name: String,
    },
    /// Published by the registry (JPRS, Verisign, …).
    Registry {
        /// Which registry was asked, and by which way.
        #[serde(rename = "name")]
        origin: Origin,
    },
    /// Entered by hand.
    Typed {
        /// Who entered it.
        by: PersonId,
    },
}

/// A value with its source and the instant it was seen or entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub source: Source,
    /// When it was seen or entered.
    pub seen_at: DateTime<Utc>,
}

/// A civil day in the office's zone with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourcedDate {
    /// The day.
    pub date: NaiveDate,
    /// Where it comes from.
    pub source: Source,
    /// When it was seen or entered.
    pub seen_at: DateTime<Utc>,
}

/// A month of a year: how a card's expiry is printed. Written `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct YearMonth {
    first: NaiveDate,
}

impl YearMonth {
    /// `None` unless `month` is 1 to 12.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1).map(|first| Self { first })
    }

    /// The month a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.first.month()
    }

    /// The first day.
    pub fn first_day(self) -> NaiveDate {
        self.first
    }

    /// The last day: a card is good through it.
    pub fn last_day(self) -> NaiveDate {
        self.first.with_day(self.first.num_days_in_month().into()).unwrap_or(self.first)
    }

    /// The month `months` later (earlier when negative).
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let step = chrono::Months::new(months.unsigned_abs());
        let moved = if months < 0 { self.first.checked_sub_months(step) } else { self.first.checked_add_months(step) };
        Self { first: moved.unwrap_or(self.first) }
    }
}

impl std::fmt::Display for YearMonth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

impl From<YearMonth> for String {
    fn from(value: YearMonth) -> Self {
        value.to_string()
    }
}

impl TryFrom<String> for YearMonth {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.split_once('-')
            .and_then(|(year, month)| Self::new(year.parse().ok()?, month.parse().ok()?))
            .ok_or_else(|| format!("not a month: {text}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_good_through_the_last_day_of_its_month() {
        let feb = YearMonth::new(2028, 2).unwrap();
        assert_eq!(feb.last_day(), NaiveDate::from_ymd_opt(2028, 2, 29).unwrap());
        assert_eq!(feb.plus(-2).to_string(), "2027-12");
        assert_eq!(serde_json::from_str::<YearMonth>("\"2028-02\"").unwrap(), feb);
        assert!(serde_json::from_str::<YearMonth>("\"2028-13\"").is_err());
    }
}
