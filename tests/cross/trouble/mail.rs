//! Faults of mail alone, and nothing wrong at all.

use kigenban_advice::Detail as D;
use kigenban_facts::{Kind, PartKind as P, Told, Trouble};

use super::case::{ALL, Case, KEY, SITE_WELL, case, nothing, old, with_spf};

pub(super) fn cases() -> Vec<Case> {
    use Kind::{Dns, Mail as Post};
    use Trouble::{Here, Mail, Site as Page};
    vec![
        case("no MX", Mail, D::MxGone, Dns, |site, _| site.take("@", "MX")).healthy(SITE_WELL),
        case("no MX (.jp)", Here, D::MxGone, Dns, |site, _| site.take("@", "MX")).jp().healthy(SITE_WELL),
        case("null MX", Mail, D::NullMx, Dns, |site, _| site.put("@", "MX", "0 .")).healthy(SITE_WELL),
        case("MX host of another company gone", Mail, D::MxUnresolved, Post, |site, _| {
            site.put("@", "MX", "10 mx.nowhere.example.");
        })
        .healthy(SITE_WELL),
        case("own MX host without an address", Mail, D::MxUnresolved, Dns, |site, _| site.take("mail", "A"))
            .healthy(SITE_WELL),
        case("MX is a number", Mail, D::MxNotPublic, Dns, |site, _| site.put("@", "MX", "10 192.0.2.9."))
            .healthy(SITE_WELL),
        case("MX host has an inside address", Mail, D::MxNotPublic, Dns, |site, _| site.put("mail", "A", "10.0.0.5"))
            .healthy(SITE_WELL),
        case("MX of another company", Mail, D::MxForeign, Dns, |site, _| {
            site.put("@", "MX", "10 mx.elsewhere.example.");
        })
        .healthy(SITE_WELL),
        case("mail certificate expired", Mail, D::MailCertificate, Post, |site, now| {
            old(&mut site.mail_certificate, now);
        })
        .healthy(&[P::OwnLine, P::Domain, P::Dns, P::Server, P::Site]),
        case("mail certificate for another name", Mail, D::MailCertificate, Post, |site, _| {
            site.mail_certificate.names = vec!["another.example".into()];
        })
        .healthy(&[P::OwnLine, P::Domain, P::Dns, P::Server, P::Site]),
        case("SPF lets nobody send", Mail, D::SpfRefuses, Dns, |site, _| with_spf(site, &["v=spf1 -all"]))
            .healthy(SITE_WELL),
        case("two SPF records", Mail, D::SpfRefuses, Dns, |site, _| {
            with_spf(site, &["v=spf1 mx -all", "v=spf1 a ~all"]);
        }),
        case("SPF mistyped", Mail, D::SpfRefuses, Dns, |site, _| with_spf(site, &["v=spf1 inculde:a.example -all"])),
        case("SPF includes itself without end", Mail, D::SpfRefuses, Dns, |site, _| {
            let text = format!("v=spf1 include:{} -all", site.name);
            with_spf(site, &[&text]);
        }),
        case("DMARC refuses, no SPF", Mail, D::DmarcRefuses, Dns, |site, _| {
            with_spf(site, &[]);
            site.put("_dmarc", "TXT", "v=DMARC1; p=reject");
        })
        .healthy(SITE_WELL),
        case("DMARC refuses since lately", Mail, D::DmarcRefuses, Dns, |site, _| {
            site.put("_dmarc", "TXT", "v=DMARC1; p=quarantine");
        }),
        case("DKIM key gone", Mail, D::DkimGone, Dns, |site, _| site.take("default._domainkey", "TXT"))
            .before(|site, _| site.put("default._domainkey", "TXT", KEY))
            .healthy(SITE_WELL),
        case("DKIM key revoked", Mail, D::DkimGone, Dns, |site, _| {
            site.put("default._domainkey", "TXT", "v=DKIM1; p=");
        })
        .before(|site, _| site.put("default._domainkey", "TXT", KEY)),
        case("mailbox full, as told", Mail, D::Mailbox, Post, nothing).told(Told::MailboxFull).healthy(SITE_WELL),
        case("nothing wrong, mail", Mail, D::NothingSeen, Post, nothing).healthy(ALL),
        case("nothing wrong, site", Page, D::NothingSeen, None, nothing).healthy(ALL),
        case("nothing wrong, here", Here, D::NothingSeen, None, nothing).jp().healthy(ALL),
    ]
}
