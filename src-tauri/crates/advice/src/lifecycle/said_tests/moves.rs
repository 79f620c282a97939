//! Transfers, locks, other names, and 仮登録.

use kigenban_facts::{Book, Registration, Seen, Span};

use super::{COM, JP, advice, bare, seen, telling, verdict};
use crate::testing::{at, book_of, day, living, span};
use crate::{Reason, TaskKind, Verdict};

#[test]
fn a_transfer_a_lifted_lock_and_another_name_are_asked_about_once() {
    let words = |words: &[&str]| Registration {
        statuses: words.iter().map(|word| (*word).to_owned()).collect(),
        ..living("2027-03-31")
    };
    let jp_with = |locks: &[&str], state: &str| Registration {
        locks: locks.iter().map(|lock| (*lock).to_owned()).collect(),
        changed_at: Some(at("2026-11-01T00:00:00Z")),
        ..words(&[state])
    };
    let since = day("2026-11-21");
    let both = ["DomainTransferLocked", "AgentChangeLocked"];
    let locked = || words(&["client transfer prohibited"]);
    for (name, domain, before, after, expected) in [
        ("a transfer", COM, locked(), words(&["pending transfer"]), Some(Reason::TransferPending { since })),
        (
            "in another spelling",
            COM,
            locked(),
            words(&["pendingTransfer https://icann.org/epp#pendingTransfer"]),
            Some(Reason::TransferPending { since }),
        ),
        ("the lock is gone", COM, locked(), words(&["active"]), Some(Reason::LockLifted { since })),
        ("statuses not said", COM, locked(), words(&[]), None),
        ("never had a lock", COM, words(&["active"]), words(&["ok"]), None),
        ("a lock is put on", COM, words(&["active"]), locked(), None),
        (
            "jp: one of two locks",
            JP,
            jp_with(&both, "Active"),
            jp_with(&both[1..], "Active"),
            Some(Reason::LockLifted { since }),
        ),
        ("jp: both", JP, jp_with(&both, "Active"), jp_with(&[], "Active"), Some(Reason::LockLifted { since })),
        ("jp: an answer cut off before its locks", JP, jp_with(&both, "Active"), words(&["Active"]), None),
        ("jp: renamed", JP, jp_with(&both, "Active"), jp_with(&both, "Renamed"), Some(Reason::Renamed { since })),
    ] {
        let spans = vec![
            seen(before, "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
            seen(after, "2026-11-21T00:00:00Z", "2026-11-21T06:00:00Z"),
        ];
        let mut book = book_of(domain, spans);
        let now = "2026-11-21T06:00:00Z";
        let of_registry = |book: &Book| {
            let all = telling(book, now).into_iter();
            all.filter(|one| one.kind == TaskKind::CheckRegistry).collect::<Vec<_>>()
        };
        let told = of_registry(&book);
        assert_eq!(told.first().map(|one| one.reason.clone()), expected, "{name}");
        assert!(told.len() <= 1, "{name}: one thing is told once");
        // 心当たりがある: it is over.
        for one in &told {
            book.dones.push(kigenban_facts::Done { task: one.task.clone(), ..kigenban_facts::Done::default() });
        }
        assert!(of_registry(&book).is_empty(), "{name}");
        assert!(advice(&book, now).tasks.iter().all(|task| task.kind != TaskKind::CheckRegistry), "{name}");
    }
}

#[test]
fn another_way_to_ask_with_other_words_lifts_no_lock() {
    let words = |word: &str| Registration { statuses: vec![word.into()], ..living("2027-09-30") };
    let before = seen(words("client transfer prohibited"), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z");
    let after = seen(words("Registered"), "2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z");
    let told_by = |source: &str| {
        let after = Span { source: source.into(), ..after.clone() };
        let advice = advice(&book_of(COM, vec![before.clone(), after]), "2026-11-22T00:00:00Z");
        advice.tasks.iter().any(|task| task.kind == TaskKind::CheckRegistry)
    };
    assert!(!told_by("WHOIS whois.example"));
    assert!(told_by(&before.source.to_string()), "by the same way it is asked about");
}

#[test]
fn a_transfer_seen_once_is_looked_at_again_at_once() {
    let locked = Registration { statuses: vec!["client transfer prohibited".into()], ..living("2027-09-30") };
    for word in ["pending transfer", "ok"] {
        let after = Registration { statuses: vec![word.into()], ..living("2027-09-30") };
        let spans = vec![
            seen(locked.clone(), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
            span(Seen::Registration(after), "2026-11-21T00:00:00Z"),
        ];
        let again = crate::needs_second_look(&book_of(COM, spans), COM, kigenban_facts::Check::Registration);
        assert_eq!(again, Some(at("2026-11-21T00:02:00Z")), "{word}");
    }
}

#[test]
fn a_transfer_that_a_newer_answer_leaves_out_is_neither_under_way_nor_over() {
    let moving = Registration { statuses: vec!["pending transfer".into()], ..living("2027-03-31") };
    let spans = |last: &str| {
        vec![
            seen(moving.clone(), "2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"),
            seen(bare(), "2026-11-22T00:00:00Z", last),
        ]
    };
    assert_eq!(verdict(COM, spans("2026-11-23T00:00:00Z"), "2026-11-23T00:00:00Z"), Verdict::Unrepeated);
    assert_eq!(
        verdict(COM, spans("2026-12-10T00:00:00Z"), "2026-12-10T00:00:00Z"),
        Verdict::Living,
        "none lasts so long"
    );
}

#[test]
fn a_provisional_registration_has_no_fee_and_stops_nothing() {
    let facts =
        Registration { statuses: vec!["Advance-Registered".into()], name_servers: Vec::new(), ..living("2026-12-31") };
    for (domain, now) in [
        ("example-kobe.co.jp", "2026-11-24T00:00:00Z"),
        ("example-kobe.or.jp", "2026-12-28T00:00:00Z"),
        ("example-kobe.ac.jp", "2027-01-20T00:00:00Z"),
    ] {
        let book = book_of(domain, vec![seen(facts.clone(), "2026-11-21T00:00:00Z", now)]);
        let advice = advice(&book, now);
        let item = advice.items.first().unwrap();
        assert_eq!(item.reason, Reason::Provisional { until: Some(day("2026-12-31")) }, "{domain}");
        assert!(!item.status.is_red(), "{domain}");
        assert!(advice.tasks.iter().all(|task| task.kind != TaskKind::Pay && task.victims.is_empty()), "{domain}");
    }
}
