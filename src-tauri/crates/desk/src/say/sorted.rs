//! 台帳 sorted by a column: contracts of all 契約一式 together, under heads that the column makes (a month, a company, a
//! status).

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use chrono::NaiveDate;
use kigenban_facts::{AutoRenewal, Bundle, Contract, YearMonth};

use super::{Say, number};
use crate::view::{LedgerBelow, LedgerBundle, LedgerColumn, LedgerSort};

/// Heads named of those that are still below; the rest is in the whole count.
const BELOW: usize = 6;

/// Under which head a contract stands, by place; `None` = the column is empty for it, which always comes last.
type Head = Option<(Rank, String)>;

/// By what heads are put into order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Month(YearMonth),
    Number(usize),
    Text(String),
}

/// One contract on its way into its place.
struct Sorted<'a> {
    head: Head,
    day: Option<NaiveDate>,
    bundle: &'a Bundle,
    contract: &'a Contract,
}

impl Say<'_> {
    /// So many contracts from the place asked for, sorted, under their heads; and the heads of what comes after, with how many.
    pub(super) fn sorted(
        &self,
        found: &[(&Bundle, Vec<&Contract>)],
        sort: LedgerSort,
        from: usize,
        count: usize,
    ) -> (Vec<LedgerBundle>, Vec<LedgerBelow>) {
        let mut all: Vec<Sorted<'_>> = Vec::new();
        for (bundle, contracts) in found {
            all.extend(contracts.iter().map(|contract| Sorted {
                head: self.head(contract, sort.by),
                day: self.shown_day(contract),
                bundle,
                contract,
            }));
        }
        // Stable: within a head of anything but days the order is that of the ledger, the most urgent first.
        all.sort_by(|one, other| {
            let heads = absent_last(one.head.as_ref(), other.head.as_ref(), sort.down);
            let days = absent_last(one.day.as_ref(), other.day.as_ref(), sort.down);
            if sort.by == LedgerColumn::Date { heads.then(days) } else { heads }
        });
        let mut sizes: BTreeMap<&Head, usize> = BTreeMap::new();
        for one in &all {
            *sizes.entry(&one.head).or_insert(0) += 1;
        }
        let end = from.saturating_add(count).min(all.len());
        let page = all.get(from.min(end)..end).unwrap_or_default();
        let groups = page.chunk_by(|one, next| one.head == next.head).filter_map(|rows| {
            let head = &rows.first()?.head;
            let name = self.head_words(head, sort.by);
            Some(LedgerBundle {
                id: format!("{:?}:{name}", sort.by),
                name,
                domain: String::new(),
                note: self.things(sizes.get(head).copied().unwrap_or_default()),
                rows: rows.iter().map(|one| self.ledger_row(one.bundle, one.contract)).collect(),
            })
        });
        let label = |one: &Sorted<'_>| self.head_words(&one.head, sort.by);
        let rest = all.get(end..).unwrap_or_default();
        let below = rest.chunk_by(|one, next| one.head == next.head || label(one) == label(next)).take(BELOW);
        let below =
            below.filter_map(|rows| Some(LedgerBelow { label: label(rows.first()?), count: number(rows.len()) }));
        (groups.collect(), below.collect())
    }

    fn head(&self, contract: &Contract, by: LedgerColumn) -> Head {
        let words = self.words;
        match by {
            LedgerColumn::Auto => {
                let (place, word) = match contract.auto_renewal {
                    AutoRenewal::Off => (0, words.auto_renewal_off()),
                    AutoRenewal::Unknown => (1, words.auto_renewal_unknown()),
                    AutoRenewal::On => (2, words.auto_renewal_on()),
                };
                Some((Rank::Number(place), words.say_head_auto(&word)))
            }
            LedgerColumn::Date => {
                let month = YearMonth::of(self.shown_day(contract)?);
                Some((Rank::Month(month), words.month(month.year(), month.month())))
            }
            LedgerColumn::Holder => {
                let holder = contract.holder.clone().filter(|holder| !holder.trim().is_empty())?;
                Some((Rank::Text(super::ledger::plain(&holder)), holder))
            }
            LedgerColumn::Kind => Some((Rank::Number(contract.kind as usize), words.kind(contract.kind))),
            LedgerColumn::Manager => {
                let name = self.book.in_charge(contract).and_then(|person| self.person_name(person))?;
                Some((Rank::Text(name.clone()), name))
            }
            LedgerColumn::Ready => {
                if contract.unused {
                    return None;
                }
                let steps = &self.snapshot.readiness().steps;
                let lacks = |step: &&kigenban_advice::Step| step.asks(contract.id) && step.lacks(contract.id);
                let left = steps.iter().filter(lacks).count();
                // The most that is missing first.
                let place = Rank::Number(steps.len() - left);
                let word = match left {
                    0 => words.readiness_done(),
                    _ => words.readiness_left_things(&left.to_string()),
                };
                Some((place, word))
            }
            LedgerColumn::Status => {
                let status = self.standing(contract);
                let word = self.status(status, &kigenban_advice::Reason::default(), None).word;
                Some((Rank::Number(status as usize), word))
            }
        }
    }

    /// What the head says; of those without one, what they lack.
    fn head_words(&self, head: &Head, by: LedgerColumn) -> String {
        let words = self.words;
        match (head, by) {
            (Some((_, word)), _) => word.clone(),
            (None, LedgerColumn::Date) => words.home_no_date(),
            (None, LedgerColumn::Holder) => words.ledger_no_holder(),
            (None, LedgerColumn::Manager) => words.say_head_no_manager(),
            (None, _) => words.status_unused(),
        }
    }

    /// The day that stands in the row.
    fn shown_day(&self, contract: &Contract) -> Option<NaiveDate> {
        let (pay_by, expires) = self.row_dates(contract);
        pay_by.or(expires).map(|date| date.date)
    }
}

fn absent_last<T: Ord>(one: Option<&T>, other: Option<&T>, down: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) if down => Reverse(one).cmp(&Reverse(other)),
        (Some(one), Some(other)) => one.cmp(other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}
