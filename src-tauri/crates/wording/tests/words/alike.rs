//! Two words for one thing, found by the other language: messages that read alike in one read alike in both.

use std::collections::{BTreeMap, BTreeSet};

use crate::glossary::{page, rows};
use crate::messages::{self, Message, small};

/// Texts that stand for several texts of the other language, as `text -> its several`.
type Known = BTreeMap<String, BTreeSet<String>>;

fn plain(text: &str) -> String {
    text.trim().trim_end_matches(['.', '。']).to_lowercase()
}

/// The page's third table.
fn known(page: &str) -> Known {
    let table = rows(page).into_iter().filter(|(head, _)| head == "text");
    let pairs = table.filter_map(|(_, cells)| match cells.as_slice() {
        [text, several, _] => Some((text.clone(), several.split("; ").map(str::to_owned).collect())),
        _ => None,
    });
    pairs.collect()
}

/// Texts of one language that are several in the other and not known to be.
fn several(from: &[Message], to: &[Message], known: &Known) -> Vec<String> {
    let other: BTreeMap<&str, &str> = to.iter().map(|one| (one.id.as_str(), one.text.as_str())).collect();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for one in from {
        let Some(theirs) = other.get(one.id.as_str()) else { continue };
        if !one.text.contains('{') && !theirs.contains('{') {
            texts.entry(plain(&one.text)).or_default().insert(plain(theirs));
        }
    }
    let unknown = |(text, several): &(String, BTreeSet<String>)| {
        several.len() > 1 && !known.get(text).is_some_and(|known| several.is_subset(known))
    };
    texts.into_iter().filter(unknown).map(|(text, several)| format!("{text}: {several:?}")).collect()
}

#[test]
fn what_reads_alike_in_one_language_reads_alike_in_the_other() {
    let (ja, en, known) = (messages::of("ja"), messages::of("en"), known(&page()));
    assert!(known.len() > 5, "the page's table of known ones is not read");
    assert_eq!(several(&en, &ja, &known), [""; 0]);
    assert_eq!(several(&ja, &en, &known), [""; 0]);
}

#[test]
fn two_words_for_one_thing_are_found() {
    let ja = small(&[("a", "文面をコピー"), ("b", "文面を写す"), ("c", "名前"), ("d", "呼び名"), ("e", "{ $n }件")]);
    let en = small(&[("a", "Copy the text"), ("b", "Copy the text."), ("c", "Name"), ("d", "Name"), ("e", "Name")]);
    let known = known("| text | its several texts | why |\n|---|---|---|\n| name | 名前; 呼び名 | both are said |\n");
    assert_eq!(several(&en, &ja, &known), ["copy the text: {\"文面をコピー\", \"文面を写す\"}"]);
    assert_eq!(several(&ja, &en, &known), [""; 0]);
}
