//! One snapshot: the ledger is read and judged once per change, and a heartbeat without news does neither.

use crate::house::{House, at};
use kigenban_desk::Work;
use kigenban_testnet::World;
use serde_json::{Value, json};

/// The sample office on its small internet, everything looked at once.
async fn office() -> House {
    let house = House::on(World::sample(kigenban_sample::now()));
    house.clock_at(kigenban_sample::now());
    house.desk.import_book(kigenban_sample::book()).await.unwrap();
    let job = house.ok("check.run", json!({})).await["job"].clone();
    house.done(&job).await;
    house
}

/// What something costs: reads and judgements of the ledger.
async fn cost(house: &House, cmd: &str, args: Value) -> (u64, u64) {
    let Work { reads, judgements, .. } = house.desk.work();
    house.ok(cmd, args).await;
    let after = house.desk.work();
    (after.reads - reads, after.judgements - judgements)
}

const SCREENS: [&str; 7] =
    ["session.get", "home.get", "contract.list", "calendar.get", "checkup.get", "history.list", "settings.get"];

#[tokio::test(flavor = "multi_thread")]
async fn a_click_is_one_read_and_one_judgement_and_screens_are_none() {
    let house = office().await;
    let contract = house.ok("home.get", json!({})).await["tasks"][0]["contract"].clone();
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    let period = detail["payable"]["period"].clone();
    let paid = json!({"contract": contract, "period": period, "seen_in": "receipt"});
    let click = cost(&house, "payment.confirm", paid).await;
    println!("one click: {} reads and {} judgements (before: 3 and 3)", click.0, click.1);
    assert_eq!(click, (1, 1));
    for cmd in SCREENS {
        assert_eq!(cost(&house, cmd, json!({})).await, (0, 0), "{cmd}");
    }
    assert_eq!(cost(&house, "contract.get", json!({"id": contract})).await, (0, 0));
    let changed = json!({"id": contract, "fields": {"note": "見本"}});
    assert_eq!(cost(&house, "contract.update", changed).await, (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_heartbeat_without_news_reads_and_judges_nothing() {
    let house = office().await;
    // What the looks and the start made due is done.
    for minute in 0..3 {
        house.clock_at(kigenban_sample::now() + chrono::TimeDelta::minutes(5 + minute));
        let beat = house.ok("clock.tick", json!({})).await;
        if beat["job"].is_number() {
            house.done(&beat["job"]).await;
        }
    }
    house.clock_at(kigenban_sample::now() + chrono::TimeDelta::minutes(8));
    let beat = cost(&house, "clock.tick", json!({})).await;
    println!("a heartbeat: {} reads and {} judgements (before: 3 to 4 and 4 to 5)", beat.0, beat.1);
    assert_eq!(beat, (0, 0));
    // Everything is gone through once an hour, and still says the same.
    house.clock_at(kigenban_sample::now() + chrono::TimeDelta::minutes(68));
    assert_eq!(cost(&house, "clock.tick", json!({})).await, (0, 0));
    // In the afternoon the choices of あとで are others: judged once, not read.
    house.clock_at(kigenban_sample::now() + chrono::TimeDelta::hours(4));
    assert_eq!(cost(&house, "home.get", json!({})).await, (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_offices_own_companies_are_read_again_when_their_file_changes_and_a_broken_one_leaves_the_last() {
    let house = House::alone();
    house.set_up().await;
    let file = house.folder.path().join("ledger/providers.toml");
    let row = "[[provider]]\nid = 'mihon'\nname = 'みほん通信'\nroles = ['registrar']\nevidence = 'known'\n";
    let id = house.ok("contract.add", json!({"domain": "example-kobe.com", "kind": "domain"})).await["id"].clone();
    let offered = async || {
        let detail = house.ok("contract.get", json!({"id": id})).await;
        detail.to_string().contains("みほん通信")
    };
    let said = async || house.ok("settings.get", json!({})).await["companies_text"].as_str().map(str::to_owned);
    assert_eq!((offered().await, said().await), (false, None));
    kigenban_ledger::atomic_write(&file, format!("{row}date = '2026-11-24'\n").as_bytes()).unwrap();
    assert!(offered().await);
    assert!(said().await.unwrap().contains("1件"));
    kigenban_ledger::atomic_write(&file, format!("{row}date = 'きのう'\n").as_bytes()).unwrap();
    assert!(offered().await, "the last good table stays in force");
    assert!(said().await.unwrap().contains("mihon"));
    std::fs::remove_file(&file).unwrap();
    assert_eq!((offered().await, said().await), (false, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_day_is_told_without_any_change_of_the_ledger() {
    let house = office().await;
    let today = async || house.ok("home.get", json!({})).await["today"].clone();
    let first = today().await;
    house.clock_at(at("2026-11-25T00:00:30+09:00"));
    assert_ne!(today().await, first);
}
