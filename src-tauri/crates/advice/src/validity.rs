//! Until when a judgement holds: the instant at which the same facts say something else.
//!
//! Days, the page of a registry, reminders in the morning and the choices of あとで turn on whole hours. What turns between
//! them is collected here one by one.

use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use kigenban_facts::{Book, Seen};

use crate::dates::OLD_DAYS;
use crate::snooze::TURNS;
use crate::zone::{PAGE_HOUR, REGISTRY_JP, day_of};
use crate::{ChangeQuestion, Item, Task, certificate, dns_changes, reminders, tasks, zone_of};

/// The first instant after `now` at which judging again could give something else.
pub(crate) fn valid_until(
    book: &Book,
    items: &[Item],
    tasks: &[Task],
    changes: &[ChangeQuestion],
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    let turns = of_days(book, now)
        .chain(of_snoozes(book, tasks))
        .chain(of_certificates(book))
        .chain(items.iter().flat_map(|item| of_looks(item, now)))
        .chain(changes.iter().flat_map(of_change));
    turns.filter(|at| *at > now).min().unwrap_or(now)
}

/// The hours at which a day turns something: the office's, the registry's, and UTC's, by which others write theirs.
fn of_days(book: &Book, now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    let office = TURNS.map(|hour| (zone_of(&book.office), hour));
    let registries = [(REGISTRY_JP, 0), (REGISTRY_JP, PAGE_HOUR), (Tz::UTC, 0)];
    office.into_iter().chain(registries).flat_map(move |(zone, hour)| of_hour(zone, hour, now))
}

/// An hour of today and of tomorrow. Where the clock is put back it comes twice; where it is put forward the next one counts.
fn of_hour(zone: Tz, hour: u32, now: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    let wall = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    day_of(now, zone).iter_days().take(2).flat_map(move |day| {
        let twice = zone.from_local_datetime(&day.and_time(wall)).earliest().map(|at| at.to_utc());
        [Some(crate::zone::instant_at(day, hour, zone)), twice].into_iter().flatten()
    })
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
    // A date that answers leave out is spoken of after one day.
    let dated = item.life.dated_at.map(|at| at + TimeDelta::days(((now - at).num_days() + 1).max(1)));
    seen.flat_map(move |at| {
        let days = ((now - at).num_days() + 1).max(OLD_DAYS);
        let settled = pending.then_some(at + reminders::SETTLING);
        [Some(at), Some(at + TimeDelta::days(days)), settled].into_iter().flatten()
    })
    .chain(dated)
    .chain(item.life.undecided_until)
}

/// A change is asked about for a while and remembered for longer, in whole days.
fn of_change(change: &ChangeQuestion) -> [DateTime<Utc>; 2] {
    [dns_changes::ASKED_DAYS, dns_changes::KEPT_DAYS].map(|days| change.at + TimeDelta::days(days + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{
        at, book_with, certificate, contract, day, dns, mail, paid, person, registered, span, typed, unseen, until, web,
    };
    use crate::{Advice, Knowledge, Snapshot, judge, reminders};
    use kigenban_facts::{
        AutoRenewal, Check, DnsAnswer, Kind, Mail, MailFault, Registration, Snooze, State, Tls, TlsPurpose, UrlFault,
        Why,
    };

    /// Looks, certificates, a payment and marks of あとで at odd minutes, so that much turns between two hours.
    fn office(domain_ends: &str) -> Book {
        let short =
            Tls { not_after: at("2026-12-20T10:23:45Z"), ..certificate("Let's Encrypt", "2026-09-21", "2026-12-20") };
        let of_mail = Tls {
            host: "mail.example".into(),
            purpose: TlsPurpose::Mail,
            not_after: at("2027-02-03T04:05:06Z"),
            faults: vec![kigenban_facts::TlsFault::NotYet],
            not_before: at("2026-11-29T07:08:09Z"),
            ..certificate("DigiCert Inc", "2026-01-01", "2027-02-03")
        };
        let gone = Mail { faults: vec![MailFault::NoMx], ..Mail::default() };
        let moved = dns(DnsAnswer::Ok, &[("NS", &["ns1.other.example"]), ("MX", &["10 mx.other.example"])]);
        let dead = Registration { state: State::Suspended, ..Registration::default() };
        let mut book = book_with(vec![
            until(registered(domain_ends, "2026-01-10T00:00:00Z"), "2026-11-28T09:41:17Z"),
            until(
                span(
                    Seen::Dns(dns(DnsAnswer::Ok, &[("NS", &["ns1.example"]), ("MX", &["10 mx.example"])])),
                    "2026-06-01T00:13:00Z",
                ),
                "2026-11-20T03:17:00Z",
            ),
            until(span(Seen::Dns(moved), "2026-11-21T03:17:31Z"), "2026-11-28T09:43:11Z"),
            until(span(Seen::Tls(short), "2026-10-01T00:00:00Z"), "2026-11-28T09:44:00Z"),
            until(span(Seen::Tls(of_mail), "2026-10-01T00:00:00Z"), "2026-11-28T09:44:30Z"),
            until(span(Seen::Web(web(&[])), "2026-10-01T00:00:00Z"), "2026-11-28T09:44:50Z"),
            span(Seen::Web(web(&[UrlFault::Refused])), "2026-11-28T13:44:50Z"),
            until(span(Seen::Mail(mail(&["10 mx.example"])), "2026-10-01T00:00:00Z"), "2026-11-28T09:45:50Z"),
            span(Seen::Mail(gone), "2026-11-28T13:46:50Z"),
            unseen(Check::Registration, Why::Timeout, "2026-12-01T05:05:05Z"),
            span(Seen::Registration(dead), "2027-01-01T01:23:00Z"),
        ]);
        book.contracts.extend([Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail].map(contract));
        book.contracts[2].expires = Some(typed("2027-01-15"));
        book.contracts[3].auto_renewal = AutoRenewal::On;
        book.payments.push(paid(Kind::Domain, domain_ends, "2026-11-26T00:00:00Z"));
        book
    }

    fn same(left: &Advice, right: &Advice) -> bool {
        *left == Advice { now: left.now, since: left.since, valid_until: left.valid_until, ..right.clone() }
    }

    fn readiness(book: &Book, now: DateTime<Utc>) -> crate::Readiness {
        Snapshot::of(book.clone(), Knowledge::built_in().clone(), now).readiness().clone()
    }

    #[test]
    fn until_then_judging_again_gives_the_same_at_every_minute() {
        let mut turned = 0;
        for (ends, zone, from, to) in [
            ("2026-12-04", "Asia/Tokyo", "2026-11-28T00:00:29Z", "2026-12-05T00:00:00Z"),
            ("2026-12-31", "Asia/Tokyo", "2026-12-30T12:00:29Z", "2027-01-02T12:00:00Z"),
            ("2026-12-31", "Asia/Kolkata", "2026-12-30T12:00:29Z", "2027-01-01T12:00:00Z"),
        ] {
            let mut book = office(ends);
            book.office.time_zone = zone.into();
            let mut now = at(from);
            while now < at(to) {
                let advice = judge(&book, now);
                // Every task seen for the first time in the morning is put off until an odd minute.
                if now.date_naive() == day("2026-12-02") && book.snoozes.is_empty() {
                    book.snoozes.extend(advice.tasks.iter().map(|task| Snooze {
                        task: task.key.clone(),
                        until: now + TimeDelta::minutes(1234),
                        at: now,
                        by: person(),
                        ..Snooze::default()
                    }));
                    continue;
                }
                assert!(advice.valid_until > now && advice.valid_until <= now + TimeDelta::hours(8));
                turned += usize::from(advice.valid_until < now + TimeDelta::minutes(40));
                let told = reminders(&book, &advice);
                let ready = readiness(&book, now);
                let mut later = now;
                while later < advice.valid_until {
                    let again = judge(&book, later);
                    assert!(
                        same(&advice, &again),
                        "judged at {now}, another at {later}, said to hold until {}",
                        advice.valid_until
                    );
                    assert_eq!(reminders(&book, &again), told, "told at {now}, other reminders at {later}");
                    assert_eq!(readiness(&book, later), ready, "ready at {now}, otherwise at {later}");
                    later += TimeDelta::minutes(17);
                }
                let last = advice.valid_until - TimeDelta::seconds(1);
                assert!(same(&advice, &judge(&book, last)), "judged at {now}, another at {last}");
                now = advice.valid_until;
            }
        }
        assert!(turned > 20, "something turned between two hours only {turned} times");
    }
}
