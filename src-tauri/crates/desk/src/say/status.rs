//! 状態 as icon, word and colour.

use kigenban_advice::{Item, Reason};
use kigenban_facts::{Contract, Status};

use super::Say;
use crate::view::{StatusLabel, Tone};

impl Say<'_> {
    /// 状態 of a contract.
    pub(crate) fn status_of(&self, contract: &Contract) -> StatusLabel {
        match self.advice.item(contract.id) {
            Some(item) => self.status_of_item(item),
            None => self.status(Status::default(), &Reason::default(), None),
        }
    }

    pub(crate) fn status_of_item(&self, item: &Item) -> StatusLabel {
        self.status(item.status, &item.reason, item.days_left)
    }

    pub(crate) fn status(&self, status: Status, reason: &Reason, days_left: Option<i64>) -> StatusLabel {
        let words = self.words;
        let (tone, word) = match status {
            Status::AtRisk => (Tone::Stop, words.status_stopping()),
            Status::Fine => (Tone::Ok, words.status_ok()),
            Status::NoDate => (Tone::None, words.status_no_date()),
            Status::Outside => (Tone::Soon, words.status_outside()),
            Status::Soon => (Tone::Soon, words.status_soon()),
            Status::Stopped if *reason == Reason::NotRegistered => (Tone::Stop, words.status_down_check()),
            Status::Stopped => (Tone::Stop, words.status_down()),
            Status::Unconfirmed => match reason {
                Reason::NoDateKnown => (Tone::Soon, words.status_unknown_date()),
                Reason::Contradicted { .. } | Reason::RegistryAlone { .. } | Reason::Unrepeated { .. } => {
                    (Tone::Soon, words.status_please_check())
                }
                _ => (Tone::None, words.status_unconfirmed()),
            },
            Status::Unused => (Tone::None, words.status_unused()),
            Status::Watching => (Tone::Watch, words.status_watching()),
        };
        // The days are those of the date that the word names.
        let (word, days_left) = match reason {
            Reason::CardEnds { on, .. } => {
                let days = on.signed_duration_since(self.today()).num_days();
                (words.status_card_ends(&words.day_slash(*on, self.today())), Some(days))
            }
            Reason::DateUnsaid { days } => (words.status_unsaid(&words.count_days(&days.to_string())), days_left),
            _ => (word, days_left),
        };
        let dated = matches!(status, Status::AtRisk | Status::Fine | Status::Soon | Status::Watching);
        let detail = days_left.filter(|_| dated).map(|days| words.days_left(days));
        StatusLabel { status, tone, word, detail }
    }
}
