//! Answers that are wrong in every way: each look ends within its limits, with a reason, and nothing looks like a fact
//! that is none.

use std::time::Duration;

use kigenban_facts::{Check, Outcome, Seen, State, View, Why};
use kigenban_testnet::{Chain, Fault, Rule, Scenario, Service, Site, World};

use crate::support::{SmallNet, now};

/// A look that goes on for ever fails instead; how fast the machine is, is no matter.
const LIMIT: Duration = Duration::from_mins(2);

const FAULTS: [Fault; 13] = [
    Fault::Bomb,
    Fault::Empty,
    Fault::Endless,
    Fault::Garbage,
    Fault::HalfClosed,
    Fault::Huge { bytes: 20_000_000 },
    Fault::Loop,
    Fault::RateLimited { retry_after_s: 3600 },
    Fault::Refuse,
    Fault::Servfail,
    Fault::Silent,
    Fault::Slow { ms: 50 },
    Fault::Status { code: 503 },
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_of_every_service_ends_within_its_limit() {
    let services = [
        Service::Bootstrap,
        Service::Dns,
        Service::Http,
        Service::Https,
        Service::Imaps,
        Service::Rdap,
        Service::Resolver,
        Service::SecondOpinion,
        Service::Submission,
        Service::Submissions,
        Service::Whois,
    ];
    let cases: Vec<(Service, Fault)> =
        services.into_iter().flat_map(|service| FAULTS.map(|fault| (service, fault))).collect();
    for some in cases.chunks(12) {
        let running = some.iter().map(|(service, fault)| tokio::spawn(one(*service, *fault)));
        for done in running.collect::<Vec<_>>() {
            done.await.unwrap();
        }
    }
}

/// All checks of a `.co.jp` and a `.com` under one fault.
async fn one(service: Service, fault: Fault) {
    let names = ["example-kobe.co.jp", "example-kobe.com"];
    let world = names.into_iter().fold(World::new(now()), |world, name| world.with(Site::healthy(name, now())));
    let place = SmallNet::with_limits(world.with_fault(Rule::at(service, fault)), 400, 800);
    for name in names {
        let start = tokio::time::Instant::now();
        let looks = place.look(name).await;
        assert!(start.elapsed() < LIMIT, "{service:?} {fault:?} {name}: {:?}", start.elapsed());
        for check in Check::ALL {
            assert!(
                looks.0.iter().any(|look| look.check == check),
                "{service:?} {fault:?} {name}: no word of {check:?}"
            );
        }
        for look in &looks.0 {
            match look.outcome.seen() {
                Some(Seen::Registration(said)) if look.view == View::Public => assert!(
                    matches!(said.state, State::Registered | State::Refused | State::Unknown),
                    "{service:?} {fault:?} {name}: {said:?}"
                ),
                Some(Seen::Dns(dns)) => assert_ne!(dns.delegated, Some(false), "{service:?} {fault:?} {name}"),
                _ => {}
            }
        }
    }
}

#[tokio::test]
async fn a_megabyte_of_certificate_and_a_chain_of_a_hundred_end_with_a_reason() {
    for chain in [Chain::Fat(1_000_000), Chain::Long(100)] {
        let mut site = Site::healthy("example-kobe.co.jp", now());
        site.certificate.chain = chain;
        let place = SmallNet::with_limits(World::new(now()).with(site), 4_000, 9_000);
        let start = tokio::time::Instant::now();
        let looks = place.look("example-kobe.co.jp").await;
        assert!(start.elapsed() < LIMIT, "{chain:?}");
        match chain {
            // Nobody may send that much in a handshake; it says nothing about the certificate.
            Chain::Fat(_) => {
                let of_site = looks.0.iter().find(|look| look.check == Check::Tls).unwrap();
                assert_eq!(of_site.outcome, Outcome::Unseen { why: Why::Unreadable });
            }
            _ => assert_eq!(looks.tls().faults, [], "what nobody needs is no fault"),
        }
        assert_eq!(looks.mail().faults, [], "{chain:?}: the rest is seen as ever");
    }
}

#[tokio::test]
async fn sixty_four_kilobytes_of_text_are_read_or_refused_but_survived() {
    let world = World::scenario(Scenario::Healthy, now())
        .with_fault(Rule::at(Service::SecondOpinion, Fault::Huge { bytes: 64_000 }))
        .with_fault(Rule::at(Service::Resolver, Fault::Huge { bytes: 64_000 }));
    let place = SmallNet::with_limits(world, 4_000, 9_000);
    let start = tokio::time::Instant::now();
    let looks = place.look(&Scenario::Healthy.domain()).await;
    assert!(start.elapsed() < LIMIT);
    let records = &looks.dns(View::Public).records;
    assert_eq!(records["A"], ["127.0.0.20"]);
    let longest = records["TXT"].iter().map(String::len).max();
    assert_eq!(longest, Some(4_000), "read by TCP, and kept within its bound");
}

#[tokio::test]
async fn a_clock_wrong_by_a_year_changes_no_date() {
    let place = SmallNet::start(World::scenario(Scenario::Healthy, now()));
    let name = kigenban_checks::DomainName::parse(&Scenario::Healthy.domain()).unwrap();
    for days in [-365, 365] {
        let wrong = now() + chrono::TimeDelta::days(days);
        let checks = [Check::Registration, Check::Tls];
        let (looks, _) = kigenban_checks::observe_timed(&name, &checks, &place.forgetful(), wrong).await;
        let looks = crate::support::Looks(looks);
        assert_eq!(looks.registration().expires, Some("2027-05-31".parse().unwrap()));
        assert_eq!(looks.tls().not_after.to_rfc3339(), "2027-02-02T00:30:00+00:00");
    }
}
