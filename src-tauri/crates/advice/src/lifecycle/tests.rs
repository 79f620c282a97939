use super::*;
use crate::testing::{at, book_of, day, dns, golden, living, span, until};
use kigenban_facts::{Dns, DnsAnswer, Seen, Span};

/// One span: registration facts seen from one instant to another.
fn seen(facts: Registration, from: &str, to: &str) -> Span {
    until(span(Seen::Registration(facts), from), to)
}

fn is(state: State) -> Registration {
    Registration { state, ..Registration::default() }
}

fn judged(domain: &str, spans: Vec<Span>, now: &str) -> Life {
    life(&book_of(domain, spans), domain, at(now))
}

/// The parent zone has no such name.
fn gone_from_dns(from: &str, to: &str) -> Span {
    let gone = Dns { delegated: Some(false), ..dns(DnsAnswer::Nxdomain, &[]) };
    until(span(Seen::Dns(gone), from), to)
}

const CO_JP: &str = "example-kobe.co.jp";
const JP: &str = "example-kobe.jp";
const COM: &str = "example-kobe.com";

#[test]
fn the_decision_tables_are_documents() {
    for (family, title, file) in [
        (Family::JpGeneral, "Registrations under .jp", "lifecycle-jp.txt"),
        (Family::Generic, "Registrations under gTLDs and the country codes run like them", "lifecycle-generic.txt"),
    ] {
        let mut text = format!("{title}: the first row that fits decides.\n");
        for (place, row) in table(family).iter().enumerate() {
            let mut case = format!("state {}", words(row.states));
            if !row.places.is_empty() {
                case = format!("{case}; date {}", words(row.places));
            }
            if !row.jumps.is_empty() {
                case = format!("{case}; moved {}", words(row.jumps));
            }
            if let Some(lost) = row.servers_lost {
                case += if lost { "; name servers lost" } else { "; name servers kept" };
            }
            if row.unrepeated == Some(true) {
                case += "; a bad status left out";
            }
            if row.provisional == Some(true) {
                case += "; provisional";
            }
            if let Some(grace) = row.in_grace {
                case += if grace { "; within 45 days" } else { "; after 45 days" };
            }
            text = format!("{text}\n{:>2}. {case}\n    -> {:?}\n    {}\n", place + 1, row.verdict, row.meaning);
        }
        golden(file, &text);
    }
}

fn words<T: std::fmt::Debug>(values: &[T]) -> String {
    if values.is_empty() {
        return "any".into();
    }
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" / ")
}

/// Every case there can be, so that no case falls through and no row is dead.
fn every_case() -> Vec<Case> {
    use State::{
        AutoRenewed, Deleted, Ending, Hold, NotRegistered, PendingDelete, Redemption, Registered, Reserved, Suspended,
        Unregistrable,
    };
    let states = [
        AutoRenewed,
        Deleted,
        Ending,
        Hold,
        NotRegistered,
        PendingDelete,
        Redemption,
        Registered,
        Reserved,
        Suspended,
        Unregistrable,
    ];
    let mut cases = Vec::new();
    for state in states {
        for place in [DatePlace::Ahead, DatePlace::Missing, DatePlace::Passed, DatePlace::Turning] {
            for jump in [Jump::AtExpiry, Jump::BeforeExpiry, Jump::Earlier, Jump::Stands] {
                for bits in 0..16 {
                    let bit = |place: u32| bits >> place & 1 == 1;
                    cases.push(Case {
                        state,
                        place,
                        jump,
                        servers_lost: bit(0),
                        in_grace: bit(1),
                        provisional: bit(2),
                        unrepeated: bit(3).then_some(Unrepeated { state: State::Hold, since: DateTime::UNIX_EPOCH }),
                        date: None,
                        dated_at: None,
                        old: None,
                    });
                }
            }
        }
    }
    cases
}

#[test]
fn every_case_has_a_row_and_every_row_a_case() {
    for family in [Family::JpGeneral, Family::Generic] {
        let rows = table(family);
        let first = |case: &Case| rows.iter().position(|row| row.fits(case));
        let hit: Vec<Option<usize>> = every_case().iter().map(first).collect();
        assert!(hit.iter().all(Option::is_some), "{family:?}: a case without a row");
        for place in 0..rows.len() {
            assert!(hit.contains(&Some(place)), "{family:?}: row {} never decides", place + 1);
        }
    }
}

#[test]
fn a_dead_state_never_shows_its_future_date_as_an_expiry() {
    let frozen = |state, meaning, date| Registration {
        other_dates: vec![kigenban_facts::OtherDate { meaning, date: day(date) }],
        ..is(state)
    };
    let suspended = frozen(State::Suspended, Meaning::FrozenUntil, "2012-08-31");
    let found =
        judged(JP, vec![seen(suspended, "2012-08-01T01:00:00Z", "2012-08-02T01:00:00Z")], "2012-08-02T01:00:00Z");
    assert_eq!((found.verdict, found.expires, found.until), (Verdict::Dead, None, Some(day("2012-08-20"))));
    let deleted = frozen(State::Deleted, Meaning::FrozenUntil, "2027-06-30");
    let found =
        judged(CO_JP, vec![seen(deleted, "2027-01-01T01:00:00Z", "2027-01-02T01:00:00Z")], "2027-01-02T01:00:00Z");
    assert_eq!((found.verdict, found.expires, found.until), (Verdict::Dead, None, Some(day("2027-01-15"))));
}

#[test]
fn jp_by_history() {
    let before = || seen(living("2026-12-31"), "2026-01-10T00:00:00Z", "2026-12-31T01:00:00Z");
    let after = |facts| seen(facts, "2026-12-31T16:00:00Z", "2026-12-31T22:00:00Z");
    let no_servers = Registration { name_servers: Vec::new(), ..living("2026-12-31") };
    for (name, spans, now, verdict) in [
        ("ahead", vec![before()], "2026-12-31T01:00:00Z", Verdict::Living),
        ("the last minute of the term in Japan", vec![before()], "2026-12-31T14:59:00Z", Verdict::Living),
        ("the first minute after it", vec![before()], "2026-12-31T15:00:00Z", Verdict::NotTurned),
        ("noon of the 2nd less a minute", vec![before()], "2027-01-02T02:59:00Z", Verdict::NotTurned),
        ("noon of the 2nd", vec![before()], "2027-01-02T03:00:00Z", Verdict::Stale),
        ("turned", vec![before(), after(living("2027-12-31"))], "2027-01-01T00:00:00Z", Verdict::Living),
        ("suspended on the 1st", vec![before(), after(is(State::Suspended))], "2027-01-01T00:00:00Z", Verdict::Dead),
        (
            "to be suspended",
            vec![
                before(),
                seen(
                    Registration { state: State::Ending, ..living("2026-12-31") },
                    "2026-12-31T02:00:00Z",
                    "2026-12-31T03:00:00Z",
                ),
            ],
            "2026-12-31T03:00:00Z",
            Verdict::Ending,
        ),
        (
            "an answer without name servers on the 1st",
            vec![before(), after(no_servers.clone())],
            "2027-01-01T00:00:00Z",
            Verdict::NotTurned,
        ),
        (
            "the parent zone has lost them as well",
            vec![before(), after(no_servers), gone_from_dns("2026-12-31T16:00:00Z", "2026-12-31T22:00:00Z")],
            "2027-01-01T00:00:00Z",
            Verdict::NameServersLost,
        ),
        (
            "moved earlier",
            vec![seen(living("2027-03-31"), "2026-01-10T00:00:00Z", "2026-10-01T00:00:00Z"), before()],
            "2026-12-31T01:00:00Z",
            Verdict::DateMovedEarlier,
        ),
        (
            "gone from the registry",
            vec![before(), after(is(State::NotRegistered))],
            "2027-01-01T00:00:00Z",
            Verdict::NotRegistered,
        ),
        ("never seen", vec![], "2027-01-01T00:00:00Z", Verdict::Unknown),
    ] {
        assert_eq!(judged(CO_JP, spans, now).verdict, verdict, "{name}");
    }
}

#[test]
fn gtld_by_history() {
    let before = || seen(living("2026-12-15"), "2026-01-10T00:00:00Z", "2026-12-14T00:00:00Z");
    let later = |from: &str, to: &str| seen(living("2027-12-15"), from, to);
    let with = |facts: Registration, from: &str, to: &str| seen(facts, from, to);
    let auto = || Registration { state: State::AutoRenewed, ..living("2027-12-15") };
    let explicit = || Registration { statuses: vec!["renewPeriod".into()], ..living("2027-12-15") };
    let changed = |at_: &str| Registration { changed_at: Some(at(at_)), ..living("2027-12-15") };
    let registered = |on: &str| Registration { registered_on: Some(day(on)), ..changed("2026-12-15T03:00:00Z") };
    for (name, spans, now, verdict, counts) in [
        (
            "renewed before",
            vec![before(), later("2026-12-10T00:00:00Z", "2026-12-14T10:00:00Z")],
            "2026-12-14T10:00:00Z",
            Verdict::Renewed,
            Some("2027-12-15"),
        ),
        (
            "a year at expiry",
            vec![before(), later("2026-12-15T12:00:00Z", "2026-12-16T00:00:00Z")],
            "2026-12-16T00:00:00Z",
            Verdict::AutoRenewed,
            Some("2026-12-15"),
        ),
        (
            "44 days on",
            vec![before(), later("2026-12-15T12:00:00Z", "2027-01-28T00:00:00Z")],
            "2027-01-28T00:00:00Z",
            Verdict::AutoRenewed,
            Some("2026-12-15"),
        ),
        (
            "46 days on",
            vec![before(), later("2026-12-15T12:00:00Z", "2027-01-30T00:00:00Z")],
            "2027-01-30T00:00:00Z",
            Verdict::Renewed,
            Some("2027-12-15"),
        ),
        (
            "the registry says so",
            vec![before(), with(auto(), "2026-12-15T12:00:00Z", "2026-12-16T00:00:00Z")],
            "2026-12-16T00:00:00Z",
            Verdict::AutoRenewed,
            Some("2026-12-15"),
        ),
        (
            "the registry says so to a new app",
            vec![with(auto(), "2026-12-20T12:00:00Z", "2026-12-21T00:00:00Z")],
            "2026-12-21T00:00:00Z",
            Verdict::AutoRenewed,
            Some("2026-12-15"),
        ),
        (
            "explicit",
            vec![before(), with(explicit(), "2026-12-16T12:00:00Z", "2026-12-17T00:00:00Z")],
            "2026-12-17T00:00:00Z",
            Verdict::Renewed,
            Some("2027-12-15"),
        ),
        (
            "PC off over expiry, changed before it",
            vec![before(), with(changed("2026-12-14T10:00:00Z"), "2026-12-20T00:00:00Z", "2026-12-21T00:00:00Z")],
            "2026-12-21T00:00:00Z",
            Verdict::Renewed,
            Some("2027-12-15"),
        ),
        (
            "new app, changed on the anniversary",
            vec![with(registered("2020-12-15"), "2026-12-20T00:00:00Z", "2026-12-21T00:00:00Z")],
            "2026-12-21T00:00:00Z",
            Verdict::AutoRenewed,
            Some("2026-12-15"),
        ),
        (
            "new app, new name",
            vec![with(registered("2026-12-15"), "2026-12-20T00:00:00Z", "2026-12-21T00:00:00Z")],
            "2026-12-21T00:00:00Z",
            Verdict::Living,
            Some("2027-12-15"),
        ),
        ("passed", vec![before()], "2026-12-16T00:00:00Z", Verdict::Stale, Some("2026-12-15")),
        (
            "hold outranks a future date",
            vec![
                before(),
                with(
                    Registration { state: State::Hold, ..living("2027-12-15") },
                    "2026-12-16T00:00:00Z",
                    "2026-12-16T04:00:00Z",
                ),
            ],
            "2026-12-16T04:00:00Z",
            Verdict::Dead,
            None,
        ),
        (
            "redemption",
            vec![before(), with(is(State::Redemption), "2027-01-20T00:00:00Z", "2027-01-20T04:00:00Z")],
            "2027-01-20T04:00:00Z",
            Verdict::Dead,
            None,
        ),
    ] {
        let found = judged(COM, spans, now);
        assert_eq!(found.verdict, verdict, "{name}");
        assert_eq!(found.expires.map(|date| date.date), counts.map(day), "{name}");
    }
}

#[test]
fn a_bad_state_seen_once_leaves_the_last_good_word_standing() {
    let once = span(Seen::Registration(is(State::Suspended)), "2026-12-20T00:00:00Z");
    let found = judged(
        CO_JP,
        vec![seen(living("2026-12-31"), "2026-01-10T00:00:00Z", "2026-12-19T00:00:00Z"), once],
        "2026-12-20T00:00:00Z",
    );
    assert_eq!((found.verdict, found.pending), (Verdict::Living, true));
}

#[test]
fn an_expiry_in_the_evening_utc_counts_as_the_day_as_written() {
    let facts = Registration { expires_at: Some(at("2026-12-15T20:00:00Z")), ..living("2026-12-15") };
    assert_eq!(counted(&facts), Some(day("2026-12-15")));
    let facts = Registration { expires_at: Some(at("2026-12-15T01:00:00Z")), ..living("2026-12-16") };
    assert_eq!(counted(&facts), Some(day("2026-12-15")), "the earlier of the two");
}
