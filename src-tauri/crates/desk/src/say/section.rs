//! 詳細: the sections of the form, line by line.

use kigenban_advice::{HolderMatch, Published};
use kigenban_facts::{
    AutoRenewal, CardId, Contract, EntityKind, FieldControl, FieldSection, HolderIs, Lent, Recipient, RecipientKind,
    RecipientRole, Source, SourcedDate, YearMonth,
};
use kigenban_wording::fields_of;

use super::Say;
use crate::view::{Section, SectionLine};

/// Fields that are copied into forms, mails and calls.
const COPIED: [&str; 4] = ["account_id", "customer_number", "login_url", "phone"];

/// What stands beside a line, and whether it warns.
type Note = (Option<String>, bool);

impl Say<'_> {
    /// Every section in order.
    pub(super) fn sections(&self, contract: &Contract) -> Vec<Section> {
        let words = self.words;
        let titled = |id: FieldSection| match id {
            FieldSection::Holder => words.section_holder(),
            FieldSection::Login => words.section_login(),
            FieldSection::TwoFactor => words.section_two_factor(),
            FieldSection::Payment => words.section_payment(),
            FieldSection::Notices => words.section_notices(),
            FieldSection::Details => words.section_details(),
        };
        let section = |id| Section { id, title: titled(id), lines: self.lines(contract, id) };
        FieldSection::ALL.map(section).into()
    }

    fn lines(&self, contract: &Contract, section: FieldSection) -> Vec<SectionLine> {
        let values = serde_json::to_value(contract).unwrap_or_default();
        let listed = fields_of(section, contract.kind).filter(|field| field.listed);
        let lines = listed.flat_map(|field| match field.control {
            FieldControl::Custodians => self.custodian_lines(contract),
            FieldControl::Lent => self.lent_lines(contract),
            FieldControl::Recipients => self.recipient_lines(contract),
            _ => {
                let value = match field.name {
                    "manager" | "deputy" => self.present_name(contract, field.name),
                    "notice_by" => self.notice_by(contract).map(|date| self.day(date.date)),
                    "payer" => self.book.payer(contract).map(str::to_owned),
                    name => values.get(name).and_then(|value| self.value(EntityKind::Contract, name, value)),
                };
                let line = self.line(field.label(self.words, contract.kind), value, self.note(contract, field.name));
                vec![SectionLine { copy: !line.empty && COPIED.contains(&field.name), ..line }]
            }
        });
        lines.collect()
    }

    fn line(&self, label: String, value: Option<String>, note: Note) -> SectionLine {
        let empty = value.is_none();
        let value = value.unwrap_or_else(|| self.words.value_missing());
        let (note, warn) = note;
        SectionLine { label, value, empty, copy: false, note, warn }
    }

    /// What is to be said beside a field's value.
    fn note(&self, contract: &Contract, field: &str) -> Note {
        let words = self.words;
        match field {
            "provider" => {
                let source = contract.provider.as_ref().map(|provider| &provider.source);
                (matches!(source, Some(Source::Estimated { .. })).then(|| words.say_note_guess()), false)
            }
            "holder" => self.holder_note(contract),
            "auto_renewal" if contract.auto_renewal == AutoRenewal::Off => {
                let reason = contract.auto_renewal_reason.as_ref();
                (reason.map(|why| words.say_note_auto_off_reason(why)), reason.is_none())
            }
            "notice_by" => {
                let source = self.notice_by(contract).map(|date| self.source_label(&date.source, date.seen_at).text);
                (source, false)
            }
            "main_card" => self.card_note(contract, contract.main_card),
            "spare_card" => self.card_note(contract, contract.spare_card),
            _ => (None, false),
        }
    }

    fn holder_note(&self, contract: &Contract) -> Note {
        let words = self.words;
        let published = self.advice.item(contract.id).map(|item| item.holder);
        match (contract.holder_is, published) {
            (HolderIs::Outside, _) => (Some(words.say_note_outside()), true),
            (_, Some(HolderMatch::Different)) => {
                let name = self.registered(contract.id).and_then(|seen| seen.holder.clone());
                let note = name.map(|name| words.say_note_published_differs(&name));
                (note.map(|note| self.aged(note, contract.id, Published::Holder)), true)
            }
            (HolderIs::Company, _) => (Some(words.say_note_company()), false),
            (_, Some(HolderMatch::Same)) => {
                (Some(self.aged(words.say_note_published_same(), contract.id, Published::Holder)), false)
            }
            _ => (None, false),
        }
    }

    /// A card that ends before the day it is to be charged on.
    fn card_note(&self, contract: &Contract, card: Option<CardId>) -> Note {
        let due = self.advice.item(contract.id).and_then(|item| item.deadlines.count_day);
        let end = card.and_then(|id| self.book.card(id)).and_then(|card| card.expires).map(YearMonth::last_day);
        let early = end.zip(due).is_some_and(|(end, due)| end < due);
        (early.then(|| self.words.say_note_card_ends_first()), early)
    }

    fn custodian_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let custodians: Vec<_> = self.book.custodians_of(contract.id).collect();
        let alone = custodians.len() == 1;
        let mut lines = Vec::new();
        for (custodian, person) in &custodians {
            let value = match &custodian.means {
                Some(means) => words.say_custodian(&person.name, means),
                None => person.name.clone(),
            };
            let note = alone.then(|| words.say_note_one_custodian());
            lines.push(self.line(words.noun_custodians(), Some(value), (note, alone)));
        }
        if lines.is_empty() {
            lines.push(self.line(words.noun_custodians(), None, (None, false)));
        }
        lines
    }

    /// 断る締切 of the running term, whoever said it.
    fn notice_by(&self, contract: &Contract) -> Option<SourcedDate> {
        self.advice.item(contract.id)?.deadlines.notice_by.clone()
    }

    fn lent_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let lent = self.book.lent.of(&contract.id);
        let line = |lent: &Lent| {
            let note = match lent.until {
                Some(_) if kigenban_advice::is_access_ended(self.book, lent) => (Some(words.say_lent_ended()), false),
                Some(until) if until < self.today() => (Some(words.say_lent_over()), true),
                _ => (None, false),
            };
            self.line(words.noun_lent(), Some(self.lent_until(lent)), note)
        };
        let mut lines: Vec<SectionLine> = lent.map(line).collect();
        if lines.is_empty() {
            lines.push(self.line(words.noun_lent(), Some(words.say_lent_none()), (None, false)));
        }
        lines
    }

    fn recipient_lines(&self, contract: &Contract) -> Vec<SectionLine> {
        let words = self.words;
        let mut lines = Vec::new();
        for (role, label) in [
            (RecipientRole::Provider, words.say_recipient_role_provider()),
            (RecipientRole::Kigenban, words.say_recipient_role_kigenban()),
        ] {
            let start = lines.len();
            for recipient in self.book.recipients_of(contract.id, role) {
                let inside = self.is_inside(contract, recipient);
                let note = inside.then(|| words.say_note_address_inside());
                let line = self.line(label.clone(), Some(recipient.address.clone()), (note, inside));
                let copy = matches!(recipient.kind, RecipientKind::Mail | RecipientKind::Phone);
                lines.push(SectionLine { copy, ..line });
            }
            if lines.len() == start {
                lines.push(self.line(label, None, (None, false)));
            }
        }
        lines
    }

    /// An address on the watched domain itself: it dies with the domain.
    fn is_inside(&self, contract: &Contract, recipient: &Recipient) -> bool {
        let Some(bundle) = self.book.bundle_of(contract) else { return false };
        recipient.kind == RecipientKind::Mail
            && kigenban_checks::DomainName::parse(&recipient.address).is_ok_and(|name| name.ascii() == bundle.domain)
    }
}
