//! Whether a text of the ledger names somebody: 「佐藤さんの引き出し」, an address of hers.
//!
//! A family name alone is also the name of houses and companies (田中ビル), so it counts only with a title behind it, as a
//! word of its own, or as whose something is.

use std::sync::LazyLock;

use kigenban_facts::{Book, Person};

use crate::holder::folded;

/// What follows a name when it is a person's.
const TITLES: [&str; 22] = [
    "さん",
    "氏",
    "様",
    "さま",
    "君",
    "くん",
    "ちゃん",
    "殿",
    "先生",
    "課長",
    "部長",
    "係長",
    "主任",
    "社長",
    "専務",
    "常務",
    "会長",
    "店長",
    "所長",
    "室長",
    "次長",
    "取締役",
];

static FOLDED_TITLES: LazyLock<[String; 22]> = LazyLock::new(|| TITLES.map(folded));

/// Whether the text names this person.
pub(crate) fn names(text: &str, person: &Person) -> bool {
    let text = folded(text);
    let email = person.email.as_deref().map(folded).filter(|email| email.contains('@'));
    if email.is_some_and(|email| text.contains(&email)) {
        return true;
    }
    let name = folded(&person.name);
    let parts: Vec<&str> = name.split_whitespace().collect();
    let whole = parts.concat();
    let plain: String = text.split_whitespace().collect();
    if whole.chars().count() >= 3 && plain.contains(&whole) {
        return true;
    }
    // A name written without a space may be parted anywhere.
    match parts.as_slice() {
        [] => false,
        [one] => prefixes(one).any(|family| is_called(&plain, family)),
        [family, ..] => is_called(&plain, family) || is_word_of(&text, family),
    }
}

/// Whether the text names somebody who left, and nobody who is still here.
pub(crate) fn named_leaver<'a>(book: &'a Book, text: &str) -> Option<&'a Person> {
    let leaver = book.people.iter().filter(|person| person.left).find(|person| names(text, person))?;
    let stays = |person: &&Person| !person.left && names(text, person);
    book.people.iter().find(stays).is_none().then_some(leaver)
}

fn prefixes(name: &str) -> impl Iterator<Item = &str> {
    name.char_indices().map(|(at, c)| at + c.len_utf8()).take(4).filter_map(|end| name.get(..end))
}

/// The family name with a title, or with の behind it.
fn is_called(text: &str, family: &str) -> bool {
    let short = family.chars().nth(1).is_none();
    text.match_indices(family).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + family.len()..).unwrap_or_default();
        let titled = FOLDED_TITLES.iter().any(|title| after.starts_with(title.as_str()));
        // 小林さん is not 林さん.
        let begins = !short || !before.is_some_and(char::is_alphanumeric);
        let latin = family.is_ascii();
        let owns = !short && !latin && after.starts_with('ノ');
        let possessive = latin && (after.starts_with("'s") || after.starts_with('’'));
        begins && (titled || owns || possessive)
    })
}

/// The family name as a word of its own: 金庫(佐藤).
fn is_word_of(text: &str, family: &str) -> bool {
    family.chars().nth(1).is_some() && text.split(|c: char| !c.is_alphanumeric()).any(|word| word == family)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> Person {
        Person { name: name.into(), email: Some("sato@example-kobe.co.jp".into()), ..Person::default() }
    }

    #[test]
    fn a_text_names_somebody_by_title_as_a_word_or_by_address() {
        let named = [
            ("佐藤 恵子", "佐藤さんの引き出し"),
            ("佐藤 恵子", "総務佐藤さんの机"),
            ("佐藤 恵子", "金庫(佐藤)"),
            ("佐藤　恵子", "佐藤恵子の手帳"),
            ("佐藤 恵子", "佐藤のPC"),
            ("佐藤 恵子", "SATO@example-kobe.co.jp に届く"),
            ("髙橋 一", "高橋課長の棚"),
            ("佐藤恵子", "佐藤さんの引き出し"),
            ("林 太郎", "林さんの机"),
            ("Keiko Sato", "Keiko's desk"),
            ("Keiko Sato", "Keiko Sato, second drawer"),
        ];
        for (name, text) in named {
            assert!(names(text, &person(name)), "{name}: {text}");
        }
        let other = [
            ("佐藤 恵子", "総務の金庫、青い封筒"),
            ("田中 一郎", "田中ビル3階の金庫"),
            ("林 太郎", "小林さんの机"),
            ("林 太郎", "林業組合の棚"),
            ("佐藤 恵子", "佐藤商店の請求書"),
            ("", "佐藤さんの引き出し"),
        ];
        for (name, text) in other {
            assert!(!names(text, &person(name)), "{name}: {text}");
        }
    }

    #[test]
    fn who_is_still_here_may_be_meant() {
        let left = Person { left: true, ..person("佐藤 恵子") };
        let book = Book { people: vec![left.clone()].into(), ..Book::default() };
        assert!(named_leaver(&book, "佐藤さんの引き出し").is_some());
        let other = Person { email: None, ..person("佐藤 次郎") };
        let book = Book { people: vec![left, other].into(), ..Book::default() };
        assert!(named_leaver(&book, "佐藤さんの引き出し").is_none());
        assert!(named_leaver(&book, "佐藤恵子さんの引き出し").is_none_or(|one| one.name == "佐藤 恵子"));
    }
}
