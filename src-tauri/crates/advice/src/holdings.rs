//! 退職・異動: everything in the ledger that hangs on one person.

use kigenban_facts::{
    Book, Card, CardId, Contract, ContractId, CustodianId, Handover, HandoverId, Person, PersonId, Recipient,
    RecipientId, Row, WayId,
};

use crate::naming::{named_leaver, names};

/// What somebody holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// 担当者.
    Manager,
    /// 副担当.
    Deputy,
    /// Who pays.
    Payer,
    /// 二段階認証ができる人.
    Custodian(CustodianId),
    /// お知らせの届け先.
    Recipient(RecipientId),
    /// 引き継ぎ that is not finished, and in which she was to take over.
    Handover(HandoverId),
    /// A text of a contract that names her, by the field's name: it stays where it is until somebody moves the thing.
    Text(&'static str),
    /// A way on which reminders go, that she looks after.
    Way(WayId),
    /// A card that bears her name.
    Card(CardId),
}

/// One thing that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// What.
    pub held: Held,
    /// The contract it is about; `None` = the whole office.
    pub contract: Option<ContractId>,
    /// The words that stand there.
    pub text: Option<String>,
}

impl Holding {
    /// What names it in `person.leave`: `manager:<contract>`, `recipient:<recipient>`.
    pub fn reference(&self) -> String {
        let own = |field: &str| format!("{field}:{}", self.contract.unwrap_or_default());
        match self.held {
            Held::Card(id) => format!("card:{id}"),
            Held::Custodian(id) => format!("custodian:{id}"),
            Held::Deputy => own("deputy"),
            Held::Handover(id) => format!("handover:{id}"),
            Held::Manager => own("manager"),
            Held::Payer => own("payer"),
            Held::Recipient(id) => format!("recipient:{id}"),
            Held::Text(field) => own(field),
            Held::Way(id) => format!("way:{id}"),
        }
    }

    /// Whether the ledger can hand it on by itself. What lies in a drawer has to be moved by somebody.
    pub fn can_be_handed_on(&self) -> bool {
        !matches!(self.held, Held::Text(_) | Held::Card(_))
    }
}

/// Everything a person holds: contract by contract in the book's order, then what belongs to the whole office.
pub fn holdings(book: &Book, person: PersonId) -> Vec<Holding> {
    let Some(person) = book.person(person) else { return Vec::new() };
    let mut held = Vec::new();
    for contract in &book.contracts {
        held.extend(of_contract(person, contract));
        let keeps = book.custodians.of(&contract.id).filter(|custodian| custodian.person == person.id);
        held.extend(
            keeps.map(|custodian| of(Held::Custodian(custodian.id), Some(contract.id), custodian.means.clone())),
        );
        held.extend(book.recipients.of(&Some(contract.id)).filter_map(|place| of_place(person, place)));
    }
    held.extend(book.recipients.of(&None).filter_map(|place| of_place(person, place)));
    held.extend(book.cards.iter().filter(|card| is_on_card(person, card)).map(|card| {
        let user = book.contracts.iter().find(|contract| contract.main_card == Some(card.id));
        of(Held::Card(card.id), user.map(|contract| contract.id), Some(card.label.clone()))
    }));
    let takes_over = book.handovers.iter().filter(|one| one.to == person.id && is_open(book, one));
    held.extend(takes_over.map(|one| {
        let domain = book.contracts_of(one.bundle).next();
        of(Held::Handover(one.id), domain.map(|contract| contract.id), None)
    }));
    let looks_after = book.ways.iter().filter(|way| way.owner == Some(person.id));
    held.extend(looks_after.map(|way| of(Held::Way(way.id), None, way.host.clone())));
    held
}

fn of(held: Held, contract: Option<ContractId>, text: Option<String>) -> Holding {
    Holding { held, contract, text }
}

fn of_contract(person: &Person, contract: &Contract) -> Vec<Holding> {
    let own = |held, text: Option<&String>| of(held, Some(contract.id), text.cloned());
    let mut held = Vec::new();
    held.extend((contract.manager == Some(person.id)).then(|| own(Held::Manager, None)));
    held.extend((contract.deputy == Some(person.id)).then(|| own(Held::Deputy, None)));
    let payer = contract.payer.as_ref().filter(|payer| names(payer, person));
    held.extend(payer.map(|payer| own(Held::Payer, Some(payer))));
    for (field, text) in texts(contract) {
        let text = text.filter(|text| names(text, person));
        held.extend(text.map(|text| own(Held::Text(field), Some(text))));
    }
    held
}

/// The texts of a contract in which people are named, by the field's name.
fn texts(contract: &Contract) -> [(&'static str, Option<&String>); 10] {
    [
        ("holder", contract.holder.as_ref()),
        ("account_id", contract.account_id.as_ref()),
        ("kept_at", contract.kept_at.as_ref()),
        ("backup_codes_at", contract.backup_codes_at.as_ref()),
        ("auto_renewal_reason", contract.auto_renewal_reason.as_ref()),
        ("mail_flow", contract.mail_flow.as_ref()),
        ("mail_accounts", contract.mail_accounts.as_ref()),
        ("mail_rules", contract.mail_rules.as_ref()),
        ("second_calendar", contract.second_calendar.as_ref()),
        ("note", contract.note.as_ref()),
    ]
}

fn of_place(person: &Person, place: &Recipient) -> Option<Holding> {
    let hers = place.person == Some(person.id) || (place.person.is_none() && names(&place.address, person));
    // Handed on already: what is left of it is a task.
    let hers = hers && place.was.as_deref() != Some(place.address.as_str());
    hers.then(|| of(Held::Recipient(place.id), place.contract, Some(place.address.clone())))
}

fn is_on_card(person: &Person, card: &Card) -> bool {
    names(&card.label, person) || card.note.as_deref().is_some_and(|note| names(note, person))
}

/// The newest handover of its 契約一式, with rows that nobody has stamped.
pub(crate) fn is_open(book: &Book, handover: &Handover) -> bool {
    let newest = book.handovers.of(&handover.bundle).max_by_key(|one| one.at);
    newest.is_some_and(|newest| newest.id == handover.id) && !open_rows(book, handover).is_empty()
}

/// Rows that are still to be looked at by two people.
pub(crate) fn open_rows(book: &Book, handover: &Handover) -> Vec<Row> {
    let stamped = |row: &Row| book.stamps.of(&handover.id).any(|stamp| stamp.row == *row);
    Row::SHEET.into_iter().map(|(row, _)| row).filter(|row| !stamped(row)).collect()
}

/// Texts of a contract that name somebody who left, by the field's name.
pub(crate) fn left_in_texts<'a>(book: &'a Book, contract: &'a Contract) -> Vec<(&'static str, &'a Person)> {
    let all = texts(contract).into_iter().chain([("payer", contract.payer.as_ref())]);
    all.filter_map(|(field, text)| Some((field, named_leaver(book, text?)?))).collect()
}
