//! Faults on the side of this office.

use kigenban_advice::Detail as D;
use kigenban_facts::{PartKind as P, Trouble};
use kigenban_testnet::{Entry, Fault, Service};

use super::case::{Case, case, nothing};

pub(super) fn cases() -> Vec<Case> {
    use Trouble::{Here, Mail, Site as Page};
    vec![
        case("the office's resolver knows no such name", Page, D::OfficeDns, None, nothing)
            .fault(Service::Resolver, Fault::Nxdomain)
            .healthy(&[P::Domain, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("the office's resolver fails", Mail, D::OfficeDns, None, nothing)
            .fault(Service::Resolver, Fault::Servfail)
            .healthy(&[P::Domain, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("the office's resolver is silent", Here, D::OfficeDns, None, nothing)
            .fault(Service::Resolver, Fault::Silent),
        case("the office's resolver lies", Here, D::OfficeDns, None, nothing)
            .fault(Service::Resolver, Fault::Lie { address: std::net::Ipv4Addr::new(203, 0, 113, 9) }),
        case("a new inside address in the office", Page, D::OfficeDns, None, |site, _| {
            site.zone.office = vec![Entry::new("@", "A", "192.168.1.10"), Entry::new("www", "A", "192.168.1.10")];
        }),
        case("an inside address there always was", Page, D::NothingSeen, None, nothing).before(|site, _| {
            site.zone.office = vec![Entry::new("@", "A", "192.168.1.10"), Entry::new("www", "A", "192.168.1.10")];
        }),
    ]
}
