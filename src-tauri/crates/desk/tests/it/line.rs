//! Our own line is asked in one room: how often, counted at the other side.

use std::path::Path;

use crate::house::{House, MORNING, at};
use chrono::TimeDelta;
use kigenban_checks::{DomainName, Internet, observe, observe_timed};
use kigenban_facts::{Check, Observation, Outcome, Why};
use kigenban_testnet::{Line, Serving, Testnet, World};
use serde_json::json;

/// The name the portal's address stands under.
const PORTAL: &str = "control.example";

fn domains() -> Vec<String> {
    World::many(10, at(MORNING)).sites.keys().cloned().collect()
}

/// Questions to resolvers and name servers.
fn questions(net: &Testnet) -> u64 {
    net.counts().iter().filter(|(service, _)| service.is_dns()).map(|(_, count)| count).sum()
}

fn open(net: &Testnet, folder: &Path) -> Internet {
    Internet::from_file(&net.write(folder).unwrap()).unwrap()
}

async fn look(internet: &Internet, after: TimeDelta) -> Vec<Observation> {
    let mut seen = Vec::new();
    for domain in domains() {
        let name = DomainName::parse(&domain).unwrap();
        seen.extend(observe_timed(&name, &Check::ALL, internet, at(MORNING) + after).await.0);
    }
    seen
}

fn net(world: World) -> Testnet {
    Testnet::start(world).unwrap().with_limits(4_000, 8_000)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_domains_cost_no_more_questions_through_the_desk_than_by_the_checks_alone() {
    let folder = tempfile::tempdir().unwrap();
    let alone = net(World::many(10, at(MORNING)));
    look(&open(&alone, folder.path()), TimeDelta::zero()).await;
    let (asked, portal) = (questions(&alone), alone.visits(PORTAL));
    println!("ten domains by the checks alone: {asked} DNS questions, {portal} portal requests");
    assert_eq!(portal, 1);

    let house = House::on(World::many(10, at(MORNING)));
    house.set_up().await;
    for domain in domains() {
        house.ok("contract.add", json!({"domain": domain, "kind": "domain"})).await;
    }
    let net = house.net.as_ref().unwrap();
    let before = questions(net);
    house.job("check.run", json!({})).await;
    let (through, portal) = (questions(net) - before, net.visits(PORTAL));
    println!("ten domains through the desk: {through} DNS questions, {portal} portal requests");
    assert_eq!(portal, 1);
    // Side by side or one after the other: some hosts are looked up once more, none for the line's sake.
    assert!(through <= asked + asked / 2, "{through} questions instead of {asked}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_verdict_stands_for_five_seconds_of_the_clock_that_looks_carry() {
    let folder = tempfile::tempdir().unwrap();
    let net = net(World::many(10, at(MORNING)));
    let internet = open(&net, folder.path());
    for (seconds, verdicts) in [(0, 1), (4, 1), (5, 2), (9, 2), (10, 3), (86_400, 4), (0, 5)] {
        look(&internet, TimeDelta::seconds(seconds)).await;
        assert_eq!(net.visits(PORTAL), verdicts, "{seconds} s after the first");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silence_is_followed_by_one_more_verdict_and_not_by_one_for_each_look() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::many(10, at(MORNING));
    for site in world.sites.values_mut() {
        site.zone.serving = Serving::Refuses;
    }
    let net = net(world);
    let internet = open(&net, folder.path());
    let looks = domains().into_iter().map(|domain| {
        let internet = internet.clone();
        tokio::spawn(async move {
            let name = DomainName::parse(&domain).unwrap();
            observe(&name, Check::Dns, &internet, at(MORNING)).await
        })
    });
    let looks: Vec<_> = looks.collect();
    for look in looks {
        let seen = look.await.unwrap();
        assert!(seen.iter().all(|look| look.outcome.seen().is_some()), "{seen:?}");
    }
    assert_eq!(net.visits(PORTAL), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_goes_down_between_two_looks_turns_nothing_red_and_is_shown() {
    let house = House::on(World::many(10, at(MORNING)));
    house.set_up().await;
    for domain in domains().into_iter().take(2) {
        house.ok("contract.add", json!({"domain": domain, "kind": "domain"})).await;
    }
    house.job("check.run", json!({})).await;
    house.net.as_ref().unwrap().line(Line::Offline);
    let folder = tempfile::tempdir().unwrap();
    let internet = open(house.net.as_ref().unwrap(), folder.path());
    let down = look(&internet, TimeDelta::zero()).await;
    assert!(down.iter().all(|look| look.outcome == Outcome::Unseen { why: Why::Offline }), "{down:?}");
    // The desk still has the verdict of a moment ago: its looks find out, and 困ったとき says so.
    let end = house.job("trouble.diagnose", json!({"domain": domains()[0], "trouble": "site"})).await;
    assert_eq!(end["result"]["cause"], "own_line", "{end}");
}
