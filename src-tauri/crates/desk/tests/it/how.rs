//! やり方: from each kind of task to its recorded result.

use crate::house::{House, MORNING, at};
use kigenban_testnet::{Scenario, World};
use serde_json::{Value, json};

async fn office() -> (House, String) {
    let house = House::on(World::scenario(Scenario::Unpaid, at(MORNING)));
    house.set_up().await;
    let accepted = house.accept(&Scenario::Unpaid.domain()).await;
    let domain = accepted["contracts"][0].as_str().unwrap().to_owned();
    (house, domain)
}

async fn page(house: &House, kind: &str, contract: &str) -> Value {
    house.ok("how.get", json!({"kind": kind, "contract": contract})).await
}

async fn tasks(house: &House) -> Vec<Value> {
    house.ok("home.get", json!({})).await["tasks"].as_array().unwrap().clone()
}

/// Pages that the tasks of home lead to.
async fn pages(house: &House) -> Vec<String> {
    let tasks = tasks(house).await;
    let actions = tasks.iter().flat_map(|task| task["actions"].as_array().unwrap().clone());
    actions.filter_map(|action| action["how"].as_str().map(ToOwned::to_owned)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_has_steps_whom_to_ask_and_a_letter_with_the_offices_words() {
    let (house, domain) = office().await;
    for kind in ["change_person", "find_registrar", "move_holder", "pay", "replace_card"] {
        let page = page(&house, kind, &domain).await;
        assert!(page["steps"].as_array().unwrap().len() >= 2, "{kind}: {page}");
        assert!(!page["look_for"].as_array().unwrap().is_empty(), "{kind}: {page}");
        assert!(page["ask"].as_array().unwrap().len() >= 5, "{kind}: {page}");
        assert!(page["letter"]["text"].as_str().unwrap().chars().count() > 40, "{kind}: {page}");
    }
    let letter = page(&house, "find_registrar", &domain).await["letter"]["text"].clone();
    assert!(letter.as_str().unwrap().contains(&Scenario::Unpaid.domain()), "{letter}");
    let refused = json!({"kind": "pay", "contract": "00000000-0000-0000-0000-000000000000"});
    assert_eq!(house.refused("how.get", refused).await["code"], "not_found");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tick_stays_names_who_made_it_and_can_be_taken_away() {
    let (house, domain) = office().await;
    let step = page(&house, "pay", &domain).await["steps"][0]["id"].clone();
    let tick = |done: bool| json!({"kind": "pay", "contract": domain, "step": step, "done": done});
    house.ok("how.tick", tick(true)).await;
    house.ok("how.tick", tick(true)).await;
    let ticked = page(&house, "pay", &domain).await;
    assert_eq!(ticked["steps"][0]["done"], true);
    assert!(ticked["steps"][0]["by"].as_str().unwrap().contains("佐藤"), "{ticked}");
    assert_eq!(ticked["steps"][1]["done"], false);
    assert!(tasks(&house).await.iter().any(|task| task["contract"] == domain.as_str()), "a tick is no payment");
    house.ok("how.tick", tick(false)).await;
    assert_eq!(page(&house, "pay", &domain).await["steps"][0]["done"], false);
    let unknown = json!({"kind": "pay", "contract": domain, "step": "nothing", "done": true});
    assert_eq!(house.refused("how.tick", unknown).await["code"], "not_found");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_company_found_ends_the_search() {
    let (house, domain) = office().await;
    assert!(pages(&house).await.contains(&"find_registrar".to_owned()));
    house.ok("contract.update", json!({"id": domain, "fields": {"provider": "みほんドメイン"}})).await;
    assert!(!pages(&house).await.contains(&"find_registrar".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_name_that_is_not_ours_is_one_task_and_one_record() {
    let house = House::on(World::sample(at(MORNING)));
    house.set_up().await;
    let mut domains = Vec::new();
    for name in ["example-kobe.co.jp", "example-kobe.com", "example-kobe.jp"] {
        let accepted = house.accept(name).await;
        let id = accepted["contracts"][0].as_str().unwrap().to_owned();
        let fields = json!({"provider": "みほんドメイン", "holder": "株式会社みほん制作", "holder_is": "outside"});
        house.ok("contract.update", json!({"id": id, "fields": fields})).await;
        domains.push(id);
    }
    let moving = pages(&house).await.into_iter().filter(|page| page == "move_holder").count();
    assert_eq!(moving, 1, "one name, one task");
    let page = page(&house, "move_holder", &domains[0]).await;
    let contracts = page["contracts"].as_array().unwrap();
    assert_eq!(contracts.len(), 3, "{page}");
    for one in contracts {
        let fields = json!({"holder": page["value"], "holder_is": "company"});
        house.ok("contract.update", json!({"id": one["id"], "fields": fields})).await;
    }
    assert!(!pages(&house).await.contains(&"move_holder".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_new_card_takes_the_old_ones_place_and_its_task_goes() {
    let (house, domain) = office().await;
    let card = house.ok("card.add", json!({"label": "会社のカード", "last4": "4821", "expires": "2026-11"})).await;
    let fields = json!({"provider": "みほんドメイン", "pay_method": "card", "main_card": card["id"]});
    house.ok("contract.update", json!({"id": domain, "fields": fields})).await;
    assert!(pages(&house).await.contains(&"replace_card".to_owned()), "{:?}", tasks(&house).await);
    let page = page(&house, "replace_card", &domain).await;
    assert_eq!((&page["card"], &page["value"]), (&card["id"], &json!("会社のカード")));
    house.ok("card.update", json!({"id": card["id"], "fields": {"last4": "9035", "expires": "2031-05"}})).await;
    assert!(!pages(&house).await.contains(&"replace_card".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_person_is_offered_and_recorded() {
    let (house, domain) = office().await;
    let tanaka = house.ok("person.add", json!({"name": "田中 一郎", "department": "総務"})).await;
    let page = page(&house, "change_person", &domain).await;
    assert!(page["people"].as_array().unwrap().iter().any(|one| one["id"] == tanaka["id"]), "{page}");
    house.ok("contract.update", json!({"id": domain, "fields": {"manager": tanaka["id"]}})).await;
    let detail = house.ok("contract.get", json!({"id": domain})).await;
    assert_eq!(detail["fields"]["contract"]["manager"], tanaka["id"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hours_of_a_company_are_those_of_the_ledger_and_missing_ones_lead_to_their_place() {
    let (house, domain) = office().await;
    let fact = |page: &Value, label: &str| {
        page["ask"].as_array().unwrap().iter().find(|fact| fact["label"] == label).unwrap().clone()
    };
    let unknown = fact(&page(&house, "pay", &domain).await, "受付時間");
    assert_eq!((&unknown["value"], &unknown["section"]), (&Value::Null, &json!("login")));
    house.ok("contract.update", json!({"id": domain, "fields": {"hours": "平日 10時〜18時"}})).await;
    let known = page(&house, "pay", &domain).await;
    assert_eq!(fact(&known, "受付時間")["value"], "平日 10時〜18時");
    assert_eq!(fact(&known, "会社")["section"], "holder", "the company is written among who holds it");
}

#[tokio::test(flavor = "multi_thread")]
async fn contracts_that_nobody_looks_after_lead_to_their_page_and_are_given_to_somebody() {
    let (house, domain) = office().await;
    let tanaka = house.ok("person.add", json!({"name": "田中 一郎", "department": "総務"})).await;
    let people = house.ok("person.list", json!({})).await;
    let sato = people.as_array().unwrap().iter().find(|row| row["person"]["id"] != tanaka["id"]).unwrap();
    let before = page(&house, "change_person", &domain).await;
    house.ok("contract.update", json!({"id": domain, "fields": {"manager": sato["person"]["id"]}})).await;
    let kept = page(&house, "change_person", &domain).await;
    assert_eq!((&before["manager"], &kept["manager"]["id"]), (&Value::Null, &sato["person"]["id"]));
    let leaving = json!({"id": sato["person"]["id"], "to": null, "now": tanaka["id"]});
    house.ok("person.leave", leaving).await;
    assert!(pages(&house).await.contains(&"change_person".to_owned()), "{:?}", tasks(&house).await);
    let page = page(&house, "change_person", &domain).await;
    for one in page["contracts"].as_array().unwrap() {
        house.ok("contract.update", json!({"id": one["id"], "fields": {"manager": tanaka["id"]}})).await;
    }
    assert!(!pages(&house).await.contains(&"change_person".to_owned()), "{:?}", tasks(&house).await);
}
