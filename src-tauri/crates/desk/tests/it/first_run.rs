//! From nothing to a guarded domain, over the very commands the window uses.

use crate::house::{House, MORNING, at};
use kigenban_testnet::{Scenario, World};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_name_typed_becomes_five_contracts_and_home_states_the_deadline() {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    let domain = Scenario::Unpaid.domain();
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "new");
    house.set_up().await;
    let end = house.job("discover", json!({"domain": format!("https://www.{domain}/top")})).await;
    let found = &end["result"];
    assert_eq!(found["domain"], domain.as_str());
    assert_eq!(found["rows"].as_array().unwrap().len(), 5);
    assert!(!found["offline"].as_bool().unwrap(), "{found}");
    assert!(found["rows"][0]["text"].as_str().unwrap().contains("12月31日"), "{found}");
    let accepted = house.accept(&domain).await;
    assert_eq!(accepted["contracts"].as_array().unwrap().len(), 5);

    let home = house.ok("home.get", json!({})).await;
    let task = &home["tasks"][0];
    assert_eq!(task["contract"], accepted["contracts"][0], "{home}");
    assert_eq!(task["stops"]["iso"], "2026-12-31");
    assert!(task["title"].as_str().unwrap().contains(&domain), "{task}");
    assert!(task["stops"]["source"]["text"].as_str().unwrap().contains("JPRS"), "{task}");
    assert_eq!(task["pay_by"]["source"]["mark"], "guess", "{task}");

    let recovery = house.ok("recovery.make", json!({})).await;
    assert_eq!(house.ok("recovery.make", json!({})).await, recovery, "welcome shows one code");
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "welcome");
    let asked = |place: usize| {
        let number = recovery["ask"][place].as_u64().unwrap();
        recovery["groups"][usize::try_from(number).unwrap() - 1].as_str().unwrap().to_lowercase()
    };
    let wrong = house.refused("recovery.confirm", json!({"groups": [asked(0), "00000"]})).await;
    assert_eq!(wrong["code"], "recovery_mismatch");
    assert!(wrong["message"].as_str().unwrap().contains(&recovery["ask"][1].to_string()), "{wrong}");
    house.ok("recovery.confirm", json!({"groups": [asked(0), asked(1)]})).await;
    assert_eq!(house.refused("recovery.sheet", json!({"path": "x.pdf"})).await["code"], "recovery_not_shown");
    house.ok("settings.set", json!({"fields": {"autostart": true}})).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "open");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_starts_again_with_the_keychain_and_everything_is_there() {
    let mut house = House::alone();
    house.set_up().await;
    house
        .ok(
            "contract.add",
            json!({"domain": "example-kobe.co.jp", "kind": "domain",
        "fields": {"provider": "みほんドメイン", "expires": {"date": "2026-12-31", "paper": true}}}),
        )
        .await;
    house.restart(true).await;
    let session = house.ok("session.get", json!({})).await;
    assert_eq!((&session["office"], &session["who"]["name"]), (&json!("株式会社みほん商会"), &json!("佐藤 恵子")));
    let list = house.ok("contract.list", json!({})).await;
    assert_eq!(list["bundles"][0]["rows"][0]["provider"], "みほんドメイン");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_its_key_the_ledger_opens_by_the_recovery_code_and_by_no_other() {
    let mut house = House::alone();
    house.set_up().await;
    let groups = house.ok("recovery.make", json!({})).await["groups"].as_array().unwrap().clone();
    let code: Vec<&str> = groups.iter().map(|group| group.as_str().unwrap()).collect();
    house.keychain.empty();
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "locked");
    assert_eq!(house.refused("home.get", json!({})).await["code"], "ledger_closed");
    assert_eq!(house.refused("ledger.open", json!({})).await["code"], "ledger_closed");
    let short = house.refused("ledger.open", json!({"code": code[..3].join("-")})).await;
    assert_eq!((&short["code"], &short["field"]), (&json!("code_length"), &json!("code")));
    let mut mistyped: Vec<String> = code.iter().map(ToString::to_string).collect();
    let last = if mistyped[1].ends_with('7') { '8' } else { '7' };
    mistyped[1].pop();
    mistyped[1].push(last);
    let wrong = house.refused("ledger.open", json!({"code": mistyped.join("-")})).await;
    assert_eq!(wrong["code"], "code_groups");
    assert!(wrong["message"].as_str().unwrap().contains('2'), "{wrong}");
    house.ok("ledger.open", json!({"code": code.join(" ").to_lowercase()})).await;
    assert_eq!(house.ok("office.get", json!({})).await["name"], "株式会社みほん商会");
    house.restart(true).await;
    assert_eq!(
        house.ok("office.get", json!({})).await["name"],
        "株式会社みほん商会",
        "the key is back in the keychain"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_another_ledger_is_refused_in_words() {
    let other = House::alone();
    let theirs = other.ok("recovery.make", json!({})).await;
    let mut house = House::alone();
    house.set_up().await;
    house.keychain.empty();
    house.restart(true).await;
    let groups: Vec<&str> = theirs["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    let wrong = house.refused("ledger.open", json!({"code": groups.join("-")})).await;
    assert_eq!(wrong["code"], "wrong_code");
    assert!(!wrong.to_string().contains(groups[0]), "no secret in an error");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keychain_a_passphrase_is_needed_and_opens_the_ledger() {
    let mut house = House::alone();
    *house.keychain.away.lock().unwrap() = true;
    assert_eq!(house.ok("session.get", json!({})).await["keychain"], false);
    assert_eq!(house.refused("ledger.create", json!({})).await["code"], "keychain_missing");
    assert_eq!(house.refused("ledger.create", json!({"passphrase": "みじかい"})).await["code"], "passphrase_short");
    assert!(!house.folder.path().join("ledger").exists(), "nothing is half made");
    house.ok("ledger.create", json!({"passphrase": "春の海 ひねもす"})).await;
    house.ok("office.set", json!({"name": "株式会社みほん商会"})).await;
    house.restart(true).await;
    assert_eq!(
        house.ok("session.get", json!({})).await["state"],
        json!({"kind": "locked", "passphrase": true, "backups": []})
    );
    assert_eq!(house.refused("ledger.open", json!({"passphrase": "夏草や 兵ども"})).await["code"], "wrong_passphrase");
    house.ok("ledger.open", json!({"passphrase": "春の海 ひねもす"})).await;
    assert_eq!(house.ok("office.get", json!({})).await["name"], "株式会社みほん商会");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_ledger_is_refused_outside_a_rehearsal_and_nothing_is_written() {
    let mut house = House::alone();
    house.set_up().await;
    house.desk.close().await;
    let before = files(&house);
    house.restart(false).await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    assert_eq!((&state["kind"], &state["code"]), (&json!("broken"), &json!("rehearsal_ledger")));
    assert_eq!(house.refused("home.get", json!({})).await["code"], "rehearsal_ledger");
    assert_eq!(house.refused("ledger.create", json!({})).await["code"], "rehearsal_ledger");
    house.desk.close().await;
    assert_eq!(files(&house), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_ledger_is_refused_in_a_rehearsal() {
    let mut house = House::alone();
    house.restart(false).await;
    house.set_up().await;
    assert_eq!(house.refused("clock.set", json!({"now": MORNING})).await["code"], "rehearsal_only");
    house.restart(true).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["code"], "real_ledger");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_ledger_says_so_and_comes_back_from_its_backup() {
    let mut house = House::alone();
    house.set_up().await;
    house.ok("ledger.backup", json!({})).await;
    house.desk.close().await;
    let ledger = house.folder.path().join("ledger/kigenban.ledger");
    std::fs::File::create(&ledger).unwrap();
    house.restart(true).await;
    let state = house.ok("session.get", json!({})).await["state"].clone();
    assert_eq!((&state["kind"], &state["code"]), (&json!("broken"), &json!("ledger_damaged")));
    let file = state["backups"][0][0].as_str().unwrap();
    house.ok("ledger.restore", json!({"file": file})).await;
    assert_eq!(house.ok("office.get", json!({})).await["name"], "株式会社みほん商会");
}

fn files(house: &House) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(house.folder.path().join("ledger"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}
