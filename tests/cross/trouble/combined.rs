//! Faults that come together in life, and things that look like faults and are none.

use chrono::{Days, TimeDelta};
use kigenban_advice::Detail as D;
use kigenban_facts::{Kind, PartKind as P, State, Trouble};
use kigenban_testnet::{Certificate, DEAD, Entry, Fault, MUTE, PARKING, Service, Serving, WEB};

use super::case::{
    ALL, Case, KEY, LINE, REST, SITE_WELL, bare, case, down, foreign, gone, hidden, nothing, old, own_second,
    undelegated, with_spf,
};

#[expect(clippy::too_many_lines, reason = "one list")]
pub(super) fn cases() -> Vec<Case> {
    use Kind::{Dns, Domain, Mail as Post, Server};
    use Trouble::{Here, Mail, Site as Page};
    vec![
        // The registration beside something else.
        case("extended, and an article of its own about expiry", Page, D::AutoExtended, Domain, |site, _| {
            site.registration.state = State::AutoRenewed;
        })
        .before(|site, _| site.page.text = "このドメインの有効期限が切れています、と出たときの直し方".into())
        .healthy(&[P::OwnLine, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("held since an hour, everything still lives", Page, D::ClientHold, Domain, |site, _| {
            site.registration.state = State::Hold;
        })
        .healthy(&[P::OwnLine, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("in redemption, everything still lives", Mail, D::Redemption, Domain, |site, _| {
            site.registration.state = State::Redemption;
        })
        .healthy(&[P::OwnLine, P::Dns, P::Server, P::Certificate, P::Site, P::Mail]),
        case("suspended (.jp), and the certificate ended", Page, D::Lapsed, Domain, |site, now| {
            old(&mut site.certificate, now);
            kigenban_testnet::lapse(site, now);
        })
        .suffix("jp")
        .healthy(LINE),
        case("extended, and the mail certificate ended", Mail, D::MailCertificate, Post, |site, now| {
            site.registration.state = State::AutoRenewed;
            old(&mut site.mail_certificate, now);
        })
        .also(&[D::AutoExtended]),
        case("extended, and the DNS company is dead", Mail, D::NameServersDead, Dns, |site, _| {
            site.registration.state = State::AutoRenewed;
            site.zone.serving = Serving::Refuses;
        })
        .also(&[D::AutoExtended]),
        case("end requested, and another company's name servers", Page, D::NameServersForeign, Domain, |site, _| {
            site.registration.state = State::Ending;
            foreign(site);
        })
        .jp()
        .also(&[D::Ending]),
        case("a transfer under way, all works", Page, D::NothingSeen, None, |site, _| {
            site.registration.locks = vec!["pendingTransfer".into()];
        })
        .healthy(ALL),
        case("moved to another registrar behind a proxy's name", Mail, D::NameServersForeign, Domain, |site, _| {
            hidden(site);
            foreign(site);
        })
        .healthy(&[P::OwnLine, P::Domain, P::Server, P::Site, P::Mail]),
        case("the registry alone says no, and the server refuses", Page, D::ServerRefuses, Server, |site, _| {
            down(site);
        })
        .fault(Service::Rdap, Fault::Unregistered)
        .fault(Service::Whois, Fault::Unregistered)
        .healthy(&[P::OwnLine, P::Dns, P::Mail]),
        case("the registry alone says no, and the DNS company is dead", Mail, D::NameServersDead, Dns, |site, _| {
            site.zone.serving = Serving::Refuses;
        })
        .fault(Service::Rdap, Fault::Unregistered)
        .fault(Service::Whois, Fault::Unregistered),
        case(
            "the registry cannot be understood, and the certificate ended",
            Page,
            D::CertificateExpired,
            Server,
            |site, now| {
                old(&mut site.certificate, now);
            },
        )
        .fault(Service::Rdap, Fault::Garbage)
        .fault(Service::Whois, Fault::Garbage)
        .healthy(&[P::OwnLine, P::Dns, P::Mail]),
        case("delegation removed, the registry cannot be asked", Page, D::DelegationGone, Domain, |site, _| {
            undelegated(site);
        })
        .jp()
        .fault(Service::Whois, Fault::Silent)
        .healthy(LINE),
        // The site.
        case("the server says nothing at all", Page, D::ServerDown, Server, |site, _| site.move_address(WEB, MUTE))
            .healthy(REST),
        case("the server says nothing, and there is no MX", Mail, D::MxGone, Dns, |site, _| {
            site.move_address(WEB, MUTE);
            site.take("@", "MX");
        })
        .also(&[D::ServerDown]),
        case("the address leads to a parking server", Page, D::Parked, Dns, |site, _| {
            site.move_address(WEB, PARKING);
            site.page.title = "for sale".into();
            site.page.text = "This domain is parked. Buy this domain.".into();
        })
        .healthy(REST),
        case("the address leads to a parking server, mail asked", Mail, D::NothingSeen, Post, |site, _| {
            site.move_address(WEB, PARKING);
            site.page.title = "for sale".into();
            site.page.text = "This domain is parked. Buy this domain.".into();
        })
        .also(&[D::Parked]),
        case("moved to another server with its own page", Page, D::NothingSeen, None, |site, _| {
            site.move_address(WEB, PARKING);
        })
        .healthy(ALL),
        case(
            "one of two name servers dead, and the certificate for another name",
            Page,
            D::CertificateName,
            Server,
            |site, _| {
                site.put("ns2", "A", DEAD);
                site.certificate.names = vec!["another.example".into()];
            },
        )
        .before(own_second)
        .also(&[D::NameServerHalfDead]),
        case("MX of a company that is gone, while the site moved", Mail, D::MxUnresolved, Post, |site, _| {
            site.put("@", "MX", "10 mx.gone-company.example.");
            site.move_address(WEB, PARKING);
        })
        .healthy(SITE_WELL),
        case("mail on the server that refuses", Mail, D::ServerRefuses, Server, |site, _| {
            site.move_address(WEB, DEAD);
        })
        .before(|site, _| site.put("@", "MX", "10 @")),
        case("no address of IPv4 any more, IPv6 stays", Page, D::AddressGone, Dns, |site, _| {
            site.take("@", "A");
            site.take("www", "A");
        })
        .before(|site, _| {
            site.put("@", "AAAA", "::1");
            site.put("www", "AAAA", "::1");
        })
        .v6(),
        case("IPv6 alone, and it works", Page, D::NothingSeen, None, nothing).before(only_v6).v6().healthy(ALL),
        case("IPv6 alone, and the server fails", Page, D::ServerRefuses, Server, nothing)
            .before(only_v6)
            .v6()
            .fault(Service::HttpV6, Fault::Empty)
            .fault(Service::HttpsV6, Fault::Empty)
            .healthy(REST),
        case("error 500, and the certificate of www ended", Page, D::CertificateExpired, Server, |site, now| {
            site.page.status = 500;
            site.www_certificate = Some(Certificate::good("Example CA", now, 91, 90));
        })
        .also(&[D::SiteError]),
        // Mail.
        case("a name for mail alone", Mail, D::NothingSeen, Post, nothing).before(bare),
        case("a name for mail alone, and its MX is gone", Mail, D::MxGone, Dns, |site, _| site.take("@", "MX"))
            .before(bare),
        case("a name for a site alone", Page, D::NothingSeen, None, nothing)
            .before(|site, _| site.take("@", "MX"))
            .healthy(&[P::OwnLine, P::Domain, P::Dns, P::Server, P::Certificate, P::Site]),
        case("a name for a site alone, as it declares", Here, D::NothingSeen, None, nothing)
            .before(|site, _| site.put("@", "MX", "0 ."))
            .healthy(&[P::OwnLine, P::Domain, P::Dns, P::Server, P::Certificate, P::Site]),
        case("a name for a site alone, and its server refuses", Here, D::ServerRefuses, Server, |site, _| down(site))
            .before(|site, _| site.take("@", "MX")),
        case("a mail certificate that always was the company's own", Mail, D::NothingSeen, Post, nothing)
            .before(|site, _| site.mail_certificate.names = vec!["www1234.company.example".into()]),
        case("that certificate, and now it has ended", Mail, D::MailCertificate, Post, |site, now| {
            old(&mut site.mail_certificate, now);
        })
        .before(|site, _| site.mail_certificate.names = vec!["www1234.company.example".into()]),
        case("no MX, and SPF lets nobody send", Mail, D::MxGone, Dns, |site, _| {
            site.take("@", "MX");
            with_spf(site, &["v=spf1 -all"]);
        })
        .also(&[D::SpfRefuses]),
        case("the DKIM key gone under DMARC that refuses", Mail, D::DmarcRefuses, Dns, |site, _| {
            site.take("default._domainkey", "TXT");
            site.put("_dmarc", "TXT", "v=DMARC1; p=reject");
        })
        .before(|site, _| site.put("default._domainkey", "TXT", KEY))
        .also(&[D::DkimGone]),
        case(
            "mail of another company, and the certificate ended, here asked",
            Here,
            D::CertificateExpired,
            Server,
            |site, now| {
                site.put("@", "MX", "10 mx.elsewhere.example.");
                old(&mut site.certificate, now);
            },
        )
        .also(&[D::MxForeign]),
        // Together with this office.
        case("no MX, and the office's resolver knows no such name", Mail, D::MxGone, Dns, |site, _| {
            site.take("@", "MX");
        })
        .fault(Service::Resolver, Fault::Nxdomain)
        .also(&[D::OfficeDns]),
        case("held, and the office's resolver is silent", Here, D::ClientHold, Domain, |site, _| {
            gone(site, State::Hold);
        })
        .fault(Service::Resolver, Fault::Silent),
        case("a new end, certificates and addresses all in one night", Here, D::NothingSeen, None, |site, now| {
            site.registration.expires = site.registration.expires.and_then(|day| day.checked_add_days(Days::new(365)));
            site.certificate = Certificate::good("Another CA", now - TimeDelta::days(1), 0, 90);
            site.move_address(WEB, PARKING);
            site.zone.records.push(Entry::new("@", "TXT", "verification=abc"));
        })
        .healthy(ALL),
    ]
}

fn only_v6(site: &mut kigenban_testnet::Site, _: chrono::DateTime<chrono::Utc>) {
    for owner in ["@", "www"] {
        site.take(owner, "A");
        site.put(owner, "AAAA", "::1");
    }
}
