//! What an answer says and what it leaves out.

use kigenban_facts::{AutoRenewal, DnsAnswer, Registration, Span, State};

use super::{COM, active, advice, alive, bare, is, seen, telling, verdict, zone};
use crate::lifecycle::life;
use crate::testing::{at, book_of, day, living};
use crate::{Reason, Status, TaskKind, Verdict, looks};

#[test]
fn what_an_answer_leaves_out_is_taken_from_the_newest_that_says_it() {
    let spans = vec![
        seen(active("2027-03-15"), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"),
        seen(
            Registration { registrar: Some("別のレジストリ".into()), ..bare() },
            "2026-11-21T00:00:00Z",
            "2026-11-21T04:00:00Z",
        ),
        seen(bare(), "2026-11-22T00:00:00Z", "2026-11-24T00:00:00Z"),
    ];
    let book = book_of(COM, spans);
    let known = looks::published(&book, COM).unwrap();
    assert_eq!(known.registrar.as_deref(), Some("別のレジストリ"));
    assert_eq!(known.holder.as_deref(), Some("株式会社みほん商会"));
    assert_eq!(known.expires, Some(day("2027-03-15")));
    assert_eq!(known.locks, ["DomainTransferLocked"]);
    assert_eq!(known.name_servers.len(), 2);
    let found = life(&book, COM, at("2026-11-24T00:00:00Z"));
    let expires = found.expires.unwrap();
    assert_eq!((expires.date, expires.seen_at), (day("2027-03-15"), at("2026-11-20T00:00:00Z")), "with its age");
    assert_eq!(found.verdict, Verdict::Living);
}

#[test]
fn a_date_no_longer_said_is_told_after_a_week_and_reminders_go_on_from_the_last_known_one() {
    let spans = |to: &str| {
        vec![
            seen(active("2026-12-20"), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"),
            seen(bare(), "2026-11-21T00:00:00Z", to),
        ]
    };
    for (now, days, told) in [("2026-11-23T03:00:00Z", 3, false), ("2026-11-28T03:00:00Z", 8, true)] {
        let mut book = book_of(COM, spans(now));
        book.contracts[0].auto_renewal = AutoRenewal::Off;
        let advice = advice(&book, now);
        let item = advice.items.first().unwrap();
        assert_eq!(item.deadlines.expires.as_ref().unwrap().date, day("2026-12-20"), "{now}");
        assert_ne!(item.status, Status::Fine, "{now}");
        let asked = telling(&book, now).into_iter().any(|one| one.reason == Reason::DateUnsaid { days });
        assert_eq!(asked, told, "{now}");
    }
    // The stages up to and after the day come, each once.
    let mut book = book_of(COM, spans("2026-12-23T00:00:00Z"));
    for (now, expected) in
        [("2026-12-04T03:00:00Z", true), ("2026-12-17T03:00:00Z", true), ("2026-12-22T03:00:00Z", true)]
    {
        book.spans[1].last_seen = at(now);
        let pays = telling(&book, now).into_iter().any(|one| one.kind == TaskKind::Pay);
        assert_eq!(pays, expected, "{now}");
    }
}

#[test]
fn a_date_is_never_carried_into_a_state_that_has_none() {
    for state in [State::Suspended, State::Deleted, State::NotRegistered, State::Redemption] {
        let spans = vec![
            seen(active("2027-03-15"), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"),
            seen(is(state, &["x"]), "2026-11-21T00:00:00Z", "2026-11-24T00:00:00Z"),
        ];
        let found = life(&book_of(COM, spans), COM, at("2026-11-24T00:00:00Z"));
        assert_eq!(found.expires, None, "{state:?}");
        assert!(matches!(found.verdict, Verdict::Dead | Verdict::NotRegistered), "{state:?}");
    }
}

#[test]
fn what_a_former_owner_left_is_not_carried_over() {
    let anew = Registration { registered_on: Some(day("2026-11-10")), ..bare() };
    let spans = vec![
        seen(active("2026-10-15"), "2026-01-01T00:00:00Z", "2026-09-20T00:00:00Z"),
        seen(anew, "2026-11-21T00:00:00Z", "2026-11-24T00:00:00Z"),
    ];
    let known = looks::published(&book_of(COM, spans), COM).unwrap();
    assert_eq!((known.expires, known.holder, known.registrar), (None, None, None));
}

#[test]
fn a_bad_status_left_out_is_neither_dead_nor_well_until_something_shows_it() {
    let (said, left_out) = ("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z");
    let now = "2026-11-24T00:00:00Z";
    for (state, word) in [
        (State::Hold, "client hold"),
        (State::Redemption, "redemption period"),
        (State::PendingDelete, "pending delete"),
    ] {
        let bad = || {
            vec![
                seen(active("2027-03-15"), "2026-01-01T00:00:00Z", "2026-11-18T00:00:00Z"),
                seen(is(state, &[word]), "2026-11-19T00:00:00Z", said),
            ]
        };
        let after = |facts| [bad(), vec![seen(facts, left_out, now)]].concat();
        assert_eq!(verdict(COM, bad(), said), Verdict::Dead, "{word}");
        assert_eq!(verdict(COM, after(bare()), now), Verdict::Unrepeated, "{word}");
        let over = [
            ("a status", after(is(State::Registered, &["active"]))),
            ("a later date", after(living("2028-03-15"))),
            ("the world", [after(bare()), alive(left_out, now)].concat()),
        ];
        for (what, spans) in over {
            let found = verdict(COM, spans, now);
            assert!(matches!(found, Verdict::Living | Verdict::Renewed), "{word}: {what}: {found:?}");
        }
        let old_world = [after(bare()), alive("2026-01-01T00:00:00Z", "2026-11-17T00:00:00Z")].concat();
        assert_eq!(verdict(COM, old_world, now), Verdict::Unrepeated, "{word}: what was seen before shows nothing");
        let book = book_of(COM, after(bare()));
        let item = advice(&book, now).items.remove(0);
        let since = day("2026-11-19");
        assert_eq!((item.status, item.reason), (Status::Unconfirmed, Reason::Unrepeated { state, since }), "{word}");
    }
}

/// Two servers of a registry may take turns, one with the status and one without: one fact, told once. The next hold is
/// another one.
#[test]
fn a_bad_status_left_out_is_told_once_for_each_time_it_began() {
    let hold = || is(State::Hold, &["client hold"]);
    let good = seen(active("2027-03-15"), "2026-01-01T00:00:00Z", "2026-11-18T00:00:00Z");
    let turns = |from: u32| {
        let days = (0..3).flat_map(move |turn| {
            let day = |offset: u32| format!("2026-11-{:02}T00:00:00Z", from + turn * 2 + offset);
            [seen(hold(), &day(0), &day(0)), seen(bare(), &day(1), &day(1))]
        });
        days.collect::<Vec<_>>()
    };
    let key = |spans: Vec<Span>, now: &str| {
        let tasks = advice(&book_of(COM, spans), now).tasks;
        let asked = tasks.into_iter().find(|task| matches!(task.reason, Reason::Unrepeated { .. }));
        asked.map(|task| task.key)
    };
    let first = [vec![good.clone()], turns(11)].concat();
    let early = key(first.get(..3).unwrap().to_vec(), "2026-11-12T00:00:00Z");
    assert!(early.is_some());
    assert_eq!(key(first.clone(), "2026-11-16T00:00:00Z"), early);
    let over = seen(active("2027-03-15"), "2026-11-18T00:00:00Z", "2026-11-20T00:00:00Z");
    let again = key([first, vec![over], turns(21)].concat(), "2026-11-26T00:00:00Z");
    assert!(again.is_some() && again != early, "{again:?}");
}

#[test]
fn name_servers_are_gone_only_when_the_parent_zone_says_so() {
    let unnamed = || {
        seen(
            Registration { name_servers: Vec::new(), ..active("2027-03-15") },
            "2026-11-21T00:00:00Z",
            "2026-11-24T00:00:00Z",
        )
    };
    let before = || seen(active("2027-03-15"), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z");
    let now = "2026-11-24T00:00:00Z";
    let (from, to) = ("2026-11-21T00:00:00Z", "2026-11-24T00:00:00Z");
    for (name, dns, expected) in [
        ("the zone lives", Some(zone(DnsAnswer::Ok, Some(true), from, to)), Verdict::Living),
        ("nobody asked the parent", None, Verdict::Living),
        ("a resolver alone", Some(zone(DnsAnswer::Nxdomain, None, from, to)), Verdict::Living),
        ("the servers fail", Some(zone(DnsAnswer::Servfail, None, from, to)), Verdict::Living),
        ("the parent", Some(zone(DnsAnswer::Nxdomain, Some(false), from, to)), Verdict::NameServersLost),
    ] {
        let spans = [vec![before(), unnamed()], dns.into_iter().collect()].concat();
        assert_eq!(verdict(COM, spans, now), expected, "{name}");
    }
}

#[test]
fn an_empty_list_in_a_look_stored_by_an_older_version_is_not_said() {
    // As version 0.1.0 wrote it for a truncated answer: empty lists and nulls.
    let stored = r#"{"domain":"example-kobe.com","check":"registration","view":"public","part":"","source":"RDAP rdap.example",
        "first_seen":"2026-11-21T00:00:00Z","last_seen":"2026-11-24T00:00:00Z","count":7,
        "outcome":{"outcome":"seen","facts":"registration","state":"registered","expires":null,"expires_raw":null,
            "expires_at":null,"other_dates":[],"statuses":[],"registrar":null,"holder":null,"holder_en":null,
            "name_servers":[],"registered_on":null,"changed_at":null,"registrar_expires":null,"locks":[]}}"#;
    let old: Span = serde_json::from_str(stored).unwrap();
    let spans = vec![seen(active("2027-03-15"), "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"), old];
    let book = book_of(COM, spans);
    let item = advice(&book, "2026-11-24T00:00:00Z").items.remove(0);
    assert_eq!(item.deadlines.expires.unwrap().date, day("2027-03-15"));
    assert_eq!(item.life.verdict, Verdict::Living, "no lost name servers, no lost date");
}

#[test]
fn servers_of_lapsed_names_stay_found_when_an_answer_names_none() {
    let lapse = Registration { name_servers: vec!["ns1.onamae-expired.com".into()], ..active("2027-03-15") };
    let unnamed = Registration { name_servers: Vec::new(), ..active("2027-03-15") };
    let spans = vec![
        seen(lapse, "2026-11-19T00:00:00Z", "2026-11-20T00:00:00Z"),
        seen(unnamed, "2026-11-21T00:00:00Z", "2026-11-24T00:00:00Z"),
    ];
    let item = advice(&book_of(COM, spans), "2026-11-24T00:00:00Z").items.remove(0);
    assert_eq!((item.status, item.reason), (Status::Stopped, Reason::LapseSign));
}
