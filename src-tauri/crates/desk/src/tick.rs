//! The heartbeat: what is due runs. Once a minute by the wall clock; a sleep or a clock that was set does no harm.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_advice::{Advice, Because, reminders, schedule};
use kigenban_checks::{DomainName, clock_ahead};
use kigenban_facts::{Check, Line, Telling};
use kigenban_wording::Words;

use crate::look::shuffle;
use crate::opened::Standing;
use crate::pulse::plain;
use crate::say::Say;
use crate::watch::CORRECTION;
use crate::{ActionId, Desk, Error, Event, NotShown, Notification, NotificationAction, Result};

/// So far a clock may be off before anybody is told, and so far an offset is the same one.
const CLOCK_MAY: TimeDelta = TimeDelta::hours(1);
/// The notification about it, and the note that keeps which offset was told, in minutes.
const CLOCK: &str = "clock";
const CLOCK_TOLD: &str = "clock_told";

/// So many notifications may stand on the screen at once.
const AT_ONCE: usize = 3;
/// The one in whose place more would stand.
pub(crate) const MANY: &str = "many";

/// What a heartbeat set going.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beat {
    /// The checkup that was started or is running.
    pub(crate) job: Option<u64>,
    /// How many notifications were handed over.
    pub(crate) told: usize,
}

/// What a heartbeat found to do.
struct Due {
    /// Notifications handed over.
    told: usize,
    /// Looks that are due.
    looks: Vec<(DomainName, Check)>,
    /// What rests on the last looks may be told.
    may: bool,
    /// Nothing more is due.
    rests: bool,
}

/// What came of the reminders of one heartbeat.
#[derive(Clone, Copy)]
struct Told {
    /// Handed over now.
    now: usize,
    /// Due, handed over or not.
    due: usize,
}

impl Desk {
    /// One heartbeat: reminders, the day's backup, the tray, and the looks that are due.
    pub async fn tick(&self) {
        self.start().await;
        // Whatever could not be done now is due again at the next heartbeat.
        let _ = self.beat().await;
    }

    pub(crate) async fn beat(&self) -> Result<Beat> {
        let now = self.now();
        if self.watch().beat(now) {
            let forget = move |desk: &Self| desk.with(|opened| Ok(opened.ledger.forget_ahead(now, CORRECTION)?));
            // A disk that refuses leaves marks of the future, which do not count before their day.
            let _ = self.off(forget).await;
        }
        let quiet = self.off(move |desk| desk.with(|opened| Ok(opened.kept.is_quiet(&opened.ledger, now)))).await;
        if matches!(quiet, Ok(true)) {
            self.back_up(now).await;
            return Ok(Beat::default());
        }
        // What an absence kept back is said before its reminders are told and marked.
        let _ = self.off(move |desk| desk.keep_pulse(now)).await;
        let Due { told, looks, may, rests } = match self.off(move |desk| desk.remind_at_beat(now)).await {
            Ok(done) => done,
            Err(error) => {
                self.refresh_tray();
                return self.off(move |desk| Ok(desk.tell_unwatched(&error))).await;
            }
        };
        self.back_up(now).await;
        self.deliver(may).await;
        if rests {
            // After the letters: one that was refused is tried again before anything else is due.
            let _ = self.off(Self::rest).await;
        }
        self.refresh_tray();
        if looks.is_empty() {
            let _ = self.off(Self::say_weekly).await;
            return Ok(Beat { job: None, told });
        }
        let line = self.ask_line().await;
        self.heed_clock().await;
        if line != Line::Online && self.watch().is_waking(now) {
            return Ok(Beat { job: None, told });
        }
        Ok(Beat { job: Some(self.start_check(looks)), told })
    }

    /// A clock that is wrong is told once and never set: dates are the person's and the registry's. A rehearsal's is wrong
    /// on purpose.
    async fn heed_clock(&self) {
        let ahead = clock_ahead(&self.setup().internet).await.filter(|_| !self.setup().rehearsal);
        if let Some(ahead) = ahead {
            // What could not be told is told at the next look.
            let _ = self.off(move |desk| desk.tell_clock(ahead)).await;
        }
    }

    fn tell_clock(&self, ahead: TimeDelta) -> Result<()> {
        let told = self.with(|opened| Ok(opened.ledger.note(CLOCK_TOLD)?))?;
        if ahead.abs() <= CLOCK_MAY {
            if told.is_some() {
                self.dismiss(vec![CLOCK.to_owned()]);
                self.with(|opened| Ok(opened.ledger.set_note(CLOCK_TOLD, None)?))?;
            }
            return Ok(());
        }
        let told: Option<i64> = told.and_then(|minutes| minutes.parse().ok());
        if told.is_some_and(|told| (told - ahead.num_minutes()).abs() <= CLOCK_MAY.num_minutes()) {
            return Ok(());
        }
        let words = self.words();
        let hours = ahead.abs().num_hours();
        let span = if hours < 48 {
            words.say_span_hours(&hours.to_string())
        } else {
            words.say_span_days(&(hours / 24).to_string())
        };
        let ahead_of = ahead > TimeDelta::zero();
        let body = if ahead_of { words.say_notice_clock_ahead(&span) } else { words.say_notice_clock_behind(&span) };
        if self.show(&plain(words, CLOCK, words.say_notice_clock_title(), body)) {
            let minutes = ahead.num_minutes().to_string();
            self.with(|opened| Ok(opened.ledger.set_note(CLOCK_TOLD, Some(&minutes))?))?;
        }
        Ok(())
    }

    /// The day's copy. A full disk must not stop the watch: it is due again at the next heartbeat.
    async fn back_up(&self, now: DateTime<Utc>) {
        let _ = self.off(move |desk| desk.make_copies(now)).await;
    }

    fn looks_due(&self) -> Result<Vec<(DomainName, Check)>> {
        let started = self.watch().started;
        let mut due = self.fresh(|opened| Ok(schedule(opened.book(), &opened.snapshot().advice, started)))?;
        shuffle(&mut due);
        // Somebody may be waiting for the second look.
        due.sort_by_key(|look| look.because != Because::SecondLook);
        Ok(due.into_iter().filter_map(|look| Some((DomainName::parse(&look.domain).ok()?, look.check))).collect())
    }

    /// The program runs but nothing is watched: says so once, until the ledger opens.
    fn tell_unwatched(&self, error: &Error) -> Beat {
        let words = self.words();
        let (id, title, body) = match &*self.standing() {
            Standing::Locked { .. } => ("locked", words.say_notice_locked_title(), words.say_notice_locked_body()),
            Standing::Broken { error, .. } => {
                ("unwatched", words.say_notice_broken_title(), error.say(words.language()))
            }
            Standing::Open(_) => ("unwatched", words.say_notice_broken_title(), error.say(words.language())),
            Standing::Closed | Standing::New => return Beat::default(),
        };
        if self.watch().shown.contains(id) {
            return Beat::default();
        }
        let told = usize::from(self.show(&plain(words, id, title, body)));
        Beat { job: None, told }
    }

    /// Hands a notification to the desktop. `false` = it was not taken.
    pub(crate) fn show(&self, notification: &Notification) -> bool {
        if self.hand(notification).is_err() {
            return false;
        }
        self.watch().shown.insert(notification.id.clone());
        let Notification { id, kind, contract, stage, title, body, .. } = notification.clone();
        self.tell(&Event::Notification { id, kind, contract, stage, title, body });
        true
    }

    /// The desktop shows it outside of our window, which says that this is a rehearsal: so the title says it.
    pub(crate) fn hand(&self, notification: &Notification) -> std::result::Result<(), NotShown> {
        let mut handed = notification.clone();
        if self.is_rehearsal() {
            handed.title = self.words().say_notice_rehearsal(&handed.title);
        }
        self.ports().notifier.show(&handed)
    }

    /// Notifications that an earlier start left on the screen: taken away like any other once they are settled.
    pub fn takes_over(&self, ids: Vec<String>) {
        self.watch().shown.extend(ids);
    }

    /// Notifications that stand on the screen, as far as we know.
    pub(crate) fn shown(&self) -> BTreeSet<String> {
        self.watch().shown.clone()
    }

    /// Takes notifications away.
    pub(crate) fn dismiss(&self, settled: Vec<String>) {
        for id in settled {
            self.ports().notifier.dismiss(&id);
            self.watch().shown.remove(&id);
        }
    }

    /// The reminders of a heartbeat, and the looks that are due: after a start or a sleep these come before what rests
    /// on them.
    fn remind_at_beat(&self, now: DateTime<Utc>) -> Result<Due> {
        let looks = self.looks_due()?;
        let looks_first = self.watch().is_waking(now) && !looks.is_empty();
        // After a start or a sleep the last looks are old: a certificate renewed or a year added meanwhile is no alarm, and
        // days of payment rest on the registry's. All wait for the looks about to be made, two minutes at most.
        let told = self.remind_of(!looks_first)?;
        let rests = looks.is_empty() && told.due == 0;
        Ok(Due { told: told.now, looks, may: !looks_first, rests })
    }

    /// Nothing is due: heartbeats go by until something changes, a look comes, or the advice does not hold any more. Ways
    /// grow old by themselves: an hour is the longest rest.
    fn rest(&self) -> Result<()> {
        let started = self.watch().started;
        let letter = self.next_try()?;
        self.fresh(|opened| {
            let advice = &opened.snapshot().advice;
            let next = opened.kept.next_look(started);
            let longest = advice.valid_until.min(advice.now + TimeDelta::hours(1));
            let until = [next, letter].into_iter().flatten().fold(longest, DateTime::min);
            opened.kept.rest(until);
            Ok(())
        })
    }

    /// Reminders that are due are handed over, and counted as sent only then.
    pub(crate) fn remind(&self) -> Result<()> {
        self.remind_of(true).map(|_| ())
    }

    fn remind_of(&self, may: bool) -> Result<Told> {
        let _telling = self.telling();
        let now = self.now();
        let shown = self.shown();
        let (due, settled) = self.fresh(|opened| {
            let say = Say::new(Words::new(opened.language), opened.snapshot());
            let due = reminders(say.book, say.advice).into_iter().filter(|_| may);
            let due: Vec<_> =
                due.map(|reminder| (say.notification(&reminder), say.shown_here(&reminder), reminder.key)).collect();
            Ok((due, settled(say.advice, shown)))
        })?;
        let due = together(self.words(), due);
        self.dismiss(settled);
        let mut told = Told { now: 0, due: due.iter().map(|(_, rows)| rows.len()).sum() };
        for (notification, rows) in &due {
            let before = rows.iter().all(|(_, key)| self.watch().told.contains(key));
            if !before && !self.show(notification) {
                continue;
            }
            told.now += if before { 0 } else { rows.len() };
            for (telling, key) in rows {
                // A disk that takes no note must neither repeat this reminder nor keep back the next one.
                let marked = self.with(|opened| {
                    opened.ledger.mark_sent(key, now)?;
                    Ok(opened.ledger.write_tellings(std::slice::from_ref(telling))?)
                });
                if marked.is_ok() {
                    self.watch().told.remove(key);
                } else {
                    self.watch().told.insert(key.clone());
                }
            }
        }
        Ok(told)
    }
}

/// A reminder as its row of the outbox, with its key.
type Keyed = (Telling, String);

/// More than three at once would cover each other on the screen: they become one that opens the list.
fn together(words: Words, due: Vec<(Notification, Telling, String)>) -> Vec<(Notification, Vec<Keyed>)> {
    let one = |(notification, telling, key)| (notification, vec![(telling, key)]);
    if due.len() <= AT_ONCE {
        return due.into_iter().map(one).collect();
    }
    let titles: Vec<&str> = due.iter().map(|(notification, ..)| notification.title.as_str()).collect();
    let first: Vec<String> = titles.iter().take(AT_ONCE).map(|title| words.say_many_line(title)).collect();
    let rest = words.say_others(&words.count_things(&(titles.len() - AT_ONCE).to_string()));
    let title = words.say_many_title(&words.count_things(&titles.len().to_string()));
    let body = format!("{}\n{}", first.join("\n"), words.say_many_line(&rest));
    let actions = vec![NotificationAction { id: ActionId::Open, label: words.say_many_open() }];
    let notification = Notification { actions, ..plain(words, MANY, title, body) };
    vec![(notification, due.into_iter().map(|(_, telling, key)| (telling, key)).collect())]
}

/// Notifications whose task is done or put off, and those about a ledger that is open again.
pub(crate) fn settled(advice: &Advice, shown: BTreeSet<String>) -> Vec<String> {
    let is_settled = |id: &String| match id.as_str() {
        // The first four go when what they speak of is over; what is about the watch itself stays until it was read.
        crate::copies::COPIES
        | crate::copies::FORMER_SHEET
        | crate::ways::FAILING
        | MANY
        | crate::pulse::ABSENCE
        | crate::pulse::AUTOSTART
        | crate::pulse::WEEKLY => false,
        kigenban_advice::QUESTIONS => !kigenban_advice::has_questions(advice),
        id => advice.task(id).is_none_or(|task| task.snoozed_until.is_some()),
    };
    shown.into_iter().filter(|id| id != "test" && id != CLOCK && is_settled(id)).collect()
}
