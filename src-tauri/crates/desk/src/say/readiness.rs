//! 7つの備え.

use kigenban_advice::{Precaution, Progress, Step};
use kigenban_facts::{Contract, ContractId, Source};

use super::Say;
use crate::view::{ReadinessItem, ReadinessState};

impl Say<'_> {
    /// The sentence, how many are done, and the seven.
    pub(crate) fn readiness(&self) -> (String, u32, Vec<ReadinessItem>) {
        let readiness = &self.advice.readiness;
        let done = readiness.done;
        let sentence = self.words.say_readiness_sentence(&readiness.steps.len().to_string(), &done.to_string());
        let items = readiness.steps.iter().map(|step| self.step(step)).collect();
        (sentence, u32::try_from(done).unwrap_or(u32::MAX), items)
    }

    fn step(&self, step: &Step) -> ReadinessItem {
        let words = self.words;
        let left = step.left.to_string();
        let (state, word) = match step.progress {
            Progress::Done if step.by_hand > 0 => {
                let off = words.count_things(&step.by_hand.to_string());
                (ReadinessState::Decided, words.readiness_by_hand(&off))
            }
            Progress::Done => (ReadinessState::Done, words.readiness_done()),
            Progress::NotRegistered => (ReadinessState::Missing, words.readiness_missing()),
            Progress::Partly if step.precaution == Precaution::TwoCustodians => {
                (ReadinessState::Partly, words.readiness_left_people(&left))
            }
            Progress::Partly => (ReadinessState::Partly, words.readiness_left_things(&left)),
        };
        ReadinessItem {
            id: id(step.precaution).to_owned(),
            title: self.precaution(step.precaution),
            state,
            word,
            missing: (step.progress != Progress::Done && !self.book.contracts.is_empty()).then(|| self.missing(step)),
            contract: step.missing.first().map(ToString::to_string),
        }
    }

    fn missing(&self, step: &Step) -> String {
        let words = self.words;
        let things = self.listed_names(&step.missing);
        match step.precaution {
            Precaution::HandoverSheet => words.say_missing_handover(),
            // Nothing is registered that it could be about.
            Precaution::SpareCard if step.missing.is_empty() => words.say_missing_any_card(),
            _ if step.missing.is_empty() => words.say_missing_any(),
            Precaution::AutoRenewal => words.say_missing_auto_renewal(&things),
            Precaution::HolderAndKeeping => words.say_missing_holder(&things),
            Precaution::Recipients => words.say_missing_recipients(&things),
            Precaution::SecondCalendar => words.say_missing_second_calendar(&things),
            Precaution::SpareCard => words.say_missing_spare_card(&things),
            Precaution::TwoCustodians => words.say_missing_two_factor(&things),
        }
    }

    fn precaution(&self, precaution: Precaution) -> String {
        let words = self.words;
        match precaution {
            Precaution::AutoRenewal => words.say_ready_auto_renewal(),
            Precaution::HandoverSheet => words.say_ready_handover(),
            Precaution::HolderAndKeeping => words.say_ready_holder(),
            Precaution::Recipients => words.say_ready_recipients(),
            Precaution::SecondCalendar => words.say_ready_second_calendar(),
            Precaution::SpareCard => words.say_ready_spare_card(),
            Precaution::TwoCustodians => words.say_ready_two_factor(),
        }
    }

    /// 備え of one contract: done and all of those that apply to it, and the missing ones in words.
    pub(crate) fn ready(&self, contract: ContractId) -> (u32, u32, Vec<String>) {
        let words = self.words;
        let steps = self.advice.readiness.steps.iter().filter(|step| step.asks(contract));
        let missing: Vec<String> = steps
            .clone()
            .filter(|step| step.lacks(contract))
            .map(|step| match step.precaution {
                Precaution::AutoRenewal => words.say_ready_short_auto_renewal(),
                Precaution::HandoverSheet => words.say_ready_short_handover(),
                Precaution::HolderAndKeeping => words.say_ready_short_holder(),
                Precaution::Recipients => words.say_ready_short_recipients(),
                Precaution::SecondCalendar => words.say_ready_short_second_calendar(),
                Precaution::SpareCard => words.say_ready_short_spare_card(),
                Precaution::TwoCustodians => words.say_ready_short_two_factor(),
            })
            .collect();
        let all = steps.count();
        let done = all.saturating_sub(missing.len());
        (u32::try_from(done).unwrap_or(0), u32::try_from(all).unwrap_or(0), missing)
    }
}

/// Nobody has entered anything about the contract itself: it is 未記入, whatever the office has for all of them.
pub(super) fn is_empty(contract: &Contract) -> bool {
    let nobody = Contract {
        id: contract.id,
        office: contract.office,
        bundle: contract.bundle,
        kind: contract.kind,
        title: contract.title.clone(),
        provider: contract.provider.clone().filter(|provider| matches!(provider.source, Source::Estimated { .. })),
        ..Contract::default()
    };
    *contract == nobody
}

/// The stable id; the contract's form opens at the section of the same name where there is one.
fn id(precaution: Precaution) -> &'static str {
    match precaution {
        Precaution::AutoRenewal => "auto_renewal",
        Precaution::HandoverSheet => "handover",
        Precaution::HolderAndKeeping => "holder",
        Precaution::Recipients => "notices",
        Precaution::SecondCalendar => "second_calendar",
        Precaution::SpareCard => "spare_card",
        Precaution::TwoCustodians => "two_factor",
    }
}
