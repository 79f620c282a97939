//! 黙らない: the weekly word, what an absence missed, a start with the PC that was switched off, many reminders as one.

use crate::house::{House, MORNING, at};
use kigenban_desk::{Notification, Screen};
use kigenban_testnet::{Line, Scenario, World};
use serde_json::json;

/// One heartbeat at an instant, with the looks it starts, and the ones after them.
async fn beat(house: &House, now: &str) {
    house.set_clock(now).await;
    for _ in 0..3 {
        house.ok("clock.tick", json!({})).await;
        house.desk.idle().await;
    }
}

/// What was shown since the last call about the watch itself.
fn of_the_watch(house: &House) -> Vec<Notification> {
    let own = ["absence", "autostart", "many", "weekly"];
    house.shown().into_iter().filter(|one| own.contains(&one.id.as_str())).collect()
}

fn titles(house: &House) -> Vec<String> {
    of_the_watch(house).into_iter().map(|one| one.title).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn once_a_week_all_is_well_and_only_when_everything_was_seen() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Healthy.domain()).await;
    beat(&house, "2026-11-24T09:30:00+09:00").await;
    assert!(titles(&house).is_empty(), "the watch has begun today");
    for day in 25..=27 {
        beat(&house, &format!("2026-11-{day}T09:30:00+09:00")).await;
    }
    assert!(titles(&house).is_empty(), "nothing to say of the watch itself");
    beat(&house, "2026-11-30T08:30:00+09:00").await;
    let told = of_the_watch(&house);
    assert_eq!(told.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["今週も大丈夫です"], "{told:?}");
    assert!(told[0].body.contains("すべて点検できました"), "{}", told[0].body);
    let list = house.ok("notice_list.get", json!({})).await;
    assert!(list["notices"].to_string().contains("今週も大丈夫です"), "it stands in the list, too");
    beat(&house, "2026-12-01T09:30:00+09:00").await;
    assert!(titles(&house).is_empty(), "once a week");
    // Nothing is seen for more than three days: the green word is not said.
    house.net.as_ref().unwrap().line(Line::Offline);
    for day in [4, 7] {
        beat(&house, &format!("2026-12-{day:02}T09:30:00+09:00")).await;
        beat(&house, &format!("2026-12-{day:02}T09:35:00+09:00")).await;
    }
    let told: Vec<_> = of_the_watch(&house).into_iter().filter(|one| one.id == "weekly").collect();
    assert_eq!(
        told.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(),
        ["大丈夫か、確かめられないものがあります"]
    );
    assert!(told[0].body.contains("一度も確かめられていません"), "{}", told[0].body);
    house.ok("settings.set", json!({"fields": {"weekly_word": false}})).await;
    beat(&house, "2026-12-21T09:30:00+09:00").await;
    beat(&house, "2026-12-21T09:35:00+09:00").await;
    assert!(of_the_watch(&house).iter().all(|one| one.id != "weekly"), "off on request");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_absence_it_says_how_long_it_did_not_run_and_what_was_missed() {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Unpaid.domain()).await;
    beat(&house, "2026-11-25T09:30:00+09:00").await;
    house.shown();
    // A weekend is no absence.
    beat(&house, "2026-11-27T09:30:00+09:00").await;
    beat(&house, "2026-11-30T09:30:00+09:00").await;
    let absent = |told: Vec<Notification>| told.into_iter().find(|one| one.id == "absence");
    assert!(absent(of_the_watch(&house)).is_none());
    beat(&house, "2026-12-18T09:30:00+09:00").await;
    let told = absent(of_the_watch(&house)).expect("seventeen days without a heartbeat");
    assert!(told.title.contains("17日"), "{}", told.title);
    assert!(told.body.contains("知らせるはずだったこと") && told.body.contains("更新料"), "{}", told.body);
    beat(&house, "2026-12-18T10:30:00+09:00").await;
    assert!(absent(of_the_watch(&house)).is_none(), "once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_with_the_pc_that_somebody_switched_off_is_said_once() {
    let house = House::alone();
    house.set_up().await;
    house.desk.found_autostart(false).await;
    assert!(titles(&house).is_empty(), "nobody had asked for it");
    house.ok("settings.set", json!({"fields": {"autostart": true}})).await;
    house.desk.found_autostart(false).await;
    house.desk.found_autostart(false).await;
    assert_eq!(titles(&house), ["パソコンと一緒に始まる設定が切れています"]);
    house.desk.found_autostart(true).await;
    house.desk.found_autostart(false).await;
    assert_eq!(titles(&house).len(), 1, "switched off again");
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_three_at_once_are_one_that_opens_the_list_and_each_stands_there() {
    let house = House::alone();
    house.set_up().await;
    for number in 1..=5 {
        let fields = json!({"title": format!("保守契約{number}"), "expires": "2026-12-01", "auto_renewal": "off"});
        house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "other", "fields": fields})).await;
    }
    house.shown();
    beat(&house, "2026-11-25T09:30:00+09:00").await;
    // Without a line a look is waited for, two minutes at most.
    beat(&house, "2026-11-25T09:35:00+09:00").await;
    let told = house.shown();
    let many: Vec<_> = told.iter().filter(|one| one.id == "many").collect();
    assert_eq!(many.len(), 1, "{told:?}");
    assert!(told.iter().all(|one| one.kind != "pay"), "none beside it: {told:?}");
    assert!(many[0].body.contains("保守契約") && many[0].body.contains("ほか2件"), "{}", many[0].body);
    let list = house.ok("notice_list.get", json!({})).await;
    for number in 1..=5 {
        assert!(list["notices"].to_string().contains(&format!("保守契約{number}")), "{number}: {list}");
    }
    let show = house.desk.pressed("many", "open").await.unwrap();
    assert_eq!(show.screen, Screen::Ways);
    house.desk.tick().await;
    assert!(house.shown().iter().all(|one| one.id != "many"), "and not again");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tray_says_what_is_next_and_when_the_last_look_was() {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::Unpaid.domain()).await;
    let fields = json!({"title": "保守契約", "expires": "2027-01-15"});
    house.ok("contract.add", json!({"domain": Scenario::Unpaid.domain(), "kind": "other", "fields": fields})).await;
    beat(&house, "2026-11-24T09:30:00+09:00").await;
    let tray = house.desk.tray();
    assert!(tray.lines[0].text.starts_with("あと31日: example-unpaid.co.jp"), "{tray:?}");
    assert!(tray.lines.iter().any(|line| line.text.contains("保守契約")), "{tray:?}");
    assert!(tray.lines.len() <= 3);
    assert!(tray.checked.unwrap().contains("点検"), "when the last look was");
}
