//! Who pays what falls before the handover day.

use chrono::{Days, NaiveDate};
use kigenban_facts::{AutoRenewal, Contract, Handover, Kind, PersonId};
use serde::Serialize;

use crate::say::{Say, filled};

/// A card that ends within this many days is to be changed by whoever hands over.
const CARD_DAYS: u64 = 92;
/// How many payments are listed when no handover day is set.
const NEXT: usize = 3;

/// Who pays what falls before the handover day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payments {
    /// `12月18日(金)までの支払い`, or つぎの支払い when no day is set.
    pub title: String,
    /// One payment or card each.
    pub lines: Vec<PaymentLine>,
    /// Said when there is none.
    pub none: Option<String>,
}

/// One payment, or one card to change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaymentLine {
    /// Day and what is paid.
    pub what: String,
    /// Who pays; 支払いは確認済み; 自動で引き落とし.
    pub detail: String,
}

/// `on_paper` says which contracts the paper is about.
pub(super) fn payments(say: Say<'_>, handover: Option<&Handover>, on_paper: &dyn Fn(&Contract) -> bool) -> Payments {
    let words = say.words;
    let target = handover.and_then(|handover| handover.target).filter(|day| *day >= say.today());
    let due = due(say, on_paper);
    let mut lines: Vec<PaymentLine> = Vec::new();
    let (title, none) = match target {
        Some(day) => {
            let until = due.iter().filter(|one| one.day <= day);
            lines.extend(until.map(|one| line(say, one, handover.map(|handover| handover.from))));
            (words.paper_payments_until(&words.day(day, say.today())), words.paper_payments_none())
        }
        None => (words.paper_payments_next(), words.paper_payments_none_known()),
    };
    let none = (due.is_empty() || (target.is_some() && lines.is_empty())).then_some(none);
    let later = due.iter().filter(|one| !one.settled && target.is_none_or(|day| one.day > day));
    let payer = handover.map(|handover| if target.is_some() { handover.to } else { handover.from });
    for one in later.take(if target.is_some() { 1 } else { NEXT }) {
        let mut next = line(say, one, payer);
        if target.is_some() {
            next.what = format!("{} {}", words.paper_payments_after(), next.what);
        }
        lines.push(next);
    }
    lines.extend(cards(say, on_paper));
    Payments { title, lines, none }
}

struct Due<'a> {
    contract: &'a Contract,
    day: NaiveDate,
    settled: bool,
}

/// What is still to be paid from today on, by day. A certificate has no bill of its own unless somebody wrote one down.
fn due<'a>(say: Say<'a>, on_paper: &dyn Fn(&Contract) -> bool) -> Vec<Due<'a>> {
    let mut due: Vec<Due<'a>> = say
        .book
        .contracts
        .iter()
        .filter(|contract| on_paper(contract))
        .filter_map(|contract| {
            let dates = say.deadlines(contract);
            let day = match contract.kind {
                Kind::Certificate => dates.pay_by?.date,
                _ => dates.pay_by.or(dates.expires)?.date,
            };
            let settled = dates.settled;
            (day >= say.today()).then_some(Due { contract, day, settled })
        })
        .collect();
    due.sort_by_key(|one| one.day);
    due
}

fn line(say: Say<'_>, due: &Due<'_>, payer: Option<PersonId>) -> PaymentLine {
    let words = say.words;
    let contract = due.contract;
    let name = filled(say.book.payer(contract))
        .or_else(|| payer.and_then(|id| say.present(id)))
        .or_else(|| say.book.in_charge(contract).and_then(|id| say.person_name(id)))
        .unwrap_or_else(|| words.value_missing());
    let detail = if due.settled {
        words.paper_payment_settled()
    } else if contract.auto_renewal == AutoRenewal::On {
        words.paper_payment_auto()
    } else {
        words.paper_payment_by(&name)
    };
    PaymentLine { what: words.paper_payment_line(&words.day(due.day, say.today()), &say.full_title(contract)), detail }
}

/// Cards in use that end soon.
fn cards(say: Say<'_>, on_paper: &dyn Fn(&Contract) -> bool) -> Vec<PaymentLine> {
    let last = say.today().checked_add_days(Days::new(CARD_DAYS));
    say.book
        .cards
        .iter()
        .filter(|card| say.book.contracts.iter().any(|one| on_paper(one) && one.main_card == Some(card.id)))
        .filter_map(|card| {
            let day = card.expires?.last_day();
            let words = say.words;
            (day >= say.today() && Some(day) <= last).then(|| PaymentLine {
                what: words.paper_card_ends(&words.day(day, say.today()), &words.card_short(&card.label, &card.last4)),
                detail: String::new(),
            })
        })
        .collect()
}
