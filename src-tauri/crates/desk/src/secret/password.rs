//! What looks like a password. It is asked about, never refused: a person knows better.

use super::places::{is_path, is_place_word, names_a_place};
use super::reading::plain;
use kigenban_facts::FieldText;

/// Words after which a password stands.
const LABELS: &[&str] = &[
    "暗証",
    "パス",
    "バックアップコード",
    "リカバリーコード",
    "回復コード",
    "予備コード",
    "復旧コード",
    "パスワード",
    "パスフレーズ",
    "暗証番号",
    "合言葉",
    "合い言葉",
    "あいことば",
    "password",
    "passphrase",
    "passcode",
    "passwd",
    "pass",
    "pwd",
    "pw",
    "pin",
];
/// The signs people put into passwords and not into names.
const SIGNS: &str = "!#$%^&*?~@\\=+<>{}|";

/// A password, a PIN or a backup code: said to be one, or too strange to be anything else.
pub(crate) fn is_like_a_password(kind: FieldText, text: &str) -> bool {
    let text = plain(text);
    if is_said_to_be_one(&text) {
        return true;
    }
    let runs = text.split(|letter: char| !letter.is_ascii_graphic() || "()[]\"'`,;".contains(letter));
    let mut runs = runs.map(trimmed).filter(|run| !run.is_empty() && !is_path(run) && !is_mail_address(run));
    match kind {
        FieldText::Technical => false,
        FieldText::Line => runs.any(|run| run.len() >= 8 && has_all_three(run, "!#$%^*?~\\")),
        FieldText::Note if text.chars().all(|letter| letter.is_ascii_graphic() && letter != ':') => {
            runs.any(|run| run.bytes().any(|byte| byte.is_ascii_lowercase()) && is_odd(run))
        }
        FieldText::Note => runs.any(|run| run.len() >= 8 && (has_all_three(run, "!#$%^*?~\\@") || is_random(run))),
        FieldText::Place if names_a_place(&text) => {
            runs.any(|run| !is_place_word(run) && ((run.len() >= 6 && has_all_three(run, SIGNS)) || is_random(run)))
        }
        FieldText::Place => is_bare(&text) || runs.any(is_odd),
    }
}

/// `パスワード: hunter2`. A place after it (`パスワード: 金庫の封筒`) is fine.
fn is_said_to_be_one(text: &str) -> bool {
    let lower = text.to_lowercase();
    LABELS.iter().any(|label| {
        lower.match_indices(label).any(|(at, _)| {
            let before = lower.get(..at).unwrap_or_default().chars().next_back();
            let after = lower.get(at + label.len()..).unwrap_or_default();
            let inside =
                |letter: char| label.is_ascii() && (letter.is_ascii_alphanumeric() || "-_.\\".contains(letter));
            let katakana = |letter: char| *label == "パス" && matches!(u32::from(letter), 0x30A1..=0x30FE);
            !before.is_some_and(|letter| inside(letter) || katakana(letter))
                && !after.starts_with(inside)
                && is_followed_by_one(after)
        })
    })
}

fn is_followed_by_one(after: &str) -> bool {
    const MARKS: &str = ":=は、「『\"'>→";
    let value = after.trim_start_matches(|letter: char| letter.is_whitespace() || MARKS.contains(letter));
    if value.len() == after.len() {
        return false;
    }
    let run: String = value.chars().take_while(char::is_ascii_graphic).collect();
    let rest = value.strip_prefix(run.as_str()).unwrap_or_default();
    if run.is_empty() {
        let counted = value.chars().take_while(|letter| "〇零一二三四五六七八九".contains(*letter)).count();
        return counted >= 4 || is_kana_alone(value);
    }
    let run = trimmed(&run);
    let counted =
        is_digits(run) && rest.starts_with(['年', '月', '日', '円', '桁', '文', '件', '号', 'ペ', '回', '人', '個']);
    run.len() >= 4 && !counted && !is_place_word(run) && !is_mail_address(run) && !names_a_place(rest)
}

/// さくらもち: a word in kana and nothing else, as nobody writes a place.
fn is_kana_alone(value: &str) -> bool {
    const SENTENCES: &[&str] =
        &["ます", "ません", "ください", "ない", "なし", "いる", "ある", "った", "さん", "まだ", "ふめい"];
    let word: String =
        value.chars().take_while(|letter| !matches!(letter, '」' | '』' | '。' | '、' | '\n' | '"')).collect();
    let word = word.trim_end();
    let word = word.strip_suffix("です").unwrap_or(word);
    let long = word.chars().count();
    (2..=20).contains(&long)
        && word.chars().all(|letter| matches!(u32::from(letter), 0x3041..=0x30FE) || letter.is_ascii_digit())
        && !names_a_place(word)
        && !SENTENCES.iter().any(|ending| word.ends_with(ending) || word.starts_with(ending))
}

/// A whole text that is nothing but a password: digits alone, small words strung together, a word with digits at its end.
fn is_bare(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits >= 4 && text.chars().all(|letter| letter.is_ascii_digit() || " -/,\n#*!".contains(letter)) {
        return true;
    }
    let word = text.trim_end_matches(|letter: char| letter.is_ascii_graphic() && !letter.is_ascii_alphabetic());
    let tail = text.strip_prefix(word).unwrap_or_default().chars().filter(char::is_ascii_digit).count();
    let kana = word.chars().all(|letter| matches!(u32::from(letter), 0x3041..=0x309F));
    let letters = word.chars().all(char::is_alphabetic) && (!word.is_ascii() || word.len() >= 4);
    if !word.is_empty() && ((kana && tail >= 2) || (letters && tail >= 4)) {
        return true;
    }
    let words: Vec<&str> = text.split(|letter: char| letter == ' ' || "-_/:.".contains(letter)).collect();
    let least = if text.contains(' ') { 3 } else { 1 };
    let small = |word: &&str| word.len() >= least && word.bytes().all(|byte| byte.is_ascii_lowercase());
    words.iter().all(small) && (words.len() > 2 || !text.contains(' ')) && text.len() >= 5
}

/// A run as no name has it, where no place is named.
fn is_odd(run: &str) -> bool {
    if is_identifier(run) {
        return false;
    }
    let has = |kind: fn(&u8) -> bool| run.as_bytes().iter().any(kind);
    let (digit, lower, letter) = (has(u8::is_ascii_digit), has(u8::is_ascii_lowercase), has(u8::is_ascii_alphabetic));
    let inner_sign = trimmed(run).chars().any(|letter| SIGNS.contains(letter));
    (run.len() >= 4 && has_all_three(run, SIGNS))
        || (run.len() >= 6 && digit && letter && (lower || turns(run) >= 3))
        || (run.len() >= 8 && ((inner_sign && letter) || case_turns(run) >= 5))
}

/// Letters and digits thrown together: it stands out beside the name of a place, too.
fn is_random(run: &str) -> bool {
    if is_identifier(run) {
        return false;
    }
    let has = |kind: fn(&u8) -> bool| run.as_bytes().iter().any(kind);
    let small = has(u8::is_ascii_lowercase);
    run.len() >= 8
        && small
        && (turns(run) >= 4 || (turns(run) >= 3 && has(u8::is_ascii_uppercase)) || case_turns(run) >= 6)
}

fn has_all_three(run: &str, signs: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| run.as_bytes().iter().any(kind);
    has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic) && run.chars().any(|letter| signs.contains(letter))
}

/// How often letters and digits take turns inside a word.
fn turns(run: &str) -> usize {
    pairs(run, |left, right| {
        left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric() && left.is_ascii_digit() != right.is_ascii_digit()
    })
}

/// How often capitals and small letters take turns.
fn case_turns(run: &str) -> usize {
    pairs(run, |left, right| {
        left.is_ascii_alphabetic()
            && right.is_ascii_alphabetic()
            && left.is_ascii_lowercase() != right.is_ascii_lowercase()
    })
}

fn pairs(run: &str, differ: fn(u8, u8) -> bool) -> usize {
    run.as_bytes().windows(2).filter(|pair| matches!(pair, [left, right] if differ(*left, *right))).count()
}

/// Without the signs of a sentence around it. A channel's `#` and a closing `!` are not part of names either, but of
/// passwords.
fn trimmed(run: &str) -> &str {
    run.trim_start_matches(['(', '[', '<', '"', '\'', '#', ':', '='])
        .trim_end_matches([')', ']', '>', '"', '\'', ':', '.', ',', ';'])
}

fn is_mail_address(run: &str) -> bool {
    run.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && host.contains('.')
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
    })
}

/// An identifier of RFC 9562 is no secret.
fn is_identifier(run: &str) -> bool {
    run.contains('-') && uuid::Uuid::parse_str(run).is_ok()
}

fn is_digits(run: &str) -> bool {
    run.bytes().all(|byte| byte.is_ascii_digit())
}
