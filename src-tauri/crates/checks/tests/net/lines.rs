//! How much of a stranger's answer is kept, and where it may lead.

use kigenban_facts::{Check, UrlFault};
use kigenban_testnet::{Fault, Rule, Service, World};
use tokio::net::TcpListener;

use crate::{DOMAIN, SmallNet, dns, healthy, now};

#[tokio::test]
async fn an_answer_that_floods_is_kept_within_its_bound() {
    let rules =
        [Service::SecondOpinion, Service::Resolver].map(|at| Rule::at(at, Fault::Huge { bytes: 60_000 }).of(DOMAIN));
    let world = rules.into_iter().fold(World::new(now()).with(healthy()), World::with_fault);
    let look = SmallNet::with(world, |file| file).look(Check::Dns).await;
    assert!(!dns(&look).records["TXT"].is_empty());
    let stored = look.outcome.seen().map(|seen| format!("{seen:?}").len()).unwrap();
    assert!(stored < 64 * 1024, "{stored} characters");
}

#[tokio::test]
async fn a_title_keeps_no_character_that_turns_or_hides_a_text() {
    let mut site = healthy();
    site.page.title = "みほん\u{202e}商会\u{7}\u{200b}".into();
    let web = SmallNet::of(site).web().await;
    assert!(web.urls.iter().all(|url| url.title.as_deref() == Some("みほん商会")), "{web:?}");
}

#[tokio::test]
async fn a_redirect_to_a_service_that_serves_no_pages_is_not_followed() {
    let inside = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = inside.local_addr().unwrap().port();
    for target in
        [format!("http://127.0.0.1:{port}/"), format!("https://{DOMAIN}:{port}/"), "ftp://127.0.0.1/".to_owned()]
    {
        let mut site = healthy();
        site.page.leads_to = Some(target.clone());
        let web = SmallNet::of(site).web().await;
        assert!(web.urls.iter().all(|url| url.faults == [UrlFault::Status]), "{target}: {web:?}");
    }
    let knocked = tokio::time::timeout(std::time::Duration::ZERO, inside.accept()).await;
    assert!(knocked.is_err(), "somebody knocked");
}
