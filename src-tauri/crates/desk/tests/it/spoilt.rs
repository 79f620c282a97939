//! A ledger that cannot be used: what is offered, and that nothing is lost on the way.
#![allow(clippy::disallowed_methods, reason = "a test spoils files on purpose")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::house::{House, code_of, walk};
use serde_json::json;

fn ledger(house: &House) -> PathBuf {
    house.folder.path().join("ledger/kigenban.ledger")
}

/// Spoils every page but the first: the file still opens, its contents cannot be read.
fn spoil_inside(file: &Path) {
    let mut bytes = fs::read(file).unwrap();
    assert!(bytes.len() > 3 * 4096, "the ledger has inner pages");
    for byte in bytes.iter_mut().skip(4096) {
        *byte ^= 0x5a;
    }
    fs::write(file, bytes).unwrap();
}

async fn with_a_backup() -> House {
    let house = House::alone();
    house.set_up().await;
    house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "mail"})).await;
    house.ok("ledger.backup", json!({})).await;
    house
}

#[tokio::test(flavor = "multi_thread")]
async fn damage_inside_the_file_offers_the_backups_and_one_of_them_brings_everything_back() {
    let mut house = with_a_backup().await;
    house.desk.close().await;
    spoil_inside(&ledger(&house));
    house.restart(true).await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    assert_eq!((&state["kind"], &state["code"]), (&json!("broken"), &json!("ledger_damaged")), "{state}");
    let file = state["backups"][0][0].clone();
    house.ok("ledger.restore", json!({"file": file})).await;
    let bundles = house.ok("contract.list", json!({})).await["bundles"].clone();
    assert_eq!(bundles.as_array().map(Vec::len), Some(1), "{bundles}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_good_copy_is_found_behind_a_damaged_one_and_shown_before_it_is_brought_back() {
    let mut house = with_a_backup().await;
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    house.ok("contract.add", json!({"domain": "example-later.jp", "kind": "mail"})).await;
    house.ok("ledger.backup", json!({})).await;
    let copies = house.ok("settings.get", json!({})).await["backups"].clone();
    let (newest, older) = (copies[0]["file"].clone(), copies[1]["file"].clone());
    let with_the_newest_whole = |house: &House| {
        let path = house.folder.path().join("ledger/backup").join(newest.as_str().unwrap());
        (fs::read(&path).unwrap(), path)
    };
    let (whole, path) = with_the_newest_whole(&house);
    house.desk.close().await;
    spoil_inside(&path);
    spoil_inside(&ledger(&house));
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "broken");
    let seen = house.ok("backup.preview", json!({})).await;
    assert_eq!(seen["file"], older, "{seen}");
    let text = seen["text"].as_str().unwrap();
    assert!(text.contains("契約が1件") && text.contains("分かりません"), "nobody can read what came after: {text}");
    let refused = house.refused("backup.preview", json!({"file": newest})).await;
    assert_eq!(refused["code"], "backup_unusable");
    // Where a newer copy reads back, the older one is held against it.
    fs::write(&path, whole).unwrap();
    assert_eq!(house.ok("backup.preview", json!({})).await["file"], newest);
    let seen = house.ok("backup.preview", json!({"file": older})).await;
    assert!(seen["text"].as_str().unwrap().contains("変更が1件"), "{seen}");
    assert!(seen["changes"][0].as_str().unwrap().contains("example-later.jp"), "{seen}");
    house.ok("ledger.restore", json!({"file": older})).await;
    let bundles = house.ok("contract.list", json!({})).await["bundles"].clone();
    assert_eq!(bundles.as_array().map(Vec::len), Some(1), "{bundles}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_still_be_read_of_a_damaged_ledger_says_what_would_be_lost() {
    let mut house = with_a_backup().await;
    let copy = house.ok("settings.get", json!({})).await["backups"][0]["file"].clone();
    house.set_clock("2026-11-25T09:30:00+09:00").await;
    house.ok("contract.add", json!({"domain": "example-later.jp", "kind": "mail"})).await;
    house.desk.close().await;
    // The key files are gone, and the keychain answers nobody: the sheet is wanted, and with it everything reads.
    let code = {
        house.restart(true).await;
        let made = house.ok("recovery.make", json!({})).await;
        house.confirm_sheet(&made).await;
        code_of(&made)
    };
    house.keychain.empty();
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "locked");
    let refused = house.refused("backup.preview", json!({"file": copy})).await;
    assert_eq!((&refused["code"], &refused["field"]), (&json!("ledger_closed"), &json!("code")));
    let wrong = house.refused("backup.preview", json!({"file": copy, "code": "0000-0000"})).await;
    assert_eq!(wrong["field"], "code");
    let seen = house.ok("backup.preview", json!({"file": copy, "code": code})).await;
    let text = seen["text"].as_str().unwrap();
    assert!(text.contains("この控えに1件、いまの台帳に2件") && text.contains("変更が1件なくなります"), "{seen}");
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "locked", "it is only looked at");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_on_a_pc_without_its_key_asks_for_the_code() {
    let mut house = with_a_backup().await;
    house.desk.close().await;
    fs::write(ledger(&house), b"").unwrap();
    house.keychain.empty();
    house.restart(true).await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    let file = state["backups"][0][0].clone();
    let error = house.refused("ledger.restore", json!({"file": file})).await;
    assert_eq!((&error["code"], &error["field"]), (&json!("ledger_closed"), &json!("code")));
    let error = house.refused("ledger.restore", json!({"file": file, "code": "0000-0000"})).await;
    assert_eq!(error["field"], "code");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spoilt_ledger_is_put_aside_whole_and_a_new_one_begun() {
    let mut house = House::alone();
    house.set_up().await;
    let refused = house.refused("ledger.begin_anew", json!({})).await;
    assert_eq!(refused["code"], "ledger_exists", "a good ledger stays where it is");
    house.desk.close().await;
    let before = b"no ledger at all".repeat(400);
    fs::write(ledger(&house), &before).unwrap();
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["code"], "ledger_damaged");
    house.ok("ledger.begin_anew", json!({})).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "new");
    house.set_up().await;
    let kept = walk(house.folder.path()).into_iter().any(|file| fs::read(file).is_ok_and(|bytes| bytes == before));
    assert!(kept, "the spoilt file is still there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_in_use_offers_no_backup_and_opens_once_the_other_program_is_gone() {
    let mut house = with_a_backup().await;
    let first = house.desk.clone();
    // A second program in the same folder while the first still holds it.
    house.start_beside().await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    assert_eq!(state["code"], "ledger_in_use");
    assert_eq!(state["backups"], json!([]), "going back to a backup would only lose what is there");
    assert_eq!(house.refused("ledger.begin_anew", json!({})).await["code"], "ledger_in_use");
    first.close().await;
    house.ok("ledger.open", json!({})).await;
    assert_ne!(house.ok("session.get", json!({})).await["state"]["kind"], "broken");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_ledger_that_opens_by_itself_may_be_started_anew() {
    let mut house = House::alone();
    assert!(house.desk.opens_by_itself());
    house.set_up().await;
    assert!(!house.desk.opens_by_itself(), "a recovery code waits to be confirmed");
    house.restart(true).await;
    house.ok("session.get", json!({})).await;
    assert!(house.desk.opens_by_itself());
    *house.keychain.away.lock().unwrap() = true;
    house.confirm_sheet(&house.ok("recovery.make", json!({"passphrase": "さくらの下で会う"})).await).await;
    assert!(!house.desk.opens_by_itself(), "the keychain is away");
    house.restart(true).await;
    house.ok("ledger.open", json!({"passphrase": "さくらの下で会う"})).await;
    assert!(!house.desk.opens_by_itself(), "nobody would type the 合い言葉 again");
    house.desk.close().await;
    house.desk.reopen().await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "locked");
}
