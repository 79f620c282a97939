//! Observations as the ledger keeps them: size follows change, not time.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Check, Observation, Origin, Outcome, View};

/// The same facts, seen from `first_seen` to `last_seen`. An unseen run is a span of its own *beside* the last good one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// The domain, lower-case A-label form.
    pub domain: String,
    /// Which check.
    pub check: Check,
    /// Whose eyes.
    pub view: View,
    /// Which of several parallel facts of one check (a certificate's `host:port`); empty otherwise.
    #[serde(default)]
    pub part: String,
    /// Who was asked at the last look.
    pub source: Origin,
    /// First seen at.
    pub first_seen: DateTime<Utc>,
    /// Last seen at.
    pub last_seen: DateTime<Utc>,
    /// How often.
    pub count: u32,
    /// What was seen, or why nothing was.
    pub outcome: Outcome,
}

impl Span {
    /// A span that holds one observation.
    pub fn of(observation: Observation) -> Self {
        Self {
            part: observation.part(),
            domain: observation.domain,
            check: observation.check,
            view: observation.view,
            source: observation.source,
            first_seen: observation.at,
            last_seen: observation.at,
            count: 1,
            outcome: observation.outcome,
        }
    }
}

impl Observation {
    /// Which of several parallel facts of one check this is: a certificate's `host:port`, empty otherwise.
    pub fn part(&self) -> String {
        match &self.outcome {
            Outcome::Seen(crate::Seen::Tls(tls)) => format!("{}:{}", tls.host, tls.port),
            _ => String::new(),
        }
    }

    /// Whether another look says the same: measured times and machines that are well do not count.
    pub fn same_facts(left: &Outcome, right: &Outcome) -> bool {
        fn still(outcome: &Outcome) -> Outcome {
            let mut outcome = outcome.clone();
            if let Outcome::Seen(crate::Seen::Web(web)) = &mut outcome {
                for url in &mut web.urls {
                    url.took_ms = None;
                    url.machines.retain(|machine| !machine.faults.is_empty());
                }
            }
            outcome
        }
        still(left) == still(right)
    }
}
