//! No authority alone: the registry beside zone, site and mail.

use kigenban_facts::{Check, Dns, DnsAnswer, Seen, Span, State, UrlFault, Why};

use super::{COM, JP, active, advice, alive, is, seen, zone};
use crate::lifecycle::life;
use crate::testing::{at, book_of, day, dns, mail, span, unseen, until, web};
use crate::{Reason, Status, Verdict};

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
        let letters = || until(span(Seen::Mail(mail(&["10 mx.example"])), from), to);
        let answers = || zone(DnsAnswer::Ok, Some(true), from, to);
        let once = |seen| span(seen, to);
        let article = || until(span(Seen::Web(web(&[UrlFault::Parked])), from), to);
        let of = |server: &str, from: &str, to: &str| {
            let facts = dns(DnsAnswer::Ok, &[("NS", &[server]), ("A", &["192.0.2.1"])]);
            until(span(Seen::Dns(Dns { delegated: Some(true), ..facts }), from), to)
        };
        let before = || of("ns1.example", "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z");
        for (name, spans, expected) in [
            ("nothing else was seen", no(), Verdict::NotRegistered),
            ("zone and site live", with(alive(from, to)), Verdict::Contradicted),
            ("zone and mail live, there never was a site", with(vec![answers(), letters()]), Verdict::Contradicted),
            (
                "the zone answers from memory, the site is down",
                with(vec![answers(), opened(), down.clone()]),
                Verdict::NotRegistered,
            ),
            (
                "nobody could look at the site for a day, zone and mail live",
                with(vec![answers(), opened(), letters()]),
                Verdict::Contradicted,
            ),
            (
                "the mail is read, the site is down",
                with(vec![answers(), opened(), down.clone(), letters()]),
                Verdict::NotRegistered,
            ),
            (
                "the site speaks of expired names, as an article does",
                with(vec![before(), of("ns1.example", from, to), opened(), article()]),
                Verdict::Contradicted,
            ),
            (
                "the site speaks of expired names, at other servers",
                with(vec![before(), of("ns1.parking.example", from, to), opened(), article(), letters()]),
                Verdict::NotRegistered,
            ),
            (
                "the site failed once",
                with([alive(from, from), vec![answers(), once(Seen::Web(web(&[UrlFault::Timeout])))]].concat()),
                Verdict::Contradicted,
            ),
            (
                "the zone was silent once",
                with([alive(from, from), vec![zone(DnsAnswer::Timeout, None, to, to)]].concat()),
                Verdict::Contradicted,
            ),
            (
                "the parent says no at the last look",
                with([alive(from, from), vec![zone(DnsAnswer::Nxdomain, Some(false), to, to)]].concat()),
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

/// A registry that moved (WHOIS to RDAP) knows nothing for days; that the site is down as well makes nobody the owner.
#[test]
fn a_registry_that_says_no_for_days_beside_servers_that_answer_is_asked_about_though_the_site_is_down() {
    let (from, to) = ("2026-11-21T00:00:00Z", "2026-11-24T06:00:00Z");
    for domain in [COM, JP] {
        let down = until(span(Seen::Web(web(&[UrlFault::Refused])), from), to);
        let opened = until(span(Seen::Web(web(&[])), "2026-01-01T00:00:00Z"), "2026-11-20T00:00:00Z");
        let no = vec![
            seen(active("2027-03-31"), "2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
            seen(is(State::NotRegistered, &[]), from, to),
            opened,
            down,
        ];
        let with = |answer, delegated| {
            let book = book_of(domain, [no.clone(), vec![zone(answer, delegated, from, to)]].concat());
            life(&book, domain, at(to)).verdict
        };
        assert_eq!(with(DnsAnswer::Ok, Some(true)), Verdict::Contradicted, "{domain}");
        assert_eq!(with(DnsAnswer::Ok, None), Verdict::NotRegistered, "{domain}: a wildcard has no servers");
        assert_eq!(with(DnsAnswer::Nxdomain, Some(false)), Verdict::NotRegistered, "{domain}");
    }
}

/// A name that is gone is denied at once: silence of its zone is no second witness, of whatever the line or this PC is capable.
#[test]
fn a_registrys_no_waits_a_day_for_a_zone_that_gives_no_answer() {
    let (lived, said) = ("2026-11-20T00:00:00Z", "2026-11-21T00:17:00Z");
    let until_now = |now| {
        vec![seen(active("2027-03-31"), "2026-01-01T00:00:00Z", lived), seen(is(State::NotRegistered, &[]), said, now)]
    };
    let silent = |now| until(unseen(Check::Dns, Why::Timeout, said), now);
    let down = |now| until(span(Seen::Web(web(&[UrlFault::Timeout])), said), now);
    let (hour, day_after) = ("2026-11-21T01:20:00Z", "2026-11-22T00:17:00Z");
    for domain in [COM, JP] {
        for (name, now, world, expected) in [
            ("everything else is silent", hour, vec![silent(hour)], true),
            ("the site seems to be down as well", hour, vec![silent(hour), down(hour)], true),
            ("for a day", day_after, vec![silent(day_after)], false),
            (
                "the parent says no at the last look",
                hour,
                vec![silent(said), zone(DnsAnswer::Nxdomain, Some(false), hour, hour)],
                false,
            ),
        ] {
            let spans = [until_now(now), alive("2026-01-01T00:00:00Z", lived), world].concat();
            let book = book_of(domain, spans);
            let item = advice(&book, now).items.remove(0);
            let alone = (Status::Unconfirmed, Reason::RegistryAlone { state: State::NotRegistered });
            assert_eq!((item.status, item.reason) == alone, expected, "{domain}: {name}");
            if expected {
                assert_eq!(item.deadlines.expires.unwrap().date, day("2027-03-31"), "what was known stays known");
                let last = advice(&book, "2026-11-22T00:10:00Z");
                assert_eq!(last.valid_until, at(day_after), "{domain}: {name}: judged anew when the day is over");
            } else {
                assert_eq!(item.status, Status::Stopped, "{domain}: {name}");
            }
        }
        let never = book_of(domain, [until_now(hour), vec![silent(hour)]].concat());
        assert_eq!(advice(&never, hour).items.remove(0).status, Status::Stopped, "{domain}: there never was a zone");
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
fn a_registrys_no_has_zone_site_and_mail_looked_at_at_once() {
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
