//! The whole judgement: one book, one instant, one advice.

mod advice;
mod cards;
mod certificates;
mod item;
mod registry;
mod victims;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, BundleId, Contract, List};

use crate::{Knowledge, Reason, Status};
pub use advice::{Advice, Counts, Item};
pub(crate) use cards::{card_end, users_of};
pub(crate) use item::check_of;
pub(crate) use registry::{happened_on, is_pending};

/// Judges a whole book at one instant by the built-in tables alone. Pure: same input, same advice.
pub fn judge(book: &Book, now: DateTime<Utc>) -> Advice {
    judge_with(book, Knowledge::built_in(), now)
}

/// Judges a whole book at one instant.
pub(crate) fn judge_with(book: &Book, knowledge: &Knowledge, now: DateTime<Utc>) -> Advice {
    judge_again(book, knowledge, now, Advice::default(), None)
}

/// Judges a book again. `touched`: only these 契約一式 have changed since `last`, which holds at this instant; what was
/// judged of the others is taken over. `None` = everything is judged anew.
pub(crate) fn judge_again(
    book: &Book,
    knowledge: &Knowledge,
    now: DateTime<Utc>,
    last: Advice,
    touched: Option<&BTreeSet<BundleId>>,
) -> Advice {
    let today = crate::day_of(now, crate::zone_of(&book.office));
    let Advice { mut items, tasks, changes, .. } = last;
    let touched = touched.filter(|_| follow_order(&mut items, book));
    let anew = |bundle: &BundleId| touched.is_none_or(|touched| touched.contains(bundle));
    let open = book.contracts.iter().enumerate();
    let open: Vec<_> = open.filter(|(place, one)| *place >= items.len() || anew(&one.bundle)).collect();
    let judge = |(_, contract): &(usize, &Contract)| item::judge_contract(book, knowledge, contract, today, now);
    let mut judged: Vec<Item> = open.iter().map(judge).collect();
    // Causes and victims are of one 契約一式: all of it is here, or nothing.
    victims::find_causes(&mut judged);
    for ((place, _), item) in open.into_iter().zip(judged) {
        items.put(place, item);
    }
    let kept = changes.into_iter().filter(|change| !anew(&change.bundle)).collect();
    let changes = crate::dns_changes::change_questions_of(book, now, kept, anew);
    let tasks = crate::tasks::tasks(book, &items, &changes, today, now, tasks, anew);
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
    Advice { now, since: now, valid_until, today, items, tasks, counts, changes: changes.into() }
}

/// Leaves the items whose contracts are still there. `false`: they do not stand in the book's order any more, in which new
/// contracts come last.
fn follow_order(items: &mut List<Item>, book: &Book) -> bool {
    let in_order = |items: &List<Item>| {
        let mut both = items.iter().zip(&book.contracts);
        items.len() <= book.contracts.len() && both.all(|(item, contract)| item.contract == contract.id)
    };
    if !in_order(items) {
        items.retain(|item| book.contract(item.contract).is_some());
    }
    let follows = in_order(items);
    if !follows {
        items.clear();
    }
    follows
}

#[cfg(test)]
mod tests;
