//! Whom a task is told to, when, and on which ways.
//!
//! The stages say *when* a task is told; this says *to whom*: 担当者 first, with the deputy when nobody answers, with
//! everybody in the last days, and everybody at once when something has stopped. Who is not there, or on whom no way was
//! ever seen to work, is never waited for.

mod asking;
mod ways;

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use kigenban_facts::{
    Book, Contract, ContractId, Fate, PersonId, Reader, RecipientKind, RecipientRole, Telling, WayId, WayKind,
};

use crate::reminders::{Planned, current, is_same_task};
use crate::seen::{has_seen, has_seen_since};
use crate::snooze::MORNING;
use crate::zone::{instant_at, zone_of};
use crate::{Advice, Stage, Status, Task, day_of, is_workday};
pub use ways::{Line, Lines};

/// What is known of the tellings until now.
#[derive(Clone, Copy, Debug)]
pub struct Memory<'a> {
    /// Everything that was written down.
    pub told: &'a [Telling],
    /// Ways whose secret is not on this PC.
    pub lost: &'a BTreeSet<WayId>,
    /// Ways on which nothing has arrived for a day.
    pub failing: &'a BTreeSet<WayId>,
}

/// How far a task has gone up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Circle {
    /// 担当者.
    Manager,
    /// 副担当, too.
    Deputy,
    /// 全員.
    Everybody,
}

/// Why somebody was passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Passed {
    /// 退職・異動.
    Gone(PersonId),
    /// Nobody is named.
    Nobody,
    /// No way was seen to reach this person.
    Unreached(PersonId),
}

/// One task that is to be told now.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The task's key.
    pub task: String,
    /// The stage's mark.
    pub mark: String,
    /// The stage.
    pub stage: Stage,
    /// The contract.
    pub contract: ContractId,
    /// Who was passed over on the way up.
    pub passed: Vec<Passed>,
    /// It waits for no digest.
    pub urgent: bool,
    /// Who is told on which way; who has been is not among them.
    pub lines: Vec<Line>,
}

/// What is to be told now that was not written down yet, most urgent task first.
pub fn calls(book: &Book, advice: &Advice, memory: Memory<'_>) -> Vec<Call> {
    let lines = Lines::of(book, memory);
    let of_tasks = advice.tasks.iter().flat_map(|task| calls_of(book, advice, memory, &lines, task));
    of_tasks.chain(asking::asking(book, advice, memory, &lines)).collect()
}

fn calls_of(book: &Book, advice: &Advice, memory: Memory<'_>, lines: &Lines<'_>, task: &Task) -> Vec<Call> {
    let told: Vec<&Telling> = memory
        .told
        .iter()
        .filter(|one| one.fate != Fate::Withdrawn && one.at <= advice.now && is_same_task(&one.task, &task.key))
        .collect();
    let Some(Planned { stage, mark, .. }) =
        current(book, advice, task, told.iter().any(|one| one.kind != WayKind::Desktop))
    else {
        return Vec::new();
    };
    let Some(contract) = book.contract(task.contract) else { return Vec::new() };
    let (circle, passed) = circle(book, advice, lines, task, contract, &told, &mark);
    let readers = readers(book, contract, !task.kind.stays_inside(), circle);
    let is_new = |line: &Line| !told.iter().any(|one| line.carried(one) && one.mark >= mark);
    let all = lines.of_readers(&readers, circle);
    // What has stopped is told until it runs again.
    let has_read = |person: Option<PersonId>| {
        task.status != Status::Stopped
            && person.is_some_and(|person| has_seen(book, &task.key, person, &mark, advice.now))
    };
    // The others are told all the same.
    let said_later = |person| put_off(book, advice.now, task, person).is_some_and(|until| until > advice.now);
    let is_awake = |person| !said_later(person) && !has_read(person);
    let awake = all.iter().filter(|line| is_awake(line.reader.person));
    let (now, known): (Vec<&Line>, Vec<&Line>) = awake.partition(|line| is_new(line));
    let call = |stage: Stage, mark: &str, lines: Vec<Line>| Call {
        task: task.key.clone(),
        mark: mark.to_owned(),
        stage,
        contract: task.contract,
        passed: passed.clone(),
        urgent: task.status == Status::Stopped || is_last_days(book, advice, task),
        lines,
    };
    let mut calls = vec![call(stage, &mark, now.into_iter().cloned().collect())];
    for line in known {
        let back = line.reader.person.and_then(|person| back(book, advice.now, task, person));
        // Spoken to since it was over: at a later stage, or for this very reason.
        let since = |until| told.iter().any(|one| line.carried(one) && one.at >= until);
        if let Some((until, mark)) = back.filter(|(until, _)| !since(*until)) {
            debug_assert!(until <= advice.now);
            calls.push(call(Stage::Again, &mark, vec![line.clone()]));
        }
    }
    calls.retain(|call| !call.lines.is_empty());
    calls
}

/// あとで of this person is over: since when, and the mark under which the task is told again.
fn back(book: &Book, now: DateTime<Utc>, task: &Task, person: PersonId) -> Option<(DateTime<Utc>, String)> {
    let until = put_off(book, now, task, Some(person)).filter(|until| *until <= now)?;
    let local = until.with_timezone(&zone_of(&book.office));
    Some((until, local.format("%Y-%m-%dT%H:%M").to_string()))
}

/// How far the task has gone up by now, and who was passed over.
fn circle(
    book: &Book,
    advice: &Advice,
    lines: &Lines<'_>,
    task: &Task,
    contract: &Contract,
    told: &[&Telling],
    mark: &str,
) -> (Circle, Vec<Passed>) {
    if task.status == Status::Stopped || is_last_days(book, advice, task) {
        return (Circle::Everybody, Vec::new());
    }
    let soon = task.due.is_some_and(|due| advice.today >= before(book, due, book.settings.deputy_before_days));
    let red_without_day = task.due.is_none() && task.status.is_red();
    let manager = seat(book, lines, contract.manager);
    let unanswered = manager.is_ok_and(|person| is_unanswered(book, advice, task, person, told, mark));
    let mut circle = if soon || red_without_day || unanswered { Circle::Deputy } else { Circle::Manager };
    let mut passed = Vec::new();
    if let Err(why) = manager {
        circle = Circle::Deputy;
        passed.push(why);
    }
    if circle == Circle::Deputy
        && let Err(why) = seat(book, lines, contract.deputy)
    {
        circle = Circle::Everybody;
        passed.push(why);
    }
    (circle, passed)
}

/// The person of a seat, if somebody sits there whom a reminder reaches.
fn seat(book: &Book, lines: &Lines<'_>, named: Option<PersonId>) -> Result<PersonId, Passed> {
    let person = named.ok_or(Passed::Nobody)?;
    match book.person(person) {
        None => Err(Passed::Nobody),
        Some(who) if who.left => Err(Passed::Gone(person)),
        Some(_) if lines.reaches(person) => Ok(person),
        Some(_) => Err(Passed::Unreached(person)),
    }
}

/// Told at this stage, and as many working days ago as the settings say, without a word since.
fn is_unanswered(book: &Book, advice: &Advice, task: &Task, person: PersonId, told: &[&Telling], mark: &str) -> bool {
    let first = told.iter().filter(|one| one.reader.person == Some(person) && one.mark == mark).map(|one| one.at).min();
    let Some(first) = first else { return false };
    let answered = book.snoozes.of(&task.key).any(|snooze| snooze.by == person && snooze.at >= first);
    if answered || has_seen_since(book, &task.key, person, first, advice.now) {
        return false;
    }
    let zone = zone_of(&book.office);
    let days = day_of(first, zone).iter_days().skip(1).take_while(|day| *day <= advice.today);
    let working = days.filter(|day| is_workday(*day)).count();
    let morning = instant_at(advice.today, MORNING, zone);
    let today_counts = advice.now >= morning || !is_workday(advice.today);
    working.saturating_sub(usize::from(!today_counts)) >= book.settings.deputy_after_workdays as usize
}

/// From so many days before the day on.
fn is_last_days(book: &Book, advice: &Advice, task: &Task) -> bool {
    task.due.is_some_and(|due| advice.today >= before(book, due, book.settings.everybody_before_days))
}

/// So many days before a day, on a working day as the reminders are.
fn before(book: &Book, due: NaiveDate, days: u32) -> NaiveDate {
    let day = due.checked_sub_days(Days::new(days.into())).unwrap_or(due);
    if book.settings.move_to_workday { crate::workday_at_or_before(day) } else { day }
}

/// Whom a circle reaches: an outside address only where the thing may leave the office.
fn readers(book: &Book, contract: &Contract, outside: bool, circle: Circle) -> Vec<Reader> {
    let person = |id: PersonId| Reader { person: Some(id), recipient: None };
    let present = |id: Option<PersonId>| id.filter(|id| book.present(*id).is_some());
    let mut readers: Vec<Reader> = match circle {
        Circle::Manager => present(contract.manager).into_iter().map(person).collect(),
        Circle::Deputy => [contract.manager, contract.deputy].into_iter().filter_map(present).map(person).collect(),
        Circle::Everybody => book.people.iter().filter(|one| !one.left).map(|one| person(one.id)).collect(),
    };
    if circle == Circle::Everybody && outside {
        let outside = book
            .recipients_of(contract.id, RecipientRole::Kigenban)
            .filter(|place| place.kind == RecipientKind::Mail && place.person.is_none());
        readers.extend(outside.map(|place| Reader { person: None, recipient: Some(place.id) }));
    }
    let mut seen = BTreeSet::new();
    readers.retain(|reader| seen.insert(*reader));
    readers
}

/// Until when this person put the task off last.
fn put_off(book: &Book, now: DateTime<Utc>, task: &Task, person: Option<PersonId>) -> Option<DateTime<Utc>> {
    let own = book.snoozes.of(&task.key).filter(|snooze| Some(snooze.by) == person && snooze.at <= now);
    let last = own.max_by_key(|snooze| snooze.at)?;
    Some(task.snooze_limit.map_or(last.until, |limit| last.until.min(limit)).max(last.at))
}

#[cfg(test)]
mod tests;
