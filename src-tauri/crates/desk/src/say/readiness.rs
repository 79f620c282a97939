//! 7つの備え.

use chrono::NaiveDate;
use kigenban_advice::{Lack, Precaution, Progress, Step};
use kigenban_facts::{AutoRenewal, Contract, ContractId, RecipientId, Source, Status};
use kigenban_wording::Words;

use super::{Say, number};
use crate::view::{ReadinessId, ReadinessItem, ReadinessLine, ReadinessState};

/// Lines of one precaution on home; the others are counted.
const MOST_LINES: usize = 30;

impl Say<'_> {
    /// The sentence, how many are done, how many are decided, and the seven. What is paid by hand is decided: nothing of it
    /// is open, and nothing of it runs by itself, so it counts for neither.
    pub(crate) fn readiness(&self) -> (String, u32, u32, Vec<ReadinessItem>) {
        let items: Vec<ReadinessItem> = self.snapshot.readiness().steps.iter().map(|step| self.step(step)).collect();
        let count = |state| items.iter().filter(|item| item.state == state).count();
        let (done, decided) = (count(ReadinessState::Done), count(ReadinessState::Decided));
        let (all, done_words) = (items.len().to_string(), done.to_string());
        let sentence = match decided {
            0 => self.words.say_readiness_sentence(&all, &done_words),
            _ => self.words.say_readiness_sentence_decided(&all, &done_words, &decided.to_string()),
        };
        (sentence, number(done), number(decided), items)
    }

    fn step(&self, step: &Step) -> ReadinessItem {
        let words = self.words;
        let left = step.left.to_string();
        let (state, word) = match step.progress {
            Progress::Done if step.by_hand > 0 => {
                (ReadinessState::Decided, words.readiness_by_hand(&self.things(step.by_hand)))
            }
            Progress::Done => (ReadinessState::Done, words.readiness_done()),
            Progress::NotRegistered => (ReadinessState::Missing, words.readiness_missing()),
            Progress::Partly if step.precaution == Precaution::TwoCustodians => {
                (ReadinessState::Partly, words.readiness_left_people(&left))
            }
            Progress::Partly => (ReadinessState::Partly, words.readiness_left_things(&left)),
        };
        ReadinessItem {
            id: id(step.precaution),
            title: (called(step.precaution).0)(words),
            state,
            word,
            lines: self.lacks(step),
            missing: ((step.progress != Progress::Done || step.by_hand > 0) && !self.book.contracts.is_empty())
                .then(|| self.missing(step)),
            contract: step.missing.first().map(ToString::to_string),
        }
    }

    /// What stands above the lines.
    fn missing(&self, step: &Step) -> String {
        let words = self.words;
        match step.precaution {
            Precaution::AutoRenewal if step.progress == Progress::Done => {
                words.say_missing_by_hand(&self.things(step.by_hand))
            }
            // Nothing is registered that it could be about.
            Precaution::SpareCard if step.applies.is_empty() => words.say_missing_any_card(),
            _ if step.applies.is_empty() => words.say_missing_any(),
            Precaution::AutoRenewal => words.say_missing_auto_renewal(),
            Precaution::HandoverSheet => words.say_missing_handover(),
            Precaution::HolderAndKeeping => words.say_missing_holder(),
            Precaution::Recipients => words.say_missing_recipients(),
            Precaution::SecondCalendar => words.say_missing_second_calendar(),
            Precaution::SpareCard => words.say_missing_spare_card(),
            Precaution::TwoCustodians => words.say_missing_two_factor(),
        }
    }

    /// One by one, as far as anybody reads.
    fn lacks(&self, step: &Step) -> Vec<ReadinessLine> {
        let by_hand = self.by_hand(step);
        let lacks = step.lacks.iter().map(|(contract, lack)| self.lack(*contract, lack));
        let by_hand_lines = by_hand.iter().map(|contract| self.paid_by_hand(contract));
        let mut lines: Vec<ReadinessLine> = lacks.chain(by_hand_lines).take(MOST_LINES).collect();
        let more = step.lacks.len() + by_hand.len() - lines.len();
        let text = || self.words.lack_more(&more.to_string());
        lines.extend((more > 0).then(|| ReadinessLine { text: text(), ..ReadinessLine::default() }));
        lines
    }

    /// Contracts whose automatic renewal is off with a reason, the next to be paid first.
    fn by_hand(&self, step: &Step) -> Vec<&Contract> {
        if step.precaution != Precaution::AutoRenewal {
            return Vec::new();
        }
        let is_decided = |contract: &&Contract| contract.auto_renewal == AutoRenewal::Off && !step.lacks(contract.id);
        let known = step.applies.iter().filter_map(|id| self.contract(*id));
        let mut contracts: Vec<&Contract> = known.filter(is_decided).collect();
        contracts.sort_by_key(|contract| self.pay_day(contract).unwrap_or(NaiveDate::MAX));
        contracts
    }

    fn pay_day(&self, contract: &Contract) -> Option<NaiveDate> {
        // What is paid already has no day on which it is to be paid.
        let item = self.advice.item(contract.id).filter(|item| item.status != Status::Watching)?;
        let dates = &item.deadlines;
        dates.pay_by.as_ref().or(dates.expires.as_ref()).map(|date| date.date)
    }

    fn paid_by_hand(&self, contract: &Contract) -> ReadinessLine {
        let words = self.words;
        let what = match self.pay_day(contract) {
            Some(day) => words.lack_by_hand_until(&self.day(day)),
            None => words.lack_by_hand(),
        };
        ReadinessLine {
            text: words.lack_of(&self.name(contract), &what),
            contract: Some(contract.id.to_string()),
            arrival: None,
            decided: true,
        }
    }

    fn lack(&self, contract: Option<ContractId>, lack: &Lack) -> ReadinessLine {
        let words = self.words;
        let known = contract.and_then(|id| self.contract(id));
        let domain = || known.map(|contract| self.domain_of(contract)).unwrap_or_default();
        let what = match lack {
            Lack::Arrival(place) => words.lack_arrival(&self.address(*place)),
            Lack::ArrivalOld(place, day) => words.lack_arrival_old(&self.address(*place), &self.day(*day)),
            Lack::AutoRenewalReason => words.lack_auto_renewal_reason(),
            Lack::AutoRenewalUnknown => words.lack_auto_renewal_unknown(),
            Lack::Custodians(count) => words.lack_custodians(&count.to_string()),
            Lack::Holder => words.lack_holder(),
            Lack::Keeping => words.lack_keeping(),
            Lack::KeepingOfLeaver => words.lack_keeping_of_leaver(),
            Lack::Places(count) => words.lack_places(&count.to_string()),
            Lack::ProviderPlace => words.lack_provider_place(),
            Lack::SecondCalendar => words.lack_second_calendar(),
            Lack::Sheet => words.lack_sheet(),
            Lack::SheetBlank(rows) => {
                let rows = rows.iter().map(|row| super::handover::row_words(words, *row).0).collect();
                words.lack_sheet_blank(&self.listed(rows))
            }
            Lack::SheetOfLeaver => words.lack_sheet_of_leaver(),
            Lack::SheetRows(count) => words.lack_sheet_rows(&count.to_string()),
            Lack::SpareCard => words.lack_spare_card(),
            Lack::SpareCardEnded(card) => words.lack_spare_card_ended(&self.card_word(*card)),
            Lack::SpareCardUndated(card) => words.lack_spare_card_undated(&self.card_word(*card)),
            Lack::Way => words.lack_way(),
        };
        let is_sheet = matches!(lack, Lack::Sheet | Lack::SheetBlank(_) | Lack::SheetOfLeaver | Lack::SheetRows(_));
        let name = if is_sheet { Some(domain()) } else { known.map(|contract| self.name(contract)) };
        let arrival = match lack {
            Lack::Arrival(place) | Lack::ArrivalOld(place, _) => Some(place.to_string()),
            _ => None,
        };
        ReadinessLine {
            text: name.map_or_else(|| what.clone(), |name| words.lack_of(&name, &what)),
            contract: contract.filter(|_| !is_sheet).map(|id| id.to_string()),
            arrival,
            decided: false,
        }
    }

    fn address(&self, place: RecipientId) -> String {
        self.book.recipients.find(&place).map(|place| place.address.clone()).unwrap_or_default()
    }

    /// 備え of one contract: done and all of those that apply to it, and the missing ones in words.
    pub(crate) fn ready(&self, contract: ContractId) -> (u32, u32, Vec<String>) {
        let steps = self.snapshot.readiness().steps.iter().filter(|step| step.asks(contract));
        let missing = steps.clone().filter(|step| step.lacks(contract));
        let missing: Vec<String> = missing.map(|step| (called(step.precaution).1)(self.words)).collect();
        let all = steps.count();
        (number(all - missing.len()), number(all), missing)
    }
}

type Word = fn(Words) -> String;

/// What a precaution is called on home, and in a row of the ledger.
fn called(precaution: Precaution) -> (Word, Word) {
    match precaution {
        Precaution::AutoRenewal => (Words::say_ready_auto_renewal, Words::say_ready_short_auto_renewal),
        Precaution::HandoverSheet => (Words::say_ready_handover, Words::say_ready_short_handover),
        Precaution::HolderAndKeeping => (Words::say_ready_holder, Words::say_ready_short_holder),
        Precaution::Recipients => (Words::say_ready_recipients, Words::say_ready_short_recipients),
        Precaution::SecondCalendar => (Words::say_ready_second_calendar, Words::say_ready_short_second_calendar),
        Precaution::SpareCard => (Words::say_ready_spare_card, Words::say_ready_short_spare_card),
        Precaution::TwoCustodians => (Words::say_ready_two_factor, Words::say_ready_short_two_factor),
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

fn id(precaution: Precaution) -> ReadinessId {
    match precaution {
        Precaution::AutoRenewal => ReadinessId::AutoRenewal,
        Precaution::HandoverSheet => ReadinessId::Handover,
        Precaution::HolderAndKeeping => ReadinessId::Holder,
        Precaution::Recipients => ReadinessId::Notices,
        Precaution::SecondCalendar => ReadinessId::SecondCalendar,
        Precaution::SpareCard => ReadinessId::SpareCard,
        Precaution::TwoCustodians => ReadinessId::TwoFactor,
    }
}
