//! 予定表に入れる in words.

use std::path::Path;

use chrono::NaiveDate;
use kigenban_advice::{Fate, Plan};
use kigenban_facts::{CalendarTarget, Given, GivenState};
use kigenban_papers::{CalendarEvent, Encoding};

use super::Say;
use crate::view::{GivenEvent, MovedEvent, Offer};

/// What a plan comes to, event by event.
pub(crate) struct Told {
    pub(crate) new: Vec<GivenEvent>,
    pub(crate) moved: Vec<MovedEvent>,
    pub(crate) changed: Vec<GivenEvent>,
    pub(crate) gone: Vec<GivenEvent>,
}

impl Say<'_> {
    /// What a program could be given now.
    pub(crate) fn offer(&self, target: CalendarTarget, plan: &Plan, events: &[CalendarEvent]) -> Offer {
        let told = self.told(target, plan, events);
        let end = if target.takes_table() { "csv" } else { "ics" };
        let given = self.book.given.iter().filter(|row| row.target == target);
        let last = given.map(|row| row.at).max();
        let (name, short) = self.target(target);
        Offer {
            target,
            name,
            file_name: format!("{}.{end}", self.words.say_file_calendar_for(short)),
            given_text: last.map(|at| self.words.give_last(&self.day(self.day_of(at)))),
            summary: self.news(&told, events.len(), target.follows_uid()),
            news: told.new.len() + told.moved.len() + told.changed.len() + plan.called_off.len(),
            all: events.len(),
            to_delete: if target.follows_uid() { Vec::new() } else { told.gone },
        }
    }

    /// A plan event by event.
    pub(crate) fn told(&self, target: CalendarTarget, plan: &Plan, events: &[CalendarEvent]) -> Told {
        let mut told = Told { new: Vec::new(), moved: Vec::new(), changed: Vec::new(), gone: Vec::new() };
        for giving in &plan.events {
            let Some(event) = events.get(giving.at) else { continue };
            match giving.fate {
                Fate::Changed => told.changed.push(self.given(event.entry.day, &event.title, None)),
                Fate::Moved(from) => told.moved.push(self.moved(from, event)),
                Fate::New => told.new.push(self.given(event.entry.day, &event.title, None)),
                Fate::Same => {}
            }
        }
        let gone = plan.called_off.iter().chain(&plan.to_delete);
        told.gone = gone.map(|row| self.gone(target, row, plan)).collect();
        told
    }

    fn moved(&self, from: NaiveDate, event: &CalendarEvent) -> MovedEvent {
        let day = event.entry.day;
        let title = event.title.clone();
        MovedEvent { from, from_day: self.day(from), iso: day, day: self.day(day), title }
    }

    fn given(&self, day: NaiveDate, title: &str, note: Option<String>) -> GivenEvent {
        GivenEvent { iso: day, day: self.day(day), title: title.to_owned(), note }
    }

    /// What is not to stand there any more. One that was put back has a twin that stays.
    fn gone(&self, target: CalendarTarget, row: &Given, plan: &Plan) -> GivenEvent {
        let rows = || self.book.given.iter().filter(|other| other.target == target).chain(&plan.rows);
        let is_twin = |other: &Given| {
            other.state == GivenState::Stands
                && (other.day, &other.title) == (row.day, &row.title)
                && other.uid != row.uid
        };
        let note = rows().any(is_twin).then(|| self.words.give_twin());
        let title = if row.title.is_empty() { self.words.ics_nameless() } else { row.title.clone() };
        self.given(row.day, &title, note)
    }

    fn news(&self, told: &Told, all: usize, follows: bool) -> String {
        let words = self.words;
        if all == 0 {
            return words.give_nothing_to_give();
        }
        let off = if follows { told.gone.len() } else { 0 };
        let parts = [
            (told.new.len(), words.give_news_new(&self.things(told.new.len()))),
            (told.moved.len(), words.give_news_moved(&self.things(told.moved.len()))),
            (told.changed.len(), words.give_news_changed(&self.things(told.changed.len()))),
            (off, words.give_news_gone(&self.things(off))),
        ];
        let said: Vec<String> = parts.into_iter().filter(|(found, _)| *found > 0).map(|(_, said)| said).collect();
        if said.is_empty() { words.give_no_news() } else { said.join(&words.list_separator()) }
    }

    /// What a program is called, and what it is called in the name of its file.
    fn target(&self, target: CalendarTarget) -> (String, &'static str) {
        let words = self.words;
        match target {
            CalendarTarget::Apple => (words.give_target_apple(), "Apple"),
            CalendarTarget::Csv => (words.give_target_csv(), "CSV"),
            CalendarTarget::Garoon => (words.give_target_garoon(), "Garoon"),
            CalendarTarget::Google => (words.give_target_google(), "Google"),
            CalendarTarget::Ics => (words.give_target_ics(), "ICS"),
            CalendarTarget::LineWorks => (words.give_target_line_works(), "LINE WORKS"),
            CalendarTarget::Outlook => (words.give_target_outlook(), "Outlook"),
            CalendarTarget::Thunderbird => (words.give_target_thunderbird(), "Thunderbird"),
        }
    }

    /// Where to click, in three lines.
    pub(crate) fn where_to_click(&self, target: CalendarTarget, path: &Path, encoding: Encoding) -> Vec<String> {
        let words = self.words;
        let encoding = match encoding {
            Encoding::ShiftJis => words.give_encoding_shift_jis(),
            Encoding::Utf8 => words.give_encoding_utf8(),
        };
        let lines = match target {
            CalendarTarget::Apple => [words.give_apple_1(), words.give_apple_2(), words.give_apple_3()],
            CalendarTarget::Csv => [words.give_csv_1(&encoding), words.give_csv_2(), words.give_csv_3()],
            CalendarTarget::Garoon => [words.give_garoon_1(), words.give_garoon_2(&encoding), words.give_garoon_3()],
            CalendarTarget::Google => [words.give_google_1(), words.give_google_2(), words.give_google_3()],
            CalendarTarget::Ics => [words.give_ics_1(), words.give_ics_2(), words.give_ics_3()],
            CalendarTarget::LineWorks => {
                [words.give_line_works_1(), words.give_line_works_2(), words.give_line_works_3()]
            }
            CalendarTarget::Outlook => [words.give_outlook_1(), words.give_outlook_2(), words.give_outlook_3()],
            CalendarTarget::Thunderbird => {
                [words.give_thunderbird_1(), words.give_thunderbird_2(&place(path)), words.give_thunderbird_3()]
            }
        };
        lines.into()
    }
}

/// A file's place as a program takes it where it asks for an address.
fn place(path: &Path) -> String {
    url::Url::from_file_path(path).map_or_else(|()| path.display().to_string(), String::from)
}
