//! The checks by name.

use chrono::{DateTime, Utc};
use kigenban_facts::{Check, Observation};

use crate::{DomainName, Internet};

/// Looks at one domain by one check. `now` is the instant certificates are judged at and observations are dated with.
pub async fn observe(
    _domain: &DomainName,
    _check: Check,
    _internet: &Internet,
    _now: DateTime<Utc>,
) -> Vec<Observation> {
    Vec::new()
}

/// Looks at one domain by several checks side by side; the answers come in the order asked.
pub async fn run(
    domain: &DomainName,
    checks: &[Check],
    internet: &Internet,
    now: DateTime<Utc>,
) -> Vec<Observation> {
    futures_util::future::join_all(checks.iter().map(|check| observe(domain, *check, internet, now))).await.concat()
}
