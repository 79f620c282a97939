//! The catalogue is whole in both languages, and its generated types are current.

use std::path::PathBuf;

use kigenban_facts::Language;
use kigenban_house::catalogue::Catalogue;
use kigenban_house::{said, write};
use kigenban_wording::Words;

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let catalogue = read("ftl");
    assert!(catalogue.messages.len() > 100);
}

#[test]
fn the_generated_methods_and_types_are_current() {
    let catalogue = read("ftl");
    let rust = std::fs::read_to_string(room().join("src/generated.rs")).unwrap();
    let typescript = std::fs::read_to_string(room().join("../../../ui/src/bindings/words.ts")).unwrap();
    let again = "run `cargo xtask gen`";
    assert!(
        rust.replace("\r\n", "\n") == write::rust(&catalogue, &said::by_rust().unwrap()),
        "src/generated.rs: {again}"
    );
    assert!(typescript.replace("\r\n", "\n") == write::typescript(&catalogue), "words.ts: {again}");
}

#[test]
fn a_message_missing_or_different_in_one_language_is_named() {
    let folder = tempfile();
    for (path, text) in [
        ("ja/home.ftl", "home-a = { $domain }の{ $day }\nhome-b = あ\nhome-d = だ\n"),
        ("en/home.ftl", "home-a = { $domain }\nhome-c = c\nhome-d = { -gone }\n    .x = y\n"),
        ("ja/only.ftl", "### ひとつ\n"),
    ] {
        std::fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
        #[expect(clippy::disallowed_methods, reason = "a scratch file of this test")]
        std::fs::write(folder.join(path), text).unwrap();
    }
    let faults = Catalogue::read(&folder).unwrap_err();
    std::fs::remove_dir_all(&folder).unwrap();
    for start in
        ["home-a: ja uses", "home-b: missing in en", "home-c: missing in ja", "home-d: one message", "en/only.ftl"]
    {
        assert!(faults.iter().any(|fault| fault.starts_with(start)), "{start} not in {faults:?}");
    }
}

#[test]
fn every_message_can_be_said_in_both_languages() {
    for language in [Language::Ja, Language::En] {
        let words = Words::new(language);
        for message in read("ftl").messages.iter().filter(|message| !message.id.starts_with('-')) {
            let args: Vec<(&str, &str)> = message.args.iter().map(|arg| (arg.name.as_str(), "7")).collect();
            let said = words.message(&message.id, &args).unwrap_or_else(|| panic!("{} has no text", message.id));
            assert!(!said.trim().is_empty(), "{} says nothing", message.id);
            assert!(!said.contains('{'), "{} has an open place: {said}", message.id);
            assert!(!said.contains(['\u{2068}', '\u{2069}']), "{} carries isolation marks", message.id);
        }
    }
}

#[test]
fn a_count_chooses_its_plural_and_a_number_that_is_only_shown_keeps_its_zeros() {
    let words = Words::new(Language::En);
    assert_eq!(words.count_things("1"), "1 item");
    assert_eq!(words.count_things("2"), "2 items");
    assert_eq!(words.card_short("青いカード", "0042"), "青いカード (ends in 0042)");
    assert_eq!(Words::new(Language::Ja).card_short("青いカード", "0042"), "青いカード(下4桁 0042)");
}

#[test]
fn an_unknown_code_gets_the_general_sentence_and_both_spellings_are_one_code() {
    let words = Words::new(Language::Ja);
    assert!(words.error("never_heard_of", &[]).contains("never_heard_of"));
    assert_eq!(words.error("unexpected", &[("code", "x")]), words.error_unexpected("x"));
    assert_eq!(words.error("ledger_in_use", &[]), words.error("ledger-in-use", &[]));
    assert_ne!(words.error("ledger_in_use", &[]), words.error_unexpected("ledger_in_use"));
}

fn read(folder: &str) -> Catalogue {
    Catalogue::read(&room().join(folder)).unwrap_or_else(|faults| panic!("{}", faults.join("\n")))
}

fn room() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn tempfile() -> PathBuf {
    std::env::temp_dir().join(format!("kigenban-wording-{}", std::process::id()))
}
