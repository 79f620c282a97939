//! A date exactly as an answer writes it. Day and month are never guessed: a purely numeric date is read only in the
//! order its registry is known to use, or when one of the two cannot be a month.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;

/// How a registry writes purely numeric dates that begin with the day or the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Order {
    /// `31.12.2026`.
    DayFirst,
    /// `12/31/2026`.
    MonthFirst,
    /// Not known: such a date is no date unless only one reading is possible.
    #[default]
    Unknown,
}

impl Order {
    /// The order that a label or a remark gives in words: `(dd/mm/yyyy)`, `(jj/mm/aaaa)`, `(mm/dd/yyyy)`.
    pub(crate) fn in_words(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase().replace(['.', '-', ' '], "/");
        if ["dd/mm/", "jj/mm/", "dd/mmm/"].iter().any(|words| text.contains(words)) {
            Some(Self::DayFirst)
        } else {
            text.contains("mm/dd/").then_some(Self::MonthFirst)
        }
    }
}

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// The calendar day as written, in whatever zone the answer uses.
    pub(crate) day: NaiveDate,
    /// The instant, when the answer gives a time and a zone.
    pub(crate) at: Option<DateTime<Utc>>,
}

/// Reads the date at the beginning of `text`.
pub(crate) fn read(text: &str, order: Order) -> Option<Written> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '.' || c == ':');
    let pieces = pieces(text);
    let mut pieces = pieces.as_slice();
    if let [Piece::Word(word), rest @ ..] = pieces
        && is_weekday(word)
    {
        pieces = rest;
    }
    let day = day_of(pieces, order).or_else(|| short_year(text))?;
    Some(Written { day, at: instant(text, day) })
}

/// A month's or a weekday's name, at which a date may begin.
pub(crate) fn is_name(word: &str) -> bool {
    month(word).is_some() || is_weekday(word)
}

enum Piece<'a> {
    /// Its value, and of how many digits.
    Number(u32, usize),
    Word(&'a str),
}

/// At most twelve runs of digits or letters: enough for a date, a time and a zone.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::with_capacity(12);
    let mut rest = text;
    while found.len() < 12 {
        rest = rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric() && c.is_ascii());
        let Some(first) = rest.chars().next() else { break };
        let digits = first.is_ascii_digit();
        let belongs = |c: char| if digits { c.is_ascii_digit() } else { c.is_alphabetic() };
        let end = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        if end == 0 {
            break;
        }
        let (piece, after) = rest.split_at(end);
        rest = after;
        if digits {
            // `20261204000000`, `202612040000`: the day, then a time without a zone.
            let piece = if matches!(piece.len(), 12 | 14) { piece.get(..8).unwrap_or(piece) } else { piece };
            let Ok(value) = piece.parse() else { break };
            found.push(Piece::Number(value, piece.len()));
        } else {
            found.push(Piece::Word(piece));
        }
    }
    found
}

fn day_of(pieces: &[Piece<'_>], order: Order) -> Option<NaiveDate> {
    use Piece::{Number, Word};
    match pieces {
        [Number(y, 4), Number(m, 1 | 2), Number(d, 1 | 2), ..] => date(*y, *m, *d),
        [Number(whole, 8), ..] => date(whole / 10_000, whole / 100 % 100, whole % 100),
        [Number(d, 1 | 2), Word(th), Word(m), Number(y, 4), ..]
        | [Word(m), Number(d, 1 | 2), Word(th), Number(y, 4), ..]
            if is_ordinal(th) =>
        {
            date(*y, month(m)?, *d)
        }
        // The last two: `Mar 30 23:59:00 2014`, with or without a zone before the year.
        [Number(y, 4), Word(m), Number(d, 1 | 2), ..]
        | [Number(d, 1 | 2), Word(m), Number(y, 4), ..]
        | [Word(m), Number(d, 1 | 2), Number(y, 4), ..]
        | [Word(m), Number(d, 1 | 2), Number(..), Number(..), Number(..), Number(y, 4), ..]
        | [Word(m), Number(d, 1 | 2), Number(..), Number(..), Number(..), Word(_), Number(y, 4), ..] => {
            date(*y, month(m)?, *d)
        }
        [Number(a, 1 | 2), Number(b, 1 | 2), Number(y, 4), ..] => match order {
            Order::DayFirst => date(*y, *b, *a),
            Order::MonthFirst => date(*y, *a, *b),
            Order::Unknown if *a > 12 => date(*y, *b, *a),
            Order::Unknown if *b > 12 => date(*y, *a, *b),
            Order::Unknown if a == b => date(*y, *a, *b),
            Order::Unknown => None,
        },
        _ => None,
    }
}

/// `04-DEC-26`. Registries began in 1985: `97` is 1997.
fn short_year(text: &str) -> Option<NaiveDate> {
    let word = text.split_whitespace().next()?;
    let mut parts = word.split('-');
    let (d, m, y) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || y.len() != 2 || d.len() > 2 {
        return None;
    }
    let y: u32 = y.parse().ok()?;
    date(if y < 80 { 2000 + y } else { 1900 + y }, month(m)?, d.parse().ok()?)
}

/// A plausible day: registries began in 1985; a year like 9999 is a sentinel, never a date.
pub(super) fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok().filter(|year| (1980..2200).contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.to_ascii_lowercase();
    if word.len() < 3 {
        return None;
    }
    let at = MONTHS.iter().position(|name| name.starts_with(&word))?;
    u32::try_from(at + 1).ok()
}

fn is_weekday(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.len() >= 3
        && ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
            .iter()
            .any(|day| day.starts_with(&word))
}

fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
}

/// The instant behind `hh:mm:ss` and a zone; `None` when either is missing or the zone is not plainly numeric.
fn instant(text: &str, day: NaiveDate) -> Option<DateTime<Utc>> {
    let colon = text.find(':')?;
    let from = text.get(..colon)?.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
    let clock = text.get(from..)?;
    let end = clock.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(clock.len());
    let (clock, zone) = clock.split_at(end);
    let time = NaiveTime::parse_from_str(clock, "%H:%M:%S").or_else(|_| NaiveTime::parse_from_str(clock, "%H:%M"));
    let zone =
        zone.strip_prefix('.').map_or(zone, |fraction| fraction.trim_start_matches(|c: char| c.is_ascii_digit()));
    let local = day.and_time(time.ok()?);
    let offset = offset(zone.trim_matches(|c: char| c.is_whitespace() || "().".contains(c)))?;
    Some(local.and_local_timezone(offset).single()?.with_timezone(&Utc))
}

fn offset(zone: &str) -> Option<FixedOffset> {
    let zone = zone.to_ascii_uppercase();
    let bare = zone.strip_prefix("UTC").or_else(|| zone.strip_prefix("GMT")).unwrap_or(&zone);
    match bare {
        "" | "Z" if !zone.is_empty() => return FixedOffset::east_opt(0),
        "JST" => return FixedOffset::east_opt(9 * 3600),
        _ => {}
    }
    let (sign, digits) = match bare.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, bare.strip_prefix('-')?),
    };
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    let number: i32 = digits.parse().ok()?;
    let minutes = match digits.len() {
        1 | 2 => number * 60,
        4 => number / 100 * 60 + number % 100,
        _ => return None,
    };
    FixedOffset::east_opt(sign * minutes * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, order: Order) -> Option<String> {
        read(text, order).map(|written| written.day.to_string())
    }

    #[test]
    fn every_shape_registries_write_is_read() {
        for text in [
            "2026-12-04T10:20:30Z",
            "2026-12-04T10:20:30.0Z",
            "2026-12-04T10:20:30.283Z",
            "2026-12-04T10:20:30+00:00",
            "2026-12-04T10:20:30.000+0000",
            "2026-12-04T10:20:30",
            "2026-12-04 10:20:30+02",
            "2026-12-04 00:00:00 (UTC+8)",
            "2026-12-04",
            "2026/12/04",
            "2026. 12. 04.",
            "2026.12.04 00:00:00",
            "20261204",
            "20261204 #12345",
            "20261204000000",
            "202612040000",
            "04-DEC-26",
            "4-Dec-26 10:20:30",
            "2026-Dec-04.",
            "04-Dec-2026",
            "4-December-2026",
            "04-Dec-2026 23:59:59 UTC",
            "4 Dec 2026",
            "4th December, 2026",
            "December  4 2026",
            "Dec 4, 2026",
            "Fri Dec 4 23:59:00 2026",
            "Fri Dec  4 23:59:00 GMT 2026",
            "Fri, 04 Dec 2026 10:00:00 GMT",
            ".........2026-12-04",
        ] {
            assert_eq!(day(text, Order::Unknown).as_deref(), Some("2026-12-04"), "{text}");
        }
    }

    #[test]
    fn day_and_month_are_never_guessed() {
        assert_eq!(day("04/12/2026", Order::Unknown), None);
        assert_eq!(day("04/12/2026", Order::DayFirst).as_deref(), Some("2026-12-04"));
        assert_eq!(day("04/12/2026", Order::MonthFirst).as_deref(), Some("2026-04-12"));
        assert_eq!(day("30.12.2026", Order::Unknown).as_deref(), Some("2026-12-30"));
        assert_eq!(day("04/12/26", Order::DayFirst), None);
    }

    #[test]
    fn a_year_of_two_digits_needs_a_month_in_letters_and_hyphens() {
        assert_eq!(day("12-may-97", Order::Unknown).as_deref(), Some("1997-05-12"));
        for text in ["04-12-26", "4 Dec 10:20", "4 Dec 26", "26-Dec", "04-Dec-261", "04-Dec-26-1"] {
            assert_eq!(day(text, Order::DayFirst), None, "{text}");
        }
    }

    #[test]
    fn an_order_may_stand_in_words() {
        assert_eq!(Order::in_words("Expiration Date (dd/mm/yyyy)"), Some(Order::DayFirst));
        assert_eq!(Order::in_words("expire (jj.mm.aaaa)"), Some(Order::DayFirst));
        assert_eq!(Order::in_words("Expires (MM-DD-YYYY)"), Some(Order::MonthFirst));
        assert_eq!(Order::in_words("Expires (yyyy-mm-dd)"), None);
    }

    #[test]
    fn what_is_no_date_stays_none() {
        for text in ["", "n/a", "0000-00-00", "2026-13-01", "9999-12-31", "0001-01-01", "not set", "201-12-10", "日本"]
        {
            assert_eq!(day(text, Order::DayFirst), None, "{text}");
        }
    }

    #[test]
    fn an_instant_needs_a_zone() {
        let at = |text| read(text, Order::Unknown).unwrap().at.map(|at| at.to_rfc3339());
        assert_eq!(at("2026-12-04T10:20:30.5Z").as_deref(), Some("2026-12-04T10:20:30+00:00"));
        assert_eq!(at("2026-12-04T10:20:30+0900").as_deref(), Some("2026-12-04T01:20:30+00:00"));
        assert_eq!(at("2026/12/04 01:05:03 (JST)").as_deref(), Some("2026-12-03T16:05:03+00:00"));
        assert_eq!(at("2026-12-04 00:00:00 (UTC+8)").as_deref(), Some("2026-12-03T16:00:00+00:00"));
        assert_eq!(at("04-Dec-2026 23:59:59 UTC").as_deref(), Some("2026-12-04T23:59:59+00:00"));
        assert_eq!(at("2026-12-04T10:20:30"), None);
        assert_eq!(at("2026-12-04"), None);
    }
}
