//! 予定表に入れる: each program is given what is new, and nothing twice.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::house::House;
use serde_json::{Value, json};

/// An office with one domain to pay in March.
async fn office() -> (House, String) {
    let house = House::alone();
    house.set_up().await;
    let fields = json!({"expires": "2027-03-31", "pay_by": "2027-03-19"});
    let added =
        house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "domain", "fields": fields})).await;
    let id = added["id"].as_str().unwrap().to_owned();
    (house, id)
}

fn file(house: &House, name: &str) -> PathBuf {
    house.folder.path().join(name)
}

async fn give(house: &House, target: &str, more: Value) -> (Value, String) {
    let path = file(house, &format!("{target}.ics"));
    let mut args = json!({"target": target, "path": path});
    args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let gave = house.ok("calendar.give", args).await;
    (gave, String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned())
}

fn count(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

fn uids(file: &str) -> BTreeSet<String> {
    file.lines().filter_map(|line| line.strip_prefix("UID:")).map(str::to_owned).collect()
}

async fn offer(house: &House, target: &str) -> Value {
    let offers = house.ok("calendar.offer", json!({})).await;
    offers.as_array().unwrap().iter().find(|offer| offer["target"] == target).unwrap().clone()
}

async fn second_calendar(house: &House) -> String {
    let home = house.ok("home.get", json!({})).await;
    let items = home["readiness"].as_array().unwrap().clone();
    let item = items.iter().find(|item| item["id"] == "second_calendar").unwrap();
    item["state"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_program_is_given_everything_once_and_told_where_to_click() {
    let (house, _) = office().await;
    for target in ["outlook", "google", "apple", "thunderbird", "garoon", "line_works", "ics", "csv"] {
        let before = offer(&house, target).await;
        assert!(before["given_text"].is_null() && before["news"].as_u64().unwrap() > 4, "{before}");
        let (gave, text) = give(&house, target, json!({})).await;
        assert_eq!(gave["events"], before["all"], "{target}");
        assert_eq!(count(&gave["new"]), count(&gave["new"]).max(5), "{target}");
        let lines = gave["lines"].as_array().unwrap();
        assert!(lines.len() == 3 && lines.iter().all(|line| line.as_str().unwrap().chars().count() > 10));
        let (again, second) = give(&house, target, json!({})).await;
        assert_eq!((count(&again["new"]), count(&again["moved"]), count(&again["gone"])), (0, 0, 0), "{target}");
        match target {
            // Read where it lies: the same file, the same events.
            "thunderbird" => assert_eq!(uids(&text), uids(&second)),
            "garoon" | "csv" => assert_eq!(second.lines().count(), 1, "headings alone"),
            _ => assert_eq!(uids(&second).len(), 0, "{target}"),
        }
        let after = offer(&house, target).await;
        assert_eq!(
            (after["news"].as_u64(), after["summary"].as_str()),
            (Some(0), Some("前回から変わった予定はありません"))
        );
        let (all, whole) = give(&house, target, json!({"all": true})).await;
        assert_eq!(all["events"], gave["events"], "once more, everything");
        assert_eq!(uids(&whole), uids(&text));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_have_a_file_of_their_own_where_the_program_takes_them() {
    let (house, _) = office().await;
    for target in ["apple", "thunderbird"] {
        let (gave, text) = give(&house, target, json!({})).await;
        let tasks = fs::read_to_string(gave["tasks"].as_str().unwrap()).unwrap();
        assert!(!text.contains("VTODO") && !tasks.contains("VEVENT"));
        assert_eq!(tasks.matches("BEGIN:VTODO").count(), 1, "{tasks}");
        assert!(text.contains("X-WR-CALNAME"));
    }
    for target in ["outlook", "google", "line_works", "ics"] {
        let (gave, text) = give(&house, target, json!({})).await;
        assert!(gave["tasks"].is_null() && !text.contains("VTODO") && !text.contains("X-WR-CALNAME"), "{target}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_date_moves_or_stands_on_the_list_until_somebody_says_it_is_deleted() {
    let (house, id) = office().await;
    let (first, _) = give(&house, "google", json!({})).await;
    let (_, apple) = give(&house, "apple", json!({})).await;
    house.ok("contract.update", json!({"id": id, "fields": {"pay_by": "2027-03-10"}})).await;
    assert!(offer(&house, "google").await["summary"].as_str().unwrap().contains("日付が動いた予定"));

    let (moved, text) = give(&house, "google", json!({})).await;
    assert!(count(&moved["moved"]) > 3 && moved["by_itself"] == false);
    assert_eq!(count(&moved["gone"]), count(&moved["moved"]));
    let from = &moved["moved"].as_array().unwrap().iter().find(|one| one["iso"] == "2027-03-10").unwrap()["from"];
    assert_eq!(from, "2027-03-19");
    assert!(text.contains("DTSTART;VALUE=DATE:20270310") && !text.contains("20270319"));
    // What has not moved is not given again.
    assert!(!text.contains("20270331"), "{text}");
    let standing = offer(&house, "google").await;
    assert_eq!(standing["to_delete"], moved["gone"], "the list stands");
    house.ok("calendar.cleared", json!({"target": "google"})).await;
    assert_eq!(count(&offer(&house, "google").await["to_delete"]), 0);
    assert!(count(&first["gone"]) == 0);

    let (moved, text) = give(&house, "apple", json!({})).await;
    assert!(moved["by_itself"] == true && count(&moved["gone"]) == 0);
    assert!(uids(&text).is_subset(&uids(&apple)), "the same names");
    assert!(uids(&text).iter().any(|uid| uid.ends_with("-pay-by@kigenban")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_removed_put_back_and_moved_twice_stands_once_in_the_end() {
    let (house, id) = office().await;
    let (_, first) = give(&house, "outlook", json!({})).await;
    give(&house, "apple", json!({})).await;
    let removed = house.ok("contract.remove", json!({"id": id})).await;
    let (gone, _) = give(&house, "outlook", json!({})).await;
    assert_eq!(count(&gone["gone"]), uids(&first).len());
    let (off, text) = give(&house, "apple", json!({})).await;
    assert!(off["by_itself"] == true && count(&off["gone"]) == uids(&first).len());
    assert_eq!(text.matches("STATUS:CANCELLED").count(), uids(&first).len());

    house.ok("history.undo", json!({"act": removed["act"]})).await;
    let (back, text) = give(&house, "outlook", json!({})).await;
    assert_eq!(count(&back["new"]), uids(&first).len());
    assert!(uids(&text).is_disjoint(&uids(&first)), "a program may refuse a name that it once deleted");
    let notes = back["gone"].as_array().unwrap().iter().filter(|one| one["note"].is_string()).count();
    assert_eq!(notes, uids(&first).len(), "each has a twin that stays");
    let (_, text) = give(&house, "apple", json!({})).await;
    assert!(text.contains("STATUS:CONFIRMED") && !text.contains("STATUS:CANCELLED"));

    for day in ["2027-03-10", "2027-03-19"] {
        house.ok("contract.update", json!({"id": id, "fields": {"pay_by": day}})).await;
        give(&house, "outlook", json!({})).await;
    }
    house.ok("calendar.cleared", json!({"target": "outlook"})).await;
    let last = offer(&house, "outlook").await;
    assert_eq!((last["news"].as_u64(), count(&last["to_delete"])), (Some(0), 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_calendar_is_done_only_for_what_was_really_given_after_its_last_change() {
    let (house, id) = office().await;
    house.ok("contract.update", json!({"id": id, "fields": {"second_calendar": "壁のカレンダー"}})).await;
    assert_ne!(second_calendar(&house).await, "done");
    let path = file(&house, "ledger-of-nobody/none/outlook.ics");
    house.refused("calendar.give", json!({"target": "outlook", "path": path})).await;
    assert_ne!(second_calendar(&house).await, "done", "what could not be written was not given");
    give(&house, "outlook", json!({})).await;
    assert_eq!(second_calendar(&house).await, "done");
    house.ok("contract.update", json!({"id": id, "fields": {"pay_by": "2027-03-10"}})).await;
    assert_ne!(second_calendar(&house).await, "done");
    give(&house, "outlook", json!({})).await;
    assert_eq!(second_calendar(&house).await, "done");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_target_that_cannot_be_written_is_told_and_nothing_counts_as_given() {
    let (house, _) = office().await;
    let taken = file(&house, "taken.ics");
    fs::create_dir(&taken).unwrap();
    let error = house.refused("calendar.give", json!({"target": "google", "path": taken})).await;
    assert_eq!(error["code"], "file_unwritable", "{error}");
    // The file of tasks is in the way: the whole was not given.
    let words = file(&house, "apple やること.ics");
    fs::create_dir(&words).unwrap();
    let path = file(&house, "apple.ics");
    let error = house.refused("calendar.give", json!({"target": "apple", "path": path})).await;
    assert_eq!(error["code"], "file_unwritable", "{error}");
    for target in ["google", "apple"] {
        assert!(offer(&house, target).await["given_text"].is_null());
    }
    let (gave, _) = give(&house, "google", json!({})).await;
    assert!(count(&gave["new"]) > 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_memory_outlives_a_restart_and_a_wrong_argument_is_refused() {
    let (mut house, _) = office().await;
    give(&house, "garoon", json!({})).await;
    house.restart(true).await;
    assert_eq!(offer(&house, "garoon").await["news"], 0);
    let path = file(&house, "x.ics");
    for args in [json!({"target": "lotus", "path": path}), json!({"path": path}), json!({"target": "ics"})] {
        assert_eq!(house.refused("calendar.give", args).await["code"], "invalid_argument");
    }
    let error = house.refused("calendar.give", json!({"target": "ics", "path": ""})).await;
    assert_eq!(error["code"], "file_unwritable");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_shift_jis_as_long_as_it_holds_everything() {
    let (house, id) = office().await;
    let (gave, _) = give(&house, "garoon", json!({})).await;
    assert!(gave["lines"][1].as_str().unwrap().contains("Shift_JIS"));
    house.ok("contract.update", json!({"id": id, "fields": {"title": "𠮷野🎍"}})).await;
    let (gave, text) = give(&house, "garoon", json!({"all": true})).await;
    assert!(text.contains("𠮷野🎍"), "UTF-8, because it holds everything");
    assert!(gave["lines"][1].as_str().unwrap().contains("UTF-8"));
}
