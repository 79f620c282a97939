//! 届け方: what is to be told goes out to people, whoever sits at this PC.
//!
//! First it is written down ([`kigenban_ledger::Ledger::write_tellings`]), then put into letters whose text stands, then
//! sent, then marked: a program that is killed in between repeats a letter, and never loses one.

mod compose;
mod folder;
pub(crate) mod health;
pub(crate) mod memory;
mod pc;
mod send;
mod trial;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_advice::{Memory, QUESTIONS, calls, has_questions};
use kigenban_facts::{Fate, Letter, Telling, WayId, WayKind};
use kigenban_wording::Words;

use crate::say::Say;
use crate::watch::CORRECTION;
use crate::{Desk, Event, Result};
use health::{Health, failing};

/// How far back tellings are remembered: longer than any stage of a term.
const REMEMBERED: TimeDelta = TimeDelta::days(500);
/// How far back letters are looked at to see how a way fares.
const LETTERS: TimeDelta = TimeDelta::days(10);
/// The notification that something does not arrive.
pub(crate) const FAILING: &str = "ways";
/// The note of the day on which that was said.
const SAID: &str = "ways_said";

impl Desk {
    /// Everything that is due goes out. `may` = what rests on old looks may be told.
    pub(crate) async fn deliver(&self, may: bool) {
        let Ok(letters) = self.off(move |desk| desk.write_down(may)).await else { return };
        let some = !letters.is_empty();
        self.send_letters(letters).await;
        if some {
            self.tell(&Event::Changed);
        }
        // A folder that is away is tried again at a later heartbeat.
        let _ = self.off(Self::lay_out_pages).await;
        let _ = self.off(Self::tell_failing).await;
    }

    /// Writes down what is to be told, withdraws what is over, seals the letters. Gives those that are to be sent now.
    fn write_down(&self, may: bool) -> Result<Vec<Letter>> {
        let _telling = self.telling();
        let now = self.now();
        let lost = self.lost_ways()?;
        self.fresh(|opened| {
            if may && !opened.book().ways.is_empty() {
                let told = opened.ledger.tellings(now - REMEMBERED)?;
                let failing = failing(opened.book(), &opened.ledger.letters(now - LETTERS)?, now);
                let say = Say::new(Words::new(opened.language), opened.snapshot());
                let memory = Memory { told: &told, lost: &lost, failing: &failing.keys().copied().collect() };
                let new: Vec<Telling> =
                    calls(say.book, say.advice, memory).iter().flat_map(|call| say.tellings(call)).collect();
                if !new.is_empty() {
                    opened.ledger.write_tellings(&new)?;
                }
            }
            let waiting = opened.ledger.waiting()?;
            let advice = &opened.snapshot().advice;
            let mut open: BTreeSet<&str> = advice.tasks.iter().map(|task| task.key.as_str()).collect();
            open.extend(has_questions(advice).then_some(QUESTIONS));
            open.insert(crate::copies::COPIES);
            let book = opened.book();
            let is_read = |one: &Telling| {
                let mark = kigenban_advice::last_seen(book, &one.task, now).filter(|mark| mark.at >= one.at);
                !one.urgent && mark.is_some_and(|mark| one.reader.person == Some(mark.by))
            };
            // Written down by a clock that ran ahead: its days are wrong, and it is told anew in its time.
            let is_ahead = |one: &Telling| one.at - now > CORRECTION;
            let is_lost = |one: &Telling| one.way.is_none_or(|way| book.ways.find(&way).is_none());
            let over: BTreeSet<i64> = waiting
                .iter()
                .filter(|one| !open.contains(one.task.as_str()) || is_read(one) || is_ahead(one) || is_lost(one))
                .map(|one| one.n)
                .collect();
            if !over.is_empty() {
                opened.ledger.withdraw(|one| over.contains(&one.n), now)?;
            }
            let letters = opened.ledger.letters(now - LETTERS)?;
            let waiting = opened.ledger.waiting()?;
            let sealed = Say::new(Words::new(opened.language), opened.snapshot()).letters(&waiting, &letters);
            for (letter, tellings) in &sealed {
                opened.ledger.seal(letter, tellings)?;
            }
            let mut due = opened.ledger.letters(now)?;
            due.retain(|letter| letter.fate == Fate::Waiting && is_due(letter, now));
            Ok(due)
        })
    }

    /// The next instant at which a letter is tried again; `None` = nothing waits.
    pub(crate) fn next_try(&self) -> Result<Option<DateTime<Utc>>> {
        let now = self.now();
        self.with(|opened| {
            let letters = opened.ledger.letters(now)?;
            let waiting = letters.iter().filter(|letter| letter.fate == Fate::Waiting);
            Ok(waiting.map(|letter| letter.next_try).min())
        })
    }

    /// Ways of mail and rooms whose secret this PC does not have. Asked of the keychain once, and after every change.
    pub(crate) fn lost_ways(&self) -> Result<BTreeSet<WayId>> {
        let ways: Vec<WayId> = self.fresh(|opened| {
            let secret = |kind: WayKind| matches!(kind, WayKind::Mail | WayKind::Web);
            Ok(opened.book().ways.iter().filter(|way| secret(way.kind)).map(|way| way.id).collect())
        })?;
        if let Some(lost) = self.watch().ways.lost_of(&ways) {
            return Ok(lost);
        }
        let has = |way: &WayId| matches!(self.ports().keychain.load(way.0), Ok(Some(_)));
        let lost: BTreeSet<WayId> = ways.iter().filter(|way| !has(way)).copied().collect();
        self.watch().ways.keep_lost(ways, lost.clone());
        Ok(lost)
    }

    /// How every way fares.
    pub(crate) fn health(&self) -> Result<Health> {
        let now = self.now();
        let lost = self.lost_ways()?;
        let pages = self.watch().ways.pages();
        self.fresh(|opened| {
            let letters = opened.ledger.letters(now - LETTERS)?;
            Ok(Health::of(opened.book(), lost, pages, &letters, now))
        })
    }

    /// What does not arrive is said on the desktop, once a day.
    fn tell_failing(&self) -> Result<()> {
        let health = self.health()?;
        let today = self.fresh(|opened| Ok(opened.snapshot().advice.today.to_string()))?;
        let said = self.with(|opened| Ok(opened.ledger.note(SAID)?))?;
        let Some((way, why)) = health.first_trouble() else {
            if self.shown().contains(FAILING) {
                self.dismiss(vec![FAILING.to_owned()]);
            }
            return Ok(());
        };
        if said.as_deref() == Some(today.as_str()) {
            return Ok(());
        }
        let words = self.words();
        let name = self.say(|say, _| Ok(say.book.ways.find(&way).map(|way| say.way_name(way)).unwrap_or_default()))?;
        let body = words.notice_ways_body(&name, &crate::say::why_text(words, why));
        let shown = self.show(&crate::pulse::plain(words, FAILING, words.notice_ways_title(), body));
        if shown {
            self.with(|opened| Ok(opened.ledger.set_note(SAID, Some(&today))?))?;
        }
        Ok(())
    }
}

/// A try that a wrong clock put off into the far future is due now.
fn is_due(letter: &Letter, now: DateTime<Utc>) -> bool {
    letter.next_try <= now || letter.next_try - now > TimeDelta::days(1)
}
