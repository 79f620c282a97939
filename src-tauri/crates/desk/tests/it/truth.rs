//! What stands on the screen at the moment that matters is so.

use crate::house::{House, MORNING, at};
use kigenban_testnet::{Scenario, Site, World};
use serde_json::{Value, json};

async fn with(scenario: Scenario) -> (House, Vec<String>) {
    let house = House::on(World::scenario(scenario, at(MORNING)));
    house.set_up().await;
    let accepted = house.accept(&scenario.domain()).await;
    let contracts = accepted["contracts"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
    let contracts = contracts.collect();
    // What is bad is believed at the second look.
    for clock in ["2026-11-24T10:30:00+09:00", "2026-11-24T11:30:00+09:00"] {
        house.set_clock(clock).await;
        house.ok("check.run", json!({})).await;
        house.desk.idle().await;
    }
    (house, contracts)
}

async fn home(house: &House) -> Value {
    house.ok("home.get", json!({})).await
}

fn tasks(home: &Value) -> &Vec<Value> {
    home["tasks"].as_array().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_off_stays_on_home_with_its_day_and_the_sentence_speaks_of_it() {
    let (house, contracts) = with(Scenario::Unpaid).await;
    let before = home(&house).await;
    let task = tasks(&before)[0].clone();
    assert_eq!(task["contract"], contracts[0].as_str());
    house.ok("task.snooze", json!({"task": task["key"], "choice": "tomorrow"})).await;
    let after = home(&house).await;
    assert_eq!((&after["sentence"], &after["consequence"]), (&before["sentence"], &before["consequence"]));
    let still = tasks(&after).iter().find(|one| one["key"] == task["key"]).expect("it stays");
    let said = still["snoozed"].as_str().unwrap();
    assert!(said.contains("明日") && said.contains("お知らせ"), "{said}");
    assert_eq!(still["due"], task["due"]);
    let detail = house.ok("contract.get", json!({"id": contracts[0]})).await;
    assert!(detail["tasks"].as_array().unwrap().iter().any(|one| one["key"] == task["key"]), "{detail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_dead_or_ending_shows_the_last_day_and_whom_to_call_and_is_not_put_off() {
    for (scenario, last) in [(Scenario::Lapsed, None), (Scenario::Ending, Some("2026-11-30"))] {
        let (house, contracts) = with(scenario).await;
        let shown = home(&house).await;
        let task = &tasks(&shown)[0];
        assert_eq!(task["contract"], contracts[0].as_str(), "{scenario:?} {shown}");
        assert_eq!(task["status"]["tone"], "stop", "{scenario:?}");
        assert_eq!(task["can_snooze"], false, "{scenario:?}");
        let refused = house.refused("task.snooze", json!({"task": task["key"], "choice": "tomorrow"})).await;
        assert_eq!(refused["code"], "snooze_too_far");
        match last {
            Some(day) => assert_eq!(task["last_day"]["iso"], day, "{scenario:?} {task}"),
            None => assert!(task["last_day"]["text"].is_string(), "{scenario:?} {task}"),
        }
        assert!(task["call"]["phone"].is_null() && task["call"]["contract"] == contracts[0].as_str(), "{task}");
        house.ok("contract.update", json!({"id": contracts[0], "fields": {"phone": "078-000-1234"}})).await;
        assert_eq!(tasks(&home(&house).await)[0]["call"]["phone"], "078-000-1234", "{scenario:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stamp_and_history_name_the_period_that_was_paid_as_the_dialog_did() {
    let (house, contracts) = with(Scenario::Unpaid).await;
    let id = &contracts[0];
    house.ok("contract.update", json!({"id": id, "fields": {"term": 24}})).await;
    let detail = house.ok("contract.get", json!({"id": id})).await;
    let dialog = detail["payable"]["period_text"].as_str().unwrap().to_owned();
    assert!(dialog.contains("2028年12月31日"), "two years: {dialog}");
    let paid = json!({"contract": id, "period": detail["payable"]["period"], "seen_in": "receipt"});
    house.ok("payment.confirm", paid).await;
    let after = house.ok("contract.get", json!({"id": id})).await;
    let stamp = after["stamp_sentence"].as_str().unwrap();
    let history = after["history"][0]["text"].as_str().unwrap();
    assert!(stamp.contains(&dialog), "{stamp} / {dialog}");
    assert!(history.contains(&dialog), "{history} / {dialog}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_can_be_paid_for_several_years_and_the_dialog_offers_them() {
    let (house, contracts) = with(Scenario::Unpaid).await;
    let id = &contracts[0];
    let detail = house.ok("contract.get", json!({"id": id})).await;
    let terms = detail["payable"]["terms"].as_array().unwrap();
    let ends: Vec<_> = terms.iter().map(|term| term["until"].as_str().unwrap()).collect();
    assert_eq!(ends[..3], ["2027-12-31", "2028-12-31", "2029-12-31"]);
    let paid = json!({"contract": id, "period": detail["payable"]["period"], "until": ends[2], "seen_in": "receipt"});
    house.ok("payment.confirm", paid).await;
    let after = house.ok("contract.get", json!({"id": id})).await;
    assert!(after["stamp_sentence"].as_str().unwrap().contains("2029年12月31日"), "{}", after["stamp_sentence"]);
    assert!(after["history"][0]["text"].as_str().unwrap().contains("2029年12月31日"), "{}", after["history"][0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_with_something_to_put_right_is_no_green_cell() {
    let mut site = Site::healthy("example-mihon.co.jp", at(MORNING));
    site.zone.records.retain(|entry| entry.owner != "_dmarc");
    let house = House::on(World::new(at(MORNING)).with(site));
    house.set_up().await;
    house.accept("example-mihon.co.jp").await;
    let checkup = house.ok("checkup.get", json!({})).await;
    let cells = checkup["rows"][0]["cells"].as_array().unwrap();
    let mail = cells.iter().find(|cell| cell["check"] == "mail").unwrap();
    assert!(mail["detail"].as_str().unwrap().contains("直すところ"), "{mail}");
    assert_eq!(mail["state"], "due", "{mail}");
    assert_ne!(mail["word"], "正常");
    assert_ne!(checkup["tone"], "ok", "{}", checkup["sentence"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_of_a_dead_name_says_that_the_name_is_dead() {
    let (house, contracts) = with(Scenario::Lapsed).await;
    let certificate = house.ok("contract.get", json!({"id": contracts[3]})).await;
    assert_eq!(certificate["kind"], "certificate");
    assert!(!certificate["reason"].as_str().unwrap().contains("点検していません"), "{}", certificate["reason"]);
    let checkup = house.ok("checkup.get", json!({})).await;
    let cells = checkup["rows"][0]["cells"].as_array().unwrap();
    let cell = |check: &str| cells.iter().find(|cell| cell["check"] == check).unwrap();
    assert!(cell("tls")["detail"].as_str().unwrap().contains("ドメインが止まって"), "{}", cell("tls"));
    assert_eq!(cell("registration")["word"], "止まっています", "the registry was reached");
}

#[tokio::test(flavor = "multi_thread")]
async fn automatic_renewal_is_not_green_beside_a_contract_that_is_paid_by_hand() {
    let (house, contracts) = with(Scenario::Unpaid).await;
    for id in &contracts {
        let on = json!({"id": id, "fields": {"auto_renewal": "on"}});
        house.ok("contract.update", on).await;
    }
    let step = |home: Value| {
        let all = home["readiness"].as_array().unwrap().clone();
        all.into_iter().find(|step| step["id"] == "auto_renewal").unwrap()
    };
    assert_eq!(step(home(&house).await)["state"], "done");
    let off = json!({"auto_renewal": "off", "auto_renewal_reason": "請求書で払う"});
    house.ok("contract.update", json!({"id": contracts[0], "fields": off})).await;
    let step = step(home(&house).await);
    assert_eq!((&step["state"], &step["word"]), (&json!("decided"), &json!("手で払う 1件")));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_days_of_a_row_are_those_of_the_date_beside_them() {
    let house = House::on(World::sample(kigenban_sample::now()));
    house.clock_at(kigenban_sample::now());
    house.desk.import_book(kigenban_sample::big(500)).await.unwrap();
    let view = house.ok("contract.list", json!({})).await;
    let rows: Vec<&Value> =
        view["bundles"].as_array().unwrap().iter().flat_map(|one| one["rows"].as_array().unwrap()).collect();
    let mut compared = 0;
    for row in rows {
        let days = &row["status"]["detail"];
        // カード期限切れ names its own date.
        let names_a_day = row["status"]["word"].as_str().unwrap().contains('/');
        if days.is_null() || names_a_day {
            continue;
        }
        let shown = if row["pay_by"].is_null() { &row["expires"] } else { &row["pay_by"] };
        assert_eq!(*days, shown["left"], "{row}");
        compared += usize::from(row["kind"] == "certificate");
    }
    assert!(compared > 10, "{compared} certificates");
}
