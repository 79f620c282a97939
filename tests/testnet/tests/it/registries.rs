use kigenban_facts::State;
use kigenban_testnet::{Fault, Rule, Scenario, Service, Site, World};
use serde_json::Value;

use crate::client::{Net, now};

fn whois(net: &Net, query: &str) -> String {
    String::from_utf8(net.whois("jp", query)).unwrap()
}

fn rdap(net: &Net, name: &str) -> (u16, Value) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let base = net.text("rdap_bootstrap").replace("dns.json", "");
    let top = name.rsplit('.').next().unwrap();
    runtime.block_on(async {
        // The answers come over plain HTTP, but the client wants a crypto provider before it does anything.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.get(format!("{base}rdap/{top}/domain/{name}")).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    })
}

#[test]
fn attribute_names_carry_their_date_beside_the_state_in_both_languages() {
    let net = Net::start(World::scenario(Scenario::Unpaid, now()));
    let name = Scenario::Unpaid.domain();
    let japanese = whois(&net, &name);
    assert!(japanese.contains("[状態]                          Connected (2026/12/31)\r\n"), "{japanese}");
    assert!(japanese.contains("f. [組織名]                     株式会社みほん商会\r\n"));
    let english = whois(&net, &format!("{name}/e"));
    assert!(english.contains("[State]                         Connected (2026/12/31)\r\n"));
    assert!(english.is_ascii());
}

#[test]
fn general_names_have_lines_for_date_and_state() {
    let net = Net::start(World::sample(now()));
    let text = whois(&net, "example-kobe.jp");
    assert!(
        text.contains("[有効期限]                      2027/05/31\r\n[状態]                          Active\r\n"),
        "{text}"
    );
    assert!(text.contains("[ロック状態]                    DomainTransferLocked\r\n"));
    assert!(whois(&net, "example-kobe.jp/e").contains("[Expires on]                    2027/05/31\r\n"));
}

#[test]
fn dead_names_carry_a_date_in_the_future() {
    let net = Net::start(World::scenario(Scenario::Lapsed, now()));
    let text = whois(&net, &Scenario::Lapsed.domain());
    assert!(text.contains("Deleted (2027/05/31)"), "{text}");
    assert!(!text.contains("株式会社みほん商会"), "the holder is blanked");
    net.net.scenario(Scenario::Lapsed, "example-kobe.jp");
    assert!(whois(&net, "example-kobe.jp").contains("[有効期限]                      2026/11/30"));
    assert!(whois(&net, "example-kobe.jp").contains("Suspended"));
}

#[test]
fn an_unknown_name_is_no_match_and_a_busy_server_says_neither() {
    let net = Net::start(World::new(now()));
    assert!(whois(&net, "example-nobody.jp/e").contains("\r\nNo match!!\r\n"));
    net.net.fault(Rule::at(Service::Whois, Fault::RateLimited { retry_after_s: 60 }));
    let busy = whois(&net, "example-nobody.jp/e");
    assert!(!busy.contains("No match!!") && !busy.contains("Domain Information"));
}

#[test]
fn the_old_charset_can_be_had() {
    let net = Net::start(World::sample(now()).with_fault(Rule::at(Service::Whois, Fault::Iso2022Jp)));
    let bytes = net.whois("jp", "example-kobe.co.jp");
    assert!(bytes.windows(3).any(|window| window == b"\x1b$B"));
    let (text, _, wrong) = encoding_rs::ISO_2022_JP.decode(&bytes);
    assert!(!wrong && text.contains("株式会社みほん商会"));
}

#[test]
fn registries_without_rdap_answer_by_whois() {
    let net = Net::start(World::new(now()).with(Site::healthy("example-kobe.io", now())));
    let text = String::from_utf8(net.whois(".", "example-kobe.io")).unwrap();
    assert!(text.contains("Registry Expiry Date: 2027-05-24T04:00:00Z"), "{text}");
}

#[test]
fn rdap_tells_expiry_state_and_where_the_registrar_is_asked() {
    let net = Net::start(World::scenario(Scenario::AutoRenewed, now()));
    let (status, answer) = rdap(&net, &Scenario::AutoRenewed.domain());
    assert_eq!(status, 200);
    assert_eq!(answer["status"][0], "auto renew period");
    let expiration = answer["events"].as_array().unwrap().iter().find(|event| event["eventAction"] == "expiration");
    assert_eq!(expiration.unwrap()["eventDate"], "2027-11-19T04:00:00Z");
    assert_eq!(answer["links"][0]["rel"], "related");
}

#[test]
fn rdap_knows_nothing_of_a_name_that_is_not_registered() {
    let net = Net::start(World::new(now()));
    let (status, answer) = rdap(&net, "example-nobody.com");
    assert_eq!((status, &answer["errorCode"]), (404, &Value::from(404)));
}

#[test]
fn a_changed_registration_is_told_at_the_next_question() {
    let net = Net::start(World::sample(now()));
    net.net.change("example-kobe.co.jp", |site| site.registration.state = State::Ending);
    assert!(whois(&net, "example-kobe.co.jp").contains("To be deleted (2026/12/31)"));
    net.net.remove("example-kobe.co.jp");
    assert!(whois(&net, "example-kobe.co.jp").contains("No match!!"));
}
