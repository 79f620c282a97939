//! 復旧シート: which one opens the ledger, when it changes, and what the settings say of it.
#![allow(clippy::disallowed_methods, reason = "a test moves files on purpose")]

use std::fs;
use std::path::PathBuf;

use crate::house::{House, asked_groups, code_of, walk};
use serde_json::{Value, json};

/// An office whose first sheet is confirmed; gives that sheet.
async fn with_a_sheet() -> (House, Value) {
    let house = House::alone();
    house.set_up().await;
    let made = house.ok("recovery.make", json!({})).await;
    house.confirm_sheet(&made).await;
    house.ok("settings.set", json!({"fields": {"autostart": false}})).await;
    (house, made)
}

async fn opens_with(house: &mut House, made: &Value) -> bool {
    house.keychain.empty();
    house.restart(true).await;
    let opened = house.desk.call("ledger.open", json!({"code": code_of(made)})).await;
    opened.is_ok() && house.ok("office.get", json!({})).await["name"] == "株式会社みほん商会"
}

#[tokio::test(flavor = "multi_thread")]
async fn the_old_sheet_opens_the_ledger_until_the_new_one_is_confirmed() {
    let (mut house, old) = with_a_sheet().await;
    house.ok("ledger.backup", json!({})).await;
    let made = house.ok("recovery.make", json!({})).await;
    let said = house.ok("settings.get", json!({})).await["recovery_text"].clone();
    assert!(said.as_str().unwrap().contains("11月24日"), "the old sheet is in force: {said}");
    house.refused("recovery.confirm", json!({"groups": ["AAAAA", "BBBBB"]})).await;
    assert!(!opens_with(&mut house, &made).await, "nobody confirmed it");
    assert!(opens_with(&mut house, &old).await);
    let made = house.ok("recovery.make", json!({})).await;
    house.confirm_sheet(&made).await;
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "open", "the keychain has the new key");
    assert!(!opens_with(&mut house, &old).await);
    assert!(opens_with(&mut house, &made).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keychain_that_takes_no_key_stops_the_new_sheet_and_the_old_one_stays_good() {
    let (mut house, old) = with_a_sheet().await;
    let before = house.keychain.entries();
    *house.keychain.full.lock().unwrap() = true;
    let made = house.ok("recovery.make", json!({})).await;
    let groups = asked_groups(&made);
    let refused = house.refused("recovery.confirm", json!({"groups": groups})).await;
    assert_eq!(refused["code"], "keychain_refused");
    assert_eq!(house.keychain.entries(), before);
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "open", "the ledger goes on");
    *house.keychain.full.lock().unwrap() = false;
    // The same sheet, once the keychain takes keys again.
    house.ok("recovery.confirm", json!({"groups": groups})).await;
    assert!(!opens_with(&mut house, &old).await);
    assert!(opens_with(&mut house, &made).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn power_lost_after_the_exchange_finds_the_new_key_beside_the_old_one() {
    let (mut house, _) = with_a_sheet().await;
    let before = house.keychain.entries();
    let made = house.ok("recovery.make", json!({})).await;
    house.confirm_sheet(&made).await;
    let after = house.keychain.entries();
    let (id, new) = after.first_key_value().unwrap();
    assert_eq!(after.len(), 1, "the entry beside has served");
    let beside = uuid::Uuid::from_u128(!id.as_u128());
    house.keychain.put([(*id, before[id].clone()), (beside, new.clone())].into());
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "open");
    assert_eq!(house.keychain.entries(), after);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_pc_opens_a_copy_from_a_stick_with_the_sheet() {
    let (house, made) = with_a_sheet().await;
    let copy = PathBuf::from(house.ok("ledger.backup", json!({})).await["file"].as_str().unwrap());
    let stick = tempfile::tempdir().unwrap();
    let on_stick = stick.path().join(copy.file_name().unwrap());
    fs::copy(&copy, &on_stick).unwrap();
    let new = House::alone();
    let args = json!({"path": on_stick, "code": code_of(&made)});
    let refused = new.refused("ledger.open_file", args.clone()).await;
    assert_eq!(refused["code"], "no_key_file", "the small file with the wrapped key did not come along");
    fs::copy(copy.with_extension("key"), on_stick.with_extension("key")).unwrap();
    let wrong = new.refused("ledger.open_file", json!({"path": on_stick, "code": "0000-0000"})).await;
    assert_eq!(wrong["field"], "code");
    assert_eq!(new.ok("session.get", json!({})).await["state"]["kind"], "new");
    new.ok("ledger.open_file", args.clone()).await;
    assert_eq!(new.ok("office.get", json!({})).await["name"], "株式会社みほん商会");
    let said = new.ok("settings.get", json!({})).await["recovery_text"].clone();
    assert!(said.as_str().unwrap().contains("11月24日"), "the sheet has just been shown to exist: {said}");
    assert_eq!(new.refused("ledger.open_file", args).await["code"], "ledger_exists");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_of_a_dead_pc_opens_with_what_its_journal_still_held() {
    let (house, made) = with_a_sheet().await;
    house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "mail"})).await;
    // The power goes: the folder is copied as it lies there, and the program never closed it.
    let disk = tempfile::tempdir().unwrap();
    let ledger = house.folder.path().join("ledger");
    for entry in fs::read_dir(&ledger).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, disk.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    let new = House::alone();
    let path = disk.path().join("kigenban.ledger");
    new.ok("ledger.open_file", json!({"path": path, "code": code_of(&made)})).await;
    let bundles = new.ok("contract.list", json!({})).await["bundles"].clone();
    assert_eq!(bundles.as_array().map(Vec::len), Some(1), "{bundles}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_ledger_can_be_left_for_a_copy_or_for_a_new_beginning() {
    let (mut house, _) = with_a_sheet().await;
    house.ok("ledger.backup", json!({})).await;
    house.keychain.empty();
    house.restart(true).await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    assert_eq!(state["kind"], "locked");
    assert_eq!(state["backups"].as_array().map(Vec::len), Some(1), "{state}");
    house.ok("ledger.begin_anew", json!({})).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "new");
    house.set_up().await;
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "welcome");
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_key_files_are_made_good_from_the_copies_by_the_keychain() {
    let (mut house, made) = with_a_sheet().await;
    house.ok("ledger.backup", json!({})).await;
    house.desk.close().await;
    let folder = house.folder.path().join("ledger");
    let keys = || ["ledger.key", "ledger.key2"].map(|name| folder.join(name));
    for path in keys() {
        fs::remove_file(path).unwrap();
    }
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "open");
    assert!(keys().iter().all(|path| path.exists()));
    assert!(opens_with(&mut house, &made).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_any_wrapped_key_the_settings_say_that_no_sheet_opens_the_ledger() {
    let (mut house, _) = with_a_sheet().await;
    house.desk.close().await;
    let folder = house.folder.path().join("ledger");
    let found = walk(&folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "key"));
    found.chain([folder.join("ledger.key2")]).for_each(|path| fs::remove_file(path).unwrap());
    house.restart(true).await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    assert_eq!((&state["code"], &state["may_leave"]), (&json!("no_key_file"), &json!(true)), "{state}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_written_over_the_ledger_its_keys_or_its_copies() {
    let (house, _) = with_a_sheet().await;
    house.ok("recovery.make", json!({})).await;
    house.ok("ledger.backup", json!({})).await;
    let folder = house.folder.path().join("ledger");
    let own: Vec<PathBuf> = walk(&folder);
    let before: Vec<Vec<u8>> = own.iter().map(|path| fs::read(path).unwrap()).collect();
    let mut ways = own.clone();
    ways.push(folder.join("new.pdf"));
    ways.push(folder.join("backup/../ledger.key"));
    #[cfg(unix)]
    {
        let link = house.folder.path().join("elsewhere");
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        ways.push(link.join("kigenban.ledger"));
    }
    for path in &ways {
        let exports = [
            ("sheet.export", json!({"format": "md", "path": path})),
            ("ics.export", json!({"path": path})),
            ("xlsx.export", json!({"path": path})),
            ("recovery.sheet", json!({"path": path})),
        ];
        for (cmd, args) in exports {
            assert_eq!(house.refused(cmd, args).await["code"], "file_is_ledger", "{cmd} {}", path.display());
        }
    }
    let after: Vec<Vec<u8>> = own.iter().map(|path| fs::read(path).unwrap()).collect();
    assert!(before == after, "every file is as it was");
    // A file of the person's beside the one chosen, and what a link leads to, stay.
    let chosen = house.folder.path().join("予定.ics");
    let neighbour = house.folder.path().join("予定.ics.part");
    fs::write(&neighbour, b"mine").unwrap();
    house.ok("ics.export", json!({"path": chosen})).await;
    assert_eq!(fs::read(&neighbour).unwrap(), b"mine");
}
