//! Which of its days counts for a contract.

use super::*;
use crate::Verdict;
use crate::testing::{at, book_with, contract, day, paid, person, typed};
use kigenban_facts::Sourced;

fn public(date: &str) -> Life {
    Life {
        verdict: Verdict::Living,
        expires: Some(SourcedDate {
            date: day(date),
            source: Source::Registry { origin: "JPRS".into() },
            seen_at: at("2026-11-24T00:12:00Z"),
        }),
        ..Life::default()
    }
}

fn of(book: &Book, contract: &Contract, domain: &str, life: &Life, old_days: &[NaiveDate]) -> Deadlines {
    let knowledge = Knowledge::built_in();
    Terms { book, knowledge, contract, domain, life, old_days, registrar: None, today: day("2026-11-24") }.deadlines()
}

fn rule(date: &SourcedDate) -> &str {
    match &date.source {
        Source::Estimated { rule } => rule,
        Source::Typed { .. } => "typed",
        _ => "other",
    }
}

#[test]
fn the_pay_by_day_comes_from_the_person_then_the_registrar_then_last_year_then_the_suffix() {
    let book = book_with(Vec::new());
    let provider =
        |name: &str, source| Some(Sourced { value: name.into(), source, seen_at: at("2026-11-02T00:00:00Z") });
    let known = || Source::Typed { by: person() };
    let guessed = || Source::Estimated { rule: "name_server".into() };
    for (domain, registrar, own, expected, from) in [
        ("example-kobe.co.jp", provider("Value-Domain", known()), Some("2026-12-04"), "2026-12-04", "typed"),
        ("example-kobe.co.jp", provider("Value-Domain", known()), None, "2026-12-25", "preset.value_domain.co.jp"),
        ("example-kobe.jp", provider("JPDirect", known()), None, "2026-11-30", "preset.jpdirect.jp"),
        ("example-kobe.jp", provider("JPDirect", known()), Some("2025-11-20"), "2026-11-30", "preset.jpdirect.jp"),
        ("example-kobe.co.jp", None, Some("2025-12-04"), "2026-12-04", "last_year"),
        ("example-kobe.co.jp", None, None, "2026-12-25", "suffix.co.jp"),
        ("example-kobe.jp", None, None, "2026-12-20", "suffix.jp"),
        ("example-kobe.jp", provider("お名前.com", known()), None, "2026-12-31", "preset.onamae.jp"),
        ("example-kobe.jp", provider("お名前.com", guessed()), None, "2026-12-20", "suffix.jp"),
        ("example-kobe.jp", provider("JPDirect", guessed()), None, "2026-11-30", "preset.jpdirect.jp"),
    ] {
        let contract = Contract { provider: registrar, pay_by: own.map(typed), ..contract(Kind::Domain) };
        let found = of(&book, &contract, domain, &public("2026-12-31"), &[]);
        let pay_by = found.pay_by.unwrap();
        assert_eq!((pay_by.date, rule(&pay_by)), (day(expected), from), "{domain} {own:?}");
        assert_eq!(found.period, Some(day("2026-12-31")));
        assert_eq!(found.count_day, Some(day(expected)));
    }
}

#[test]
fn a_com_without_a_rule_counts_from_its_expiry() {
    let book = book_with(Vec::new());
    let found = of(&book, &contract(Kind::Domain), "example-kobe.com", &public("2026-12-15"), &[]);
    assert_eq!((found.pay_by, found.count_day), (None, Some(day("2026-12-15"))));
}

#[test]
fn a_typed_expiry_is_kept_beside_the_public_one_and_asked_about() {
    let book = book_with(Vec::new());
    for (own, old, counts, conflict) in [
        ("2026-12-31", None, "2026-12-31", false),
        ("2026-12-15", None, "2026-12-15", true), // the earlier one counts
        ("2027-01-31", None, "2026-12-31", true),
        ("2027-01-01", None, "2026-12-31", false), // the same instant by JST
        ("2026-12-30", None, "2026-12-30", false),
        ("2025-12-31", None, "2026-12-31", false), // passed: of an old period
        ("2026-12-01", Some("2026-12-01"), "2026-12-31", false), // the registry said so once: of an old period
    ] {
        let contract = Contract { expires: Some(typed(own)), ..contract(Kind::Domain) };
        let old: Vec<_> = old.map(day).into_iter().collect();
        let found = of(&book, &contract, "example-kobe.com", &public("2026-12-31"), &old);
        assert_eq!(found.expires.unwrap().date, day(counts), "{own}");
        assert_eq!(found.conflict, conflict, "{own}");
        assert_eq!(found.period, Some(day("2026-12-31")), "{own}");
        assert_eq!(found.own_expires.unwrap().date, day(own), "a person's date is never overwritten");
    }
}

/// A server with this plan, whose period that ends on 2027-02-28 was marked as paid.
fn paid_server(plan: Option<&str>, term: Option<u32>, today: &str) -> Deadlines {
    let mut book = book_with(Vec::new());
    book.payments.push(paid(Kind::Server, "2027-02-28", "2027-01-20T00:00:00Z"));
    let plan = plan.map(Into::into);
    let contract = Contract { expires: Some(typed("2027-02-28")), plan, term, ..contract(Kind::Server) };
    let (life, domain, today) = (Life::default(), "example-kobe.co.jp", day(today));
    let knowledge = Knowledge::built_in();
    Terms { book: &book, knowledge, contract: &contract, domain, life: &life, old_days: &[], registrar: None, today }
        .deadlines()
}

#[test]
fn a_date_nobody_publishes_moves_a_term_with_a_payment_as_a_guess() {
    for (plan, term, expected) in [
        (None, Some(12), "2028-02-28"),
        (None, Some(1), "2027-03-28"),
        (Some("3か月"), None, "2027-05-28"),
        (Some("月払い"), None, "2027-03-28"),
        (Some("月払い"), Some(36), "2030-02-28"), // a person's word
    ] {
        let found = paid_server(plan, term, "2027-01-20");
        let expires = found.expires.unwrap();
        assert_eq!((expires.date, rule(&expires)), (day(expected), "after_payment"), "{plan:?} {term:?}");
        assert_eq!(found.own_expires.unwrap().date, day("2027-02-28"));
        assert!(!found.settled && found.next_unknown.is_none());
    }
}

#[test]
fn nothing_is_guessed_of_a_term_nobody_knows() {
    let running = paid_server(Some("スタンダード"), None, "2027-02-28");
    assert_eq!(running.expires.map(|date| date.date), Some(day("2027-02-28")), "the term that was paid for");
    assert_eq!((running.settled, running.next_unknown), (true, Some(day("2027-02-28"))));
    let over = paid_server(None, None, "2027-03-01");
    assert_eq!((over.expires, over.period, over.count_day), (None, None, None));
    assert_eq!(over.next_unknown, Some(day("2027-02-28")));
}

#[test]
fn the_day_a_payer_names_is_the_next_day() {
    let mut book = book_with(Vec::new());
    let until = Some(day("2027-05-31"));
    book.payments.push(kigenban_facts::Payment { until, ..paid(Kind::Server, "2027-02-28", "2027-01-20T00:00:00Z") });
    let contract = Contract { expires: Some(typed("2027-02-28")), ..contract(Kind::Server) };
    let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
    let expires = found.expires.unwrap();
    assert_eq!((expires.date, rule(&expires), found.settled), (day("2027-05-31"), "typed", false));
}

#[test]
fn a_jp_paid_for_years_ahead_is_paid_and_no_conflict() {
    let invoice = |date: &str| SourcedDate { source: Source::Invoice { by: person() }, ..typed(date) };
    let book = book_with(Vec::new());
    for (domain, own, settled, conflict) in [
        ("example-kobe.co.jp", invoice("2029-12-31"), true, false),
        ("example-kobe.jp", invoice("2027-12-31"), true, false),
        ("example-kobe.jp", invoice("2026-12-31"), false, false),
        ("example-kobe.jp", invoice("2027-01-31"), false, true), // a month is no year
        ("example-kobe.jp", typed("2029-12-31"), false, true),   // not from a paper: asked about
        ("example-kobe.com", invoice("2029-12-31"), false, true), // this registry would show it
    ] {
        let contract = Contract { expires: Some(own), ..contract(Kind::Domain) };
        let found = of(&book, &contract, domain, &public("2026-12-31"), &[]);
        assert_eq!((found.settled, found.conflict), (settled, conflict), "{domain} {:?}", found.own_expires);
        assert_eq!(found.period, Some(day("2026-12-31")));
    }
    // The same said with the mark: every year until then is paid, the last one is not.
    let mut book = book_with(Vec::new());
    let until = Some(day("2029-12-31"));
    let paid = kigenban_facts::Payment { until, ..paid(Kind::Domain, "2026-12-31", "2026-11-20T00:00:00Z") };
    book.payments.push(paid);
    for (year, settled) in [("2026-12-31", true), ("2028-12-31", true), ("2029-12-31", false)] {
        let found = of(&book, &contract(Kind::Domain), "example-kobe.jp", &public(year), &[]);
        assert_eq!(found.settled, settled, "{year}");
    }
}

#[test]
fn a_monthly_pay_by_day_moves_with_its_month() {
    let mut book = book_with(Vec::new());
    book.payments.push(paid(Kind::Server, "2026-12-15", "2026-12-01T00:00:00Z"));
    let (expires, pay_by) = (Some(typed("2026-12-15")), Some(typed("2026-12-10")));
    let contract = Contract { expires, pay_by, term: Some(1), ..contract(Kind::Server) };
    let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
    let pay_by = found.pay_by.unwrap();
    assert_eq!((pay_by.date, rule(&pay_by)), (day("2027-01-10"), "last_year"));
    assert_eq!(found.count_day, Some(day("2027-01-10")));
}

#[test]
fn a_pay_by_day_behind_the_end_is_asked_about_and_the_earlier_days_count() {
    let book = book_with(Vec::new());
    for (kind, domain, late, counts) in [
        (Kind::Domain, "example-kobe.co.jp", "2027-12-04", "2026-12-25"), // a year too late: the suffix's day
        (Kind::Domain, "example-kobe.com", "2027-01-20", "2026-12-31"),
        (Kind::Server, "example-kobe.co.jp", "2027-12-04", "2026-12-31"),
    ] {
        let life = if kind == Kind::Domain { public("2026-12-31") } else { Life::default() };
        let expires = (kind == Kind::Server).then(|| typed("2026-12-31"));
        let contract = Contract { pay_by: Some(typed(late)), expires, ..contract(kind) };
        let found = of(&book, &contract, domain, &life, &[]);
        assert_eq!(found.late_pay_by.as_ref().map(|date| date.date), Some(day(late)), "{domain}");
        assert_eq!(found.count_day, Some(day(counts)), "{domain}");
        assert!(found.pay_by.is_none_or(|date| date.date <= day("2026-12-31")), "{domain}");
    }
}

#[test]
fn who_pays_afterwards_says_so_once() {
    use crate::{TaskKind, status::Finding, tasks::key_of};
    let mut book = book_with(Vec::new());
    let contract =
        Contract { pay_by: Some(typed("2027-01-31")), expires: Some(typed("2026-12-31")), ..contract(Kind::Server) };
    let key = |day_of: &str| key_of(contract.id, Some(day(day_of)), TaskKind::ResolveDates, Finding::PayByAfterEnd);
    let done = |task| kigenban_facts::Done { task, ..Default::default() };
    book.dones.push(done(key("2027-01-31")));
    let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
    assert_eq!((found.count_day, found.late_pay_by), (Some(day("2027-01-31")), None));
    // What was said of one day holds for no other.
    let later = Contract { pay_by: Some(typed("2027-02-28")), ..contract.clone() };
    let found = of(&book, &later, "example-kobe.co.jp", &Life::default(), &[]);
    assert_eq!(found.count_day, Some(day("2026-12-31")));
}

#[test]
fn only_a_pay_by_day_is_a_period_too() {
    let book = book_with(Vec::new());
    let contract = Contract { pay_by: Some(typed("2027-03-10")), ..contract(Kind::Other) };
    let found = of(&book, &contract, "example-kobe.co.jp", &Life::default(), &[]);
    assert_eq!((found.period, found.count_day), (Some(day("2027-03-10")), Some(day("2027-03-10"))));
}
