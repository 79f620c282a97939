//! The only place that reads the time. Everything else is told.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_desk::Clock;

/// The wall clock, or a rehearsal's: started somewhere else, running at the same speed.
#[derive(Debug)]
pub(crate) struct WallClock {
    rehearsal: bool,
    ahead_ms: AtomicI64,
}

impl WallClock {
    /// The real time when `start` is `None`; otherwise a clock that shows `start` now and runs on.
    pub(crate) fn starting_at(start: Option<DateTime<Utc>>) -> Self {
        let ahead = start.map_or_else(TimeDelta::zero, |start| start - system_now());
        Self { rehearsal: start.is_some(), ahead_ms: AtomicI64::new(ahead.num_milliseconds()) }
    }

    /// What a new start needs to go on where this clock is; `None` for the real one.
    pub(crate) fn carried_over(&self) -> Option<DateTime<Utc>> {
        self.rehearsal.then(|| self.now())
    }
}

impl Clock for WallClock {
    fn now(&self) -> DateTime<Utc> {
        system_now() + TimeDelta::milliseconds(self.ahead_ms.load(Ordering::Relaxed))
    }

    fn set(&self, now: DateTime<Utc>) -> bool {
        if self.rehearsal {
            self.ahead_ms.store((now - system_now()).num_milliseconds(), Ordering::Relaxed);
        }
        self.rehearsal
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn system_now() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_rehearsal_clock_starts_where_it_is_told_and_runs_on() {
        let start = instant("2030-01-01T00:00:00Z");
        let clock = WallClock::starting_at(Some(start));
        let first = clock.now();
        assert!((first - start).abs() < TimeDelta::minutes(1));
        assert!(clock.now() >= first);
        assert!(clock.set(instant("2031-01-01T00:00:00Z")));
        assert!(clock.now() >= instant("2030-12-31T23:59:59Z"));
    }

    #[test]
    fn the_real_clock_cannot_be_set() {
        let clock = WallClock::starting_at(None);
        assert!(!clock.set(instant("2030-01-01T00:00:00Z")));
        assert_eq!(clock.carried_over(), None);
    }
}
