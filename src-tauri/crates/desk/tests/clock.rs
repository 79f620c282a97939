//! This PC's clock against a witness's.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop where it stands")]

mod house;

use house::{House, MORNING, at};
use kigenban_testnet::World;
use serde_json::json;

/// The small internet's web servers say what time it really is: in none of these years.
const AHEAD: &str = "2061-03-01T09:30:00+09:00";
const BEHIND: &str = "2011-03-01T09:30:00+09:00";

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_wrong_is_told_once_for_each_offset_and_changes_no_date() {
    let mut house = House::on(World::sample(at(MORNING)));
    house.restart(false).await;
    house.set_up().await;
    let fields = json!({"expires": "2027-03-31"});
    let made =
        house.ok("contract.add", json!({"domain": "example-kobe.co.jp", "kind": "domain", "fields": fields})).await;
    let tick = async |house: &House, now| {
        house.clock_at(at(now));
        house.desk.tick().await;
        house.desk.idle().await;
        house.shown().into_iter().filter(|shown| shown.id == "clock").map(|shown| shown.body).collect::<Vec<_>>()
    };
    let told = tick(&house, BEHIND).await;
    assert!(told.len() == 1 && told[0].contains("遅れて"), "{told:?}");
    let told = tick(&house, AHEAD).await;
    assert!(told.len() == 1 && told[0].contains("進んで"), "{told:?}");
    house.restart(false).await;
    assert!(tick(&house, "2061-03-01T09:50:00+09:00").await.is_empty(), "not again for the same offset");
    let contract = house.ok("contract.get", json!({"id": made["id"]})).await;
    assert!(contract.to_string().contains("2027-03-31"), "no date was changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsals_clock_is_wrong_on_purpose() {
    let house = House::on(World::sample(at(MORNING)));
    house.set_up().await;
    house.ok("contract.add", json!({"domain": "example-kobe.co.jp", "kind": "domain"})).await;
    house.clock_at(at(AHEAD));
    house.desk.tick().await;
    house.desk.idle().await;
    assert!(house.shown().iter().all(|shown| shown.id != "clock"));
}
