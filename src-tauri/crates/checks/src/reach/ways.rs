//! What is known of the ways out: when each was last seen to be open.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};

/// A way out: one port in one family of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Door {
    /// https, else http.
    pub(crate) secure: bool,
    /// IPv6, else IPv4.
    pub(crate) v6: bool,
}

/// When each way was last seen to be open.
#[derive(Debug, Default)]
pub(crate) struct Ways {
    seen: Mutex<HashMap<Door, Opened>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Opened {
    pub(super) at: DateTime<Utc>,
    pub(super) by_witness: bool,
}

impl Ways {
    /// Somebody answered through it.
    pub(crate) fn opened(&self, door: Door, now: DateTime<Utc>) {
        self.note(door, Opened { at: now, by_witness: false });
    }

    pub(super) fn note(&self, door: Door, new: Opened) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let by_witness = new.by_witness || seen.get(&door).is_some_and(|old| old.by_witness);
        seen.insert(door, Opened { by_witness, ..new });
    }

    pub(super) fn last(&self, door: Door) -> Option<Opened> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).get(&door).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_witness_once_answered_through_stays_known_as_such() {
        let ways = Ways::default();
        let door = Door { secure: true, v6: false };
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        ways.note(door, Opened { at: at("2026-11-24T00:00:00Z"), by_witness: true });
        ways.opened(door, at("2026-11-24T04:00:00Z"));
        let last = ways.last(door).unwrap();
        assert_eq!((last.at, last.by_witness), (at("2026-11-24T04:00:00Z"), true));
        assert!(ways.last(Door { v6: true, ..door }).is_none());
    }
}
