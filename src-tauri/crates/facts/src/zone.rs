//! The office's civil days: every deadline is a day in the office's zone.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::{Asia::Tokyo, Tz};

use crate::Office;

/// The office's zone; Asia/Tokyo when it is empty or unknown.
pub fn zone_of(office: &Office) -> Tz {
    office.time_zone.parse().unwrap_or(Tokyo)
}

/// The civil day of an instant in a zone.
pub fn day_of(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_evening_in_utc_is_the_next_day_in_kobe() {
        let at = "2026-11-24T15:30:00Z".parse().unwrap();
        assert_eq!(day_of(at, Tokyo).to_string(), "2026-11-25");
        assert_eq!(
            day_of(at, zone_of(&Office { time_zone: "UTC".into(), ..Office::default() })).to_string(),
            "2026-11-24"
        );
    }

    #[test]
    fn an_unknown_zone_is_tokyo() {
        assert_eq!(zone_of(&Office { time_zone: "Asia/Kobe".into(), ..Office::default() }), Tokyo);
    }
}
