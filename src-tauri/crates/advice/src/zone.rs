//! The office's civil days: every deadline is a day in the office's zone. And the registry's of .jp, in its own.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::{Asia::Tokyo, Tz};
use kigenban_facts::YearMonth;
pub use kigenban_facts::{day_of, zone_of};

/// The zone JPRS dates are written in.
pub(crate) const REGISTRY_JP: Tz = Tokyo;

/// The instant at which a civil day reaches an hour in a zone (the later one where the clock is put back; the next
/// existing one where it is put forward).
pub(crate) fn instant_at(day: NaiveDate, hour: u32, zone: Tz) -> DateTime<Utc> {
    let wall = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    let local = zone.from_local_datetime(&wall);
    local
        .latest()
        .or_else(|| zone.from_local_datetime(&(wall + chrono::TimeDelta::hours(1))).latest())
        .map_or_else(|| wall.and_utc(), |at| at.with_timezone(&Utc))
}

/// The hour (JST) by which a registry has turned its page.
pub(crate) const PAGE_HOUR: u32 = 12;

/// Noon of the 2nd (JST) of the month after a .jp term ends: by then the registry has turned the page.
pub(crate) fn page_turned_at(expires: NaiveDate) -> DateTime<Utc> {
    let first = YearMonth::of(expires).plus(1).first_day();
    instant_at(first.with_day(2).unwrap_or(first), PAGE_HOUR, REGISTRY_JP)
}

/// Whole days from `today` until `day`; negative when it has passed.
pub(crate) fn days_until(day: NaiveDate, today: NaiveDate) -> i64 {
    day.signed_duration_since(today).num_days()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_that_does_not_exist_is_the_next_one() {
        let zone: Tz = "America/New_York".parse().unwrap();
        let day = NaiveDate::from_ymd_opt(2027, 3, 14).unwrap();
        assert_eq!(instant_at(day, 2, zone).to_rfc3339(), "2027-03-14T07:00:00+00:00");
        assert_eq!(instant_at(day, 8, Tokyo).to_rfc3339(), "2027-03-13T23:00:00+00:00");
    }
}
