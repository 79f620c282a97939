//! What a person typed, checked in one place: no card numbers, no passwords, no endless texts.

use crate::{Code, Error, Result};

/// The longest name, address or other line.
const LINE: usize = 300;
/// The longest note.
const NOTE: usize = 4000;

/// Fields of several lines.
const LONG: [&str; 7] =
    ["dns_essentials", "mail_accounts", "mail_flow", "mail_rules", "name_servers", "note", "auto_renewal_reason"];
/// Fields that hold technical text, in which long runs of letters and signs are usual.
const TECHNICAL: [&str; 5] = ["dns_essentials", "login_url", "mail_rules", "name_servers", "certificate_kind"];
/// Fields that name a place, never the thing kept there.
const PLACES: [&str; 2] = ["backup_codes_at", "kept_at"];

/// Programs that keep passwords: places, not passwords.
const KEEPERS: [&str; 8] =
    ["1password", "bitwarden", "lastpass", "keepass", "keepassxc", "keeper", "dashlane", "chrome"];

/// A text as it goes into the ledger: trimmed, without control characters. `field` is its name in JSON.
///
/// # Errors
/// A card number, something like a password, or a text that is too long; each says why.
pub(crate) fn text(field: &str, typed: &str) -> Result<String> {
    let lines = LONG.contains(&field);
    let clean: String = typed.chars().filter(|letter| !letter.is_control() || (lines && *letter == '\n')).collect();
    let clean = clean.trim().to_owned();
    let most = if lines { NOTE } else { LINE };
    if clean.chars().count() > most {
        return Err(Error::new(Code::FieldTooLong).with("most", most.to_string()).at_field(field));
    }
    if has_card_number(&clean) {
        return Err(Error::new(Code::CardNumber).at_field(field));
    }
    if is_like_a_password(field, &clean) {
        return Err(Error::new(Code::PasswordLike).at_field(field));
    }
    Ok(clean)
}

/// The same for a text that must not be empty.
pub(crate) fn needed(field: &str, typed: &str) -> Result<String> {
    let clean = text(field, typed)?;
    if clean.is_empty() { Err(Error::new(Code::FieldEmpty).at_field(field)) } else { Ok(clean) }
}

/// 下4桁.
pub(crate) fn last4(typed: &str) -> Result<String> {
    let clean = text("last4", typed)?;
    let digits: String = clean.chars().map(plain_digit).collect();
    if digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(digits)
    } else {
        Err(Error::new(Code::CardLast4).at_field("last4"))
    }
}

/// What was typed, short enough to be said back in a sentence.
pub(crate) fn shortened(typed: &str) -> String {
    const MOST: usize = 40;
    let line: String = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST).chain(['…']).collect() }
}

/// Signs that may stand between two groups of one number.
const MOST_GAP: usize = 3;

/// A card number anywhere in the text: in one run, or in the groups that are printed on cards.
fn has_card_number(text: &str) -> bool {
    let mut groups: Vec<String> = Vec::new();
    let (mut gap, mut before) = (MOST_GAP + 1, ' ');
    let mut found = false;
    for letter in text.chars().map(plain_digit) {
        if letter.is_ascii_digit() {
            // The number of a qualified invoice (T and 13 digits) is printed on every invoice and is no card.
            let invoice = matches!(before, 'T' | 'Ｔ');
            match groups.last_mut().filter(|_| gap == 0) {
                Some(group) => group.push(letter),
                None if invoice => groups.push(format!("T{letter}")),
                None => groups.push(letter.to_string()),
            }
            gap = 0;
        } else if is_gap(letter) && gap < MOST_GAP {
            gap += 1;
        } else {
            found |= is_card(&groups);
            groups.clear();
            gap = MOST_GAP + 1;
        }
        before = letter;
    }
    found || is_card(&groups)
}

fn is_card(groups: &[String]) -> bool {
    let one = groups.iter().any(|group| {
        let first = group.get(..16).filter(|_| group.len() > 16);
        is_card_in_one(group) || first.is_some_and(is_card_in_one)
    });
    one || (0..groups.len()).any(|start| is_card_in_groups(groups.get(start..).unwrap_or_default(), start == 0))
}

/// Length, first digit and check digit (Luhn) of the cards there are.
fn is_card_in_one(digits: &str) -> bool {
    let issued = match (digits.len(), digits.chars().next()) {
        (13, Some(first)) => first == '4',
        (14 | 15, Some(first)) => first == '3',
        (16..=19, Some(first)) => ('2'..='6').contains(&first),
        _ => false,
    };
    issued && passes_luhn(digits)
}

/// 4-4-4-4 and its like. At the start of a number the shape is enough, so that a slip of one digit is refused, too;
/// telephone numbers begin with 0, and four years in a row are years.
fn is_card_in_groups(groups: &[String], at_start: bool) -> bool {
    const SHAPES: [&[usize]; 5] = [&[4, 4, 4, 4], &[4, 6, 5], &[4, 6, 4], &[8, 8], &[4, 4, 4, 1]];
    SHAPES.iter().any(|shape| {
        let Some(groups) = groups.get(..shape.len()) else { return false };
        let fits = groups.iter().zip(*shape).all(|(group, length)| group.len() == *length);
        let years = groups.iter().all(|group| ("1900".."2101").contains(&group.as_str()) && group.len() == 4);
        let digits = groups.concat();
        fits && !years && !digits.starts_with(['0', 'T']) && ((at_start && shape[0] == 4) || passes_luhn(&digits))
    })
}

fn passes_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10) && digits.chars().any(|digit| digit != '0')
}

fn is_gap(letter: char) -> bool {
    " \u{3000}\u{a0}\n-－‐‑‒–—―−ー._/／,，、・･~～〜".contains(letter)
}

/// Full-width digits as half-width ones.
fn plain_digit(letter: char) -> char {
    u32::from(letter)
        .checked_sub(0xFF10)
        .filter(|digit| *digit < 10)
        .and_then(|digit| char::from_digit(digit, 10))
        .unwrap_or(letter)
}

/// A password or a backup code: said to be one, or too strange to be anything else.
fn is_like_a_password(field: &str, text: &str) -> bool {
    if says_password(text) {
        return true;
    }
    if TECHNICAL.contains(&field) {
        return false;
    }
    let place = PLACES.contains(&field);
    let codes = text.split_whitespace().filter(|word| (6..=10).contains(&word.len()) && is_digits(word)).count();
    (place && codes >= 2) || text.split_whitespace().any(|word| is_strange(word, place))
}

/// `パスワード: hunter2`. A place after it (`パスワード: 金庫の封筒`) and the name of a password keeper are fine.
fn says_password(text: &str) -> bool {
    const WORDS: [&str; 6] = ["パスワード", "暗証番号", "password", "passwd", "pwd", "pw"];
    let lower = text.to_lowercase();
    WORDS.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let after = lower.get(at + word.len()..).unwrap_or_default().trim_start();
            let Some(value) = after.strip_prefix([':', '：', '=', '＝']) else { return false };
            let value: String = value.trim_start().chars().take_while(char::is_ascii_graphic).collect();
            value.len() >= 4 && !KEEPERS.iter().any(|keeper| value.starts_with(keeper)) && !value.contains("://")
        })
    })
}

/// Eight characters or more in which letters, digits and signs are mixed as no name or address mixes them.
fn is_strange(word: &str, place: bool) -> bool {
    if word.len() < 8 || !word.bytes().all(|byte| byte.is_ascii_graphic()) || word.contains("://") || word.contains('@')
    {
        return false;
    }
    let lower_case = word.to_lowercase();
    if KEEPERS.iter().any(|keeper| lower_case.starts_with(keeper)) {
        return false;
    }
    let has = |kind: fn(&u8) -> bool| word.as_bytes().iter().any(kind);
    let digit = has(u8::is_ascii_digit);
    let lower = has(u8::is_ascii_lowercase);
    let upper = has(u8::is_ascii_uppercase);
    let sign = word.bytes().any(|byte| b"!#$%^&*?~=+<>{}[]|\\".contains(&byte));
    (digit && (lower || upper) && sign) || (place && digit && lower && upper)
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(field: &str, typed: &str) -> Option<Code> {
        text(field, typed).err().map(|error| error.code())
    }

    #[test]
    fn a_card_number_is_refused_however_it_is_written() {
        for typed in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "カードは4111 1111 1111 1111、12/28まで",
            "４１１１　１１１１　１１１１　１１１１",
            "41111111111111111228",
            "378282246310005",
            "3782 822463 10005",
            "4111 1111 1111 1111 12 28",
            "4222222222222",
            "6304000000000000000",
            "4111 - 1111 - 1111 - 1111",
            "4111/1111/1111/1111",
            "4111・1111・1111・1111",
            "4111 1111\n1111 1111",
            "4111 1111 1111 1112",
            "3782-822463-10006",
        ] {
            assert_eq!(refused("note", typed), Some(Code::CardNumber), "{typed}");
        }
    }

    #[test]
    fn telephone_numbers_dates_prices_and_invoice_numbers_are_no_cards() {
        for typed in [
            "078-000-0000",
            "2026-11-24 2027-12-31",
            "2026.11.24 - 2027.12.31",
            "請求書 No. 20261124-0001",
            "年 3,982円",
            "4821",
            "T1234567890123",
            "T1010001000007",
            "T4222222222222",
            "078-000-0000 078-000-0001",
            "0120-000-000 0120-000-001",
            "2026-11-24 078-000-0000",
            "078-000-0000 1234567",
            "2025・2026・2027・2028",
            "20261124093000",
        ] {
            assert_eq!(refused("note", typed), None, "{typed}");
        }
    }

    #[test]
    fn a_password_is_refused_and_the_place_where_it_is_kept_is_not() {
        for (field, typed) in [
            ("note", "パスワード: hunter2"),
            ("note", "PW=abcd1234"),
            ("kept_at", "Xk7q9qLmPd2"),
            ("account_id", "Mihon2026!x"),
            ("backup_codes_at", "12345678 87654321"),
        ] {
            assert_eq!(refused(field, typed), Some(Code::PasswordLike), "{typed}");
        }
        for (field, typed) in [
            ("kept_at", "総務の金庫、青い封筒"),
            ("kept_at", "1Password の共有フォルダ"),
            ("note", "パスワード: 金庫の封筒"),
            ("note", "パスワードは Bitwarden: 総務"),
            ("account_id", "mihon-admin01"),
            ("account_id", "SB-2019-00417"),
            ("dns_essentials", "v=spf1 include:_spf.mail.example ~all"),
            ("login_url", "https://login.example/?a=1&b=2!"),
            ("email", "info2026@example-kobe.co.jp"),
        ] {
            assert_eq!(refused(field, typed), None, "{typed}");
        }
    }

    #[test]
    fn four_digits_are_four_digits() {
        assert_eq!(last4(" ４８２１ ").unwrap(), "4821");
        assert_eq!(last4("48").unwrap_err().code(), Code::CardLast4);
        assert_eq!(last4("4111111111111111").unwrap_err().code(), Code::CardNumber);
    }

    #[test]
    fn a_text_keeps_its_letters_and_loses_its_edges() {
        assert_eq!(text("name", "  𠮷田 花子\u{0}\n").unwrap(), "𠮷田 花子");
        assert_eq!(text("note", "一行目\n二行目").unwrap(), "一行目\n二行目");
        assert_eq!(refused("name", &"長".repeat(301)), Some(Code::FieldTooLong));
        assert_eq!(needed("name", " 　").unwrap_err().code(), Code::FieldEmpty);
    }
}
