//! What the watch remembers while the program runs.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Line, Observation, Trouble};

use crate::Tray;
use crate::copies::Copies;
use crate::found::Found;
use crate::ways::memory::WaysMemory;

/// A heartbeat comes once a minute; a longer pause means that the PC slept or its clock was set.
const PAUSE: TimeDelta = TimeDelta::minutes(5);

/// So far a clock may be put right without anything having been wrong.
pub(crate) const CORRECTION: TimeDelta = TimeDelta::hours(1);

/// How long the network may take to come up after a start or a sleep.
const PATIENCE: TimeDelta = TimeDelta::minutes(2);

/// What the watch remembers while the program runs.
#[derive(Default)]
pub(crate) struct Watch {
    /// When the program started.
    pub(crate) started: DateTime<Utc>,
    /// Our own line at the last look, while it was not up.
    pub(crate) line: Option<Line>,
    /// The tray as it was told last.
    pub(crate) tray: Option<Tray>,
    /// What the last discovery saw: kept once the office says yes.
    pub(crate) found: Option<(String, Vec<Observation>)>,
    /// What the last search for a cause saw, so that it can be said anew when somebody has done a step.
    pub(crate) trouble: Option<(Found, Trouble)>,
    /// Notifications that stand on the screen, as far as we know.
    pub(crate) shown: BTreeSet<String>,
    /// Reminders that were told but could not be noted in the ledger (a full disk): told once all the same.
    pub(crate) told: BTreeSet<String>,
    /// How the copies fare.
    pub(crate) copies: Copies,
    /// How the ways fare.
    pub(crate) ways: WaysMemory,
    awake_since: DateTime<Utc>,
    last_beat: DateTime<Utc>,
}

impl Watch {
    pub(crate) fn beginning(now: DateTime<Utc>) -> Self {
        Self { started: now, awake_since: now, last_beat: now, ..Self::default() }
    }

    /// Counts a heartbeat. A clock that was put back or forward, and a sleep, count as waking up. `true` = the clock had run
    /// ahead, by more than a small correction.
    pub(crate) fn beat(&mut self, now: DateTime<Utc>) -> bool {
        let put_back = self.last_beat - now > CORRECTION;
        if now < self.last_beat || now - self.last_beat > PAUSE {
            self.awake_since = now;
        }
        self.last_beat = now;
        // A clock put back must not leave a start in the future: looks would be due only then.
        self.started = self.started.min(now);
        put_back
    }

    /// The network may still be coming up: a look that finds no line is put off to the next heartbeat.
    pub(crate) fn is_waking(&self, now: DateTime<Utc>) -> bool {
        now - self.awake_since < PATIENCE
    }

    /// Keeps what the witnesses said. `true` when that is news.
    pub(crate) fn saw_line(&mut self, line: Line) -> bool {
        let line = (line != Line::Online).then_some(line);
        let news = self.line != line;
        self.line = line;
        news
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> DateTime<Utc> {
        "2026-11-24T00:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minute)
    }

    #[test]
    fn the_network_gets_two_minutes_after_start_and_after_a_sleep() {
        let mut watch = Watch::beginning(at(0));
        watch.beat(at(1));
        assert!(watch.is_waking(at(1)));
        watch.beat(at(2));
        assert!(!watch.is_waking(at(2)));
        watch.beat(at(200));
        assert!(watch.is_waking(at(200)));
        watch.beat(at(202));
        assert!(!watch.is_waking(at(202)));
    }

    #[test]
    fn a_clock_put_back_is_no_start_in_the_future() {
        let mut watch = Watch::beginning(at(100));
        watch.beat(at(10));
        assert_eq!(watch.started, at(10));
        assert!(watch.is_waking(at(11)));
    }

    #[test]
    fn a_line_that_is_down_is_news_once() {
        let mut watch = Watch::beginning(at(0));
        assert!(!watch.saw_line(Line::Online));
        assert!(watch.saw_line(Line::Offline));
        assert!(!watch.saw_line(Line::Offline));
        assert!(watch.saw_line(Line::Online));
    }
}
