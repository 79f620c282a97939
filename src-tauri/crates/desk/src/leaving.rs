//! 退職・異動: what somebody holds goes to others, in one act.

use std::collections::BTreeMap;

use kigenban_advice::{Held, Holding, holdings};
use kigenban_facts::{
    Book, Contract, ContractId, Edit, EntityKind, Person, PersonId, Recipient, RecipientId, RecipientKind,
    RecipientRole,
};
use serde_json::Value;

use crate::edit::{removing, set};
use crate::opened::present;
use crate::{Code, Error, Result};

/// To whom each thing goes, by its reference; `None` = まだ決まっていない.
pub(crate) type Items = BTreeMap<String, Option<PersonId>>;

/// The edits of one person's leaving. What `items` does not name goes to `to`.
///
/// # Errors
/// A successor who is not in the office, or a reference that names nothing she holds.
pub(crate) fn leave(book: &Book, person: &Person, to: Option<PersonId>, items: &Items) -> Result<Vec<Edit>> {
    let held = holdings(book, person.id);
    for (reference, to) in items {
        if !held.iter().any(|one| one.reference() == *reference) {
            let reference = crate::entry::shortened(reference);
            return Err(Error::new(Code::InvalidArgument).with("argument", reference).at_field("items"));
        }
        successor(book, person, *to, "items")?;
    }
    successor(book, person, to, "to")?;
    let mut edits = vec![set(EntityKind::Person, person.id.0, "left", true)];
    let mut charges = Charges::default();
    for one in held.iter().filter(|one| one.can_be_handed_on()) {
        let to = items.get(&one.reference()).copied().unwrap_or(to);
        edits.extend(hand_on(book, one, to, &mut charges));
    }
    edits.extend(charges.edits());
    Ok(edits)
}

fn successor(book: &Book, leaver: &Person, to: Option<PersonId>, field: &str) -> Result<()> {
    let Some(id) = to else { return Ok(()) };
    if id == leaver.id {
        return Err(Error::new(Code::SamePerson).at_field(field));
    }
    present(book, id, field).map(|_| ())
}

/// Who is in charge of each contract afterwards.
#[derive(Default)]
struct Charges(BTreeMap<ContractId, (Option<PersonId>, Option<PersonId>)>);

impl Charges {
    fn of(&mut self, contract: &Contract) -> &mut (Option<PersonId>, Option<PersonId>) {
        self.0.entry(contract.id).or_insert((contract.manager, contract.deputy))
    }

    /// A deputy who takes over leaves the place of the deputy free: one person is not two.
    fn edits(self) -> Vec<Edit> {
        let each = self.0.into_iter().flat_map(|(contract, (manager, deputy))| {
            let deputy = deputy.filter(|deputy| manager != Some(*deputy));
            [("manager", manager), ("deputy", deputy)]
                .map(|(field, person)| set(EntityKind::Contract, contract.0, field, person))
        });
        each.collect()
    }
}

fn hand_on(book: &Book, one: &Holding, to: Option<PersonId>, charges: &mut Charges) -> Vec<Edit> {
    let contract = one.contract.and_then(|id| book.contract(id));
    match (one.held, contract) {
        (Held::Manager, Some(contract)) => charges.of(contract).0 = to,
        (Held::Deputy, Some(contract)) => charges.of(contract).1 = to,
        (Held::Payer, Some(contract)) => {
            let name = to.and_then(|id| book.person(id)).map(|person| person.name.clone());
            return vec![set(EntityKind::Contract, contract.id.0, "payer", name)];
        }
        (Held::Custodian(id), Some(contract)) => {
            let holds = |to| book.custodians.of(&contract.id).any(|other| other.person == to);
            return match to.filter(|to| !holds(*to)) {
                // Her telephone does not become another's by being handed on here: until it is done at the provider,
                // the successor counts for nobody.
                Some(to) => vec![
                    set(EntityKind::Custodian, id.0, "person", to),
                    set(EntityKind::Custodian, id.0, "means", Value::Null),
                    set(EntityKind::Custodian, id.0, "awaited", true),
                ],
                None => vec![removing(EntityKind::Custodian, id.0)],
            };
        }
        (Held::Way(id), _) => return vec![set(EntityKind::Way, id.0, "owner", to)],
        (Held::Recipient(id), _) => return place(book, id, to),
        (Held::Handover(id), _) => {
            let from = book.handovers.find(&id).map(|handover| handover.from);
            return match to.filter(|to| Some(*to) != from) {
                Some(to) => vec![set(EntityKind::Handover, id.0, "to", to)],
                None => vec![removing(EntityKind::Handover, id.0)],
            };
        }
        _ => {}
    }
    Vec::new()
}

/// A place for notices: at the provider it is still hers.
fn place(book: &Book, id: RecipientId, to: Option<PersonId>) -> Vec<Edit> {
    let Some(place) = book.recipients.find(&id) else { return Vec::new() };
    let of_row = |field: &str, new: Value| set(EntityKind::Recipient, id.0, field, new);
    let address = to.and_then(|id| book.person(id)).and_then(|person| reached_at(person, place));
    let at_provider = place.role == RecipientRole::Provider;
    if address.is_none() && !at_provider && matches!(place.kind, RecipientKind::Mail | RecipientKind::Phone) {
        return vec![removing(EntityKind::Recipient, id.0)];
    }
    let mut edits = vec![
        of_row("person", to.map_or(Value::Null, |to| Value::from(to.to_string()))),
        of_row("arrived_at", Value::Null),
        of_row("arrived_by", Value::Null),
    ];
    if at_provider {
        let was = place.was.clone().unwrap_or_else(|| place.address.clone());
        edits.push(of_row("was", Value::from(was)));
    }
    edits.extend(address.map(|address| of_row("address", Value::from(address))));
    edits
}

/// Where the successor is reached by the same kind of place.
fn reached_at(person: &Person, place: &Recipient) -> Option<String> {
    let known = match place.kind {
        RecipientKind::Mail => person.email.clone(),
        RecipientKind::Phone => person.phone.clone(),
        RecipientKind::Calendar | RecipientKind::Paper => None,
    };
    known.filter(|known| !known.trim().is_empty())
}
