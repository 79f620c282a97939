//! Working days: Saturdays, Sundays and the official holidays of Japan are none.

use std::collections::BTreeMap;
use std::sync::Mutex;

use chrono::{Datelike, NaiveDate, Weekday};
use jpholiday::jpholiday::JPHoliday;

/// The name of an official holiday (勤労感謝の日), if the day is one.
pub fn holiday_name(day: NaiveDate) -> Option<String> {
    static YEARS: Mutex<BTreeMap<i32, BTreeMap<NaiveDate, String>>> = Mutex::new(BTreeMap::new());
    let mut years = YEARS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let year =
        years.entry(day.year()).or_insert_with(|| JPHoliday::new().year_holidays(day.year()).into_iter().collect());
    year.get(&day).cloned()
}

/// Holidays from `from` through `to`, with their names.
pub fn holidays(from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDate, String)> {
    from.iter_days().take_while(|day| *day <= to).filter_map(|day| Some((day, holiday_name(day)?))).collect()
}

/// Neither weekend nor holiday.
pub fn is_workday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && holiday_name(day).is_none()
}

/// The day itself when it is a working day, else the last working day before it.
pub fn workday_at_or_before(day: NaiveDate) -> NaiveDate {
    std::iter::successors(Some(day), NaiveDate::pred_opt).take(30).find(|day| is_workday(*day)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weekends_and_holidays_move_to_the_working_day_before() {
        for (on, told) in [
            ("2026-11-24", "2026-11-24"), // a Tuesday
            ("2026-11-23", "2026-11-20"), // 勤労感謝の日, a Monday: over the weekend to Friday
            ("2026-09-22", "2026-09-18"), // 国民の休日 between two holidays
            ("2026-05-06", "2026-05-01"), // 振替休日 at the end of Golden Week
            ("2027-01-01", "2026-12-31"), // 元日
            ("2026-12-31", "2026-12-31"), // year's end is no official holiday
        ] {
            assert_eq!(workday_at_or_before(day(on)), day(told), "{on}");
        }
    }

    #[test]
    fn a_holiday_has_its_name() {
        assert_eq!(holiday_name(day("2026-11-23")).as_deref(), Some("勤労感謝の日"));
        assert_eq!(holiday_name(day("2026-11-24")), None);
        assert_eq!(holidays(day("2026-11-01"), day("2026-11-30")).len(), 2);
    }
}
