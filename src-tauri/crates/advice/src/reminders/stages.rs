//! On which days a task is told.

use chrono::{DateTime, Days, Months, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{Book, Contract, Kind};

use super::Stage;
use crate::suffix::Family;
use crate::tasks::round::TRIAL_DAYS;
use crate::zone::zone_of;
use crate::{Advice, Importance, Reason, Task, TaskKind, workday_at_or_before};

/// Days after the charge on which one that nobody confirmed is asked about again, and then every so many.
const ASK_SOON_DAYS: i64 = 3;
const ASK_AGAIN_DAYS: i64 = 7;
/// Days after which a yearly look that nobody made is spoken of again.
const LOOK_AGAIN_DAYS: i64 = 30;

/// The mark of a telling that comes once for its task.
pub(super) const ONCE: &str = "told";

/// One telling that is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Planned {
    pub(crate) stage: Stage,
    /// The day on which it is told.
    pub(super) day: NaiveDate,
    /// What makes its key differ from the task's other tellings; sorts by time.
    pub(crate) mark: String,
    /// Told at any hour, not only from the morning on.
    pub(super) at_once: bool,
}

impl Planned {
    fn on(stage: Stage, day: NaiveDate) -> Self {
        Self { stage, day, mark: day.to_string(), at_once: false }
    }
}

/// Every telling of a task, past and to come.
pub(super) fn planned(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    match task.kind {
        _ if is_alarm(task) => alarm(book, advice, task),
        TaskKind::Pay => by_date(book, advice, task),
        TaskKind::ReplaceCard => card(book, advice, task),
        TaskKind::CheckAutoRenewal => before_charge(book, task),
        TaskKind::DecideRenewal => before_notice(book, task),
        TaskKind::EndAccess | TaskKind::FinishHandover => until_done(book, advice, task),
        TaskKind::HandOn | TaskKind::KeepSheet | TaskKind::NameManager => weekly(book, advice),
        TaskKind::ConfirmMark => mark(book, advice, task),
        TaskKind::ConfirmCharge => after_charge(advice, task),
        TaskKind::ConfirmRenewal if matches!(task.reason, Reason::AutoNotMoved { .. }) => not_moved(advice, task),
        TaskKind::ConfirmRenewal => {
            let week = task.due.and_then(|due| due.checked_sub_days(Days::new(7)));
            vec![Planned::on(Stage::Soon, week.unwrap_or(advice.today))]
        }
        TaskKind::RenewCertificate => certificate(book, advice, task),
        TaskKind::AnswerChange => change(advice, task),
        TaskKind::LookAtSheet | TaskKind::TryWay => yearly(advice, task),
        TaskKind::MoveHolder => before_renewal(book, advice, task),
        TaskKind::CheckRegistry => told_once(advice),
        TaskKind::FixOutage if is_first_machine(advice, task) => told_once(advice),
        TaskKind::FindDate if matches!(task.reason, Reason::DateUnsaid { .. }) => told_once(advice),
        TaskKind::CheckHolder
        | TaskKind::FindDate
        | TaskKind::FindRegistrar
        | TaskKind::FixCertificate
        | TaskKind::FixOutage
        | TaskKind::ResolveDates
        | TaskKind::Restore
        | TaskKind::StopEnding
        | TaskKind::WatchDomain => Vec::new(),
    }
}

/// あとで is over: told once at that instant.
pub(super) fn again(book: &Book, task: &Task, now: DateTime<Utc>) -> Option<Planned> {
    let snooze = book.snoozes.of(&task.key).filter(|snooze| snooze.at <= now).max_by_key(|snooze| snooze.at)?;
    let until = task.snooze_limit.map_or(snooze.until, |limit| snooze.until.min(limit)).max(snooze.at);
    let local = until.with_timezone(&zone_of(&book.office));
    let mark = local.format("%Y-%m-%dT%H:%M").to_string();
    (until <= now).then(|| Planned { stage: Stage::Again, day: local.date_naive(), mark, at_once: true })
}

/// Red by state, not by a date that everybody could see coming.
pub(super) fn is_alarm(task: &Task) -> bool {
    let by_date = matches!(
        task.reason,
        Reason::AutoNotMoved { .. }
            | Reason::CardEnds { .. }
            | Reason::CertificateEnds { .. }
            | Reason::CertificateStuck { .. }
            | Reason::ChargeUnconfirmed { .. }
            | Reason::DateNear { .. }
            | Reason::DatePassed { .. }
            | Reason::DateUnseen { .. }
    );
    task.status.is_red() && !by_date && task.kind != TaskKind::FindRegistrar
}

/// At once on the first day, then every day from the morning on.
fn alarm(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let prefix = format!("{}#", task.key);
    let told = book.sent.from(&prefix).next().is_some_and(|sent| sent.key.starts_with(&prefix));
    vec![Planned { at_once: !told, ..Planned::on(Stage::Alarm, advice.today) }]
}

fn by_date(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let Some(due) = task.due else { return Vec::new() };
    let pace = book.contract(task.contract).map_or(Pace::Year, |one| Pace::of(book, one));
    let stages = stage_days(book, due, pace);
    let mut planned: Vec<Planned> = stages.into_iter().map(|(stage, day)| Planned::on(stage, day)).collect();
    if advice.today > due {
        planned.push(Planned::on(Stage::Daily, advice.today));
    }
    latest_of_each_day(planned)
}

/// As every date until the card ends; from then on that day, three days later and weekly, and again as a charge on it
/// comes near.
fn card(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let Some(end) = task.due else { return Vec::new() };
    let before = stage_days(book, end, Pace::Year).into_iter().map(|(stage, day)| Planned::on(stage, day));
    let mut planned: Vec<Planned> = before.chain(weekly_after(advice.today, end)).collect();
    let dates = task.victims.iter().filter_map(|user| advice.item(*user)).map(|item| &item.deadlines);
    let charges = dates.filter(|dates| !dates.settled).filter_map(|dates| dates.count_day).filter(|day| *day > end);
    for charge in charges {
        let near = stage_days(book, charge, Pace::Month).into_iter().filter(|(_, day)| *day > end);
        let last = near.filter(|(stage, _)| matches!(stage, Stage::Week | Stage::ThreeDays | Stage::Day));
        planned.extend(last.map(|(stage, day)| Planned::on(stage, day)));
    }
    planned.sort_by_key(|plan| plan.day);
    latest_of_each_day(planned)
}

/// How early a date is told: on five days at least, the first two weeks ahead or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// A .jp name: from two months ahead.
    Jp,
    /// A term of a month or two: from two weeks ahead.
    Month,
    /// Everything else: from a month ahead.
    Year,
}

impl Pace {
    pub(crate) fn of(book: &Book, contract: &Contract) -> Self {
        let domain = book.bundle_of(contract).filter(|_| contract.kind == Kind::Domain);
        if domain.is_some_and(|bundle| Family::of(&bundle.domain).is_jp()) {
            return Self::Jp;
        }
        if crate::term::is_short(book, contract) { Self::Month } else { Self::Year }
    }
}

/// The days on which a date is told before it comes, as the settings say, each moved to a working day.
pub(crate) fn stage_days(book: &Book, due: NaiveDate, pace: Pace) -> Vec<(Stage, NaiveDate)> {
    let settings = &book.settings;
    let months = |count| due.checked_sub_months(Months::new(count));
    let days = |count| due.checked_sub_days(Days::new(count));
    let stages = [
        (pace == Pace::Jp && settings.remind_month, Stage::TwoMonths, months(2)),
        (pace != Pace::Month && settings.remind_month, Stage::Month, months(1)),
        (settings.remind_two_weeks, Stage::TwoWeeks, days(14)),
        (pace == Pace::Month && settings.remind_two_weeks, Stage::TenDays, days(10)),
        (pace != Pace::Jp && settings.remind_two_weeks, Stage::Week, days(7)),
        (settings.remind_three_days, Stage::ThreeDays, days(3)),
        (settings.remind_day, Stage::Day, Some(due)),
    ];
    stages.into_iter().filter_map(|(on, stage, day)| Some((stage, moved(book, day.filter(|_| on)?)))).collect()
}

fn before_charge(book: &Book, task: &Task) -> Vec<Planned> {
    let days = task.due.map(|due| charge_days(book, due)).unwrap_or_default();
    days.into_iter().map(|(stage, day)| Planned::on(stage, day)).collect()
}

/// What is charged by itself is told a month ahead and a week ahead, while the card can still be changed.
pub(crate) fn charge_days(book: &Book, due: NaiveDate) -> Vec<(Stage, NaiveDate)> {
    let month = due.checked_sub_months(Months::new(1)).filter(|_| book.settings.remind_month);
    let week = due.checked_sub_days(Days::new(7)).filter(|_| book.settings.remind_two_weeks);
    let stages = [(Stage::Month, month), (Stage::Week, week)];
    stages.into_iter().filter_map(|(stage, day)| Some((stage, moved(book, day?)))).collect()
}

/// A mark without a number: 7 and 3 days before the day to pay, on the day, then every three days while the term lasts.
fn mark(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let Some(due) = task.due else { return Vec::new() };
    let before = [crate::dates::mark_asked_on(due), due.checked_sub_days(Days::new(3)).unwrap_or(due), due];
    let mut planned: Vec<Planned> = before.into_iter().map(|day| Planned::on(Stage::Soon, moved(book, day))).collect();
    let passed = (advice.today - due).num_days() / ASK_SOON_DAYS * ASK_SOON_DAYS;
    let after = due.checked_add_signed(TimeDelta::days(passed)).filter(|_| passed > 0);
    planned.extend(after.map(|day| Planned::on(Stage::Soon, day)));
    latest_of_each_day(planned)
}

/// The day of the charge, again three days after it, then once a week, and on the last day of the term.
fn after_charge(advice: &Advice, task: &Task) -> Vec<Planned> {
    let mut planned: Vec<Planned> = task.due.and_then(|due| weekly_after(advice.today, due)).into_iter().collect();
    let last = task.deadlines.expires.as_ref().map(|expires| expires.date).filter(|last| Some(*last) > task.due);
    planned.extend(last.map(|last| Planned::on(Stage::Daily, last)));
    latest_of_each_day(planned)
}

/// The public date stands still after a charge: a week before the end and three days later, then the same from the end on.
fn not_moved(advice: &Advice, task: &Task) -> Vec<Planned> {
    let Some(due) = task.due else { return Vec::new() };
    let week = due.checked_sub_days(Days::new(7)).unwrap_or(due);
    let soon = week.checked_add_signed(TimeDelta::days(ASK_SOON_DAYS)).unwrap_or(due);
    let before = [week, soon].map(|day| Planned::on(Stage::Week, day));
    before.into_iter().chain(weekly_after(advice.today, due)).collect()
}

/// That day, three days later, and then every week: the latest that has come.
fn weekly_after(today: NaiveDate, first: NaiveDate) -> Option<Planned> {
    let passed = (today - first).num_days();
    let days = match passed {
        ..0 => return None,
        0..ASK_SOON_DAYS => return Some(Planned::on(Stage::Day, first)),
        _ => ASK_SOON_DAYS + (passed - ASK_SOON_DAYS) / ASK_AGAIN_DAYS * ASK_AGAIN_DAYS,
    };
    first.checked_add_signed(TimeDelta::days(days)).map(|day| Planned::on(Stage::Daily, day))
}

/// By share of the certificate's life, then as every date.
fn certificate(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let Some(due) = task.due else { return Vec::new() };
    let days = advice.item(task.contract).and_then(|item| item.certificate.as_ref());
    let Some(days) = days else { return Vec::new() };
    let mut planned = vec![Planned::on(Stage::Soon, moved(book, days.soon))];
    planned.extend(days.urgent.map(|urgent| Planned::on(Stage::Week, moved(book, urgent))));
    let settings = &book.settings;
    let later = [
        (settings.remind_two_weeks, Stage::TwoWeeks, 14),
        (settings.remind_two_weeks, Stage::Week, 7),
        (settings.remind_three_days, Stage::ThreeDays, 3),
    ];
    for (_, stage, days_left) in later.into_iter().filter(|(on, ..)| *on) {
        // A life of days has no room for them, and a day beside another one is none of its own.
        let is_free =
            |day: &NaiveDate| *day > days.soon && days.urgent.is_none_or(|urgent| (*day - urgent).num_days().abs() > 1);
        let day = due.checked_sub_days(Days::new(days_left)).filter(is_free);
        planned.extend(day.map(|day| Planned::on(stage, moved(book, day))));
    }
    if book.settings.remind_day {
        planned.push(Planned::on(Stage::Day, moved(book, due)));
    }
    if advice.today > due {
        planned.push(Planned::on(Stage::Daily, advice.today));
    }
    latest_of_each_day(planned)
}

/// While no can still be said.
fn before_notice(book: &Book, task: &Task) -> Vec<Planned> {
    let days = task.due.map(|due| stage_days(book, due, Pace::Month)).unwrap_or_default();
    latest_of_each_day(days.into_iter().map(|(stage, day)| Planned::on(stage, day)).collect())
}

/// A look that comes once a year: on its day, and every month until somebody has looked.
fn yearly(advice: &Advice, task: &Task) -> Vec<Planned> {
    let first = match task.reason {
        Reason::SheetOld { due, .. } => due,
        Reason::WayOld { due, .. } => due.checked_sub_days(Days::new(TRIAL_DAYS)).unwrap_or(due),
        _ => return Vec::new(),
    };
    let passed = (advice.today - first).num_days() / LOOK_AGAIN_DAYS * LOOK_AGAIN_DAYS;
    let latest = first.checked_add_signed(TimeDelta::days(passed.max(0)));
    latest.map(|day| Planned::on(Stage::Soon, day)).into_iter().collect()
}

/// A name is moved best with its renewal: spoken of a month before the day that counts.
fn before_renewal(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let dates = advice.item(task.contract).map(|item| &item.deadlines).filter(|dates| !dates.settled);
    let day = dates.and_then(|dates| dates.count_day?.checked_sub_months(Months::new(1)));
    day.map(|day| Planned::on(Stage::Soon, moved(book, day))).into_iter().collect()
}

/// As every date, and once a week after its day.
fn until_done(book: &Book, advice: &Advice, task: &Task) -> Vec<Planned> {
    let Some(due) = task.due else { return Vec::new() };
    let before = stage_days(book, due, Pace::Month).into_iter().map(|(stage, day)| Planned::on(stage, day));
    latest_of_each_day(before.chain(weekly_after(advice.today, due)).collect())
}

/// Once a week until somebody acts.
fn weekly(book: &Book, advice: &Advice) -> Vec<Planned> {
    let monday = crate::questions::monday(advice.today);
    vec![Planned::on(Stage::Weekly, crate::questions::told_on(book, monday))]
}

/// A change of weight is told once, when it is first asked about.
fn change(advice: &Advice, task: &Task) -> Vec<Planned> {
    let change = advice.changes.iter().find(|change| Some(&change.key) == task.change.as_ref());
    let change = change.filter(|change| change.kind.importance() == Importance::High);
    change.map(|_| told_once(advice)).unwrap_or_default()
}

/// One machine has several addresses: told of the first of them that fails.
fn is_first_machine(advice: &Advice, task: &Task) -> bool {
    let of_machine =
        |other: &&Task| other.contract == task.contract && matches!(other.reason, Reason::MachineFails { .. });
    advice.tasks.iter().find(of_machine).is_some_and(|first| first.key == task.key)
}

/// At once, and never again for the same task.
fn told_once(advice: &Advice) -> Vec<Planned> {
    vec![Planned { mark: ONCE.into(), at_once: true, ..Planned::on(Stage::Soon, advice.today) }]
}

/// Two stages that fall on the same working day are one: the later stage.
fn latest_of_each_day(planned: Vec<Planned>) -> Vec<Planned> {
    let mut kept: Vec<Planned> = Vec::new();
    for plan in planned {
        kept.retain(|other| other.day != plan.day);
        kept.push(plan);
    }
    kept
}

/// 土日祝にあたるときは前の平日に.
fn moved(book: &Book, day: NaiveDate) -> NaiveDate {
    if book.settings.move_to_workday { workday_at_or_before(day) } else { day }
}
