//! 退職・異動: everything somebody held is handed on in one act, and what cannot be becomes something to do.

use crate::house::House;
use kigenban_advice::{Held, holdings};
use kigenban_facts::{Book, Contract, Person};
use kigenban_wording::CONTRACT_FIELDS;
use serde_json::{Value, json};

/// Texts in which nobody of the office is looked for: what companies, pages and machines are called, numbers, prices.
const OF_NOBODY: [&str; 10] = [
    "title",
    "customer_number",
    "login_url",
    "phone",
    "hours",
    "plan",
    "price",
    "name_servers",
    "dns_essentials",
    "certificate_kind",
];

/// 佐藤 holds everything of a domain and a server; 山本 is deputy of the domain; 田中 has no address.
struct Office {
    house: House,
    sato: Value,
    yamamoto: Value,
    tanaka: Value,
    domain: Value,
    server: Value,
}

async fn office() -> Office {
    let house = House::alone();
    house.set_up().await;
    let sato = house
        .ok("person.add", json!({"name": "佐藤 恵子", "department": "総務", "email": "sato@mail.example"}))
        .await["id"]
        .clone();
    house.ok("who.set", json!({"id": sato})).await;
    let yamamoto =
        house.ok("person.add", json!({"name": "山本 拓也", "email": "yama@mail.example"})).await["id"].clone();
    let tanaka = house.ok("person.add", json!({"name": "田中 一郎"})).await["id"].clone();
    let fields = json!({"manager": sato, "deputy": yamamoto, "kept_at": "佐藤さんの引き出し", "payer": "佐藤 恵子",
        "account_id": "sato@mail.example"});
    let domain =
        house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "domain", "fields": fields})).await["id"]
            .clone();
    let fields = json!({"manager": tanaka, "deputy": sato, "kept_at": "総務の金庫"});
    let server =
        house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "server", "fields": fields})).await["id"]
            .clone();
    let custodians = json!([{"person": sato, "means": "電話のアプリ"}, {"person": tanaka, "means": "金庫の控え"}]);
    house.ok("contract.update", json!({"id": domain, "custodians": custodians})).await;
    let places = json!([
        {"provider": true, "kind": "mail", "address": "sato@mail.example"},
        {"provider": false, "kind": "mail", "address": "sato@mail.example"},
        {"provider": true, "kind": "mail", "address": "soumu@mail.example"},
    ]);
    house.ok("recipient.set", json!({"contract": domain, "recipients": places})).await;
    Office { house, sato, yamamoto, tanaka, domain, server }
}

impl Office {
    async fn ok(&self, cmd: &str, args: Value) -> Value {
        self.house.ok(cmd, args).await
    }

    async fn contract(&self, id: &Value) -> Value {
        self.ok("contract.get", json!({"id": id})).await["fields"].clone()
    }

    /// Titles of what is to be done.
    async fn tasks(&self) -> Vec<String> {
        let home = self.ok("home.get", json!({})).await;
        home["tasks"].as_array().unwrap().iter().map(|task| task["title"].as_str().unwrap().to_owned()).collect()
    }

    /// Everything in the ledger that is not history, as one text.
    async fn says(&self) -> String {
        let mut said = self.contract(&self.domain).await.to_string();
        said.push_str(&self.contract(&self.server).await.to_string());
        said
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_somebody_holds_is_shown_before_anything_happens() {
    let office = office().await;
    let view = office.ok("person.leaving", json!({"id": office.sato})).await;
    let groups = view["groups"].as_array().unwrap();
    let items = groups.iter().flat_map(|group| group["items"].as_array().unwrap());
    let mut shown: Vec<String> =
        items.map(|item| item["reference"].as_str().unwrap().split(':').next().unwrap().to_owned()).collect();
    shown.sort();
    let expected = ["account_id", "custodian", "deputy", "kept_at", "manager", "payer", "recipient", "recipient"];
    assert_eq!(shown, expected);
    assert_eq!((&view["is_current"], &view["left"]), (&json!(true), &json!(false)));
    assert_eq!(office.contract(&office.domain).await["contract"]["manager"], office.sato, "nothing has happened yet");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_act_hands_everything_on_and_is_taken_back_as_one() {
    let office = office().await;
    let before = office.says().await;
    let refused = office.house.refused("person.leave", json!({"id": office.sato, "to": office.yamamoto})).await;
    assert_eq!(refused["code"], "next_person_needed");
    assert_eq!(office.says().await, before, "nothing was changed");
    let lines = office.ok("history.list", json!({})).await.as_array().unwrap().len();
    let args = json!({"id": office.sato, "to": office.yamamoto, "now": office.tanaka});
    let done = office.ok("person.leave", args).await;
    assert_eq!(office.ok("history.list", json!({})).await.as_array().unwrap().len(), lines + 1, "one line");
    assert_eq!(office.ok("session.get", json!({})).await["who"]["id"], office.tanaka);
    let domain = office.contract(&office.domain).await;
    assert_eq!(domain["contract"]["manager"], office.yamamoto);
    assert_eq!(domain["contract"]["deputy"], Value::Null, "one person is not two");
    assert_eq!(domain["contract"]["payer"], "山本 拓也");
    let server = office.contract(&office.server).await;
    assert_eq!(server["contract"]["deputy"], office.yamamoto);
    assert_eq!(server["contract"]["manager"], office.tanaka, "what was another's stays");
    assert!(!office.says().await.contains(office.sato.as_str().unwrap()), "{}", office.says().await);
    let tasks: Vec<&str> = done["tasks"].as_array().unwrap().iter().map(|title| title.as_str().unwrap()).collect();
    for title in [
        "example-kobe.jpに残っている佐藤さんの名前のものを移す",
        "example-kobe.jpの二段階認証に、山本さんを登録する",
        "example-kobe.jpのお知らせの届け先を、契約先の画面で替える",
    ] {
        assert!(tasks.contains(&title), "{title} is not in {tasks:?}");
        assert!(office.tasks().await.contains(&title.to_owned()), "{title} stands on home");
    }
    office.ok("history.undo", json!({"act": done["act"]})).await;
    assert_eq!(office.says().await, before, "as it was");
    let people = office.ok("person.list", json!({})).await;
    assert!(people.as_array().unwrap().iter().all(|row| row["person"]["left"] == json!(false)));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_thing_may_go_to_somebody_else_or_to_nobody_yet() {
    let office = office().await;
    let id = |field: &str, of: &Value| format!("{field}:{}", of.as_str().unwrap());
    let items = json!({id("manager", &office.domain): Value::Null, id("deputy", &office.server): Value::Null});
    let args = json!({"id": office.sato, "to": office.tanaka, "items": items, "now": office.yamamoto});
    office.ok("person.leave", args).await;
    let domain = office.contract(&office.domain).await;
    assert_eq!((&domain["contract"]["manager"], &domain["contract"]["deputy"]), (&Value::Null, &office.yamamoto));
    assert_eq!(office.contract(&office.server).await["contract"]["deputy"], Value::Null);
    // 田中 keeps the codes already, and has no address: the provider's stays to be changed, ours has gone.
    assert_eq!(domain["custodians"].as_array().unwrap().len(), 1);
    let places = domain["recipients"].as_array().unwrap();
    let addresses: Vec<(&Value, &Value)> = places.iter().map(|place| (&place["provider"], &place["address"])).collect();
    let expected = [(json!(true), json!("sato@mail.example")), (json!(true), json!("soumu@mail.example"))];
    assert_eq!(addresses, expected.iter().map(|(provider, address)| (provider, address)).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_gone_or_unknown_takes_nothing_over() {
    let office = office().await;
    let leave = |to: Value, items: Value| json!({"id": office.sato, "to": to, "items": items, "now": office.tanaka});
    let refused = office.house.refused("person.leave", leave(office.sato.clone(), json!({}))).await;
    assert_eq!((&refused["code"], &refused["field"]), (&json!("same_person"), &json!("to")));
    let refused = office.house.refused("person.leave", leave(Value::Null, json!({"manager:nobody": null}))).await;
    assert_eq!((&refused["code"], &refused["field"]), (&json!("invalid_argument"), &json!("items")));
    office.ok("person.leave", json!({"id": office.yamamoto, "to": null})).await;
    let refused = office.house.refused("person.leave", leave(office.yamamoto.clone(), json!({}))).await;
    assert_eq!((&refused["code"], &refused["field"]), (&json!("person_has_left"), &json!("to")));
    let next = json!({"id": office.sato, "to": null, "now": office.yamamoto});
    assert_eq!(office.house.refused("person.leave", next).await["field"], "now");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_nobody_named_the_contracts_are_said_to_be_nobodys() {
    let office = office().await;
    office.ok("person.leave", json!({"id": office.sato, "to": null, "now": office.tanaka})).await;
    office.ok("person.leave", json!({"id": office.yamamoto, "to": null})).await;
    let title = "担当が決まっていない契約1件の担当を決める".to_owned();
    assert!(office.tasks().await.contains(&title), "{:?}", office.tasks().await);
    office.ok("contract.update", json!({"id": office.domain, "fields": {"manager": office.tanaka}})).await;
    assert!(!office.tasks().await.contains(&title), "somebody is in charge again");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_moved_by_hand_is_done_when_the_ledger_says_so() {
    let office = office().await;
    let args = json!({"id": office.sato, "to": office.yamamoto, "now": office.tanaka});
    office.ok("person.leave", args).await;
    let left = |tasks: Vec<String>| tasks.into_iter().filter(|title| title.contains("佐藤さん")).count();
    assert_eq!(left(office.tasks().await), 1);
    let fields = json!({"kept_at": "総務の金庫", "account_id": "soumu@mail.example"});
    office.ok("contract.update", json!({"id": office.domain, "fields": fields})).await;
    assert_eq!(left(office.tasks().await), 0);
    // 二段階認証: the successor counts only once somebody says that she is registered.
    let two = || async {
        let home = office.ok("home.get", json!({})).await;
        let all = home["readiness"].as_array().unwrap().clone();
        all.into_iter().find(|one| one["id"] == "two_factor").unwrap()["state"].clone()
    };
    assert_eq!(two().await, "partly");
    let home = office.ok("home.get", json!({})).await;
    let tasks = home["tasks"].as_array().unwrap();
    let task = tasks.iter().find(|task| task["title"].as_str().unwrap().contains("二段階認証")).unwrap();
    office.ok("task.done", json!({"task": task["key"]})).await;
    assert_eq!(two().await, "done");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_one_of_all_may_leave() {
    let house = House::alone();
    let id = house.set_up().await["id"].clone();
    house.ok("person.leave", json!({"id": id, "to": null})).await;
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "who");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handover_with_a_day_is_reminded_of_until_it_is_finished() {
    let office = office().await;
    let bundles = office.ok("handover.get", json!({})).await;
    let start =
        json!({"bundle": bundles["bundle"], "from": office.sato, "to": office.yamamoto, "target": "2026-12-11"});
    let view = office.ok("handover.start", start).await;
    let title = "example-kobe.jp の引き継ぎを終える".to_owned();
    assert!(office.tasks().await.contains(&title));
    office.house.set_clock("2026-12-04T09:00:00+09:00").await;
    office.ok("clock.tick", json!({})).await;
    // After a sleep the looks come first, two minutes at most.
    office.house.set_clock("2026-12-04T09:03:00+09:00").await;
    office.ok("clock.tick", json!({})).await;
    let told = |shown: &[kigenban_desk::Notification]| shown.iter().any(|one| one.title.contains("引き継ぎを終える"));
    assert!(told(&office.house.shown()), "a week before: {:?}", office.house.board.shown);
    for row in ["registrar", "server", "dns", "certificate", "mail"] {
        office.ok("handover.stamp", json!({"handover": view["handover"], "row": row})).await;
    }
    assert!(!office.tasks().await.contains(&title));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_counts_for_a_year_once_somebody_saw_a_notice_arrive_there() {
    let office = office().await;
    let lines = || async {
        let home = office.ok("home.get", json!({})).await;
        let all = home["readiness"].as_array().unwrap().clone();
        let notices = all.into_iter().find(|one| one["id"] == "notices").unwrap();
        notices["lines"].as_array().unwrap().clone()
    };
    let open = lines().await;
    let line = open.iter().find(|line| line["text"].as_str().unwrap().contains("soumu@mail.example")).unwrap();
    let id = line["arrival"].clone();
    let act = office.ok("recipient.arrived", json!({"id": id})).await["act"].clone();
    assert!(lines().await.iter().all(|line| line["arrival"] != id));
    office.house.set_clock("2027-11-24T09:30:00+09:00").await;
    let asked = lines().await;
    let again = asked.iter().find(|line| line["arrival"] == id).unwrap();
    assert!(again["text"].as_str().unwrap().contains("1年以上前"), "{again}");
    office.house.set_clock("2026-11-25T09:30:00+09:00").await;
    office.ok("history.undo", json!({"act": act})).await;
    assert!(lines().await.iter().any(|line| line["arrival"] == id), "taken back");
    // Another address in its place was not tried.
    office.ok("recipient.arrived", json!({"id": id})).await;
    let places = json!([{"id": id, "provider": true, "kind": "mail", "address": "new@mail.example"}]);
    office.ok("recipient.set", json!({"contract": office.domain, "recipients": places})).await;
    assert!(lines().await.iter().any(|line| line["arrival"] == id), "nobody tried the new one");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_only_marked_as_having_left_hands_everything_on_by_the_same_act() {
    let office = office().await;
    let lines = office.ok("history.list", json!({})).await.as_array().unwrap().len();
    office.ok("person.update", json!({"id": office.sato, "fields": {"left": true}})).await;
    let view = office.ok("person.leaving", json!({"id": office.sato})).await;
    let items = view["groups"].as_array().unwrap().iter().flat_map(|group| group["items"].as_array().unwrap());
    let kept: Vec<&Value> = items.filter(|item| item["hands_on"] == json!(true)).collect();
    assert!(kept.is_empty(), "{kept:?}");
    assert_eq!(office.contract(&office.domain).await["contract"]["manager"], Value::Null, "まだ決まっていない");
    office.ok("who.set", json!({"id": office.tanaka})).await;
    let history = office.ok("history.list", json!({})).await;
    assert_eq!(history.as_array().unwrap().len(), lines + 1, "one act");
    office.ok("history.undo", json!({"act": history[0]["undo"]})).await;
    assert_eq!(office.contract(&office.domain).await["contract"]["manager"], office.sato);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_way_whose_owner_leaves_is_among_what_she_holds_and_goes_to_her_successor() {
    let office = office().await;
    let share = tempfile::tempdir().unwrap();
    let way = office.ok("way.add", json!({"kind": "folder", "path": share.path()})).await;
    assert!(way["owner_text"].as_str().unwrap().contains("佐藤 恵子"), "いまの人 looks after it: {way}");
    let view = office.ok("person.leaving", json!({"id": office.sato})).await;
    let reference = json!(format!("way:{}", way["id"].as_str().unwrap()));
    let items = view["groups"].as_array().unwrap().iter().flat_map(|group| group["items"].as_array().unwrap());
    assert_eq!(items.filter(|item| item["reference"] == reference).count(), 1, "{view}");
    let args = json!({"id": office.sato, "to": office.yamamoto, "now": office.tanaka});
    office.ok("person.leave", args).await;
    let way = office.ok("way.list", json!({})).await[0].clone();
    assert!(way["owner_text"].as_str().unwrap().contains("山本 拓也"), "{way}");
}

#[test]
fn a_text_of_a_contract_shows_who_leaves_or_is_known_to_name_nobody() {
    let person = Person { name: "佐藤 恵子".into(), ..Person::default() };
    let mut others = Vec::new();
    for field in CONTRACT_FIELDS.iter().filter(|field| field.control.holds_words()) {
        let Ok(contract) = serde_json::from_value::<Contract>(json!({field.name: "佐藤 恵子さんに聞く"}))
        else {
            others.push(field.name);
            continue;
        };
        let mut book = Book::default();
        book.people.push(person.clone());
        book.contracts.push(contract);
        let held = holdings(&book, person.id);
        let shows = |held: Held| held == Held::Text(field.name) || (held == Held::Payer && field.name == "payer");
        assert_eq!(held.iter().any(|one| shows(one.held)), !OF_NOBODY.contains(&field.name), "{}", field.name);
    }
    // A company and a number of months.
    assert_eq!(others, ["provider", "term"]);
}
