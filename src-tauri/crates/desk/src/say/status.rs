//! 状態 as icon, word and colour.

use kigenban_advice::{Item, Reason, Status as Advised};
use kigenban_facts::Contract;

use super::Say;
use crate::view::{Status, StatusLabel, Tone};

impl Say<'_> {
    /// 状態 of a contract.
    pub(crate) fn status_of(&self, contract: &Contract) -> StatusLabel {
        match self.advice.item(contract.id) {
            Some(item) => self.status_of_item(item),
            None => self.status(Advised::default(), &Reason::default(), None),
        }
    }

    pub(crate) fn status_of_item(&self, item: &Item) -> StatusLabel {
        self.status(item.status, &item.reason, item.days_left)
    }

    pub(crate) fn status(&self, status: Advised, reason: &Reason, days_left: Option<i64>) -> StatusLabel {
        let words = self.words;
        let (shown, tone, word) = match status {
            Advised::AtRisk => (Status::AboutToStop, Tone::Stop, words.status_stopping()),
            Advised::Fine => (Status::Fine, Tone::Ok, words.status_ok()),
            Advised::NoDate => (Status::NoDate, Tone::None, words.status_no_date()),
            Advised::Outside => (Status::HolderOutside, Tone::Soon, words.status_outside()),
            Advised::Soon => (Status::Soon, Tone::Soon, words.status_soon()),
            Advised::Stopped if *reason == Reason::NotRegistered => {
                (Status::Stopped, Tone::Stop, words.status_down_check())
            }
            Advised::Stopped => (Status::Stopped, Tone::Stop, words.status_down()),
            Advised::Unconfirmed if matches!(reason, Reason::NoDateKnown) => {
                (Status::Unconfirmed, Tone::Soon, words.status_unknown_date())
            }
            Advised::Unconfirmed if matches!(reason, Reason::Contradicted | Reason::Unrepeated { .. }) => {
                (Status::Unconfirmed, Tone::Soon, words.status_please_check())
            }
            Advised::Unconfirmed => (Status::Unconfirmed, Tone::None, words.status_unconfirmed()),
            Advised::Unused => (Status::Unused, Tone::None, words.status_unused()),
            Advised::Watching => (Status::Watching, Tone::Watch, words.status_watching()),
        };
        let word = match reason {
            Reason::CardEnds { on, .. } => words.status_card_ends(&words.day_slash(*on, self.today())),
            Reason::DateUnsaid { days } => words.status_unsaid(&words.count_days(&days.to_string())),
            _ => word,
        };
        let dated = matches!(status, Advised::AtRisk | Advised::Fine | Advised::Soon | Advised::Watching);
        let detail = days_left.filter(|_| dated).map(|days| words.days_left(days));
        StatusLabel { status: shown, tone, word, detail }
    }
}
