//! Bad input: one clear sentence, nothing lost, nothing half written.

use crate::house::House;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_domain_gets_a_sentence_of_its_own() {
    let house = House::alone();
    house.set_up().await;
    for (typed, code) in [
        ("", "domain_empty"),
        ("co.jp", "domain_public_suffix"),
        ("みほん", "domain_no_dot"),
        ("203.0.113.5", "domain_address"),
        ("exa mple.jp", "domain_unreadable"),
    ] {
        for cmd in ["discover", "trouble.diagnose"] {
            let mut args = json!({"domain": typed});
            if cmd == "trouble.diagnose" {
                args["trouble"] = json!("mail");
            }
            let error = house.refused(cmd, args).await;
            assert_eq!((&error["code"], &error["field"]), (&json!(code), &json!("domain")), "{typed}");
            assert!(error["message"].as_str().unwrap().ends_with(['。', 'p']), "{error}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_number_stays_out_of_every_entry() {
    let house = House::alone();
    house.set_up().await;
    let contract = json!({"domain": "example-kobe.jp", "kind": "server"});
    let id = house.ok("contract.add", contract).await["id"].as_str().unwrap().to_owned();
    let number = "4111 1111 1111 1111";
    let attempts: [(&str, Value); 10] = [
        (
            "discover.accept",
            json!({"domain": "example-kobe.co.jp", "rows": [
                {"kind": "server", "answer": "unknown", "provider": number},
            ]}),
        ),
        ("contract.update", json!({"id": id, "fields": {"note": number}})),
        ("contract.update", json!({"id": id, "fields": {"provider": number}})),
        ("contract.update", json!({"id": id, "fields": {"kept_at": format!("金庫 {number}")}})),
        (
            "contract.update",
            json!({"id": id, "recipients": [
            {"id": null, "provider": true, "kind": "paper", "address": number}]}),
        ),
        ("person.add", json!({"name": number})),
        ("card.add", json!({"label": number, "last4": "4821"})),
        ("card.add", json!({"label": "青", "last4": number})),
        ("office.set", json!({"name": number})),
        ("bundle.add", json!({"name": number, "domain": "example-kobe.net"})),
    ];
    for (cmd, args) in attempts {
        let error = house.refused(cmd, args).await;
        assert_eq!(error["code"], "card_number", "{cmd}");
        assert!(!error.to_string().contains("4111"), "{error}");
    }
    let detail = house.ok("contract.get", json!({"id": id})).await;
    assert_eq!(detail["fields"]["contract"]["note"], json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_likely_password_is_asked_about_and_taken_when_the_person_says_that_it_is_none() {
    let house = House::alone();
    let person = house.set_up().await["id"].clone();
    let contract = house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "server"})).await;
    let (id, bundle) = (contract["id"].clone(), contract["bundle"].clone());
    let card = house.ok("card.add", json!({"label": "青", "last4": "4821"})).await["id"].clone();
    let word = "Xk7q9!LmPd2";
    let custodian = json!([{"id": null, "person": person, "means": word}]);
    let recipient = json!([{"id": null, "provider": true, "kind": "paper", "address": word}]);
    let attempts: [(&str, &str, Value); 14] = [
        ("contract.update", "kept_at", json!({"id": id, "fields": {"kept_at": word}})),
        ("contract.update", "provider", json!({"id": id, "fields": {"provider": word}})),
        ("contract.update", "means", json!({"id": id, "custodians": custodian})),
        ("contract.update", "address", json!({"id": id, "recipients": recipient})),
        ("contract.add", "note", json!({"bundle": bundle, "kind": "mail", "fields": {"note": format!("PW {word}")}})),
        ("recipient.set", "address", json!({"recipients": recipient})),
        ("person.add", "department", json!({"name": "鈴木", "department": word})),
        ("person.update", "phone", json!({"id": person, "fields": {"phone": word}})),
        ("card.add", "label", json!({"label": word, "last4": "4822"})),
        ("card.update", "note", json!({"id": card, "fields": {"note": word}})),
        ("office.set", "name_en", json!({"name": "みほん商事", "name_en": word})),
        ("bundle.add", "name", json!({"name": word, "domain": "example-kobe.net"})),
        ("bundle.update", "name", json!({"id": bundle, "fields": {"name": word}})),
        ("discover.accept", "name", json!({"domain": "example-kobe.org", "name": word, "rows": []})),
    ];
    for (cmd, field, mut args) in attempts {
        let before = house.ok("history.list", json!({})).await;
        let error = house.refused(cmd, args.clone()).await;
        assert_eq!((&error["code"], &error["field"]), (&json!("password_like"), &json!(field)), "{cmd}");
        assert!(!error.to_string().contains(word), "{error}");
        assert_eq!(house.ok("history.list", json!({})).await, before, "{cmd} wrote something");
        args["not_a_password"] = json!([field]);
        house.ok(cmd, args).await;
    }
    let detail = house.ok("contract.get", json!({"id": id})).await;
    assert_eq!(detail["fields"]["contract"]["kept_at"], json!(word));
    let help = house.ok("help", json!({})).await;
    let line = help.as_array().unwrap().iter().find(|line| line["cmd"] == "contract.update").unwrap();
    assert!(line["args"].as_str().unwrap().ends_with("& { not_a_password?: Array<string>, }"), "{line}");
    let number = json!({"id": id, "fields": {"note": "4111 1111 1111 1111"}, "not_a_password": ["note"]});
    assert_eq!(house.refused("contract.update", number).await["code"], "card_number");
    let error = house.refused("contract.update", json!({"id": id, "not_a_password": "note"})).await;
    assert_eq!((&error["code"], &error["field"]), (&json!("invalid_argument"), &json!("not_a_password")));
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_and_arguments_that_do_not_exist_are_named() {
    let house = House::alone();
    let error = house.refused("office.gett", json!({})).await;
    assert_eq!(error["code"], "unknown_command");
    assert!(error["message"].as_str().unwrap().contains("office.gett"), "{error}");
    let error = house.refused("ledger.create", json!({"password": "x"})).await;
    assert_eq!((&error["code"], &error["field"]), (&json!("invalid_argument"), &json!("password")));
    let help = house.ok("help", json!({})).await;
    let names: Vec<&str> = help.as_array().unwrap().iter().map(|line| line["cmd"].as_str().unwrap()).collect();
    for name in [
        "office.get",
        "office.set",
        "person.add",
        "contract.add",
        "contract.update",
        "contract.list",
        "contract.get",
        "discover",
        "check.run",
        "home.get",
        "calendar.get",
        "payment.confirm",
        "task.snooze",
        "task.done",
        "history.list",
        "history.undo",
        "sheet.export",
        "ics.export",
        "ledger.backup",
        "recovery.make",
        "ledger.open",
    ] {
        assert!(names.contains(&name), "{name}");
    }
    let discover = help.as_array().unwrap().iter().find(|line| line["cmd"] == "discover").unwrap();
    assert_eq!(discover["args"], "{ domain: string, }");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_works_on_a_ledger_that_is_not_there() {
    let house = House::alone();
    for cmd in ["office.get", "home.get", "contract.list", "history.list", "ledger.backup"] {
        assert_eq!(house.refused(cmd, json!({})).await["code"], "ledger_none", "{cmd}");
    }
    assert_eq!(house.ok("session.get", json!({})).await["state"]["kind"], "new");
    assert!(house.desk.tray().lines.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn papers_are_written_whole_or_refused_in_words() {
    let house = House::alone();
    house.set_up().await;
    house
        .ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "domain", "fields": {"expires": "2027-03-31"}}))
        .await;
    let folder = house.folder.path();
    for (cmd, file, start) in [
        ("sheet.export", "sheet.pdf", "%PDF"),
        ("ics.export", "dates.ics", "BEGIN:VCALENDAR"),
        ("xlsx.export", "ledger.xlsx", "PK"),
    ] {
        let path = folder.join(file);
        let mut args = json!({"path": path});
        if cmd == "sheet.export" {
            args["format"] = json!("pdf");
        }
        assert_eq!(house.ok(cmd, args).await["path"], path.to_str().unwrap());
        assert!(std::fs::read(&path).unwrap().starts_with(start.as_bytes()), "{file}");
    }
    let path = folder.join("sheet.md");
    house.ok("sheet.export", json!({"format": "md", "path": path})).await;
    assert!(std::fs::read_to_string(&path).unwrap().contains("example-kobe.jp"));
    let nowhere = folder.join("no/such/folder/sheet.md");
    let error = house.refused("sheet.export", json!({"format": "md", "path": nowhere})).await;
    assert_eq!((&error["code"], &error["field"]), (&json!("file_unwritable"), &json!("path")));
    assert!(error["message"].as_str().unwrap().contains("sheet.md"), "{error}");
    let error = house.refused("ics.export", json!({"path": ""})).await;
    assert_eq!(error["code"], "file_unwritable");
}

#[tokio::test(flavor = "multi_thread")]
async fn history_says_who_did_what_and_taking_back_restores_it() {
    let house = House::alone();
    house.set_up().await;
    let id = house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "mail"})).await["id"].clone();
    house
        .ok("contract.update", json!({"id": id, "fields": {"kept_at": "総務の金庫", "provider": "みほんメール"}}))
        .await;
    let history = house.ok("history.list", json!({})).await;
    assert_eq!(history[0]["who"], "佐藤さん", "{history}");
    assert!(history[0]["text"].as_str().unwrap().contains("パスワードの保管場所"), "{history}");
    house.ok("history.undo", json!({"act": history[0]["undo"]})).await;
    let detail = house.ok("contract.get", json!({"id": id})).await;
    assert_eq!(detail["fields"]["contract"]["kept_at"], json!(null));
    let removed = house.ok("contract.remove", json!({"id": id})).await;
    assert_eq!(house.refused("contract.get", json!({"id": id})).await["code"], "not_found");
    assert!(house.ok("contract.list", json!({})).await["bundles"].as_array().unwrap().is_empty());
    house.ok("history.undo", json!({"act": removed["act"]})).await;
    assert_eq!(house.ok("contract.get", json!({"id": id})).await["contract"], id);
}

#[tokio::test(flavor = "multi_thread")]
async fn sentences_follow_the_language_of_this_pc() {
    let house = House::alone();
    house.set_up().await;
    let ja = house.ok("home.get", json!({})).await;
    house.ok("settings.set", json!({"fields": {"language": "en"}})).await;
    let en = house.ok("home.get", json!({})).await;
    assert_ne!(ja["sentence"], en["sentence"]);
    assert!(en["sentence"].as_str().unwrap().is_ascii(), "{en}");
    assert!(
        house.refused("discover", json!({"domain": ""})).await["message"]
            .as_str()
            .unwrap()
            .starts_with(char::is_uppercase)
    );
    let error = house.refused("settings.set", json!({"fields": {"languages": "en"}})).await;
    assert_eq!((&error["code"], &error["field"]), (&json!("invalid_argument"), &json!("languages")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handover_is_stamped_row_by_row() {
    let house = House::alone();
    let from = house.set_up().await["id"].clone();
    let to = house.ok("person.add", json!({"name": "𠮷田 花子", "department": "総務部"})).await["id"].clone();
    let contract = house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "domain"})).await;
    let bundle = contract["bundle"].clone();
    let same = json!({"bundle": bundle, "from": from, "to": from});
    assert_eq!(house.refused("handover.start", same).await["code"], "same_person");
    let view =
        house.ok("handover.start", json!({"bundle": bundle, "from": from, "to": to, "target": "2026-12-18"})).await;
    assert_eq!((&view["done"], &view["to"]["label"]), (&json!(0), &json!("𠮷田 花子")));
    let mut last = view.clone();
    for row in ["registrar", "server", "dns", "certificate", "mail"] {
        last = house.ok("handover.stamp", json!({"handover": view["handover"], "row": row})).await;
    }
    assert_eq!(last["done"], 5);
    assert_eq!(last["items"][0]["stamp"]["name"], "𠮷田");
    assert!(last["preview"][0][2].as_str().unwrap().contains("𠮷田"), "{last}");
}
