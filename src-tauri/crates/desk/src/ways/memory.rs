//! What the run remembers of the ways: which secrets are here, what the folders hold, which codes are out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{PersonId, WayId};

use crate::Code;

/// So often a code may be mistyped.
const TRIES: u8 = 5;
/// So long a code is waited for.
const OPEN: TimeDelta = TimeDelta::hours(24);

/// What a folder holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// The day and the text it was written with, without the line of the clock.
    pub(crate) written: Option<(NaiveDate, String)>,
    /// When it was written.
    pub(crate) written_at: Option<DateTime<Utc>>,
    /// When it was tried last.
    pub(crate) tried_at: Option<DateTime<Utc>>,
    /// Why it could not be written.
    pub(crate) why: Option<&'static str>,
}

/// A code that went out and waits to be typed back.
#[derive(Clone, Debug)]
struct Trial {
    code: String,
    address: Option<String>,
    at: DateTime<Utc>,
    wrong: u8,
}

/// What the run remembers of the ways.
#[derive(Debug, Default)]
pub(crate) struct WaysMemory {
    lost: Option<(Vec<WayId>, BTreeSet<WayId>)>,
    pages: BTreeMap<WayId, Page>,
    trials: BTreeMap<(WayId, PersonId), Trial>,
}

impl WaysMemory {
    pub(crate) fn lost_of(&self, ways: &[WayId]) -> Option<BTreeSet<WayId>> {
        self.lost.as_ref().filter(|(known, _)| known == ways).map(|(_, lost)| lost.clone())
    }

    pub(crate) fn keep_lost(&mut self, ways: Vec<WayId>, lost: BTreeSet<WayId>) {
        self.lost = Some((ways, lost));
    }

    /// The keychain has changed.
    pub(crate) fn forget_lost(&mut self) {
        self.lost = None;
    }

    pub(crate) fn pages(&self) -> BTreeMap<WayId, Page> {
        self.pages.clone()
    }

    pub(crate) fn page(&mut self, way: WayId) -> &mut Page {
        self.pages.entry(way).or_default()
    }

    pub(crate) fn forget_page(&mut self, way: WayId) {
        self.pages.remove(&way);
    }

    pub(crate) fn went_out(
        &mut self,
        way: WayId,
        person: PersonId,
        code: String,
        address: Option<String>,
        at: DateTime<Utc>,
    ) {
        self.trials.insert((way, person), Trial { code, address, at, wrong: 0 });
    }

    /// A code that was typed: the address it had gone to. After some wrong ones the right one counts no more.
    pub(crate) fn typed(
        &mut self,
        way: WayId,
        person: PersonId,
        code: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<String>, Code> {
        let trial = self.trials.get_mut(&(way, person)).ok_or(Code::TrialNone)?;
        if trial.wrong >= TRIES || now - trial.at > OPEN || now < trial.at {
            self.trials.remove(&(way, person));
            return Err(Code::TrialNone);
        }
        if trial.code != code {
            trial.wrong += 1;
            return Err(Code::TrialCodeWrong);
        }
        let address = trial.address.clone();
        self.trials.remove(&(way, person));
        Ok(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_good_for_one_person_once_for_a_day_and_not_after_five_guesses() {
        let at: DateTime<Utc> = "2026-11-24T00:00:00Z".parse().unwrap();
        let (way, person) = (WayId::default(), PersonId::default());
        let mut memory = WaysMemory::default();
        let out = |memory: &mut WaysMemory| memory.went_out(way, person, "4821".into(), Some("a@b".into()), at);
        assert_eq!(memory.typed(way, person, "4821", at), Err(Code::TrialNone));
        out(&mut memory);
        assert_eq!(memory.typed(way, PersonId(uuid::Uuid::from_u128(1)), "4821", at), Err(Code::TrialNone));
        assert_eq!(memory.typed(way, person, "4822", at), Err(Code::TrialCodeWrong));
        assert_eq!(memory.typed(way, person, "4821", at), Ok(Some("a@b".into())));
        assert_eq!(memory.typed(way, person, "4821", at), Err(Code::TrialNone));
        out(&mut memory);
        for _ in 0..5 {
            assert_eq!(memory.typed(way, person, "0000", at), Err(Code::TrialCodeWrong));
        }
        assert_eq!(memory.typed(way, person, "4821", at), Err(Code::TrialNone));
        out(&mut memory);
        assert_eq!(memory.typed(way, person, "4821", at + TimeDelta::hours(25)), Err(Code::TrialNone));
    }
}
