//! The weekly word: whether everything that is watched was really seen, and lately.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{Book, Check};

use crate::looks::last_good;
use crate::schedule::watched;
use crate::snooze::MORNING;
use crate::zone::{instant_at, zone_of};
use crate::{Advice, is_workday, needs_second_look};

/// How far back a look proves that all is well: over a weekend, not over a week without a line.
const PROVES: TimeDelta = TimeDelta::days(3);

/// What was looked at in the last three days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Looks that are made of everything watched.
    pub looks: usize,
    /// What was not seen in three days, or was bad at its last look and is to be looked at again.
    pub unseen: Vec<(String, Check)>,
}

/// What is proved at `now`.
pub fn week(book: &Book, now: DateTime<Utc>) -> Week {
    let all = watched(book);
    let is_seen = |(domain, check): &(String, Check)| {
        last_good(book, domain, *check).is_some_and(|at| at <= now && now - at <= PROVES)
            && needs_second_look(book, domain, *check).is_none()
    };
    Week { looks: all.len(), unseen: all.into_iter().filter(|one| !is_seen(one)).collect() }
}

/// The week that is to be spoken of now: its Monday, from the morning of its first working day on.
pub fn week_due(book: &Book, advice: &Advice) -> Option<NaiveDate> {
    let monday = crate::questions::monday(advice.today);
    let first = monday.iter_days().take(7).find(|day| is_workday(*day))?;
    (advice.now >= instant_at(first, MORNING, zone_of(&book.office))).then_some(monday)
}

/// Days without a heartbeat between two days that had one, when that is long enough to be said: a weekend is not, three
/// days with a working day among them are.
pub fn absence(last: NaiveDate, today: NaiveDate) -> Option<i64> {
    /// So many days at least.
    const LONG: i64 = 3;
    let missed = last.iter_days().skip(1).take_while(|day| *day < today);
    let (all, working) = missed.fold((0, 0), |(all, working), day| (all + 1, working + i64::from(is_workday(day))));
    (all >= LONG && working > 0).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge;
    use crate::testing::{at, book_with, day, registered, span, until, web};
    use kigenban_facts::{Seen, UrlFault};

    #[test]
    fn all_is_well_only_when_everything_was_seen_within_three_days() {
        let look = until(registered("2027-12-31", "2026-11-20T00:00:00Z"), "2026-11-20T00:00:00Z");
        let book = book_with(vec![look]);
        let of = |now| week(&book, at(now));
        assert!(of("2026-11-23T00:00:00Z").unseen.iter().all(|(_, check)| *check != Check::Registration));
        assert!(of("2026-11-23T00:00:01Z").unseen.iter().any(|(_, check)| *check == Check::Registration));
        assert!(of("2026-11-19T00:00:00Z").unseen.iter().any(|(_, check)| *check == Check::Registration), "the future");
        assert_eq!(of("2026-11-24T00:00:00Z").looks, watched(&book).len());
    }

    #[test]
    fn what_was_bad_once_is_not_well_until_it_was_looked_at_again() {
        let down = span(Seen::Web(web(&[UrlFault::Refused])), "2026-11-23T00:00:00Z");
        let well = span(Seen::Web(web(&[])), "2026-11-23T00:02:00Z");
        let is_unseen = |spans| {
            week(&book_with(spans), at("2026-11-23T01:00:00Z")).unseen.iter().any(|(_, check)| *check == Check::Web)
        };
        assert!(is_unseen(vec![down.clone()]));
        assert!(!is_unseen(vec![down, well]));
    }

    #[test]
    fn the_week_is_spoken_of_from_the_morning_of_its_first_working_day() {
        let book = book_with(Vec::new());
        let due = |now: &str| week_due(&book, &judge(&book, at(now)));
        // 2026-11-23 is a holiday: the week begins on Tuesday.
        assert_eq!(due("2026-11-23T03:00:00Z"), None);
        assert_eq!(due("2026-11-23T22:59:00Z"), None);
        assert_eq!(due("2026-11-23T23:00:00Z"), Some(day("2026-11-23")));
        assert_eq!(due("2026-11-29T00:00:00Z"), Some(day("2026-11-23")));
        assert_eq!(due("2026-11-30T00:30:00Z"), Some(day("2026-11-30")));
    }

    #[test]
    fn a_weekend_is_no_absence_and_three_days_with_a_working_day_are() {
        for (last, today, expected) in [
            ("2026-11-20", "2026-11-24", None), // Saturday, Sunday, a holiday
            ("2026-11-25", "2026-11-27", None), // one day off
            ("2026-11-20", "2026-11-25", Some(4)),
            ("2026-11-25", "2026-11-25", None),
            ("2026-11-26", "2026-12-17", Some(20)),
            ("2026-12-17", "2026-11-26", None), // the clock was put back
        ] {
            assert_eq!(absence(day(last), day(today)), expected, "{last} {today}");
        }
    }
}
