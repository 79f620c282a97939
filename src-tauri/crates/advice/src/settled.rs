//! Which periods of a contract are closed by a mark of a person.

use chrono::NaiveDate;
use kigenban_facts::{Book, ContractId, Kind, Payment};

use crate::tasks::{TaskKind, key};

/// A person marked this period as paid, or confirmed the charge.
pub(crate) fn is_settled(book: &Book, contract: ContractId, period: NaiveDate) -> bool {
    let charge = key(contract, Some(period), TaskKind::ConfirmCharge);
    // A domain is paid for by the year: a date corrected by a few weeks is the same term. Others may be monthly.
    let is_domain = book.contract(contract).is_some_and(|contract| contract.kind == Kind::Domain);
    let slack = if is_domain { 31 } else { 3 };
    let is_for = |payment: &Payment| {
        let days = period.signed_duration_since(payment.period).num_days();
        // Paid for several terms at once: every end before the last one.
        let ahead = payment.until.is_some_and(|until| days > 0 && (until - period).num_days() > slack);
        days.abs() <= slack || ahead
    };
    book.payments.of(&contract).any(is_for) || book.is_done(&charge)
}
