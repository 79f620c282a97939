//! Who is at the PC: no state of the ledger leads to a screen from which nothing goes on.

use crate::house::House;
use serde_json::{Value, json};

async fn state(house: &House) -> Value {
    house.ok("session.get", json!({})).await["state"]["kind"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_one_who_leaves_locks_nobody_out() {
    let mut house = House::alone();
    let id = house.set_up().await["id"].clone();
    house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "domain"})).await;
    house.ok("person.update", json!({"id": id, "fields": {"left": true}})).await;
    assert_eq!(state(&house).await, "who", "at once");
    house.restart(true).await;
    let session = house.ok("session.get", json!({})).await;
    assert_eq!((&session["state"]["kind"], &session["who"]), (&json!("who"), &json!(null)));
    assert_eq!(session["people"], json!([]), "who has left is not offered");
    assert_eq!(house.refused("who.set", json!({"id": id})).await["code"], "person_has_left");
    let successor = house.ok("person.add", json!({"name": "鈴木 一郎", "department": "総務部"})).await;
    let session = house.ok("session.get", json!({})).await;
    assert_eq!((&session["state"]["kind"], &session["who"]["id"]), (&json!("welcome"), &successor["id"]));
    house.ok("office.set", json!({"name": "株式会社みほん商会"})).await;
    house.ok("contract.add", json!({"domain": "example-kobe.net", "kind": "domain"})).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_left_is_asked_for_and_a_newcomer_may_add_herself() {
    let mut house = House::alone();
    let leaver = house.set_up().await["id"].clone();
    let colleague = house.ok("person.add", json!({"name": "山本 拓也"})).await["id"].clone();
    house.ok("person.update", json!({"id": leaver, "fields": {"left": true}})).await;
    house.restart(true).await;
    assert_eq!(state(&house).await, "who");
    assert_eq!(house.refused("card.add", json!({"label": "青", "last4": "4821"})).await["code"], "no_current_person");
    let newcomer = house.ok("person.add", json!({"name": "鈴木 一郎"})).await["id"].clone();
    assert_eq!(house.ok("session.get", json!({})).await["who"]["id"], newcomer);
    house.ok("who.set", json!({"id": colleague})).await;
    assert_eq!(house.ok("session.get", json!({})).await["who"]["id"], colleague);
    let third = house.ok("person.add", json!({"name": "高橋"})).await["id"].clone();
    assert_ne!(house.ok("session.get", json!({})).await["who"]["id"], third, "somebody is at the PC already");
    house.ok("card.add", json!({"label": "青", "last4": "4821"})).await;
}

/// Company named or not, nobody / one / one of two / the only one gone / all gone, sheet confirmed or not, start asked or
/// not: each has a state of its own, and what its screen sends is taken.
#[tokio::test(flavor = "multi_thread")]
async fn from_every_state_of_the_ledger_what_its_screen_asks_for_is_taken() {
    for named in [false, true] {
        for (people, left) in [(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (2, 2)] {
            for sheet in [false, true] {
                for asked in [false, true] {
                    let what = format!("named {named}, people {people}, left {left}, sheet {sheet}, start {asked}");
                    let mut house = House::alone();
                    prepare(&house, named, (people, left), sheet, asked).await;
                    house.restart(true).await;
                    go_on(&house, &what).await;
                }
            }
        }
    }
}

async fn prepare(house: &House, named: bool, (people, left): (usize, usize), sheet: bool, asked: bool) {
    house.ok("ledger.create", json!({})).await;
    if named {
        house.ok("office.set", json!({"name": "株式会社みほん商会"})).await;
    }
    if sheet {
        confirm(house).await;
    }
    let mut ids = Vec::new();
    for number in 0..people {
        ids.push(house.ok("person.add", json!({"name": format!("社員{number}")})).await["id"].clone());
    }
    for id in ids.iter().take(left).rev() {
        house.ok("person.update", json!({"id": id, "fields": {"left": true}})).await;
    }
    if asked {
        house.ok("settings.set", json!({"fields": {"autostart": true}})).await;
    }
}

async fn confirm(house: &House) {
    let view = house.ok("recovery.make", json!({})).await;
    let group =
        |place: usize| view["groups"][usize::try_from(view["ask"][place].as_u64().unwrap()).unwrap() - 1].clone();
    house.ok("recovery.confirm", json!({"groups": [group(0), group(1)]})).await;
}

/// Does what the window does, screen by screen, until the ledger is open.
async fn go_on(house: &House, what: &str) {
    for _ in 0..6 {
        let session = house.ok("session.get", json!({})).await;
        match session["state"]["kind"].as_str().unwrap() {
            "open" => return,
            "who" => match session["people"].as_array().unwrap().first() {
                Some(person) => drop(house.ok("who.set", json!({"id": person["id"]})).await),
                None => drop(house.ok("person.add", json!({"name": "鈴木 一郎"})).await),
            },
            "welcome" if session["office"].is_null() || session["who"].is_null() => {
                house.ok("office.set", json!({"name": "株式会社みほん商会"})).await;
                if session["who"].is_null() {
                    house.ok("person.add", json!({"name": "鈴木 一郎"})).await;
                }
            }
            "welcome" if session["sheet"] == json!(false) => confirm(house).await,
            "welcome" => drop(house.ok("settings.set", json!({"fields": {"autostart": false}})).await),
            other => panic!("{what}: {other}"),
        }
    }
    panic!("{what}: nothing goes on");
}
