//! What comes round by the calendar alone: the last day to say no, the end of lent access, the yearly looks.

use chrono::{Days, Months, NaiveDate};
use kigenban_facts::{Book, Bundle, Contract, Lent, Source, Way, WayKind};

use super::people::task;
use super::{Task, TaskKind, key};
use crate::holdings::{is_open, open_rows};
use crate::zone::{day_of, zone_of};
use crate::{Item, Reason, term};

/// Days before its day on which a day to say no, or the end of lent access, is spoken of.
const AHEAD_DAYS: u64 = 31;
/// The same for a package that is paid by the month.
const SHORT_DAYS: u64 = 10;
/// Days before a way's year is over on which its trial is asked for.
pub(crate) const TRIAL_DAYS: u64 = 14;
/// What somebody saw arrive is believed for a year.
const YEAR_DAYS: u64 = 365;
/// Years looked through for the one that runs.
const YEARS: u32 = 100;

/// All of them. A ledger that has nothing of the kind pays one look at its days.
pub(super) fn tasks(book: &Book, items: &[Item], today: NaiveDate) -> Vec<Task> {
    let mut tasks: Vec<Task> = items.iter().filter_map(|one| of_notice(book, one, today)).collect();
    tasks.extend(book.lent.iter().filter_map(|lent| of_lent(book, lent, today)));
    tasks.extend(of_sheet(book, today));
    tasks.extend(book.ways.iter().filter_map(|way| of_way(book, way, today)));
    tasks
}

fn is_near(day: NaiveDate, ahead: u64, today: NaiveDate) -> bool {
    day.checked_sub_days(Days::new(ahead)).is_none_or(|from| today >= from)
}

fn of_notice(book: &Book, one: &Item, today: NaiveDate) -> Option<Task> {
    let dates = &one.deadlines;
    let notice = dates.notice_by.as_ref().filter(|notice| !dates.settled && notice.date >= today)?;
    let contract = book.contract(one.contract).filter(|contract| !contract.unused)?;
    let short = term::is_short(book, contract);
    // A package of the month is asked about once, not every month.
    if short && matches!(notice.source, Source::Estimated { .. }) {
        return None;
    }
    let ahead = if short { SHORT_DAYS } else { AHEAD_DAYS };
    let on = Some(notice.date).filter(|day| is_near(*day, ahead, today))?;
    let key = key(contract.id, Some(on), TaskKind::DecideRenewal);
    let made = task(book, contract, TaskKind::DecideRenewal, key, Reason::NoticeDay { on });
    Some(Task { due: Some(on), deadlines: dates.clone(), ..made })
}

fn of_lent(book: &Book, lent: &Lent, today: NaiveDate) -> Option<Task> {
    let on = lent.until.filter(|until| is_near(*until, AHEAD_DAYS, today))?;
    let contract = book.contract(lent.contract)?;
    let key = end_of_access(lent)?;
    let reason = Reason::AccessEnds { lent: lent.id, on };
    Some(Task { due: Some(on), ..task(book, contract, TaskKind::EndAccess, key, reason) })
}

/// The task by which lent access is ended. A later day is another task.
pub(crate) fn end_of_access(lent: &Lent) -> Option<String> {
    Some(format!("{}.{}", key(lent.contract, Some(lent.until?), TaskKind::EndAccess), lent.id))
}

/// Whether somebody marked that access lent until that day has ended.
pub fn is_access_ended(book: &Book, lent: &Lent) -> bool {
    end_of_access(lent).is_some_and(|task| book.is_done(&task))
}

/// The day on which the office's sheets are looked at next: a year after the oldest of them was, and every year from
/// there. One that has come and was not marked stands until the next.
pub(crate) fn sheet_day(book: &Book, today: NaiveDate) -> Option<(&Contract, NaiveDate, NaiveDate)> {
    let looked_at = book.bundles.iter().filter_map(|bundle| Some((last_look(book, bundle)?, bundle)));
    let (since, bundle) = looked_at.min_by_key(|(day, _)| *day)?;
    let contract = book.contracts_of(bundle.id).find(|contract| !contract.unused)?;
    let due = |year: u32| since.checked_add_months(Months::new(12 * year));
    let key = |day| key(contract.id, Some(day), TaskKind::LookAtSheet);
    let next = (1..=YEARS).find(|year| due(*year).is_none_or(|day| day > today))?;
    let come = (next > 1).then(|| due(next - 1)).flatten().filter(|day| !book.is_done(&key(*day)));
    Some((contract, since, come.or_else(|| due(next))?))
}

/// The day on which two people had looked at everything a sheet says.
fn last_look(book: &Book, bundle: &Bundle) -> Option<NaiveDate> {
    let latest = book.handovers.of(&bundle.id).max_by_key(|handover| handover.at)?;
    if is_open(book, latest) || !open_rows(book, latest).is_empty() {
        return None;
    }
    let stamped = book.stamps.of(&latest.id).map(|stamp| stamp.at).max()?;
    Some(day_of(stamped, zone_of(&book.office)))
}

fn of_sheet(book: &Book, today: NaiveDate) -> Option<Task> {
    let (contract, since, due) = sheet_day(book, today).filter(|(_, _, due)| *due <= today)?;
    let key = key(contract.id, Some(due), TaskKind::LookAtSheet);
    Some(task(book, contract, TaskKind::LookAtSheet, key, Reason::SheetOld { since, due }))
}

/// When something was last seen to arrive on a way that carries letters, and the day from which that counts no more.
pub(crate) fn trial_day(book: &Book, way: &Way) -> Option<(NaiveDate, NaiveDate)> {
    if !matches!(way.kind, WayKind::Mail | WayKind::Web) {
        return None;
    }
    let here = way.proofs.iter().filter(|proof| proof.person.is_some_and(|person| book.present(person).is_some()));
    let seen = day_of(here.map(|proof| proof.at).max()?, zone_of(&book.office));
    Some((seen, seen.checked_add_days(Days::new(YEAR_DAYS))?))
}

fn of_way(book: &Book, way: &Way, today: NaiveDate) -> Option<Task> {
    let (seen, due) = trial_day(book, way).filter(|(_, due)| is_near(*due, TRIAL_DAYS, today))?;
    let contract = book.contracts.iter().find(|contract| !contract.unused)?;
    let key = format!("{}.{}", key(contract.id, Some(due), TaskKind::TryWay), way.id);
    let made = task(book, contract, TaskKind::TryWay, key, Reason::WayOld { way: way.id, seen, due });
    let owner = way.owner.filter(|owner| book.present(*owner).is_some());
    Some(Task { manager: owner.or(made.manager), ..made })
}

#[cfg(test)]
mod tests;
