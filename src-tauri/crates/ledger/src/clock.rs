//! The hybrid logical clock, and identifiers in time order.
//!
//! Upper 48 bits: milliseconds since 1970; lower 16: a counter. It never goes back, even when the wall clock does.

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

use crate::{Error, Result};

/// The clock must fit SQLite's signed 64 bits.
const MOST_MILLIS: u64 = (1 << 47) - 1;

/// The next reading after `last`.
pub(crate) fn next(last: u64, now: DateTime<Utc>) -> u64 {
    (millis(now) << 16).max(last.saturating_add(1))
}

/// A new UUIDv7 of that instant.
pub(crate) fn make_uuid(now: DateTime<Utc>) -> Result<Uuid> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(|_| Error::Random)?;
    Ok(Builder::from_unix_timestamp_millis(millis(now), &random).into_uuid())
}

fn millis(now: DateTime<Utc>) -> u64 {
    u64::try_from(now.timestamp_millis()).unwrap_or(0).min(MOST_MILLIS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_clock_never_goes_back_even_when_the_wall_clock_does() {
        let mut last = 0;
        for wall in ["2026-11-24T00:00:00Z", "2026-11-24T00:00:00Z", "2000-01-01T00:00:00Z", "1960-01-01T00:00:00Z"] {
            let next = next(last, at(wall));
            assert!(next > last, "{wall}");
            last = next;
        }
        assert_eq!(last >> 16, 1_795_478_400_000);
        assert!(next(last, at("2026-11-24T00:00:01Z")) > last + 1);
    }

    #[test]
    fn the_clock_fits_the_database_at_the_end_of_time() {
        assert!(i64::try_from(next(0, DateTime::<Utc>::MAX_UTC)).is_ok());
    }

    #[test]
    fn an_identifier_carries_its_instant() {
        let id = make_uuid(at("2026-11-24T00:00:00Z")).unwrap();
        assert_eq!(id.get_version_num(), 7);
        assert_eq!(id.get_timestamp().unwrap().to_unix().0, 1_795_478_400);
    }
}
