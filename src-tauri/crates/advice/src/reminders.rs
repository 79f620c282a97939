//! お知らせ: which are due now and unsent.
//!
//! Of the stages of one task only the latest that is due is told: a PC that was off tells one, not a salvo. What was
//! sent is known by key; a stage at or before a sent one is never told again. What was sent in the future was sent by a
//! clock that was wrong and does not count.

mod stages;
mod types;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kigenban_facts::Book;

use crate::seen::has_seen;
use crate::snooze::MORNING;
use crate::zone::instant_at;
use crate::{Advice, Status, Task, zone_of};
use stages::{ONCE, again, is_alarm, planned};
pub(crate) use stages::{Pace, Planned, charge_days, stage_days};
pub use types::{Reminder, Stage};

/// How long a finding may wait for its second look before the old word is told again.
pub(crate) const SETTLING: TimeDelta = TimeDelta::minutes(10);

/// Days by which the period of a task may move and still be the same term.
const SAME_TERM_DAYS: i64 = 2;

/// Reminders due and not yet sent, most urgent first. At most one per task.
pub fn reminders(book: &Book, advice: &Advice) -> Vec<Reminder> {
    let morning = instant_at(advice.today, MORNING, zone_of(&book.office));
    let tellable = |plan: &Planned| {
        plan.day < advice.today || (plan.day == advice.today && (advice.now >= morning || plan.at_once))
    };
    advice
        .tasks
        .iter()
        .filter(|task| task.snoozed_until.is_none() && !is_being_looked_at(advice, task))
        .filter_map(|task| {
            let again = again(book, task, advice.now);
            let plan = match again {
                Some(plan) if !is_sent(book, advice.now, task, &plan) => plan,
                _ => planned(book, advice, task).into_iter().filter(tellable).max_by_key(|plan| plan.day)?,
            };
            let who = book.settings.who.filter(|_| task.status != Status::Stopped);
            let has_read = who.is_some_and(|who| has_seen(book, &task.key, who, &plan.mark, advice.now));
            (!has_read && !is_sent(book, advice.now, task, &plan)).then(|| reminder(task, &plan))
        })
        .chain(crate::questions::notice(book, advice, advice.now >= morning))
        .collect()
}

/// The latest stage of a task that is due, whoever was told of it already. `told` = it was spoken of before: 止まっています is
/// told at once, then from the morning on.
pub(crate) fn current(book: &Book, advice: &Advice, task: &Task, told: bool) -> Option<Planned> {
    let morning = instant_at(advice.today, MORNING, zone_of(&book.office));
    let is_due = |plan: &Planned| {
        plan.day < advice.today
            || (plan.day == advice.today && (advice.now >= morning || plan.at_once || (!told && is_alarm(task))))
    };
    let plans = planned(book, advice, task).into_iter().filter(is_due);
    plans.max_by_key(|plan| plan.day).filter(|_| !is_being_looked_at(advice, task))
}

/// Something worse was seen minutes ago and is about to be looked at again: what stands now may be old news.
fn is_being_looked_at(advice: &Advice, task: &Task) -> bool {
    advice.item(task.contract).is_some_and(|item| {
        item.pending && item.seen_at.is_some_and(|at| advice.now >= at && advice.now - at < SETTLING)
    })
}

fn reminder(task: &Task, plan: &Planned) -> Reminder {
    Reminder {
        // The mark is a day or, for あとで, an instant: those of one task sort by time.
        key: format!("{}#{}", task.key, plan.mark),
        task: task.key.clone(),
        kind: task.kind,
        contract: task.contract,
        bundle: task.bundle,
        stage: plan.stage,
        due: task.due,
        days_left: task.days_left,
        planned: plan.day,
        status: task.status,
        reason: task.reason.clone(),
        consequence: task.consequence,
        about: Vec::new(),
    }
}

/// The same contract, kind and term: a day that two sources write a little differently is one term.
pub(crate) fn is_same_task(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let parts = |key: &str| -> Option<(String, NaiveDate)> {
        let mut parts = key.split(':');
        let (contract, period, kind) = (parts.next()?, parts.next()?, parts.next()?);
        Some((format!("{contract}:{kind}"), period.parse().ok().filter(|_| parts.next().is_none())?))
    };
    parts(one).zip(parts(other)).is_some_and(|((one, day), (other, other_day))| {
        one == other && (day - other_day).num_days().abs() <= SAME_TERM_DAYS
    })
}

/// Told already, or something later of the same task was told (a stage that was passed over), or the task was spoken of
/// after this telling had become due (あとで was over). What was told in the future was told by a wrong clock.
fn is_sent(book: &Book, now: DateTime<Utc>, task: &Task, plan: &Planned) -> bool {
    let due = instant_at(plan.day, MORNING, zone_of(&book.office));
    // Keys begin with the contract.
    let of_contract = task.key.split_inclusive(':').next().unwrap_or_default();
    let sent = book.sent.from(of_contract).take_while(|sent| sent.key.starts_with(of_contract));
    let credible = sent.filter(|sent| sent.at <= now);
    let mut marks = credible.filter_map(|sent| {
        let (key, mark) = sent.key.split_once('#')?;
        is_same_task(key, &task.key).then_some((mark, sent.at))
    });
    match plan.stage {
        Stage::Again => marks.any(|(mark, _)| mark == plan.mark),
        _ if plan.mark == ONCE => marks.next().is_some(),
        _ => marks.any(|(mark, at)| mark >= plan.mark.as_str() || at >= due),
    }
}

#[cfg(test)]
mod tests;
