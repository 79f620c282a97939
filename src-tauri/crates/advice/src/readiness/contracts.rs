//! Of which contracts a precaution is asked, and what counts as written down.

use kigenban_facts::{Book, Contract, Kind, PayMethod, RenewalWay};

/// Contracts in use.
pub(super) fn watched(book: &Book) -> Vec<&Contract> {
    book.contracts.iter().filter(|contract| !contract.unused).collect()
}

/// The logins that count: those of the domains, and those of every contract where no domain is the office's own.
pub(super) fn domains(book: &Book) -> Vec<&Contract> {
    let all = watched(book);
    let domains: Vec<&Contract> = all.iter().copied().filter(|one| one.kind == Kind::Domain).collect();
    if domains.is_empty() { all } else { domains }
}

/// Contracts that can be renewed: DNS mostly has no date of its own.
pub(super) fn dated(book: &Book) -> Vec<&Contract> {
    let has_date = |one: &&Contract| one.kind != Kind::Dns || one.expires.is_some() || one.pay_by.is_some();
    watched(book).into_iter().filter(has_date).filter(|one| !is_renewed_by_machine(one)).collect()
}

/// A certificate that nobody renews by hand.
pub(crate) fn is_renewed_by_machine(contract: &Contract) -> bool {
    contract.kind == Kind::Certificate && (contract.renewal_way == RenewalWay::Automatic || contract.expires.is_none())
}

pub(super) fn paid_by_card(book: &Book) -> Vec<&Contract> {
    let by_card = |one: &&Contract| {
        one.pay_method == Some(PayMethod::Card) || (one.pay_method.is_none() && one.main_card.is_some())
    };
    watched(book).into_iter().filter(by_card).collect()
}

pub(super) fn filled(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
