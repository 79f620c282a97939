//! Faults of the registration.

use chrono::Days;
use kigenban_advice::Detail as D;
use kigenban_facts::{Kind, PartKind as P, State, Trouble};
use kigenban_testnet::{Fault, Service, lapse};

use super::case::{Case, LINE, case, gone, nothing, servers, taken, undelegated};

pub(super) fn cases() -> Vec<Case> {
    use Kind::Domain;
    use Trouble::{Mail, Site as Page};
    vec![
        case("deleted (attribute .jp)", Mail, D::Lapsed, Domain, lapse).jp().healthy(LINE),
        case("suspended (.jp)", Page, D::Lapsed, Domain, lapse).suffix("jp"),
        case("redemption", Mail, D::Redemption, Domain, lapse),
        case("pending delete", Page, D::PendingDelete, Domain, |site, _| gone(site, State::PendingDelete)),
        case("freed", Mail, D::Freed, Domain, nothing).freed(),
        case("freed (.jp)", Page, D::Freed, Domain, nothing).jp().freed(),
        case("clientHold", Mail, D::ClientHold, Domain, |site, _| gone(site, State::Hold)),
        case("serverHold", Page, D::ServerHold, Domain, |site, _| {
            site.registration.locks = vec!["serverHold".into()];
            undelegated(site);
        }),
        case("unanswered confirmation: its name servers", Page, D::ClientHold, Domain, |site, _| {
            servers(site, ["failed-whois-verification.namecheap.com", "verify-contact-details.namecheap.com"]);
        }),
        case("extended by the registry, at the servers for lapsed names", Mail, D::AutoExtended, Domain, |site, _| {
            site.registration.state = State::AutoRenewed;
            servers(site, ["ns1.onamae-expired.com", "ns2.onamae-expired.com"]);
        }),
        case("extended by the registry, all works", Mail, D::AutoExtended, Domain, |site, now| {
            let today = now.date_naive();
            site.registration.state = State::AutoRenewed;
            site.registration.registrar_expires = today.checked_sub_days(Days::new(5));
        })
        .healthy(&[P::OwnLine, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("end requested (.jp)", Page, D::Ending, Domain, |site, _| site.registration.state = State::Ending)
            .jp()
            .healthy(&[P::OwnLine, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("taken by somebody else", Page, D::Taken, Domain, taken),
        case("taken by somebody else (.jp)", Mail, D::Taken, Domain, taken).jp(),
        case("taken, mail asked, same servers", Mail, D::Taken, Domain, |site, now| {
            taken(site, now);
            servers(site, ["ns1.provider.example", "ns2.provider.example"]);
        }),
        case("gone after its end, registry silent", Mail, D::Lapsed, Domain, |site, _| undelegated(site))
            .jp()
            .before(|site, now| {
                site.registration.expires = now.date_naive().checked_sub_days(Days::new(4));
            })
            .fault(Service::Whois, Fault::Empty),
    ]
}
