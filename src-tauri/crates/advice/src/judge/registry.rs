//! What a registry says beside date and state that a person should know: a move to another company, a lock that is gone,
//! another name.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, ContractId, Registration};

use crate::dates::Found;
use crate::lifecycle::{Unrepeated, has_status, is_moving};
use crate::looks::{self, Look, Proof};
use crate::status::Finding;
use crate::suffix::Family;
use crate::tasks::{TaskKind, is_answered, key_of};
use crate::zone::{REGISTRY_JP, day_of};
use crate::{Life, Reason, Verdict};

/// Days for which a lock that was lifted is asked about: a transfer needs fewer.
const ASKED_DAYS: i64 = 60;

/// The findings, each until a person says that it is known.
pub(super) fn found(
    book: &Book,
    contract: ContractId,
    domain: &str,
    looks: &[Look<'_, Registration>],
    life: &Life,
    now: DateTime<Utc>,
) -> Vec<Found> {
    let of_life = match life.verdict {
        Verdict::Contradicted => {
            let state = life.state.unwrap_or_default();
            let alone = life.undecided_until.is_some();
            let reason = if alone { Reason::RegistryAlone { state } } else { Reason::Contradicted { state } };
            Some((Finding::Contradicted, reason))
        }
        Verdict::Provisional => Some((Finding::Provisional, Reason::Provisional { until: life.until })),
        Verdict::Unrepeated => life.unrepeated.map(|Unrepeated { state, since }| {
            (Finding::Unrepeated, Reason::Unrepeated { state, since: day_of(since, REGISTRY_JP) })
        }),
        _ => None,
    };
    if !life.verdict.is_registered() {
        return of_life.into_iter().collect();
    }
    let looks = looks::of_present(looks);
    // One theft is one thing to ask: a lock goes before every move.
    let moving =
        seen_since(looks, is_moving).map(|since| (Finding::TransferPending, Reason::TransferPending { since }));
    let asked = moving.or_else(|| {
        let since = lock_lifted(domain, looks, now)?;
        Some((Finding::LockLifted, Reason::LockLifted { since }))
    });
    let renamed = seen_since(looks, is_renamed);
    let renamed = renamed.map(|since| (Finding::Renamed, Reason::Renamed { since }));
    let open = |found: &Found| !is_answered(book, &question_key(contract, found), found.0);
    of_life.into_iter().chain(asked.into_iter().chain(renamed).filter(open)).collect()
}

/// The key under which a person's answer to such a question is kept: every time it happens is one of its own.
fn question_key(contract: ContractId, (finding, reason): &Found) -> String {
    key_of(contract, happened_on(reason), TaskKind::CheckRegistry, *finding)
}

/// The day on which what is asked about was first seen.
pub(crate) fn happened_on(reason: &Reason) -> Option<NaiveDate> {
    match reason {
        Reason::LockLifted { since }
        | Reason::Renamed { since }
        | Reason::TransferPending { since }
        | Reason::Unrepeated { since, .. } => Some(*since),
        _ => None,
    }
}

/// Whether any of this was seen once and waits for its second look.
pub(crate) fn is_pending(domain: &str, looks: &[Look<'_, Registration>]) -> bool {
    let looks = looks::of_present(looks);
    let proofs = [proof_of(looks, is_moving), proof_of(looks, is_renamed), lock_proof(domain, looks)];
    proofs.iter().any(|proof| matches!(proof, Proof::Once(_)))
}

/// Since when the answers that say statuses say this, seen twice.
fn seen_since(looks: &[Look<'_, Registration>], says: impl Fn(&Registration) -> bool) -> Option<NaiveDate> {
    proof_of(looks, says).since().map(|at| day_of(at, REGISTRY_JP))
}

fn proof_of(looks: &[Look<'_, Registration>], says: impl Fn(&Registration) -> bool) -> Proof {
    let speaking: Vec<_> = looks.iter().filter(|look| !look.facts.statuses.is_empty()).copied().collect();
    looks::proof(&speaking, says)
}

fn is_renamed(facts: &Registration) -> bool {
    has_status(facts, "renamed")
}

/// The day on which a lock against moving away was first seen lifted, if that was lately and it still is.
fn lock_lifted(domain: &str, looks: &[Look<'_, Registration>], now: DateTime<Utc>) -> Option<NaiveDate> {
    let since = day_of(lock_proof(domain, looks).since()?, REGISTRY_JP);
    ((day_of(now, REGISTRY_JP) - since).num_days() < ASKED_DAYS).then_some(since)
}

/// A lock that an older answer said is missing in the newest that say locks.
fn lock_proof(domain: &str, looks: &[Look<'_, Registration>]) -> Proof {
    let of = |facts: &Registration| locks_said(domain, facts);
    // Two ways to ask have two sets of words: only answers that came by the same one are compared.
    let Some(way) = looks.last().map(|look| &look.span.source) else { return Proof::Absent };
    let speaks = |look: &&Look<'_, Registration>| look.span.source == *way && of(look.facts).is_some();
    let speaking: Vec<_> = looks.iter().filter(speaks).copied().collect();
    let said = |look: &Look<'_, Registration>| of(look.facts).unwrap_or_default();
    let Some(newest) = speaking.last().map(said) else { return Proof::Absent };
    let before = speaking.iter().rev().map(said).find(|before| *before != newest).unwrap_or_default();
    if before.iter().all(|lock| newest.contains(lock)) {
        return Proof::Absent;
    }
    looks::proof(&speaking, |facts| of(facts).as_ref() == Some(&newest))
}

/// The locks against moving away that an answer says; `None` when it says nothing about them. JPRS has lines for locks,
/// before the one that says the last change: an answer that reaches that one has no locks but those it says.
fn locks_said(domain: &str, facts: &Registration) -> Option<Vec<String>> {
    if Family::of(domain).is_jp() {
        return (facts.changed_at.is_some() || !facts.locks.is_empty()).then(|| facts.locks.clone());
    }
    if facts.statuses.is_empty() {
        return None;
    }
    let locked = ["clienttransferprohibited", "servertransferprohibited", "transferprohibited"]
        .iter()
        .any(|word| has_status(facts, word));
    Some(if locked { vec!["transfer".to_owned()] } else { Vec::new() })
}
