//! 届け方 end to end on the small internet: letters, rooms and folders, what is told of them, and what never leaves.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop where it stands")]

mod house;

use std::fs;

use house::{House, at};
use kigenban_desk::Clock;
use kigenban_testnet::{Entry, Scenario, Site, Testnet, WEB, World};
use serde_json::{Value, json};

const DOMAIN: &str = "example-kobe.co.jp";
const HOST: &str = "mail.provider-mail.example";
const PASSWORD: &str = "Hc7-kQ2z-very-secret";
const HOOK: &str = "https://hooks.slack.com/services/T0AAAA/B0BBBB/s3cr3tS3cr3tXyZ9";

fn world() -> World {
    let now = at(house::MORNING);
    let mut slack = Site::healthy("slack.com", now);
    slack.zone.records.push(Entry::new("hooks", "A", WEB));
    let mut chatwork = Site::healthy("chatwork.com", now);
    chatwork.zone.records.push(Entry::new("api", "A", WEB));
    let provider = Site::healthy("provider-mail.example", now);
    World::scenario(Scenario::Healthy, now).with(provider).with(slack).with(chatwork)
}

/// The same with a `co.jp` that is not paid and ends with December.
fn both() -> World {
    let unpaid = World::scenario(Scenario::Unpaid, at(house::MORNING));
    World { sites: world().sites.into_iter().chain(unpaid.sites).collect(), ..world() }
}

async fn mail_way(house: &House) -> Value {
    let args = json!({
        "kind": "mail", "server": HOST, "port": 465, "security": "tls",
        "user": "info@provider-mail.example", "password": PASSWORD, "from": "info@provider-mail.example",
    });
    house.ok("way.add", args).await
}

fn net(house: &House) -> &Testnet {
    house.net.as_ref().unwrap()
}

/// The number in the last thing that arrived.
fn number(text: &str) -> String {
    let digits: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4).collect();
    (*digits.last().expect("a number of four digits")).to_owned()
}

/// The text of the letter that came last, decoded.
fn last_letter(house: &House) -> String {
    let posted = net(house).post(|post| post.letters.last().cloned()).expect("a letter");
    let body = posted.text.split("\r\n\r\n").nth(1).unwrap().replace("\r\n", "");
    String::from_utf8(decoded(&body)).unwrap()
}

/// Base64.
fn decoded(text: &str) -> Vec<u8> {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values: Vec<u32> = text
        .bytes()
        .filter_map(|byte| letters.iter().position(|letter| *letter == byte))
        .map(|place| u32::try_from(place).unwrap())
        .collect();
    let quads = values.chunks(4).flat_map(|quad| {
        let bits = quad.iter().enumerate().fold(0, |bits, (place, value)| bits | value << (18 - 6 * place));
        let bytes = [bits >> 16 & 255, bits >> 8 & 255, bits & 255].map(|byte| u8::try_from(byte).unwrap());
        bytes.into_iter().take(quad.len() - 1).collect::<Vec<u8>>()
    });
    quads.collect()
}

async fn reached_by_mail(house: &House) -> Value {
    let person = house.ok("person.list", json!({})).await[0]["person"]["id"].clone();
    house.ok("person.update", json!({"id": person, "fields": {"email": "sato@elsewhere.example"}})).await;
    let way = mail_way(house).await;
    house.ok("way.try", json!({"id": way["id"]})).await;
    let code = number(&last_letter(house));
    house.ok("way.prove", json!({"id": way["id"], "code": code})).await
}

#[tokio::test]
async fn a_mail_way_is_proved_by_the_number_that_came_back_and_never_shows_its_password() {
    let house = House::on(world());
    house.set_up().await;
    let person = house.ok("person.list", json!({})).await[0]["person"]["id"].clone();
    house.ok("person.update", json!({"id": person, "fields": {"email": "sato@elsewhere.example"}})).await;
    let way = mail_way(&house).await;
    assert_eq!((way["state"].as_str(), &way["proved_at"]), (Some("unproved"), &Value::Null));
    house.ok("way.try", json!({"id": way["id"]})).await;
    let posted = net(&house).post(|post| post.letters.last().cloned()).unwrap();
    assert_eq!(posted.to, "sato@elsewhere.example");
    let wrong = house.refused("way.prove", json!({"id": way["id"], "code": "x"})).await;
    assert_eq!(wrong["code"], "trial_code_wrong");
    let proved = house.ok("way.prove", json!({"id": way["id"], "code": number(&last_letter(&house))})).await;
    assert_eq!(proved["state"], "proved");
    let everything = json!([
        house.ok("way.list", json!({})).await,
        house.ok("history.list", json!({})).await,
        house.ok("outbox.list", json!({})).await,
        house.ok("notice_list.get", json!({})).await,
        *house.events.lock().unwrap(),
    ]);
    assert!(!everything.to_string().contains(PASSWORD));
    // Another address is not proved; a keychain that was emptied makes it 確かめてください.
    house.keychain.empty();
    house.ok("way.update", json!({"id": way["id"], "fields": {"password": PASSWORD}})).await;
    assert_eq!(house.ok("way.list", json!({})).await[0]["state"], "unproved", "a new password is tried anew");
    house.keychain.empty();
    house.ok("way.update", json!({"id": way["id"], "fields": {"server": HOST}})).await;
    assert_eq!(house.ok("way.list", json!({})).await[0]["state"], "lost");
}

#[tokio::test]
async fn what_a_server_does_wrong_is_said_in_a_sentence_and_no_password_goes_out_unencrypted() {
    let house = House::on(world());
    house.set_up().await;
    let person = house.ok("person.list", json!({})).await[0]["person"]["id"].clone();
    house.ok("person.update", json!({"id": person, "fields": {"email": "sato@elsewhere.example"}})).await;
    let way = mail_way(&house).await;
    let refuse = |asked: &str, reply: &str| {
        net(&house).post(|post| post.replies = [(asked.to_owned(), reply.to_owned())].into());
    };
    for (asked, reply, said) in [
        ("AUTH", "535 5.7.8 no", "ユーザー名かパスワード"),
        (
            "AUTH",
            "550 5.7.30 Basic authentication is not supported for Client Submission.",
            "パスワードでの送信を受け付けていません",
        ),
        ("RCPT sato@elsewhere.example", "550 5.1.1 nobody here", "届け先のアドレス"),
        ("RCPT sato@elsewhere.example", "451 4.7.1 greylisted", "あとでもう一度"),
        (".", "554 5.7.1 no", "受け取りませんでした"),
        ("DATA", "", "答えがありません"),
    ] {
        refuse(asked, reply);
        let error = house.refused("way.try", json!({"id": way["id"]})).await;
        assert!(error["message"].as_str().unwrap().contains(said), "{reply}: {error}");
    }
    net(&house).post(|post| (post.replies.clear(), post.without_tls = true).0);
    house.ok("way.update", json!({"id": way["id"], "fields": {"port": 587, "security": "starttls"}})).await;
    let error = house.refused("way.try", json!({"id": way["id"]})).await;
    assert!(error["message"].as_str().unwrap().contains("暗号に対応していない"), "{error}");
    net(&house).post(|post| post.without_tls = false);
    house.ok("way.try", json!({"id": way["id"]})).await;
    net(&house).change("provider-mail.example", |site| site.mail_certificate.not_after = at("2026-11-01T00:00:00Z"));
    let error = house.refused("way.try", json!({"id": way["id"]})).await;
    assert!(error["message"].as_str().unwrap().contains("証明書"), "{error}");
}

#[tokio::test]
async fn a_room_is_written_into_and_its_address_is_never_shown_nor_followed_elsewhere() {
    let house = House::on(world());
    house.set_up().await;
    let error = house.refused("way.add", json!({"kind": "web", "url": "https://evil.example/services/x"})).await;
    assert_eq!(error["code"], "way_address");
    let way = house.ok("way.add", json!({"kind": "web", "url": HOOK})).await;
    assert_eq!((&way["host"], &way["tail"]), (&json!("hooks.slack.com"), &json!("XyZ9")));
    for (status, header, said) in [
        (301, Some(("location", "https://example-kobe.co.jp/")), "新しい先には送っていません"),
        (403, None, "なくなっています"),
        (429, Some(("retry-after", "30")), "送りすぎ"),
        (500, None, "あとでもう一度"),
        (400, None, "受け取りませんでした"),
    ] {
        let header = header.map(|(name, value)| (name.to_owned(), value.to_owned()));
        net(&house).post(|post| post.rooms = [("hooks.slack.com".to_owned(), (status, header))].into());
        let error = house.refused("way.try", json!({"id": way["id"]})).await;
        assert!(error["message"].as_str().unwrap().contains(said), "{status}: {error}");
    }
    net(&house).post(|post| post.rooms.clear());
    house.ok("way.try", json!({"id": way["id"]})).await;
    let posted = net(&house).post(|post| post.letters.clone());
    assert_eq!(posted.len(), 1, "nobody else got anything");
    let proved = house.ok("way.prove", json!({"id": way["id"], "code": number(&posted[0].text)})).await;
    assert_eq!(proved["state"], "proved");
    let secret = "s3cr3tS3cr3tXyZ9";
    let everything = json!([
        house.ok("way.list", json!({})).await,
        house.ok("history.list", json!({})).await,
        house.ok("notice_list.get", json!({})).await,
        *house.events.lock().unwrap(),
    ]);
    assert!(!everything.to_string().contains(secret));
    house.ok("way.remove", json!({"id": way["id"]})).await;
    assert!(!house.keychain.entries().values().any(|kept| kept.contains(secret)));
}

#[tokio::test]
async fn the_folder_holds_this_months_page_whole_and_says_when_it_cannot() {
    let mut house = House::on(world());
    house.set_up().await;
    house.accept(DOMAIN).await;
    let folder = tempfile::tempdir().unwrap();
    let share = folder.path().join("共有");
    fs::create_dir(&share).unwrap();
    let way = house.ok("way.add", json!({"kind": "folder", "path": share})).await;
    house.ok("clock.tick", json!({})).await;
    let page = || fs::read_to_string(share.join("今月の期限.md")).unwrap();
    assert!(page().lines().nth(2).unwrap().contains("期限番が最後に動いた日時"), "{}", page());
    assert!(fs::read(share.join("今月の期限.pdf")).unwrap().starts_with(b"%PDF-"));
    assert!(fs::read_to_string(share.join("今月の期限.ics")).unwrap().contains("BEGIN:VCALENDAR"));
    let first = page();
    house.set_clock("2026-11-25T08:30:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    assert_ne!(first, page(), "each morning the clock on it moves");
    // It vanishes, and comes back.
    fs::rename(&share, folder.path().join("away")).unwrap();
    house.set_clock("2026-11-26T08:30:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    let row = house.ok("way.list", json!({})).await[0].clone();
    assert_eq!(row["state"], "failing");
    assert!(row["state_text"].as_str().unwrap().contains("見つかりません"), "{row}");
    assert!(house.shown().iter().any(|one| one.id == "ways"), "said on the desktop");
    assert!(!share.exists(), "nothing is made where the folder is not");
    fs::rename(folder.path().join("away"), &share).unwrap();
    house.set_clock("2026-11-26T09:00:00+09:00").await;
    house.ok("clock.tick", json!({})).await;
    assert_ne!(house.ok("way.list", json!({})).await[0]["state"], "failing");
    let names: Vec<String> =
        fs::read_dir(&share).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names.len(), 3, "nothing half written lies about: {names:?}");
    // The number lies there, and comes back.
    house.ok("way.try", json!({"id": way["id"]})).await;
    let text = fs::read_to_string(share.join("期限番の試し.txt")).unwrap();
    let proved = house.ok("way.prove", json!({"id": way["id"], "code": number(&text)})).await;
    assert_eq!(proved["state"], "proved");
    house.restart(true).await;
    assert_eq!(house.ok("way.list", json!({})).await[0]["state"], "proved");
}

/// One heartbeat at an instant, with the looks it starts, and the one after them.
async fn beat(house: &House, now: &str) {
    house.set_clock(now).await;
    for _ in 0..2 {
        house.ok("clock.tick", json!({})).await;
        house.desk.idle().await;
    }
}

/// 佐藤 is responsible, 鈴木 deputy, 田中 a colleague, an accountant outside; one mail account and one room's folder. All
/// three have seen a letter arrive.
async fn office(house: &House) -> (Value, Vec<Value>) {
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
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories").join(name);
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

#[tokio::test]
async fn a_room_of_chatwork_gets_a_task_with_its_day() {
    let house = House::on(both());
    let (_, people) = office(&house).await;
    let room = json!({"kind": "web", "url": "https://www.chatwork.com/#!rid4711", "token": "t0ken-of-sato"});
    let way = house.ok("way.add", room).await;
    house.ok("way.try", json!({"id": way["id"]})).await;
    let trial = net(&house).post(|post| post.letters.last().cloned()).unwrap();
    assert!(trial.to.ends_with("/rooms/4711/messages"), "a trial is a message: {}", trial.to);
    house
        .ok("way.prove", json!({"id": way["id"], "person": people[0], "code": number(&decoded_form(&trial.text))}))
        .await;
    net(&house).post(|post| post.letters.clear());
    beat(&house, "2026-11-24T09:30:00+09:00").await;
    let posted = net(&house).post(|post| post.letters.clone());
    let task = posted.iter().find(|one| one.to.ends_with("/rooms/4711/tasks")).expect("a task");
    assert_eq!(task.token.as_deref(), Some("t0ken-of-sato"));
    // 2026-12-25, noon in Japan, for the account whose token it is.
    assert!(task.text.contains("to_ids=77") && task.text.contains("limit=1798167600"), "{}", task.text);
}

fn decoded_form(text: &str) -> String {
    text.split('&').next().unwrap_or_default().replace("%0A", " ").replace('+', " ")
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
