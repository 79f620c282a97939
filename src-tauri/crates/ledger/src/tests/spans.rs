use kigenban_facts::{Check, Dns, Observation, Outcome, Seen, Span, Tls, View, Web, Why};

use super::*;

fn look(wall: &str, check: Check, outcome: Outcome) -> Observation {
    Observation {
        domain: "example-kobe.co.jp".to_owned(),
        at: at(wall),
        source: format!("at {wall}").into(),
        view: View::Public,
        check,
        outcome,
    }
}

fn dns(address: &str) -> Outcome {
    let records = [("A".to_owned(), vec![address.to_owned()])].into();
    Outcome::Seen(Seen::Dns(Dns { records, ..Dns::default() }))
}

fn unseen(why: Why) -> Outcome {
    Outcome::Unseen { why }
}

fn tls(host: &str) -> Outcome {
    Outcome::Seen(Seen::Tls(Tls {
        host: host.to_owned(),
        port: 443,
        purpose: kigenban_facts::TlsPurpose::Web,
        not_before: at("2026-10-01T00:00:00Z"),
        not_after: at("2026-12-30T23:59:59Z"),
        issuer: "みほん認証局".to_owned(),
        names: vec![host.to_owned()],
        faults: Vec::new(),
    }))
}

fn kept(looks: &[Observation]) -> Vec<Span> {
    let mut fixture = Fixture::make();
    for look in looks {
        fixture.ledger().record(std::slice::from_ref(look)).unwrap();
    }
    let spans = fixture.reopen().book().unwrap().spans;
    assert!(spans.iter().all(|span| span.first_seen <= span.last_seen));
    spans.to_vec()
}

fn short(span: &Span) -> (String, String, u32) {
    let hour = |at: DateTime<Utc>| at.format("%dT%H").to_string();
    (hour(span.first_seen), hour(span.last_seen), span.count)
}

fn shape(spans: &[Span]) -> Vec<(String, String, u32)> {
    spans.iter().map(short).collect()
}

fn span(first: &str, last: &str, count: u32) -> (String, String, u32) {
    (first.to_owned(), last.to_owned(), count)
}

#[test]
fn the_same_facts_again_move_last_seen_and_the_count() {
    let spans = kept(&[
        look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T05:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T09:00:00Z", Check::Dns, dns("192.0.2.1")),
    ]);
    assert_eq!(shape(&spans), [span("24T01", "24T09", 3)]);
    assert_eq!(spans[0].source.to_string(), "at 2026-11-24T09:00:00Z");
    assert_eq!(spans[0].outcome, dns("192.0.2.1"));
}

#[test]
fn a_change_and_its_return_are_three_spans() {
    let spans = kept(&[
        look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T05:00:00Z", Check::Dns, dns("192.0.2.2")),
        look("2026-11-24T09:00:00Z", Check::Dns, dns("192.0.2.1")),
    ]);
    assert_eq!(shape(&spans), [span("24T01", "24T01", 1), span("24T05", "24T05", 1), span("24T09", "24T09", 1)]);
}

#[test]
fn an_unseen_run_stands_beside_the_last_good_span_and_never_replaces_it() {
    let spans = kept(&[
        look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T02:00:00Z", Check::Dns, unseen(Why::Timeout)),
        look("2026-11-24T03:00:00Z", Check::Dns, unseen(Why::Timeout)),
        look("2026-11-24T04:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T05:00:00Z", Check::Dns, unseen(Why::Timeout)),
        look("2026-11-24T06:00:00Z", Check::Dns, unseen(Why::Offline)),
    ]);
    assert_eq!(
        shape(&spans),
        [span("24T01", "24T04", 2), span("24T02", "24T03", 2), span("24T05", "24T05", 1), span("24T06", "24T06", 1)]
    );
    assert_eq!(spans[0].outcome, dns("192.0.2.1"));
}

#[test]
fn checks_views_domains_and_parts_are_kept_apart() {
    let office = |mut look: Observation| {
        look.view = View::Office;
        look
    };
    let other = |mut look: Observation| {
        look.domain = "mihon.example".to_owned();
        look
    };
    let first = look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1"));
    let spans = kept(&[
        first.clone(),
        office(first.clone()),
        other(first),
        look("2026-11-24T01:00:00Z", Check::Tls, tls("www.example-kobe.co.jp")),
        look("2026-11-24T01:00:00Z", Check::Tls, tls("mail.example-kobe.co.jp")),
        look("2026-11-24T02:00:00Z", Check::Tls, tls("www.example-kobe.co.jp")),
        look("2026-11-24T02:00:00Z", Check::Tls, tls("mail.example-kobe.co.jp")),
    ]);
    assert_eq!(spans.len(), 5);
    assert!(spans[3..].iter().all(|span| span.count == 2));
}

#[test]
fn an_unseen_certificate_starts_a_new_run_once_any_part_was_seen_again() {
    let spans = kept(&[
        look("2026-11-24T01:00:00Z", Check::Tls, unseen(Why::Timeout)),
        look("2026-11-24T02:00:00Z", Check::Tls, tls("www.example-kobe.co.jp")),
        look("2026-11-24T03:00:00Z", Check::Tls, unseen(Why::Timeout)),
    ]);
    assert_eq!(shape(&spans), [span("24T01", "24T01", 1), span("24T02", "24T02", 1), span("24T03", "24T03", 1)]);
}

#[test]
fn a_slow_page_is_no_change() {
    let page = |took| {
        let url = kigenban_facts::Url {
            url: "https://example-kobe.co.jp/".to_owned(),
            status: Some(200),
            final_url: None,
            title: None,
            took_ms: Some(took),
            faults: Vec::new(),
            ..kigenban_facts::Url::default()
        };
        Outcome::Seen(Seen::Web(Web { urls: vec![url] }))
    };
    let spans = kept(&[
        look("2026-11-24T01:00:00Z", Check::Web, page(80)),
        look("2026-11-24T02:00:00Z", Check::Web, page(9000)),
    ]);
    assert_eq!(spans.len(), 1);
    assert_eq!(spans[0].outcome, page(9000));
}

#[test]
fn a_look_that_arrives_late_neither_moves_time_back_nor_becomes_the_newest() {
    let spans = kept(&[
        look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T05:00:00Z", Check::Dns, dns("192.0.2.2")),
        look("2026-11-24T04:59:50Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T04:59:55Z", Check::Dns, dns("192.0.2.2")),
    ]);
    assert_eq!(shape(&spans), [span("24T01", "24T01", 1), span("24T05", "24T05", 2)]);
}

#[test]
fn a_clock_set_back_by_years_neither_loses_a_change_nor_turns_a_span_round() {
    let spans = kept(&[
        look("2030-01-01T00:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T02:00:00Z", Check::Dns, dns("192.0.2.2")),
        look("2026-11-24T03:00:00Z", Check::Dns, dns("192.0.2.2")),
        look("2026-11-24T04:00:00Z", Check::Dns, unseen(Why::Offline)),
        look("2026-11-24T05:00:00Z", Check::Dns, unseen(Why::Offline)),
    ]);
    assert_eq!(
        shape(&spans),
        [span("01T00", "01T00", 1), span("24T01", "24T01", 1), span("24T02", "24T03", 2), span("24T04", "24T05", 2)]
    );
}

#[test]
fn a_span_that_a_clock_drew_out_into_the_future_ends_where_it_was_last_looked_at() {
    let spans = kept(&[
        look("2026-10-01T00:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2027-01-23T00:00:00Z", Check::Dns, dns("192.0.2.1")),
        look("2026-11-24T01:00:00Z", Check::Dns, dns("192.0.2.1")),
    ]);
    assert_eq!(shape(&spans), [span("01T00", "24T01", 3)]);
}

#[test]
fn size_follows_change_not_time() {
    let mut fixture = Fixture::make();
    let looks: Vec<_> = (0..2_000)
        .map(|hour| {
            let mut look = look("2026-11-24T00:00:00Z", Check::Dns, dns("192.0.2.1"));
            look.at += chrono::TimeDelta::hours(hour);
            look
        })
        .collect();
    fixture.ledger().record(&looks).unwrap();
    let spans = fixture.ledger().book().unwrap().spans;
    assert_eq!((spans.len(), spans[0].count), (1, 2_000));
}

#[test]
fn a_domain_whose_server_says_something_else_every_time_stays_within_its_bounds() {
    let mut fixture = Fixture::make();
    let page = |text: String| {
        Outcome::Seen(Seen::Web(Web {
            urls: vec![kigenban_facts::Url { title: Some(text), ..kigenban_facts::Url::default() }],
        }))
    };
    let at = |look: Observation, hour| Observation { at: look.at + chrono::TimeDelta::hours(hour), ..look };
    let base = "2026-11-24T00:00:00Z";
    let first = at(look(base, Check::Dns, dns("192.0.2.1")), 0);
    let others = (1..500).map(|hour| at(look(base, Check::Web, page(format!("{hour}"))), hour));
    fixture.ledger().record(&std::iter::once(first).chain(others).collect::<Vec<_>>()).unwrap();
    let spans = fixture.ledger().book().unwrap().spans;
    assert_eq!(spans.len(), 201, "the newest two hundred, and the only one of its lane");
    assert_eq!(spans[0].check, Check::Dns);
    assert_eq!(spans[200].outcome, page("499".into()));

    let big: Vec<_> = (500..520)
        .map(|hour| at(look(base, Check::Web, page(format!("{hour}{}", "x".repeat(48_000)))), hour))
        .collect();
    fixture.ledger().record(&big).unwrap();
    let spans = fixture.ledger().book().unwrap().spans;
    let bytes: usize = spans.iter().map(|span| serde_json::to_string(&span.outcome).unwrap().len()).sum();
    assert!(bytes < 520 * 1024, "{bytes}");
    assert_eq!(spans.iter().filter(|span| span.check == Check::Dns).count(), 1);
}
