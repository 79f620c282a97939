//! 貸しているログイン and 断る締切: written down, reminded of, shown where the contract is shown, and ended by a mark.

use crate::house::House;
use serde_json::{Value, json};

async fn server(house: &House) -> Value {
    house.set_up().await;
    let fields = json!({"expires": "2027-03-31", "auto_renewal": "on"});
    house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "server", "fields": fields})).await["id"]
        .clone()
}

async fn task(house: &House, title: &str) -> Option<Value> {
    let home = house.ok("home.get", json!({})).await;
    let tasks = home["tasks"].as_array().unwrap();
    tasks.iter().find(|task| task["title"].as_str().unwrap().contains(title)).cloned()
}

#[tokio::test(flavor = "multi_thread")]
async fn lent_access_is_shown_on_its_contract_and_in_the_calendar_and_ends_by_a_mark() {
    let house = House::alone();
    let contract = server(&house).await;
    let lent = json!([{"to": "みほん制作", "what": "FTP", "until": "2026-12-15", "provider": null}]);
    house.ok("contract.update", json!({"id": contract, "fields": {}, "lent": lent})).await;
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    assert!(detail["sections"].to_string().contains("みほん制作(FTP)"), "{}", detail["sections"]);
    assert_eq!(detail["fields"]["lent"][0]["until"], "2026-12-15");
    let calendar = house.ok("calendar.get", json!({})).await;
    assert!(calendar.to_string().contains("みほん制作(FTP)に貸しているログインの約束の日"));
    let asked = task(&house, "みほん制作").await.expect("within a month");
    let words: Vec<&str> =
        asked["actions"].as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect();
    assert_eq!(words[0], "止めました");
    house.ok("task.done", json!({"task": asked["key"]})).await;
    assert!(task(&house, "みほん制作").await.is_none());
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    assert!(detail["sections"].to_string().contains("止めたと記録されています"));
    // Taken out of the list, it is gone; the history says it.
    house.ok("contract.update", json!({"id": contract, "fields": {}, "lent": []})).await;
    assert_eq!(house.ok("contract.get", json!({"id": contract})).await["fields"]["lent"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_lent_without_a_last_day_is_not_taken_and_a_password_is_asked_about() {
    let house = House::alone();
    let contract = server(&house).await;
    let lend = |what: &str, until: &str| json!({"id": contract, "fields": {}, "lent": [{"to": "みほん制作", "what": what, "until": until, "provider": null}]});
    for (until, field, code) in [("", "until", "field_empty"), ("あした", "until", "field_unreadable")] {
        let refused = house.refused("contract.update", lend("FTP", until)).await;
        assert_eq!((&refused["code"], &refused["field"]), (&json!(code), &json!(field)), "{refused}");
    }
    let refused = house.refused("contract.update", lend("4111 1111 1111 1111", "2026-12-15")).await;
    assert_eq!(refused["code"], "card_number");
    assert_eq!(house.ok("contract.get", json!({"id": contract})).await["fields"]["lent"], json!([]), "nothing half");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_day_to_say_no_is_asked_about_with_its_source_and_going_on_ends_it() {
    let house = House::alone();
    let contract = server(&house).await;
    let fields = json!({"notice_by": {"date": "2026-12-10", "paper": true}});
    house.ok("contract.update", json!({"id": contract, "fields": fields})).await;
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    let lines = detail["sections"].to_string();
    assert!(lines.contains("断る締切") && lines.contains("12月10日") && lines.contains("請求書"), "{lines}");
    let asked = task(&house, "続けるか").await.expect("within a month");
    assert_eq!(asked["due"]["iso"], "2026-12-10");
    house.ok("task.done", json!({"task": asked["key"]})).await;
    assert!(task(&house, "続けるか").await.is_none(), "続けます");
}
