//! 届け方 end to end on the small internet: letters, rooms and folders, what is told of them, and what never leaves.

mod stories;

use std::fs;

use crate::house::{House, MORNING, at};
use kigenban_testnet::{Entry, Scenario, Site, Testnet, WEB, World};
use serde_json::{Value, json};

const DOMAIN: &str = "example-kobe.co.jp";
const HOST: &str = "mail.provider-mail.example";
const PASSWORD: &str = "Hc7-kQ2z-very-secret";
const HOOK: &str = "https://hooks.slack.com/services/T0AAAA/B0BBBB/s3cr3tS3cr3tXyZ9";

fn world() -> World {
    let now = at(MORNING);
    let mut slack = Site::healthy("slack.com", now);
    slack.zone.records.push(Entry::new("hooks", "A", WEB));
    let mut chatwork = Site::healthy("chatwork.com", now);
    chatwork.zone.records.push(Entry::new("api", "A", WEB));
    let provider = Site::healthy("provider-mail.example", now);
    World::scenario(Scenario::Healthy, now).with(provider).with(slack).with(chatwork)
}

/// The same with a `co.jp` that is not paid and ends with December.
fn both() -> World {
    let unpaid = World::scenario(Scenario::Unpaid, at(MORNING));
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

/// One heartbeat at an instant, with the looks it starts, and the one after them.
async fn beat(house: &House, now: &str) {
    house.set_clock(now).await;
    for _ in 0..2 {
        house.ok("clock.tick", json!({})).await;
        house.desk.idle().await;
    }
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

#[tokio::test]
async fn a_room_of_chatwork_gets_a_task_with_its_day() {
    let house = House::on(both());
    let (_, people) = stories::office(&house).await;
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
