//! What a certificate's state is called, for a site and for a mail host.

use crate::Reason;
use crate::certificate::{Certificate, CertificateState};
use crate::dates::Found;
use crate::status::Finding;

pub(super) fn of_certificate(certificate: &Certificate) -> Found {
    let (on, purpose, host) = (certificate.days.ends.date, certificate.purpose, certificate.host.clone());
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
