//! What is wrong with the copies is told as any other task is: on this PC, and on the ways that reach people.

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};
use kigenban_advice::{Circle, Lines, Memory};
use kigenban_facts::{Book, ContractId, Fate, Reader, Telling, WayKind};
use kigenban_wording::Words;

use crate::copies::{COPIES, CopyTrouble, FORMER_SHEET};
use crate::opened::who;
use crate::pulse::plain;
use crate::say::Say;
use crate::{Desk, Result};

/// The note of what was told last, and on which day.
const TOLD: &str = "copies_told";
/// So often it is told again while it lasts.
const AGAIN_DAYS: i64 = 1;
/// The same for a second place: a stick that somebody took home is no alarm.
const PLACE_AGAIN_DAYS: i64 = 7;
/// What was told before is told again from this hour on.
const MORNING: u32 = 8;
/// So long somebody may be away who sits at this PC; then everybody is told.
const ALONE: TimeDelta = TimeDelta::days(7);

impl CopyTrouble {
    fn word(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::NoCopy => "none",
            Self::PlaceAway => "place",
        }
    }

    fn again_days(self) -> i64 {
        if self == Self::PlaceAway { PLACE_AGAIN_DAYS } else { AGAIN_DAYS }
    }
}

/// What was told last: of which trouble, since when it lasts, on which day.
struct Told {
    word: String,
    since: NaiveDate,
    day: NaiveDate,
}

impl Told {
    fn read(note: &str) -> Option<Self> {
        let mut pieces = note.split(' ');
        let (word, since, day) = (pieces.next()?, pieces.next()?, pieces.next()?);
        Some(Self { word: word.to_owned(), since: since.parse().ok()?, day: day.parse().ok()? })
    }

    fn text(&self) -> String {
        format!("{} {} {}", self.word, self.since, self.day)
    }
}

impl Desk {
    /// Tells what is wrong with the copies, once on a day on which it is due; takes it back when it is over.
    pub(crate) fn tell_copies(&self, now: DateTime<Utc>) -> Result<()> {
        let (trouble, note) = self.with(|opened| Ok((self.copy_trouble(opened, now)?, opened.ledger.note(TOLD)?)))?;
        let told = note.as_deref().and_then(Told::read);
        let Some(trouble) = trouble else {
            if note.is_some() {
                self.dismiss(vec![COPIES.to_owned()]);
                self.with(|opened| {
                    opened.ledger.withdraw(|one| one.task == COPIES, now)?;
                    Ok(opened.ledger.set_note(TOLD, None)?)
                })?;
            }
            return Ok(());
        };
        let (today, hour) = self.say(|say, _| {
            let local = say.local(now);
            Ok((local.date(), local.hour()))
        })?;
        // What a clock that ran ahead told does not count.
        let told = told.filter(|told| told.day <= today && told.word == trouble.word());
        let waits = |told: &Told| (today - told.day).num_days() < trouble.again_days() || hour < MORNING;
        if told.as_ref().is_some_and(waits) {
            return Ok(());
        }
        let since = told.map_or(today, |told| told.since);
        let rows = self.copies_told(trouble, today, today - since >= ALONE, now)?;
        let (title, text) = rows.first().map(|row| (row.title.clone(), row.text.clone())).unwrap_or_default();
        let shown = self.show(&plain(self.words(), COPIES, title, text));
        // What could not be shown goes out on the other ways all the same.
        let rows: Vec<Telling> = rows.into_iter().filter(|row| shown || row.kind != WayKind::Desktop).collect();
        let text = Told { word: trouble.word().to_owned(), since, day: today }.text();
        self.with(|opened| {
            opened.ledger.write_tellings(&rows)?;
            Ok(opened.ledger.set_note(TOLD, Some(&text))?)
        })
    }

    /// The last copy was re-encrypted: the sheet that was kept for it may be thrown away. What cannot be shown stands on home.
    pub(crate) fn tell_former_sheet(&self) -> Result<()> {
        let text = self.say(|say, opened| {
            let sheets = opened.ledger.former_sheets()?;
            let free = sheets.iter().find(|sheet| sheet.copies.is_empty());
            Ok(free.map(|sheet| say.former_may_go(sheet)))
        })?;
        let words = self.words();
        if let Some(body) = text {
            self.show(&plain(words, FORMER_SHEET, words.say_former_may_go_title(), body));
        }
        Ok(())
    }

    /// Rows of the outbox: the first is what this PC shows, the others wait for their ways.
    fn copies_told(
        &self,
        trouble: CopyTrouble,
        today: NaiveDate,
        everybody: bool,
        now: DateTime<Utc>,
    ) -> Result<Vec<Telling>> {
        let health = self.health()?;
        self.fresh(|opened| {
            let say = Say::new(Words::new(opened.language), opened.snapshot());
            let (title, text) = say.copies_notice(trouble);
            let row = |reader: Reader| Telling {
                task: COPIES.to_owned(),
                mark: today.to_string(),
                stage: "alarm".to_owned(),
                contract: ContractId::default(),
                reader,
                kind: WayKind::Desktop,
                urgent: true,
                title: title.clone(),
                text: text.clone(),
                at: now,
                ..Telling::default()
            };
            let here = Reader { person: who(say.book), recipient: None };
            let own = say.book.ways.iter().find(|way| way.kind == WayKind::Desktop && way.owner == here.person);
            let shown = Telling { way: own.map(|way| way.id), fate: Fate::Sent, settled_at: Some(now), ..row(here) };
            let failing = health.failing.keys().copied().collect();
            let lines = Lines::of(say.book, Memory { told: &[], lost: &health.lost, failing: &failing });
            let circle = if everybody { Circle::Everybody } else { Circle::Manager };
            let lines = lines.of_readers(&readers(say.book, everybody), circle);
            // The page in a folder speaks of contracts alone.
            let lines = lines.into_iter().filter(|line| matches!(line.kind, WayKind::Mail | WayKind::Web));
            let others = lines.map(|line| Telling {
                way: Some(line.way),
                kind: line.kind,
                to: line.to,
                fate: Fate::Waiting,
                ..row(line.reader)
            });
            Ok(std::iter::once(shown).chain(others).collect())
        })
    }
}

/// Who sits at this PC; everybody, where nobody does or it has lasted for long.
fn readers(book: &Book, everybody: bool) -> Vec<Reader> {
    let reader = |person| Reader { person: Some(person), recipient: None };
    match who(book).filter(|_| !everybody) {
        Some(person) => vec![reader(person)],
        None => book.people.iter().filter(|person| !person.left).map(|person| reader(person.id)).collect(),
    }
}
