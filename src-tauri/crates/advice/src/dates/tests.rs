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
