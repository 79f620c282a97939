use std::net::SocketAddr;

use hickory_server::proto::{
    op::{Message, ResponseCode},
    rr::{RData, RecordType},
};
use kigenban_testnet::{Fault, PROVIDER_DNS, REGISTRY_DNS, Rule, Scenario, Service, Site, World};

use crate::client::{Net, now};

fn code(message: &Message) -> ResponseCode {
    message.metadata.response_code
}

fn values(message: &Message) -> Vec<String> {
    message.answers.iter().map(|record| record.data.to_string()).collect()
}

fn server(net: &Net, address: &str) -> SocketAddr {
    SocketAddr::new(address.parse().unwrap(), net.port("dns"))
}

fn one(name: &str) -> Net {
    Net::start(World::new(now()).with(Site::healthy(name, now())))
}

#[test]
fn a_healthy_domain_has_the_same_records_in_both_views() {
    let net = one("example-kobe.co.jp");
    for view in ["resolver", "second_opinion"] {
        let ask = |name: &str, kind| values(&net.ask(net.at(view), name, kind).unwrap());
        assert_eq!(ask("example-kobe.co.jp", RecordType::A), ["127.0.0.20"]);
        assert_eq!(ask("www.example-kobe.co.jp", RecordType::A), ["127.0.0.20"]);
        assert_eq!(ask("example-kobe.co.jp", RecordType::MX), ["10 mail.example-kobe.co.jp."]);
        assert_eq!(ask("mail.example-kobe.co.jp", RecordType::A), ["127.0.0.30"]);
        assert_eq!(ask("example-kobe.co.jp", RecordType::NS).len(), 2);
        assert_eq!(ask("example-kobe.co.jp", RecordType::SOA).len(), 1);
        assert_eq!(ask("_dmarc.example-kobe.co.jp", RecordType::TXT), ["v=DMARC1; p=none"]);
        assert!(ask("example-kobe.co.jp", RecordType::AAAA).is_empty());
        assert_eq!(ask("ns1.provider.example", RecordType::A), [PROVIDER_DNS]);
        assert_eq!(ask("control.example", RecordType::A), ["127.0.0.20"]);
    }
}

#[test]
fn a_name_that_a_site_writes_absolutely_has_all_its_records() {
    let mut site = Site::healthy("example-kobe.co.jp", now());
    site.put("spf.provider.example.", "TXT", "v=spf1 ip4:192.0.2.0/24 -all");
    site.put("spf.provider.example.", "A", "127.0.0.20");
    let net = Net::start(World::new(now()).with(site));
    for view in ["resolver", "second_opinion"] {
        let ask = |kind| net.ask(net.at(view), "spf.provider.example", kind).unwrap();
        assert_eq!(values(&ask(RecordType::TXT)), ["v=spf1 ip4:192.0.2.0/24 -all"]);
        assert_eq!(values(&ask(RecordType::A)), ["127.0.0.20"]);
        let none = ask(RecordType::MX);
        assert_eq!((code(&none), none.answers.len()), (ResponseCode::NoError, 0));
    }
}

#[test]
fn a_name_that_is_not_there_is_told_apart_from_a_type_that_is_not_there() {
    let net = one("example-kobe.co.jp");
    let ask = |name: &str, kind| net.ask(net.at("resolver"), name, kind).unwrap();
    assert_eq!(code(&ask("nothing.example-kobe.co.jp", RecordType::A)), ResponseCode::NXDomain);
    assert_eq!(code(&ask("example-osaka.co.jp", RecordType::A)), ResponseCode::NXDomain);
    let caa = ask("example-kobe.co.jp", RecordType::CAA);
    assert_eq!(code(&caa), ResponseCode::NoError);
    assert!(caa.answers.is_empty());
    assert!(caa.authorities.iter().any(|record| record.record_type() == RecordType::SOA));
}

#[test]
fn a_name_is_delegated_from_its_top_level_and_answered_by_its_own_servers() {
    let net = one("example-kobe.co.jp");
    let parent = server(&net, REGISTRY_DNS);
    assert_eq!(values(&net.ask(net.at("resolver"), "jp", RecordType::NS).unwrap()), ["a.dns.jp."]);
    assert!(net.ask(net.at("resolver"), "co.jp", RecordType::NS).unwrap().answers.is_empty());
    assert_eq!(values(&net.ask(net.at("resolver"), "a.dns.jp", RecordType::A).unwrap()), [REGISTRY_DNS]);
    let referral = net.ask(parent, "example-kobe.co.jp", RecordType::NS).unwrap();
    assert!(!referral.metadata.authoritative && referral.answers.is_empty());
    assert_eq!(referral.authorities.len(), 2);
    assert_eq!(referral.additionals.len(), 2, "glue");
    let own = net.ask(server(&net, PROVIDER_DNS), "example-kobe.co.jp", RecordType::NS).unwrap();
    assert!(own.metadata.authoritative);
    assert_eq!(own.answers.len(), 2);
}

#[test]
fn a_lost_delegation_is_the_parents_own_nxdomain() {
    let net = Net::start(World::scenario(Scenario::DelegationLost, now()));
    let name = Scenario::DelegationLost.domain();
    let parent = net.ask(server(&net, REGISTRY_DNS), &name, RecordType::NS).unwrap();
    assert_eq!(code(&parent), ResponseCode::NXDomain);
    assert!(parent.metadata.authoritative);
    assert_eq!(code(&net.ask(net.at("second_opinion"), &name, RecordType::A).unwrap()), ResponseCode::NXDomain);
}

#[test]
fn name_servers_that_forgot_a_domain_refuse_and_a_resolver_fails() {
    let net = Net::start(World::scenario(Scenario::NameServersGone, now()));
    let name = Scenario::NameServersGone.domain();
    assert_eq!(code(&net.ask(server(&net, PROVIDER_DNS), &name, RecordType::A).unwrap()), ResponseCode::Refused);
    assert_eq!(code(&net.ask(net.at("resolver"), &name, RecordType::A).unwrap()), ResponseCode::ServFail);
    assert_eq!(net.ask(server(&net, REGISTRY_DNS), &name, RecordType::NS).unwrap().authorities.len(), 2);
}

#[test]
fn inside_addresses_are_seen_in_the_office_only() {
    let net = Net::start(World::scenario(Scenario::OfficeInside, now()));
    let name = Scenario::OfficeInside.domain();
    let ask = |view: &str, kind| values(&net.ask(net.at(view), &name, kind).unwrap());
    assert_eq!(ask("resolver", RecordType::A), ["192.168.1.10"]);
    assert_eq!(ask("second_opinion", RecordType::A), ["127.0.0.20"]);
    assert_eq!(ask("resolver", RecordType::MX), ask("second_opinion", RecordType::MX));
}

#[test]
fn resolvers_lie_fail_refuse_and_fall_silent_on_demand() {
    let net = one("example-kobe.co.jp");
    let ask = || net.ask(net.at("resolver"), "example-kobe.co.jp", RecordType::A);
    let with = |fault| {
        net.net.clear_faults();
        net.net.fault(Rule::at(Service::Resolver, fault));
        ask()
    };
    let lie = with(Fault::Lie { address: "203.0.113.9".parse().unwrap() }).unwrap();
    assert_eq!(values(&lie), ["203.0.113.9"]);
    assert_eq!(code(&with(Fault::Nxdomain).unwrap()), ResponseCode::NXDomain);
    assert_eq!(code(&with(Fault::Servfail).unwrap()), ResponseCode::ServFail);
    assert_eq!(code(&with(Fault::Refuse).unwrap()), ResponseCode::Refused);
    assert!(with(Fault::Empty).unwrap().answers.is_empty());
    assert!(with(Fault::Silent).is_none());
    let other = net.ask(net.at("second_opinion"), "example-kobe.co.jp", RecordType::A).unwrap();
    assert_eq!(values(&other), ["127.0.0.20"], "the fault is the office resolver's alone");
    net.net.clear_faults();
    assert_eq!(values(&ask().unwrap()), ["127.0.0.20"]);
}

#[test]
fn a_fault_of_one_domain_leaves_the_others_alone() {
    let world = World::new(now())
        .with(Site::healthy("example-kobe.co.jp", now()))
        .with(Site::healthy("example-osaka.co.jp", now()))
        .with_fault(Rule::everywhere(Fault::Nxdomain).of("example-kobe.co.jp"));
    let net = Net::start(world);
    let ask = |name: &str| code(&net.ask(net.at("resolver"), name, RecordType::A).unwrap());
    assert_eq!(ask("www.example-kobe.co.jp"), ResponseCode::NXDomain);
    assert_eq!(ask("example-osaka.co.jp"), ResponseCode::NoError);
}

#[test]
fn the_same_seed_loses_the_same_questions() {
    let lost = |seed| {
        let mut world = World::new(now()).with(Site::healthy("example-kobe.co.jp", now()));
        world.seed = seed;
        let net = Net::start(world.with_fault(Rule::at(Service::Resolver, Fault::Loss { percent: 30 })));
        let ask = |_| net.ask(net.at("resolver"), "example-kobe.co.jp", RecordType::A).is_none();
        (0..12).map(ask).collect::<Vec<bool>>()
    };
    let first = lost(7);
    assert_eq!(first, lost(7));
    assert!(first.contains(&true) && first.contains(&false));
}

#[test]
fn sixty_thousand_bytes_of_text_come_over_tcp() {
    let net = one("example-kobe.co.jp");
    net.net.fault(Rule::at(Service::Resolver, Fault::Huge { bytes: 64_000 }));
    let answer = net.ask(net.at("resolver"), "example-kobe.co.jp", RecordType::TXT).unwrap();
    let bytes = |data: &RData| match data {
        RData::TXT(text) => text.txt_data.iter().map(|part| part.len()).sum(),
        _ => 0_usize,
    };
    assert!(answer.answers.iter().map(|record| bytes(&record.data)).sum::<usize>() > 60_000);
}
