//! What a look gives back: an observation of something, or of nothing and why.

use chrono::{DateTime, Utc};
use kigenban_facts::{Check, Observation, Origin, Outcome, Seen, View, Why};

use crate::DomainName;

/// An observation of what was seen, in the public view.
pub(crate) fn seen(domain: &DomainName, now: DateTime<Utc>, source: impl Into<Origin>, facts: Seen) -> Observation {
    let check = match &facts {
        Seen::Dns(_) => Check::Dns,
        Seen::Mail(_) => Check::Mail,
        Seen::Registration(_) => Check::Registration,
        Seen::Tls(_) => Check::Tls,
        Seen::Web(_) => Check::Web,
    };
    observation(domain, now, source.into(), check, Outcome::Seen(facts))
}

/// An observation of nothing, and why.
pub(crate) fn unseen(
    domain: &DomainName,
    check: Check,
    now: DateTime<Utc>,
    source: impl Into<Origin>,
    why: Why,
) -> Observation {
    observation(domain, now, source.into(), check, Outcome::Unseen { why })
}

fn observation(domain: &DomainName, at: DateTime<Utc>, source: Origin, check: Check, outcome: Outcome) -> Observation {
    Observation { domain: domain.ascii().to_owned(), at, source, view: View::Public, check, outcome }
}
