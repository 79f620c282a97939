//! The calendar file (RFC 5545).

use chrono::{DateTime, Days, TimeDelta, Utc};
use kigenban_advice::{Advice, Fate, Giving, uid_of};
use kigenban_facts::Book;
use kigenban_wording::Words;

use super::event::{CalendarLine, TaskLine, TaskState, calendar_events};

/// How long a stage stands in the calendar.
const STAGE: TimeDelta = TimeDelta::minutes(15);

/// The office's due dates, whole: 支払期限, 有効期限, certificates and cards as all-day events, every stage before them as an
/// event of its own that rings at its start.
///
/// Remembers nothing and is always the same file for the same book and instant; `advice` is the judgement of `book`, and its
/// instant is DTSTAMP and SEQUENCE.
pub fn ics(book: &Book, advice: &Advice, words: Words) -> String {
    // Grows with every export, so that an import replaces the event it made before.
    let minutes = advice.now.timestamp().div_euclid(60).clamp(0, i64::from(i32::MAX));
    let sequence = u32::try_from(minutes).unwrap_or_default();
    let events = calendar_events(book, advice, words);
    let lines: Vec<CalendarLine> = events
        .iter()
        .map(|event| event.line(&Giving { at: 0, uid: uid_of(&event.entry.key), sequence, fate: Fate::New }))
        .collect();
    calendar_file(&lines, None, advice.now)
}

/// A file of events and nothing else. `name`: what the calendar is called, for programs in which that does no harm (classic
/// Outlook opens such a file as a calendar of its own, in which nothing rings).
pub fn calendar_file(lines: &[CalendarLine], name: Option<&str>, now: DateTime<Utc>) -> String {
    File::of(name, |file| lines.iter().for_each(|line| file.event(line, now)))
}

/// A file of tasks and nothing else: some programs refuse a file that mixes both.
pub fn task_file(lines: &[TaskLine], name: Option<&str>, now: DateTime<Utc>) -> String {
    File::of(name, |file| lines.iter().for_each(|line| file.task(line, now)))
}

/// Content lines: CRLF, folded at 75 octets, never inside a character.
struct File {
    out: String,
}

impl File {
    fn of(name: Option<&str>, write: impl FnOnce(&mut Self)) -> String {
        let mut file = Self { out: String::new() };
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Kigenban//Kigenban//EN");
        file.line("CALSCALE", "GREGORIAN");
        file.line("METHOD", "PUBLISH");
        if let Some(name) = name {
            file.text("X-WR-CALNAME", name);
        }
        write(&mut file);
        file.line("END", "VCALENDAR");
        file.out
    }

    fn event(&mut self, event: &CalendarLine, now: DateTime<Utc>) {
        self.line("BEGIN", "VEVENT");
        self.head(&event.uid, event, now);
        if let Some(at) = event.at {
            self.line("DTSTART", &instant(at));
            self.line("DTEND", &instant(at + STAGE));
        } else {
            let next = event.day.checked_add_days(Days::new(1)).unwrap_or(event.day);
            self.line("DTSTART;VALUE=DATE", &event.day.format("%Y%m%d").to_string());
            self.line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
        }
        self.body(event);
        self.line("STATUS", if event.called_off { "CANCELLED" } else { "CONFIRMED" });
        self.line("TRANSP", "TRANSPARENT");
        if event.at.is_some() && !event.called_off {
            // Outlook reads an alarm after the start as one before it: at the start both are the same.
            self.alarm("TRIGGER", "PT0S", &event.title);
        }
        self.line("END", "VEVENT");
    }

    fn task(&mut self, task: &TaskLine, now: DateTime<Utc>) {
        let event = &task.event;
        self.line("BEGIN", "VTODO");
        let uid = event.uid.strip_suffix("@kigenban").unwrap_or(&event.uid);
        self.head(&format!("{uid}-task@kigenban"), event, now);
        self.line("DUE", &instant(task.due));
        self.body(event);
        match task.state {
            TaskState::CalledOff => self.line("STATUS", "CANCELLED"),
            TaskState::Done => {
                self.line("STATUS", "COMPLETED");
                self.line("COMPLETED", &instant(now));
                self.line("PERCENT-COMPLETE", "100");
            }
            TaskState::Open => {
                self.line("STATUS", "NEEDS-ACTION");
                self.alarm("TRIGGER;VALUE=DATE-TIME", &instant(task.rings_at), &event.title);
            }
        }
        self.line("END", "VTODO");
    }

    fn head(&mut self, uid: &str, event: &CalendarLine, now: DateTime<Utc>) {
        self.line("UID", uid);
        self.line("DTSTAMP", &instant(now));
        self.line("LAST-MODIFIED", &instant(now));
        self.line("SEQUENCE", &event.sequence.to_string());
    }

    fn body(&mut self, event: &CalendarLine) {
        self.text("SUMMARY", &event.title);
        self.text("DESCRIPTION", &event.notes.join("\n"));
        if let Some(url) = &event.url {
            self.line("URL", url);
        }
    }

    fn alarm(&mut self, trigger: &str, at: &str, title: &str) {
        self.line("BEGIN", "VALARM");
        self.line("ACTION", "DISPLAY");
        self.line(trigger, at);
        self.text("DESCRIPTION", title);
        self.line("END", "VALARM");
    }

    /// A TEXT value, escaped (RFC 5545 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for char in value.chars() {
            match char {
                '\\' | ';' | ',' => escaped.extend(['\\', char]),
                '\n' => escaped.push_str("\\n"),
                char if char.is_control() => escaped.push(' '),
                char => escaped.push(char),
            }
        }
        self.line(name, &escaped);
    }

    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for char in name.chars().chain([':']).chain(value.chars()) {
            if octets + char.len_utf8() > 75 {
                self.out.push_str("\r\n ");
                octets = 1;
            }
            self.out.push(char);
            octets += char.len_utf8();
        }
        self.out.push_str("\r\n");
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_at_75_octets_and_never_inside_a_character() {
        let mut file = File { out: String::new() };
        file.text("SUMMARY", &"期限𠮷🎍".repeat(20));
        for line in file.out.split("\r\n") {
            assert!(line.len() <= 75, "{} octets", line.len());
        }
        let unfolded = file.out.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "期限𠮷🎍".repeat(20)));
    }

    #[test]
    fn what_people_entered_cannot_add_a_line() {
        let mut file = File { out: String::new() };
        file.text("SUMMARY", "a,b;c\\d\r\nATTACH:file");
        assert_eq!(file.out, "SUMMARY:a\\,b\\;c\\\\d \\nATTACH:file\r\n");
    }
}
