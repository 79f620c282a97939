//! One case of the decision tables, made from stored looks.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use kigenban_facts::{Registration, State};

use super::{GRACE_DAYS, page_turned_at};
use crate::looks::Look;
use crate::suffix::Family;
use crate::zone::{REGISTRY_JP, day_of};

/// Where the published date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Today or later.
    Ahead,
    /// No date is published.
    Missing,
    /// .jp: it was yesterday or the day before, and noon of the 2nd (JST) has not come.
    Turning,
    /// Passed.
    Passed,
}

/// How the published date moved, by the stored history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Jump {
    /// A term was added at or after expiry.
    AtExpiry,
    /// A term was added before expiry.
    BeforeExpiry,
    /// It moved to an earlier day.
    Earlier,
    /// It stands.
    Stands,
}

/// What a decision table looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub(crate) state: State,
    pub(crate) place: Place,
    pub(crate) jump: Jump,
    pub(crate) servers_lost: bool,
    pub(crate) in_grace: bool,
    /// The published day that counts: the earlier of the day as written and the day in Japan.
    pub(crate) date: Option<NaiveDate>,
    /// The day before the jump.
    pub(crate) old: Option<NaiveDate>,
}

impl Case {
    /// The case of the newest of these looks (oldest first); `None` when there are none.
    pub(crate) fn of(family: Family, looks: &[Look<'_, Registration>], now: DateTime<Utc>) -> Option<Self> {
        let look = looks.last()?;
        let today = day_of(now, REGISTRY_JP);
        let date = counted(look.facts);
        let (jump, old) = jump(family, looks, today);
        let old = if look.facts.state == State::AutoRenewed && old.is_none() {
            date.and_then(|date| date.checked_sub_months(Months::new(12)))
        } else {
            old
        };
        let in_grace = old.is_some_and(|old| {
            today >= old && old.checked_add_days(Days::new(GRACE_DAYS)).is_some_and(|end| today <= end)
        });
        let had_servers = looks.iter().any(|look| look.facts.state.is_living() && !look.facts.name_servers.is_empty());
        Some(Self {
            state: look.facts.state,
            place: place(family, date, today, now),
            jump,
            servers_lost: had_servers && look.facts.name_servers.is_empty(),
            in_grace,
            date,
            old,
        })
    }
}

/// The day that counts: the earlier of the day as written and the day of the instant in Japan.
pub(crate) fn counted(facts: &Registration) -> Option<NaiveDate> {
    let local = facts.expires_at.map(|at| day_of(at, REGISTRY_JP));
    match (facts.expires, local) {
        (Some(written), Some(local)) => Some(written.min(local)),
        (written, local) => written.or(local),
    }
}

fn place(family: Family, date: Option<NaiveDate>, today: NaiveDate, now: DateTime<Utc>) -> Place {
    match date {
        None => Place::Missing,
        Some(date) if date >= today => Place::Ahead,
        Some(date) if family.is_jp() && now < page_turned_at(date) => Place::Turning,
        Some(_) => Place::Passed,
    }
}

/// The last move of the date. A move earlier counts only while the date still stands there.
fn jump(family: Family, looks: &[Look<'_, Registration>], today: NaiveDate) -> (Jump, Option<NaiveDate>) {
    let Some((newest, older)) = looks.split_last() else { return (Jump::Stands, None) };
    let Some(date) = counted(newest.facts) else { return (Jump::Stands, None) };
    if newest.facts.statuses.iter().any(|status| plain(status) == "renewperiod") {
        return (Jump::BeforeExpiry, None);
    }
    let before = older
        .iter()
        .rposition(|look| look.facts.state.is_living() && counted(look.facts).is_some_and(|other| other != date));
    let Some(before) = before else { return never_seen_before(family, newest.facts, date, today) };
    let Some(look) = looks.get(before) else { return (Jump::Stands, None) };
    let Some(old) = counted(look.facts) else { return (Jump::Stands, None) };
    if old > date {
        return (Jump::Earlier, Some(old));
    }
    let first = looks.iter().skip(before + 1).find(|look| counted(look.facts) == Some(date)).unwrap_or(newest);
    let seen_on = first.span.first_seen.date_naive();
    // The PC was off over the expiry: the registry's own time of change decides, if it lies between the two looks.
    let changed = first.facts.changed_at.filter(|changed| *changed > look.span.last_seen);
    let early = seen_on < old || changed.is_some_and(|changed| changed.date_naive() < old);
    (if early { Jump::BeforeExpiry } else { Jump::AtExpiry }, Some(old))
}

/// The app is new: a change within three days of the last anniversary, and that anniversary within the last 45 days,
/// look like the registry's automatic year, unless the name itself was only registered then.
fn never_seen_before(
    family: Family,
    facts: &Registration,
    date: NaiveDate,
    today: NaiveDate,
) -> (Jump, Option<NaiveDate>) {
    let stands = (Jump::Stands, None);
    if family.is_jp() {
        return stands;
    }
    let Some(old) = date.checked_sub_months(Months::new(12)) else { return stands };
    let (Some(changed), Some(registered)) = (facts.changed_at, facts.registered_on) else { return stands };
    let near = (changed.date_naive() - old).num_days().abs() <= 3;
    let recent = today >= old && (today - old).num_days() <= i64::try_from(GRACE_DAYS).unwrap_or(45);
    if near && recent && (old - registered).num_days() > 3 { (Jump::AtExpiry, Some(old)) } else { stands }
}

fn plain(status: &str) -> String {
    let word = status.split_once("http").map_or(status, |(word, _)| word);
    word.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase()
}
