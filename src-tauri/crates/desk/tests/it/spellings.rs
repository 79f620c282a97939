//! Card numbers and passwords as hands write them: tables of two halves, one of which was never looked at while the
//! rules were made. Everything goes through the commands that the window uses.
#![allow(clippy::print_stdout, reason = "a test prints its figures")]

use crate::house::House;
use serde_json::{Value, json};

/// What the desk does with a text in a field of a contract: takes it (`None`), or the code of its error.
struct Office {
    house: House,
    contract: Value,
}

impl Office {
    async fn new() -> Self {
        let house = House::alone();
        house.set_up().await;
        let contract =
            house.ok("contract.add", json!({"domain": "example-kobe.jp", "kind": "server"})).await["id"].clone();
        Self { house, contract }
    }

    async fn code(&self, field: &str, text: &str) -> Option<String> {
        let args = json!({"id": self.contract, "fields": {field: text}});
        let error = self.house.desk.call("contract.update", args).await.err()?;
        let code = serde_json::to_value(error).unwrap()["code"].as_str().unwrap().to_owned();
        Some(code)
    }

    /// Prints and limits how many of each half come out otherwise than `right`.
    async fn at_most(&self, most: (usize, usize), table: &str, field: &str, right: fn(Option<&str>) -> bool) {
        for half in ["looked at", "measured"] {
            let all = part(table, half);
            let mut wrong = Vec::new();
            for text in &all {
                if !right(self.code(field, text).await.as_deref()) {
                    wrong.push(text);
                }
            }
            println!("{field}, {half}: {} of {} wrong: {wrong:?}", wrong.len(), all.len());
            assert!(all.len() >= 25 && wrong.len() * most.1 <= all.len() * most.0, "{field}, {half}: {wrong:?}");
        }
    }
}

/// One half of a table.
fn part(table: &str, half: &str) -> Vec<String> {
    let start = format!("## {half}");
    let lines = table.split("\n\n").find(|part| part.starts_with(&start)).unwrap().lines();
    lines.filter(|line| !line.starts_with("##") && !line.is_empty()).map(unescaped).collect()
}

/// `\n`, `\t`, `\u{200b}`, `\\` as in Rust.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, false) => text.push(letter),
            (_, true) => match letters.next().unwrap() {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'u' => {
                    let code: String = letters.by_ref().skip(1).take_while(|letter| *letter != '}').collect();
                    text.push(u32::from_str_radix(&code, 16).unwrap().try_into().unwrap());
                }
                other => text.push(other),
            },
        }
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn of_card_numbers_at_most_one_in_twenty_five_is_missed_and_no_confirmation_lets_one_in() {
    let office = Office::new().await;
    let table = include_str!("spellings/cards.txt");
    office.at_most((1, 25), table, "note", |code| code == Some("card_number")).await;
    office.at_most((1, 25), table, "kept_at", |code| code == Some("card_number")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_harmless_numbers_at_most_one_in_forty_is_refused_or_asked_about() {
    let office = Office::new().await;
    let table = include_str!("spellings/harmless.txt");
    office.at_most((1, 40), table, "note", |code| code.is_none()).await;
    office.at_most((1, 40), table, "plan", |code| code.is_none()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_passwords_at_most_five_in_forty_seven_go_in_unasked() {
    let table = include_str!("spellings/passwords.txt");
    Office::new().await.at_most((5, 47), table, "kept_at", |code| code == Some("password_like")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_real_places_at_most_one_in_twenty_seven_is_asked_about() {
    let table = include_str!("spellings/places.txt");
    Office::new().await.at_most((1, 27), table, "kept_at", |code| code.is_none()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_usual_in_a_field_is_not_asked_about_there() {
    let office = Office::new().await;
    for (field, text) in [
        ("account_id", "mihon-admin01"),
        ("account_id", "SB-2019-00417"),
        ("account_id", "info2026@example-kobe.co.jp"),
        ("price", "年 3,982円(税込)"),
        ("note", "PHP8.2+MySQL8 に上げた(2026年5月)"),
        ("note", "パスワードの変更は年1回"),
        ("dns_essentials", "v=spf1 include:_spf.mail.example ~all"),
        ("login_url", "https://login.example/?a=1&b=2!"),
    ] {
        assert_eq!(office.code(field, text).await, None, "{text}");
    }
    for (field, text) in [
        ("account_id", "Mihon2026!x"),
        ("note", "PW=abcd1234"),
        ("note", "hunter2"),
        ("mail_rules", "info / パスワード: sakura77"),
    ] {
        assert_eq!(office.code(field, text).await.as_deref(), Some("password_like"), "{text}");
    }
}
