//! 困ったとき against faults of the world: each is made in a zone, a registry's answer, a page, a certificate or on the line,
//! looked at by the checks, and judged. Root cause, what is healthy and whom to ask are asserted, and printed as a table
//! (`cargo test -p kigenban-tests --test cross trouble -- --nocapture`).

use std::fmt::Write as _;

use chrono::{DateTime, Days, TimeDelta, Utc};
use futures_util::future::join_all;
use kigenban_advice::{Asked, Detail, Diagnosis, Knowledge, PartRole, diagnose};
use kigenban_checks::{DomainName, Internet, around, line, observe};
use kigenban_facts::{
    Book, Bundle, BundleId, Check, Contract, ContractId, Kind, Line, Office, PartKind, Source, Sourced, Span, State,
    Told, Trouble,
};
use kigenban_testnet::{
    Certificate, Chain, DEAD, Entry, Fault, PROVIDER_DNS, Rule, Service, Serving, Site, Testnet, WEB, World, lapse,
};
use uuid::Uuid;

use crate::support::now;

/// How a domain is changed.
type Change = fn(&mut Site, DateTime<Utc>);

/// One fault of the world and what has to be said of it.
struct Case {
    name: &'static str,
    suffix: &'static str,
    before: Change,
    change: Change,
    /// It is in no register any more.
    freed: bool,
    faults: Vec<(Service, Fault)>,
    told: Option<Told>,
    trouble: Trouble,
    detail: Detail,
    also: &'static [Detail],
    healthy: &'static [PartKind],
    to: Option<Kind>,
}

fn nothing(_: &mut Site, _: DateTime<Utc>) {}

fn case(name: &'static str, trouble: Trouble, detail: Detail, to: impl Into<Option<Kind>>, change: Change) -> Case {
    Case {
        name,
        suffix: "com",
        before: nothing,
        change,
        freed: false,
        faults: Vec::new(),
        told: None,
        trouble,
        detail,
        also: &[],
        healthy: &[],
        to: to.into(),
    }
}

impl Case {
    fn jp(self) -> Self {
        Self { suffix: "co.jp", ..self }
    }

    fn suffix(self, suffix: &'static str) -> Self {
        Self { suffix, ..self }
    }

    fn before(self, before: Change) -> Self {
        Self { before, ..self }
    }

    fn freed(self) -> Self {
        Self { freed: true, ..self }
    }

    fn fault(mut self, service: Service, fault: Fault) -> Self {
        self.faults.push((service, fault));
        self
    }

    fn also(self, also: &'static [Detail]) -> Self {
        Self { also, ..self }
    }

    fn healthy(self, healthy: &'static [PartKind]) -> Self {
        Self { healthy, ..self }
    }

    fn told(self, told: Told) -> Self {
        Self { told: Some(told), ..self }
    }
}

fn gone(site: &mut Site, state: State) {
    site.registration.state = state;
    undelegated(site);
}

fn undelegated(site: &mut Site) {
    site.zone.delegated = false;
}

fn servers(site: &mut Site, names: [&str; 2]) {
    site.zone.name_servers = names.map(str::to_owned).to_vec();
}

fn foreign(site: &mut Site) {
    servers(site, ["ns1.another-host.example", "ns2.another-host.example"]);
}

fn taken(site: &mut Site, now: DateTime<Utc>) {
    let said = &mut site.registration;
    said.registered_on = Some(now.date_naive().checked_sub_days(Days::new(3)).unwrap());
    said.holder = Some("株式会社べつのもの".into());
    said.holder_en = Some("Betsuno Mono Inc.".into());
    said.registrar = "Another Registrar Ltd.".into();
    foreign(site);
    stranger(site);
}

fn stranger(site: &mut Site) {
    site.page.title = "Lucky Casino Online".into();
    site.page.text = "Play now.".into();
}

fn down(site: &mut Site) {
    site.move_address(WEB, DEAD);
}

fn old(site: &mut Certificate, now: DateTime<Utc>) {
    *site = Certificate::good("Example CA", now, 91, 90);
}

fn with_spf(site: &mut Site, records: &[&str]) {
    site.take("@", "TXT");
    site.zone.records.extend(records.iter().map(|text| Entry::new("@", "TXT", *text)));
}

const KEY: &str = "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC3QEKyU1fSma0axspqYK5iAj";

#[expect(clippy::too_many_lines, reason = "one list")]
fn cases() -> Vec<Case> {
    use Detail as D;
    use Kind::{Dns, Domain, Mail as Post, Server};
    use PartKind as P;
    use Trouble::{Here, Mail, Site as Page};
    const ALL: &[PartKind] = &[P::OwnLine, P::Domain, P::Dns, P::Server, P::Certificate, P::Site, P::Mail];
    const SITE_WELL: &[PartKind] = &[P::OwnLine, P::Domain, P::Dns, P::Server, P::Certificate, P::Site];
    const REST: &[PartKind] = &[P::OwnLine, P::Domain, P::Dns, P::Mail];
    const LINE: &[PartKind] = &[P::OwnLine];
    vec![
        // The registration.
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
        // The name servers.
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
        // The site.
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
            .fault(Service::HttpV6, Fault::Empty)
            .fault(Service::HttpsV6, Fault::Empty)
            .healthy(REST),
        case("IPv4 alone fails", Page, D::V4Broken, Server, |site, _| {
            down(site);
            site.put("@", "AAAA", "::1");
        })
        .healthy(REST),
        // Mail.
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
        // This office.
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
        // Several at once: the root first, what follows from it as effects, and others of their own beside it.
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

/// The second name server stands below the domain itself.
fn own_second(site: &mut Site, _: DateTime<Utc>) {
    let second = format!("ns2.{}", site.name);
    site.zone.name_servers = vec!["ns1.provider.example".into(), second];
    site.put("ns2", "A", PROVIDER_DNS);
}

fn domain(case: &Case, place: usize) -> String {
    format!("example-trouble-{place:03}.{}", case.suffix)
}

/// The ledger of an office that holds this name with five companies, as it stood ten days ago.
fn book(domain: &str, spans: Vec<Span>) -> Book {
    let bundle = BundleId(Uuid::from_u128(1));
    let kinds = [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail];
    let contract = |kind: Kind| Contract {
        id: ContractId(Uuid::from_u128(0xc0 + kind as u128)),
        bundle,
        kind,
        provider: Some(Sourced {
            value: format!("みほん{kind:?}"),
            source: Source::Typed { by: kigenban_facts::PersonId::default() },
            seen_at: now(),
        }),
        ..Contract::default()
    };
    Book {
        office: Office {
            name: "株式会社みほん商会".into(),
            name_en: Some("Mihon Shokai Co., Ltd.".into()),
            ..Office::default()
        },
        bundles: vec![Bundle { id: bundle, domain: domain.into(), ..Bundle::default() }].into(),
        contracts: kinds.map(contract).to_vec().into(),
        spans: spans.into(),
        ..Book::default()
    }
}

async fn looks(name: &DomainName, internet: &Internet, at: DateTime<Utc>) -> Vec<kigenban_facts::Observation> {
    let internet = internet.clone().hurried();
    join_all(Check::ALL.map(|check| observe(name, check, &internet, at))).await.into_iter().flatten().collect()
}

/// The office ten days ago, when all was well.
async fn before(name: &str, internet: &Internet) -> Book {
    let domain = DomainName::parse(name).unwrap();
    let then = now() - TimeDelta::days(10);
    let seen = looks(&domain, internet, then).await;
    let spans = seen.into_iter().filter(|look| look.outcome.seen().is_some()).map(Span::of);
    book(name, spans.collect())
}

async fn found(case: &Case, name: &str, book: &Book, internet: &Internet) -> Diagnosis {
    let domain = DomainName::parse(name).unwrap();
    let own = line(internet, now()).await;
    let (seen, mut around) =
        futures_util::future::join(looks(&domain, internet, now()), around(&domain, internet)).await;
    around.told = case.told;
    let asked = Asked { domain: name, trouble: case.trouble };
    diagnose(book, Knowledge::built_in(), &seen, &around, &asked, own, now())
}

/// What is wrong with an answer; empty = it is right.
fn faults(case: &Case, found: &Diagnosis) -> Vec<String> {
    let mut wrong = Vec::new();
    let also: Vec<Detail> = found.causes.iter().skip(1).map(|finding| finding.detail).collect();
    if found.detail != case.detail {
        wrong.push(format!("root {} instead of {}", found.detail.code(), case.detail.code()));
    }
    for detail in case.also.iter().filter(|detail| !also.contains(detail)) {
        wrong.push(format!("not beside it: {}", detail.code()));
    }
    if case.also.is_empty() && !also.is_empty() {
        wrong.push(format!("beside it: {}", also.iter().map(|detail| detail.code()).collect::<Vec<_>>().join(" ")));
    }
    let role = |kind: &PartKind| found.parts.iter().find(|part| part.kind == *kind).map(|part| part.role);
    for kind in case.healthy.iter().filter(|kind| role(kind) != Some(PartRole::Healthy)) {
        wrong.push(format!("{kind:?} is {:?}", role(kind)));
    }
    let to = found.contact.as_ref().map(|contact| contact.kind);
    if to != case.to {
        wrong.push(format!("sends to {to:?} instead of {:?}", case.to));
    }
    let known = found.contact.as_ref().is_none_or(|contact| contact.contract.is_some());
    if !known {
        wrong.push("a contract of the ledger is not found".into());
    }
    if case.detail.part().is_some() && case.detail.part() != Some(PartKind::OwnLine) && case.told.is_none() {
        let grounds = found.causes.first().is_some_and(|root| !root.grounds.is_empty());
        if !grounds {
            wrong.push("no evidence".into());
        }
    }
    wrong
}

fn row(table: &mut String, case: &Case, found: &Diagnosis, wrong: &[String]) {
    let also: Vec<&str> = found.causes.iter().skip(1).map(|finding| finding.detail.code()).collect();
    let to = found.contact.as_ref().map_or_else(|| "-".to_owned(), |contact| format!("{:?}", contact.kind));
    let mark = if wrong.is_empty() { "ok" } else { "WRONG" };
    let asked = format!("{:?}", case.trouble);
    let _ = writeln!(table, "{mark:5} {asked:5} {:58} {:22} {to:8} {}", case.name, found.detail.code(), also.join(" "));
    for fault in wrong {
        let _ = writeln!(table, "      {fault}");
    }
}

/// Domains looked at side by side: a small machine answers all of them in time.
const SIDE_BY_SIDE: usize = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_of_the_world_has_its_cause_its_healthy_parts_and_its_addressee() {
    let cases = cases();
    let named: Vec<(String, &Case)> =
        cases.iter().enumerate().map(|(place, case)| (domain(case, place), case)).collect();
    // A machine without IPv6 cannot play those faults.
    let has_v6 = std::net::TcpListener::bind((std::net::Ipv6Addr::LOCALHOST, 0)).is_ok();
    let needs_v6 = |case: &Case| matches!(case.detail, Detail::V4Broken | Detail::V6Broken);
    let mut world = World { v6: has_v6, ..World::new(now()) };
    let named: Vec<_> = named.into_iter().filter(|(_, case)| has_v6 || !needs_v6(case)).collect();
    for (name, case) in &named {
        let mut site = Site::healthy(name, now());
        site.registration.registrar_expires = None;
        (case.before)(&mut site, now());
        world = world.with(site);
    }
    let mut others = Site::healthy("elsewhere.example", now());
    others.put("mx", "A", kigenban_testnet::MAIL);
    let mut parking = Site::healthy("sedoparking.com", now());
    parking.page.text = "This domain is parked. Buy this domain.".into();
    parking.page.plain_http = true;
    let folder = tempfile::tempdir().unwrap();
    let net = Testnet::start_with(world.with(others).with(parking), 2).unwrap().with_limits(1_500, 4_000);
    let file = net.write(folder.path()).unwrap();
    let way = || Internet::from_file(&file).unwrap();
    let healthy = way();
    let mut books = Vec::new();
    for some in named.chunks(SIDE_BY_SIDE) {
        books.extend(join_all(some.iter().map(|(name, _)| before(name, &healthy))).await);
    }
    for (name, case) in &named {
        net.change(name, |site| (case.change)(site, now()));
        if case.freed {
            net.remove(name);
        }
        for (service, fault) in &case.faults {
            net.fault(Rule::at(*service, *fault).of(name));
        }
    }
    let faulty = way();
    let mut table = String::new();
    let mut wrong = 0;
    for (some, books) in named.chunks(SIDE_BY_SIDE).zip(books.chunks(SIDE_BY_SIDE)) {
        let answers = some.iter().zip(books).map(|((name, case), book)| found(case, name, book, &faulty));
        for ((_, case), found) in some.iter().zip(join_all(answers).await) {
            let said = faults(case, &found);
            wrong += usize::from(!said.is_empty());
            row(&mut table, case, &found, &said);
            if !said.is_empty() {
                for ground in &found.facts {
                    let _ = writeln!(table, "        {:?} {}: {}", ground.check, ground.source, ground.text);
                }
            }
        }
    }
    for (line, case) in of_the_line() {
        let found = on_a_line(line, &case).await;
        let said = faults(&case, &found);
        wrong += usize::from(!said.is_empty());
        row(&mut table, &case, &found, &said);
    }
    eprintln!("{table}");
    assert!(cases.len() >= 60, "{}", cases.len());
    assert_eq!(wrong, 0, "\n{table}");
}

/// Our own line: nothing else is looked at, and nobody's company is called.
fn of_the_line() -> Vec<(kigenban_testnet::Line, Case)> {
    use kigenban_testnet::Line::{Offline, Portal};
    let lapsed: Change = lapse;
    vec![
        (Offline, case("the line is down", Trouble::Mail, Detail::OwnLine, None, nothing)),
        (Portal, case("a portal", Trouble::Site, Detail::Portal, None, nothing)),
        (Offline, case("the line is down, and the name has lapsed", Trouble::Mail, Detail::OwnLine, None, lapsed).jp()),
        (Portal, case("a portal, and the server refuses", Trouble::Here, Detail::Portal, None, |site, _| down(site))),
    ]
}

async fn on_a_line(own: kigenban_testnet::Line, case: &Case) -> Diagnosis {
    let name = domain(case, 999);
    let mut site = Site::healthy(&name, now());
    (case.change)(&mut site, now());
    let folder = tempfile::tempdir().unwrap();
    let net = Testnet::start(World::new(now()).with(site)).unwrap().with_limits(300, 500);
    net.line(own);
    let internet = Internet::from_file(&net.write(folder.path()).unwrap()).unwrap();
    let seen = line(&internet, now()).await;
    assert_ne!(seen, Line::Online, "{}", case.name);
    found(case, &name, &book(&name, Vec::new()), &internet).await
}
