//! Faults of the name servers.

use kigenban_advice::Detail as D;
use kigenban_facts::{Kind, PartKind as P, Trouble};
use kigenban_testnet::{DEAD, Fault, Service, Serving};

use super::case::{Case, case, foreign, nothing, own_second, servers, undelegated};

pub(super) fn cases() -> Vec<Case> {
    use Kind::{Dns, Domain};
    use Trouble::{Mail, Site as Page};
    vec![
        case("delegation removed", Mail, D::DelegationGone, Domain, |site, _| undelegated(site))
            .healthy(&[P::OwnLine, P::Domain]),
        case("delegation removed (.jp)", Page, D::DelegationGone, Domain, |site, _| undelegated(site)).jp(),
        case("another company's name servers, same records", Mail, D::NameServersForeign, Domain, |site, _| {
            foreign(site);
        })
        .healthy(&[P::OwnLine, P::Domain, P::Server, P::Site, P::Mail]),
        case("another company's name servers, no MX there", Mail, D::NameServersForeign, Domain, |site, _| {
            foreign(site);
            site.take("@", "MX");
        })
        .healthy(&[P::OwnLine, P::Domain, P::Site]),
        case("name servers forgot the zone", Page, D::NameServersDead, Dns, |site, _| {
            site.zone.serving = Serving::Refuses;
        })
        .healthy(&[P::OwnLine, P::Domain]),
        case("name servers silent", Mail, D::NameServersDead, Dns, |site, _| site.zone.serving = Serving::Silent),
        case("one of two name servers dead", Mail, D::NameServerHalfDead, Dns, |site, _| site.put("ns2", "A", DEAD))
            .before(own_second)
            .healthy(&[P::OwnLine, P::Domain, P::Server, P::Site, P::Mail]),
        case("one of two name servers has no address", Page, D::NameServerHalfDead, Dns, |site, _| {
            site.take("ns2", "A");
        })
        .before(own_second)
        .healthy(&[P::OwnLine, P::Domain, P::Server, P::Site, P::Mail]),
        case("DNSSEC broken, the office does not verify", Page, D::DnssecBroken, Dns, nothing)
            .fault(Service::SecondOpinion, Fault::Bogus)
            .healthy(&[P::OwnLine, P::Domain]),
        case("DNSSEC broken, everybody verifies", Mail, D::DnssecBroken, Dns, nothing)
            .fault(Service::SecondOpinion, Fault::Bogus)
            .fault(Service::Resolver, Fault::Bogus),
        case("name servers of a parking place", Page, D::Parked, Domain, |site, _| {
            servers(site, ["ns1.sedoparking.com", "ns2.sedoparking.com"]);
            site.page.title = "for sale".into();
            site.page.text = "This domain is parked. Buy this domain.".into();
        })
        .healthy(&[P::OwnLine, P::Domain, P::Dns]),
        case("name servers of a parking place, mail asked", Mail, D::NameServersForeign, Domain, |site, _| {
            servers(site, ["ns1.sedoparking.com", "ns2.sedoparking.com"]);
        }),
    ]
}
