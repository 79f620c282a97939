//! 対象外, and names in use that nobody watches.

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Check, Contract, Kind};

use crate::dates::Found;
use crate::judge::Item;
use crate::lifecycle::life;
use crate::looks::last_good;
use crate::status::Finding;
use crate::tasks::{TaskKind, key};
use crate::{Reason, Verdict};

/// Nobody watches the name under mail or site in use: its contract was removed, or is 対象外. Asked of that contract, else of
/// the first that hangs on it.
pub(super) fn not_watched(book: &Book, contract: &Contract, now: DateTime<Utc>) -> Option<Found> {
    const HANGS_ON_IT: [Kind; 4] = [Kind::Mail, Kind::Server, Kind::Certificate, Kind::Dns];
    let of_kind = |kind: Kind| book.contracts_of(contract.bundle).filter(move |other| other.kind == kind);
    if of_kind(Kind::Domain).any(|domain| !domain.unused) {
        return None;
    }
    let in_use = HANGS_ON_IT.into_iter().flat_map(of_kind).find(|other| !other.unused)?;
    if of_kind(Kind::Domain).next().unwrap_or(in_use).id != contract.id {
        return None;
    }
    let domain = book.bundle_of(contract).map(|bundle| bundle.domain.as_str()).filter(|domain| !domain.is_empty())?;
    let lives = [Check::Mail, Check::Web, Check::Dns].into_iter().any(|check| last_good(book, domain, check).is_some());
    let asked = key(contract.id, None, TaskKind::WatchDomain);
    if !lives || book.is_done(&asked) {
        return None;
    }
    let life = life(book, domain, now);
    let last = life.expires.map(|expires| expires.date);
    (life.verdict != Verdict::Unregistrable).then_some((Finding::DomainNotWatched, Reason::DomainNotWatched { last }))
}

pub(super) fn unused(contract: &Contract, asked: Option<Found>) -> Item {
    let found = asked.unwrap_or((Finding::Unused, Reason::Unused));
    Item {
        contract: contract.id,
        bundle: contract.bundle,
        kind: contract.kind,
        status: found.0.row().status,
        reason: found.1.clone(),
        found: vec![found],
        ..Item::default()
    }
}
