//! The words that are not said.

use crate::messages::{self, Message, room, small, spoken};

/// A word that is not said.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    word: String,
    /// Longer words that hold it and are said.
    phrases: Vec<String>,
    /// Messages that may say it; `paper-*` is a beginning.
    ids: Vec<String>,
    /// The word to say, or why not.
    instead: String,
}

impl Rule {
    /// `窓 except 窓口, error-*`.
    fn read(text: &str, instead: &str) -> Self {
        let (word, rest) = text.split_once(" except ").unwrap_or((text, ""));
        let excepted = rest.split(',').map(str::trim).filter(|part| !part.is_empty());
        let is_id = |part: &&str| {
            part.contains('-') && part.chars().all(|c| c.is_ascii_lowercase() || "-*0123456789".contains(c))
        };
        let (ids, phrases): (Vec<&str>, Vec<&str>) = excepted.partition(is_id);
        let owned = |list: Vec<&str>| list.into_iter().map(str::to_owned).collect();
        Self { word: word.trim().to_owned(), phrases: owned(phrases), ids: owned(ids), instead: instead.to_owned() }
    }

    /// Whether a text says it. English words are found in any case, whole or inside another.
    pub(crate) fn is_said_in(&self, text: &str) -> bool {
        let ascii = self.word.chars().all(|c| c.is_ascii_lowercase() || " -!".contains(c));
        let text = if ascii { text.to_lowercase() } else { text.to_owned() };
        let rest = self.phrases.iter().fold(text, |text, phrase| text.replace(phrase.as_str(), "◯"));
        rest.contains(&self.word)
    }

    /// Some message may say it, so that a text alone does not tell.
    pub(crate) fn needs_its_message(&self) -> bool {
        !self.ids.is_empty()
    }

    fn allows(&self, id: &str) -> bool {
        self.ids.iter().any(|known| known.strip_suffix('*').map_or(known == id, |start| id.starts_with(start)))
    }

    /// 「窓」, say 画面.
    pub(crate) fn advice(&self) -> String {
        format!("「{}」 ({})", self.word, self.instead)
    }
}

/// The rules of the page, for one language.
pub(crate) fn rules(page: &str, language: &str) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (head, cells) in rows(page) {
        let japanese = language == "ja";
        match (head.as_str(), cells.as_slice()) {
            ("日本語", [ja, en, _, not_ja, not_en]) => {
                let (word, not) = if japanese { (ja, not_ja) } else { (en, not_en) };
                let parts = not.split(';').map(str::trim).filter(|part| !part.is_empty());
                rules.extend(parts.map(|part| Rule::read(part, &format!("say {word}"))));
            }
            ("word", [word, why]) if japanese => rules.push(Rule::read(word, why)),
            ("word in English", [word, why]) if !japanese => rules.push(Rule::read(word, why)),
            _ => {}
        }
    }
    rules
}

/// Rows of every table of the page, each with the first head of its table.
pub(crate) fn rows(page: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let mut head: Option<String> = None;
    for line in page.lines() {
        let Some(inner) = line.trim().strip_prefix('|').and_then(|line| line.strip_suffix('|')) else {
            head = None;
            continue;
        };
        let cells: Vec<String> = inner.split('|').map(|cell| cell.trim().to_owned()).collect();
        match &head {
            None => head = cells.into_iter().next(),
            Some(_) if cells.iter().all(|cell| cell.chars().all(|c| c == '-')) => {}
            Some(head) => found.push((head.clone(), cells)),
        }
    }
    found
}

/// The page.
pub(crate) fn page() -> String {
    std::fs::read_to_string(room().join("WORDS.md")).unwrap().replace("\r\n", "\n")
}

fn faults(rules: &[Rule], messages: &[Message]) -> Vec<String> {
    let mut found = Vec::new();
    for message in messages {
        let said = spoken(&message.text);
        let broken = rules.iter().filter(|rule| !rule.allows(&message.id) && rule.is_said_in(&said));
        found.extend(broken.map(|rule| format!("{}: {}", message.id, rule.advice())));
    }
    found
}

#[test]
fn every_message_says_the_one_word_for_each_thing() {
    for language in ["ja", "en"] {
        let rules = rules(&page(), language);
        assert!(rules.len() > 20, "{language}: {} rules", rules.len());
        assert_eq!(faults(&rules, &messages::of(language)), [""; 0]);
    }
}

#[test]
fn an_estimate_always_says_what_to_do_about_it() {
    let bare = |message: &&Message| {
        message.text.contains("推定") && !["確かめ", "確認"].iter().any(|word| message.text.contains(word))
    };
    let found: Vec<_> = messages::of("ja").iter().filter(bare).map(|message| message.id.clone()).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_second_word_and_a_word_that_is_never_said_are_found() {
    let page = "| 日本語 | English | what it is | not said | not said in English |\n|---|---|---|---|---|\n\
                | 画面 | screen | | 窓 except 窓口; ウィンドウ | pane |\n\
                | 払う日 | pay by | | 支払期限 except field-*, on-paper | due date |\n\n\
                | word | why |\n|---|---|\n| ！ | nobody is shouted at |\n\n\
                | word in English | why |\n|---|---|\n| oops | say what happened |\n";
    let japanese = [
        ("a", "窓を閉じます"),
        ("b", "会社の窓口に{ $name }を"),
        ("field-pay", "支払期限"),
        ("on-paper", "支払期限"),
        ("off-paper", "{ $count ->\n    [0] 支払期限なし\n   *[other] { $count }件\n}"),
        ("d", "保存しました！"),
        ("e", "{ $窓 }"),
    ];
    assert_eq!(
        faults(&rules(page, "ja"), &small(&japanese)),
        ["a: 「窓」 (say 画面)", "off-paper: 「支払期限」 (say 払う日)", "d: 「！」 (nobody is shouted at)"]
    );
    assert_eq!(
        faults(&rules(page, "en"), &small(&[("a", "Oops"), ("b", "The Due date"), ("c", "fine")])),
        ["a: 「oops」 (say what happened)", "b: 「due date」 (say pay by)"]
    );
}
