//! The events as a table (CSV): ガルーン's own columns, and the columns that most others take.

use chrono::{Days, NaiveDate};
use encoding_rs::SHIFT_JIS;
use kigenban_facts::CalendarTarget;
use kigenban_wording::Words;
use serde::{Deserialize, Serialize};

use super::event::CalendarLine;

/// How a table is written. Programs here ask for it, and offer Shift_JIS first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// As Japanese Windows writes it; has no 𠮷 and no emoji.
    ShiftJis,
    /// Unicode.
    Utf8,
}

/// A table ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarTable {
    /// The file.
    pub bytes: Vec<u8>,
    /// How it is written.
    pub encoding: Encoding,
    /// Characters that Shift_JIS does not have; 〓 stands in their place.
    pub replaced: Vec<char>,
}

/// Stands for a character that cannot be written.
const GETA: char = '〓';

/// The table of a program: `encoding`, or Shift_JIS as long as it holds every character.
pub fn calendar_table(
    target: CalendarTarget,
    lines: &[CalendarLine],
    encoding: Option<Encoding>,
    words: Words,
) -> CalendarTable {
    let text = if target == CalendarTarget::Garoon { garoon(lines, words) } else { general(lines, words) };
    let (bytes, replaced) = shift_jis(&text);
    match encoding {
        Some(Encoding::ShiftJis) => CalendarTable { bytes, encoding: Encoding::ShiftJis, replaced },
        None if replaced.is_empty() => CalendarTable { bytes, encoding: Encoding::ShiftJis, replaced },
        Some(Encoding::Utf8) | None => {
            // Excel knows UTF-8 by its mark; ガルーン is told, and would take the mark for a part of the first heading.
            let mark = if target == CalendarTarget::Garoon { "" } else { "\u{feff}" };
            let bytes = format!("{mark}{text}").into_bytes();
            CalendarTable { bytes, encoding: Encoding::Utf8, replaced: Vec::new() }
        }
    }
}

/// ガルーン's personal table: an all-day event has no times.
fn garoon(lines: &[CalendarLine], words: Words) -> String {
    let head = ["開始日", "開始時刻", "終了日", "終了時刻", "予定", "予定詳細", "メモ"].map(str::to_owned);
    let menu = words.ics_menu();
    let rows = lines.iter().map(|line| {
        let [start, end] = if line.at.is_some() { ["9:00", "9:15"] } else { ["", ""] };
        let day = day(line.day);
        [day.clone(), start.into(), day, end.into(), menu.clone(), line.title.clone(), line.notes.join("\n")]
    });
    table([head].into_iter().chain(rows))
}

/// Outlook's columns: an all-day event lasts from midnight to midnight.
fn general(lines: &[CalendarLine], words: Words) -> String {
    let head = [
        words.ics_column_title(),
        words.ics_column_start_day(),
        words.ics_column_start_time(),
        words.ics_column_end_day(),
        words.ics_column_end_time(),
        words.ics_column_place(),
        words.ics_column_notes(),
    ];
    let rows = lines.iter().map(|line| {
        let next = line.day.checked_add_days(Days::new(1)).unwrap_or(line.day);
        let (start, last, end) = if line.at.is_some() { ("9:00", line.day, "9:15") } else { ("0:00", next, "0:00") };
        let place = String::new();
        [line.title.clone(), day(line.day), start.into(), day(last), end.into(), place, line.notes.join("\n")]
    });
    table([head].into_iter().chain(rows))
}

fn day(day: NaiveDate) -> String {
    day.format("%Y/%m/%d").to_string()
}

fn table<const N: usize>(rows: impl Iterator<Item = [String; N]>) -> String {
    rows.flat_map(|row| [row.map(|text| cell(&text)).join(","), "\r\n".to_owned()]).collect()
}

/// One cell, always in quotes. A text that a spreadsheet would take for a formula begins with a stroke.
fn cell(text: &str) -> String {
    let clean: String = text.chars().filter(|char| *char == '\n' || !char.is_control()).collect();
    let stroke = if clean.starts_with(['=', '+', '-', '@', '=', '+', '-', '@']) { "'" } else { "" };
    format!("\"{stroke}{}\"", clean.replace('"', "\"\""))
}

/// The bytes, and what could not be written.
fn shift_jis(text: &str) -> (Vec<u8>, Vec<char>) {
    let mut replaced = Vec::new();
    let mut written = String::with_capacity(text.len());
    for char in text.chars() {
        let char = windows_form(char);
        if is_in_shift_jis(char) {
            written.push(char);
            continue;
        }
        written.push(GETA);
        if !replaced.contains(&char) {
            replaced.push(char);
        }
    }
    (SHIFT_JIS.encode(&written).0.into_owned(), replaced)
}

fn is_in_shift_jis(char: char) -> bool {
    !SHIFT_JIS.encode(char.encode_utf8(&mut [0; 4])).2
}

/// The same sign as Windows writes it.
const fn windows_form(char: char) -> char {
    match char {
        '\u{2014}' => '\u{2015}',
        '\u{2016}' => '\u{2225}',
        '\u{2212}' => '\u{ff0d}',
        '\u{301c}' => '\u{ff5e}',
        char => char,
    }
}
