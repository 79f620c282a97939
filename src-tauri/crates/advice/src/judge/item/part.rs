//! What one side of a contract says, and how sides are joined.

use chrono::{DateTime, Utc};

use crate::Reason;
use crate::certificate::Certificate;
use crate::dates::Found;
use crate::health::Health;
use crate::status::Finding;

/// What one side of a contract says.
#[derive(Default)]
pub(super) struct Part {
    pub(super) found: Vec<Found>,
    /// Since when an outage is proved.
    pub(super) since: Option<DateTime<Utc>>,
    /// Something bad waits for its second look.
    pub(super) pending: bool,
    pub(super) certificate: Option<Certificate>,
}

impl Part {
    pub(super) fn of_found(found: impl IntoIterator<Item = Found>) -> Self {
        Self { found: found.into_iter().collect(), ..Self::default() }
    }

    pub(super) fn of_health(health: Health) -> Self {
        Self {
            found: health.outage.map(|outage| (outage.finding, reason_of_outage(outage.finding))).into_iter().collect(),
            since: health.outage.map(|outage| outage.since),
            pending: health.pending,
            certificate: None,
        }
    }

    /// The one way in which parts are joined: what is said first stands first.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.found.extend(other.found);
        Self {
            found: self.found,
            since: self.since.or(other.since),
            pending: self.pending || other.pending,
            certificate: self.certificate.or(other.certificate),
        }
    }
}

/// A certificate that was seen, with what it says about outages.
pub(super) fn of_served(certificate: Certificate) -> Part {
    Part { since: certificate.since, pending: certificate.pending, certificate: Some(certificate), found: Vec::new() }
}

fn reason_of_outage(finding: Finding) -> Reason {
    match finding {
        Finding::DelegationGone => Reason::DelegationGone,
        Finding::DnssecBroken => Reason::DnssecBroken,
        Finding::LapseSign => Reason::LapseSign,
        Finding::MxGone => Reason::MxGone,
        Finding::SiteDown => Reason::SiteDown,
        Finding::SiteParked => Reason::SiteParked,
        _ => Reason::DnsFails,
    }
}
