//! Every field of a contract can be filled in, taken back, and erased where it holds words: by what the window is sent.

use std::collections::BTreeSet;

use crate::house::House;
use serde_json::{Value, json};

/// Nobody fills these in: they hold the ledger together.
const FIXED: [&str; 4] = ["bundle", "id", "kind", "office"];

/// Something to write into a field, and what then stands in the ledger.
fn entered(field: &Value) -> (Value, Value) {
    let choice = |place: usize| field["choices"][place]["id"].clone();
    match field["control"].as_str().unwrap() {
        _ if field["field"] == "term" => (json!("2年"), json!(24)),
        "check" => (json!(true), json!(true)),
        "choice" | "select" | "person" | "card" => (choice(1), choice(1)),
        "day" => (json!({"date": "2027-05-15", "paper": true}), json!("2027-05-15")),
        "url" => (json!("https://mihon.example/"), json!("https://mihon.example/")),
        _ => (json!("総務の棚"), json!("総務の棚")),
    }
}

/// The part of a kept value that a person entered.
fn kept(value: &Value) -> Value {
    value.get("date").or(value.get("value")).unwrap_or(value).clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_field_can_be_filled_in_taken_back_and_erased_where_it_holds_words() {
    let house = House::alone();
    house.set_up().await;
    house.ok("card.add", json!({"label": "青", "last4": "4821"})).await;
    let mut offered: BTreeSet<String> = FIXED.map(str::to_owned).into();
    let mut fields = BTreeSet::new();
    for kind in ["domain", "dns", "server", "certificate", "mail", "other"] {
        let made = house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": kind})).await;
        fields.extend(made.as_object().unwrap().keys().cloned());
        let id = made["id"].as_str().unwrap();
        let form = house.ok("contract.get", json!({"id": id})).await["fields"]["form"].clone();
        for field in form.as_array().unwrap() {
            let name = field["field"].as_str().unwrap();
            assert!(!field["label"].as_str().unwrap().is_empty(), "{name}");
            if matches!(field["control"].as_str(), Some("custodians" | "lent" | "recipients"))
                || !offered.insert(name.to_owned())
            {
                continue;
            }
            let (typed, stands) = entered(field);
            assert_ne!(kept(&made[name]), stands, "{name}: the test would see no change");
            let filled = house.ok("contract.update", json!({"id": id, "fields": {name: typed}})).await;
            assert_eq!(kept(&filled[name]), stands, "{name}");

            let act = house.ok("history.list", json!({"contract": id, "limit": 1})).await[0]["undo"].clone();
            house.ok("history.undo", json!({"act": act})).await;
            let now = house.ok("contract.get", json!({"id": id})).await["fields"]["contract"].clone();
            assert_eq!(now[name], made[name], "{name}: taken back");

            house.ok("contract.update", json!({"id": id, "fields": {name: entered(field).0}})).await;
            if field["erase"].is_string() {
                house.ok("value.erase", json!({"kind": "contract", "id": id, "field": name})).await;
                let after = house.ok("contract.get", json!({"id": id})).await;
                assert_eq!(after["fields"]["contract"][name], Value::Null, "{name}: erased");
                let told = after["history"].to_string();
                if let Some(words) = stands.as_str() {
                    assert!(!told.contains(words), "{name}: erased from history, too: {told}");
                }
            }
        }
    }
    assert_eq!(offered, fields, "every field of a contract is in some form");
}
