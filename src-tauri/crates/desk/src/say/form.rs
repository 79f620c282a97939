//! The form of one contract: which fields it has, what stands in them, and what can be chosen.

use kigenban_facts::{Card, Contract, FieldControl, FieldSection, Kind, Lent, Recipient, RecipientRole};
use kigenban_wording::{ContractField, domain_text, fields_of};

use super::Say;
use crate::view::{ContractFields, CustodianField, EditField, LentField, Pick, RecipientField};

impl Say<'_> {
    /// The values as they are kept, and what can be chosen.
    pub(super) fn fields(&self, contract: &Contract) -> ContractFields {
        let custodians = self.book.custodians.of(&contract.id);
        let recipients = self.book.recipients.of(&Some(contract.id));
        let all = FieldSection::ALL.into_iter().flat_map(|section| fields_of(section, contract.kind));
        ContractFields {
            contract: contract.clone(),
            custodians: custodians
                .map(|custodian| CustodianField {
                    id: Some(custodian.id.to_string()),
                    person: custodian.person.to_string(),
                    means: custodian.means.clone(),
                })
                .collect(),
            lent: self.book.lent.of(&contract.id).map(lent_field).collect(),
            recipients: recipients.map(recipient_field).collect(),
            form: all.map(|field| self.edit_field(field, contract.kind)).collect(),
        }
    }

    fn edit_field(&self, field: &ContractField, kind: Kind) -> EditField {
        let words = self.words;
        EditField {
            section: field.section,
            field: field.name.to_owned(),
            label: field.asks(words, kind),
            hint: field.hint(words),
            control: field.control,
            choices: self.choices(field, kind),
            erase: field.control.holds_words().then(|| field.label(words, kind)),
        }
    }

    fn choices(&self, field: &ContractField, kind: Kind) -> Vec<Pick> {
        let words = self.words;
        let none = |label: String| [Pick { id: String::new(), label }].into_iter();
        let own = || field.choices(words).map(|(id, label)| Pick { id: id.to_owned(), label });
        match field.control {
            FieldControl::Card => {
                let pick = |card: &Card| Pick { id: card.id.to_string(), label: self.card_word(card.id) };
                none(words.field_undecided()).chain(self.book.cards.iter().map(pick)).collect()
            }
            FieldControl::Choice => own().collect(),
            FieldControl::Custodians => self.people(),
            FieldControl::Person => none(words.field_undecided()).chain(self.people()).collect(),
            FieldControl::Provider => {
                let fit = self.knowledge.providers.iter().filter(|provider| provider.roles.contains(&kind));
                fit.map(|provider| Pick { id: provider.name.clone(), label: provider.name.clone() }).collect()
            }
            FieldControl::Select => none(words.value_missing()).chain(own()).collect(),
            _ => Vec::new(),
        }
    }

    /// People to choose from: those still in the office.
    pub(crate) fn people(&self) -> Vec<Pick> {
        let people = self.book.people.iter().filter(|person| !person.left);
        people.map(|person| Pick { id: person.id.to_string(), label: person.name.clone() }).collect()
    }

    /// Bundles to choose from.
    pub(crate) fn bundles(&self) -> Vec<Pick> {
        let label = |bundle: &kigenban_facts::Bundle| match bundle.name.as_str() {
            "" => domain_text(&bundle.domain),
            name => format!("{name} ({})", domain_text(&bundle.domain)),
        };
        self.book.bundles.iter().map(|bundle| Pick { id: bundle.id.to_string(), label: label(bundle) }).collect()
    }
}

fn lent_field(lent: &Lent) -> LentField {
    LentField {
        id: Some(lent.id.to_string()),
        to: lent.to.clone(),
        what: lent.what.clone(),
        until: lent.until.map(|until| until.to_string()),
        provider: lent.provider.clone(),
    }
}

fn recipient_field(recipient: &Recipient) -> RecipientField {
    RecipientField {
        id: Some(recipient.id.to_string()),
        provider: recipient.role == RecipientRole::Provider,
        kind: recipient.kind,
        address: recipient.address.clone(),
    }
}
