//! The same instant in other words, and what a change before or after the day means.

use kigenban_facts::{AutoRenewal, Registration, State};

use super::{COM, active, advice, seen, telling, verdict};
use crate::lifecycle::life;
use crate::testing::{at, book_of, day, living};
use crate::{Reason, Status, Verdict};

#[test]
fn the_same_instant_in_other_words_moved_nothing() {
    let with = |at_: &str, written: &str| Registration { expires_at: Some(at(at_)), ..active(written) };
    let (from, to, later) = ("2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z", "2026-11-24T00:00:00Z");
    for (name, before, after) in [
        (
            "local time becomes UTC",
            with("2027-02-28T15:00:00Z", "2027-03-01"),
            with("2027-02-28T15:00:00Z", "2027-02-28"),
        ),
        (
            "half an hour earlier",
            with("2027-03-01T00:30:00Z", "2027-03-01"),
            with("2027-02-28T23:59:59Z", "2027-02-28"),
        ),
        ("RDAP becomes WHOIS without a zone", with("2027-03-01T15:00:00Z", "2027-03-01"), active("2027-02-28")),
        ("WHOIS becomes RDAP", active("2027-03-02"), with("2027-03-01T00:00:00Z", "2027-03-01")),
    ] {
        let spans = vec![seen(before, from, to), seen(after, "2026-11-21T00:00:00Z", later)];
        let found = life(&book_of(COM, spans), COM, at(later));
        assert_eq!(found.verdict, Verdict::Living, "{name}");
    }
    let spans = vec![seen(active("2027-06-01"), from, to), seen(active("2027-01-31"), "2026-11-21T00:00:00Z", later)];
    assert_eq!(verdict(COM, spans, later), Verdict::DateMovedEarlier, "four months are no time zone");
}

#[test]
fn a_stage_is_told_once_although_the_day_is_written_a_day_apart() {
    for (first, second) in [("2026-12-15", "2026-12-16"), ("2026-12-16", "2026-12-15")] {
        let spans = |second_seen: &str| {
            vec![
                seen(active(first), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"),
                seen(active(second), "2026-11-21T00:00:00Z", second_seen),
            ]
        };
        let mut book = book_of(COM, vec![seen(active(first), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z")]);
        let now = "2026-11-20T03:00:00Z";
        let told = telling(&book, now);
        assert_eq!(told.len(), 1, "{first}");
        book.sent.extend(told.into_iter().map(|one| kigenban_facts::Sent { key: one.key, at: at(now) }));
        book.spans = book_of(COM, spans("2026-11-24T00:00:00Z")).spans;
        let again: Vec<_> = telling(&book, "2026-11-24T03:00:00Z").into_iter().map(|one| one.key).collect();
        assert!(again.is_empty(), "{first} then {second}: {again:?}");
    }
}

#[test]
fn a_change_before_the_old_day_is_a_renewal_and_an_edit_after_it_is_no_ghost() {
    let new = |changed: &str, statuses: &[&str], state| Registration {
        changed_at: Some(at(changed)),
        registered_on: Some(day("2015-11-20")),
        expires_at: Some(at("2027-11-20T03:00:00Z")),
        statuses: statuses.iter().map(|word| (*word).to_owned()).collect(),
        state,
        ..living("2027-11-20")
    };
    let locked = ["client transfer prohibited"];
    for (name, facts, expected) in [
        ("renewed two days before", new("2026-11-18T02:00:00Z", &locked, State::Registered), Verdict::Living),
        ("edited two days after", new("2026-11-22T02:00:00Z", &locked, State::Registered), Verdict::Living),
        ("renewed an hour before", new("2026-11-20T02:00:00Z", &[], State::Registered), Verdict::Living),
        (
            "added by the registry",
            new("2026-11-20T03:00:10Z", &["auto renew period"], State::AutoRenewed),
            Verdict::AutoRenewed,
        ),
        ("statuses not said", new("2026-11-20T03:00:10Z", &[], State::Registered), Verdict::AutoRenewed),
    ] {
        let spans = vec![seen(facts, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")];
        assert_eq!(verdict(COM, spans, "2026-11-24T00:00:00Z"), expected, "{name}");
    }
    // Seen over the day: a gTLD registry that added the year by itself would say so.
    let over = |statuses: &[&str], domain: &str| {
        let after =
            Registration { statuses: statuses.iter().map(|word| (*word).to_owned()).collect(), ..living("2027-11-20") };
        let spans = vec![
            seen(living("2026-11-20"), "2026-01-01T00:00:00Z", "2026-11-19T00:00:00Z"),
            seen(after, "2026-11-21T00:00:00Z", "2026-11-24T00:00:00Z"),
        ];
        verdict(domain, spans, "2026-11-24T00:00:00Z")
    };
    assert_eq!(over(&["active"], COM), Verdict::Renewed);
    assert_eq!(over(&["active"], "example-kobe.io"), Verdict::AutoRenewed, "this registry does not publish it");
}

#[test]
fn an_automatic_renewal_on_the_day_is_never_red_and_is_unproved_from_the_day_on() {
    let run = |provider: &str, now: &str| {
        let expires = if now < "2026-12-01T03" { "2026-12-01" } else { "2027-12-01" };
        let state = if expires == "2026-12-01" { State::Registered } else { State::AutoRenewed };
        let mut spans = vec![seen(living("2026-12-01"), "2026-01-01T00:00:00Z", "2026-11-30T20:00:00Z")];
        if state == State::AutoRenewed {
            spans.push(seen(Registration { state, ..living(expires) }, "2026-12-01T04:00:00Z", now));
        }
        let mut book = book_of(COM, spans);
        book.contracts[0].auto_renewal = AutoRenewal::On;
        book.contracts[0].provider.as_mut().unwrap().value = provider.into();
        let item = advice(&book, now).items.remove(0);
        (item.status, item.reason)
    };
    let on = day("2026-12-01");
    for provider in ["GoDaddy", "みほんレジストリ", "カゴヤ・ジャパン"] {
        for now in ["2026-11-24T00:00:00Z", "2026-11-28T00:00:00Z", "2026-11-30T00:00:00Z"] {
            assert_eq!(run(provider, now), (Status::Soon, Reason::AutoCharge { on }), "{provider} {now}");
        }
        for now in ["2026-12-01T09:00:00Z", "2026-12-05T00:00:00Z", "2027-01-10T00:00:00Z"] {
            assert_eq!(run(provider, now), (Status::Soon, Reason::ChargeUnconfirmed { on }), "{provider} {now}");
        }
    }
    let asked = run("バリュードメイン", "2026-11-20T00:00:00Z").1;
    assert_eq!(asked, Reason::ChargeUnconfirmed { on: day("2026-11-01") }, "it charges a month before");
    // It charges a month before: a date that stands still then, and a year that the registry had to add, are as bad.
    for now in ["2026-11-26T00:00:00Z", "2026-12-01T09:00:00Z", "2026-12-20T00:00:00Z", "2027-01-10T00:00:00Z"] {
        assert_eq!(run("バリュードメイン", now).0, Status::AtRisk, "{now}");
    }
}
