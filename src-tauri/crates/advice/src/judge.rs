//! The whole judgement: one book, one instant, one advice.

mod advice;
mod cards;
mod certificates;
mod item;
mod registry;
mod victims;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, BundleId, ContractId};

use crate::{Knowledge, Reason, Status};
use advice::Grounds;
pub use advice::{Advice, Counts, Item};
pub(crate) use cards::{card_end, users_of};
pub(crate) use item::{Judged, check_of};
pub(crate) use registry::{happened_on, is_pending};

/// Judges a whole book at one instant by the built-in tables alone. Pure: same input, same advice.
pub fn judge(book: &Book, now: DateTime<Utc>) -> Advice {
    judge_with(book, Knowledge::built_in(), now)
}

/// Judges a whole book at one instant.
pub(crate) fn judge_with(book: &Book, knowledge: &Knowledge, now: DateTime<Utc>) -> Advice {
    judge_again(book, knowledge, now, Advice::none(now), None)
}

/// Judges a book again. `touched`: only these ひとそろい have changed since `last`, which holds at this instant; what was
/// judged of the others is taken over. `None` = everything is judged anew.
pub(crate) fn judge_again(
    book: &Book,
    knowledge: &Knowledge,
    now: DateTime<Utc>,
    last: Advice,
    touched: Option<&BTreeSet<BundleId>>,
) -> Advice {
    let today = crate::day_of(now, crate::zone_of(&book.office));
    let Advice { items, grounds, changes, .. } = last;
    let untouched = |bundle: &BundleId| touched.is_some_and(|touched| !touched.contains(bundle));
    let kept = items.into_iter().zip(grounds).filter(|(item, _)| untouched(&item.bundle));
    let mut kept: HashMap<ContractId, Judged> = kept
        .map(|(item, Grounds { found, since, certificate })| {
            (item.contract, Judged { item: Item { cause: None, ..item }, found, since, certificate })
        })
        .collect();
    let mut judged: Vec<Judged> = book
        .contracts
        .iter()
        .map(|contract| {
            let kept = kept.remove(&contract.id);
            kept.unwrap_or_else(|| item::judge_contract(book, knowledge, contract, today, now))
        })
        .collect();
    victims::find_causes(&mut judged);
    let kept = changes.into_iter().filter(|change| untouched(&change.bundle)).collect();
    let changes = crate::dns_changes::change_questions_of(book, now, kept, |bundle| !untouched(bundle));
    let tasks = crate::tasks::tasks(book, &judged, &changes, today, now);
    let mut certificates = BTreeMap::new();
    let mut items: Vec<Item> = Vec::with_capacity(judged.len());
    let mut grounds = Vec::with_capacity(judged.len());
    for Judged { item, found, since, certificate } in judged {
        certificates.extend(certificate.clone().map(|days| (item.contract, days)));
        grounds.push(Grounds { found, since, certificate });
        items.push(item);
    }
    let count = |status| {
        let causes = items.iter().filter(|item| item.status == status && item.cause.is_none());
        // A card is one cause, however many contracts it pays.
        let mut cards = BTreeSet::new();
        let is_new = |item: &&Item| match item.reason {
            Reason::CardEnds { card, .. } => cards.insert(card),
            _ => true,
        };
        causes.filter(is_new).count()
    };
    let counts = Counts {
        stopped: count(Status::Stopped),
        at_risk: count(Status::AtRisk),
        soon: count(Status::Soon),
        watching: count(Status::Watching),
        unconfirmed: count(Status::Unconfirmed),
    };
    let valid_until = crate::validity::valid_until(book, &items, &tasks, &changes, now);
    let is_given = |item: &&Item| {
        book.contract(item.contract).is_some_and(|one| crate::entries::is_given(book, one, &item.deadlines, today))
    };
    let given = items.iter().filter(is_given).map(|item| item.contract).collect();
    let readiness = crate::readiness(book, &given, now);
    let (items, changes) = (items.into(), changes.into());
    Advice { now, since: now, valid_until, today, items, tasks, counts, readiness, changes, certificates, grounds }
}

#[cfg(test)]
mod tests;
