//! Every named situation, seen by the five checks.

use kigenban_facts::{Check, DnsAnswer, MailFault, State, TlsFault, UrlFault, View, Why};
use kigenban_testnet::Scenario;

use crate::support::{Looks, SmallNet, now, scenario};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn url_faults(looks: &Looks) -> Vec<UrlFault> {
    let mut faults: Vec<UrlFault> = looks.web().urls.iter().flat_map(|url| url.faults.clone()).collect();
    faults.sort();
    faults.dedup();
    faults
}

#[tokio::test]
async fn healthy_is_healthy_in_all_five() {
    let looks = scenario(Scenario::Healthy).await;
    let said = looks.registration();
    assert_eq!((said.state, said.expires), (State::Registered, Some(day("2027-05-31"))));
    assert_eq!(said.holder.as_deref(), Some("株式会社みほん商会"));
    assert_eq!(said.name_servers, ["ns1.provider.example", "ns2.provider.example"]);
    let dns = looks.dns(View::Public);
    assert_eq!(dns.answer, DnsAnswer::Ok);
    assert_eq!(dns.records["A"], ["127.0.0.20"]);
    assert_eq!(dns.records["MX"].len(), 1);
    assert!(dns.office_differs.is_empty());
    assert_eq!(looks.tls().faults, []);
    assert_eq!(looks.tls().not_after.to_rfc3339(), "2027-02-02T00:30:00+00:00");
    assert_eq!(looks.web().urls.len(), 4, "http and https, apex and www");
    assert_eq!(url_faults(&looks), []);
    assert_eq!(looks.mail().faults, []);
}

#[tokio::test]
async fn an_unpaid_domain_looks_living_and_shows_its_date() {
    let looks = scenario(Scenario::Unpaid).await;
    let said = looks.registration();
    assert_eq!((said.state, said.expires), (State::Registered, Some(day("2026-12-31"))));
    assert_eq!(url_faults(&looks), []);
}

#[tokio::test]
async fn a_lapsed_domain_is_deleted_gone_and_dead() {
    let looks = scenario(Scenario::Lapsed).await;
    let said = looks.registration();
    assert_eq!((said.state, said.expires), (State::Deleted, None), "the date beside it is no expiry");
    assert_eq!(said.other_dates.len(), 1);
    let dns = looks.dns(View::Public);
    assert_eq!((dns.answer, dns.delegated), (DnsAnswer::Nxdomain, Some(false)));
    assert!(looks.why(Check::Tls).is_some(), "nobody shows a certificate");
}

#[tokio::test]
async fn an_automatic_extension_is_not_a_registration_like_any_other() {
    let looks = scenario(Scenario::AutoRenewed).await;
    let said = looks.registration();
    assert_eq!((said.state, said.expires), (State::AutoRenewed, Some(day("2027-11-19"))));
    assert_eq!(said.registrar_expires, Some(day("2026-11-19")), "the registrar's own date, by its own server");
}

#[tokio::test]
async fn a_name_about_to_be_given_up_says_so() {
    let looks = scenario(Scenario::Ending).await;
    assert_eq!((looks.registration().state, looks.registration().expires), (State::Ending, Some(day("2026-11-30"))));
}

#[tokio::test]
async fn each_certificate_fault_is_told_by_its_name() {
    let cases = [
        (Scenario::CertificateExpired, TlsFault::Expired),
        (Scenario::CertificateNoIntermediate, TlsFault::Chain),
        (Scenario::CertificateOtherName, TlsFault::OtherName),
        (Scenario::CertificateSelfSigned, TlsFault::Untrusted),
    ];
    for (name, fault) in cases {
        let looks = scenario(name).await;
        assert_eq!(looks.tls().faults, [fault], "{name:?}");
        assert!(url_faults(&looks).contains(&UrlFault::Tls), "{name:?}: a browser would stop");
        assert_eq!(looks.registration().state, State::Registered, "{name:?}");
    }
}

#[tokio::test]
async fn lost_delegation_is_told_by_the_parent() {
    let looks = scenario(Scenario::DelegationLost).await;
    let dns = looks.dns(View::Public);
    assert_eq!((dns.answer, dns.delegated), (DnsAnswer::Nxdomain, Some(false)));
    assert_eq!(looks.registration().state, State::Registered);
}

#[tokio::test]
async fn name_servers_that_forgot_the_domain_are_a_failure_not_an_absence() {
    let looks = scenario(Scenario::NameServersGone).await;
    let dns = looks.dns(View::Public);
    assert_eq!(dns.answer, DnsAnswer::Servfail);
    assert_ne!(dns.delegated, Some(false));
}

#[tokio::test]
async fn gone_mail_records_are_no_mx_and_the_site_stays_well() {
    let looks = scenario(Scenario::MailGone).await;
    assert!(looks.mail().faults.contains(&MailFault::NoMx), "{:?}", looks.mail());
    assert_eq!(url_faults(&looks), []);
}

#[tokio::test]
async fn a_web_server_that_is_down_refuses_and_its_mail_goes_on() {
    let looks = scenario(Scenario::ServerDown).await;
    assert!(url_faults(&looks).contains(&UrlFault::Refused));
    assert_eq!(looks.mail().faults, []);
    assert_eq!(looks.dns(View::Public).answer, DnsAnswer::Ok);
}

#[tokio::test]
async fn inside_addresses_are_a_fact_of_the_office_not_a_fault() {
    let looks = scenario(Scenario::OfficeInside).await;
    assert_eq!(looks.dns(View::Public).records["A"], ["127.0.0.20"]);
    assert_eq!(looks.dns(View::Public).office_differs, ["A", "www"]);
    assert_eq!(url_faults(&looks), []);
}

#[tokio::test]
async fn a_parking_page_is_recognised() {
    let looks = scenario(Scenario::Parked).await;
    assert!(url_faults(&looks).contains(&UrlFault::Parked), "{:?}", looks.web());
}

#[tokio::test]
async fn offline_and_behind_a_portal_nothing_looks_like_a_fact() {
    // Only a line that is down is waited for in vain: a portal answers when it gets round to it.
    for (name, limit) in [(Scenario::Offline, 300), (Scenario::CaptivePortal, 8_000)] {
        let place = SmallNet::with_limits(kigenban_testnet::World::scenario(name, now()), limit, limit);
        let looks = place.look(&name.domain()).await;
        assert!(looks.nothing_seen(), "{name:?}: {looks:#?}");
        for check in Check::ALL {
            assert_eq!(looks.why(check), Some(Why::Offline), "{name:?} {check:?}");
        }
    }
}

#[tokio::test]
async fn servers_that_say_nothing_are_no_registration_and_no_certificate() {
    let place = SmallNet::with_limits(kigenban_testnet::World::scenario(Scenario::Unreachable, now()), 3_000, 3_000);
    let looks = place.look(&Scenario::Unreachable.domain()).await;
    assert_eq!(looks.why(Check::Registration), Some(Why::Timeout));
    assert!(looks.why(Check::Tls).is_some());
    assert_eq!(looks.dns(View::Public).answer, DnsAnswer::Ok);
    assert_eq!(url_faults(&looks), [UrlFault::Timeout]);
}

#[tokio::test]
async fn a_name_nobody_has_is_not_registered() {
    let place = SmallNet::start(kigenban_testnet::World::new(now()));
    for name in ["example-nobody.co.jp", "example-nobody.jp", "example-nobody.com", "example-nobody.io"] {
        let looks = place.look(name).await;
        assert_eq!(looks.registration().state, State::NotRegistered, "{name}");
    }
}

#[tokio::test]
async fn a_name_under_jpn_com_is_asked_where_it_is_sold() {
    let name = "example-kobe.jpn.com";
    let site = kigenban_testnet::Site::healthy(name, now());
    let place = SmallNet::start(kigenban_testnet::World::new(now()).with(site));
    let looks = place.look(&format!("www.{name}")).await;
    assert_eq!(
        (looks.registration().state, looks.registration().expires),
        (State::Registered, Some(day("2027-05-24")))
    );
    let asked = looks.0.iter().find(|look| look.check == Check::Registration).unwrap();
    assert_eq!(asked.domain, name);
    assert!(
        matches!(asked.source, kigenban_facts::Origin::Whois(_)),
        "not by RDAP of com, which knows no such name: {}",
        asked.source
    );
}

#[tokio::test]
async fn where_rdap_cannot_be_read_whois_says_the_date() {
    use kigenban_testnet::{Fault, Rule, Service, Site, World};
    let name = "example-kobe.com";
    for fault in [
        Fault::Garbage,
        Fault::Status { code: 500 },
        Fault::Status { code: 426 },
        Fault::HalfClosed,
        Fault::Refuse,
        Fault::Empty,
    ] {
        let world = World::new(now()).with(Site::healthy(name, now()));
        let place = SmallNet::start(world.with_fault(Rule::at(Service::Rdap, fault)));
        let looks = place.look(name).await;
        let said = looks.registration();
        assert_eq!((said.state, said.expires), (State::Registered, Some(day("2027-05-24"))), "{fault:?}");
        let asked = looks.0.iter().find(|look| look.check == Check::Registration).unwrap();
        assert!(matches!(asked.source, kigenban_facts::Origin::Whois(_)), "{fault:?}: {}", asked.source);
    }
    // Who asks for patience is given it, by every way.
    let world = World::new(now()).with(Site::healthy(name, now()));
    let busy = Rule::at(Service::Rdap, Fault::RateLimited { retry_after_s: 60 });
    let looks = SmallNet::start(world.with_fault(busy)).look(name).await;
    assert_eq!(looks.why(Check::Registration), Some(Why::RateLimited));
}

/// Many offices close port 43. Nobody promises these servers, so WHOIS goes first where it can be reached.
#[tokio::test]
async fn where_port_43_is_closed_a_registry_that_answers_over_https_is_asked_there() {
    use kigenban_facts::Origin;
    use kigenban_testnet::{Fault, Rule, Service, Site, WEB, World};
    let name = "example-kobe.io";
    let world = || {
        let mut registry = Site::healthy("identitydigital.services", now());
        registry.put("rdap", "A", WEB);
        registry.certificate.names = vec!["rdap.identitydigital.services".into()];
        World::new(now()).with(registry).with(Site::healthy(name, now()))
    };
    let asked = |looks: &Looks| looks.0.iter().find(|look| look.check == Check::Registration).unwrap().source.clone();
    let looks = SmallNet::start(world()).look(name).await;
    assert!(matches!(asked(&looks), Origin::Whois(_)), "{}", asked(&looks));
    for fault in [Fault::Refuse, Fault::Silent] {
        let place = SmallNet::with_limits(world().with_fault(Rule::at(Service::Whois, fault)), 1_000, 3_000);
        let looks = place.look(name).await;
        let said = looks.registration();
        assert_eq!((said.state, said.expires), (State::Registered, Some(day("2027-05-24"))), "{fault:?}");
        assert!(matches!(asked(&looks), Origin::Rdap(_)), "{fault:?}: {}", asked(&looks));
        // It does not know everybody: that is no word about a name, and JPRS has no such way.
        for other in ["example-nobody.io", "example-kobe.co.jp"] {
            let looks = place.look(other).await;
            assert!(looks.why(Check::Registration).is_some(), "{fault:?} {other}");
        }
    }
}

#[tokio::test]
async fn an_rdap_answer_without_a_date_is_completed_by_whois() {
    use kigenban_testnet::{Site, World};
    let name = "example-kobe.com";
    let mut site = Site::healthy(name, now());
    site.registration.rdap_without_date = true;
    let looks = SmallNet::start(World::new(now()).with(site)).look(name).await;
    let said = looks.registration();
    assert_eq!(said.expires, Some(day("2027-05-24")), "the date is WHOIS's word");
    assert!(said.changed_at.is_some() && !said.name_servers.is_empty(), "what RDAP said stands");
}

#[tokio::test]
async fn a_name_that_a_host_lends_is_asked_of_no_registry_and_its_site_is_looked_at() {
    use kigenban_testnet::{Site, World};
    for host in ["sakura.ne.jp", "github.io", "stores.jp"] {
        let name = format!("mihon.{host}");
        let world = World::new(now()).with(Site::healthy(host, now())).with(Site::healthy(&name, now()));
        let looks = SmallNet::start(world).look(&format!("https://{name}/")).await;
        let asked = looks.0.iter().find(|look| look.check == Check::Registration).unwrap();
        assert_eq!(asked.domain, name, "never the host's own");
        assert_eq!(looks.registration().state, State::Unregistrable);
        assert_eq!(looks.registration().holder, None, "{name}");
        assert_eq!(url_faults(&looks), [], "{name}");
    }
}

#[tokio::test]
async fn a_name_of_the_inside_is_asked_of_nobody() {
    let place = SmallNet::start(kigenban_testnet::World::new(now()));
    for name in ["mihon.local", "nas.lan", "files.mihon.internal"] {
        assert_eq!(place.look(name).await.registration().state, State::Unregistrable, "{name}");
    }
}
