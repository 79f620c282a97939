//! What is said and not said, and the registry's word beside what the world shows.

use kigenban_facts::{AutoRenewal, Book, DnsAnswer, Registration, Seen, Span, State, UrlFault};

use crate::lifecycle::life;
use crate::testing::{at, book_of, day, dns, living, mail, span, until, web};
use crate::{Advice, Reason, Reminder, Status, TaskKind, Verdict, judge, looks, reminders};

const COM: &str = "example-kobe.com";
const JP: &str = "example-kobe.jp";

fn seen(facts: Registration, from: &str, to: &str) -> Span {
    until(span(Seen::Registration(facts), from), to)
}

/// Living until the day, with statuses, as an RDAP server says it.
fn active(expires: &str) -> Registration {
    Registration {
        statuses: vec!["active".into(), "client transfer prohibited".into()],
        registrar: Some("みほんレジストリ".into()),
        holder: Some("株式会社みほん商会".into()),
        locks: vec!["DomainTransferLocked".into()],
        ..living(expires)
    }
}

/// An answer that leaves everything out.
fn bare() -> Registration {
    Registration { state: State::Registered, ..Registration::default() }
}

fn is(state: State, words: &[&str]) -> Registration {
    let statuses = words.iter().map(|word| (*word).to_owned()).collect();
    Registration { state, statuses, ..Registration::default() }
}

fn zone(answer: DnsAnswer, delegated: Option<bool>, from: &str, to: &str) -> Span {
    let facts = kigenban_facts::Dns { delegated, ..dns(answer, &[("NS", &["ns1.example"])]) };
    until(span(Seen::Dns(facts), from), to)
}

fn alive(from: &str, to: &str) -> Vec<Span> {
    vec![zone(DnsAnswer::Ok, Some(true), from, to), until(span(Seen::Web(web(&[])), from), to)]
}

fn advice(book: &Book, now: &str) -> Advice {
    judge(book, at(now))
}

fn telling(book: &Book, now: &str) -> Vec<Reminder> {
    reminders(book, &judge(book, at(now)))
}

fn verdict(domain: &str, spans: Vec<Span>, now: &str) -> Verdict {
    life(&book_of(domain, spans), domain, at(now)).verdict
}

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

#[test]
fn a_registry_that_alone_says_no_is_asked_about_and_not_believed() {
    let (from, to, now) = ("2026-11-21T00:00:00Z", "2026-11-21T06:00:00Z", "2026-11-21T06:00:00Z");
    for domain in [COM, JP] {
        let no = || {
            vec![
                seen(active("2027-03-31"), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
                seen(is(State::NotRegistered, &[]), from, to),
            ]
        };
        let with = |more: Vec<Span>| [no(), more].concat();
        let down = until(span(Seen::Web(web(&[UrlFault::Refused])), from), to);
        let opened = || until(span(Seen::Web(web(&[])), "2026-01-01T00:00:00Z"), "2026-11-20T00:00:00Z");
        let letters = until(span(Seen::Mail(mail(&["10 mx.example"])), from), to);
        for (name, spans, expected) in [
            ("nothing else was seen", no(), Verdict::NotRegistered),
            ("zone and site live", with(alive(from, to)), Verdict::Contradicted),
            (
                "zone and mail live, there never was a site",
                with(vec![zone(DnsAnswer::Ok, Some(true), from, to), letters]),
                Verdict::Contradicted,
            ),
            (
                "the zone answers from memory, the site is down",
                with(vec![zone(DnsAnswer::Ok, Some(true), from, to), opened(), down]),
                Verdict::NotRegistered,
            ),
            (
                "the parent says no as well",
                with(vec![zone(DnsAnswer::Nxdomain, Some(false), from, to)]),
                Verdict::NotRegistered,
            ),
            (
                "they lived a day before",
                with(alive("2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z")),
                Verdict::NotRegistered,
            ),
        ] {
            let book = book_of(domain, spans);
            let found = life(&book, domain, at(now));
            assert_eq!(found.verdict, expected, "{domain}: {name}");
            let item = advice(&book, now).items.remove(0);
            if expected == Verdict::Contradicted {
                assert_eq!(
                    (item.status, &item.reason),
                    (Status::Unconfirmed, &Reason::Contradicted { state: State::NotRegistered }),
                    "{domain}: {name}"
                );
                assert_eq!(item.deadlines.expires.unwrap().date, day("2027-03-31"), "what was known stays known");
            } else {
                assert_eq!(item.status, Status::Stopped, "{domain}: {name}");
            }
        }
    }
}

#[test]
fn a_reserved_name_and_a_hold_are_weighed_as_well() {
    let (from, now) = ("2026-11-21T00:00:00Z", "2026-11-25T00:00:00Z");
    let with = |state, word, world: &[Span]| {
        let spans = vec![
            seen(active("2027-03-31"), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
            seen(is(state, &[word]), from, now),
        ];
        let book = book_of(COM, [spans, world.to_vec()].concat());
        advice(&book, now).items.remove(0)
    };
    for (state, word) in [(State::Reserved, "reserved"), (State::Hold, "client hold")] {
        let item = with(state, word, &alive(from, now));
        assert_eq!((item.status, item.reason), (Status::Unconfirmed, Reason::Contradicted { state }), "{word}");
        assert_eq!(item.deadlines.expires.unwrap().date, day("2027-03-31"), "{word}");
    }
    // Resolvers may remember a zone for two days.
    let remembered = with(State::Hold, "client hold", &alive(from, "2026-11-22T12:00:00Z"));
    assert_eq!(remembered.status, Status::Stopped);
    let deleted = with(State::Redemption, "redemption period", &alive(from, now));
    assert_eq!(deleted.status, Status::Stopped, "what can still be saved is saved today");
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

#[test]
fn a_registrys_no_has_zone_site_and_mail_looked_at_at_once() {
    use kigenban_facts::Check;
    let mut spans = vec![
        seen(active("2027-03-31"), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
        span(Seen::Registration(is(State::NotRegistered, &[])), "2026-11-21T00:00:00Z"),
    ];
    spans.extend(alive("2026-01-01T00:00:00Z", "2026-11-20T23:00:00Z"));
    let book = book_of(COM, spans);
    let due = crate::schedule(&book, &advice(&book, "2026-11-21T00:01:00Z"), at("2026-11-20T00:00:00Z"));
    for check in [Check::Dns, Check::Web] {
        assert!(due.iter().any(|look| look.check == check), "{check:?}");
    }
}

#[test]
fn a_name_of_no_registry_asks_for_nothing() {
    for domain in ["mihon.sakura.ne.jp", "mihon.github.io", "mihon.local"] {
        let none = is(State::Unregistrable, &[]);
        // An older version had asked the wrong registry.
        let before = seen(is(State::NotRegistered, &[]), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z");
        let book = book_of(domain, vec![before, seen(none, "2026-11-21T00:00:00Z", "2026-11-24T00:00:00Z")]);
        let advice = advice(&book, "2026-11-24T00:00:00Z");
        let item = advice.items.first().unwrap();
        assert_eq!((item.life.verdict, item.status), (Verdict::Unregistrable, Status::NoDate), "{domain}");
        assert!(advice.tasks.is_empty(), "{domain}: {:?}", advice.tasks);
    }
}

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
