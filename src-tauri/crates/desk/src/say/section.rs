//! 詳細: the sections of the form, line by line.

use kigenban_advice::HolderMatch;
use kigenban_facts::{AutoRenewal, Contract, EntityKind, HolderIs, Recipient, RecipientKind, RecipientRole, Source};

use super::form::{LOGIN, details_of};
use super::{Say, field};
use crate::view::{Section, SectionLine};

impl Say<'_> {
    /// Every section in order.
    pub(super) fn sections(&self, contract: &Contract) -> Vec<Section> {
        let words = self.words;
        let section = |id: &str, title: String, lines: Vec<SectionLine>| Section { id: id.to_owned(), title, lines };
        vec![
            section("holder", words.section_holder(), self.holder_lines(contract)),
            section("login", words.section_login(), self.plain_lines(contract, LOGIN)),
            section("two_factor", words.section_two_factor(), self.two_factor_lines(contract)),
            section("payment", words.section_payment(), self.payment_lines(contract)),
            section("notices", words.section_notices(), self.notice_lines(contract)),
            section("details", words.section_details(), self.plain_lines(contract, details_of(contract.kind))),
        ]
    }

    fn line(&self, label: String, value: Option<String>) -> SectionLine {
        let empty = value.is_none();
        let value = value.unwrap_or_else(|| self.words.value_missing());
        SectionLine { label, value, empty, note: None, warn: false }
    }

    /// Lines of fields that need no explanation.
    fn plain_lines(&self, contract: &Contract, names: &[&str]) -> Vec<SectionLine> {
        let fields = serde_json::to_value(contract).unwrap_or_default();
        names
            .iter()
            .map(|name| {
                let value = fields.get(*name).unwrap_or(&serde_json::Value::Null);
                let value = self.value(EntityKind::Contract, name, value);
                self.line(field::label(self.words, name), value)
            })
            .collect()
    }

    fn holder_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let provider_value = contract.provider.as_ref().map(|provider| provider.value.clone());
        let mut provider = self.line(words.provider_of(contract.kind), provider_value);
        if contract.provider.as_ref().is_some_and(|provider| matches!(provider.source, Source::Estimated { .. })) {
            provider.note = Some(words.say_note_guess());
        }
        let mut holder = self.line(words.noun_holder(), contract.holder.clone());
        let published = self.advice.item(contract.id).map(|item| item.holder);
        (holder.note, holder.warn) = match (contract.holder_is, published) {
            (HolderIs::Outside, _) => (Some(words.say_note_outside()), true),
            (_, Some(HolderMatch::Different)) => {
                let name = self.registered(contract.id).and_then(|seen| seen.holder.clone());
                (name.map(|name| words.say_note_published_differs(&name)), true)
            }
            (HolderIs::Company, _) => (Some(words.say_note_company()), false),
            (_, Some(HolderMatch::Same)) => (Some(words.say_note_published_same()), false),
            _ => (None, false),
        };
        let mut lines = vec![provider, holder];
        lines.extend(self.plain_lines(contract, &["manager", "deputy"]));
        lines
    }

    fn two_factor_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = self.plain_lines(contract, &["backup_codes_at"]);
        let custodians: Vec<_> = self.book.custodians.of(&contract.id).collect();
        for custodian in &custodians {
            let name = self.person_name(custodian.person);
            let value = name.map(|name| match &custodian.means {
                Some(means) => words.say_custodian(&name, means),
                None => name,
            });
            lines.push(self.line(words.noun_custodians(), value));
        }
        if custodians.is_empty() {
            lines.push(self.line(words.noun_custodians(), None));
        } else if custodians.len() == 1
            && let Some(line) = lines.last_mut()
        {
            line.note = Some(words.say_note_one_custodian());
            line.warn = true;
        }
        lines
    }

    fn payment_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = self.plain_lines(contract, &["auto_renewal", "plan", "price", "pay_method", "payer"]);
        if let (AutoRenewal::Off, Some(line)) = (contract.auto_renewal, lines.first_mut()) {
            line.note = contract.auto_renewal_reason.as_ref().map(|reason| words.say_note_auto_off_reason(reason));
            line.warn = contract.auto_renewal_reason.is_none();
        }
        let due = self.advice.item(contract.id).and_then(|item| item.deadlines.count_day);
        for (label, card) in
            [(words.noun_main_card(), contract.main_card), (words.noun_spare_card(), contract.spare_card)]
        {
            let mut line = self.line(label, card.map(|card| self.card_word(card)));
            let end = card
                .and_then(|id| self.book.card(id))
                .and_then(|card| card.expires)
                .map(kigenban_facts::YearMonth::last_day);
            if end.zip(due).is_some_and(|(end, due)| end < due) {
                line.note = Some(words.say_note_card_ends_first());
                line.warn = true;
            }
            lines.push(line);
        }
        lines
    }

    fn notice_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = Vec::new();
        for (role, label) in [
            (RecipientRole::Provider, words.say_recipient_role_provider()),
            (RecipientRole::Kigenban, words.say_recipient_role_kigenban()),
        ] {
            let start = lines.len();
            for recipient in self.book.recipients_of(contract.id, role) {
                let mut line = self.line(label.clone(), Some(recipient.address.clone()));
                line.warn = self.is_inside(contract, recipient);
                line.note = line.warn.then(|| words.say_note_address_inside());
                lines.push(line);
            }
            if lines.len() == start {
                lines.push(self.line(label, None));
            }
        }
        lines.extend(self.plain_lines(contract, &["second_calendar"]));
        lines
    }

    /// An address on the watched domain itself: it dies with the domain.
    fn is_inside(&self, contract: &Contract, recipient: &Recipient) -> bool {
        let Some(bundle) = self.book.bundle_of(contract) else { return false };
        recipient.kind == RecipientKind::Mail
            && kigenban_checks::DomainName::parse(&recipient.address).is_ok_and(|name| name.ascii() == bundle.domain)
    }
}
