//! 控え: made every day, laid down in a second place, and never silently missing.
#![allow(clippy::disallowed_methods, reason = "a test spoils files on purpose")]

use std::fs;

use crate::house::House;
use serde_json::{Value, json};

async fn office() -> House {
    let house = House::alone();
    house.set_up().await;
    house.confirm_sheet(&house.ok("recovery.make", json!({})).await).await;
    house
}

async fn note(house: &House) -> Value {
    house.ok("home.get", json!({})).await["copies_note"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_place_gets_every_days_copy_and_is_missed_when_it_is_gone() {
    let house = office().await;
    let place = house.folder.path().join("stick");
    let refused = house.refused("backup.place", json!({"path": place})).await;
    assert_eq!((&refused["code"], &refused["field"]), (&json!("file_unwritable"), &json!("path")));
    fs::create_dir(&place).unwrap();
    house.ok("backup.place", json!({"path": place})).await;
    let said = house.ok("settings.get", json!({})).await;
    assert_eq!(said["place"], json!(place));
    assert!(said["place_text"].as_str().unwrap().contains("読み返して"), "{said}");
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    house.desk.tick().await;
    let folder = fs::read_dir(place.join("Kigenban")).unwrap().next().unwrap().unwrap().path();
    let count = || fs::read_dir(&folder).unwrap().count();
    assert_eq!(count(), 4, "two copies, each with its key file");
    // The stick goes into a drawer.
    fs::rename(&place, house.folder.path().join("drawer")).unwrap();
    for day in ["26", "27", "28"] {
        house.set_clock(&format!("2026-11-{day}T09:30:00+09:00")).await;
        house.desk.tick().await;
    }
    assert!(!place.exists(), "no empty folder is made in its place");
    assert!(note(&house).await.as_str().unwrap().contains("ほかの場所"));
    fs::rename(house.folder.path().join("drawer"), &place).unwrap();
    house.set_clock("2026-11-28T11:30:00+09:00").await;
    house.desk.tick().await;
    assert_eq!(note(&house).await, Value::Null);
    assert_eq!(count(), 6);
    house.ok("backup.place", json!({"path": null})).await;
    assert_eq!(house.ok("settings.get", json!({})).await["place"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledgers_own_folder_is_no_second_place() {
    let house = office().await;
    let own = house.folder.path().join("ledger");
    assert_eq!(house.refused("backup.place", json!({"path": own})).await["code"], "file_is_ledger");
}

#[tokio::test(flavor = "multi_thread")]
async fn bringing_a_copy_back_says_first_what_would_be_gone() {
    let house = office().await;
    house.ok("ledger.backup", json!({})).await;
    let file = house.ok("settings.get", json!({})).await["backups"][0]["file"].clone();
    let same = house.ok("backup.preview", json!({"file": file})).await;
    assert!(same["text"].as_str().unwrap().contains("なくなる記入はありません"), "{same}");
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    for kind in ["domain", "mail"] {
        house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": kind})).await;
    }
    let loses = house.ok("backup.preview", json!({"file": file})).await;
    let text = loses["text"].as_str().unwrap();
    assert!(text.contains("この控えに0件、いまの台帳に2件") && text.contains("変更が2件なくなります"), "{loses}");
    assert!(loses["changes"][0].as_str().unwrap().contains("example-kobe.jp"), "{loses}");
    house.ok("ledger.restore", json!({"file": file})).await;
    assert_eq!(house.ok("contract.list", json!({})).await["bundles"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_page_is_said_within_a_day_and_the_last_good_copy_is_kept() {
    let mut house = office().await;
    house.desk.tick().await;
    let copies = house.ok("settings.get", json!({})).await["backups"].clone();
    house.desk.close().await;
    // A free corner of the last page: every row still reads.
    let path = house.folder.path().join("ledger/kigenban.ledger");
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    fs::write(&path, bytes).unwrap();
    house.restart(true).await;
    let opened = house.ok("session.get", json!({})).await["state"].clone();
    if opened["kind"] != "broken" {
        house.set_clock("2026-11-25T09:30:00+09:00").await;
        house.desk.tick().await;
        assert!(note(&house).await.as_str().unwrap().contains("壊れて"));
        let files =
            |copies: &Value| copies.as_array().unwrap().iter().map(|copy| copy["file"].clone()).collect::<Vec<_>>();
        assert_eq!(files(&house.ok("settings.get", json!({})).await["backups"]), files(&copies));
    }
    house.ok("ledger.restore", json!({"file": copies[0]["file"]})).await;
    house.set_clock("2026-11-26T09:30:00+09:00").await;
    house.desk.tick().await;
    assert_eq!(note(&house).await, Value::Null);
}
