//! What people leave behind: the recovery sheet that was put off, things that nobody can hand on in the ledger alone,
//! contracts without anybody, handovers.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use kigenban_facts::{Book, BundleId, Contract, ContractId, Custodian, Handover, PersonId, Recipient};

use super::{Button, Consequence, Task, TaskKind, key};
use crate::holdings::{is_open, left_in_texts, open_rows};
use crate::naming::named_leaver;
use crate::{Deadlines, Reason, Status};

/// Days before its day on which a handover is spoken of.
const HANDOVER_DAYS: u64 = 31;

/// All of them, but of the 契約一式 that are not `anew` only those in which others have a part. In a ledger that nobody has
/// left they cost one look at the people.
pub(super) fn tasks(book: &Book, today: NaiveDate, anew: impl Fn(&BundleId) -> bool) -> Vec<Task> {
    let handovers = book.handovers.iter().filter_map(|handover| of_handover(book, handover, today));
    let office = book.recipients.of(&None).filter_map(|place| of_place(book, place));
    let mut wide: Vec<Task> = handovers.chain(office).chain(put_off_sheet(book)).collect();
    let open: Vec<&Contract> = book.contracts.iter().filter(|one| !one.unused && anew(&one.bundle)).collect();
    let custodians = open.iter().flat_map(|one| book.custodians.of(&one.id));
    let mut own: Vec<Task> = custodians.filter_map(|custodian| of_custodian(book, custodian)).collect();
    let places = open.iter().flat_map(|one| book.recipients.of(&Some(one.id)));
    own.extend(places.filter_map(|place| of_place(book, place)));
    if book.people.iter().any(|person| person.left) {
        own.extend(open.iter().flat_map(|one| of_texts(book, one)));
        wide.extend(book.cards.iter().filter_map(|card| of_card(book, card)));
        wide.extend(nobody_in_charge(book));
    }
    own.extend(wide.into_iter().map(|task| Task { wide: true, ..task }));
    own
}

/// A task without a day, そろそろ, of which nothing stops: makers of tasks add what theirs has more.
pub(super) fn task(book: &Book, contract: &Contract, kind: TaskKind, key: String, reason: Reason) -> Task {
    Task {
        key,
        kind,
        contract: contract.id,
        bundle: contract.bundle,
        card: None,
        change: None,
        status: Status::Soon,
        reason,
        due: None,
        days_left: None,
        seen_on: None,
        deadlines: Deadlines::default(),
        consequence: Consequence::Nothing,
        victims: Vec::new(),
        buttons: kind.buttons().to_vec(),
        manager: book.in_charge(contract),
        snoozed_until: None,
        snooze_limit: None,
        wide: false,
    }
}

/// The contract of a row, or the first one where the row belongs to the whole office.
fn of_row(book: &Book, contract: Option<ContractId>) -> Option<&Contract> {
    match contract {
        Some(id) => book.contract(id).filter(|contract| !contract.unused),
        None => book.contracts.iter().find(|contract| !contract.unused),
    }
}

fn of_custodian(book: &Book, custodian: &Custodian) -> Option<Task> {
    let contract = of_row(book, Some(custodian.contract))?;
    book.present(custodian.person).filter(|_| book.is_awaited(custodian))?;
    let reason = Reason::SecondFactorAwaited { person: custodian.person };
    let buttons = vec![Button::Done, Button::Later];
    Some(Task { buttons, ..task(book, contract, TaskKind::HandOn, custodian.task(), reason) })
}

fn of_place(book: &Book, place: &Recipient) -> Option<Task> {
    let contract = of_row(book, place.contract)?;
    let hand_on = |name: &str, reason, buttons| {
        let key = format!("{}:{}:{}.{name}", contract.id, place.id, TaskKind::HandOn.word());
        Task { buttons, ..task(book, contract, TaskKind::HandOn, key, reason) }
    };
    if let Some(was) = &place.was {
        let now = (place.address != *was).then(|| place.address.clone());
        let reason = Reason::NoticesStillGo { was: was.clone(), now: now.clone() };
        let buttons = match now {
            Some(_) => vec![Button::Done, Button::Edit, Button::Later],
            None => vec![Button::Edit, Button::Done, Button::Later],
        };
        return Some(hand_on("notices", reason, buttons));
    }
    let gone = place.person.and_then(|id| book.person(id)).filter(|person| person.left);
    let person = gone.or_else(|| named_leaver(book, &place.address))?;
    let reason = Reason::NamesWhoLeft { person: person.id, fields: vec!["recipients"] };
    Some(hand_on("place", reason, vec![Button::Edit, Button::Known, Button::Later]))
}

/// One task for each person and contract, whatever the number of fields.
fn of_texts<'a>(book: &'a Book, contract: &'a Contract) -> impl Iterator<Item = Task> + 'a {
    let mut fields: BTreeMap<PersonId, Vec<&'static str>> = BTreeMap::new();
    for (field, person) in left_in_texts(book, contract) {
        fields.entry(person.id).or_default().push(field);
    }
    fields.into_iter().map(move |(person, fields)| {
        let key = format!("{}:{person}:{}.{}", contract.id, TaskKind::HandOn.word(), fields.join("+"));
        let buttons = vec![Button::Edit, Button::Known, Button::Later];
        Task { buttons, ..task(book, contract, TaskKind::HandOn, key, Reason::NamesWhoLeft { person, fields }) }
    })
}

fn of_card(book: &Book, card: &kigenban_facts::Card) -> Option<Task> {
    let person =
        [Some(&card.label), card.note.as_ref()].into_iter().flatten().find_map(|text| named_leaver(book, text))?;
    let used = |contract: &&Contract| {
        !contract.unused && (contract.main_card == Some(card.id) || contract.spare_card == Some(card.id))
    };
    let contract = book.contracts.iter().find(used)?;
    let key = format!("{}:{}:{}.card", contract.id, card.id, TaskKind::HandOn.word());
    let reason = Reason::NamesWhoLeft { person: person.id, fields: vec!["card"] };
    let buttons = vec![Button::Settings, Button::Known, Button::Later];
    Some(Task { card: Some(card.id), buttons, ..task(book, contract, TaskKind::HandOn, key, reason) })
}

/// Since somebody left, contracts are nobody's. One task names them all.
fn nobody_in_charge(book: &Book) -> Option<Task> {
    let orphans: Vec<&Contract> =
        book.contracts.iter().filter(|one| !one.unused && book.in_charge(one).is_none()).collect();
    let first = orphans.first().filter(|_| book.people.iter().any(|person| !person.left))?;
    let key = key(first.id, None, TaskKind::NameManager);
    let victims = orphans.iter().map(|contract| contract.id).collect();
    Some(Task { victims, ..task(book, first, TaskKind::NameManager, key, Reason::NobodyInCharge) })
}

/// Welcome was ended without a printer. It belongs to the office; the first contract stands for it.
fn put_off_sheet(book: &Book) -> Option<Task> {
    let contract = book.settings.sheet_later.and_then(|_| of_row(book, None))?;
    let key = key(contract.id, None, TaskKind::KeepSheet);
    Some(task(book, contract, TaskKind::KeepSheet, key, Reason::SheetPutOff))
}

fn of_handover(book: &Book, handover: &Handover, today: NaiveDate) -> Option<Task> {
    let target = handover.target.filter(|_| is_open(book, handover))?;
    let from = target.checked_sub_days(Days::new(HANDOVER_DAYS)).unwrap_or(target);
    let contract = book.contracts_of(handover.bundle).next().filter(|_| today >= from)?;
    let left = open_rows(book, handover).len();
    let key = key(contract.id, Some(target), TaskKind::FinishHandover);
    let reason = Reason::HandoverOpen { on: target, left, to: handover.to };
    let manager = book.present(handover.from).or_else(|| book.present(handover.to)).map(|person| person.id);
    Some(Task { due: Some(target), manager, ..task(book, contract, TaskKind::FinishHandover, key, reason) })
}
