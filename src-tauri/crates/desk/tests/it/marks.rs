//! What people mark, what follows, and how it is taken back.

use crate::house::{House, MORNING, at};
use kigenban_desk::Screen;
use kigenban_testnet::{Scenario, World};
use serde_json::json;

async fn unpaid() -> (House, String) {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    house.set_up().await;
    let accepted = house.accept(&Scenario::Unpaid.domain()).await;
    let contract = accepted["contracts"][0].as_str().unwrap().to_owned();
    (house, contract)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_payment_is_watched_in_blue_and_can_be_taken_back_for_a_day() {
    let (house, contract) = unpaid().await;
    let before = house.ok("contract.get", json!({"id": contract})).await;
    let period = before["payable"]["period"].clone();
    let wrong = json!({"contract": contract, "period": "2025-12-31", "seen_in": "receipt"});
    assert_eq!(house.refused("payment.confirm", wrong).await["code"], "period_differs");
    let paid = json!({"contract": contract, "period": period, "seen_in": "registrar_screen"});
    let done = house.ok("payment.confirm", paid).await;
    assert_eq!((&done["stamp"]["name"], &done["stamp"]["date"]), (&json!("佐藤"), &json!("26.11.24")));
    assert_eq!(done["stamp"]["undo"], done["act"]);

    let detail = house.ok("contract.get", json!({"id": contract})).await;
    assert_eq!((&detail["status"]["status"], &detail["status"]["tone"]), (&json!("watching"), &json!("watch")));
    let home = house.ok("home.get", json!({})).await;
    assert_eq!(home["tone"], "watch", "{home}");
    let watched = home["tasks"].as_array().unwrap().last().unwrap();
    assert_eq!((&watched["contract"], &watched["stamp"]["undo"]), (&json!(contract), &done["act"]), "{home}");
    assert_eq!((&watched["stops"]["iso"], &watched["actions"]), (&period, &json!([])));
    assert!(home["tasks_note"].as_str().unwrap().contains("1件"), "{home}");
    assert_eq!(detail["payable"]["to_pay"], false, "nothing is to be paid twice");

    house.ok("history.undo", json!({"act": done["act"]})).await;
    assert_eq!(house.refused("history.undo", json!({"act": done["act"]})).await["code"], "undo_already");
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    assert_eq!(detail["status"]["status"], before["status"]["status"]);

    let again = json!({"contract": contract, "period": period, "seen_in": "receipt"});
    let act = house.ok("payment.confirm", again).await["act"].clone();
    house.set_clock("2026-11-25T09:31:00+09:00").await;
    assert_eq!(house.refused("history.undo", json!({"act": act})).await["code"], "undo_too_late");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_term_that_ends_far_ahead_is_not_offered_to_be_marked_as_paid() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    house.set_up().await;
    let accepted = house.accept(&Scenario::Healthy.domain()).await;
    let contract = &accepted["contracts"][0];
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    assert_eq!((&detail["payable"]["period"], &detail["payable"]["to_pay"]), (&json!("2027-05-31"), &json!(false)));
    house.set_clock("2027-04-01T09:30:00+09:00").await;
    let detail = house.ok("contract.get", json!({"id": contract})).await;
    assert_eq!(detail["payable"]["to_pay"], true, "{detail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_is_told_once_and_counts_only_when_the_desktop_took_it() {
    let (house, contract) = unpaid().await;
    house.shown();
    house.set_clock("2026-12-01T09:00:00+09:00").await;
    *house.board.refuses.lock().unwrap() = true;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    assert!(house.shown().is_empty());
    *house.board.refuses.lock().unwrap() = false;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    let shown = house.shown();
    let about: Vec<_> = shown.iter().filter(|one| one.contract.as_deref() == Some(&contract)).collect();
    assert_eq!(about.len(), 1, "{shown:?}");
    assert!(about[0].title.contains(&Scenario::Unpaid.domain()), "{:?}", about[0]);
    assert!(house.count("notification") > 0);
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    assert!(house.shown().iter().all(|one| one.contract.as_deref() != Some(&contract)), "told twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pay_by_day_that_has_passed_is_no_word_that_anything_stands_still() {
    let (house, contract) = unpaid().await;
    house.shown();
    // The estimated day to pay is over, the domain itself lives until the end of the month.
    house.set_clock("2026-12-28T09:30:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    let shown = house.shown();
    let about = shown.iter().find(|one| one.contract.as_deref() == Some(&contract)).expect("a reminder");
    assert!(about.body.contains("過ぎましたが、支払いがまだ確認できていません"), "{about:?}");
    let home = house.ok("home.get", json!({})).await;
    let follows = home["consequence"].as_str().unwrap();
    assert!(follows.contains("更新料をどこに払うのか"), "nobody can pay an unknown registrar: {home}");
    assert!(!about.body.contains("いま、") && !follows.contains("いま、"), "{about:?} {home}");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_long_sleep_nobody_is_told_of_a_certificate_that_was_renewed_meanwhile() {
    let house = House::on(World::scenario(Scenario::CertificateShort, at(MORNING)));
    house.set_up().await;
    house.accept(&Scenario::CertificateShort.domain()).await;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    house.shown();
    // What was seen then has ended since; the machine at the server has replaced it.
    house.set_clock("2027-03-02T09:00:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    let about: Vec<_> = house.shown().into_iter().filter(|one| one.kind.ends_with("_certificate")).collect();
    assert!(about.is_empty(), "{about:?}");
    let home = house.ok("home.get", json!({})).await;
    let mut tasks = home["tasks"].as_array().unwrap().iter();
    assert!(tasks.all(|task| !task["kind"].as_str().unwrap_or_default().ends_with("_certificate")), "{home}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_put_off_comes_back_and_its_notification_goes() {
    let (house, contract) = unpaid().await;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    let task = house.ok("home.get", json!({})).await["tasks"][0].clone();
    assert_eq!(task["contract"], contract.as_str());
    let answer = house.ok("task.snooze", json!({"task": task["key"], "choice": "tomorrow"})).await;
    assert!(answer["until_text"].as_str().unwrap().contains("明日"), "{answer}");
    let home = house.ok("home.get", json!({})).await;
    let kept =
        home["tasks"].as_array().unwrap().iter().find(|one| one["key"] == task["key"]).expect("it stays on home");
    assert!(kept["snoozed"].as_str().unwrap().contains("明日"), "{kept}");
    let unknown = house.refused("task.snooze", json!({"task": "nothing", "choice": "tomorrow"})).await;
    assert_eq!(unknown["code"], "not_found");
    house.set_clock("2026-11-25T13:00:00+09:00").await;
    let home = house.ok("home.get", json!({})).await;
    let back = home["tasks"].as_array().unwrap().iter().find(|one| one["key"] == task["key"]).expect("it is back");
    assert_eq!(back["snoozed"], json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_of_a_notification_opens_the_contract_or_puts_it_off() {
    let (house, contract) = unpaid().await;
    house.set_clock("2026-12-01T09:00:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    house.desk.idle().await;
    let key = house.ok("home.get", json!({})).await["tasks"][0]["key"].as_str().unwrap().to_owned();
    let show = house.desk.pressed(&key, "open").await.unwrap();
    assert_eq!((show.screen, show.contract.as_deref()), (Screen::Contract, Some(contract.as_str())));
    assert_eq!(house.desk.pressed("long gone", "open").await.unwrap().screen, Screen::Home);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_done_leaves_the_list_and_a_card_that_ends_asks_for_another() {
    let house = House::alone();
    house.set_up().await;
    let card = house.ok("card.add", json!({"label": "会社のカード(青)", "last4": "4821", "expires": "2026-11"})).await;
    house
        .ok(
            "contract.add",
            json!({"domain": "example-kobe.jp", "kind": "server", "fields": {
            "expires": "2026-12-20", "auto_renewal": "on", "pay_method": "card", "main_card": card["id"]}}),
        )
        .await;
    let home = house.ok("home.get", json!({})).await;
    let tasks = home["tasks"].as_array().unwrap();
    let task = tasks.iter().find(|task| task["actions"].as_array().unwrap().iter().any(|one| one["kind"] == "done"));
    let task = task.unwrap_or_else(|| panic!("{home}"));
    let act = house.ok("task.done", json!({"task": task["key"]})).await["act"].clone();
    let home = house.ok("home.get", json!({})).await;
    assert!(home["tasks"].as_array().unwrap().iter().all(|one| one["key"] != task["key"]), "{home}");
    house.ok("history.undo", json!({"act": act})).await;
    let home = house.ok("home.get", json!({})).await;
    assert!(home["tasks"].as_array().unwrap().iter().any(|one| one["key"] == task["key"]), "{home}");
}

/// Three days after a charge that nobody confirmed the deputy is named in the notice, and only one who is there.
#[tokio::test(flavor = "multi_thread")]
async fn an_unconfirmed_charge_names_the_deputy_who_is_there() {
    let house = House::on(World::scenario(Scenario::Healthy, at(MORNING)));
    let manager = house.set_up().await["id"].clone();
    let server = house.accept(&Scenario::Healthy.domain()).await["contracts"][2].clone();
    let deputy = house.ok("person.add", json!({"name": "鈴木 実"})).await["id"].clone();
    let fields =
        json!({"expires": "2026-12-10", "auto_renewal": "on", "manager": manager, "deputy": deputy, "term": 12});
    house.ok("contract.update", json!({"id": server, "fields": fields})).await;
    let mut bodies = Vec::new();
    for day in 9..=21 {
        house.set_clock(&format!("2026-12-{day:02}T09:30:00+09:00")).await;
        for _ in 0..2 {
            house.ok("clock.tick", json!({})).await;
            house.desk.idle().await;
        }
        let shown = house.shown().into_iter().filter(|one| one.kind == "confirm_charge");
        bodies.extend(shown.map(|one| (day, one.body.contains("副担当の鈴木さんにも"))));
        if day == 15 {
            let left = json!({"id": deputy, "fields": {"left": true}});
            house.ok("person.update", left).await;
        }
    }
    assert_eq!(
        bodies,
        [(10, false), (13, true), (20, false)],
        "on the day, three days later, a week later: she has left"
    );
}
