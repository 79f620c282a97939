//! How values of the ledger read on paper.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_advice::{Advice, Deadlines, day_of, zone_of};
use kigenban_facts::{
    AutoRenewal, Book, Card, CardId, Check, Contract, HolderIs, Kind, Outcome, PayMethod, PersonId, RecipientRole,
    RenewalWay, Seen, Source, SourcedDate, Span, View, YearMonth,
};
use kigenban_wording::Words;

/// One book with the words it is told in.
#[derive(Clone, Copy)]
pub(crate) struct Say<'a> {
    pub(crate) book: &'a Book,
    pub(crate) advice: &'a Advice,
    pub(crate) words: Words,
}

impl<'a> Say<'a> {
    pub(crate) fn new(book: &'a Book, advice: &'a Advice, words: Words) -> Self {
        Self { book, advice, words }
    }

    /// The office's day on which the paper is made.
    pub(crate) fn today(self) -> NaiveDate {
        self.advice.today
    }

    /// The office's day of an instant.
    pub(crate) fn day_of(self, at: DateTime<Utc>) -> NaiveDate {
        day_of(at, zone_of(&self.book.office))
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

    /// 出どころ of a date.
    pub(crate) fn source(self, date: &SourcedDate) -> String {
        let words = self.words;
        let day = words.day_short(self.day_of(date.seen_at), self.today());
        let name = |by: PersonId| self.book.person(by).map(|person| family_name(&person.name));
        match &date.source {
            Source::Certificate => words.source_certificate(),
            Source::Estimated { .. } => words.source_estimated(),
            Source::Invoice { by } => name(*by).map_or_else(
                || words.paper_source_invoice_unknown(&day),
                |name| words.paper_source_invoice(name, &day),
            ),
            Source::Registrar { name } => words.paper_source_registrar(name),
            Source::Registry { name } => words.paper_source_registry(name),
            Source::Typed { by } => name(*by)
                .map_or_else(|| words.paper_source_typed_unknown(&day), |name| words.paper_source_typed(name, &day)),
        }
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
        filled(contract.title.as_deref()).unwrap_or_else(|| self.kind(contract.kind))
    }

    /// What it is called together with the domain it belongs to.
    pub(crate) fn full_title(self, contract: &Contract) -> String {
        let title = self.title(contract);
        match self.book.bundle_of(contract) {
            Some(bundle) if !bundle.domain.is_empty() => format!("{title} {}", domain(&bundle.domain)),
            _ => title,
        }
    }

    pub(crate) fn kind(self, kind: Kind) -> String {
        match kind {
            Kind::Certificate => self.words.noun_certificate(),
            Kind::Dns => self.words.noun_dns(),
            Kind::Domain => self.words.noun_domain(),
            Kind::Mail => self.words.noun_mail(),
            Kind::Other => self.words.noun_other(),
            Kind::Server => self.words.noun_server(),
        }
    }

    pub(crate) fn name(self, id: PersonId) -> Option<String> {
        self.book.person(id).map(|person| person.name.clone())
    }

    pub(crate) fn list(self, parts: &[String]) -> Option<String> {
        (!parts.is_empty()).then(|| parts.join(&self.words.list_separator()))
    }

    pub(crate) fn card(self, id: CardId) -> Option<&'a Card> {
        self.book.cards.iter().find(|card| card.id == id)
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

    pub(crate) fn pay_method(self, method: PayMethod) -> String {
        match method {
            PayMethod::BankDebit => self.words.pay_bank_debit(),
            PayMethod::BankTransfer => self.words.pay_bank_transfer(),
            PayMethod::Card => self.words.pay_card(),
            PayMethod::Convenience => self.words.pay_convenience(),
            PayMethod::Invoice => self.words.pay_invoice(),
            PayMethod::Other => self.words.pay_other(),
        }
    }

    pub(crate) fn auto_renewal(self, contract: &Contract) -> String {
        let state = match contract.auto_renewal {
            AutoRenewal::Off => self.words.auto_renewal_off(),
            AutoRenewal::On => self.words.auto_renewal_on(),
            AutoRenewal::Unknown => self.words.auto_renewal_unknown(),
        };
        match filled(contract.auto_renewal_reason.as_deref()) {
            Some(reason) if contract.auto_renewal == AutoRenewal::Off => {
                self.words.paper_auto_renewal_reason(&state, &reason)
            }
            _ => self.words.paper_auto_renewal(&state),
        }
    }

    pub(crate) fn renewal_way(self, contract: &Contract) -> Option<String> {
        match contract.renewal_way {
            RenewalWay::Automatic => Some(self.words.renewal_automatic()),
            RenewalWay::Manual => Some(self.words.renewal_manual()),
            RenewalWay::Unknown => None,
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

    /// The newest good look at one lane of a domain in the public view.
    pub(crate) fn seen(self, domain: &str, check: Check) -> Option<(&'a Seen, &'a Span)> {
        self.looks(domain, check).last()
    }

    /// All good looks at one lane, oldest first.
    pub(crate) fn looks(self, domain: &str, check: Check) -> impl DoubleEndedIterator<Item = (&'a Seen, &'a Span)> {
        let domain = domain.to_owned();
        self.book.spans.iter().filter_map(move |span| match &span.outcome {
            Outcome::Seen(seen) if span.domain == domain && span.check == check && span.view == View::Public => {
                Some((seen, span))
            }
            _ => None,
        })
    }
}

/// A field that says something: trimmed, on one line.
pub(crate) fn filled(text: Option<&str>) -> Option<String> {
    let line: Vec<&str> = text?.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    (!line.is_empty()).then(|| line.join(" / "))
}

/// A domain as people read it (日本語.jp, not xn--…).
pub(crate) fn domain(ascii: &str) -> String {
    let (unicode, outcome) = idna::domain_to_unicode(ascii);
    if outcome.is_ok() { unicode } else { ascii.to_owned() }
}

/// The name on a stamp: 佐藤 of 佐藤 恵子; a name without a blank is left whole.
pub(crate) fn family_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
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

    #[test]
    fn a_japanese_domain_is_read_as_japanese() {
        assert_eq!(domain("xn--wgv71a119e.jp"), "日本語.jp");
        assert_eq!(domain("example-kobe.co.jp"), "example-kobe.co.jp");
    }

    #[test]
    fn a_stamp_carries_the_family_name() {
        assert_eq!(family_name("𠮷田\u{3000}花子"), "𠮷田");
        assert_eq!(family_name("佐藤 恵子"), "佐藤");
        assert_eq!(family_name("山本"), "山本");
    }
}
