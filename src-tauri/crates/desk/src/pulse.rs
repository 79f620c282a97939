//! 黙らない: a watch that has died says nothing, so one that lives speaks once a week, and says when it did not live.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kigenban_advice::{Reminder, absence, reminders, week, week_due};
use kigenban_facts::{Check, Fate, Reader, Telling, WayKind};
use kigenban_wording::{Words, domain_text};

use crate::say::Say;
use crate::{ActionId, Desk, Notification, NotificationAction, Result};

/// The notification after an absence, and the note of the last day with a heartbeat.
pub(crate) const ABSENCE: &str = "absence";
const ALIVE: &str = "alive";
/// The weekly word, and the note of the week in which it was said.
pub(crate) const WEEKLY: &str = "weekly";
const WEEK_SAID: &str = "week_said";
/// The notification that the start with the PC was switched off, and the note that it was said.
pub(crate) const AUTOSTART: &str = "autostart";
const AUTOSTART_SAID: &str = "autostart_said";

/// What was told is kept so long: longer than the longest stage of a term.
const TELLINGS_KEPT: TimeDelta = TimeDelta::days(500);
/// The text of letters is kept so long: お知らせ shows ninety days.
const LETTERS_KEPT: TimeDelta = TimeDelta::days(100);

impl Desk {
    /// Notes that the watch lives, once a day; says how long it did not, and lets go of what is old.
    pub(crate) fn keep_pulse(&self, now: DateTime<Utc>) -> Result<()> {
        let (today, last) = self.fresh(|opened| {
            let last = opened.ledger.note(ALIVE)?.and_then(|day| day.parse::<NaiveDate>().ok());
            Ok((opened.snapshot().advice.today, last))
        })?;
        if last == Some(today) {
            return Ok(());
        }
        if let Some(days) = last.and_then(|last| absence(last, today)) {
            let told = self.say(|say, _| {
                let late = reminders(say.book, say.advice).into_iter();
                let late = late.filter(|one| last.is_some_and(|last| one.planned > last && one.planned < today));
                Ok(say.absence(days, &late.collect::<Vec<_>>()))
            })?;
            if !self.show(&told) {
                return Ok(());
            }
        }
        self.with(|opened| {
            opened.ledger.set_note(ALIVE, Some(&today.to_string()))?;
            opened.ledger.prune_outbox(now - TELLINGS_KEPT, now - LETTERS_KEPT)?;
            Ok(())
        })
    }

    /// The weekly word: all is well only when everything was seen, and otherwise what was not.
    pub(crate) fn say_weekly(&self) -> Result<()> {
        let said = self.with(|opened| Ok(opened.ledger.note(WEEK_SAID)?))?;
        if said.is_none() {
            // 今週も: the first word comes a week after the watch began.
            let monday = self.say(|say, _| Ok(week_due(say.book, say.advice)))?;
            let Some(monday) = monday else { return Ok(()) };
            return self.with(|opened| Ok(opened.ledger.set_note(WEEK_SAID, Some(&monday.to_string()))?));
        }
        let due = self.say(|say, _| {
            let wanted = say.book.settings.weekly_word && !say.book.contracts.is_empty();
            let due = week_due(say.book, say.advice).filter(|_| wanted);
            let due = due.filter(|monday| said.as_deref() != Some(&monday.to_string()));
            Ok(due.map(|monday| (monday, say.weekly())))
        })?;
        let Some((monday, told)) = due else { return Ok(()) };
        let Some((notification, telling)) = told else {
            // What is red speaks for itself, every day.
            return self.with(|opened| Ok(opened.ledger.set_note(WEEK_SAID, Some(&monday.to_string()))?));
        };
        if self.show(&notification) {
            self.with(|opened| {
                opened.ledger.set_note(WEEK_SAID, Some(&monday.to_string()))?;
                opened.ledger.write_tellings(&[telling])?;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// The shell found the entry that starts the program with the PC: there, or switched off by something else than us.
    /// Said once, until it is there again.
    pub async fn found_autostart(&self, there: bool) {
        // Without an open ledger nobody knows what was wanted.
        let _ = self.off(move |desk| desk.heed_autostart(there)).await;
    }

    fn heed_autostart(&self, there: bool) -> Result<()> {
        let (wanted, said) = self.fresh(|opened| {
            let said = opened.ledger.note(AUTOSTART_SAID)?.is_some();
            Ok((opened.book().settings.autostart == Some(true), said))
        })?;
        if there || !wanted {
            if said {
                self.dismiss(vec![AUTOSTART.to_owned()]);
                self.with(|opened| Ok(opened.ledger.set_note(AUTOSTART_SAID, None)?))?;
            }
            return Ok(());
        }
        let words = self.words();
        let (title, body) = (words.say_autostart_title(), words.say_autostart_body());
        if !said && self.show(&plain(words, AUTOSTART, title, body)) {
            self.with(|opened| Ok(opened.ledger.set_note(AUTOSTART_SAID, Some("1"))?))?;
        }
        Ok(())
    }
}

/// A notification about the watch or the ledger itself: it opens the window.
pub(crate) fn plain(words: Words, id: &str, title: String, body: String) -> Notification {
    Notification {
        id: id.to_owned(),
        kind: id.to_owned(),
        contract: None,
        stage: None,
        title,
        body,
        actions: vec![NotificationAction { id: ActionId::Open, label: words.button_open_window() }],
    }
}

impl Say<'_> {
    /// N日間 動いていませんでした, with what was missed.
    fn absence(&self, days: i64, late: &[Reminder]) -> Notification {
        let words = self.words;
        let days = words.count_days(&days.to_string());
        let named = late.iter().filter_map(|one| self.advice.task(&one.task)).map(|task| self.task_line(task));
        let missed = match late.len() {
            0 => words.say_absence_nothing(),
            count => words.say_absence_missed(&self.things(count), &self.listed(named.collect())),
        };
        plain(words, ABSENCE, words.say_absence_title(&days), self.both(&words.say_absence_body(), &missed))
    }

    /// What is to be said of this week; `None` while something is red.
    fn weekly(&self) -> Option<(Notification, Telling)> {
        let words = self.words;
        let counts = &self.advice.counts;
        if counts.stopped + counts.at_risk > 0 {
            return None;
        }
        let week = week(self.book, self.advice.now);
        let (title, mut body) = if week.looks == 0 {
            (words.say_weekly_nothing_title(), words.say_weekly_nothing_body())
        } else if week.unseen.is_empty() {
            (words.say_weekly_title(), words.say_weekly_body(&self.things(week.looks)))
        } else {
            let unseen = week.unseen.iter().map(|(domain, check)| self.look_of(domain, *check));
            (words.say_weekly_unseen_title(), words.say_weekly_unseen_body(&self.listed(unseen.collect())))
        };
        let open = self.open_tasks().count();
        if open > 0 {
            body = self.both(&body, &words.say_weekly_tasks(&self.things(open)));
        }
        if let Some(next) = self.next_deadlines(1).into_iter().next() {
            body = self.both(&body, &words.say_weekly_next(&next.text));
        }
        let telling = Telling {
            task: format!("{WEEKLY}:{}", self.today()),
            mark: self.today().to_string(),
            stage: WEEKLY.to_owned(),
            reader: Reader { person: crate::opened::who(self.book), recipient: None },
            kind: WayKind::Desktop,
            title: title.clone(),
            text: body.clone(),
            at: self.advice.now,
            fate: Fate::Sent,
            settled_at: Some(self.advice.now),
            ..Telling::default()
        };
        Some((plain(words, WEEKLY, title, body), telling))
    }

    fn look_of(&self, domain: &str, check: Check) -> String {
        self.words.say_look_of(&domain_text(domain), &self.words.check(check))
    }
}
