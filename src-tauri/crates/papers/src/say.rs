//! How values of the ledger read on paper.

use std::ops::Deref;

use kigenban_advice::{Advice, Deadlines, is_access_ended};
use kigenban_facts::{
    AutoRenewal, Book, Card, Check, Contract, Custodian, HolderIs, Outcome, Person, RecipientRole, Seen, Source,
    SourcedDate, Span, View, YearMonth,
};
use kigenban_wording::{Sayer, Words, domain_text};

/// One book with its judgement: what every paper says, and what only papers say.
#[derive(Clone, Copy)]
pub(crate) struct Say<'a> {
    pub(crate) advice: &'a Advice,
    sayer: Sayer<'a>,
}

/// Whatever screens say, too.
impl<'a> Deref for Say<'a> {
    type Target = Sayer<'a>;

    fn deref(&self) -> &Sayer<'a> {
        &self.sayer
    }
}

impl<'a> Say<'a> {
    pub(crate) fn new(book: &'a Book, advice: &'a Advice, words: Words) -> Self {
        Self { advice, sayer: Sayer { book, words, now: advice.now } }
    }

    /// Both dates of a contract as judged; what a person entered when there is no judgement of it.
    pub(crate) fn deadlines(self, contract: &Contract) -> Deadlines {
        self.advice.item(contract.id).map_or_else(
            || Deadlines {
                expires: contract.expires.clone(),
                pay_by: contract.pay_by.clone(),
                own_expires: contract.expires.clone(),
                period: contract.expires.as_ref().map(|date| date.date),
                ..Deadlines::default()
            },
            |item| item.deadlines.clone(),
        )
    }

    /// 出どころ in one word, where room is scarce.
    pub(crate) fn short_source(self, date: &SourcedDate) -> String {
        match &date.source {
            Source::Certificate => self.words.paper_source_short_certificate(),
            Source::Estimated { .. } => self.words.paper_source_short_estimated(),
            Source::Invoice { .. } => self.words.paper_source_short_invoice(),
            Source::Registrar { .. } => self.words.paper_source_short_registrar(),
            Source::Registry { .. } => self.words.paper_source_short_registry(),
            Source::Typed { .. } => self.words.paper_source_short_typed(),
        }
    }

    /// What a contract is called: the office's word, else the kind's.
    pub(crate) fn title(self, contract: &Contract) -> String {
        filled(contract.title.as_deref()).unwrap_or_else(|| self.words.kind(contract.kind))
    }

    /// What it is called together with the domain it belongs to.
    pub(crate) fn full_title(self, contract: &Contract) -> String {
        let title = self.title(contract);
        match self.book.bundle_of(contract) {
            Some(bundle) if !bundle.domain.is_empty() => format!("{title} {}", domain_text(&bundle.domain)),
            _ => title,
        }
    }

    /// A person's name while that person is in the office.
    pub(crate) fn present(self, id: kigenban_facts::PersonId) -> Option<String> {
        self.book.present(id).map(|person| person.name.clone())
    }

    /// Somebody who can get at backup codes, with her means.
    pub(crate) fn custodian(self, custodian: &Custodian, person: &Person) -> String {
        match filled(custodian.means.as_deref()) {
            Some(means) => self.words.paper_custodian_means(&person.name, &means),
            None => person.name.clone(),
        }
    }

    pub(crate) fn list(self, parts: &[String]) -> Option<String> {
        (!parts.is_empty()).then(|| parts.join(&self.words.list_separator()))
    }

    /// A card, with its last month when that is within a year.
    pub(crate) fn card_text(self, card: &Card) -> String {
        match card.expires {
            Some(end) if end < YearMonth::of(self.today()).plus(12) => {
                self.words.card_with_end(&card.label, &card.last4, &self.words.month(end.year(), end.month()))
            }
            _ => self.words.card_short(&card.label, &card.last4),
        }
    }

    pub(crate) fn auto_renewal(self, contract: &Contract) -> String {
        let state = self.words.auto_renewal(contract.auto_renewal);
        match filled(contract.auto_renewal_reason.as_deref()) {
            Some(reason) if contract.auto_renewal == AutoRenewal::Off => {
                self.words.paper_auto_renewal_reason(&state, &reason)
            }
            _ => self.words.paper_auto_renewal(&state),
        }
    }

    /// 名義: as entered, else as published.
    pub(crate) fn holder(self, contract: &Contract) -> Option<String> {
        let holder = filled(contract.holder.as_deref()).or_else(|| {
            (contract.holder_is == HolderIs::Company && !self.book.office.name.is_empty())
                .then(|| self.book.office.name.clone())
        })?;
        Some(if contract.holder_is == HolderIs::Outside { self.words.paper_outside(&holder) } else { holder })
    }

    /// Where the provider's notices about a contract go.
    pub(crate) fn notices(self, contract: &Contract) -> Option<String> {
        let places: Vec<String> =
            self.book.recipients_of(contract.id, RecipientRole::Provider).map(|place| place.address.clone()).collect();
        self.list(&places)
    }

    /// Logins that people outside hold, without those that were stopped.
    pub(crate) fn lent_out(self, contract: &Contract) -> Option<String> {
        let lent = self.book.lent.of(&contract.id).filter(|lent| !is_access_ended(self.book, lent));
        let lent: Vec<String> = lent.map(|lent| self.lent_until(lent)).collect();
        self.list(&lent)
    }

    /// The newest good look at one lane of a domain in the public view.
    pub(crate) fn seen(self, domain: &str, check: Check) -> Option<(&'a Seen, &'a Span)> {
        self.looks(domain, check).last()
    }

    /// All good looks at one lane, oldest first.
    pub(crate) fn looks(self, domain: &str, check: Check) -> impl DoubleEndedIterator<Item = (&'a Seen, &'a Span)> {
        let spans: Vec<&Span> = self.book.spans.of(domain).collect();
        spans.into_iter().filter_map(move |span| match &span.outcome {
            Outcome::Seen(seen) if span.check == check && span.view == View::Public => Some((seen, span)),
            _ => None,
        })
    }
}

/// A field that says something: trimmed, on one line.
pub(crate) fn filled(text: Option<&str>) -> Option<String> {
    let line: Vec<&str> = text?.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    (!line.is_empty()).then(|| line.join(" / "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_of_several_lines_is_one_line_on_paper_and_an_empty_one_is_missing() {
        assert_eq!(
            filled(Some(" A 192.0.2.1 \r\n\n MX 10 mx.example\n")).as_deref(),
            Some("A 192.0.2.1 / MX 10 mx.example")
        );
        assert_eq!(filled(Some("  \n ")), None);
        assert_eq!(filled(None), None);
    }
}
