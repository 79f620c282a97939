//! The site: each host's certificate, each machine behind it, and what is no fault of it.

use kigenban_facts::{Check, Outcome, Seen, Tls, TlsFault, UrlFault, Why};
use kigenban_testnet::{Certificate, DEAD, Fault, Rule, Service, Testnet, WEB, World};

use crate::{DOMAIN, SmallNet, entry, healthy, now};

async fn certificates(place: &SmallNet) -> Vec<Tls> {
    let looks = place.looks(Check::Tls).await;
    let seen = looks.into_iter().filter_map(|look| match look.outcome {
        Outcome::Seen(Seen::Tls(tls)) => Some(tls),
        _ => None,
    });
    seen.collect()
}

#[tokio::test]
async fn the_certificate_of_www_is_a_look_of_its_own() {
    let mut site = healthy();
    site.certificate = Certificate { names: vec![DOMAIN.into()], ..site.certificate };
    let seen = certificates(&SmallNet::of(site)).await;
    let told: Vec<_> = seen.iter().map(|tls| (tls.host.as_str(), tls.faults.as_slice())).collect();
    assert_eq!(told, [(DOMAIN, &[][..]), ("www.example-kobe.com", &[TlsFault::OtherName][..])]);
}

#[tokio::test]
async fn a_name_without_www_has_one_certificate_and_www_alone_counts_as_the_site() {
    let mut site = healthy();
    site.take("www", "A");
    assert_eq!(certificates(&SmallNet::of(site)).await.len(), 1);
    let mut site = healthy();
    site.take("@", "A");
    let seen = certificates(&SmallNet::of(site)).await;
    assert_eq!(seen.iter().map(|tls| tls.host.as_str()).collect::<Vec<_>>(), ["www.example-kobe.com"]);
}

#[tokio::test]
async fn one_of_two_machines_that_is_dead_stands_beside_the_page_that_opens() {
    let mut site = healthy();
    site.zone.records.push(entry("@", "A", DEAD));
    let web = SmallNet::of(site).web().await;
    assert!(web.urls.iter().all(|url| url.faults.is_empty()), "{web:?}");
    for url in web.urls.iter().filter(|url| !url.url.contains("www")) {
        let told: Vec<_> = url.machines.iter().map(|one| (one.address.as_str(), one.faults.as_slice())).collect();
        assert_eq!(told, [(WEB, &[][..]), (DEAD, &[UrlFault::Refused][..])]);
    }
}

#[tokio::test]
async fn both_machines_dead_is_a_site_that_is_down() {
    let mut site = healthy();
    site.move_address(WEB, DEAD);
    site.zone.records.push(entry("@", "A", "127.0.0.98"));
    let web = SmallNet::of(site).web().await;
    assert!(web.urls.iter().all(|url| url.faults == [UrlFault::Refused]), "{web:?}");
}

#[tokio::test]
async fn machines_that_change_at_every_look_are_the_same_facts() {
    let mut site = healthy();
    site.zone.records.push(entry("@", "A", "127.0.0.21"));
    let place = SmallNet::of(site.clone());
    let first = place.look(Check::Web).await;
    let Some(Seen::Web(web)) = first.outcome.seen() else { panic!("{first:?}") };
    let mut other = web.clone();
    for url in &mut other.urls {
        url.machines.iter_mut().filter(|one| one.faults.is_empty()).for_each(|one| one.address = "127.0.0.77".into());
    }
    let other = Outcome::Seen(Seen::Web(other));
    assert!(kigenban_facts::Observation::same_facts(&first.outcome, &other));
}

#[tokio::test]
async fn a_slow_page_is_a_page() {
    // An answer has two seconds, a page three times as many.
    let mut site = healthy();
    site.page.plain_http = true;
    let net = Testnet::start(World::new(now()).with(site)).unwrap().with_limits(2_000, 2_000);
    let place = SmallNet::on(net, |file| file);
    place.net.fault(Rule::at(Service::Http, Fault::Delay { ms: 2_500 }).of(DOMAIN));
    let web = place.web().await;
    let plain = web.urls.iter().find(|url| url.url == format!("http://{DOMAIN}/")).unwrap();
    assert_eq!((plain.faults.as_slice(), plain.status), (&[][..], Some(200)), "{plain:?}");
    assert!(plain.took_ms.unwrap() >= 2_500);
}

#[tokio::test]
async fn a_server_that_turns_strangers_away_works_and_one_that_fails_does_not() {
    for (code, guarded) in [(401, true), (403, true), (429, true), (500, false), (503, false), (404, false)] {
        let rule = Rule::at(Service::Https, Fault::Status { code }).of(DOMAIN);
        let place = SmallNet::with(World::new(now()).with(healthy()).with_fault(rule), |file| file);
        for url in place.web().await.urls {
            assert_eq!((url.status, url.guarded), (Some(code), guarded), "{url:?}");
            assert_eq!(url.faults.is_empty(), guarded, "{url:?}");
        }
    }
}

#[tokio::test]
async fn ipv6_without_a_way_out_is_not_seen() {
    let mut site = healthy();
    for owner in ["@", "www"] {
        site.take(owner, "A");
        site.put(owner, "AAAA", "fd00::5");
    }
    let private = |file: String| file.replace("[\"127.0.0.0/8\"]", "[\"127.0.0.0/8\", \"fd00::/8\"]");
    let place = SmallNet::with(World::new(now()).with(site.clone()), private);
    assert_eq!(place.look(Check::Web).await.outcome, Outcome::Unseen { why: Why::Offline });
    assert!(place.look(Check::Tls).await.outcome.seen().is_none());
    // Beside an IPv4 address that answers it is no machine that fails.
    site.put("@", "A", WEB);
    let place = SmallNet::with(World::new(now()).with(site), private);
    let web = place.web().await;
    let broken = web.urls.iter().flat_map(|url| &url.machines).filter(|machine| !machine.faults.is_empty());
    assert_eq!(broken.count(), 0, "{web:?}");
    assert!(web.urls.iter().all(|url| url.faults.is_empty()), "{web:?}");
}

#[tokio::test]
async fn a_port_that_the_line_blocks_is_not_seen_and_one_server_that_is_down_is() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = closed.local_addr().unwrap().port();
    drop(closed);
    let blocked = move |file: String| {
        let lines = file
            .lines()
            .map(|line| if line.starts_with("https = ") { format!("https = {port}") } else { line.to_owned() });
        lines.collect::<Vec<_>>().join("\n")
    };
    let place = SmallNet::with(World::new(now()).with(healthy()), blocked);
    assert_eq!(place.look(Check::Web).await.outcome, Outcome::Unseen { why: Why::Offline });
    let mut site = healthy();
    site.move_address(WEB, DEAD);
    let web = SmallNet::of(site).web().await;
    assert!(!web.urls.is_empty() && web.urls.iter().all(|url| url.faults == [UrlFault::Refused]), "{web:?}");
}
