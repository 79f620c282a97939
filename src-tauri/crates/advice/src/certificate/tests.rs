use super::*;
use crate::testing::{at, book_with, certificate, contract, day, span, until};
use crate::zone::REGISTRY_JP;
use kigenban_facts::Seen;

fn state(tls: Tls, way: RenewalWay, now: &str) -> CertificateState {
    let book = book_with(vec![until(span(Seen::Tls(tls), "2026-10-01T00:00:00Z"), now)]);
    of_site(&book, "example-kobe.co.jp", way, REGISTRY_JP, at(now)).unwrap().state
}

#[test]
fn a_certificate_is_warned_about_by_share_of_its_life() {
    use CertificateState::{Good, Soon, Stuck, StuckUrgent, Urgent};
    use RenewalWay::{Automatic, Manual, Unknown};
    for (issuer, days, way, left, expected) in [
        ("DigiCert Inc", 398, Manual, 31, Good),
        ("DigiCert Inc", 398, Manual, 29, Soon),
        ("DigiCert Inc", 398, Manual, 8, Soon),
        ("DigiCert Inc", 398, Manual, 6, Urgent),
        ("DigiCert Inc", 200, Unknown, 28, Good),
        ("DigiCert Inc", 200, Unknown, 27, Soon),
        ("DigiCert Inc", 200, Manual, 29, Soon),
        ("Sectigo Limited", 47, Manual, 17, Good),
        ("Sectigo Limited", 47, Manual, 14, Soon),
        ("Let's Encrypt", 90, Unknown, 31, Good),
        ("Let's Encrypt", 90, Unknown, 28, Good),
        ("Let's Encrypt", 90, Unknown, 27, Stuck),
        ("Let's Encrypt", 90, Unknown, 17, StuckUrgent),
        ("Let's Encrypt", 6, Unknown, 3, Good),
        ("Let's Encrypt", 6, Unknown, 1, Good),
        ("Let's Encrypt", 6, Unknown, 0, StuckUrgent),
        ("Amazon", 198, Unknown, 27, Stuck),
        ("DigiCert Inc", 398, Automatic, 27, Stuck),
        ("DigiCert Inc", 398, Automatic, 31, Good),
    ] {
        let now = at("2026-11-24T00:00:00Z");
        let end = days_until_end(now, left);
        let tls = Tls {
            not_before: end - TimeDelta::days(days),
            not_after: end,
            ..certificate(issuer, "2026-01-01", "2026-01-02")
        };
        assert_eq!(state(tls, way, "2026-11-24T00:00:00Z"), expected, "{issuer}, {days} days, {left} left");
    }
}

/// When machines renew (certbot: a third of the life left, half of a life of ten days and less; acme.sh: 30 days
/// left), and what is said 8 hours, and two and a half nights, after that without a new one.
#[test]
fn nothing_is_said_while_a_nightly_program_may_still_be_about_to_renew() {
    for (life, renewed_at) in
        [(6, 72), (45, 15 * 24), (47, 376), (64, 512), (90, 30 * 24), (100, 30 * 24), (200, 30 * 24)]
    {
        let now = "2026-11-24T00:00:00Z";
        let said = |hours_left: i64, way| {
            let end = at(now) + TimeDelta::hours(hours_left);
            let tls = Tls {
                not_before: end - TimeDelta::days(life),
                not_after: end,
                ..certificate("Example CA", "2026-01-01", "2026-01-02")
            };
            state(tls, way, now)
        };
        for way in [RenewalWay::Automatic, RenewalWay::Unknown] {
            let quiet = [8, 24, 47].map(|late| said(renewed_at - late, way));
            assert_eq!(quiet, [CertificateState::Good; 3], "{life} days, {way:?}");
            assert_ne!(said(renewed_at - 60, way), CertificateState::Good, "{life} days, {way:?}");
        }
    }
}

#[test]
fn of_two_hosts_the_worse_certificate_counts_and_a_www_that_never_was_good_is_a_question() {
    let now = "2026-11-24T00:00:00Z";
    let good = certificate("DigiCert Inc", "2026-01-01", "2027-01-30");
    let of = |host: &str, tls: &Tls| Tls { host: host.into(), ..tls.clone() };
    let (apex, www) = ("example-kobe.co.jp", "www.example-kobe.co.jp");
    let seen = |tls: Tls, from: &str| until(span(Seen::Tls(tls), from), now);
    let ended = Tls { not_after: at("2026-11-20T00:00:00Z"), faults: vec![TlsFault::Expired], ..good.clone() };
    let other = Tls { faults: vec![TlsFault::OtherName], ..good.clone() };
    let early = "2026-10-01T00:00:00Z";
    let judge = |book: &Book| {
        let judged = of_site(book, apex, RenewalWay::Manual, REGISTRY_JP, at(now)).unwrap();
        (judged.host, judged.state)
    };
    let mut lapsed = vec![seen(of(apex, &good), early)];
    lapsed.push(until(span(Seen::Tls(of(www, &good)), early), "2026-11-19T00:00:00Z"));
    lapsed.push(seen(of(www, &ended), "2026-11-20T04:00:00Z"));
    assert_eq!(judge(&book_with(lapsed)), (www.to_owned(), CertificateState::Expired));
    for bad in [&ended, &other] {
        let book = book_with(vec![seen(of(apex, &good), early), seen(of(www, bad), early)]);
        let fault = bad.faults[0];
        assert_eq!(judge(&book), (www.to_owned(), CertificateState::NeverGood(fault)));
    }
    // Without the name itself www is the site, and its end is its end.
    let alone = book_with(vec![seen(of(www, &ended), early)]);
    assert_eq!(judge(&alone), (www.to_owned(), CertificateState::Expired));
}

#[test]
fn a_www_that_somebody_knows_not_to_fit_is_not_asked_about_again() {
    let now = "2026-11-24T00:00:00Z";
    let good = certificate("DigiCert Inc", "2026-01-01", "2027-01-30");
    let other = Tls { host: "www.example-kobe.co.jp".into(), faults: vec![TlsFault::OtherName], ..good.clone() };
    let seen = |tls: Tls| until(span(Seen::Tls(tls), "2026-10-01T00:00:00Z"), now);
    let mut book = book_with(vec![seen(good), seen(other)]);
    book.contracts = vec![contract(Kind::Certificate)].into();
    let task = crate::judge(&book, at(now)).tasks.into_iter().find(|task| task.kind == TaskKind::FixCertificate);
    let task = task.unwrap();
    assert!(task.buttons.contains(&crate::Button::Known), "{task:?}");
    let by = crate::testing::person();
    book.dones.push(kigenban_facts::Done { task: task.key, by, at: at(now), ..Default::default() });
    let tasks = crate::judge(&book, at(now)).tasks;
    assert!(tasks.iter().all(|task| task.kind != TaskKind::FixCertificate), "{tasks:?}");
}

fn days_until_end(now: DateTime<Utc>, left: i64) -> DateTime<Utc> {
    now + TimeDelta::days(left)
}

#[test]
fn every_fault_counts_only_where_the_certificate_was_good_before() {
    let good = certificate("DigiCert Inc", "2026-01-01", "2027-01-30");
    let bad = Tls { faults: vec![TlsFault::OtherName], ..good.clone() };
    let looked = |tls: &Tls, from: &str, to: &str| until(span(Seen::Tls(tls.clone()), from), to);
    let now = "2026-11-24T00:00:00Z";
    let broken = book_with(vec![
        looked(&good, "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"),
        looked(&bad, "2026-11-21T00:00:00Z", now),
    ]);
    let never = book_with(vec![looked(&bad, "2026-11-21T00:00:00Z", now)]);
    let once = book_with(vec![
        looked(&good, "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z"),
        span(Seen::Tls(bad.clone()), now),
    ]);
    let judge = |book: &Book| of_site(book, "example-kobe.co.jp", RenewalWay::Manual, REGISTRY_JP, at(now)).unwrap();
    assert_eq!(judge(&broken).state, CertificateState::Broken(TlsFault::OtherName));
    assert_eq!(judge(&broken).since, Some(at("2026-11-21T00:00:00Z")));
    assert_eq!(judge(&never).state, CertificateState::NeverGood(TlsFault::OtherName));
    assert_eq!((judge(&once).state, judge(&once).pending), (CertificateState::Good, true));
}

#[test]
fn a_certificate_replaced_a_moment_ago_is_no_fault_for_a_clock_that_is_behind() {
    let tls = |begins: &str| Tls {
        not_before: at(begins),
        faults: vec![TlsFault::NotYet],
        ..certificate("DigiCert Inc", "2026-11-25", "2027-12-20")
    };
    let now = "2026-11-24T00:00:00Z";
    let judged = |tls: Tls| state(tls, RenewalWay::Manual, now);
    assert_eq!(judged(tls("2026-11-25T03:00:00Z")), CertificateState::Good);
    assert_eq!(judged(tls("2026-11-27T00:00:00Z")), CertificateState::NeverGood(TlsFault::NotYet));
}

#[test]
fn the_end_is_the_earlier_of_the_two_calendars() {
    let tls = Tls { not_after: at("2027-01-18T20:00:00Z"), ..certificate("DigiCert Inc", "2026-01-01", "2027-01-18") };
    assert_eq!(end_day(&tls, REGISTRY_JP), day("2027-01-18"));
}
