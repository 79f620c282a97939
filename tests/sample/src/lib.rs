//! The one sample office: an invented company with one cause for alarm, at one fixed instant.
//!
//! The window's in-browser host, the papers and the tests read the same file. No name in it belongs to anybody.

mod big;

use chrono::{DateTime, Utc};
use kigenban_facts::Book;

pub use big::big;

/// The instant the sample stands at: a Tuesday morning, ten days before a payment is due.
pub const SAMPLE_NOW: &str = "2026-11-24T09:30:00+09:00";

/// The file's text: a [`Book`] in its JSON form.
pub const JSON: &str = include_str!("../office.json");

/// The sample office.
#[expect(clippy::expect_used, reason = "the file is part of this crate and a test reads it")]
pub fn book() -> Book {
    serde_json::from_str(JSON).expect("office.json is a Book")
}

/// [`SAMPLE_NOW`] as an instant.
#[expect(clippy::expect_used, reason = "a constant, and a test reads it")]
pub fn now() -> DateTime<Utc> {
    SAMPLE_NOW.parse().expect("SAMPLE_NOW is an instant")
}

#[cfg(test)]
mod tests {
    use super::*;
    use kigenban_facts::{AutoRenewal, Kind};

    #[test]
    fn the_file_says_exactly_what_the_book_says() {
        let kept: serde_json::Value = serde_json::from_str(JSON).unwrap();
        let again: Book = serde_json::from_value(serde_json::to_value(book()).unwrap()).unwrap();
        assert_eq!(again, book());
        assert_eq!(kept["contracts"].as_array().unwrap().len(), book().contracts.len());
        assert!(book().contracts.iter().all(|contract| contract.other.is_empty()), "a field name is misspelt");
        assert!(book().people.iter().all(|person| person.other.is_empty()), "a field name is misspelt");
        assert!(book().recipients.iter().all(|recipient| recipient.other.is_empty()), "a field name is misspelt");
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let book = book();
        let person = |id| book.people.iter().any(|person| person.id == id);
        for contract in &book.contracts {
            assert!(book.bundle_of(contract).is_some());
            assert!(contract.manager.into_iter().chain(contract.deputy).all(person));
            let cards = contract.main_card.into_iter().chain(contract.spare_card);
            assert!(cards.into_iter().all(|id| book.cards.iter().any(|card| card.id == id)));
        }
        assert!(book.custodians.iter().all(|row| book.contract(row.contract).is_some() && person(row.person)));
        assert!(book.payments.iter().all(|row| book.contract(row.contract).is_some() && person(row.by)));
        assert!(book.recipients.iter().all(|row| row.contract.is_none_or(|id| book.contract(id).is_some())));
        assert!(book.stamps.iter().all(|row| book.handovers.iter().any(|own| own.id == row.handover)));
    }

    #[test]
    fn names_that_printers_lose_are_in_it() {
        let names: String = book().people.into_iter().map(|person| person.name).collect();
        assert!(names.contains('𠮷') && names.contains('髙'));
    }

    #[test]
    fn one_domain_alone_is_unpaid_and_not_renewed_by_itself() {
        let book = book();
        let now = now().date_naive();
        let at_risk: Vec<_> = book
            .contracts
            .iter()
            .filter(|contract| contract.kind == Kind::Domain && contract.auto_renewal != AutoRenewal::On)
            .filter(|contract| !book.payments.iter().any(|mark| mark.contract == contract.id && mark.period > now))
            .collect();
        assert_eq!(at_risk.len(), 1);
        assert_eq!(book.bundle_of(at_risk[0]).unwrap().domain, "example-kobe.co.jp");
        assert_eq!(at_risk[0].pay_by.as_ref().unwrap().date.to_string(), "2026-12-04");
    }

    #[test]
    fn a_big_office_has_as_many_contracts_as_asked_and_is_the_same_every_time() {
        for count in [1, 50, 500] {
            let book = big(count);
            assert_eq!(book.contracts.len(), count);
            assert_eq!(book, big(count));
            assert!(book.contracts.iter().all(|contract| book.bundle_of(contract).is_some()));
        }
    }
}
