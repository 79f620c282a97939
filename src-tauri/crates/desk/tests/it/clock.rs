//! This PC's clock against a witness's.

use crate::house::{House, MORNING, at};
use chrono::TimeDelta;
use kigenban_desk::Clock;
use kigenban_testnet::{Scenario, World};
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

/// What was told (which task, at which stage) and how much was asked, heartbeat by heartbeat.
#[derive(Debug, PartialEq)]
struct Day {
    at: String,
    told: Vec<(String, Option<String>)>,
    asked: Vec<(String, u64)>,
}

/// Five weeks with an unpaid domain. `jump` = days by which the clock ran ahead for one heartbeat on the first morning.
async fn weeks(jump: Option<i64>, afternoon: bool) -> Vec<Day> {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Unpaid.domain()).await;
    let beat = async |minutes: i64| {
        house.clock_at(at(MORNING) + TimeDelta::minutes(minutes));
        house.desk.tick().await;
        house.desk.idle().await;
    };
    beat(1).await;
    if let Some(days) = jump {
        // This PC's clock alone: the world goes on as it did.
        house.clock.set(at(MORNING) + TimeDelta::days(days));
        house.desk.tick().await;
        house.desk.idle().await;
        house.clock.set(at(MORNING) + TimeDelta::days(days) + TimeDelta::minutes(3));
        house.desk.tick().await;
        house.desk.idle().await;
    }
    // Awake again for long enough, and whatever the jump left to be looked at again is looked at.
    for minutes in [5, 8, 11] {
        beat(minutes).await;
    }
    house.shown();
    let minutes: Vec<i64> = if afternoon {
        // Heartbeat after heartbeat, once the looks of the morning have grown old.
        (300..310).collect()
    } else {
        (1..=35).map(|day| day * 24 * 60).collect()
    };
    let net = house.net.as_ref().unwrap();
    let mut days = Vec::new();
    for minutes in minutes {
        let before = net.counts();
        beat(minutes).await;
        let asked = net.counts().into_iter().map(|(service, count)| {
            (format!("{service:?}"), count - before.get(&service).copied().unwrap_or_default())
        });
        let told = house.shown().into_iter().map(|one| (one.kind, one.stage)).collect();
        days.push(Day { at: house.now().to_rfc3339(), told, asked: asked.filter(|(_, count)| *count > 0).collect() });
    }
    days
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_ran_far_ahead_and_came_back_silences_nothing_for_the_weeks_that_follow() {
    let told = |days: Vec<Day>| {
        let some = days.into_iter().filter(|day| !day.told.is_empty());
        some.map(|day| (day.at, day.told)).collect::<Vec<_>>()
    };
    let steady = told(weeks(None, false).await);
    assert!(steady.len() >= 4, "{steady:?}");
    for days in [34, 60, 400] {
        assert_eq!(told(weeks(Some(days), false).await), steady, "{days} days ahead");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn looks_go_on_at_their_pace_after_the_clock_came_back() {
    let busy =
        |days: &[Day]| days.iter().filter(|day| !day.asked.is_empty()).map(|day| day.at.clone()).collect::<Vec<_>>();
    let steady = weeks(None, true).await;
    assert_eq!(busy(&steady).len(), 1, "once every four hours: {steady:?}");
    let jumped = weeks(Some(60), true).await;
    assert_eq!(busy(&jumped).len(), 1, "{jumped:?}");
}
