//! After an absence: no reminder of payment rests on an old look before a new one was tried, and none is kept back longer
//! than two minutes.

use crate::house::{House, MORNING, at};
use chrono::TimeDelta;
use kigenban_desk::Notification;
use kigenban_testnet::{Line, Site, World};
use serde_json::json;

const NAME: &str = "example-kobe.com";

/// An office whose name ends on 12月4日, told so on 11月24日, and whose PC then sleeps until 12月14日.
async fn after_twenty_days() -> House {
    let mut site = Site::healthy(NAME, at(MORNING));
    site.registration.expires = "2026-12-04".parse().ok();
    let house = House::on(World::new(at(MORNING)).with(site));
    house.set_up().await;
    house.ok("contract.add", json!({"domain": NAME, "kind": "domain"})).await;
    house.job("check.run", json!({})).await;
    house.desk.tick().await;
    house.desk.idle().await;
    assert!(told(&house).iter().any(|one| one.kind == "pay"), "it ends in ten days");
    house.clock_at(at(MORNING) + TimeDelta::days(20));
    house
}

/// What was told since the last call, of this name.
fn told(house: &House) -> Vec<Notification> {
    house.shown().into_iter().filter(|one| one.contract.is_some()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_renewed_meanwhile_is_looked_at_before_anybody_is_told_that_its_day_has_passed() {
    let house = after_twenty_days().await;
    house.net.as_ref().unwrap().change(NAME, |site| site.registration.expires = "2027-12-04".parse().ok());
    for _ in 0..4 {
        house.desk.tick().await;
        house.desk.idle().await;
        house.clock_at(house.now() + TimeDelta::minutes(1));
    }
    let told = told(&house);
    assert!(told.iter().all(|one| one.kind != "pay" && !one.title.contains("過ぎ")), "{told:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_the_line_down_it_is_told_after_two_minutes_with_the_age_of_the_date_and_never_as_passed() {
    let house = after_twenty_days().await;
    house.net.as_ref().unwrap().line(Line::Offline);
    let mut minutes = Vec::new();
    for minute in 0..4 {
        house.desk.tick().await;
        house.desk.idle().await;
        minutes.extend(told(&house).into_iter().filter(|one| one.kind == "pay").map(|one| (minute, one)));
        house.clock_at(house.now() + TimeDelta::minutes(1));
    }
    let [(minute, one)] = minutes.as_slice() else { panic!("{minutes:?}") };
    assert_eq!(*minute, 2);
    assert!(one.body.contains("11月24日"), "{one:?}");
    assert!(!one.title.contains("過ぎ") && !one.body.contains("過ぎま"), "{one:?}");
}
