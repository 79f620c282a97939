//! お知らせの届け先: where the provider's notices arrive, and where Kigenban's do.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, ContractId, Recipient, RecipientKind, RecipientRole, WayKind};

use super::contracts::domains;
use super::{Lack, Precaution, Step, step};
use crate::naming::named_leaver;
use crate::zone::{day_of, zone_of};

/// How many places for notices a contract wants at least.
const RECIPIENTS_WANTED: usize = 3;
/// What somebody saw arrive is believed for a year.
const BELIEVED_DAYS: i64 = 365;

/// A notice address that stops with the watched domain itself: ドメインが止まると届きません.
pub fn stops_with_domain(book: &Book, recipient: &Recipient) -> bool {
    if recipient.kind != RecipientKind::Mail {
        return false;
    }
    let Some((_, host)) = recipient.address.rsplit_once('@') else { return false };
    let host = host.trim().to_lowercase();
    // An address of the whole office hangs on every domain of the office; one of a contract on that contract's.
    let Some(contract) = recipient.contract.and_then(|id| book.contract(id)) else {
        return book.bundle_of_host(&host).is_some();
    };
    book.bundle_of(contract).is_some_and(|bundle| {
        host == bundle.domain || host.strip_suffix(bundle.domain.as_str()).is_some_and(|rest| rest.ends_with('.'))
    })
}

/// By whole days of the office, as everything else turns.
fn is_believed(book: &Book, at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let zone = zone_of(&book.office);
    (0..BELIEVED_DAYS).contains(&(day_of(now, zone) - day_of(at, zone)).num_days())
}

/// A place of somebody who is here, that does not stop with the domain.
fn is_of_ours(book: &Book, place: &Recipient) -> bool {
    !place.address.trim().is_empty()
        && !stops_with_domain(book, place)
        && place.was.as_deref() != Some(place.address.as_str())
        && place.person.is_none_or(|id| book.present(id).is_some())
        && named_leaver(book, &place.address).is_none()
}

/// Ways on which somebody who is here has seen something arrive.
fn proved_ways(book: &Book, now: DateTime<Utc>) -> usize {
    let ways = book.ways.iter().filter(|way| way.kind != WayKind::Folder);
    let seen = ways.filter(|way| {
        let mut by = way.proofs.iter().filter(|proof| is_believed(book, proof.at, now));
        by.any(|proof| proof.person.is_some_and(|person| book.present(person).is_some()))
    });
    seen.count()
}

/// お知らせの届け先 has two sides: where the provider's notices arrive, and where Kigenban's do. An address that somebody
/// wrote down and nobody tried counts for nothing.
pub(super) fn recipients(book: &Book, now: DateTime<Utc>) -> Step {
    let contracts = domains(book);
    let ways = proved_ways(book, now);
    let mut asked = BTreeSet::new();
    let mut short = 0;
    let mut lacks: Vec<(Option<ContractId>, Lack)> = Vec::new();
    let mut begun = ways > 0;
    for contract in &contracts {
        let places = book
            .places_of(contract.id)
            .filter(|place| place.role == RecipientRole::Provider)
            .filter(|place| matches!(place.kind, RecipientKind::Mail | RecipientKind::Phone))
            .filter(|place| is_of_ours(book, place));
        let (tried, untried): (Vec<&Recipient>, Vec<&Recipient>) =
            places.partition(|place| place.arrived_at.is_some_and(|at| is_believed(book, at, now)));
        let good: BTreeSet<String> = tried.iter().map(|place| place.address.trim().to_lowercase()).collect();
        let unknown = tried.is_empty() && untried.is_empty();
        begun |= !unknown;
        let wanted = RECIPIENTS_WANTED.saturating_sub(good.len() + ways);
        short = short.max(wanted);
        let id = Some(contract.id);
        if wanted == 0 && !good.is_empty() && ways > 0 {
            continue;
        }
        // An address of the whole office is asked about once.
        for place in untried.into_iter().filter(|place| asked.insert(place.id)) {
            let lack = match place.arrived_at {
                Some(at) => Lack::ArrivalOld(place.id, day_of(at, zone_of(&book.office))),
                None => Lack::Arrival(place.id),
            };
            lacks.push((id, lack));
        }
        lacks.extend(unknown.then_some((id, Lack::ProviderPlace)));
        lacks.extend((wanted > 0).then_some((id, Lack::Places(wanted))));
        lacks.extend((ways == 0).then_some((id, Lack::Way)));
    }
    let mut step = step(Precaution::Recipients, &contracts, lacks, begun);
    // One way serves every contract: it is said once.
    if let Some((contract, _)) = step.lacks.iter_mut().find(|(_, lack)| *lack == Lack::Way) {
        *contract = None;
    }
    step.lacks.retain(|(contract, lack)| *lack != Lack::Way || contract.is_none());
    step.left = short.max(usize::from(!step.lacks.is_empty()));
    step
}
