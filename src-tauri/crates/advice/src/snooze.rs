//! あとで: which choices a task offers, and how far it can be put off.

use chrono::{DateTime, Datelike, Days, Timelike, Utc, Weekday};
use kigenban_facts::{Later, Office};

use crate::zone::{day_of, instant_at, zone_of};
use crate::{Status, Task};

/// The hour at which a task that was put off comes back, and from which planned reminders are told.
pub(crate) const MORNING: u32 = 8;

/// Until when あとで means this afternoon at one, and at four.
const ONE: u32 = 13;
const FOUR: u32 = 16;

/// The hours of the office at which something is said otherwise than before: a new day, the morning, the choices of あとで.
pub(crate) const TURNS: [u32; 4] = [0, MORNING, ONE, FOUR];

/// The choices that may be offered, soonest first, with the instant each means. Empty: it cannot be put off any more.
pub fn snooze_choices(task: &Task, office: &Office, now: DateTime<Utc>) -> Vec<(Later, DateTime<Utc>)> {
    if task.kind.is_a_last_call() {
        return Vec::new();
    }
    let limit = limit(task, office, now);
    let mut choices = choices(office, now);
    choices.retain(|(_, until)| limit.is_none_or(|limit| *until <= limit));
    choices
}

/// Whether あとで makes sense at all.
pub(crate) fn later_exists(task: &Task, office: &Office, now: DateTime<Utc>) -> bool {
    !snooze_choices(task, office, now).is_empty()
}

/// How far a task can be put off: 止まっています until tomorrow morning, 止まりそう until three days before the day, others
/// freely.
pub(crate) fn limit(task: &Task, office: &Office, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let zone = zone_of(office);
    match task.status {
        Status::AtRisk => {
            let day = task.due.and_then(|due| due.checked_sub_days(Days::new(3)));
            Some(day.map_or_else(|| tomorrow(office, now), |day| instant_at(day, 9, zone)))
        }
        Status::Stopped => Some(tomorrow(office, now)),
        _ => None,
    }
}

fn tomorrow(office: &Office, now: DateTime<Utc>) -> DateTime<Utc> {
    let zone = zone_of(office);
    let today = day_of(now, zone);
    instant_at(today.succ_opt().unwrap_or(today), 9, zone)
}

fn choices(office: &Office, now: DateTime<Utc>) -> Vec<(Later, DateTime<Utc>)> {
    let zone = zone_of(office);
    let local = now.with_timezone(&zone);
    let today = local.date_naive();
    let afternoon = match local.hour() {
        0..ONE => Some(ONE),
        ONE..FOUR => Some(FOUR),
        _ => None,
    };
    let monday = today.iter_days().skip(1).find(|day| day.weekday() == Weekday::Mon);
    let mut choices = Vec::new();
    choices.extend(afternoon.map(|hour| (Later::ThisAfternoon, instant_at(today, hour, zone))));
    choices.push((Later::Tomorrow, tomorrow(office, now)));
    choices.extend(monday.map(|day| (Later::NextMonday, instant_at(day, 9, zone))));
    choices
}
