//! Faults of the site alone.

use chrono::TimeDelta;
use kigenban_advice::Detail as D;
use kigenban_facts::{Kind, PartKind as P, Trouble};
use kigenban_testnet::{Certificate, Chain, Fault, Service};

use super::case::{Case, REST, case, down, nothing, old, stranger};

pub(super) fn cases() -> Vec<Case> {
    use Kind::{Dns, Server};
    use Trouble::{Here, Site as Page};
    vec![
        case("no address", Page, D::AddressGone, Dns, |site, _| {
            site.take("@", "A");
            site.take("www", "A");
        })
        .healthy(REST),
        case("no address for www", Page, D::AddressGone, Dns, |site, _| site.take("www", "A")).healthy(REST),
        case("leads to a parking place", Page, D::Parked, Server, |site, _| {
            site.page.leads_to = Some("http://sedoparking.com/".into());
        })
        .healthy(REST),
        case("server refuses", Page, D::ServerRefuses, Server, |site, _| down(site)).healthy(REST),
        case("server refuses (.jp)", Here, D::ServerRefuses, Server, |site, _| down(site)).jp().healthy(REST),
        case("error 500", Page, D::SiteError, Server, |site, _| site.page.status = 500).healthy(REST),
        case("error 503", Page, D::SiteError, Server, |site, _| site.page.status = 503).healthy(REST),
        case("page not found", Page, D::SiteError, Server, |site, _| site.page.status = 404).healthy(REST),
        case("page never comes", Page, D::SiteSlow, Server, nothing)
            .fault(Service::Http, Fault::Silent)
            .fault(Service::Https, Fault::Silent)
            .healthy(REST),
        case("certificate expired", Page, D::CertificateExpired, Server, |site, now| old(&mut site.certificate, now))
            .healthy(&[P::OwnLine, P::Domain, P::Dns, P::Server, P::Mail]),
        case("certificate for another name", Page, D::CertificateName, Server, |site, _| {
            site.certificate.names = vec!["another.example".into()];
        })
        .healthy(&[P::OwnLine, P::Domain, P::Dns, P::Server, P::Mail]),
        case("certificate without www", Page, D::CertificateWww, Server, |site, _| {
            site.certificate.names = vec![site.name.clone()];
        })
        .healthy(REST),
        case("certificate for www alone", Page, D::CertificateWww, Server, |site, _| {
            site.certificate.names = vec![format!("www.{}", site.name)];
        })
        .healthy(REST),
        case("intermediate missing", Page, D::CertificateChain, Server, |site, _| {
            site.certificate.chain = Chain::NoIntermediate;
        })
        .healthy(REST),
        case("signed by itself", Page, D::CertificateChain, Server, |site, _| {
            site.certificate.chain = Chain::SelfSigned;
        })
        .healthy(REST),
        case("a root nobody knows", Page, D::CertificateChain, Server, |site, _| {
            site.certificate.chain = Chain::UnknownRoot;
        })
        .healthy(REST),
        case("certificate not valid yet", Page, D::CertificateNotYet, Server, |site, now| {
            site.certificate = Certificate::good("Example CA", now + TimeDelta::days(9), 0, 90);
        })
        .healthy(REST),
        case("leads to somebody else", Page, D::SiteElsewhere, Server, |site, _| {
            site.page.leads_to = Some("https://elsewhere.example/".into());
        })
        .healthy(REST),
        case("a stranger's page", Page, D::SiteStranger, Server, |site, _| stranger(site)).healthy(REST),
        case("IPv6 alone fails", Page, D::V6Broken, Server, |site, _| site.put("@", "AAAA", "::1"))
            .v6()
            .fault(Service::HttpV6, Fault::Empty)
            .fault(Service::HttpsV6, Fault::Empty)
            .healthy(REST),
        case("IPv4 alone fails", Page, D::V4Broken, Server, |site, _| {
            down(site);
            site.put("@", "AAAA", "::1");
        })
        .v6()
        .healthy(REST),
    ]
}
