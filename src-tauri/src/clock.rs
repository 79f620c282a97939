//! The only place that reads the time. Everything else is told.

use chrono::{DateTime, TimeDelta, Utc};

/// The wall clock, or a rehearsal's: started somewhere else, running at the same speed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WallClock {
    ahead: TimeDelta,
}

impl WallClock {
    /// The real time when `start` is `None`; otherwise a clock that shows `start` now and runs on.
    pub(crate) fn starting_at(start: Option<DateTime<Utc>>) -> Self {
        Self { ahead: start.map_or_else(TimeDelta::zero, |start| start - system_now()) }
    }

    /// The time it shows.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        system_now() + self.ahead
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn system_now() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_clock_starts_where_it_is_told_and_runs_on() {
        let start = "2030-01-01T00:00:00Z".parse::<DateTime<Utc>>().unwrap();
        let clock = WallClock::starting_at(Some(start));
        let first = clock.now();
        assert!(first >= start && first - start < TimeDelta::minutes(1));
        assert!(clock.now() >= first);
    }
}
