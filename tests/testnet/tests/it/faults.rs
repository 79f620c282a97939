use std::{net::SocketAddr, time::Duration};

use kigenban_testnet::{Fault, Line, Rule, Scenario, Service, World};

use crate::client::{Net, now};

const MEGABYTE: u64 = 1 << 20;

fn net() -> (Net, String) {
    let net = Net::start(World::scenario(Scenario::Healthy, now()));
    (net, Scenario::Healthy.domain())
}

fn spoilt(fault: Fault) -> String {
    let (net, name) = net();
    net.net.fault(Rule::at(Service::Http, fault));
    String::from_utf8_lossy(&net.raw_web(&name, "/", 4 * MEGABYTE)).into_owned()
}

#[test]
fn a_healthy_site_leads_from_http_to_https() {
    let (net, name) = net();
    let answer = String::from_utf8(net.raw_web(&name, "/a", MEGABYTE)).unwrap();
    assert!(answer.starts_with("HTTP/1.1 301") && answer.contains(&format!("location: https://{name}/a")), "{answer}");
    let witness = String::from_utf8(net.raw_web("control.example", "/", MEGABYTE)).unwrap();
    assert!(witness.starts_with("HTTP/1.1 204"), "{witness}");
}

#[test]
fn every_web_fault_does_what_it_is_called() {
    assert!(spoilt(Fault::Silent).is_empty());
    assert!(spoilt(Fault::Empty).is_empty());
    assert_eq!(spoilt(Fault::Endless).len(), 4 << 20, "it would have gone on");
    assert!(spoilt(Fault::HalfClosed).contains("Content-Length: 100000"));
    assert!(spoilt(Fault::HalfClosed).len() < 200);
    assert!(spoilt(Fault::Huge { bytes: 3_000_000 }).len() > 3_000_000);
    assert!(spoilt(Fault::Garbage).contains('\u{fffd}'));
    assert!(spoilt(Fault::RateLimited { retry_after_s: 90 }).contains("429 Test\r\nRetry-After: 90\r\n"));
    assert!(spoilt(Fault::Status { code: 503 }).starts_with("HTTP/1.1 503"));
    assert!(spoilt(Fault::Loop).contains("Location: /x\r\n"));
}

#[test]
fn a_slow_server_gives_one_byte_at_a_time() {
    let (net, name) = net();
    net.net.fault(Rule::at(Service::Http, Fault::Slow { ms: 5 }));
    let start = tokio::time::Instant::now();
    let answer = net.raw_web(&name, "/", 20);
    assert_eq!(answer.len(), 20);
    assert!(start.elapsed() >= Duration::from_millis(95));
}

#[test]
fn an_answer_is_held_back_as_long_as_asked() {
    let (net, name) = net();
    net.net.fault(Rule::everywhere(Fault::Delay { ms: 60 }));
    let start = tokio::time::Instant::now();
    assert!(!net.raw_web(&name, "/", MEGABYTE).is_empty());
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[test]
fn the_bomb_unpacks_without_end() {
    let (net, name) = net();
    net.net.fault(Rule::at(Service::Http, Fault::Bomb));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let unpacked = runtime.block_on(async {
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = reqwest::Client::builder()
            .no_proxy()
            .resolve(&name, SocketAddr::from(([127, 0, 0, 20], 0)))
            .build()
            .unwrap();
        let mut answer = client.get(format!("http://{name}:{}/", net.port("http"))).send().await.unwrap();
        let mut unpacked = 0;
        while unpacked < 20 << 20 {
            unpacked += answer.chunk().await.unwrap().expect("it goes on").len();
        }
        unpacked
    });
    assert!(unpacked >= 20 << 20);
}

#[test]
fn whois_faults_do_what_they_are_called() {
    let (net, name) = net();
    let with = |fault| {
        net.net.clear_faults();
        net.net.fault(Rule::at(Service::Whois, fault));
        net.whois("jp", &name)
    };
    assert!(with(Fault::Silent).is_empty());
    assert!(with(Fault::Empty).is_empty());
    assert!(String::from_utf8(with(Fault::Garbage)).is_err());
    assert!(with(Fault::Huge { bytes: 2_000_000 }).len() >= 2_000_000);
    let half = String::from_utf8(with(Fault::HalfClosed)).unwrap();
    assert!(half.starts_with("[ JPRS") && !half.contains("Connected"));
}

#[test]
fn a_portal_answers_in_everybodys_place_and_offline_nobody_answers() {
    let (net, name) = net();
    net.net.line(Line::Portal);
    for host in ["control.example", name.as_str()] {
        let answer = String::from_utf8(net.raw_web(host, "/", MEGABYTE)).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("ログイン"), "{answer}");
    }
    assert!(net.whois("jp", &name).is_empty());
    net.net.line(Line::Offline);
    assert!(net.raw_web(&name, "/", MEGABYTE).is_empty());
    net.net.line(Line::Online);
    assert!(!net.whois("jp", &name).is_empty());
}

#[test]
fn what_was_asked_is_counted() {
    let (net, name) = net();
    net.whois("jp", &name);
    net.whois("jp", &name);
    assert_eq!(net.net.counts().get(&Service::Whois), Some(&2));
}
