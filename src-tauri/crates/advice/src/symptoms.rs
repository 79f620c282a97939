//! What one look at DNS, site or mail shows. Whether it is an outage is judged from several looks (`health`).

use kigenban_facts::{Dns, DnsAnswer, Mail, MailFault, UrlFault, Web};

/// The zone answers.
pub(crate) fn is_answering(dns: &Dns) -> bool {
    dns.answer == DnsAnswer::Ok
}

/// The parent itself says that the name does not exist. A resolver's NXDOMAIN alone is no proof.
pub(crate) fn is_gone(dns: &Dns) -> bool {
    dns.answer == DnsAnswer::Nxdomain && dns.delegated == Some(false)
}

/// The servers the parent names fail.
pub(crate) fn is_failing(dns: &Dns) -> bool {
    dns.answer == DnsAnswer::Servfail || (dns.answer == DnsAnswer::Nxdomain && dns.delegated == Some(true))
}

/// Every address of the site refuses, stays silent or answers with a server error. A certificate's fault is its own.
pub(crate) fn is_down(web: &Web) -> bool {
    !web.urls.is_empty()
        && web.urls.iter().all(|url| {
            url.faults.iter().any(|fault| match fault {
                UrlFault::Refused | UrlFault::Timeout => true,
                UrlFault::Status => url.status.is_none_or(|status| status >= 500),
                UrlFault::Elsewhere | UrlFault::Parked | UrlFault::Tls => false,
            })
        })
}

/// No address of the site says anything: not even that it refuses.
pub(crate) fn is_silent(web: &Web) -> bool {
    !web.urls.is_empty() && web.urls.iter().all(|url| url.faults.contains(&UrlFault::Timeout))
}

/// Some address of the site has this fault.
pub(crate) fn has(web: &Web, fault: UrlFault) -> bool {
    web.urls.iter().any(|url| url.faults.contains(&fault))
}

/// Some page speaks of expiry or parking; by its words alone it may be an article about that.
pub(crate) fn speaks_of_expiry(web: &Web) -> bool {
    has(web, UrlFault::Parked)
}

/// Some page came from a host on which only pages of expired and parked names live.
pub(crate) fn on_parking_host(web: &Web) -> bool {
    web.urls.iter().any(|url| url.parking_host)
}

/// Nobody can deliver: no MX, "takes no mail", or hosts that lead nowhere or nowhere outside.
pub(crate) fn is_mail_gone(mail: &Mail) -> bool {
    let gone = [MailFault::MxNotPublic, MailFault::MxUnresolved, MailFault::NoMx, MailFault::NullMx];
    mail.faults.iter().any(|fault| gone.contains(fault))
}
