//! Several faults at once: the root first, what follows from it as effects, and others of their own beside it.

use kigenban_advice::Detail as D;
use kigenban_facts::{Kind, State, Trouble};
use kigenban_testnet::{DEAD, Fault, Service, Serving};

use super::case::{Case, case, down, foreign, gone, old, own_second, taken, undelegated};

pub(super) fn cases() -> Vec<Case> {
    use Kind::{Dns, Domain, Mail as Post, Server};
    use Trouble::{Here, Mail, Site as Page};
    vec![
        case("no MX and the server refuses, mail asked", Mail, D::MxGone, Dns, |site, _| {
            site.take("@", "MX");
            down(site);
        })
        .also(&[D::ServerRefuses]),
        case("no MX and the server refuses, site asked", Page, D::ServerRefuses, Server, |site, _| {
            site.take("@", "MX");
            down(site);
        })
        .also(&[D::MxGone]),
        case("a dead site, mail asked", Mail, D::NothingSeen, Post, |site, _| down(site)).also(&[D::ServerRefuses]),
        case("expired certificate for another name", Page, D::CertificateExpired, Server, |site, now| {
            old(&mut site.certificate, now);
            site.certificate.names = vec!["another.example".into()];
        })
        .also(&[D::CertificateName]),
        case("both certificates expired", Page, D::CertificateExpired, Server, |site, now| {
            old(&mut site.certificate, now);
            old(&mut site.mail_certificate, now);
        })
        .also(&[D::MailCertificate]),
        case("delegation removed under an expired certificate", Page, D::DelegationGone, Domain, |site, now| {
            old(&mut site.certificate, now);
            undelegated(site);
        }),
        case("held, and the mail host gone", Mail, D::ClientHold, Domain, |site, _| {
            site.take("mail", "A");
            gone(site, State::Hold);
        }),
        case("taken, with mail of another company", Mail, D::Taken, Domain, |site, now| {
            taken(site, now);
            site.put("@", "MX", "10 mx.elsewhere.example.");
        }),
        case("extended, and the server refuses", Page, D::ServerRefuses, Server, |site, _| {
            site.registration.state = State::AutoRenewed;
            down(site);
        })
        .also(&[D::AutoExtended]),
        case("end requested, and no MX", Mail, D::MxGone, Dns, |site, _| {
            site.registration.state = State::Ending;
            site.take("@", "MX");
        })
        .jp()
        .also(&[D::Ending]),
        case("another company's name servers, and they are dead", Mail, D::NameServersForeign, Domain, |site, _| {
            foreign(site);
            site.zone.serving = Serving::Refuses;
        }),
        case("DNSSEC broken, and no MX", Mail, D::DnssecBroken, Dns, |site, _| site.take("@", "MX"))
            .fault(Service::SecondOpinion, Fault::Bogus)
            .fault(Service::Resolver, Fault::Bogus),
        case("one name server dead, and mail of another company", Mail, D::MxForeign, Dns, |site, _| {
            site.put("ns2", "A", DEAD);
            site.put("@", "MX", "10 mx.elsewhere.example.");
        })
        .before(own_second)
        .also(&[D::NameServerHalfDead]),
        case("redirect elsewhere behind an expired certificate", Page, D::CertificateExpired, Server, |site, now| {
            old(&mut site.certificate, now);
            site.page.leads_to = Some("https://elsewhere.example/".into());
        }),
        case("office resolver and server both, here asked", Here, D::OfficeDns, None, |site, _| down(site))
            .fault(Service::Resolver, Fault::Nxdomain)
            .also(&[D::ServerRefuses]),
    ]
}
