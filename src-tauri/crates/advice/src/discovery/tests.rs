use super::*;
use crate::testing::{DOMAIN, certificate, day, dns, living, mail, observation, web};
use kigenban_facts::{Check, Outcome, UrlFault, Why};

const NOW: &str = "2026-11-24T00:00:00Z";

fn seen(check: Check, facts: Seen) -> Observation {
    observation(check, Outcome::Seen(facts), NOW)
}

fn found(observations: &[Observation]) -> Vec<Proposal> {
    discover(Knowledge::built_in(), DOMAIN, observations)
}

fn providers_of(proposals: &[Proposal]) -> Vec<Option<&str>> {
    proposals.iter().map(|one| one.guess.as_ref().and_then(|guess| guess.provider.as_deref())).collect()
}

/// Registered and served by one company, site at another, mail at a third.
fn mixed() -> Vec<Observation> {
    vec![
        seen(Check::Registration, Seen::Registration(living("2026-12-31"))),
        seen(
            Check::Dns,
            Seen::Dns(dns(
                DnsAnswer::Ok,
                &[("NS", &["01.dnsv.jp", "02.dnsv.jp"]), ("A", &["192.0.2.10"]), ("www", &["www1234.sakura.ne.jp"])],
            )),
        ),
        seen(Check::Tls, Seen::Tls(certificate("Let's Encrypt", "2026-10-20", "2027-01-18"))),
        seen(Check::Web, Seen::Web(web(&[]))),
        seen(Check::Mail, Seen::Mail(mail(&["0 example-kobe-co-jp.mail.protection.outlook.com"]))),
    ]
}

#[test]
fn registrar_dns_server_and_mail_are_four_guesses_each_with_its_own_evidence() {
    let proposals = found(&mixed());
    let kinds: Vec<Kind> = proposals.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail]);
    let expected = ["onamae", "onamae", "sakura", "lets_encrypt", "microsoft365"];
    assert_eq!(providers_of(&proposals), expected.map(Some));
    let evidence: Vec<Evidence> = proposals.iter().map(|one| one.guess.as_ref().unwrap().evidence).collect();
    assert_eq!(
        evidence,
        [Evidence::NameServer, Evidence::NameServer, Evidence::Address, Evidence::Issuer, Evidence::Mx]
    );
}

#[test]
fn the_domain_brings_both_dates_and_the_pay_by_day_is_a_guess() {
    let proposals = found(&mixed());
    let domain = proposals.first().unwrap();
    assert_eq!(domain.expires.as_ref().unwrap().date, day("2026-12-31"));
    let pay_by = domain.pay_by.as_ref().unwrap();
    assert_eq!((pay_by.date, &pay_by.source), (day("2026-12-25"), &Source::Estimated { rule: "suffix.co.jp".into() }));
}

#[test]
fn what_was_asked_and_is_not_there_is_proposed_as_unused() {
    let proposals = found(&[
        seen(Check::Registration, Seen::Registration(living("2026-12-31"))),
        seen(Check::Dns, Seen::Dns(dns(DnsAnswer::Ok, &[("NS", &["ns1.example"]), ("A", &[]), ("www", &[])]))),
        seen(
            Check::Web,
            Seen::Web({
                let mut web = web(&[UrlFault::Refused]);
                web.urls.iter_mut().for_each(|url| url.status = None);
                web
            }),
        ),
        seen(Check::Mail, Seen::Mail(mail(&[]))),
    ]);
    let unused: Vec<bool> = proposals.iter().map(|one| one.unused).collect();
    assert_eq!(unused, [false, false, true, true, true]);
}

#[test]
fn what_could_not_be_seen_is_neither_there_nor_unused() {
    let unseen = |check| observation(check, Outcome::Unseen { why: Why::Timeout }, NOW);
    let proposals = found(&Check::ALL.map(unseen));
    assert!(proposals.iter().all(|one| !one.seen && !one.unused && one.guess.is_none() && !one.not_registered));
}

#[test]
fn a_name_nobody_registered_is_said_to_be_so() {
    let gone = Registration { state: State::NotRegistered, ..Registration::default() };
    let proposals = found(&[seen(Check::Registration, Seen::Registration(gone))]);
    assert!(proposals.first().unwrap().not_registered);
}

#[test]
fn mail_on_the_companys_own_host_is_guessed_from_spf() {
    let own = Mail {
        spf: Some("v=spf1 a:sv1234.xserver.jp include:spf.sender.xserver.jp ~all".into()),
        ..mail(&["0 example-kobe.co.jp"])
    };
    let proposals = found(&[seen(Check::Mail, Seen::Mail(own))]);
    let guess = proposals.last().unwrap().guess.clone().unwrap();
    assert_eq!((guess.provider.as_deref(), guess.evidence), (Some("xserver"), Evidence::Spf));
}

#[test]
fn a_published_registrar_that_is_not_in_the_table_keeps_its_name() {
    let facts = Registration { registrar: Some("Mihon Registrar LLC".into()), ..living("2026-12-31") };
    let proposals = found(&[seen(Check::Registration, Seen::Registration(facts))]);
    let guess = proposals.first().unwrap().guess.clone().unwrap();
    assert_eq!((guess.provider, guess.name.as_str()), (None, "Mihon Registrar LLC"));
}
