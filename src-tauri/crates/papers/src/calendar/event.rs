//! The events in words, and what a file holds of each.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use kigenban_advice::{Advice, Entry, EntryKind, Giving, entries, entries_to_give, entry_instant, is_stage};
use kigenban_facts::{Book, Contract, Given};
use kigenban_wording::Words;

use crate::say::{Say, filled};

/// Events older than this are history, not a plan.
const PAST_DAYS: u64 = 30;

/// One event of a calendar, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarEvent {
    /// Which date or stage it is, and its day.
    pub entry: Entry,
    /// What it is called.
    pub title: String,
    /// What it means and where the date comes from, line by line.
    pub notes: Vec<String>,
    /// The provider's login page.
    pub url: Option<String>,
    /// The instant at which it stands; `None` = all day.
    pub at: Option<DateTime<Utc>>,
    /// 9:00 of its day.
    morning: DateTime<Utc>,
}

/// One event as a file holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarLine {
    /// Its UID.
    pub uid: String,
    /// How often it was changed.
    pub sequence: u32,
    /// Its day.
    pub day: NaiveDate,
    /// The instant at which it stands; `None` = all day.
    pub at: Option<DateTime<Utc>>,
    /// What it is called.
    pub title: String,
    /// What it means, line by line.
    pub notes: Vec<String>,
    /// The provider's login page.
    pub url: Option<String>,
    /// It was given before and does not hold any more.
    pub called_off: bool,
}

/// One task as a file holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskLine {
    /// The event of its day.
    pub event: CalendarLine,
    /// The instant by which it is to be done.
    pub due: DateTime<Utc>,
    /// When it rings: at the first stage still to come.
    pub rings_at: DateTime<Utc>,
    /// How far it is.
    pub state: TaskState,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskState {
    /// It does not hold any more.
    CalledOff,
    /// Paid for.
    Done,
    /// To be done.
    Open,
}

/// Every date and stage of the office, dates from 30 days ago on. `advice` is the judgement of `book`.
pub fn calendar_events(book: &Book, advice: &Advice, words: Words) -> Vec<CalendarEvent> {
    let from = advice.today.checked_sub_days(Days::new(PAST_DAYS)).unwrap_or(advice.today);
    in_words(entries(book, advice, from), Say::new(book, advice, words))
}

/// Every date and stage that other people's calendars can be given.
pub fn events_to_give(book: &Book, advice: &Advice, words: Words) -> Vec<CalendarEvent> {
    in_words(entries_to_give(book, advice), Say::new(book, advice, words))
}

impl CalendarEvent {
    /// The event as it goes into a file.
    pub fn line(&self, giving: &Giving) -> CalendarLine {
        CalendarLine {
            uid: giving.uid.clone(),
            sequence: giving.sequence,
            day: self.entry.day,
            at: self.at,
            title: self.title.clone(),
            notes: self.notes.clone(),
            url: self.url.clone(),
            called_off: false,
        }
    }

    /// The task beside the event, when somebody has something to do by this day. `all` are the events it is one of.
    pub fn task(&self, giving: &Giving, all: &[CalendarEvent]) -> Option<TaskLine> {
        let due = self.entry.rings.then_some(self.morning)?;
        let stages = all.iter().filter(|other| other.entry.is_before(&self.entry));
        let rings_at = stages.filter_map(|stage| stage.at).min().unwrap_or(due);
        let state = if self.entry.settled { TaskState::Done } else { TaskState::Open };
        Some(TaskLine { event: self.line(giving), due, rings_at, state })
    }
}

impl CalendarLine {
    /// An event of before that does not hold any more.
    pub fn called_off(book: &Book, given: &Given, words: Words) -> Self {
        let title = if given.title.is_empty() { words.ics_nameless() } else { given.title.clone() };
        Self {
            uid: given.uid.clone(),
            sequence: given.sequence,
            day: given.day,
            at: is_stage(&given.entry).then(|| entry_instant(book, given.day)),
            title: words.ics_called_off(&title),
            notes: vec![words.ics_note_called_off()],
            url: None,
            called_off: true,
        }
    }

    /// The task beside an event of before.
    pub fn called_off_task(&self, book: &Book) -> Option<TaskLine> {
        let due = self.at.is_none().then(|| entry_instant(book, self.day))?;
        Some(TaskLine { event: self.clone(), due, rings_at: due, state: TaskState::CalledOff })
    }
}

fn in_words(entries: Vec<Entry>, say: Say<'_>) -> Vec<CalendarEvent> {
    entries.into_iter().filter_map(|entry| event(say, entry)).collect()
}

fn event(say: Say<'_>, entry: Entry) -> Option<CalendarEvent> {
    let (title, notes, url) = match (entry.contract, entry.card) {
        (Some(id), _) => of_contract(say, say.book.contract(id)?, &entry),
        (None, Some(id)) => {
            let card = say.book.card(id)?;
            let what = say.words.card_short(&card.label, &card.last4);
            let notes = vec![say.words.ics_note_card(), say.words.ics_note_check()];
            (title(say, &entry, &what), notes, None)
        }
        (None, None) => return None,
    };
    let morning = entry_instant(say.book, entry.day);
    let at = entry.stage.map(|_| morning);
    Some(CalendarEvent { entry, title, notes, url, at, morning })
}

fn of_contract(say: Say<'_>, contract: &Contract, entry: &Entry) -> (String, Vec<String>, Option<String>) {
    let words = say.words;
    let url = filled(contract.login_url.as_deref());
    let mut notes = vec![match entry.kind {
        EntryKind::AccessEnds(_) => words.ics_note_access_ends(),
        EntryKind::CardEnds => words.ics_note_card(),
        EntryKind::CertificateEnds => words.ics_note_certificate(),
        EntryKind::Expires => words.ics_note_expires(),
        EntryKind::NoticeBy => words.ics_note_notice_by(),
        EntryKind::PayBy => words.ics_note_pay_by(),
    }];
    notes.extend(entry.date.as_ref().map(|date| words.ics_note_source(&say.source(&date.source, date.seen_at))));
    notes.extend(contract.provider.as_ref().map(|provider| words.ics_note_provider(&provider.value)));
    notes.extend(url.as_deref().map(|url| words.ics_note_login(url)));
    notes.extend(
        say.book.in_charge(contract).and_then(|id| say.person_name(id)).map(|name| words.ics_note_manager(&name)),
    );
    notes.push(words.ics_note_check());
    let url = url.filter(|url| url.starts_with("https://") && url.bytes().all(|byte| byte.is_ascii_graphic()));
    (title(say, entry, &say.full_title(contract)), notes, url)
}

fn title(say: Say<'_>, entry: &Entry, what: &str) -> String {
    let words = say.words;
    if entry.stage.is_some() {
        let (when, day) = (how_long_before(words, entry), words.day_full(entry.due));
        return match entry.kind {
            _ if entry.automatic => words.ics_stage_charge(&when, what, &day),
            EntryKind::CardEnds => words.ics_stage_card(&when, what, &day),
            EntryKind::CertificateEnds => words.ics_stage_certificate(&when, what, &day),
            EntryKind::Expires => words.ics_stage_expires(&when, what, &day),
            EntryKind::AccessEnds(_) | EntryKind::NoticeBy | EntryKind::PayBy => {
                words.ics_stage_pay_by(&when, what, &day)
            }
        };
    }
    let title = match entry.kind {
        EntryKind::AccessEnds(lent) => {
            let who = say.book.lent.find(&lent).map(|lent| say.lent(lent)).unwrap_or_default();
            return words.ics_access_ends(&who, what);
        }
        EntryKind::CardEnds => words.ics_card(what),
        EntryKind::CertificateEnds => words.ics_certificate(what),
        EntryKind::Expires => words.ics_expires(what),
        EntryKind::NoticeBy => words.ics_notice_by(what),
        EntryKind::PayBy => words.ics_pay_by(what),
    };
    if entry.settled { words.ics_settled(&title) } else { title }
}

/// 3日前, counted truly: a stage that was moved to a working day says how many days are left.
fn how_long_before(words: Words, entry: &Entry) -> String {
    let days = (entry.due - entry.day).num_days();
    let months = (1..=2).find(|months| entry.due.checked_sub_months(Months::new(*months)) == Some(entry.day));
    match (months, days) {
        (Some(months), _) => words.ics_months_before(&months.to_string()),
        (None, 0) => words.ics_same_day(),
        (None, 7 | 14) => words.ics_weeks_before(&(days / 7).to_string()),
        (None, days) => words.ics_days_before(&days.to_string()),
    }
}
