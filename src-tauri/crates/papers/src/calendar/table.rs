//! The events as a table (CSV): ガルーン's own columns, and the columns that most others take.

use chrono::{Days, NaiveDate};
use encoding_rs::SHIFT_JIS;
use kigenban_facts::CalendarTarget;
use kigenban_wording::Words;

use super::event::CalendarLine;

/// How a table is written. Programs here ask for it, and offer Shift_JIS first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

/// The table of a program: Shift_JIS as long as it holds every character.
pub fn calendar_table(target: CalendarTarget, lines: &[CalendarLine], words: Words) -> CalendarTable {
    let text = if target == CalendarTarget::Garoon { garoon(lines, words) } else { general(lines, words) };
    if let Some(bytes) = shift_jis(&text) {
        return CalendarTable { bytes, encoding: Encoding::ShiftJis };
    }
    // Excel knows UTF-8 by its mark; ガルーン is told, and would take the mark for a part of the first heading.
    let mark = if target == CalendarTarget::Garoon { "" } else { "\u{feff}" };
    CalendarTable { bytes: format!("{mark}{text}").into_bytes(), encoding: Encoding::Utf8 }
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

/// The bytes, when every character can be written.
fn shift_jis(text: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().map(windows_form).collect();
    let (bytes, _, lossy) = SHIFT_JIS.encode(&text);
    (!lossy).then(|| bytes.into_owned())
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
