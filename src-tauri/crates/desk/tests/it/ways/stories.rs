//! Weeks of an office: who is told what on which day, until somebody answers, pays, or every way is mended.

use std::fs;

use kigenban_desk::Clock;
use kigenban_testnet::Scenario;
use serde_json::{Value, json};

use super::{DOMAIN, HOOK, beat, both, decoded, last_letter, mail_way, net, number, reached_by_mail, world};
use crate::house::{House, at};

/// 佐藤 is responsible, 鈴木 deputy, 田中 a colleague, an accountant outside; one mail account and one room's folder. All
/// three have seen a letter arrive.
pub(super) async fn office(house: &House) -> (Value, Vec<Value>) {
    house.set_up().await;
    let accepted = house.accept(&Scenario::Unpaid.domain()).await;
    let mut people = vec![house.ok("person.list", json!({})).await[0]["person"]["id"].clone()];
    for name in ["鈴木 実", "田中 一郎"] {
        people.push(house.ok("person.add", json!({"name": name, "department": "営業部"})).await["id"].clone());
    }
    let way = mail_way(house).await;
    for (person, name) in people.iter().zip(["sato", "suzuki", "tanaka"]) {
        let email = format!("{name}@elsewhere.example");
        house.ok("person.update", json!({"id": person, "fields": {"email": email}})).await;
        house.ok("way.try", json!({"id": way["id"], "person": person})).await;
        let code = number(&last_letter(house));
        house.ok("way.prove", json!({"id": way["id"], "person": person, "code": code})).await;
    }
    let domain = json!({"address": "keiri@accountant.example", "kind": "mail", "provider": false});
    house.ok("recipient.set", json!({"contract": null, "recipients": [domain]})).await;
    let contract = accepted["contracts"][0].clone();
    let fields = json!({"manager": people[0], "deputy": people[1]});
    house.ok("contract.update", json!({"id": contract, "fields": fields})).await;
    net(house).post(|post| post.letters.clear());
    (contract, people)
}

/// What arrived since the last call about the domain's payment: one line for each letter.
fn arrived(house: &House, day: &str) -> Vec<String> {
    let letters = net(house).post(|post| std::mem::take(&mut post.letters));
    letters
        .iter()
        .map(|letter| {
            let body = letter.text.split("\r\n\r\n").nth(1).unwrap_or_default().replace("\r\n", "");
            let body = String::from_utf8(decoded(&body)).unwrap_or_default();
            let tasks: Vec<&str> = body.lines().filter(|line| line.starts_with("■ ")).collect();
            format!("{day}  {}  {}", letter.to, tasks.join(" / "))
        })
        .collect()
}

/// Compares a story with its golden file. `KIGENBAN_GOLDEN=renew` writes it anew.
fn golden(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/ways/stories").join(name);
    if std::env::var("KIGENBAN_GOLDEN").is_ok_and(|word| word == "renew") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::io::Write::write_all(&mut fs::File::create(&path).unwrap(), text.as_bytes()).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(text, kept, "{name} differs; KIGENBAN_GOLDEN=renew writes it anew");
}

async fn pay(house: &House, contract: &Value, by: &Value) {
    let args = json!({"contract": contract, "period": "2026-12-31", "seen_in": "receipt", "number": "R-1", "by": by});
    house.ok("payment.confirm", args).await;
}

#[tokio::test]
async fn story_b_nobody_answers_until_everybody_is_told_and_the_payment_ends_it_for_all() {
    let house = House::on(both());
    let (contract, people) = office(&house).await;
    let mut told = Vec::new();
    for day in 0..31_u64 {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap() + chrono::Days::new(day);
        beat(&house, &format!("{date}T09:30:00+09:00")).await;
        told.extend(arrived(&house, &date.to_string()));
        if date.to_string() == "2026-12-23" {
            pay(&house, &contract, &people[2]).await;
            told.push(format!("{date}  -- 田中さんが支払いを確認した --"));
        }
    }
    let waiting = house.ok("outbox.list", json!({})).await;
    let rows = waiting.as_array().unwrap().iter().filter(|row| row["kind"] == "mail" && row["outcome"] == "waiting");
    assert_eq!(rows.count(), 0, "nothing waits for what is paid");
    golden("b.txt", &(told.join("\n") + "\n"));
}

#[tokio::test]
async fn a_clock_that_ran_far_ahead_and_came_back_keeps_no_letter_of_the_weeks_that_follow_back() {
    let weeks = async |jump: Option<&str>| {
        let house = House::on(both());
        office(&house).await;
        beat(&house, "2026-11-24T09:30:00+09:00").await;
        if let Some(ahead) = jump {
            // This PC's clock alone; its mail server is away, so that something waits, and then takes what comes.
            net(&house).post(|post| post.replies = [("AUTH".to_owned(), String::new())].into());
            for away in [true, false] {
                house.clock.set(at(ahead) + chrono::TimeDelta::minutes(if away { 0 } else { 20 }));
                house.desk.tick().await;
                house.desk.idle().await;
                net(&house).post(|post| post.replies.clear());
            }
        }
        arrived(&house, "");
        let mut told = Vec::new();
        for day in 25..=55_u64 {
            let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 1).unwrap() + chrono::Days::new(day - 1);
            beat(&house, &format!("{date}T09:30:00+09:00")).await;
            told.extend(arrived(&house, &date.to_string()));
        }
        told
    };
    let steady = weeks(None).await;
    assert!(steady.len() >= 4, "{steady:?}");
    for ahead in ["2026-12-21T09:30:00+09:00", "2027-01-25T09:30:00+09:00"] {
        assert_eq!(weeks(Some(ahead)).await, steady, "{ahead}");
    }
}

#[tokio::test]
async fn story_a_somebody_left_the_pc_was_off_for_three_weeks_and_the_deputy_is_told_at_once() {
    let house = House::on(both());
    let (contract, people) = office(&house).await;
    let folder = tempfile::tempdir().unwrap();
    house.ok("way.add", json!({"kind": "folder", "path": folder.path()})).await;
    let mut told = Vec::new();
    beat(&house, "2026-11-24T09:30:00+09:00").await;
    told.extend(arrived(&house, "2026-11-24"));
    house.ok("who.set", json!({"id": people[1]})).await;
    house.ok("person.update", json!({"id": people[0], "fields": {"left": true}})).await;
    beat(&house, "2026-11-25T09:30:00+09:00").await;
    told.extend(arrived(&house, "2026-11-25"));
    told.push("2026-11-26  -- パソコンの電源が切られた --".to_owned());
    let page = || fs::read_to_string(folder.path().join("今月の期限.md")).unwrap();
    let moved = page().lines().nth(2).unwrap().to_owned();
    assert!(moved.contains("9:30"), "{moved}");
    // Three weeks later the page still shows that day: who passes by sees that the watch has stopped.
    assert_eq!(page().lines().nth(2).unwrap(), moved);
    told.push("2026-12-17  -- 3週間ぶりに電源が入った --".to_owned());
    for day in 17..=24_u32 {
        let date = format!("2026-12-{day:02}");
        beat(&house, &format!("{date}T09:30:00+09:00")).await;
        told.extend(arrived(&house, &date));
        if day == 22 {
            pay(&house, &contract, &people[1]).await;
            told.push(format!("{date}  -- 鈴木さんが支払いを確認した --"));
        }
    }
    assert_ne!(page().lines().nth(2).unwrap(), moved);
    golden("a.txt", &(told.join("\n") + "\n"));
}

#[tokio::test]
async fn a_reminder_goes_out_once_by_mail_waits_while_the_server_is_away_and_is_withdrawn_when_paid() {
    let house = House::on(both());
    house.set_up().await;
    house.accept(&Scenario::Unpaid.domain()).await;
    reached_by_mail(&house).await;
    net(&house).post(|post| post.letters.clear());
    // The server is away on the day it is to be told.
    net(&house).post(|post| post.replies = [("AUTH".to_owned(), String::new())].into());
    beat(&house, "2026-12-01T09:00:00+09:00").await;
    let told = house.ok("outbox.list", json!({})).await;
    let rows = told.as_array().unwrap();
    assert!(!rows.is_empty(), "something is to be told");
    assert!(rows.iter().all(|row| row["kind"] != "mail" || row["outcome"] == "waiting"), "{told}");
    let message = rows.iter().find(|row| row["kind"] == "mail").unwrap()["message_id"].clone();
    net(&house).post(|post| post.replies.clear());
    house.set_clock("2026-12-01T09:20:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    let letters = net(&house).post(|post| post.letters.clone());
    let now_told = house.ok("outbox.list", json!({})).await;
    assert_eq!(letters.len(), 1, "one digest a day: {now_told}");
    assert_eq!(letters[0].header("Message-ID").unwrap(), format!("<{}>", message.as_str().unwrap()));
    assert!(last_letter(&house).contains("担当者"), "{}", last_letter(&house));
    house.ok("clock.tick", json!({})).await;
    assert_eq!(net(&house).post(|post| post.letters.len()), 1, "and not again");
    let told = house.ok("notice_list.get", json!({})).await;
    assert!(told["notices"].as_array().unwrap().iter().any(|row| row["fate"] == "sent"), "{told}");
}

#[tokio::test]
async fn what_nobody_knows_is_asked_by_mail_once_a_week_until_it_is_written_down() {
    let house = House::on(world());
    house.set_up().await;
    reached_by_mail(&house).await;
    house.ok("contract.add", json!({"domain": DOMAIN, "kind": "domain"})).await;
    let server = house.ok("contract.add", json!({"domain": DOMAIN, "kind": "server"})).await["id"].clone();
    let asked = async |now: &str| {
        house.set_clock(now).await;
        for _ in 0..2 {
            house.ok("clock.tick", json!({})).await;
            house.desk.idle().await;
        }
        let told = house.ok("outbox.list", json!({})).await;
        let told = told.as_array().unwrap().iter().filter(|one| one["task"] == "questions" && one["kind"] == "mail");
        told.map(|one| one["outcome"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(asked("2026-11-25T09:30:00+09:00").await, [""; 0], "who put it in was just told what is missing");
    assert_eq!(asked("2026-11-30T09:30:00+09:00").await, ["sent"]);
    let letter = last_letter(&house);
    for word in ["期限を確かめてほしい契約", "契約先の画面か請求書で調べて"] {
        assert!(letter.contains(word), "{word}: {letter}");
    }
    assert_eq!(asked("2026-12-02T09:30:00+09:00").await, ["sent"], "once a week");
    assert_eq!(asked("2026-12-07T09:30:00+09:00").await, ["sent", "sent"]);
    house.ok("contract.update", json!({"id": server, "fields": {"expires": "2027-12-31"}})).await;
    assert_eq!(asked("2026-12-14T09:30:00+09:00").await, ["sent", "sent"], "it is known now");
}

#[tokio::test]
async fn who_has_read_of_it_is_left_in_peace_until_the_next_stage_and_the_task_goes_on() {
    let house = House::on(both());
    let (_, people) = office(&house).await;
    beat(&house, "2026-11-24T09:30:00+09:00").await;
    assert!(arrived(&house, "").iter().any(|line| line.contains("sato@")), "told");
    // The stage of one month begins: she is told, and answers.
    beat(&house, "2026-11-25T09:30:00+09:00").await;
    assert!(arrived(&house, "").iter().any(|line| line.contains("sato@")), "told of the new stage");
    let home = house.ok("home.get", json!({})).await;
    let task = home["tasks"].as_array().unwrap().iter().find(|task| task["title"].as_str().unwrap().contains("更新料"));
    let key = task.unwrap()["key"].clone();
    house.ok("task.seen", json!({"task": key})).await;
    let mut told = Vec::new();
    for day in 26..=30 {
        let date = format!("2026-11-{day}");
        beat(&house, &format!("{date}T09:30:00+09:00")).await;
        told.extend(arrived(&house, &date).into_iter().filter(|line| line.contains("更新料")));
    }
    assert!(told.is_empty(), "who has answered is not passed over, and not told again: {told:?}");
    let home = house.ok("home.get", json!({})).await;
    let task = home["tasks"].as_array().unwrap().iter().find(|task| task["key"] == key).unwrap().clone();
    assert!(task["seen"].as_str().unwrap().contains("佐藤さん"), "{task}");
    assert_eq!(task["snoozed"], Value::Null, "it is not put off");
    beat(&house, "2026-12-11T09:30:00+09:00").await;
    let told = arrived(&house, "");
    assert!(told.iter().any(|line| line.contains("sato@")), "the next stage tells her again: {told:?}");
    assert!(told.iter().any(|line| line.contains("suzuki@")), "{told:?}");
    drop(people);
}

/// What the office can still see of a day on which nothing arrives anywhere.
async fn seen_on(house: &House, day: &str, share: &std::path::Path) -> Vec<String> {
    let mut seen = vec![format!("== {day}")];
    let tray = house.desk.tray();
    seen.push(format!("画面のすみ: {}", tray.tooltip));
    seen.extend(tray.lines.iter().map(|line| format!("画面のすみ: {}", line.text)));
    let home = house.ok("home.get", json!({})).await;
    seen.push(format!("ホーム: {}", home["sentence"].as_str().unwrap()));
    let first = &home["tasks"][0];
    seen.push(format!("ホーム: {} ({})", first["title"].as_str().unwrap(), first["who"].as_str().unwrap_or("-")));
    let list = house.ok("notice_list.get", json!({})).await;
    for way in list["ways"].as_array().unwrap() {
        let title = way["title"].as_str().unwrap().replace(share.to_str().unwrap(), "(共有)");
        seen.push(format!("届け方: {title}: {}", way["state_text"].as_str().unwrap()));
    }
    let mut told: Vec<String> = list["notices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |name: &str| row[name].as_str().unwrap().replace(share.to_str().unwrap(), "(共有)");
            format!("お知らせ: {} {} {}: {}", text("who"), text("way"), text("title"), text("outcome_text"))
        })
        .collect();
    told.sort();
    told.dedup();
    seen.extend(told);
    seen.push(format!("通知: {}", house.shown().len()));
    seen.push(format!("共有フォルダー: {}", if share.is_dir() { "ある" } else { "ない" }));
    seen
}

#[tokio::test]
async fn story_c_every_way_is_broken_and_the_office_still_sees_it_in_the_window_until_it_is_mended() {
    let house = House::on(both());
    let (_, people) = office(&house).await;
    let folder = tempfile::tempdir().unwrap();
    let share = folder.path().join("共有");
    fs::create_dir(&share).unwrap();
    let way = house.ok("way.add", json!({"kind": "web", "url": HOOK})).await;
    house.ok("way.try", json!({"id": way["id"]})).await;
    let trial = net(&house).post(|post| post.letters.last().cloned()).unwrap();
    house.ok("way.prove", json!({"id": way["id"], "person": people[0], "code": number(&trial.text)})).await;
    let lies = house.ok("way.add", json!({"kind": "folder", "path": share})).await;
    house.ok("way.try", json!({"id": lies["id"]})).await;
    let text = fs::read_to_string(share.join("期限番の試し.txt")).unwrap();
    house.ok("way.prove", json!({"id": lies["id"], "code": number(&text)})).await;
    net(&house).post(|post| {
        post.letters.clear();
        post.replies = [("AUTH".to_owned(), "535 5.7.8 no".to_owned())].into();
        post.rooms = [("hooks.slack.com".to_owned(), (404, None))].into();
    });
    fs::rename(&share, folder.path().join("away")).unwrap();
    *house.board.refuses.lock().unwrap() = true;
    house.shown();
    let mut story = Vec::new();
    for day in ["2026-11-24", "2026-11-25", "2026-12-22"] {
        beat(&house, &format!("{day}T09:30:00+09:00")).await;
        beat(&house, &format!("{day}T10:00:00+09:00")).await;
        story.extend(seen_on(&house, day, &share).await);
    }
    assert!(net(&house).post(|post| post.letters.is_empty()), "nothing arrived anywhere");
    // Mended: what stands is told on every way, and nobody has to be asked for it.
    net(&house).post(|post| (post.replies.clear(), post.rooms.clear()).0);
    fs::rename(folder.path().join("away"), &share).unwrap();
    *house.board.refuses.lock().unwrap() = false;
    beat(&house, "2026-12-23T09:30:00+09:00").await;
    story.push("== 2026-12-23 -- すべて直った --".to_owned());
    let mut letters: Vec<String> = net(&house).post(|post| post.letters.iter().map(|one| one.to.clone()).collect());
    letters.sort();
    letters.dedup();
    story.extend(
        letters
            .into_iter()
            .map(|to| format!("届いた: {to}").replace(HOOK.trim_start_matches("https://"), "hooks.slack.com/…")),
    );
    let page = fs::read_to_string(share.join("今月の期限.md")).unwrap();
    story.push(format!("届いた: 共有フォルダー {}", page.lines().nth(2).unwrap().contains("12月23日")));
    story.push(format!("届いた: 通知 {}", house.shown().iter().any(|one| one.title.contains("更新料"))));
    golden("c.txt", &(story.join("\n") + "\n"));
}
