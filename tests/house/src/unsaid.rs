//! Messages that nobody says, and codes without a sentence or without an occasion.

use std::collections::BTreeSet;

use crate::code::{self, Token};
use crate::files::{Source, below, sources, top};
use crate::write::snake;

/// A catalogue and everything that may speak.
struct Speech {
    catalogue: Vec<Source>,
    rust: Vec<Source>,
    window: Vec<Source>,
    /// The file that names the codes: `Name = "word"`.
    codes: String,
}

impl Speech {
    fn of_the_house() -> Self {
        let top = top();
        let rust = below(&top.join("src-tauri"), &[".rs"]);
        let rust = rust.into_iter().filter(|(path, _)| !is_test(path) && !path.ends_with("wording/src/generated.rs"));
        let window = below(&top.join("ui/src"), &[".ts", ".tsx"]);
        let window = window.into_iter().filter(|(path, _)| !path.contains(".test.") && !path.starts_with("bindings/"));
        Self {
            catalogue: below(&top.join("src-tauri/crates/wording/ftl"), &[".ftl"]),
            codes: std::fs::read_to_string(top.join("src-tauri/crates/desk/src/code.rs")).unwrap(),
            rust: rust.collect(),
            window: window.collect(),
        }
    }

    fn unsaid(&self) -> Vec<String> {
        let mut said = self.said_by_rust();
        said.extend(self.catalogue.iter().flat_map(|(_, text)| inside_messages(text)));
        let codes = codes(&self.codes);
        said.extend(codes.iter().map(|(_, word)| format!("error-{}", word.replace('_', "-"))));
        let (quoted, patterns) = self.said_by_the_window();
        let is_said = |id: &str| {
            let fits = |(start, end): &(String, String)| id.starts_with(start) && id.ends_with(end);
            said.contains(id) || said.contains(&snake(id)) || quoted.contains(id) || patterns.iter().any(fits)
        };
        self.ids().into_iter().filter(|id| !is_said(id)).collect()
    }

    /// Codes without a sentence, and codes for which there is no occasion.
    fn mute(&self) -> Vec<String> {
        let ids = self.ids();
        let code = self.rust.iter().filter(|(path, _)| !path.ends_with("desk/src/code.rs"));
        let raised: BTreeSet<String> = code.flat_map(|(_, text)| behind_path("Code", &code::read(text).0)).collect();
        let mut found = Vec::new();
        for (name, word) in codes(&self.codes) {
            if !ids.contains(&format!("error-{}", word.replace('_', "-"))) {
                found.push(format!("{name} has no sentence"));
            }
            if !raised.contains(&name) {
                found.push(format!("{name} has no occasion"));
            }
        }
        found
    }

    fn ids(&self) -> BTreeSet<String> {
        let lines = self.catalogue.iter().flat_map(|(_, text)| text.lines());
        let starts = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'));
        starts.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim().to_owned()).collect()
    }

    /// Names of methods that are called or handed on: `.name(`, `Words::name`.
    fn said_by_rust(&self) -> BTreeSet<String> {
        let mut said = BTreeSet::new();
        for (_, text) in &self.rust {
            let (code, _) = code::read(text);
            said.extend(behind_path("Words", &code));
            for three in code.windows(3) {
                if let [Token::Sign('.'), Token::Word(name), Token::Sign('(')] = three {
                    said.insert(name.clone());
                }
            }
        }
        said
    }

    /// What stands in quotes, and `t(\`start-${…}-end\`)` as start and end.
    fn said_by_the_window(&self) -> (BTreeSet<String>, Vec<(String, String)>) {
        let mut quoted = BTreeSet::new();
        let mut patterns = Vec::new();
        for (_, text) in &self.window {
            quoted.extend(text.split(['"', '\'', '`', '\n']).map(str::to_owned));
            for part in text.split("t(`").skip(1) {
                let whole = part.split('`').next().unwrap_or_default();
                if let (Some((start, _)), Some((_, end))) = (whole.split_once("${"), whole.rsplit_once('}')) {
                    patterns.push((start.to_owned(), end.to_owned()));
                }
            }
        }
        (quoted, patterns)
    }
}

fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs")
}

/// The messages and terms that messages name: `{ noun-domain }`, `{ -brand(case: "x") }`.
fn inside_messages(text: &str) -> Vec<String> {
    let insides = text.split('{').skip(1).map(str::trim_start);
    let names = insides.map(|inside| inside.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next());
    names.flatten().filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// The names behind `Type::`.
fn behind_path(of: &str, code: &[Token]) -> Vec<String> {
    let steps = code.windows(4).filter_map(|four| match four {
        [Token::Word(first), Token::Sign(':'), Token::Sign(':'), Token::Word(name)] if first == of => {
            Some(name.clone())
        }
        _ => None,
    });
    steps.collect()
}

/// Lines `Name = "word",`.
fn codes(text: &str) -> Vec<(String, String)> {
    let pairs = text.lines().filter_map(|line| line.trim().trim_end_matches(',').split_once(" = \""));
    let own = pairs.filter(|(name, _)| name.chars().all(char::is_alphanumeric));
    own.map(|(name, word)| (name.to_owned(), word.trim_end_matches('"').to_owned())).collect()
}

#[test]
fn every_message_is_said_by_somebody() {
    assert_eq!(Speech::of_the_house().unsaid(), [""; 0]);
}

#[test]
fn every_code_has_a_sentence_and_an_occasion() {
    assert_eq!(Speech::of_the_house().mute(), [""; 0]);
}

#[test]
fn an_unsaid_message_and_a_mute_code_are_found() {
    let broken = Speech {
        catalogue: sources(&[(
            "ja/a.ftl",
            "by-rust = 一\nhanded-on = 二\nby-window = 三\nsize-large = 四\nnoun = 五\nwhole = { noun }\n\
             error-busy = 六\nonly-tests = 七\nerror-gone = 八\n    .title = 九\n",
        )]),
        rust: sources(&[(
            "a/src/a.rs",
            "fn f(w: Words) { w.by_rust(); g(Words::handed_on); w.whole(); Code::Busy; }\n\
             #[cfg(test)] mod tests { fn f() { w.only_tests() } }",
        )]),
        window: sources(&[("a.tsx", "t(\"by-window\"); t(`size-${size}`)")]),
        codes: "    /// Busy.\n    Busy = \"busy\",\n    Idle = \"idle\",\n".to_owned(),
    };
    assert_eq!(broken.unsaid(), ["error-gone", "only-tests"]);
    assert_eq!(broken.mute(), ["Idle has no sentence", "Idle has no occasion"]);
}
