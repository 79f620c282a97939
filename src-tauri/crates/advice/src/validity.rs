//! Until when a judgement holds: the instant at which the same facts say something else.
//!
//! Days, the page of a registry, reminders in the morning and the choices of あとで all turn on a whole hour. What turns
//! between two hours is collected here one by one.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use kigenban_facts::{Book, Seen};

use crate::dates::OLD_DAYS;
use crate::{ChangeQuestion, Item, Task, certificate, dns_changes, reminders, tasks, zone_of};

/// The first instant after `now` at which judging again could give something else.
pub(crate) fn valid_until(
    book: &Book,
    items: &[Item],
    tasks: &[Task],
    changes: &[ChangeQuestion],
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    let turns = hours(book, now)
        .into_iter()
        .chain(of_snoozes(book, tasks))
        .chain(of_certificates(book))
        .chain(items.iter().flat_map(|item| of_looks(item, now)))
        .chain(changes.iter().flat_map(of_change));
    turns.filter(|at| *at > now).min().unwrap_or(now)
}

/// The next whole hour in UTC and on the office's clock, which may be half an hour apart.
fn hours(book: &Book, now: DateTime<Utc>) -> [DateTime<Utc>; 2] {
    let hour = TimeDelta::hours(1);
    let utc = now.duration_trunc(hour).unwrap_or(now);
    let office = now.with_timezone(&zone_of(&book.office)).duration_trunc(hour).map_or(utc, |at| at.to_utc());
    [utc + hour, office + hour]
}

/// あとで begins, ends, and ends at the latest.
fn of_snoozes(book: &Book, open: &[Task]) -> Vec<DateTime<Utc>> {
    let longest = TimeDelta::days(tasks::LONGEST_SNOOZE_DAYS);
    let of_snooze = book.snoozes.iter().flat_map(|snooze| [snooze.at, snooze.until, snooze.at + longest]);
    of_snooze.chain(open.iter().filter_map(|task| task.snooze_limit)).collect()
}

/// A certificate's word changes by shares of its life, not by days.
fn of_certificates(book: &Book) -> impl Iterator<Item = DateTime<Utc>> {
    book.spans
        .iter()
        .filter_map(|span| match span.outcome.seen() {
            Some(Seen::Tls(tls)) => Some(certificate::turns(tls)),
            _ => None,
        })
        .flatten()
}

/// How long ago something was seen is counted in whole days once it is long ago; and a bad finding may be minutes old.
fn of_looks(item: &Item, now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    let seen = [item.seen_at, item.life.seen_at].into_iter().flatten();
    let pending = item.pending;
    seen.flat_map(move |at| {
        let days = ((now - at).num_days() + 1).max(OLD_DAYS);
        let settled = pending.then_some(at + reminders::SETTLING);
        [Some(at), Some(at + TimeDelta::days(days)), settled].into_iter().flatten()
    })
}

/// A change is asked about for a while and remembered for longer, in whole days.
fn of_change(change: &ChangeQuestion) -> [DateTime<Utc>; 2] {
    [tasks::ASKED_DAYS, dns_changes::KEPT_DAYS].map(|days| change.at + TimeDelta::days(days + 1))
}
