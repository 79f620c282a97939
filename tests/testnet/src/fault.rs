//! Faults on demand, and the state of the office's own line.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

/// The roles of the small internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// The RDAP bootstrap list.
    Bootstrap,
    /// Name servers, registries' and providers'.
    Dns,
    /// Web, plain.
    Http,
    /// Web, plain, over IPv6.
    HttpV6,
    /// Web, TLS.
    Https,
    /// Web, TLS, over IPv6.
    HttpsV6,
    /// IMAP over TLS.
    Imaps,
    /// The registries' RDAP servers.
    Rdap,
    /// The office's resolver.
    Resolver,
    /// The public resolver.
    SecondOpinion,
    /// SMTP between servers.
    Smtp,
    /// SMTP for people, STARTTLS.
    Submission,
    /// SMTP for people, TLS.
    Submissions,
    /// WHOIS, `.jp` and the rest.
    Whois,
}

impl Service {
    /// Whether it speaks DNS.
    pub fn is_dns(self) -> bool {
        matches!(self, Self::Dns | Self::Resolver | Self::SecondOpinion)
    }
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// DNS: the zone's signatures are broken. Who verifies them fails; who is told not to (CD) answers.
    Bogus,
    /// A small compressed body that unpacks without end.
    Bomb,
    /// Registries: the answers leave the date out.
    Dateless,
    /// DNS: nothing is said to a question that comes with EDNS.
    DeafToEdns,
    /// Every answer is held back.
    Delay {
        /// For so long.
        ms: u64,
    },
    /// An answer with nothing in it: a closed connection, NOERROR without records.
    Empty,
    /// Bytes without end.
    Endless,
    /// Bytes that no protocol and no charset explains.
    Garbage,
    /// An answer that promises more than it gives, then the connection closes.
    HalfClosed,
    /// One answer of so many bytes.
    Huge {
        /// How many.
        bytes: usize,
    },
    /// WHOIS in ISO-2022-JP instead of UTF-8.
    Iso2022Jp,
    /// DNS: this address for every name that is asked.
    Lie {
        /// The address.
        address: Ipv4Addr,
    },
    /// Web: every page leads to the next, for ever.
    Loop,
    /// So many answers of a hundred are lost.
    Loss {
        /// 0 to 100.
        percent: u8,
    },
    /// DNS: FORMERR to a question that comes with EDNS.
    NoEdns,
    /// DNS: nothing exists.
    Nxdomain,
    /// Web: the page speaks of expiry and parking, and is the site's own.
    ParkingWords,
    /// "Come back later": 429 with Retry-After; the words a WHOIS server uses for it.
    RateLimited {
        /// Seconds.
        retry_after_s: u32,
    },
    /// The connection is refused; REFUSED in DNS.
    Refuse,
    /// DNS: the server failed.
    Servfail,
    /// No answer at all.
    Silent,
    /// One byte after another.
    Slow {
        /// Between two bytes.
        ms: u64,
    },
    /// Web: this status for every page.
    Status {
        /// The status.
        code: u16,
    },
    /// Registries: no such name is registered, whatever its zone and its site show.
    Unregistered,
}

impl Fault {
    /// Whether it changes what an answer says and nothing of how it comes.
    pub(crate) fn is_of_content(self) -> bool {
        matches!(self, Self::Dateless | Self::ParkingWords | Self::Unregistered)
    }
}

/// A fault and where it holds. Without a service: at all of them. Without a domain: for all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// At which service.
    #[serde(default)]
    pub service: Option<Service>,
    /// For which domain.
    #[serde(default)]
    pub domain: Option<String>,
    /// What goes wrong.
    pub fault: Fault,
}

impl Rule {
    /// A fault of one service.
    pub fn at(service: Service, fault: Fault) -> Self {
        Self { service: Some(service), domain: None, fault }
    }

    /// A fault of everything.
    pub fn everywhere(fault: Fault) -> Self {
        Self { service: None, domain: None, fault }
    }

    /// The same fault for one domain only.
    #[must_use]
    pub fn of(mut self, domain: &str) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Whether it holds here. `domain` is `None` while it is not known yet whom the connection is for.
    pub(crate) fn holds(&self, service: Service, domain: Option<&str>) -> bool {
        self.service.is_none_or(|own| own == service)
            && self.domain.as_deref().is_none_or(|own| {
                domain
                    .is_some_and(|name| name == own || name.strip_suffix(own).is_some_and(|front| front.ends_with('.')))
            })
    }
}

/// The office's own line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Nothing answers, nobody is reached.
    Offline,
    /// All is as it is.
    #[default]
    Online,
    /// A captive portal answers in everybody's place.
    Portal,
}
