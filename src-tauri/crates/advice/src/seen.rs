//! 見ました: a person has read of a task at the stage it stands at. It quiets that person until the next stage; the task goes
//! on for everybody.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, Done, PersonId};

use crate::zone::{day_of, zone_of};

/// What stands behind a task's key in such a mark.
pub const SEEN: &str = "#seen";

/// What the mark names.
pub fn seen_key(task: &str) -> String {
    format!("{task}{SEEN}")
}

/// The newest of these marks, of anybody.
pub fn last_seen<'a>(book: &'a Book, task: &str, now: DateTime<Utc>) -> Option<&'a Done> {
    marks(book, task, now).max_by_key(|mark| mark.at)
}

/// Whether a person has read of a task since an instant.
pub(crate) fn has_seen_since(
    book: &Book,
    task: &str,
    person: PersonId,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> bool {
    marks(book, task, now).any(|mark| mark.by == person && mark.at >= since)
}

/// Whether a person has read of a task at the stage with this mark: on its day, or later.
pub(crate) fn has_seen(book: &Book, task: &str, person: PersonId, stage: &str, now: DateTime<Utc>) -> bool {
    let zone = zone_of(&book.office);
    let day: Option<NaiveDate> = stage.get(..10).and_then(|day| day.parse().ok());
    marks(book, task, now).any(|mark| mark.by == person && day.is_none_or(|day| day_of(mark.at, zone) >= day))
}

fn marks<'a>(book: &'a Book, task: &str, now: DateTime<Utc>) -> impl Iterator<Item = &'a Done> {
    book.dones.of(seen_key(task).as_str()).filter(move |mark| mark.at <= now)
}
