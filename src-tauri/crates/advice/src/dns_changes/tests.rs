use super::*;
use crate::testing::{DOMAIN, at, book_with, dns, living, person, span, until};
use kigenban_facts::{ChangeAnswer, Seen};

/// Looks at one record set: `(values, how often)`, a day each.
fn book(name: &str, looks: &[(&[&str], u32)]) -> Book {
    let spans = looks.iter().enumerate().map(|(place, (values, count))| {
        let from = at("2026-11-01T00:00:00Z") + chrono::TimeDelta::days(i64::try_from(place).unwrap());
        let facts = Seen::Dns(dns(DnsAnswer::Ok, &[(name, values)]));
        let mut one = until(span(facts, &from.to_rfc3339()), &(from + chrono::TimeDelta::hours(20)).to_rfc3339());
        one.count = *count;
        one
    });
    book_with(spans.collect())
}

fn asked(book: &Book) -> Vec<(ChangeKind, Vec<String>, Vec<String>)> {
    change_questions(book, at("2026-11-24T00:00:00Z"))
        .into_iter()
        .map(|one| (one.kind, one.before, one.after))
        .collect()
}

#[test]
fn a_change_is_asked_about_after_two_equal_looks() {
    let old: &[&str] = &["10 mx.example"];
    let new: &[&str] = &["10 mx.other.example"];
    assert_eq!(asked(&book("MX", &[(old, 5), (new, 1)])), []);
    let found = asked(&book("MX", &[(old, 5), (new, 2)]));
    assert_eq!(
        found,
        [(ChangeKind::MailDestination, vec!["10 mx.example".to_owned()], vec!["10 mx.other.example".to_owned()])]
    );
}

#[test]
fn case_and_order_and_the_final_dot_are_no_change() {
    assert_eq!(asked(&book("NS", &[(&["NS1.example.", "ns2.example"], 5), (&["ns2.example", "ns1.example"], 5)])), []);
}

#[test]
fn one_odd_look_between_equal_ones_is_no_change() {
    assert_eq!(asked(&book("MX", &[(&["10 a.example"], 5), (&["10 b.example"], 1), (&["10 a.example"], 5)])), []);
}

#[test]
fn a_time_out_is_never_missing() {
    let mut book = book("MX", &[(&["10 a.example"], 5), (&["10 a.example"], 5)]);
    if let kigenban_facts::Outcome::Seen(Seen::Dns(dns)) = &mut book.spans[1].outcome {
        dns.records.clear();
    }
    assert_eq!(asked(&book), []);
}

/// Record sets of one look, by name.
type Zone = &'static [(&'static str, &'static [&'static str])];

/// Looks at a whole zone, a day each, every one seen five times.
fn zones(looks: &[Zone]) -> Vec<(ChangeKind, Vec<String>, Vec<String>)> {
    let spans = looks.iter().enumerate().map(|(place, records)| {
        let from = at("2026-11-01T00:00:00Z") + chrono::TimeDelta::days(i64::try_from(place).unwrap());
        let facts = Seen::Dns(dns(DnsAnswer::Ok, records));
        until(span(facts, &from.to_rfc3339()), &(from + chrono::TimeDelta::hours(20)).to_rfc3339())
    });
    asked(&book_with(spans.collect()))
}

fn change(kind: ChangeKind, before: &[&str], after: &[&str]) -> (ChangeKind, Vec<String>, Vec<String>) {
    let owned = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    (kind, owned(before), owned(after))
}

#[test]
fn a_part_that_stayed_silent_is_neither_missing_nor_changed() {
    const WHOLE: Zone = &[
        ("A", &["192.0.2.1"]),
        ("AAAA", &["2001:db8::1"]),
        ("www", &["192.0.2.1"]),
        ("TXT", &["v=spf1 -all"]),
        ("_dmarc", &["v=DMARC1; p=none"]),
        ("CAA", &["0 issue ca.example"]),
    ];
    const HALF: Zone = &[("A", &["192.0.2.1"]), ("TXT", &["v=spf1 -all"])];
    const OTHER_HALF: Zone = &[("AAAA", &["2001:db8::1"]), ("_dmarc", &["v=DMARC1; p=none"])];
    const MOVED: Zone = &[("A", &["203.0.113.1"])];
    const EMPTY: Zone = &[("_dmarc", &[])];
    assert_eq!(zones(&[WHOLE, HALF, OTHER_HALF, WHOLE]), []);
    assert_eq!(zones(&[HALF, WHOLE]), [], "what is asked for the first time was not added");
    let moved = change(ChangeKind::SiteAddress, &["192.0.2.1"], &["203.0.113.1"]);
    assert_eq!(zones(&[WHOLE, MOVED]), [moved], "silence of one part hides no change of another");
    assert_eq!(zones(&[WHOLE, EMPTY]), [change(ChangeKind::MailProof, &["v=DMARC1; p=none"], &[])]);
}

#[test]
fn parts_that_change_together_are_one_question() {
    const OLD: Zone = &[("A", &["192.0.2.1"]), ("AAAA", &["2001:db8::1"]), ("www", &["192.0.2.1"])];
    const NEW: Zone = &[("A", &["203.0.113.1"]), ("AAAA", &["2001:db8::2"]), ("www", &["203.0.113.1"])];
    let expected = change(ChangeKind::SiteAddress, &["192.0.2.1", "2001:db8::1"], &["2001:db8::2", "203.0.113.1"]);
    assert_eq!(zones(&[OLD, NEW]), [expected]);
}

#[test]
fn addresses_behind_the_same_alias_are_no_change_and_another_alias_is() {
    const OLD: Zone = &[("www", &["198.51.100.1", "198.51.100.2", "CNAME shop.example.net"])];
    const NEW: Zone = &[("www", &["203.0.113.7", "CNAME shop.example.net"])];
    const OTHER: Zone = &[("www", &["203.0.113.7", "CNAME cdn.other.example"])];
    const NONE: Zone = &[("www", &["203.0.113.7"])];
    assert_eq!(zones(&[OLD, NEW]), []);
    let of = |after: &[&str]| [change(ChangeKind::SiteAddress, &["shop.example.net"], after)];
    assert_eq!(zones(&[OLD, NEW, OTHER]), of(&["cdn.other.example"]));
    assert_eq!(zones(&[OLD, NEW, NONE]), of(&["203.0.113.7"]));
}

#[test]
fn addresses_of_a_cdn_are_one_fact_and_a_move_to_it_is_one_change() {
    let pool = |last: &'static str| -> (&'static [&'static str], u32) {
        match last {
            "a" => (&["104.21.5.9", "172.67.1.1"], 5),
            _ => (&["104.21.80.1", "172.67.99.2"], 5),
        }
    };
    assert_eq!(asked(&book("A", &[pool("a"), pool("b"), pool("a")])), []);
    let found = asked(&book("A", &[(&["192.0.2.10"], 5), pool("a"), pool("b")]));
    assert_eq!(found, [(ChangeKind::SiteAddress, vec!["192.0.2.10".to_owned()], vec!["Cloudflare".to_owned()])]);
}

#[test]
fn addresses_that_come_and_go_are_a_pool() {
    let a: &[&str] = &["198.51.100.1"];
    let b: &[&str] = &["203.0.113.1"];
    assert_eq!(asked(&book("A", &[(a, 5), (b, 5), (a, 5), (b, 5)])), []);
}

#[test]
fn name_servers_of_a_lapse_are_asked_about_at_once() {
    let book = book("NS", &[(&["ns1.example"], 5), (&["ns1.onamae-expired.com"], 2)]);
    let kind = change_questions(&book, at("2026-11-24T00:00:00Z")).pop().unwrap().kind;
    assert_eq!((kind, kind.importance()), (ChangeKind::NameServers, Importance::High));
}

#[test]
fn another_registrar_is_asked_about() {
    let of = |registrar: &str, from: &str| {
        let facts = Registration { registrar: Some(registrar.into()), ..living("2027-12-15") };
        until(span(Seen::Registration(facts), from), &from.replace("T00", "T12"))
    };
    let book =
        book_with(vec![of("みほんレジストリ", "2026-11-01T00:00:00Z"), of("べつのレジストリ", "2026-11-02T00:00:00Z")]);
    assert_eq!(asked(&book).first().unwrap().0, ChangeKind::Registrar);
}

#[test]
fn a_question_keeps_its_key_and_takes_its_answer() {
    let mut book = book("MX", &[(&["10 a.example"], 5), (&["10 b.example"], 2)]);
    let now = at("2026-11-24T00:00:00Z");
    let first = change_questions(&book, now).pop().unwrap();
    book.spans[1].count = 90;
    book.spans[1].last_seen = now;
    let later = change_questions(&book, now).pop().unwrap();
    assert_eq!(first.key, later.key);
    book.answers.push(ChangeAnswer {
        change: first.key.clone(),
        answer: Change::Ours,
        by: person(),
        at: now,
        ..ChangeAnswer::default()
    });
    let tasks = crate::judge(&book, now).tasks;
    assert_eq!(change_questions(&book, now).pop().unwrap().answer, Some(Change::Ours));
    assert!(tasks.iter().all(|task| task.kind != crate::TaskKind::AnswerChange));
    book.answers.clear();
    let asked =
        crate::judge(&book, now).tasks.into_iter().find(|task| task.kind == crate::TaskKind::AnswerChange).unwrap();
    assert_eq!(asked.change, Some(first.key));
    assert!(book.bundles.iter().any(|bundle| bundle.domain == DOMAIN));
}
