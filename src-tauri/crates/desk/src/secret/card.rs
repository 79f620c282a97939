//! Full numbers of payment cards, however a hand writes them.
//!
//! A number counts as a card when a card company issues numbers of its length and beginning, its check digit is right,
//! and the way it is grouped is one people use. ISO/IEC 7812-1: beginnings, and the check digit (Luhn).

use super::figures::{Figures, Group};
use super::reading::readings;

/// How cards print their numbers, and how hands divide them.
const SHAPES: [&[usize]; 16] = [
    &[4, 4, 4, 4],
    &[4, 6, 5],
    &[4, 6, 4],
    &[8, 8],
    &[6, 6, 4],
    &[4, 12],
    &[12, 4],
    &[4, 8, 4],
    &[6, 10],
    &[4, 4, 8],
    &[8, 4, 4],
    &[4, 4, 4, 1],
    &[4, 4, 4, 4, 3],
    &[5, 5, 5],
    &[4, 4, 4, 3],
    &[4, 4, 4, 2],
];
/// The longest text between two parts of one number.
const MOST_WORDS: usize = 24;
/// The most signs between two parts of one number.
const MOST_SIGNS: usize = 5;

/// A card number anywhere in the text.
pub(crate) fn has_card_number(text: &str) -> bool {
    let names_a_card = names_a_card(text);
    readings(text).iter().any(|letters| {
        let figures = Figures::of(letters);
        let groups: Vec<&Group> = figures.groups.iter().collect();
        // Numbers of lines (1) 4111 2) 1111 …) stand between the parts.
        let long: Vec<&Group> = figures.groups.iter().filter(|group| group.digits.len() >= 4).collect();
        let any = |groups: &[&Group], is_one: &dyn Fn(&Part<'_>) -> bool| {
            (0..groups.len()).any(|start| parts(&figures, groups, start, names_a_card).any(|part| is_one(&part)))
        };
        any(&groups, &|part| part.is_card()) || any(&long, &|part| part.is_card_between_words())
    })
}

/// Neighbouring groups that may be one number.
struct Part<'a> {
    figures: &'a Figures<'a>,
    groups: &'a [&'a Group],
    next: Option<&'a Group>,
    before: Option<&'a Group>,
    digits: String,
    names_a_card: bool,
}

fn parts<'a>(
    figures: &'a Figures<'a>,
    groups: &'a [&'a Group],
    start: usize,
    names_a_card: bool,
) -> impl Iterator<Item = Part<'a>> {
    let mut digits = String::new();
    (start..groups.len())
        .map_while(move |last| {
            let group = groups.get(last)?;
            if group.known || (last > start && digits.len() + group.digits.len() > 19) {
                return None;
            }
            digits.push_str(&group.digits);
            Some((last, digits.clone()))
        })
        .filter_map(move |(last, digits)| {
            Some(Part {
                figures,
                groups: groups.get(start..=last)?,
                next: groups.get(last + 1).copied(),
                before: start.checked_sub(1).and_then(|before| groups.get(before)).copied(),
                digits,
                names_a_card,
            })
        })
}

impl Part<'_> {
    /// Signs at most between the groups.
    fn is_card(&self) -> bool {
        let Some(first) = self.groups.first() else { return false };
        let labelled = self.figures.is_labelled(first);
        if self.groups.len() == 1 {
            return is_card_in_one(&self.digits, labelled);
        }
        let gaps = self.gaps();
        if !gaps.iter().all(|gap| is_signs(gap)) {
            // 4の1の1の1 …: the same word everywhere.
            return same_gaps(&gaps)
                && gaps.iter().all(|gap| gap.len() <= 4)
                && self.is_regular()
                && is_card(&self.digits, labelled);
        }
        let short_number = matches!(self.digits.len(), 15 | 16);
        let shaped = self.is_shaped() || self.is_regular() || (short_number && (same_gaps(&gaps) || self.names_a_card));
        (shaped && is_card(&self.digits, labelled && !self.is_printed())) || (!labelled && self.is_slip(&gaps))
    }

    /// Words between the groups: only the ways of grouping that cards have.
    fn is_card_between_words(&self) -> bool {
        const UNITS: &str = "円年月日時分件人台枚本%度号";
        let units = self.groups.iter().any(|group| {
            self.figures
                .after(group)
                .iter()
                .find(|letter| !letter.is_whitespace())
                .is_some_and(|letter| UNITS.contains(*letter))
        });
        self.groups.len() > 1
            && !units
            && self.gaps().iter().all(|gap| gap.len() <= MOST_WORDS)
            && self.is_shaped()
            && self.groups.iter().all(|group| group.digits.len() >= 4)
            && is_card(&self.digits, false)
    }

    /// A card as it is printed with one digit wrong: still not to be kept. Prices and numbered lists are none.
    fn is_slip(&self, gaps: &[&[char]]) -> bool {
        let apart = |other: Option<&Group>, gap: Option<&[char]>| {
            other.is_none_or(|other| other.digits.len() != 4 || gap != gaps.first().copied())
        };
        let (Some(first), Some(last)) = (self.groups.first(), self.groups.last()) else { return false };
        let before = self.before.map(|before| self.figures.between(before, first));
        let next = self.next.map(|next| self.figures.between(last, next));
        let round = self.groups.iter().filter(|group| group.digits.ends_with('0')).count() > 2;
        self.is_printed()
            && same_gaps(gaps)
            && gaps.iter().all(|gap| gap.len() <= 3)
            && !round
            && apart(self.before, before)
            && apart(self.next, next)
            && is_issued(&self.digits)
    }

    fn gaps(&self) -> Vec<&[char]> {
        self.groups
            .iter()
            .zip(self.groups.iter().skip(1))
            .map(|(left, right)| self.figures.between(left, right))
            .collect()
    }

    fn sizes(&self) -> Vec<usize> {
        self.groups.iter().map(|group| group.digits.len()).collect()
    }

    fn is_printed(&self) -> bool {
        matches!(self.sizes().as_slice(), [16] | [4, 4, 4, 4] | [4, 6, 5])
    }

    fn is_shaped(&self) -> bool {
        SHAPES.contains(&self.sizes().as_slice())
    }

    /// Groups of one size, one shorter group at either end.
    fn is_regular(&self) -> bool {
        let sizes = self.sizes();
        let most = sizes.iter().copied().max().unwrap_or_default();
        let inner = |sizes: &[usize]| sizes.iter().all(|size| *size == most);
        match sizes.as_slice() {
            [_, middle @ .., _] if sizes.len() > 3 => {
                inner(middle) && (sizes.first() == Some(&most) || sizes.last() == Some(&most))
            }
            _ => false,
        }
    }
}

fn same_gaps(gaps: &[&[char]]) -> bool {
    gaps.iter().all(|gap| Some(gap) == gaps.first())
}

/// One run of digits: a card, or one with month, year or code right behind it.
fn is_card_in_one(digits: &str, labelled: bool) -> bool {
    let with_more = |long: usize, more: &[usize]| {
        digits.len().checked_sub(long).is_some_and(|rest| more.contains(&rest))
            && digits.get(..long).is_some_and(|first| is_card(first, labelled))
    };
    is_card(digits, labelled && digits.len() != 16)
        || (!labelled && (with_more(16, &[3, 4, 7, 8]) || with_more(15, &[4, 8])))
}

fn is_card(digits: &str, labelled: bool) -> bool {
    !labelled && is_issued(digits) && passes_luhn(digits) && !(digits.len() == 13 && is_public_number(digits))
}

/// Lengths and beginnings that card companies issue.
fn is_issued(digits: &str) -> bool {
    let start = |many: usize| digits.get(..many).and_then(|first| first.parse::<u32>().ok()).unwrap_or_default();
    let (two, three, four) = (start(2), start(3), start(4));
    match digits.len() {
        13 => two / 10 == 4,
        14 => matches!(three, 300..=305 | 309) || matches!(two, 36 | 38 | 39),
        15 => matches!(two, 34 | 37),
        16 => {
            matches!(two / 10, 4 | 6)
                || matches!(two, 50..=58)
                || matches!(four, 2200..=2204 | 2221..=2720 | 3528..=3589)
        }
        17..=19 => {
            matches!(four, 5018 | 5020 | 5038 | 5893 | 6304 | 6759 | 6761..=6763)
                || matches!(two, 62 | 64 | 65)
                || four == 6011
                || (digits.len() == 19 && two / 10 == 4)
        }
        _ => false,
    }
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
    sum.is_multiple_of(10)
}

/// Thirteen digits whose own check digit says what they are: 法人番号 (令 平成26年財務省令70号) or a bar code (GS1).
fn is_public_number(digits: &str) -> bool {
    let values: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let (Some((first, company)), Some((last, goods))) = (values.split_first(), values.split_last()) else {
        return false;
    };
    let weighed: u32 = company.iter().rev().zip([1, 2].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    let bars: u32 = goods.iter().rev().zip([3, 1].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    *first == 9 - weighed % 9 || *last == (10 - bars % 10) % 10
}

fn is_signs(gap: &[char]) -> bool {
    gap.len() <= MOST_SIGNS && gap.iter().all(|letter| !letter.is_alphanumeric() || *letter == 'ー')
}

fn names_a_card(text: &str) -> bool {
    const NAMES: [&str; 9] = ["カード", "クレカ", "card", "visa", "master", "マスター", "jcb", "amex", "アメックス"];
    let text = text.to_lowercase();
    NAMES.iter().any(|name| text.contains(name))
}
