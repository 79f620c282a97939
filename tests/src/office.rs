//! A whole book put into a ledger, by the way a person's changes take.

use chrono::{DateTime, Utc};
use kigenban_facts::{
    Act, Actor, Book, ContractId, Deed, Edit, Entity, EntityKind, EntityRef, Observation, Office, OfficeId, Span,
};
use kigenban_ledger::{Error, Ledger, edits_of};

/// Puts everything a book holds into an empty ledger: people's entries as one act, spans as observations.
///
/// A span becomes at most two looks, at its beginning and at its end: counts in between are not told again.
pub fn put(ledger: &mut Ledger, book: &Book, now: DateTime<Utc>) -> Result<(), Error> {
    let office = ledger.office();
    let mut edits = office_edits(&book.office, office)?;
    macro_rules! rows {
        ($($list:ident),*) => {$(
            for row in &book.$list {
                edits.extend(edits_of(row)?.into_iter().filter(|edit| edit.field != "office"));
            }
        )*};
    }
    rows!(
        people, bundles, cards, contracts, custodians, recipients, payments, snoozes, dones, answers, handovers, stamps
    );
    ledger.apply(&Act { deed: Deed::Add, edits }, Actor::App, now)?;
    let mut looks: Vec<Observation> = book.spans.iter().flat_map(looks_of).collect();
    looks.sort_by_key(|look| look.at);
    ledger.record(&looks)?;
    ledger.set_settings(&book.settings)
}

/// One act that adds one row.
pub fn add<T: Entity + Default>(row: &T) -> Result<Act, Error> {
    Ok(Act { deed: Deed::Add, edits: edits_of(row)? })
}

/// One field of one contract, changed.
pub fn change(contract: ContractId, field: &str, new: serde_json::Value) -> Act {
    let entity = EntityRef { kind: EntityKind::Contract, id: contract.0 };
    Act { deed: Deed::Update, edits: vec![Edit { entity, field: field.into(), new }] }
}

/// A ledger has its office from the beginning, under its own id.
fn office_edits(office: &Office, id: OfficeId) -> Result<Vec<Edit>, Error> {
    edits_of(&Office { id, ..office.clone() })
}

fn looks_of(span: &Span) -> Vec<Observation> {
    let look = |at| Observation {
        domain: span.domain.clone(),
        at,
        source: span.source.clone(),
        view: span.view,
        check: span.check,
        outcome: span.outcome.clone(),
    };
    if span.first_seen == span.last_seen {
        vec![look(span.first_seen)]
    } else {
        vec![look(span.first_seen), look(span.last_seen)]
    }
}
