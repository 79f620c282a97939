//! Situations by name, dated from the clock they are given.

use chrono::{DateTime, Days, Utc};
use kigenban_facts::State;

use crate::{
    Certificate, Fault, Line, Rule, Service, Site, World, jst, month_end,
    site::{Chain, DEAD, Entry, MAIL, Serving, WEB},
};

/// The named situations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scenario {
    /// `.com`, expired five days ago, extended by the registry by itself, not paid.
    AutoRenewed,
    /// A captive portal stands between.
    CaptivePortal,
    /// The certificate ended yesterday.
    CertificateExpired,
    /// The intermediate certificate is missing.
    CertificateNoIntermediate,
    /// The certificate is for another name.
    CertificateOtherName,
    /// The certificate is signed by itself.
    CertificateSelfSigned,
    /// A machine replaces the certificate every 60 of its 90 days.
    CertificateShort,
    /// The parent zone does not name the domain any more; the registry still shows it as living.
    DelegationLost,
    /// 廃止 has been requested.
    Ending,
    /// Nothing is wrong.
    Healthy,
    /// `co.jp`, not paid, deleted on the 1st of this month: NXDOMAIN, site and mail dead.
    Lapsed,
    /// The MX records are gone.
    MailGone,
    /// The registry names the name servers, but they do not know the domain any more.
    NameServersGone,
    /// The office's own line is down.
    Offline,
    /// The office's DNS gives inside addresses.
    OfficeInside,
    /// `.com` on a parking page of somebody else's name servers.
    Parked,
    /// The sample office's three domains.
    Sample,
    /// The web server is down.
    ServerDown,
    /// `co.jp`, not paid, near its end: the registry's date is the end of next month.
    Unpaid,
    /// No server anywhere answers, though the resolvers do.
    Unreachable,
}

impl Scenario {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::AutoRenewed,
        Self::CaptivePortal,
        Self::CertificateExpired,
        Self::CertificateNoIntermediate,
        Self::CertificateOtherName,
        Self::CertificateSelfSigned,
        Self::CertificateShort,
        Self::DelegationLost,
        Self::Ending,
        Self::Healthy,
        Self::Lapsed,
        Self::MailGone,
        Self::NameServersGone,
        Self::Offline,
        Self::OfficeInside,
        Self::Parked,
        Self::Sample,
        Self::ServerDown,
        Self::Unpaid,
        Self::Unreachable,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::AutoRenewed => "auto-renewed",
            Self::CaptivePortal => "captive-portal",
            Self::CertificateExpired => "certificate-expired",
            Self::CertificateNoIntermediate => "certificate-no-intermediate",
            Self::CertificateOtherName => "certificate-other-name",
            Self::CertificateSelfSigned => "certificate-self-signed",
            Self::CertificateShort => "certificate-short",
            Self::DelegationLost => "delegation-lost",
            Self::Ending => "ending",
            Self::Healthy => "healthy",
            Self::Lapsed => "lapsed",
            Self::MailGone => "mail-gone",
            Self::NameServersGone => "name-servers-gone",
            Self::Offline => "offline",
            Self::OfficeInside => "office-inside",
            Self::Parked => "parked",
            Self::Sample => "sample",
            Self::ServerDown => "server-down",
            Self::Unpaid => "unpaid",
            Self::Unreachable => "unreachable",
        }
    }

    /// The scenario of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scenario| scenario.name() == name)
    }

    /// The domain that shows it, unless another is chosen.
    pub fn domain(self) -> String {
        match self {
            Self::AutoRenewed | Self::Parked => format!("example-{}.com", self.name()),
            Self::Sample => "example-kobe.co.jp".into(),
            _ => format!("example-{}.co.jp", self.name()),
        }
    }

    /// Brings `domain` (and with it, for some, the whole line) into this situation.
    pub fn bring(self, world: &mut World, domain: &str) {
        let now = world.now;
        world.line = Line::Online;
        world.rules.retain(|rule| rule.domain.as_deref() != Some(domain));
        if self == Self::Sample {
            return crate::sample::bring(world);
        }
        world.sites.insert(domain.into(), self.site(domain, now));
        match self {
            Self::CaptivePortal => world.line = Line::Portal,
            Self::Offline => world.line = Line::Offline,
            Self::Unreachable => world.rules.extend(SERVERS.map(|server| Rule::at(server, Fault::Silent).of(domain))),
            _ => {}
        }
    }

    /// The domain in this situation.
    pub fn site(self, domain: &str, now: DateTime<Utc>) -> Site {
        let mut site = Site::healthy(domain, now);
        let today = jst(now).date_naive();
        let days = |count| today.checked_sub_days(Days::new(count)).unwrap_or(today);
        match self {
            Self::AutoRenewed => {
                site.registration.state = State::AutoRenewed;
                let ended = days(5);
                site.registration.expires = ended.checked_add_months(chrono::Months::new(12));
                site.registration.registrar_expires = Some(ended);
                site.registration.changed_at = now.checked_sub_days(Days::new(4)).unwrap_or(now);
            }
            Self::CertificateExpired => site.certificate = Certificate::good("Example CA", now, 91, 90),
            Self::CertificateNoIntermediate => site.certificate.chain = Chain::NoIntermediate,
            Self::CertificateOtherName => site.certificate.names = vec!["another.example".into()],
            Self::CertificateSelfSigned => site.certificate.chain = Chain::SelfSigned,
            Self::CertificateShort => site.certificate.replaced_every_days = Some(60),
            Self::DelegationLost => {
                site.zone.delegated = false;
                dead(&mut site);
            }
            Self::Ending => {
                site.registration.state = State::Ending;
                site.registration.expires = Some(month_end(today));
            }
            Self::Lapsed => lapse(&mut site, now),
            Self::MailGone => {
                site.take("@", "MX");
                site.take("mail", "A");
            }
            Self::NameServersGone => {
                site.zone.serving = Serving::Refuses;
                dead(&mut site);
            }
            Self::OfficeInside => {
                site.zone.office = vec![Entry::new("@", "A", "192.168.1.10"), Entry::new("www", "A", "192.168.1.10")];
            }
            Self::Parked => {
                site.zone.name_servers = vec!["ns1.sedoparking.com".into(), "ns2.sedoparking.com".into()];
                site.page.title = format!("{domain} is for sale");
                site.page.text = "This domain is parked. Buy this domain.".into();
            }
            Self::ServerDown => site.move_address(WEB, DEAD),
            Self::Unpaid => {
                let next_month = today.checked_add_months(chrono::Months::new(1)).unwrap_or(today);
                site.registration.expires = Some(month_end(next_month));
            }
            Self::CaptivePortal | Self::Healthy | Self::Offline | Self::Sample | Self::Unreachable => {}
        }
        site
    }
}

/// Makes an unpaid domain lapse, as its registry does it: dead state, no delegation, nothing answers.
pub fn lapse(site: &mut Site, now: DateTime<Utc>) {
    let today = jst(now).date_naive();
    let name = site.name.clone();
    let said = &mut site.registration;
    if crate::whois::is_attribute(&name) {
        // The date beside `Deleted` is the end of the frozen time, in the future.
        said.state = State::Deleted;
        said.expires = today.checked_add_months(chrono::Months::new(6)).map(month_end);
    } else if crate::is_jp(&name) {
        // The date beside `Suspended` is the end of this month, in the future.
        said.state = State::Suspended;
        said.expires = Some(month_end(today));
    } else {
        said.state = State::Redemption;
        said.expires = today.checked_sub_days(Days::new(40));
    }
    said.changed_at = now.checked_sub_days(Days::new(1)).unwrap_or(now);
    site.zone.delegated = false;
    dead(site);
}

impl World {
    /// One domain in one situation.
    pub fn scenario(scenario: Scenario, now: DateTime<Utc>) -> Self {
        let mut world = Self::new(now);
        scenario.bring(&mut world, &scenario.domain());
        world
    }

    /// The sample office's domains.
    pub fn sample(now: DateTime<Utc>) -> Self {
        Self::scenario(Scenario::Sample, now)
    }
}

/// Everything that is neither a resolver nor a name server.
const SERVERS: [Service; 8] = [
    Service::Http,
    Service::Https,
    Service::Imaps,
    Service::Rdap,
    Service::Smtp,
    Service::Submission,
    Service::Submissions,
    Service::Whois,
];

fn dead(site: &mut Site) {
    site.move_address(WEB, DEAD);
    site.move_address(MAIL, DEAD);
}
