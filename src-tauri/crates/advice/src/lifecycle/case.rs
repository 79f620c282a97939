//! One case of the decision tables, made from stored looks.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use kigenban_facts::{Registration, State};

use super::GRACE_DAYS;
use super::vitals::Vitals;
use crate::looks::{self, Look};
use crate::suffix::Family;
use crate::zone::{REGISTRY_JP, day_of, page_turned_at};

/// Days by which two published days may differ and still be one: zones, hours and sources differ, terms do not.
const SAME_DAY: i64 = 2;

/// Days after which a transfer that was under way is over, one way or the other (ICANN: 5 days).
const TRANSFER_DAYS: i64 = 10;

/// Where the published date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DatePlace {
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

/// A bad status that a newer answer leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unrepeated {
    /// What was said; of a transfer [`State::Registered`].
    pub(crate) state: State,
    /// When it was said first: answers that say it and answers that do not may take turns.
    pub(crate) since: DateTime<Utc>,
}

/// What a decision table looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    pub(crate) state: State,
    pub(crate) place: DatePlace,
    pub(crate) jump: Jump,
    /// The answer names no name servers where it did, and the parent zone says that there are none.
    pub(crate) servers_lost: bool,
    pub(crate) in_grace: bool,
    /// 仮登録.
    pub(crate) provisional: bool,
    /// A bad status that a newer answer leaves out, and nothing shows that it is over.
    pub(crate) unrepeated: Option<Unrepeated>,
    /// The published day that counts: the earlier of the day in UTC and the day in Japan.
    pub(crate) date: Option<NaiveDate>,
    /// When an answer last said it.
    pub(crate) dated_at: Option<DateTime<Utc>>,
    /// The day before the jump.
    pub(crate) old: Option<NaiveDate>,
}

impl Case {
    /// The case of the newest of these looks (oldest first); `None` when there are none.
    pub(crate) fn of(
        family: Family,
        looks: &[Look<'_, Registration>],
        vitals: Vitals,
        now: DateTime<Utc>,
    ) -> Option<Self> {
        let look = looks.last()?;
        let looks = looks::of_present(looks);
        let today = day_of(now, REGISTRY_JP);
        let dated = dated(looks);
        let (date, dated_at) = dated.map_or((None, None), |dated| (Some(dated.day), Some(dated.at)));
        let (jump, old) = jump(family, looks, dated, today);
        let year_ago = || date.and_then(|date| date.checked_sub_months(Months::new(12)));
        let in_grace_of = |old: NaiveDate| {
            today >= old && old.checked_add_days(Days::new(GRACE_DAYS)).is_some_and(|end| today <= end)
        };
        let (state, unrepeated) = standing(looks, dated, vitals, now);
        // A provisional year that a newer answer does not repeat stands until its days are over.
        let lapsed = state == State::AutoRenewed && look.facts.state != state;
        let state = if lapsed && !old.or_else(year_ago).is_some_and(in_grace_of) { State::Registered } else { state };
        let old = if state == State::AutoRenewed { old.or_else(year_ago) } else { old };
        let had_servers = looks.iter().any(|look| look.facts.state.is_living() && !look.facts.name_servers.is_empty());
        Some(Self {
            state,
            place: place(family, date, today, now),
            jump,
            servers_lost: had_servers && look.facts.name_servers.is_empty() && vitals.is_gone,
            in_grace: old.is_some_and(in_grace_of),
            provisional: has_status(look.facts, "advanceregistered"),
            unrepeated,
            date,
            dated_at,
            old,
        })
    }
}

/// The day that counts: the earlier of the days of its instant in UTC and in Japan, or the day as written.
pub(crate) fn counted(facts: &Registration) -> Option<NaiveDate> {
    match facts.expires_at {
        Some(at) => Some(at.date_naive().min(day_of(at, REGISTRY_JP))),
        None => facts.expires,
    }
}

/// A published day, and when it was last said.
#[derive(Clone, Copy, Debug)]
struct Dated {
    day: NaiveDate,
    at: DateTime<Utc>,
    /// The place of the newest look that says it.
    place: usize,
}

/// The published day by the newest answer that says one; never carried into a state that has none. Days that differ only by
/// zone or hour are one: the earliest of them, so that no reminder of it comes twice.
fn dated(looks: &[Look<'_, Registration>]) -> Option<Dated> {
    let newest = looks.last()?;
    if !newest.facts.state.is_living() && counted(newest.facts).is_none() {
        return None;
    }
    let mut said = looks
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, look)| look.facts.state.is_living() || std::ptr::eq(look.facts, newest.facts))
        .filter_map(|(place, look)| Some((place, look.span.last_seen, counted(look.facts)?)));
    let (place, at, day) = said.next()?;
    let day = said.map(|(_, _, other)| other).take_while(|other| is_same(*other, day)).fold(day, NaiveDate::min);
    Some(Dated { day, at, place })
}

fn is_same(one: NaiveDate, other: NaiveDate) -> bool {
    (one - other).num_days().abs() <= SAME_DAY
}

/// The state by the newest answer that says one, and a bad one that a newer answer leaves out while nothing shows that
/// it is over: a status, a later date, or the parent zone with what stands on it.
fn standing(
    looks: &[Look<'_, Registration>],
    dated: Option<Dated>,
    vitals: Vitals,
    now: DateTime<Utc>,
) -> (State, Option<Unrepeated>) {
    let Some((newest, older)) = looks.split_last() else { return (State::Unknown, None) };
    let state = newest.facts.state;
    if state != State::Registered || !newest.facts.statuses.is_empty() {
        return (state, None);
    }
    let says =
        |look: &&Look<'_, Registration>| look.facts.state != State::Registered || !look.facts.statuses.is_empty();
    let since = |last: &Look<'_, Registration>| {
        let same = |look: &&Look<'_, Registration>| {
            look.facts.state == last.facts.state && is_moving(look.facts) == is_moving(last.facts)
        };
        let run = older.iter().rev().take_while(|look| !says(look) || same(look)).filter(|look| says(look));
        run.last().map_or(last.span.first_seen, |look| look.span.first_seen)
    };
    let Some(last) = older.iter().rev().find(says) else { return (state, None) };
    let said = last.span.last_seen;
    let before = looks.iter().take_while(|look| look.span.first_seen <= said).filter_map(|look| counted(look.facts));
    let later = before.max().zip(dated).is_some_and(|(old, new)| new.day > old && !is_same(new.day, old));
    match last.facts.state {
        State::AutoRenewed => (State::AutoRenewed, None),
        bad @ (State::Deleted | State::Hold | State::PendingDelete | State::Redemption | State::Suspended) => {
            let over = later || vitals.lives_after(said);
            (state, Some(Unrepeated { state: bad, since: since(last) }).filter(|_| !over))
        }
        _ if is_moving(last.facts) => {
            let days = (day_of(now, REGISTRY_JP) - day_of(said, REGISTRY_JP)).num_days();
            let over = later || days > TRANSFER_DAYS;
            (state, Some(Unrepeated { state: State::Registered, since: since(last) }).filter(|_| !over))
        }
        _ => (state, None),
    }
}

/// A transfer to another registrar is under way.
pub(crate) fn is_moving(facts: &Registration) -> bool {
    has_status(facts, "pendingtransfer")
}

/// Whether a status is among those said, in any spelling.
pub(crate) fn has_status(facts: &Registration, word: &str) -> bool {
    facts.statuses.iter().any(|status| plain(status) == word)
}

fn place(family: Family, date: Option<NaiveDate>, today: NaiveDate, now: DateTime<Utc>) -> DatePlace {
    match date {
        None => DatePlace::Missing,
        Some(date) if date >= today => DatePlace::Ahead,
        Some(date) if family.is_jp() && now < page_turned_at(date) => DatePlace::Turning,
        Some(_) => DatePlace::Passed,
    }
}

/// The last move of the date. A move earlier counts only while the date still stands there.
fn jump(
    family: Family,
    looks: &[Look<'_, Registration>],
    dated: Option<Dated>,
    today: NaiveDate,
) -> (Jump, Option<NaiveDate>) {
    let Some(Dated { day: date, place, .. }) = dated else { return (Jump::Stands, None) };
    let (Some(newest), Some(older)) = (looks.get(place), looks.get(..place)) else { return (Jump::Stands, None) };
    if has_status(newest.facts, "renewperiod") {
        return (Jump::BeforeExpiry, None);
    }
    let before = older.iter().enumerate().rev().find_map(|(place, look)| {
        let old = counted(look.facts).filter(|old| look.facts.state.is_living() && !is_same(*old, date))?;
        Some((place, look, old))
    });
    let Some((before, look, old)) = before else { return never_seen_before(family, newest, date, today) };
    if old > date {
        return (Jump::Earlier, Some(old));
    }
    let new_term =
        || looks.iter().skip(before + 1).filter(|look| counted(look.facts).is_some_and(|day| is_same(day, date)));
    let first = new_term().next().unwrap_or(newest);
    let seen_on = first.span.first_seen.date_naive();
    // The PC was off over the expiry: the registry's own time of change decides, if it lies between the two looks.
    let changed = first.facts.changed_at.filter(|changed| *changed > look.span.last_seen);
    let early = seen_on < old || changed.is_some_and(|changed| is_before(changed, old, look.facts.expires_at));
    if early || new_term().any(|look| is_no_ghost(look)) {
        return (Jump::BeforeExpiry, Some(old));
    }
    (Jump::AtExpiry, Some(old))
}

/// Before the end of a term: by the instant where it is known.
fn is_before(changed: DateTime<Utc>, old: NaiveDate, ends: Option<DateTime<Utc>>) -> bool {
    ends.map_or_else(|| changed.date_naive() < old, |ends| changed < ends)
}

/// gTLD registries say `autoRenewPeriod` for as long as a year they added by themselves can be undone: an answer that
/// says statuses, and not this one, knows of no such year.
fn is_no_ghost(look: &Look<'_, Registration>) -> bool {
    let says = !look.facts.statuses.is_empty() && look.facts.state == State::Registered;
    let top = look.span.domain.rsplit('.').next().unwrap_or_default();
    says && top.len() > 2
}

/// The app is new: a change within three days after the last anniversary, and that anniversary within the last 45 days,
/// look like the registry's automatic year, unless the name itself was only registered then. A change before that day
/// was a renewal.
fn never_seen_before(
    family: Family,
    look: &Look<'_, Registration>,
    date: NaiveDate,
    today: NaiveDate,
) -> (Jump, Option<NaiveDate>) {
    let stands = (Jump::Stands, None);
    if family.is_jp() || is_no_ghost(look) {
        return stands;
    }
    let Some(old) = date.checked_sub_months(Months::new(12)) else { return stands };
    let (Some(changed), Some(registered)) = (look.facts.changed_at, look.facts.registered_on) else { return stands };
    let ends = look.facts.expires_at.and_then(|at| at.checked_sub_months(Months::new(12)));
    let near = !is_before(changed, old, ends) && (changed.date_naive() - old).num_days() <= 3;
    let recent = today >= old && (today - old).num_days() <= i64::try_from(GRACE_DAYS).unwrap_or(45);
    if near && recent && (old - registered).num_days() > 3 { (Jump::AtExpiry, Some(old)) } else { stands }
}

fn plain(status: &str) -> String {
    let word = status.split_once("http").map_or(status, |(word, _)| word);
    word.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase()
}
