//! Two days without a good copy are told like any other task: on this PC and on the ways, while a clock goes on.
#![allow(clippy::disallowed_methods, reason = "a test puts things in the way on purpose")]

use std::fs;

use crate::house::{House, MORNING, at};
use chrono::TimeDelta;
use kigenban_testnet::{Scenario, Site, World};
use serde_json::{Value, json};

async fn office() -> House {
    let house = House::alone();
    house.set_up().await;
    house.confirm_sheet(&house.ok("recovery.make", json!({})).await).await;
    house
}

/// One heartbeat so many hours after the morning; what it told of the copies.
async fn beat(house: &House, hours: i64) -> Vec<String> {
    house.clock_at(at(MORNING) + TimeDelta::hours(hours));
    house.desk.tick().await;
    house.desk.idle().await;
    house.shown().into_iter().filter(|one| one.id == "copies").map(|one| one.title).collect()
}

/// The same with something in the way of the day's copy, as on a disk that is full.
async fn beat_in_vain(house: &House, hours: i64) -> Vec<String> {
    let stamp = (at(MORNING) + TimeDelta::hours(hours)).format("%Y%m%dT%H%M%SZ");
    fs::create_dir_all(house.folder.path().join(format!("ledger/backup/{stamp}-daily.part/in the way"))).unwrap();
    beat(house, hours).await
}

async fn note(house: &House) -> Value {
    house.ok("home.get", json!({})).await["copies_note"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_days_without_a_copy_are_told_once_a_day_and_taken_back_with_the_next_copy() {
    let house = office().await;
    assert_eq!(beat(&house, 0).await, Vec::<String>::new());
    let mut told = Vec::new();
    for hours in 1..=120 {
        let now = beat_in_vain(&house, hours).await;
        told.extend(now.into_iter().map(|title| (hours, title)));
    }
    let hours: Vec<i64> = told.iter().map(|(hours, _)| *hours).collect();
    // The last copy is of the first morning; from then on once each morning.
    assert_eq!(hours, [49, 71, 95, 119], "{told:?}");
    assert!(told.iter().all(|(_, title)| title == "2日以上、控えを作れていません"), "{told:?}");
    assert!(note(&house).await.as_str().unwrap().contains("2日以上、控えを作れていません"));
    let listed = house.ok("notice_list.get", json!({})).await["notices"].clone();
    let about = listed.as_array().unwrap().iter().filter(|one| one["title"] == "2日以上、控えを作れていません");
    assert_eq!(about.count(), 4, "お知らせ lists them: {listed}");
    assert_eq!(beat(&house, 121).await, Vec::<String>::new());
    assert_eq!(note(&house).await, Value::Null);
    assert!(house.board.dismissed.lock().unwrap().contains(&"copies".to_owned()));
    assert_eq!(beat(&house, 150).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_put_ahead_and_back_keeps_no_word_of_missing_copies_back() {
    let house = office().await;
    beat(&house, 0).await;
    // Ninety days ahead for one heartbeat: a copy, and the day it was made on, lie in the future then.
    beat(&house, 24 * 90).await;
    beat(&house, 1).await;
    let mut told = 0;
    for hours in (16..=96).step_by(2) {
        told += beat_in_vain(&house, hours).await.len();
    }
    assert!(told >= 2, "told {told} times");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_place_that_takes_nothing_is_told_after_two_days_and_then_once_a_week() {
    let house = office().await;
    let stick = house.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    house.ok("backup.place", json!({"path": stick})).await;
    beat(&house, 0).await;
    fs::remove_dir_all(&stick).unwrap();
    let mut days = Vec::new();
    for day in 1..=20 {
        if beat(&house, 24 * day).await == ["2日以上、ほかの場所への控えを写せていません"] {
            days.push(day);
        }
    }
    assert_eq!(days, [3, 10, 17]);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sits_at_the_pc_gets_it_by_mail_and_after_a_week_everybody() {
    let now = at(MORNING);
    let world = World::scenario(Scenario::Healthy, now).with(Site::healthy("provider-mail.example", now));
    let house = House::on(world);
    house.set_up().await;
    let sato = house.ok("person.list", json!({})).await[0]["person"]["id"].clone();
    house.ok("person.update", json!({"id": sato, "fields": {"email": "sato@elsewhere.example"}})).await;
    house.ok("person.add", json!({"name": "田中 一郎", "email": "tanaka@elsewhere.example"})).await;
    let way = house
        .ok(
            "way.add",
            json!({"kind": "mail", "server": "mail.provider-mail.example", "port": 465, "security": "tls",
                   "user": "info@provider-mail.example", "password": "Hc7-kQ2z-very-secret", "from": "info@provider-mail.example"}),
        )
        .await;
    house.ok("way.try", json!({"id": way["id"]})).await;
    let posted = || house.net.as_ref().unwrap().post(|post| post.letters.clone());
    let code = code_in(&posted().last().unwrap().text);
    house.ok("way.prove", json!({"id": way["id"], "code": code})).await;
    beat(&house, 0).await;
    let before = posted().len();
    for hours in (6..=24 * 11).step_by(6) {
        beat_in_vain(&house, hours).await;
    }
    let to: Vec<(String, bool)> =
        posted()[before..].iter().map(|letter| (letter.to.clone(), is_about_copies(&letter.text))).collect();
    let sato = to.iter().filter(|(to, about)| *about && to.starts_with("sato")).count();
    let tanaka = to.iter().filter(|(to, about)| *about && to.starts_with("tanaka")).count();
    assert!((9..=10).contains(&sato), "each day: {to:?}");
    assert!(
        (1..=3).contains(&tanaka) && !to[..7].iter().any(|(to, _)| to.starts_with("tanaka")),
        "only after a week: {to:?}"
    );
}

/// The number of four digits in a letter.
fn code_in(text: &str) -> String {
    let body = decoded(text);
    let digits: Vec<&str> = body.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4).collect();
    (*digits.last().expect("a number of four digits")).to_owned()
}

fn is_about_copies(text: &str) -> bool {
    decoded(text).contains("控えを作れていません")
}

/// The body of a letter, out of base64.
fn decoded(text: &str) -> String {
    let body = text.split("\r\n\r\n").nth(1).unwrap().replace("\r\n", "");
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values: Vec<u32> = body
        .bytes()
        .filter_map(|byte| letters.iter().position(|letter| *letter == byte))
        .map(|place| u32::try_from(place).unwrap())
        .collect();
    let bytes = values.chunks(4).flat_map(|quad| {
        let bits = quad.iter().enumerate().fold(0, |bits, (place, value)| bits | value << (18 - 6 * place));
        let bytes = [bits >> 16 & 255, bits >> 8 & 255, bits & 255].map(|byte| u8::try_from(byte).unwrap());
        bytes.into_iter().take(quad.len() - 1).collect::<Vec<u8>>()
    });
    String::from_utf8(bytes.collect()).unwrap()
}
