//! 変更の記録: one entry for each act.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kigenban_facts::{
    Actor, Bundle, BundleId, CardId, Change, ContractId, Deed, EntityKind, EntityRef, HandoverId, HistoryLine, LentId,
    PersonId, Row, SeenIn,
};
use kigenban_wording::domain_text;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::{Say, field, handover::row_words};
use crate::view::HistoryEntry;

/// Lines of one act, in the order they were written.
pub(crate) struct ActLines {
    pub(crate) act: Uuid,
    pub(crate) lines: Vec<HistoryLine>,
    /// It may still be taken back.
    pub(crate) undoable: bool,
}

/// Lines by act, newest first; within an act as they were written.
pub(crate) fn by_act(lines: Vec<HistoryLine>) -> Vec<ActLines> {
    let mut acts: Vec<ActLines> = Vec::new();
    let mut places: BTreeMap<Uuid, usize> = BTreeMap::new();
    for line in lines {
        let place = *places.entry(line.act).or_insert_with(|| {
            acts.push(ActLines { act: line.act, lines: Vec::new(), undoable: false });
            acts.len() - 1
        });
        if let Some(act) = acts.get_mut(place) {
            act.lines.push(line);
        }
    }
    for act in &mut acts {
        act.lines.reverse();
    }
    acts
}

impl Say<'_> {
    /// One act as one entry.
    pub(crate) fn act(&self, act: &ActLines) -> Option<HistoryEntry> {
        let first = act.lines.first()?;
        let who = match first.who {
            Actor::App => Some(self.words.history_app()),
            Actor::Person(person) => Some(self.polite(person).unwrap_or_else(|| self.words.history_somebody())),
        };
        Some(HistoryEntry {
            when: self.moment(first.at),
            who,
            state: None,
            text: self.deed(act)?,
            undo: act.undoable.then(|| act.act.to_string()),
        })
    }

    fn deed(&self, act: &ActLines) -> Option<String> {
        let words = self.words;
        let first = act.lines.first()?;
        let found = |kind: EntityKind, name: &str| {
            act.lines.iter().find(|line| line.entity.kind == kind && line.field == name).map(|line| &line.new)
        };
        let text = |kind: EntityKind, name: &str| found(kind, name).and_then(Value::as_str);
        Some(match first.deed {
            Deed::Add => words.history_add(&self.thing(first.entity)),
            Deed::AnswerChange => match read(found(EntityKind::ChangeAnswer, "answer")) {
                Some(Change::Ours) => words.history_answer_ours(),
                Some(Change::Nobody) => words.history_answer_nobody(),
                Some(Change::Unknown) | None => words.history_answer_unknown(),
            },
            Deed::Arrived => words.history_arrived(&self.address_of(first.entity)),
            Deed::ConfirmPayment => self.payment_text(first.entity, &found),
            Deed::Discover => {
                let name = text(EntityKind::Bundle, "domain").map(domain_text);
                words.history_discover(&name.unwrap_or_else(|| words.noun_domain()))
            }
            Deed::Erase => words.history_erased(&field::label(words, &first.field), &self.thing(first.entity)),
            Deed::FinishTask => {
                let task = text(EntityKind::Done, "task");
                if let Some(said) = task.and_then(|key| self.trouble_deed(key, text(EntityKind::Done, "note"))) {
                    return Some(said);
                }
                match task.and_then(|key| self.advice.task(key)) {
                    Some(task) => words.history_finish_task(&self.task_title(task.kind, task)),
                    None => words.history_finish_task_plain(),
                }
            }
            Deed::HandOver => {
                let row = found(EntityKind::Stamp, "row");
                if row.is_some() || first.entity.kind == EntityKind::Stamp {
                    // The default row is not written: a stamp without it is the first one.
                    let row: Row = read(row).unwrap_or_default();
                    words.history_hand_over_stamp(&row_words(words, row).0)
                } else {
                    words.history_hand_over_start(&self.thing(first.entity))
                }
            }
            Deed::Leave => words.history_leave(&self.thing(first.entity)),
            Deed::Remove => words.history_remove(&self.thing(first.entity)),
            Deed::See => {
                let task = text(EntityKind::Done, "task");
                match task.and_then(|key| self.advice.task(key.strip_suffix(kigenban_advice::SEEN)?)) {
                    Some(task) => words.history_see(&self.task_title(task.kind, task)),
                    None => words.history_see_plain(),
                }
            }
            Deed::SetOffice => words.history_set_office(),
            Deed::Snooze => {
                let until = text(EntityKind::Snooze, "until").and_then(|at| at.parse().ok());
                words.history_snooze(&until.map(|at| self.moment(at)).unwrap_or_default())
            }
            Deed::Undo => words.history_undo(),
            Deed::Update => self.update_text(&act.lines)?,
        })
    }

    fn payment_text<'l>(&self, entity: EntityRef, found: &impl Fn(EntityKind, &str) -> Option<&'l Value>) -> String {
        let words = self.words;
        let contract = found(EntityKind::Payment, "contract").and_then(Value::as_str);
        let contract = contract.and_then(|id| id.parse().ok()).and_then(|id| self.contract(id));
        let thing = contract.map_or_else(|| self.thing(entity), |contract| self.name(contract));
        let day = |name| found(EntityKind::Payment, name).and_then(Value::as_str).and_then(|day| day.parse().ok());
        let period = day("period").map(|period: NaiveDate| match contract {
            Some(contract) => self.paid_period(contract.id, period, day("until")),
            None => self.words.say_period_text_after(&self.day(period)),
        });
        let seen = read(found(EntityKind::Payment, "seen_in")).unwrap_or_default();
        words.history_confirm_payment(&thing, &period.unwrap_or_default(), &seen_in(words, seen))
    }

    fn update_text(&self, lines: &[HistoryLine]) -> Option<String> {
        let words = self.words;
        let first = lines.first()?;
        let thing = self.thing(first.entity);
        let label = |line: &HistoryLine| field::label(words, &line.field);
        Some(match lines {
            [line] if line.new.get("erased").is_some() => words.history_update_plain(&thing),
            [line] => match self.value(line.entity.kind, &line.field, &line.new) {
                Some(new) => words.history_update(&thing, &label(line), &crate::entry::shortened(&new)),
                None => words.history_update_cleared(&thing, &label(line)),
            },
            _ => words.history_update_many(&thing, &self.listed(lines.iter().map(label).collect())),
        })
    }

    fn address_of(&self, entity: EntityRef) -> String {
        let place = self.book.recipients.find(&kigenban_facts::RecipientId(entity.id));
        place.map_or_else(|| self.words.thing_recipient(), |place| place.address.clone())
    }

    /// What an entity is called; one that is gone is said by its kind.
    fn thing(&self, entity: EntityRef) -> String {
        let words = self.words;
        let id = entity.id;
        let of_bundle =
            |bundle: Option<&Bundle>| bundle.map_or_else(|| words.noun_bundle(), |bundle| domain_text(&bundle.domain));
        match entity.kind {
            EntityKind::Bundle => of_bundle(self.bundle(BundleId(id))),
            EntityKind::Card => self.card_word(CardId(id)),
            EntityKind::Contract => {
                self.contract(ContractId(id)).map_or_else(|| words.noun_other(), |contract| self.name(contract))
            }
            EntityKind::Custodian => words.thing_custodian(),
            EntityKind::Handover => {
                let handover = self.book.handovers.find(&HandoverId(id));
                of_bundle(handover.and_then(|handover| self.bundle(handover.bundle)))
            }
            EntityKind::Lent => {
                self.book.lent.find(&LentId(id)).map_or_else(|| words.noun_lent(), |lent| words.thing_lent(&lent.to))
            }
            EntityKind::Office => words.thing_office(),
            EntityKind::Person => {
                let person = self.book.person(PersonId(id));
                person.map_or_else(|| words.noun_person(), |person| words.thing_person(&person.name))
            }
            EntityKind::Recipient => words.thing_recipient(),
            EntityKind::ChangeAnswer
            | EntityKind::Done
            | EntityKind::Payment
            | EntityKind::Snooze
            | EntityKind::Stamp => words.thing_something(),
            EntityKind::Way => words.thing_way(),
        }
    }
}

/// What a line says, as what it was written from.
fn read<T: DeserializeOwned>(value: Option<&Value>) -> Option<T> {
    serde_json::from_value(value?.clone()).ok()
}

fn seen_in(words: kigenban_wording::Words, seen: SeenIn) -> String {
    match seen {
        SeenIn::CardStatement => words.seen_in_card_statement(),
        SeenIn::Receipt => words.seen_in_receipt(),
        SeenIn::RegistrarScreen => words.seen_in_registrar_screen(),
    }
}
