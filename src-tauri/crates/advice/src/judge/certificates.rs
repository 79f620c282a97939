//! What a certificate's state is called, for a site and for a mail host.

use chrono::NaiveDate;
use kigenban_facts::{SourcedDate, TlsPurpose};

use crate::Reason;
use crate::certificate::{Certificate, CertificateState};
use crate::dates::Found;
use crate::status::Finding;

/// The days on which a certificate's word changes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CertificateDays {
    pub(crate) ends: SourcedDate,
    /// そろそろ from here.
    pub(crate) soon: NaiveDate,
    /// 止まりそう from here; a mail host's never is.
    pub(crate) urgent: Option<NaiveDate>,
}

pub(super) fn of_certificate(certificate: &Certificate) -> Found {
    let (on, purpose, host) = (certificate.ends.date, certificate.purpose, certificate.host.clone());
    match certificate.state {
        CertificateState::Broken(fault) => {
            (Finding::CertificateBroken, Reason::CertificateFault { fault, purpose, host })
        }
        CertificateState::Expired => (Finding::CertificateExpired, Reason::CertificateExpired { on, purpose, host }),
        CertificateState::Good => (Finding::Far, Reason::Far),
        CertificateState::NeverGood(fault) => {
            (Finding::CertificateNeverGood, Reason::CertificateFault { fault, purpose, host })
        }
        CertificateState::Soon => (Finding::CertificateSoon, Reason::CertificateEnds { on, purpose, host }),
        CertificateState::Stuck => (Finding::CertificateStuck, Reason::CertificateStuck { on, purpose, host }),
        CertificateState::StuckUrgent => {
            (Finding::CertificateStuckUrgent, Reason::CertificateStuck { on, purpose, host })
        }
        CertificateState::Urgent => (Finding::CertificateUrgent, Reason::CertificateEnds { on, purpose, host }),
    }
}

/// A mail host mostly belongs to the mail company, which has renewed its certificate in time for years: nothing is said
/// before it is late, and そろそろ then.
pub(super) fn of_mail_certificate(certificate: &Certificate) -> Option<Found> {
    let (finding, reason) = of_certificate(certificate);
    let finding = match certificate.state {
        CertificateState::Broken(_) | CertificateState::Expired => finding,
        CertificateState::StuckUrgent => Finding::CertificateStuck,
        CertificateState::Urgent => Finding::CertificateSoon,
        CertificateState::Good | CertificateState::NeverGood(_) | CertificateState::Soon | CertificateState::Stuck => {
            return None;
        }
    };
    Some((finding, reason))
}

pub(super) fn days(certificate: &Certificate) -> CertificateDays {
    let (soon, urgent) = certificate.thresholds;
    let ends = certificate.ends.clone();
    match certificate.purpose {
        TlsPurpose::Mail => CertificateDays { ends, soon: urgent, urgent: None },
        TlsPurpose::Web => CertificateDays { ends, soon, urgent: Some(urgent) },
    }
}
