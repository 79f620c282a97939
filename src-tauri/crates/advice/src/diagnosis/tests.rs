use super::*;
use crate::testing::{
    DOMAIN, at, book_with, certificate, contract, contract_id, day, dns, living, mail, observation, paid, registered,
    until, web,
};
use kigenban_facts::{
    Check, Dns, DnsAnswer, Kind, Mail, MailFault, Outcome, PartKind, Registration, Seen, Tls, TlsFault, UrlFault, Why,
};

const NOW: &str = "2027-01-05T00:40:00Z";

fn seen(check: Check, facts: Seen) -> Observation {
    observation(check, Outcome::Seen(facts), NOW)
}

fn office() -> Book {
    let mut book = book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), "2026-12-31T10:00:00Z")]);
    book.contracts.extend([Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail].map(contract));
    book.bundles.push(kigenban_facts::Bundle { domain: "example-kobe.com".into(), ..Default::default() });
    book.contracts[0].phone = Some("06-0000-0000".into());
    book
}

fn healthy() -> Vec<Observation> {
    vec![
        seen(Check::Registration, Seen::Registration(living("2027-12-31"))),
        seen(Check::Dns, Seen::Dns(dns(DnsAnswer::Ok, &[("NS", &["ns1.example"])]))),
        seen(Check::Tls, Seen::Tls(certificate("Let's Encrypt", "2026-12-01", "2027-03-01"))),
        seen(Check::Web, Seen::Web(web(&[]))),
        seen(Check::Mail, Seen::Mail(mail(&["10 mx.example"]))),
    ]
}

/// The healthy world with some looks replaced.
fn with(changes: Vec<Observation>) -> Vec<Observation> {
    let mut world = healthy();
    for change in changes {
        world.retain(|one| one.check != change.check);
        world.push(change);
    }
    world
}

fn dead(state: State) -> Observation {
    seen(
        Check::Registration,
        Seen::Registration(Registration {
            state,
            changed_at: Some(at("2026-12-31T16:00:00Z")),
            ..Registration::default()
        }),
    )
}

fn dns_is(answer: DnsAnswer) -> Observation {
    seen(Check::Dns, Seen::Dns(Dns { delegated: (answer == DnsAnswer::Nxdomain).then_some(false), ..dns(answer, &[]) }))
}

fn unseen(check: Check) -> Observation {
    observation(check, Outcome::Unseen { why: Why::Timeout }, NOW)
}

fn run(observations: &[Observation], trouble: Trouble, line: Line) -> Diagnosis {
    told(&office(), observations, trouble, line, NOW)
}

fn told(book: &Book, observations: &[Observation], trouble: Trouble, line: Line, now: &str) -> Diagnosis {
    let asked = Asked { domain: DOMAIN, trouble };
    diagnose(book, Knowledge::built_in(), observations, &Around::default(), &asked, line, at(now))
}

fn first_step(diagnosis: &Diagnosis) -> StepKind {
    diagnosis.steps.first().unwrap().kind
}

fn role(diagnosis: &Diagnosis, kind: PartKind) -> PartRole {
    diagnosis.parts.iter().find(|part| part.kind == kind).unwrap().role
}

#[test]
fn every_cause_is_found_for_what_the_person_sees() {
    use Line::{Offline, Online, Portal};
    use Trouble::{Mail as M, Site as S};
    let bad_tls = || {
        let tls = Tls { faults: vec![TlsFault::Expired], ..certificate("DigiCert Inc", "2025-12-01", "2027-01-03") };
        vec![seen(Check::Tls, Seen::Tls(tls)), seen(Check::Web, Seen::Web(web(&[UrlFault::Tls])))]
    };
    let lapse_servers = || seen(Check::Dns, Seen::Dns(dns(DnsAnswer::Ok, &[("NS", &["ns1.onamae-expired.com"])])));
    let led_to = |address: &str| {
        let mut facts = web(&[UrlFault::Elsewhere]);
        facts.urls.iter_mut().for_each(|url| url.final_url = Some(address.to_owned()));
        seen(Check::Web, Seen::Web(facts))
    };
    let site = |fault| vec![seen(Check::Web, Seen::Web(web(&[fault])))];
    let table = [
        ("our own line goes first", with(vec![dead(State::Suspended)]), M, Offline, Cause::OwnLine),
        ("a portal stands between", healthy(), S, Portal, Cause::OwnLine),
        ("suspended", with(vec![dead(State::Suspended), dns_is(DnsAnswer::Nxdomain)]), M, Online, Cause::Lapsed),
        ("on hold", with(vec![dead(State::Hold)]), S, Online, Cause::Lapsed),
        (
            "not registered any more",
            with(vec![dead(State::NotRegistered), dns_is(DnsAnswer::Nxdomain)]),
            S,
            Online,
            Cause::Lapsed,
        ),
        (
            "the registry alone says so: zone and site live",
            with(vec![dead(State::NotRegistered)]),
            S,
            Online,
            Cause::NothingSeen,
        ),
        ("expiry name servers", with(vec![lapse_servers()]), S, Online, Cause::Lapsed),
        (
            "gone after its end, registry silent",
            with(vec![unseen(Check::Registration), dns_is(DnsAnswer::Nxdomain)]),
            M,
            Online,
            Cause::Lapsed,
        ),
        ("gone although registered", with(vec![dns_is(DnsAnswer::Nxdomain)]), M, Online, Cause::Delegation),
        ("name servers fail", with(vec![dns_is(DnsAnswer::Servfail)]), S, Online, Cause::Delegation),
        ("name servers silent", with(vec![dns_is(DnsAnswer::Timeout)]), S, Online, Cause::Delegation),
        ("server refuses", with(site(UrlFault::Refused)), S, Online, Cause::ServerDown),
        ("server silent", with(site(UrlFault::Timeout)), S, Online, Cause::ServerDown),
        ("server error", with(site(UrlFault::Status)), S, Online, Cause::SiteError),
        ("parked", with(site(UrlFault::Parked)), S, Online, Cause::SiteParked),
        ("elsewhere", with(vec![led_to("https://other.example/")]), S, Online, Cause::SiteElsewhere),
        ("to an own domain", with(vec![led_to("https://www.example-kobe.com/")]), S, Online, Cause::NothingSeen),
        ("certificate", with(bad_tls()), S, Online, Cause::Certificate),
        ("no MX", with(vec![seen(Check::Mail, Seen::Mail(mail(&[])))]), M, Online, Cause::MxGone),
        (
            "mail host gone",
            with(vec![seen(
                Check::Mail,
                Seen::Mail(Mail { faults: vec![MailFault::MxUnresolved], ..mail(&["10 mx.example"]) }),
            )]),
            M,
            Online,
            Cause::MailHostGone,
        ),
        ("nothing wrong for mail", healthy(), M, Online, Cause::NothingSeen),
        ("nothing wrong for the site", healthy(), S, Online, Cause::NothingSeen),
        ("nothing could be seen", Check::ALL.map(unseen).to_vec(), M, Online, Cause::CannotTell),
        ("a dead site says nothing about mail", with(site(UrlFault::Refused)), M, Online, Cause::NothingSeen),
    ];
    for (name, world, trouble, line, expected) in table {
        let diagnosis = run(&world, trouble, line);
        assert_eq!(diagnosis.detail.cause(), expected, "{name}");
        assert!(!diagnosis.steps.is_empty(), "{name}");
        let causes = diagnosis.parts.iter().filter(|part| part.role == PartRole::Cause).count();
        let expected = usize::from(diagnosis.detail.part().is_some());
        assert_eq!(causes, expected, "{name}: one cause in the chain");
    }
}

#[test]
fn a_lapsed_name_takes_dns_site_and_mail_with_it() {
    let world = with(vec![
        dead(State::Deleted),
        dns_is(DnsAnswer::Nxdomain),
        unseen(Check::Web),
        unseen(Check::Mail),
        unseen(Check::Tls),
    ]);
    let diagnosis = run(&world, Trouble::Mail, Line::Online);
    assert_eq!(role(&diagnosis, PartKind::Domain), PartRole::Cause);
    for kind in [PartKind::Dns, PartKind::Site, PartKind::Mail] {
        assert_eq!(role(&diagnosis, kind), PartRole::Effect, "{kind:?}");
    }
    assert_eq!(role(&diagnosis, PartKind::Server), PartRole::NotLooked);
    assert_eq!(diagnosis.stopped_on, Some(day("2026-12-31")));
    assert_eq!(diagnosis.last_day.as_ref().unwrap().date, day("2027-01-15"));
    assert_eq!(first_step(&diagnosis), StepKind::PayRestore);
    let contact = diagnosis.contact.unwrap();
    assert_eq!(contact.contract, Some(contract_id(Kind::Domain)));
    assert_eq!(contact.phone.as_deref(), Some("06-0000-0000"));
}

#[test]
fn who_has_paid_calls_first() {
    let mut book = office();
    book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
    let world = with(vec![dead(State::Deleted)]);
    let diagnosis = told(&book, &world, Trouble::Site, Line::Online, NOW);
    assert!(diagnosis.paid);
    assert_eq!(first_step(&diagnosis), StepKind::CallProvider);
}

#[test]
fn who_is_too_late_calls_before_paying() {
    let world = with(vec![dead(State::Deleted)]);
    let of = |now: &str| {
        let found = told(&office(), &world, Trouble::Site, Line::Online, now);
        (found.last_day.as_ref().unwrap().passed, first_step(&found))
    };
    assert_eq!(of("2027-01-15T00:40:00Z"), (false, StepKind::PayRestore));
    assert_eq!(of("2027-01-16T00:40:00Z"), (true, StepKind::CallProvider));
}

#[test]
fn what_is_healthy_is_said() {
    let diagnosis = run(&with(vec![seen(Check::Mail, Seen::Mail(mail(&[])))]), Trouble::Mail, Line::Online);
    for kind in
        [PartKind::OwnLine, PartKind::Domain, PartKind::Dns, PartKind::Server, PartKind::Certificate, PartKind::Site]
    {
        assert_eq!(role(&diagnosis, kind), PartRole::Healthy, "{kind:?}");
    }
    assert_eq!(diagnosis.contact.unwrap().contract, Some(contract_id(Kind::Dns)), "the records live in DNS");
}

#[test]
fn the_last_day_follows_the_registry() {
    let com = |state, changed: &str| {
        let facts = Registration { state, changed_at: Some(at(changed)), ..Registration::default() };
        let mut one = seen(Check::Registration, Seen::Registration(facts));
        one.domain = "example-kobe.com".into();
        let asked = Asked { domain: "example-kobe.com", trouble: Trouble::Site };
        let (book, knowledge) = (Book::default(), Knowledge::built_in());
        diagnose(&book, knowledge, &[one], &Around::default(), &asked, Line::Online, at(NOW)).last_day
    };
    let redemption = com(State::Redemption, "2026-12-20T00:00:00Z").unwrap();
    assert_eq!((redemption.date, redemption.passed), (day("2027-01-19"), false));
    assert!(com(State::Redemption, "2026-11-20T00:00:00Z").unwrap().passed);
    assert_eq!(com(State::PendingDelete, "2026-12-20T00:00:00Z"), None);
}

#[test]
fn codes_are_different_and_every_cause_has_its_place() {
    let codes: std::collections::BTreeSet<&str> = Detail::ALL.iter().map(|detail| detail.code()).collect();
    assert_eq!(codes.len(), Detail::ALL.len());
    assert!(codes.len() >= 30, "{}", codes.len());
    for detail in Detail::ALL {
        let nowhere = matches!(detail, Detail::CannotTell | Detail::NothingSeen);
        assert_eq!(detail.part().is_none(), nowhere, "{detail:?}");
    }
}

#[test]
fn nobody_is_sent_to_a_company_that_has_nothing_to_do_with_it() {
    // The ledger knows a domain, a certificate and mail, and neither a server nor who keeps DNS.
    let mut book = office();
    book.contracts = book
        .contracts
        .iter()
        .filter(|one| !matches!(one.kind, Kind::Server | Kind::Dns))
        .cloned()
        .collect::<Vec<_>>()
        .into();
    let refused = with(vec![seen(Check::Web, Seen::Web(web(&[UrlFault::Refused])))]);
    let contact = told(&book, &refused, Trouble::Site, Line::Online, NOW).contact.unwrap();
    assert_eq!((contact.kind, contact.contract, contact.provider), (Kind::Server, None, None));
    let expired = Tls { faults: vec![TlsFault::Expired], ..certificate("Example CA", "2025-12-01", "2027-01-03") };
    let expired = with(vec![seen(Check::Tls, Seen::Tls(expired)), seen(Check::Web, Seen::Web(web(&[UrlFault::Tls])))]);
    let contact = told(&office(), &expired, Trouble::Site, Line::Online, NOW).contact.unwrap();
    assert_eq!(contact.contract, Some(contract_id(Kind::Server)), "who issued it sells no help");
    for line in [Line::Offline, Line::Portal] {
        assert_eq!(told(&office(), &healthy(), Trouble::Mail, line, NOW).contact, None);
    }
}

#[test]
fn a_name_nobody_registered_is_no_expired_contract() {
    let asked = Asked { domain: "never-there.example", trouble: Trouble::Mail };
    let mut one = dead(State::NotRegistered);
    one.domain = asked.domain.into();
    let found = diagnose(&office(), Knowledge::built_in(), &[one], &Around::default(), &asked, Line::Online, at(NOW));
    assert!(found.unregistered);
    assert_eq!((found.detail, found.contact.clone()), (Detail::CannotTell, None));
    assert_eq!(first_step(&found), StepKind::CheckSpelling);
}

#[test]
fn what_a_person_did_is_read_back_from_its_key() {
    let key = trouble_key(DOMAIN, "lapsed", "pay_restore");
    assert_eq!(read_trouble_key(&key), Some((DOMAIN, "lapsed", "pay_restore")));
    assert_eq!(read_trouble_key("0b1f:mail_destination:2026-01-01T00:00:00Z"), None);
}

#[test]
fn a_name_the_registry_extended_by_itself_is_unpaid_until_a_person_marks_it() {
    let extended =
        Registration { state: State::AutoRenewed, expires: Some(day("2027-12-31")), ..Registration::default() };
    let world = with(vec![seen(Check::Registration, Seen::Registration(extended))]);
    let of = |book: &Book| told(book, &world, Trouble::Mail, Line::Online, NOW).detail;
    assert_eq!(of(&office()), Detail::AutoExtended);
    let mut book = office();
    book.payments.push(paid(Kind::Domain, "2026-12-31", "2026-12-02T00:00:00Z"));
    assert_eq!(of(&book), Detail::NothingSeen);
}
