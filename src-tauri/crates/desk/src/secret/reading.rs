//! How the digits of a text can be read: printed, circled, in kanji, with letters that look like digits, spoken.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Zeros of the scripts whose digits follow one another in Unicode.
const ZEROS: [u32; 8] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0x0F20, 0x1040, 0x17E0];

/// Spoken digits, longer words first.
const SPOKEN: &[(&str, char)] = &[
    ("きゅう", '9'),
    ("キュウ", '9'),
    ("three", '3'),
    ("seven", '7'),
    ("eight", '8'),
    ("zero", '0'),
    ("four", '4'),
    ("five", '5'),
    ("nine", '9'),
    ("one", '1'),
    ("two", '2'),
    ("six", '6'),
    ("ゼロ", '0'),
    ("ぜろ", '0'),
    ("れい", '0'),
    ("レイ", '0'),
    ("まる", '0'),
    ("マル", '0'),
    ("いち", '1'),
    ("イチ", '1'),
    ("さん", '3'),
    ("サン", '3'),
    ("よん", '4'),
    ("ヨン", '4'),
    ("ろく", '6'),
    ("ロク", '6'),
    ("なな", '7'),
    ("ナナ", '7'),
    ("しち", '7'),
    ("シチ", '7'),
    ("はち", '8'),
    ("ハチ", '8'),
    ("oh", '0'),
    ("に", '2'),
    ("ニ", '2'),
    ("し", '4'),
    ("シ", '4'),
    ("ご", '5'),
    ("ゴ", '5'),
    ("く", '9'),
    ("ク", '9'),
];

/// The ways a text can be read. The first is the plain one; the others are there only where they differ from it.
pub(super) fn readings(text: &str) -> Vec<Vec<char>> {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    let plain = folded(&visible.chars().map(|letter| circled(letter).map_or(letter, |_| ' ')).collect::<String>());
    let mut all = vec![plain.clone()];
    let mut also = |reading: Vec<char>| {
        if !all.contains(&reading) {
            all.push(reading);
        }
    };
    also(folded(&visible.chars().map(|letter| circled(letter).unwrap_or(letter)).collect::<String>()));
    also(plain.iter().map(|letter| kanji(*letter).unwrap_or(*letter)).collect());
    also(look_alikes(&plain));
    also(spoken(&plain));
    all
}

/// A text without what cannot be seen, in the usual width.
pub(super) fn plain(text: &str) -> String {
    folded(&text.chars().filter(|letter| !is_invisible(*letter)).collect::<String>()).into_iter().collect()
}

fn folded(text: &str) -> Vec<char> {
    text.nfkc().filter(|letter| !is_combining_mark(*letter)).map(western).collect()
}

fn is_invisible(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0xAD | 0x61C | 0x115F | 0x1160 | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xE0000..=0xE01EF
    )
}

/// The digit of another script as one of ours.
fn western(letter: char) -> char {
    let code = u32::from(letter);
    ZEROS
        .iter()
        .find_map(|zero| {
            code.checked_sub(*zero).filter(|digit| *digit < 10).and_then(|digit| char::from_digit(digit, 10))
        })
        .unwrap_or(letter)
}

/// ①: a digit in a circle, or the number of a line.
fn circled(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let digit = match code {
        0x24EA => 0,
        0x2460..=0x2468 => code - 0x245F,
        0x2474..=0x247C => code - 0x2473,
        0x2776..=0x277E => code - 0x2775,
        0x2780..=0x2788 => code - 0x277F,
        0x278A..=0x2792 => code - 0x2789,
        _ => return None,
    };
    char::from_digit(digit, 10)
}

fn kanji(letter: char) -> Option<char> {
    Some(match letter {
        '〇' | '零' | '○' | '◯' => '0',
        '一' | '壱' | '壹' => '1',
        '二' | '弐' | '貳' => '2',
        '三' | '参' | '參' => '3',
        '四' | '肆' => '4',
        '五' | '伍' => '5',
        '六' | '陸' => '6',
        '七' | '漆' => '7',
        '八' | '捌' => '8',
        '九' | '玖' => '9',
        _ => return None,
    })
}

/// `4OOO`, `4lll`: runs that hold nothing but digits and the letters written for them.
fn look_alikes(plain: &[char]) -> Vec<char> {
    let mut read = Vec::with_capacity(plain.len());
    for run in plain.chunk_by(|left, right| left.is_alphanumeric() == right.is_alphanumeric()) {
        let digits: Option<Vec<char>> = run.iter().map(|letter| look_alike(*letter)).collect();
        read.extend(digits.unwrap_or_else(|| run.to_vec()));
    }
    read
}

fn look_alike(letter: char) -> Option<char> {
    Some(match letter {
        'O' | 'o' | 'Q' | 'Ο' | 'ο' | 'О' | 'о' | '〇' | '○' | '◯' => '0',
        'I' | 'l' | 'i' | 'І' => '1',
        'Z' | 'z' => '2',
        'S' | 's' => '5',
        'B' => '8',
        digit if digit.is_ascii_digit() => digit,
        _ => return None,
    })
}

fn spoken(plain: &[char]) -> Vec<char> {
    let mut rest = plain;
    let mut read = Vec::with_capacity(plain.len());
    while let Some((letter, after)) = rest.split_first() {
        let word = SPOKEN.iter().find(|(word, _)| {
            word.chars().count() <= rest.len()
                && word.chars().zip(rest).all(|(wanted, letter)| wanted == letter.to_ascii_lowercase())
        });
        let (digit, after) = word
            .map_or((*letter, after), |(word, digit)| (*digit, rest.get(word.chars().count()..).unwrap_or_default()));
        read.push(digit);
        rest = after;
    }
    read
}
