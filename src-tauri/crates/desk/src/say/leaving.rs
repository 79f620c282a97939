//! 退職・異動.

use kigenban_advice::{Held, Holding, Reason, TaskKind, holdings};
use kigenban_facts::{ContractId, Kind, Person, PersonId, Recipient, RecipientRole};
use kigenban_wording::contract_field;

use super::Say;
use crate::view::{LeavingGroup, LeavingItem, LeavingView, Pick};

impl Say<'_> {
    /// Everything a person holds, with what becomes of it.
    pub(crate) fn leaving(&self, person: &Person, who: Option<PersonId>) -> LeavingView {
        let held = holdings(self.book, person.id);
        let pick = |person: &Person| Pick { id: person.id.to_string(), label: person.name.clone() };
        let others = self.book.people.iter().filter(|other| !other.left && other.id != person.id);
        let name = self.polite(person.id).unwrap_or_default();
        let mut groups: Vec<(Option<ContractId>, LeavingGroup)> = Vec::new();
        for one in &held {
            let item = self.leaving_item(one);
            if let Some((_, group)) = groups.iter_mut().find(|(contract, _)| *contract == one.contract) {
                group.items.push(item);
                continue;
            }
            let contract = one.contract.and_then(|id| self.contract(id));
            let title = contract.map_or_else(|| self.words.leaving_office(), |contract| self.name(contract));
            groups.push((one.contract, LeavingGroup { title, items: vec![item] }));
        }
        LeavingView {
            person: pick(person),
            left: person.left,
            is_current: who == Some(person.id),
            people: others.map(pick).collect(),
            sentence: match held.len() {
                0 => self.words.leaving_nothing(&name),
                count => self.words.leaving_sentence(&name, &count.to_string()),
            },
            groups: groups.into_iter().map(|(_, group)| group).collect(),
        }
    }

    fn leaving_item(&self, one: &Holding) -> LeavingItem {
        let words = self.words;
        let kind = one.contract.and_then(|id| self.contract(id)).map_or(Kind::Other, |contract| contract.kind);
        let label = |field: &str| contract_field(field).map(|field| field.label(words, kind)).unwrap_or_default();
        let is_provider = |place: &Recipient| place.role == RecipientRole::Provider;
        let (what, note) = match one.held {
            Held::Card(_) => (words.noun_card(), Some(words.leaving_note_card())),
            Held::Custodian(_) => (words.thing_custodian(), Some(words.leaving_note_custodian())),
            Held::Deputy => (label("deputy"), None),
            Held::Handover(_) => (words.leaving_handover(), None),
            Held::Manager => (label("manager"), None),
            Held::Payer => (label("payer"), Some(words.leaving_note_payer())),
            Held::Recipient(id) if self.book.recipients.find(&id).is_some_and(is_provider) => {
                (words.leaving_provider_place(), Some(words.leaving_note_place()))
            }
            Held::Recipient(_) => (words.leaving_own_place(), None),
            Held::Text(field) => (label(field), Some(words.leaving_note_text())),
            Held::Way(_) => (words.leaving_way(), Some(words.leaving_note_way())),
        };
        LeavingItem {
            reference: one.reference(),
            what,
            value: one.text.clone(),
            hands_on: one.can_be_handed_on(),
            note,
        }
    }

    /// What is still to be done by hand after people left: the titles of its tasks.
    pub(crate) fn left_behind(&self) -> Vec<String> {
        let open = self.advice.tasks.iter();
        let behind = open.filter(|task| matches!(task.kind, TaskKind::HandOn | TaskKind::NameManager));
        behind.map(|task| self.task_title(task.kind, task)).collect()
    }

    /// The title of what nobody can hand on in the ledger alone.
    pub(super) fn hand_on_title(&self, task: &kigenban_advice::Task) -> String {
        let words = self.words;
        let name = self.contract(task.contract).map(|contract| self.name(contract)).unwrap_or_default();
        match &task.reason {
            Reason::SecondFactorAwaited { person } => {
                words.leaving_task_custodian(&name, &self.polite(*person).unwrap_or_default())
            }
            Reason::NoticesStillGo { .. } => words.leaving_task_place(&name),
            Reason::NamesWhoLeft { person, .. } => {
                let who = self.polite(*person).unwrap_or_default();
                let card = task.card.map(|card| self.card_word(card));
                words.leaving_task_text(card.as_ref().unwrap_or(&name), &who)
            }
            _ => words.leaving_task_manager(&self.things(task.victims.len())),
        }
    }

    /// What stands where, and how it is moved.
    pub(super) fn named_who_left(&self, person: PersonId, fields: &[&str]) -> String {
        let words = self.words;
        let who = self.polite(person).unwrap_or_default();
        let label = |field: &&str| match *field {
            "card" => words.noun_card(),
            "recipients" => words.thing_recipient(),
            field => contract_field(field).map(|field| field.label(words, Kind::Other)).unwrap_or_default(),
        };
        let what = self.listed(fields.iter().map(label).collect());
        let how = match fields.first() {
            Some(&"kept_at" | &"backup_codes_at") => words.leaving_how_place(),
            Some(&"account_id" | &"mail_accounts" | &"mail_rules") => words.leaving_how_account(),
            Some(&"holder") => words.leaving_how_holder(),
            Some(&"card") => words.leaving_how_card(),
            _ => words.leaving_how_text(),
        };
        self.both(&words.leaving_named(&what, &who), &how)
    }
}
