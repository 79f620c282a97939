//! When something stops, and when only our own line does.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop where it stands")]

mod house;

use house::{House, MORNING, at};
use kigenban_testnet::{Line, Scenario, Site, World};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_does_not_arrive_names_the_lapsed_domain() {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    let domain = Scenario::Unpaid.domain();
    house.set_up().await;
    house.accept(&domain).await;
    house.set_clock("2027-01-05T08:40:00+09:00").await;
    house.net.as_ref().unwrap().scenario(Scenario::Lapsed, &domain);
    for trouble in ["mail", "site"] {
        let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": trouble})).await;
        let view = &end["result"];
        assert_eq!(view["cause"], "lapsed", "{view}");
        assert!(view["sentence"].as_str().unwrap().contains("ドメイン"), "{view}");
        let cause = view["chain"].as_array().unwrap().iter().find(|part| part["state"] == "cause").unwrap();
        assert_eq!(cause["kind"], "domain", "{view}");
        assert!(!view["steps"].as_array().unwrap().is_empty());
        assert!(view["message"].as_str().unwrap().contains(&domain), "{view}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_keep_our_own_mail_from_arriving_is_said_although_nothing_stands_still() {
    let domain = "example-kobe.co.jp";
    let mut site = Site::healthy(domain, at(MORNING));
    site.put("@", "TXT", "v=spf1 inculde:_spf.example.jp -all");
    let house = House::on(World::new(at(MORNING)).with(site));
    house.set_up().await;
    let accepted = house.accept(domain).await;
    let detail = house.ok("contract.get", json!({"id": accepted["contracts"][4]})).await;
    let said: Vec<_> =
        detail["checks"].as_array().unwrap().iter().map(|entry| (&entry["state"], &entry["text"])).collect();
    assert_eq!(said[0].0, "fine", "{said:?}");
    assert_eq!(said[1].0, "due", "{said:?}");
    assert!(said[1].1.as_str().unwrap().contains("SPF"), "{said:?}");
    let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
    assert_eq!(end["result"]["cause"], "nothing_seen", "{end}");
    assert!(end["result"]["meaning"].as_str().unwrap().contains("SPF"), "{end}");
    let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "site"})).await;
    assert!(!end["result"]["meaning"].as_str().unwrap().contains("SPF"), "{end}");
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_line_down_is_grey_and_nothing_turns_red() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    let domain = Scenario::Healthy.domain();
    house.set_up().await;
    house.accept(&domain).await;
    let before = house.ok("home.get", json!({})).await;
    house.net.as_ref().unwrap().line(Line::Offline);
    house.set_clock("2026-11-24T15:00:00+09:00").await;
    // What the witnesses said is remembered for a few seconds: a program started anew asks at once.
    let mut house = house;
    house.restart(true).await;
    house.job("check.run", json!({})).await;
    let home = house.ok("home.get", json!({})).await;
    assert!(home["line_note"].is_string(), "{home}");
    assert_eq!(home["tone"], before["tone"], "{home}");
    let checkup = house.ok("checkup.get", json!({})).await;
    for cell in checkup["rows"][0]["cells"].as_array().unwrap() {
        assert!(cell["state"] == "unseen" || cell["state"] == "unused", "{cell}");
    }
    assert_eq!(checkup["tone"], "none");
    let end = house.job("trouble.diagnose", json!({"domain": domain, "trouble": "mail"})).await;
    assert_eq!(end["result"]["cause"], "own_line", "{end}");
    let end = house.job("discover", json!({"domain": "example-osaka.jp"})).await;
    assert_eq!(end["result"]["offline"], true, "{end}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checkup_tells_its_progress_runs_once_and_can_be_stopped() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Healthy.domain()).await;
    let first = house.ok("check.run", json!({})).await;
    let second = house.ok("check.run", json!({})).await;
    let end = house.done(&first["job"]).await;
    assert_eq!(end["stopped"], false);
    if first == second {
        let events = house.events.lock().unwrap();
        let last = events.iter().rev().find(|event| event["event"] == "progress").unwrap();
        assert_eq!((&last["done"], &last["all"]), (&json!(5), &json!(5)));
    }
    assert_eq!(house.refused("job.stop", json!({"job": first["job"]})).await["code"], "job_unknown");

    house.net.as_ref().unwrap().fault(kigenban_testnet::Rule {
        service: None,
        domain: None,
        fault: kigenban_testnet::Fault::Silent,
    });
    let job = house.ok("check.run", json!({})).await;
    house.ok("job.stop", job.clone()).await;
    assert_eq!(house.done(&job["job"]).await["stopped"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_heartbeat_looks_at_what_is_due_and_leaves_the_rest() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Healthy.domain()).await;
    let first = house.ok("clock.tick", json!({})).await;
    if first["job"].is_number() {
        house.done(&first["job"]).await;
    }
    assert_eq!(house.ok("clock.tick", json!({})).await["job"], json!(null), "nothing is due a moment later");
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    let due = house.ok("clock.tick", json!({})).await;
    assert!(due["job"].is_number(), "{due}");
    house.done(&due["job"]).await;
    let home = house.ok("home.get", json!({})).await;
    assert!(home["last_check"].as_str().unwrap().contains("9:30"), "{home}");
}
