//! From findings to tasks.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use kigenban_facts::{Book, BundleId, CardId, Contract, ContractId, Kind};

use super::people::task;
use super::{Button, Consequence, Task, TaskKind, card_key, is_answered, key_of};
use crate::certificate;
use crate::dates::{Found, old_look};
use crate::elsewhere;
use crate::how::foreign_holder;
use crate::judge::{card_end, happened_on, users_of};
use crate::snooze::{later_exists, limit};
use crate::status::Finding;
use crate::zone::{day_of, days_until, zone_of};
use crate::{ChangeKind, ChangeQuestion, Deadlines, Item, Reason, Status};

/// Nothing is put off for longer, whatever the clock said.
pub(crate) const LONGEST_SNOOZE_DAYS: i64 = 10;

/// つぎにすること, most urgent first. Done ones are left out. Of the 契約一式 that are not `anew` the `last` tasks stand.
pub(crate) fn tasks(
    book: &Book,
    items: &[Item],
    changes: &[ChangeQuestion],
    today: NaiveDate,
    now: DateTime<Utc>,
    last: Vec<Task>,
    anew: impl Fn(&BundleId) -> bool,
) -> Vec<Task> {
    let mut made: Vec<Task> = Vec::new();
    for item in items.iter().filter(|item| anew(&item.bundle)) {
        made.extend(own(book, item, today));
    }
    let open = |task: &Task| !book.is_done(&task.key);
    let changes = changes.iter().filter(|change| anew(&change.bundle));
    made.extend(changes.filter_map(|change| of_change(book, change, now)).filter(open));
    made.extend(super::people::tasks(book, today, &anew).into_iter().filter(open));
    made.extend(wide(book, items, today));
    let rounds = super::round::tasks(book, items, today).into_iter().filter(open);
    made.extend(rounds.map(|task| Task { wide: true, ..task }));
    for task in &mut made {
        task.days_left = task.due.map(|day| days_until(day, today));
        task.seen_on = old_look(&task.deadlines, book, now).filter(|_| task.due.is_some());
        // Never 過ぎました by a date that nobody has looked at since.
        task.days_left = task.days_left.filter(|left| *left >= 0 || task.seen_on.is_none());
        task.snooze_limit = limit(task, &book.office, now);
        task.snoozed_until = snoozed_until(book, task, now);
        if !later_exists(task, &book.office, now) {
            task.buttons.retain(|button| *button != Button::Later);
        }
    }
    let mut tasks = last;
    tasks.retain(|task| !task.wide && !anew(&task.bundle));
    tasks.extend(made);
    let order = |task: &Task| (task.status, task.due.unwrap_or(NaiveDate::MAX), task.kind.rank());
    tasks.sort_by(|left, right| order(left).cmp(&order(right)).then_with(|| left.key.cmp(&right.key)));
    tasks
}

/// The tasks in which only the 契約一式 of a contract has a part.
fn own(book: &Book, item: &Item, today: NaiveDate) -> Vec<Task> {
    let Some(contract) = book.contract(item.contract) else { return Vec::new() };
    let mut tasks: Vec<Task> = Vec::new();
    for found in item.found.iter().filter(|found| shared(contract, found).is_none()) {
        let Some(task) = of_finding(book, item, contract, found, today) else { continue };
        if !is_answered(book, &task.key, found.0) && tasks.iter().all(|known| known.key != task.key) {
            tasks.push(task);
        }
    }
    tasks
}

/// What contracts can have in common.
#[derive(PartialEq, Eq, Hash)]
enum Shared {
    Card(CardId),
    /// A foreign name.
    Holder(bool, String),
}

/// What a finding is about, when other contracts may be about the same.
fn shared(contract: &Contract, (finding, _): &Found) -> Option<Shared> {
    match finding.row().task? {
        TaskKind::MoveHolder => foreign_holder(contract).map(|(outside, name)| Shared::Holder(outside, name)),
        TaskKind::ReplaceCard => contract.main_card.map(Shared::Card),
        _ => None,
    }
}

/// A card's task names everything it pays, and one foreign name is one talk: each is made once, for the first contract.
fn wide(book: &Book, items: &[Item], today: NaiveDate) -> Vec<Task> {
    let mut tasks: Vec<Task> = Vec::new();
    let mut first: HashMap<Shared, usize> = HashMap::new();
    for (item, contract) in items.iter().zip(&book.contracts) {
        for found in &item.found {
            let Some(shared) = shared(contract, found) else { continue };
            if let Some(known) = first.get(&shared).and_then(|place| tasks.get_mut(*place)) {
                if known.kind == TaskKind::MoveHolder {
                    known.victims.push(contract.id);
                }
                continue;
            }
            let made = of_finding(book, item, contract, found, today);
            if let Some(task) = made.filter(|task| !is_answered(book, &task.key, found.0)) {
                first.insert(shared, tasks.len());
                tasks.push(Task { wide: true, ..task });
            }
        }
    }
    tasks
}

fn of_finding(book: &Book, one: &Item, contract: &Contract, found: &Found, today: NaiveDate) -> Option<Task> {
    let (finding, reason) = found;
    let row = finding.row();
    let kind = row.task?;
    if one.cause.is_some() && finding.is_outage() {
        return None;
    }
    let deadlines = &one.deadlines;
    let shown = one.certificate.as_ref().map(|days| &days.ends).filter(|_| kind == TaskKind::RenewCertificate);
    let since = one.since.map(|at| day_of(at, zone_of(&book.office)));
    let (period, due) = match kind {
        TaskKind::CheckAutoRenewal | TaskKind::ConfirmCharge | TaskKind::Pay => match reason {
            // What comes before a charge, and after it, hangs on its own day.
            Reason::AutoCharge { on } | Reason::ChargeUnconfirmed { on } => (deadlines.period, Some(*on)),
            _ => (deadlines.period, pay_day(deadlines)),
        },
        TaskKind::ConfirmRenewal => (deadlines.period, expiry(deadlines)),
        TaskKind::StopEnding => (deadlines.period, expiry(deadlines).or(one.life.until)),
        TaskKind::RenewCertificate => {
            let ends = shown.map(|ends| ends.date);
            (ends, ends)
        }
        TaskKind::FixCertificate | TaskKind::FixOutage => (since, None),
        TaskKind::Restore => (since, one.life.until.filter(|day| *day >= today)),
        TaskKind::ResolveDates if *finding == Finding::PayByAfterEnd => {
            (deadlines.late_pay_by.as_ref().map(|late| late.date), None)
        }
        TaskKind::ResolveDates => (deadlines.period, None),
        TaskKind::FindRegistrar => {
            let is_near = one.status <= Status::Soon && deadlines.count_day.is_some();
            (None, pay_day(deadlines).filter(|_| is_near))
        }
        TaskKind::ReplaceCard => return of_card(book, one, contract, found),
        TaskKind::CheckRegistry if *finding == Finding::Contradicted => (since, None),
        TaskKind::CheckRegistry => (happened_on(reason), None),
        TaskKind::FindDate if *finding == Finding::DateUnsaid => {
            (one.life.dated_at.map(|at| day_of(at, zone_of(&book.office))), None)
        }
        TaskKind::FindDate => (deadlines.next_unknown, None),
        TaskKind::ConfirmMark => match reason {
            Reason::MarkUnproved { period, pay_by } => (Some(*period), Some(*pay_by)),
            _ => (None, None),
        },
        TaskKind::AnswerChange
        | TaskKind::CheckHolder
        | TaskKind::DecideRenewal
        | TaskKind::EndAccess
        | TaskKind::FinishHandover
        | TaskKind::HandOn
        | TaskKind::KeepSheet
        | TaskKind::LookAtSheet
        | TaskKind::MoveHolder
        | TaskKind::NameManager
        | TaskKind::TryWay
        | TaskKind::WatchDomain => (None, None),
    };
    let key = match reason {
        Reason::CertificateFault { host, .. } if *finding == Finding::CertificateNeverGood => {
            certificate::key_of_host(contract.id, host)
        }
        Reason::MachineFails { address } => elsewhere::key_to(contract.id, address),
        Reason::SiteElsewhere { to } => elsewhere::key_to(contract.id, to),
        Reason::SiteSpeaksOfExpiry => elsewhere::key_to(contract.id, "words"),
        _ => key_of(contract.id, period, kind, *finding),
    };
    Some(Task {
        // The first task goes with the status of what it stands before.
        status: if kind == TaskKind::FindRegistrar { one.status } else { row.status },
        due,
        deadlines: match shown {
            Some(ends) => Deadlines { public_expires: Some(ends.clone()), ..deadlines.clone() },
            None => deadlines.clone(),
        },
        consequence: consequence(book, contract, kind, *finding),
        victims: victims(book, contract, kind, *finding),
        buttons: buttons(kind, *finding),
        ..task(book, contract, kind, key, reason.clone())
    })
}

fn buttons(kind: TaskKind, finding: Finding) -> Vec<Button> {
    if finding.is_a_question() {
        return vec![Button::Trouble, Button::Known, Button::Later];
    }
    // What rests on the registry's word alone ends when a look sees it gone: nobody can know better.
    let unanswerable = matches!(finding, Finding::Contradicted | Finding::Provisional | Finding::Unrepeated);
    let offered = |button: &&Button| match button {
        Button::Done => !finding.only_a_look_ends(),
        Button::Known => !unanswerable,
        _ => true,
    };
    kind.buttons().iter().filter(offered).copied().collect()
}

fn pay_day(deadlines: &Deadlines) -> Option<NaiveDate> {
    // A certificate's contract end is its own matter; the certificate's end is RenewCertificate's.
    let own = deadlines.pay_by.as_ref().or(deadlines.expires.as_ref()).map(|date| date.date);
    own.or(deadlines.count_day)
}

fn expiry(deadlines: &Deadlines) -> Option<NaiveDate> {
    deadlines.expires.as_ref().map(|date| date.date)
}

fn of_card(book: &Book, one: &Item, contract: &Contract, (finding, reason): &Found) -> Option<Task> {
    let card = book.card(contract.main_card?)?;
    Some(Task {
        card: Some(card.id),
        status: finding.row().status,
        due: card_end(card),
        deadlines: one.deadlines.clone(),
        consequence: Consequence::PaymentFails,
        victims: users_of(book, card.id).map(|user| user.id).collect(),
        ..task(book, contract, TaskKind::ReplaceCard, card_key(card), reason.clone())
    })
}

fn of_change(book: &Book, change: &ChangeQuestion, now: DateTime<Utc>) -> Option<Task> {
    if !change.is_asked(now) {
        return None;
    }
    let wanted = change.kind.contract_kind();
    let of_bundle = || book.contracts_of(change.bundle);
    let contract = of_bundle().find(|contract| contract.kind == wanted).or_else(|| of_bundle().next())?;
    let key = format!("{}:{}:{}", contract.id, change.key, TaskKind::AnswerChange.word());
    Some(Task {
        change: Some(change.key.clone()),
        consequence: match change.kind {
            ChangeKind::MailDestination => Consequence::MailStops,
            ChangeKind::SiteAddress => Consequence::SiteStops,
            ChangeKind::NameServers => Consequence::SiteAndMailStop,
            ChangeKind::Holder | ChangeKind::Registrar => Consequence::NotOurs,
            ChangeKind::MailProof | ChangeKind::Other => Consequence::Nothing,
        },
        ..task(book, contract, TaskKind::AnswerChange, key, Reason::RecordsChanged)
    })
}

fn used(book: &Book, contract: &Contract, kind: Kind) -> Option<ContractId> {
    let found = book.contracts_of(contract.bundle).find(|other| other.kind == kind)?;
    (!found.unused).then_some(found.id)
}

fn consequence(book: &Book, contract: &Contract, kind: TaskKind, finding: Finding) -> Consequence {
    match kind {
        TaskKind::CheckHolder | TaskKind::MoveHolder => return Consequence::NotOurs,
        TaskKind::CheckRegistry if finding == Finding::TransferPending || finding == Finding::LockLifted => {
            return Consequence::NotOurs;
        }
        TaskKind::CheckRegistry | TaskKind::FindDate | TaskKind::ResolveDates | TaskKind::WatchDomain => {
            return Consequence::Nothing;
        }
        TaskKind::FixCertificate | TaskKind::RenewCertificate => {
            return if contract.kind == Kind::Mail { Consequence::MailWarns } else { Consequence::SiteWarns };
        }
        TaskKind::ReplaceCard => return Consequence::PaymentFails,
        _ => {}
    }
    match contract.kind {
        Kind::Domain | Kind::Dns => match (used(book, contract, Kind::Server), used(book, contract, Kind::Mail)) {
            (Some(_), Some(_)) => Consequence::SiteAndMailStop,
            (Some(_), None) => Consequence::SiteStops,
            (None, Some(_)) => Consequence::MailStops,
            (None, None) => Consequence::Stops,
        },
        Kind::Server => Consequence::SiteStops,
        Kind::Certificate => Consequence::SiteWarns,
        Kind::Mail => Consequence::MailStops,
        Kind::Other if finding == Finding::NoDateKnown => Consequence::Nothing,
        Kind::Other => Consequence::Stops,
    }
}

fn victims(book: &Book, contract: &Contract, kind: TaskKind, finding: Finding) -> Vec<ContractId> {
    let hangs = match contract.kind {
        Kind::Domain => [Kind::Dns, Kind::Server, Kind::Mail].as_slice(),
        Kind::Dns => &[Kind::Server, Kind::Mail],
        _ => &[],
    };
    let stops = matches!(
        kind,
        TaskKind::ConfirmCharge
            | TaskKind::ConfirmRenewal
            | TaskKind::FixOutage
            | TaskKind::Pay
            | TaskKind::Restore
            | TaskKind::StopEnding
    );
    if !stops || finding.is_a_question() {
        return Vec::new();
    }
    hangs.iter().filter_map(|kind| used(book, contract, *kind)).collect()
}

/// The newest あとで of a task, cut at what the task allows.
fn snoozed_until(book: &Book, task: &Task, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if task.kind.is_a_last_call() {
        return None;
    }
    let snooze = book.snoozes.of(&task.key).filter(|snooze| snooze.at <= now).max_by_key(|snooze| snooze.at)?;
    let until = task.snooze_limit.map_or(snooze.until, |limit| snooze.until.min(limit));
    // A clock that was put back does not prolong it.
    let longest = snooze.at.checked_add_days(Days::new(LONGEST_SNOOZE_DAYS.unsigned_abs())).unwrap_or(until);
    let until = until.min(longest);
    (until > now).then_some(until)
}
