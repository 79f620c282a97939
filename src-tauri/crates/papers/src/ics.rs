//! The calendar file (RFC 5545): due dates as all-day events with alarms.
//!
//! Written by hand, because every byte must follow from the book and the given instant: a stable UID lets a second import
//! move an event instead of doubling it.

use chrono::{Days, NaiveDate};
use kigenban_advice::Advice;
use kigenban_facts::{Book, Card, Contract, Kind, SourcedDate};
use kigenban_wording::Words;

use crate::say::{Say, filled};

/// The office's due dates for Outlook, Google or Apple's calendar: 支払期限, 有効期限, certificates and cards, from 30 days ago on.
///
/// All-day events; what is still to be paid rings 30, 14 and 3 days before and on the day, at 9:00 of the calendar's zone.
/// `advice` is the judgement of `book`; its instant is DTSTAMP and SEQUENCE.
pub fn ics(book: &Book, advice: &Advice, words: Words) -> String {
    let say = Say::new(book, advice, words);
    let mut file = File::new();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Kigenban//Kigenban//EN");
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    file.text("X-WR-CALNAME", &words.ics_name());
    for event in events(say) {
        event.write(&mut file, say);
    }
    file.line("END", "VCALENDAR");
    file.out
}

/// Events older than this are history, not a plan.
const PAST_DAYS: u64 = 30;
/// Alarms, in hours before the day begins: 30, 14 and 3 days before at 9:00.
const ALARMS: [&str; 4] = ["-P29DT15H", "-P13DT15H", "-P2DT15H", "PT9H"];

struct Event {
    uid: String,
    day: NaiveDate,
    title: String,
    notes: Vec<String>,
    url: Option<String>,
    rings: bool,
}

fn events(say: Say<'_>) -> Vec<Event> {
    let words = say.words;
    let from = say.today().checked_sub_days(Days::new(PAST_DAYS));
    let mut events = Vec::new();
    for contract in say.book.contracts.iter().filter(|contract| !contract.unused) {
        let dates = say.deadlines(contract);
        let settled = dates.settled;
        let what = say.full_title(contract);
        if let Some(date) = &dates.pay_by {
            events.push(of(
                say,
                contract,
                "pay-by",
                date,
                words.ics_pay_by(&what),
                words.ics_note_pay_by(),
                settled,
                true,
            ));
        }
        if let Some(date) = &dates.expires {
            let certificate = contract.kind == Kind::Certificate;
            let (title, note) = if certificate {
                (words.ics_certificate(&what), words.ics_note_certificate())
            } else {
                (words.ics_expires(&what), words.ics_note_expires())
            };
            // One thing rings once: when the day to pay is known, that one.
            events.push(of(say, contract, "expires", date, title, note, settled, dates.pay_by.is_none()));
        }
    }
    events.extend(say.book.cards.iter().filter_map(|card| card_ends(say, card)));
    events.retain(|event| from.is_none_or(|from| event.day >= from));
    events.sort_by(|left, right| (left.day, &left.uid).cmp(&(right.day, &right.uid)));
    events
}

#[expect(clippy::too_many_arguments, reason = "one row of a table: what an event of a contract is made of")]
fn of(
    say: Say<'_>,
    contract: &Contract,
    which: &str,
    date: &SourcedDate,
    title: String,
    note: String,
    settled: bool,
    rings: bool,
) -> Event {
    let words = say.words;
    let url = filled(contract.login_url.as_deref());
    let mut notes = vec![note, words.ics_note_source(&say.source(&date.source, date.seen_at))];
    notes.extend(contract.provider.as_ref().map(|provider| words.ics_note_provider(&provider.value)));
    notes.extend(url.as_deref().map(|url| words.ics_note_login(url)));
    notes.extend(
        say.book.in_charge(contract).and_then(|id| say.person_name(id)).map(|name| words.ics_note_manager(&name)),
    );
    notes.push(words.ics_note_check());
    Event {
        uid: format!("{}-{which}@kigenban", contract.id),
        day: date.date,
        title: if settled { words.ics_settled(&title) } else { title },
        notes,
        url: url.filter(|url| url.starts_with("https://") && url.bytes().all(|byte| byte.is_ascii_graphic())),
        rings: rings && !settled,
    }
}

fn card_ends(say: Say<'_>, card: &Card) -> Option<Event> {
    let words = say.words;
    let used = say.book.contracts.iter().any(|one| !one.unused && one.main_card == Some(card.id));
    let day = card.expires.filter(|_| used)?.last_day();
    Some(Event {
        uid: format!("{}-card@kigenban", card.id),
        day,
        title: words.ics_card(&words.card_short(&card.label, &card.last4)),
        notes: vec![words.ics_note_card(), words.ics_note_check()],
        url: None,
        rings: true,
    })
}

impl Event {
    fn write(&self, file: &mut File, say: Say<'_>) {
        let stamp = say.advice.now.format("%Y%m%dT%H%M%SZ").to_string();
        let next = self.day.checked_add_days(Days::new(1)).unwrap_or(self.day);
        file.line("BEGIN", "VEVENT");
        file.line("UID", &self.uid);
        file.line("DTSTAMP", &stamp);
        file.line("LAST-MODIFIED", &stamp);
        // Grows with every export, so that an import replaces the event it made before.
        file.line("SEQUENCE", &say.advice.now.timestamp().div_euclid(60).clamp(0, i64::from(i32::MAX)).to_string());
        file.line("DTSTART;VALUE=DATE", &self.day.format("%Y%m%d").to_string());
        file.line("DTEND;VALUE=DATE", &next.format("%Y%m%d").to_string());
        file.text("SUMMARY", &self.title);
        file.text("DESCRIPTION", &self.notes.join("\n"));
        if let Some(url) = &self.url {
            file.line("URL", url);
        }
        file.line("TRANSP", "TRANSPARENT");
        for trigger in ALARMS.iter().filter(|_| self.rings) {
            file.line("BEGIN", "VALARM");
            file.line("ACTION", "DISPLAY");
            file.line("TRIGGER", trigger);
            file.text("DESCRIPTION", &self.title);
            file.line("END", "VALARM");
        }
        file.line("END", "VEVENT");
    }
}

/// Content lines: CRLF, folded at 75 octets, never inside a character.
struct File {
    out: String,
}

impl File {
    fn new() -> Self {
        Self { out: String::new() }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_at_75_octets_and_never_inside_a_character() {
        let mut file = File::new();
        file.text("SUMMARY", &"期限𠮷".repeat(20));
        for line in file.out.split("\r\n") {
            assert!(line.len() <= 75, "{} octets", line.len());
        }
        let unfolded = file.out.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "期限𠮷".repeat(20)));
    }

    #[test]
    fn what_people_entered_cannot_add_a_line() {
        let mut file = File::new();
        file.text("SUMMARY", "a,b;c\\d\r\nATTACH:file");
        assert_eq!(file.out, "SUMMARY:a\\,b\\;c\\\\d \\nATTACH:file\r\n");
    }
}
