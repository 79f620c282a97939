//! What the window shows of the sample office, word by word.

use serde_json::Value;

use crate::glossary::{page, rules};
use crate::messages::room;

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|one| texts(one, found)),
        Value::Object(fields) => fields.values().for_each(|one| texts(one, found)),
        Value::String(text) => found.push(text.clone()),
        Value::Bool(_) | Value::Null | Value::Number(_) => {}
    }
}

/// What the sample office calls its own things, and names of companies and products.
const NAMES: &[&str] = &[
    "JPRSサーバー証明書",
    "NTTPCコミュニケーションズ",
    "ロリポップ!",
    "会社のサイトとメール",
    "採用サイト",
    "海外向けのサイト",
];

/// A number said twice over, a bracket in a bracket, an open place.
const SLIPS: &[&str] = &["件件", "日日", "さんさん", "までまで", "((", "))", "{$", "{ $", "。。", "、、", "  "];

fn faults(name: &str, view: &Value) -> Vec<String> {
    let rules = rules(&page(), "ja");
    let mut said = Vec::new();
    texts(view, &mut said);
    let is_japanese = |text: &&String| text.chars().any(|c| ('\u{3041}'..='\u{30ff}').contains(&c));
    let mut found = Vec::new();
    for text in said.iter().filter(is_japanese) {
        let text = &NAMES.iter().fold(text.clone(), |text, name| text.replace(name, "◯"));
        let slip = SLIPS.iter().find(|slip| text.contains(**slip)).map(|slip| format!("「{slip}」"));
        let word = rules
            .iter()
            .find(|rule| !rule.needs_its_message() && rule.is_said_in(text))
            .map(super::glossary::Rule::advice);
        found.extend(slip.or(word).map(|why| format!("{name}: {why}: {text}")));
    }
    found
}

#[test]
fn the_recorded_screens_say_the_one_word_for_each_thing() {
    let folder = room().join("../../../ui/src/host/sample/ja");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 10, "the screens are not recorded: {files:?}");
    let mut found = Vec::new();
    for file in files {
        let view = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        found.extend(faults(&file.file_name().unwrap().to_string_lossy(), &view));
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_screen_that_says_another_word_is_found() {
    let view = serde_json::json!({ "rows": [{ "text": "窓を閉じます" }, { "text": "あと3件件です" }, { "id": "PC" }] });
    let found = faults("a", &view);
    assert_eq!(found.len(), 2, "{found:?}");
}
