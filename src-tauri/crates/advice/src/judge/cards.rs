//! Payment cards: the card ends first.

use chrono::{Days, Months, NaiveDate};
use kigenban_facts::{AutoRenewal, Book, Card, CardId, Contract, PayMethod};

use crate::dates::Found;
use crate::status::Finding;
use crate::tasks::card_key;
use crate::{Deadlines, Reason};

/// How long before its end a card is spoken of: 1 month + 1 week.
const CARD_NOTICE_DAYS: u64 = 7;

/// A card's last good day.
pub(crate) fn card_end(card: &Card) -> Option<NaiveDate> {
    card.expires.map(kigenban_facts::YearMonth::last_day)
}

/// Contracts paid with a card.
pub(crate) fn users_of(book: &Book, card: CardId) -> impl Iterator<Item = &Contract> {
    book.contracts.iter().filter(move |contract| !contract.unused && pays_with(contract, card))
}

fn pays_with(contract: &Contract, card: CardId) -> bool {
    contract.main_card == Some(card) && contract.pay_method.is_none_or(|method| method == PayMethod::Card)
}

/// Whether the paying card ends before the next charge, and that is near.
pub(super) fn found(
    book: &Book,
    contract: &Contract,
    deadlines: &Deadlines,
    charge_near: bool,
    today: NaiveDate,
) -> Option<Found> {
    let card = contract.main_card.filter(|card| pays_with(contract, *card)).and_then(|card| book.card(card))?;
    let end = card_end(card)?;
    if book.is_done(&card_key(card)) {
        return None;
    }
    let automatic = contract.auto_renewal == AutoRenewal::On;
    // A charge that met an ended card has failed, whatever the day: it stays as urgent until somebody has seen it paid.
    let open = |day: NaiveDate| {
        day >= today || (automatic && end < day && deadlines.expires.as_ref().is_some_and(|last| last.date >= today))
    };
    let next = deadlines.count_day.filter(|day| open(*day) && !deadlines.settled);
    if next.is_some_and(|day| end >= day) {
        return None;
    }
    let reason = Reason::CardEnds { card: card.id, on: end };
    if automatic && charge_near && next.is_some() {
        return Some((Finding::CardEndsBeforeCharge, reason));
    }
    let month = end.checked_sub_months(Months::new(1)).unwrap_or(end);
    let spoken_of = month.checked_sub_days(Days::new(CARD_NOTICE_DAYS)).unwrap_or(month);
    (today >= spoken_of).then_some((Finding::CardEndsFirst, reason))
}
