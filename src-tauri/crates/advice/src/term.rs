//! 契約の長さ: how many months one payment buys, where somebody or something says so. Never a year by itself.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use kigenban_facts::{Book, Contract, Kind};
use unicode_normalization::UnicodeNormalization;

/// The longest term anybody sells.
const LONGEST: u32 = 120;

/// Days by which the ends of two terms of the same length may lie off.
const SLACK_DAYS: i64 = 3;

/// How many months one payment of this contract buys: what a person entered, else what the plan's text or the last two
/// periods say (the shorter where they differ), else a price for the year. `None` = nobody knows.
pub fn term_of(book: &Book, contract: &Contract) -> Option<u32> {
    let entered = contract.term.filter(|months| (1..=LONGEST).contains(months));
    let said = contract.plan.as_deref().and_then(read_term);
    let seen = of_two_periods(book, contract);
    let yearly = contract.price.as_deref().filter(|price| is_for_a_year(price)).map(|_| 12);
    entered.or_else(|| said.into_iter().chain(seen).min()).or(yearly)
}

/// The end of the term that follows one that ends on `period`; `None` while nobody knows how long a term is. Names are
/// sold by the year, so that a domain's is never shorter.
pub fn next_end(book: &Book, contract: &Contract, period: NaiveDate) -> Option<NaiveDate> {
    let months = term_of(book, contract).or((contract.kind == Kind::Domain).then_some(12))?;
    period.checked_add_months(Months::new(months))
}

/// Whether it is paid every month or two: what is told months ahead for others is told days ahead.
pub(crate) fn is_short(book: &Book, contract: &Contract) -> bool {
    term_of(book, contract).is_some_and(|months| months <= 2)
}

/// The first end after `paid` of terms that are counted from `first`: a month's end stays one (1月31日, 2月28日, 3月31日).
pub(crate) fn end_after(first: NaiveDate, months: u32, paid: NaiveDate) -> Option<NaiveDate> {
    let counted = (0..=12 * LONGEST).step_by(usize::try_from(months.max(1)).ok()?);
    counted.filter_map(|months| first.checked_add_months(Months::new(months))).find(|end| *end > paid)
}

/// The last two periods that were marked as paid lie a term apart. Something else may lie between them, so that the
/// shortest distance seen counts.
fn of_two_periods(book: &Book, contract: &Contract) -> Option<u32> {
    let periods: BTreeSet<NaiveDate> = book.payments.of(&contract.id).map(|payment| payment.period).collect();
    periods.iter().zip(periods.iter().skip(1)).filter_map(|(from, to)| months_between(*from, *to)).min()
}

fn months_between(from: NaiveDate, to: NaiveDate) -> Option<u32> {
    (1..=LONGEST).find(|months| {
        let end = from.checked_add_months(Months::new(*months));
        end.is_some_and(|end| (to - end).num_days().abs() <= SLACK_DAYS)
    })
}

/// 年 3,982円, 年額 …, 13,200円/年.
fn is_for_a_year(price: &str) -> bool {
    let price: String = price.nfkc().filter(|c| !c.is_whitespace()).collect();
    price.starts_with('年')
        || ["/年", "年額", "年間", "年払", "yearly", "/year", "peryear"].iter().any(|sign| price.contains(sign))
}

/// What a text says of a term, in months: 月払い, 3か月, 半年, 年払い, 2年契約, monthly. Where it says two, the shorter: a
/// plan of three years that is paid by the month is paid by the month. A price per month (月額) says nothing.
pub fn read_term(text: &str) -> Option<u32> {
    let text: Vec<char> = text.nfkc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect();
    let plain: String = text.iter().collect();
    // 月払い, but not 3か月払い; 年払い, but not 2年払い.
    let alone = |sign: &&str| {
        plain.match_indices(*sign).any(|(at, _)| {
            let before = plain.get(..at).and_then(|before| before.chars().next_back());
            before.is_none_or(|c| !c.is_ascii_digit() && !KANJI.contains(&c) && !"かヶケカヵ箇個隔".contains(c))
        })
    };
    let said = SIGNS.iter().filter(|(_, signs)| signs.iter().any(alone)).map(|(months, _)| *months);
    let every_other = plain.contains("隔月").then_some(2);
    said.chain(every_other).chain(numbers(&text)).filter(|months| (1..=LONGEST).contains(months)).min()
}

/// Words for terms, with their months.
const SIGNS: [(u32, &[&str]); 4] = [
    (1, &["月払", "月々払", "月額払", "月次払", "月契約", "月更新", "monthly", "month-to-month"]),
    (3, &["四半期", "quarterly"]),
    (6, &["半年", "半期払", "半期契約", "half-year", "semiannual"]),
    (12, &["年払", "年額払", "年契約", "年更新", "年間契約", "年間一括", "年次払", "annual", "yearly"]),
];

/// Numbers as they are written out.
const KANJI: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/// Numbers that stand before か月 or 年. 2026年 and 12月 are days, 3年目 is an age.
fn numbers(text: &[char]) -> Vec<u32> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let Some((number, length)) = number_at(text.get(at..).unwrap_or_default()) else {
            at += 1;
            continue;
        };
        let rest: String = text.iter().skip(at + length).take(8).collect();
        let months =
            ["か月", "ヶ月", "ケ月", "カ月", "ヵ月", "ヶ年", "箇月", "個月", "かげつ", "months", "month", "-month"];
        if let Some(sign) = months.iter().find(|sign| rest.starts_with(**sign)) {
            found.push(if sign.ends_with('年') { number.saturating_mul(12) } else { number });
        } else if rest.starts_with('年') || rest.starts_with("year") || rest.starts_with("-year") {
            let other = ["年目", "年前", "年度", "年生", "年産", "年版", "年保証", "年無料", "年の実績"]
                .iter()
                .any(|sign| rest.starts_with(sign));
            // A year and a month follow each other in a day.
            let is_day = rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit());
            if number <= 10 && !other && !is_day {
                found.push(number.saturating_mul(12));
            }
        }
        at += length;
    }
    found
}

fn number_at(text: &[char]) -> Option<(u32, usize)> {
    let digits: String = text.iter().take_while(|c| c.is_ascii_digit()).collect();
    if !digits.is_empty() {
        return Some((digits.parse().unwrap_or(u32::MAX), digits.len()));
    }
    let first = KANJI.iter().position(|c| Some(c) == text.first())?;
    let one = u32::try_from(first).ok()? + 1;
    let second = text.get(1).and_then(|c| KANJI.iter().position(|known| known == c));
    match second.and_then(|second| u32::try_from(second).ok()) {
        Some(second) if one == 10 => Some((10 + second + 1, 2)),
        _ => Some((one, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{book_with, contract, day, paid};

    #[test]
    fn a_plan_says_how_long_it_lasts_or_nothing() {
        for (text, expected) in [
            ("月払い", Some(1)),
            ("スタンダード（月払い）", Some(1)),
            ("毎月払い", Some(1)),
            ("１か月", Some(1)),
            ("3か月", Some(3)),
            ("３ヶ月契約", Some(3)),
            ("6ヵ月払い", Some(6)),
            ("三か月", Some(3)),
            ("十二ヶ月", Some(12)),
            ("半年", Some(6)),
            ("年払い", Some(12)),
            ("スタンダード 年払い(12か月)", Some(12)),
            ("1年", Some(12)),
            ("二年契約", Some(24)),
            ("36か月プラン", Some(36)),
            ("3年プラン、月払い", Some(1)),
            ("Business, monthly", Some(1)),
            ("12 months", Some(12)),
            ("月額 1,320円", None),
            ("スタンダード", None),
            ("2026年12月まで", None),
            ("2026年版プラン", None),
            ("3年目", None),
            ("X20プラン", None),
            ("", None),
        ] {
            assert_eq!(read_term(text), expected, "{text}");
        }
    }

    #[test]
    fn what_a_person_entered_goes_before_what_is_read_and_two_periods_say_it_too() {
        let mut book = book_with(Vec::new());
        let of = |book: &Book, term, plan: Option<&str>, price: Option<&str>| {
            let contract =
                Contract { term, plan: plan.map(Into::into), price: price.map(Into::into), ..contract(Kind::Server) };
            term_of(book, &contract)
        };
        assert_eq!(of(&book, None, None, None), None);
        assert_eq!(of(&book, Some(24), Some("月払い"), None), Some(24));
        assert_eq!(of(&book, Some(0), Some("3か月"), None), Some(3), "no term is no entry");
        assert_eq!(of(&book, None, None, Some("年 13,200円")), Some(12));
        assert_eq!(of(&book, None, None, Some("月 1,100円")), None, "a price per month is paid by the year often");
        for (periods, expected) in [
            (["2026-08-31", "2026-09-30"], 1),
            (["2026-01-31", "2026-07-31"], 6),
            (["2023-11-28", "2026-11-28"], 36),
            (["2026-03-15", "2026-06-17"], 3),
        ] {
            book.payments = periods.map(|period| paid(Kind::Server, period, "2026-08-01T00:00:00Z")).to_vec().into();
            assert_eq!(of(&book, None, None, None), Some(expected), "{periods:?}");
        }
        book.payments = ["2026-03-15", "2026-05-02"]
            .map(|period| paid(Kind::Server, period, "2026-03-01T00:00:00Z"))
            .to_vec()
            .into();
        assert_eq!(of(&book, None, None, None), None, "no whole months");
    }

    #[test]
    fn a_months_end_stays_a_months_end() {
        for (first, months, paid, end) in [
            ("2026-01-31", 1, "2026-01-31", "2026-02-28"),
            ("2026-01-31", 1, "2026-02-28", "2026-03-31"),
            ("2026-12-15", 1, "2026-12-15", "2027-01-15"),
            ("2026-12-15", 36, "2026-12-15", "2029-12-15"),
            ("2028-02-29", 12, "2028-02-29", "2029-02-28"),
        ] {
            assert_eq!(end_after(day(first), months, day(paid)), Some(day(end)), "{first} {months}");
        }
    }
}
