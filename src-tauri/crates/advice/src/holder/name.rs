//! Names of companies and people, as they can be compared: width, spaces, forms of one character (髙/高, ヶ/ケ/が),
//! a company's form in every position, and the ways of writing Japanese in Latin letters do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

/// The rows of `data/holders.toml`, as they are compared.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) signs: Vec<String>,
    pub(super) blanks: Vec<String>,
    lenders: Vec<String>,
    forms: Vec<String>,
    forms_en: Vec<String>,
    parts: Vec<String>,
    titles: Vec<String>,
}

/// A test reads the file.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let table: Table = toml::from_str(include_str!("../../data/holders.toml")).unwrap_or_default();
    let each = |rows: &[String], form: fn(&str) -> String| rows.iter().map(|row| form(row)).collect::<Vec<_>>();
    let mut forms = each(&table.forms, fold);
    forms.sort_by_key(|form| std::cmp::Reverse(form.chars().count()));
    let parts = each(&table.parts, fold);
    let titles = each(&table.titles, fold);
    let signs = each(&table.signs, letters);
    Table { signs, blanks: each(&table.blanks, letters), forms, parts, titles, ..table }
});

/// Whether this is the name of a registrar or a service that lends its own.
pub(super) fn is_lender(name: &str) -> bool {
    static LENDERS: LazyLock<BTreeSet<String>> =
        LazyLock::new(|| TABLE.lenders.iter().map(|lender| words(lender).concat()).collect());
    LENDERS.contains(&words(name).concat())
}

/// Forms of a company stand at many places; each place is compared with those that begin with its letter alone.
fn without_forms(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut here = TABLE.forms.iter().filter(|form| form.starts_with(c));
        if let Some(after) = here.find_map(|form| rest.strip_prefix(form.as_str())) {
            kept.push(' ');
            rest = after;
        } else {
            kept.push(c);
            rest = rest.strip_prefix(c).unwrap_or_default();
        }
    }
    kept
}

/// A name's words, in order, without the company's form.
fn words(name: &str) -> Vec<String> {
    let mut text = without_forms(&fold(name));
    // As banks write it: カ)ミホン, ミホン(カ.
    for (before, after) in [("カ)", "(カ"), ("ユ)", "(ユ"), ("ド)", "(ド")] {
        text = text.strip_prefix(before).or_else(|| text.strip_suffix(after)).map_or(text.clone(), str::to_owned);
    }
    let apart = |c: char| c.is_whitespace() || ",、・･()/／;|&+".contains(c);
    let clean = |word: &str| word.chars().filter(|c| c.is_alphanumeric() || *c == 'ー').collect::<String>();
    let all: Vec<String> = text.split(apart).map(clean).filter(|word| !word.is_empty()).collect();
    let all = joined(all);
    let kept: Vec<String> = all.iter().filter(|word| !TABLE.forms_en.contains(word)).cloned().collect();
    let words = if kept.is_empty() { all } else { kept };
    words.iter().map(|word| romanised(word)).collect()
}

/// `K. K.` and `L. L. C.` are one word.
fn joined(words: Vec<String>) -> Vec<String> {
    let is_letter = |word: &str| word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut all: Vec<String> = Vec::new();
    let mut open = false;
    for word in words {
        let letter = is_letter(&word);
        match all.last_mut().filter(|_| open && letter) {
            Some(last) => last.push_str(&word),
            None => all.push(word),
        }
        open = letter;
    }
    all
}

/// Whether a name can be compared at all.
pub(super) fn is_blank(name: &str) -> bool {
    words(name).is_empty()
}

/// Whether `name` names the company or person called `own`: the same name, the words of a Latin one in another order, or
/// the own name with a part of the company or its head's title and name after it.
pub(super) fn is_the_same(own: &str, name: &str) -> bool {
    let (own, name) = (words(own), words(name));
    if own.is_empty() || name.is_empty() {
        return false;
    }
    // A company that writes & is often registered with アンド.
    let plain = |words: &[String]| words.concat().replace("アンド", "");
    if plain(&own) == plain(&name) || in_any_order(&own) == in_any_order(&name) {
        return true;
    }
    let own = own.concat();
    let is_part = |rest: &str| TABLE.parts.iter().any(|part| rest == part);
    let begins = |word: &String| TABLE.titles.iter().any(|title| word.starts_with(title.as_str()));
    if name.concat().strip_prefix(&own).is_some_and(is_part) {
        return true;
    }
    // The words before the first title or part are the company's.
    (1..name.len()).any(|at| {
        let (before, after) = name.split_at(at);
        let Some(next) = after.first() else { return false };
        let is_ours = before.concat() == own;
        is_ours && (begins(next) || TABLE.parts.iter().any(|part| next.ends_with(part.as_str())))
    })
}

fn in_any_order(words: &[String]) -> Vec<&str> {
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.iter().all(|word| word.is_ascii()) {
        words.sort_unstable();
    }
    words
}

/// One Latin name goes on where the other ends (Mihon, Mihon Shoten): nobody can say whether it is the same company.
pub(super) fn may_be_the_same(own: &str, name: &str) -> bool {
    let (own, name) = (words(own), words(name));
    let latin = own.iter().chain(&name).all(|word| word.is_ascii());
    latin && !own.is_empty() && !name.is_empty() && (name.starts_with(&own) || own.starts_with(&name))
}

/// Only kana: it may be the reading of a name in kanji.
pub(super) fn is_kana(name: &str) -> bool {
    let words = words(name);
    !words.is_empty() && words.iter().flat_map(|word| word.chars()).all(is_katakana)
}

/// Only Latin letters, after width is put aside.
pub(super) fn is_latin(name: &str) -> bool {
    fold(name).is_ascii()
}

/// Letters and digits alone, forms of one character united: for words that are looked for inside a name.
pub(super) fn letters(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// One form for every character that has several, so that names in texts can be compared. A company's form is still in
/// it.
pub(crate) fn fold(name: &str) -> String {
    let is_invisible = |c: char| matches!(u32::from(c), 0x00AD | 0x200B..=0x200F | 0x2060 | 0xFE00..=0xFE0F | 0xFEFF | 0xE0100..=0xE01EF);
    let plain: Vec<char> = name
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .map(|c| without_accent(bracket(kana(VARIANTS.get(&c).copied().unwrap_or(c)))))
        .collect();
    let mut text: Vec<char> = Vec::with_capacity(plain.len());
    for (place, c) in plain.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| plain.get(place)).copied();
        let next = plain.get(place + 1).copied();
        let between = before.is_some_and(is_kanji) && next.is_some_and(is_kanji);
        match c {
            'ケ' | 'カ' | 'ガ' | 'ゲ' | '箇' | '个' if between => text.push('ケ'),
            'ノ' | '之' | '乃' if between => text.push('ノ'),
            // 佐々木, 佐佐木.
            '々' | 'ヽ' | 'ゝ' => text.extend(before),
            c if is_dash(*c) && before.is_some_and(|c| is_katakana(c) || is_dash(c)) => {
                // サーバー, サーバ: a long sound at a word's end is written or not.
                if next.is_some_and(is_katakana) {
                    text.push('ー');
                }
            }
            c => text.push(*c),
        }
    }
    text.into_iter().collect()
}

fn is_dash(c: char) -> bool {
    "-‐‑‒–—―−ー".contains(c)
}

fn is_kanji(c: char) -> bool {
    matches!(u32::from(c), 0x3005 | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヺ' | 'ー')
}

/// Hiragana, small and old letters as ordinary katakana.
fn kana(c: char) -> char {
    let katakana = match c {
        'ぁ'..='ゖ' => u32::from(c).checked_add(0x60).and_then(char::from_u32).unwrap_or(c),
        c => c,
    };
    match katakana {
        'ァ' => 'ア',
        'ィ' | 'ヰ' => 'イ',
        'ゥ' => 'ウ',
        'ェ' | 'ヱ' => 'エ',
        'ォ' => 'オ',
        'ヵ' => 'カ',
        'ヶ' => 'ケ',
        'ッ' => 'ツ',
        'ャ' => 'ヤ',
        'ュ' => 'ユ',
        'ョ' => 'ヨ',
        'ヮ' => 'ワ',
        'ヂ' => 'ジ',
        'ヅ' => 'ズ',
        c => c,
    }
}

fn bracket(c: char) -> char {
    match c {
        '〔' | '[' | '{' | '【' | '《' | '〈' | '「' | '『' | '<' => '(',
        '〕' | ']' | '}' | '】' | '》' | '〉' | '」' | '』' | '>' => ')',
        c => c,
    }
}

/// ō as o.
fn without_accent(c: char) -> char {
    let latin = matches!(u32::from(c), 0xC0..=0x24F | 0x1E00..=0x1EFF);
    if latin { c.nfd().next().unwrap_or(c) } else { c }
}

/// The ways of writing Japanese in Latin letters as one: Takahashi, Takahasi; Shōkai, Shoukai, Syokai; Namba, Nanba.
fn romanised(word: &str) -> String {
    const WAYS: &[(&str, &str)] = &[
        ("sh", "sy"),
        ("tch", "cch"),
        ("ch", "ty"),
        ("ts", "t"),
        ("jy", "zy"),
        ("j", "zy"),
        ("syi", "si"),
        ("tyi", "ti"),
        ("zyi", "zi"),
        ("dz", "z"),
        ("fu", "hu"),
        ("mb", "nb"),
        ("mp", "np"),
        ("mm", "nm"),
        ("oh", "o"),
        ("ou", "o"),
        ("oo", "o"),
        ("uu", "u"),
    ];
    if !word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return word.to_owned();
    }
    WAYS.iter().fold(word.to_owned(), |word, (way, one)| word.replace(way, one))
}

/// Every form of a character and the one it is compared as (`data/variants.txt`).
static VARIANTS: LazyLock<BTreeMap<char, char>> = LazyLock::new(|| {
    let rows = include_str!("../../data/variants.txt").lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split_once(' '))
        .filter_map(|(first, forms)| Some((first.chars().next()?, forms)))
        .flat_map(|(first, forms)| forms.chars().filter(|c| *c != ' ').map(move |form| (form, first)))
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_can_be_read_and_no_character_stands_twice() {
        let table: Table = toml::from_str(include_str!("../../data/holders.toml")).unwrap();
        assert!(table.signs.len() > 30 && table.lenders.len() > 50);
        let mut seen = Vec::new();
        for row in include_str!("../../data/variants.txt").lines().filter(|line| !line.starts_with('#')) {
            for word in row.split(' ').filter(|word| !word.is_empty()) {
                assert_eq!(word.chars().count(), 1, "{row}");
                assert_eq!(word.nfkc().collect::<String>(), word, "NFKC unites {word} already");
                assert!(!seen.contains(&word.to_owned()), "{word} stands twice");
                seen.push(word.to_owned());
            }
        }
        assert!(seen.len() > 600);
    }

    #[test]
    fn one_name_in_another_form_is_the_same_name() {
        for (own, name) in [
            ("株式会社髙橋商店", "株式会社高橋商店"),
            ("山﨑工業株式会社", "山崎工業(株)"),
            ("有限会社渡邉製作所", "㈲渡辺製作所"),
            ("有限会社渡邊製作所", "渡辺製作所（有）"),
            ("株式会社霞ケ関印刷", "株式会社霞ヶ関印刷"),
            ("株式会社霞が関印刷", "霞カ関印刷 株式会社"),
            ("齋藤株式会社", "斎藤株式会社"),
            ("齊藤工務店", "斉藤工務店"),
            ("株式會社廣澤國際", "株式会社広沢国際"),
            ("株式会社𠮷野家具", "株式会社吉野家具"),
            ("辻\u{E0101}工業", "辻工業"),
            ("佐々木医院", "佐佐木醫院"),
            ("龍之介堂", "竜ノ介堂"),
            ("ｷﾔﾉﾝ販売株式会社", "キャノン販売"),
            ("エビス・サーバー株式会社", "ヱビスサーバ㈱"),
            ("コンピュ−タ企画", "コンピューター企画"),
            ("〔株〕みほん", "みほん【株】"),
            ("みほん合同会社", "(同)みほん"),
            ("一般社団法人みほん協会", "(一社)みほん協会"),
            ("医療法人社団みほん会", "みほん会"),
            ("Takahashi Shōkai Co., Ltd.", "TAKAHASI SYOKAI K. K."),
            ("Namba Industries", "Nanba Industries, L.L.C."),
            ("Mihon & Sons Corporation", "Mihon and Sons Inc"),
            ("Taro Mihon", "MIHON Taro"),
            ("髙橋 太郎", "高橋　太郎"),
            ("株式会社みほん商会", "株式会社みほん商会 総務部"),
            ("株式会社みほん商会", "株式会社みほん商会 代表取締役 見本太郎"),
            ("株式会社みほん商会", "みほん商会本社"),
        ] {
            assert!(is_the_same(own, name), "{own} = {name}: {:?} {:?}", words(own), words(name));
            assert!(is_the_same(name, own) || name.contains(['部', '代', '社']), "{name} = {own}");
        }
    }

    #[test]
    fn another_name_stays_another_name() {
        for (own, name) in [
            ("株式会社高島商店", "株式会社高橋商店"),
            ("株式会社みほん", "株式会社みほん制作"),
            ("株式会社みほん商会", "株式会社みほん"),
            ("みほんビル", "みほんビール"),
            ("みほん商会", "みほん倶楽部"),
            ("Mihon Co., Ltd.", "Nagisa Kikaku Inc."),
            ("渡辺製作所", "渡部製作所"),
            ("山崎工業", "山岸工業"),
            ("株式会社", "有限会社"),
            ("みほん", ""),
        ] {
            assert!(!is_the_same(own, name), "{own} / {name}: {:?} {:?}", words(own), words(name));
        }
    }
}
