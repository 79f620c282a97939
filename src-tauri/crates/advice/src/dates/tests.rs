use super::*;
use crate::testing::day;

#[test]
fn soon_begins_with_the_first_reminder() {
    let jp = Some(Family::JpAttribute);
    for (on, family, from) in [
        ("2026-12-25", jp, "2026-10-23"), // two months before is a Sunday: the Friday before
        ("2026-12-15", Some(Family::Generic), "2026-11-08"), // 1 month + 1 week
        ("2026-12-31", None, "2026-11-23"),
    ] {
        assert_eq!(soon_from(day(on), family), day(from), "{on}");
    }
}

/// 見守り中, row by row: what opens, keeps, closes and breaks it.
#[test]
fn a_mark_is_watched_until_the_registry_shows_the_new_term() {
    use crate::Status::{AtRisk, Fine, Soon, Stopped, Unconfirmed, Watching};
    use crate::testing::{at, book_of, dns, living, paid, span, until};
    use kigenban_facts::{Dns, DnsAnswer, Kind, Registration, Seen, Span, State};
    const JP: &str = "example-kobe.co.jp";
    const COM: &str = "example-kobe.com";
    let seen = |facts: Registration, from: &str, to: &str| -> Span { until(span(Seen::Registration(facts), from), to) };
    let old = |to: &str| seen(living("2026-12-31"), "2026-01-10T00:00:00Z", to);
    let new = |from: &str, to: &str| seen(living("2027-12-31"), from, to);
    let is = |state| Registration { state, ..Registration::default() };
    let ending = || Registration { state: State::Ending, ..living("2026-12-31") };
    let bare = || Registration { name_servers: Vec::new(), ..living("2026-12-31") };
    let turn = "2026-12-31T16:00:00Z";
    let gone_from_dns = |from: &str, to: &str| {
        let gone = Dns { delegated: Some(false), ..dns(DnsAnswer::Nxdomain, &[]) };
        until(span(Seen::Dns(gone), from), to)
    };
    for (name, domain, spans, now, expected) in [
        ("jp: opens", JP, vec![old("2026-12-05T00:00:00Z")], "2026-12-05T00:00:00Z", Watching),
        (
            "jp: the date standing still is no sign",
            JP,
            vec![old("2026-12-30T00:00:00Z")],
            "2026-12-30T00:00:00Z",
            Watching,
        ),
        ("jp: the 1st, not turned", JP, vec![old("2027-01-01T00:00:00Z")], "2027-01-01T00:00:00Z", Watching),
        (
            "jp: the 1st, turned, not yet noon of the 2nd",
            JP,
            vec![old(turn), new(turn, "2027-01-01T00:00:00Z")],
            "2027-01-01T00:00:00Z",
            Watching,
        ),
        (
            "jp: closes after noon of the 2nd",
            JP,
            vec![old(turn), new(turn, "2027-01-02T03:00:00Z")],
            "2027-01-02T03:00:00Z",
            Fine,
        ),
        (
            "jp: still the old date after noon of the 2nd",
            JP,
            vec![old("2027-01-02T03:00:00Z")],
            "2027-01-02T03:01:00Z",
            Unconfirmed,
        ),
        (
            "jp: no look for 5 days around the roll-over",
            JP,
            vec![old("2026-12-26T00:00:00Z")],
            "2026-12-31T01:00:00Z",
            Unconfirmed,
        ),
        (
            "jp: 6 days before its end nothing must be seen yet",
            JP,
            vec![old("2026-12-19T00:00:00Z")],
            "2026-12-25T01:00:00Z",
            Watching,
        ),
        (
            "jp: 5 days before its end it must",
            JP,
            vec![old("2026-12-20T00:00:00Z")],
            "2026-12-26T01:00:00Z",
            Unconfirmed,
        ),
        ("jp: the 1st, no look for 5 days", JP, vec![old("2026-12-27T00:00:00Z")], "2027-01-01T00:00:00Z", Unconfirmed),
        (
            "jp: turned on the 1st, then 4 days without a look",
            JP,
            vec![old(turn), new(turn, "2027-01-01T00:00:00Z")],
            "2027-01-05T00:00:00Z",
            Watching,
        ),
        (
            "jp: turned on the 1st, then no look for 5 days",
            JP,
            vec![old(turn), new(turn, "2027-01-01T00:00:00Z")],
            "2027-01-06T00:00:00Z",
            Unconfirmed,
        ),
        ("jp: 4 days without a look", JP, vec![old("2026-12-27T00:00:00Z")], "2026-12-31T00:00:00Z", Watching),
        (
            "jp: 廃止 breaks it",
            JP,
            vec![old("2026-12-27T00:00:00Z"), seen(ending(), "2026-12-28T00:00:00Z", "2026-12-28T00:02:00Z")],
            "2026-12-28T00:02:00Z",
            AtRisk,
        ),
        (
            "jp: a dead state breaks it",
            JP,
            vec![old(turn), seen(is(State::Deleted), turn, "2026-12-31T16:02:00Z")],
            "2026-12-31T16:02:00Z",
            Stopped,
        ),
        (
            "jp: an answer that names no name servers breaks nothing",
            JP,
            vec![old(turn), seen(bare(), turn, "2026-12-31T16:02:00Z")],
            "2026-12-31T16:02:00Z",
            Watching,
        ),
        (
            "jp: name servers that the parent zone has lost as well break it",
            JP,
            vec![old(turn), seen(bare(), turn, "2026-12-31T16:02:00Z"), gone_from_dns(turn, "2026-12-31T16:02:00Z")],
            "2026-12-31T16:02:00Z",
            Stopped,
        ),
        ("com: opens", COM, vec![old("2026-12-20T00:00:00Z")], "2026-12-20T00:00:00Z", Watching),
        ("com: 8 days before", COM, vec![old("2026-12-23T00:00:00Z")], "2026-12-23T00:00:00Z", Watching),
        ("com: 7 days before it asks", COM, vec![old("2026-12-24T00:00:00Z")], "2026-12-24T00:00:00Z", Soon),
        ("com: 3 days before", COM, vec![old("2026-12-28T00:00:00Z")], "2026-12-28T00:00:00Z", AtRisk),
        (
            "com: moved before expiry closes it",
            COM,
            vec![old("2026-12-05T00:00:00Z"), new("2026-12-06T00:00:00Z", "2026-12-07T00:00:00Z")],
            "2026-12-07T00:00:00Z",
            Fine,
        ),
        (
            "com: a year at expiry with a mark is watched",
            COM,
            vec![old("2026-12-30T00:00:00Z"), new("2027-01-01T00:00:00Z", "2027-01-01T04:00:00Z")],
            "2027-01-01T04:00:00Z",
            Watching,
        ),
        (
            "com: hold breaks it",
            COM,
            vec![old("2026-12-05T00:00:00Z"), seen(is(State::Hold), "2026-12-06T00:00:00Z", "2026-12-06T00:02:00Z")],
            "2026-12-06T00:02:00Z",
            Stopped,
        ),
    ] {
        let mut book = book_of(domain, spans);
        book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
        let advice = crate::judge(&book, at(now));
        let item = advice.items.first().unwrap();
        assert_eq!(item.status, expected, "{name}: {:?}", item.reason);
    }
}

/// 自動更新 changes the question, and 不明 counts as 切.
#[test]
fn automatic_renewal_changes_the_question() {
    use crate::Status::{AtRisk, Fine, Soon};
    use crate::testing::{at, book_of, registered, typed, until};
    use kigenban_facts::AutoRenewal::{Off, On, Unknown};
    use kigenban_facts::{Card, CardId, YearMonth};
    for (name, domain, auto, card, now, expected) in [
        ("far", "example-kobe.co.jp", Off, None, "2026-09-01T00:00:00Z", Fine),
        ("by hand, 15 days", "example-kobe.co.jp", Off, None, "2026-11-19T00:00:00Z", Soon),
        ("by hand, 14 days", "example-kobe.co.jp", Off, None, "2026-11-20T00:00:00Z", AtRisk),
        ("unknown counts as off", "example-kobe.co.jp", Unknown, None, "2026-11-20T00:00:00Z", AtRisk),
        ("automatic, 10 days", "example-kobe.co.jp", On, None, "2026-11-24T00:00:00Z", Soon),
        ("automatic, the charge is over", "example-kobe.co.jp", On, None, "2026-12-05T00:00:00Z", Soon),
        (
            "automatic, the card ends before it",
            "example-kobe.co.jp",
            On,
            Some((2026, 11)),
            "2026-11-24T00:00:00Z",
            AtRisk,
        ),
        ("automatic, the card lasts", "example-kobe.co.jp", On, Some((2026, 12)), "2026-11-24T00:00:00Z", Soon),
        (
            "automatic .com, 7 days and not moved: charged on the day",
            "example-kobe.com",
            On,
            None,
            "2026-12-24T00:00:00Z",
            Soon,
        ),
    ] {
        let mut book = book_of(domain, vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now)]);
        let contract = &mut book.contracts[0];
        contract.auto_renewal = auto;
        contract.pay_by = Some(typed("2026-12-04"));
        if let Some((year, month)) = card {
            let id = CardId::default();
            contract.main_card = Some(id);
            book.cards.push(Card { id, expires: YearMonth::new(year, month), ..Card::default() });
        }
        let advice = crate::judge(&book, at(now));
        let item = advice.items.first().unwrap();
        assert_eq!(item.status, expected, "{name}: {:?}", item.reason);
    }
}

/// Who marked nothing is not told that a payment was marked.
#[test]
fn a_public_date_that_stands_still_is_told_by_what_the_ledger_knows() {
    use crate::testing::{at, book_of, paid, registered, until};
    use kigenban_facts::AutoRenewal::{Off, On};
    use kigenban_facts::Kind;
    let now = "2026-12-28T00:00:00Z";
    let on = day("2026-12-31");
    for (auto, marked, registrar, expected) in [
        (On, false, "バリュードメイン", Reason::AutoNotMoved { on }), // it charges 30 days before
        (On, false, "GoDaddy", Reason::AutoCharge { on }),            // it charges on the day
        (On, false, "みほんレジストリ", Reason::AutoCharge { on }),
        (Off, true, "みほんレジストリ", Reason::DateNotMoved { on }),
        (Off, false, "みほんレジストリ", Reason::DateNear { on }),
    ] {
        let spans = vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now)];
        let mut book = book_of("example-kobe.com", spans);
        book.contracts[0].auto_renewal = auto;
        book.contracts[0].provider.as_mut().unwrap().value = registrar.into();
        if marked {
            book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
        }
        let advice = crate::judge(&book, at(now));
        assert_eq!(advice.items.first().unwrap().reason, expected, "{registrar}");
    }
}

/// 「受付番号か明細を見ましたか」: once more, 7 days before the day to pay, of a mark that showed neither.
#[test]
fn an_early_mark_without_a_number_is_asked_about_once_more() {
    use crate::testing::{at, book_of, paid, registered, typed, until};
    use kigenban_facts::{Kind, Payment, SeenIn};
    let screen = |number: Option<&str>, when: &str| Payment {
        seen_in: SeenIn::RegistrarScreen,
        number: number.map(Into::into),
        ..paid(Kind::Domain, "2026-12-31", when)
    };
    let early = "2026-11-20T00:00:00Z";
    for (name, domain, marks, now, asked) in [
        ("8 days before", "example-kobe.co.jp", vec![screen(None, early)], "2026-12-17T00:00:00Z", false),
        ("7 days before", "example-kobe.co.jp", vec![screen(None, early)], "2026-12-18T00:00:00Z", true),
        ("with a number", "example-kobe.co.jp", vec![screen(Some("A-1"), early)], "2026-12-18T00:00:00Z", false),
        ("an empty number", "example-kobe.co.jp", vec![screen(Some(" "), early)], "2026-12-18T00:00:00Z", true),
        (
            "a receipt",
            "example-kobe.co.jp",
            vec![paid(Kind::Domain, "2026-12-31", early)],
            "2026-12-18T00:00:00Z",
            false,
        ),
        (
            "answered with a number",
            "example-kobe.co.jp",
            vec![screen(None, early), screen(Some("A-1"), "2026-12-18T02:00:00Z")],
            "2026-12-19T00:00:00Z",
            false,
        ),
        ("the last day", "example-kobe.co.jp", vec![screen(None, early)], "2026-12-31T00:00:00Z", true),
        ("a registry that shows it", "example-kobe.com", vec![screen(None, early)], "2026-12-18T00:00:00Z", false),
    ] {
        let mut book = book_of(domain, vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now)]);
        book.payments = marks.into();
        let tasks = crate::judge(&book, at(now)).tasks;
        assert_eq!(tasks.iter().any(|task| task.kind == TaskKind::ConfirmMark), asked, "{name}: {tasks:?}");
        assert!(tasks.iter().all(|task| task.kind != TaskKind::Pay), "{name}: a question is no demand");
    }
    // A server's term has moved on by then: it is asked about all the same, by the day that was paid for.
    let mut book = book_of("example-kobe.co.jp", Vec::new());
    let (expires, term) = (Some(typed("2026-12-31")), Some(12));
    book.contracts = vec![kigenban_facts::Contract { expires, term, ..crate::testing::contract(Kind::Server) }].into();
    book.payments = vec![Payment { contract: book.contracts[0].id, ..screen(None, early) }].into();
    let tasks = crate::judge(&book, at("2026-12-24T00:00:00Z")).tasks;
    let task = tasks.iter().find(|task| task.kind == TaskKind::ConfirmMark).unwrap();
    assert_eq!(task.due, Some(day("2026-12-31")));
}

/// Never 過ぎました by a date that nobody has looked at since.
#[test]
fn a_day_that_passed_since_the_last_look_is_told_with_the_age_of_the_look() {
    use crate::testing::{at, book_of, registered, until};
    for (seen, now, expected) in [
        ("2026-12-30T00:00:00Z", "2026-12-31T23:00:00Z", Reason::DatePassed { on: day("2026-12-25") }),
        (
            "2026-11-20T00:00:00Z",
            "2026-12-27T00:00:00Z",
            Reason::DateUnseen { on: day("2026-12-25"), seen: day("2026-11-20") },
        ),
        (
            "2025-11-20T00:00:00Z",
            "2027-01-01T15:30:00Z",
            Reason::DateUnseen { on: day("2026-12-25"), seen: day("2025-11-20") },
        ),
    ] {
        let book = book_of("example-kobe.co.jp", vec![until(registered("2026-12-31", "2025-11-10T00:00:00Z"), seen)]);
        let advice = crate::judge(&book, at(now));
        let pay = advice.tasks.iter().find(|task| task.kind == TaskKind::Pay).unwrap();
        assert_eq!(pay.reason, expected, "{now}");
        let old = matches!(expected, Reason::DateUnseen { .. });
        assert_eq!((pay.days_left.is_none(), pay.seen_on.is_some()), (old, old), "{now}");
        assert!(!old || advice.items[0].days_left.is_none(), "{now}");
        assert!(pay.status.is_red(), "urgency never falls before the state has been seen to be good");
    }
}

/// Red for a card that ended before the charge stays red after the day of the charge.
#[test]
fn a_charge_that_met_an_ended_card_stays_as_urgent() {
    use crate::testing::{at, book_of, paid, registered, until};
    use kigenban_facts::{AutoRenewal, Card, CardId, Kind, YearMonth};
    for (now, marked, expected) in [
        ("2026-12-24T00:00:00Z", false, crate::Status::AtRisk),
        ("2026-12-26T00:00:00Z", false, crate::Status::AtRisk),
        ("2026-12-31T00:00:00Z", false, crate::Status::AtRisk),
        ("2026-12-28T00:00:00Z", true, crate::Status::Soon), // seen paid: only the card is left to change
    ] {
        let mut book =
            book_of("example-kobe.co.jp", vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now)]);
        let id = CardId::default();
        book.cards.push(Card { id, expires: YearMonth::new(2026, 11), ..Card::default() });
        (book.contracts[0].auto_renewal, book.contracts[0].main_card) = (AutoRenewal::On, Some(id));
        if marked {
            book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-27T00:00:00Z"));
        }
        assert_eq!(crate::judge(&book, at(now)).items[0].status, expected, "{now}");
    }
}
