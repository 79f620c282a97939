//! Rust as a row of words and signs, without comments, without what stands in quotes, and without tests.

/// A word, or one sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// Any other character.
    Sign(char),
}

impl Token {
    /// The word, if it is one.
    pub(crate) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Sign(_) => None,
        }
    }

    fn is(&self, sign: char) -> bool {
        *self == Self::Sign(sign)
    }
}

/// The code of a file, and the modules it declares for tests only.
pub(crate) fn read(text: &str) -> (Vec<Token>, Vec<String>) {
    without_tests(&tokens(text))
}

/// Everything, tests included.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    let follows = |at: usize, what: &str| what.chars().enumerate().all(|(n, c)| letters.get(at + n) == Some(&c));
    while let Some(&letter) = letters.get(at) {
        if follows(at, "//") {
            at = until(&letters, at, |rest| rest.starts_with(&['\n']));
        } else if follows(at, "/*") {
            at = until(&letters, at + 2, |rest| rest.starts_with(&['*', '/'])) + 2;
        } else if let Some(end) = raw_text(&letters, at) {
            at = end;
        } else if letter == '"' {
            at = quoted(&letters, at + 1, '"');
        } else if letter == '\'' {
            // A lifetime is no character: nothing closes it two places on.
            let closed = letters.get(at + 1) == Some(&'\\') || letters.get(at + 2) == Some(&'\'');
            at = if closed { quoted(&letters, at + 1, '\'') } else { at + 1 };
        } else if letter.is_alphanumeric() || letter == '_' {
            let end = until(&letters, at, |rest| !(rest[0].is_alphanumeric() || rest[0] == '_'));
            tokens.push(Token::Word(letters[at..end].iter().collect()));
            at = end;
        } else {
            if !letter.is_whitespace() {
                tokens.push(Token::Sign(letter));
            }
            at += 1;
        }
    }
    tokens
}

fn until(letters: &[char], from: usize, is_end: impl Fn(&[char]) -> bool) -> usize {
    (from..letters.len()).find(|at| is_end(&letters[*at..])).unwrap_or(letters.len())
}

fn quoted(letters: &[char], mut at: usize, end: char) -> usize {
    while let Some(&letter) = letters.get(at) {
        at += if letter == '\\' { 2 } else { 1 };
        if letter == end {
            break;
        }
    }
    at
}

/// `r"…"`, `r#"…"#` and the like: where it ends.
fn raw_text(letters: &[char], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).and_then(|at| letters.get(at));
    if letters[at] != 'r' || before.is_some_and(|letter| letter.is_alphanumeric() && *letter != 'b') {
        return None;
    }
    let marks = letters[at + 1..].iter().take_while(|letter| **letter == '#').count();
    if letters.get(at + 1 + marks) != Some(&'"') {
        return None;
    }
    let mut end = vec!['"'];
    end.extend(std::iter::repeat_n('#', marks));
    Some(until(letters, at + 2 + marks, |rest| rest.starts_with(&end)) + end.len())
}

fn without_tests(tokens: &[Token]) -> (Vec<Token>, Vec<String>) {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let is_mark = |at: usize| mark.iter().enumerate().all(|(n, part)| tokens.get(at + n).is_some_and(|t| is(t, part)));
    let (mut kept, mut modules, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        if !is_mark(at) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        at += mark.len();
        let end = item_end(tokens, at);
        let item = &tokens[at..end];
        if let Some(name) = item.iter().skip_while(|token| token.word() != Some("mod")).nth(1) {
            modules.extend(name.word().map(str::to_owned));
        }
        at = end;
    }
    (kept, modules)
}

fn is(token: &Token, part: &str) -> bool {
    match token {
        Token::Word(word) => word == part,
        Token::Sign(sign) => part.chars().eq([*sign]),
    }
}

/// Where an item, a field or an arm ends that begins here: behind its `;` or `,` or its block.
fn item_end(tokens: &[Token], from: usize) -> usize {
    let mut depth = 0_i32;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        if token.is('{') || token.is('(') || token.is('[') {
            depth += 1;
        } else if token.is('}') || token.is(')') || token.is(']') {
            depth -= 1;
            if depth < 0 {
                return at;
            }
            if depth == 0 && token.is('}') {
                return at + 1;
            }
        } else if depth == 0 && (token.is(';') || token.is(',')) {
            return at + 1;
        }
    }
    tokens.len()
}

#[test]
fn comments_quotes_and_tests_are_no_code() {
    let text = r##"
        //! crate::a
        /* crate::b */
        fn f<'a>(x: &'a str) -> char { g("crate::c", r#"crate::"d" e"#); '\'' }
        #[cfg(test)]
        mod tests { use crate::e; }
        #[cfg(test)]
        mod more;
        fn h() {}
    "##;
    let (code, tests) = read(text);
    let words: Vec<&str> = code.iter().filter_map(Token::word).collect();
    assert_eq!(words, ["fn", "f", "a", "x", "a", "str", "char", "g", "fn", "h"]);
    assert_eq!(tests, ["tests", "more"]);
}
