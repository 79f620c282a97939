//! One domain of the small internet as plain data: what its registry, its zone, its certificates and its pages say.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use kigenban_facts::State;
use serde::{Deserialize, Serialize};

/// Where web servers listen.
pub const WEB: &str = "127.0.0.20";
/// Where mail servers listen.
pub const MAIL: &str = "127.0.0.30";
/// Where the web servers of a parking company listen.
pub const PARKING: &str = "127.0.0.22";
/// Where nobody listens.
pub const DEAD: &str = "127.0.0.99";
/// Where a machine takes no connection and says nothing.
pub const MUTE: &str = "127.0.0.97";

/// A domain and everything that answers for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// The registrable domain, lower-case A-label form.
    pub name: String,
    /// What the registry says.
    pub registration: Registration,
    /// What the name servers say.
    pub zone: Zone,
    /// The certificate of the site.
    pub certificate: Certificate,
    /// The certificate of `www` when it has one of its own.
    #[serde(default)]
    pub www_certificate: Option<Certificate>,
    /// The certificate of the mail host.
    pub mail_certificate: Certificate,
    /// What the web server says.
    pub page: Page,
}

/// What the registry says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Registration {
    /// The state; it decides which words the registry uses.
    pub state: State,
    /// The date beside it: for JPRS the day in JST, for the others the day of the instant in UTC.
    pub expires: Option<NaiveDate>,
    /// The registrar's own expiry (RDAP `registrar expiration`, second server).
    pub registrar_expires: Option<NaiveDate>,
    /// First registered on.
    pub registered_on: Option<NaiveDate>,
    /// Last changed at.
    pub changed_at: DateTime<Utc>,
    /// 登録者名 / 組織名; `None` = hidden.
    pub holder: Option<String>,
    /// The holder in English.
    pub holder_en: Option<String>,
    /// The registrar (never told for .jp).
    pub registrar: String,
    /// JPRS `[Lock Status]` lines, or further EPP status words.
    pub locks: Vec<String>,
    /// The registry's RDAP server leaves the date out; its WHOIS server says it.
    #[serde(default)]
    pub rdap_without_date: bool,
}

/// What the name servers of a zone do when they are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Serving {
    /// They answer.
    #[default]
    Answers,
    /// They do not know the zone any more (REFUSED).
    Refuses,
    /// They say nothing.
    Silent,
}

/// One record: owner relative to the domain (`@`, `www`), type, value in presentation form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// `@`, a label, or an absolute name with a final dot.
    pub owner: String,
    /// `A AAAA CAA CNAME MX NS SOA TXT`.
    pub kind: String,
    /// Presentation form, e.g. `10 mail.example.jp.`; TXT without quotes.
    pub value: String,
}

impl Entry {
    /// A record.
    pub fn new(owner: &str, kind: &str, value: impl Into<String>) -> Self {
        Self { owner: owner.into(), kind: kind.into(), value: value.into() }
    }
}

/// What DNS says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Zone {
    /// Whether the parent zone names it.
    pub delegated: bool,
    /// Its name servers, without final dots.
    pub name_servers: Vec<String>,
    /// What they do.
    pub serving: Serving,
    /// The records, NS and SOA left out (they follow from `name_servers`).
    pub records: Vec<Entry>,
    /// What the office's own resolver says instead, for the owners and types named here.
    pub office: Vec<Entry>,
}

/// How a chain is built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chain {
    /// A leaf of this many bytes more than it needs.
    Fat(usize),
    /// Leaf and intermediate, root known to everybody.
    #[default]
    Good,
    /// The leaf, then this many intermediates nobody needs.
    Long(usize),
    /// The leaf alone.
    NoIntermediate,
    /// Signed by itself.
    SelfSigned,
    /// Leaf and intermediate of a root nobody knows.
    UnknownRoot,
}

/// A certificate to be made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// How the chain is built.
    pub chain: Chain,
    /// The issuer's organisation.
    pub issuer: String,
    /// Good from.
    pub not_before: DateTime<Utc>,
    /// Good until.
    pub not_after: DateTime<Utc>,
    /// Names; empty = the domain, `www.` of it and the mail hosts.
    pub names: Vec<String>,
    /// A machine replaces it every so many days, counted from `not_before`, as the testnet's clock moves.
    pub replaced_every_days: Option<u32>,
}

impl Certificate {
    /// A good certificate of `days`, `age` days old at `now`.
    pub fn good(issuer: &str, now: DateTime<Utc>, age: u64, days: u64) -> Self {
        let not_before = now.checked_sub_days(Days::new(age)).unwrap_or(now);
        Self {
            chain: Chain::Good,
            issuer: issuer.into(),
            not_before,
            not_after: not_before.checked_add_days(Days::new(days)).unwrap_or(now),
            names: Vec::new(),
            replaced_every_days: None,
        }
    }

    /// The validity at `now`, replacement by machine counted in.
    pub(crate) fn validity(&self, now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
        let Some(every) = self.replaced_every_days.filter(|days| *days > 0) else {
            return (self.not_before, self.not_after);
        };
        let every = chrono::TimeDelta::days(i64::from(every));
        let times = (now - self.not_before).num_seconds().div_euclid(every.num_seconds()).max(0);
        let shift = chrono::TimeDelta::seconds(every.num_seconds().saturating_mul(times));
        (self.not_before + shift, self.not_after + shift)
    }
}

/// What the web server says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Page {
    /// Status of `https://domain/`.
    pub status: u16,
    /// Title of the page.
    pub title: String,
    /// Text of the page.
    pub text: String,
    /// Where `https://domain/` leads instead of showing a page.
    pub leads_to: Option<String>,
    /// Whether http answers by itself instead of leading to https.
    pub plain_http: bool,
}

impl Site {
    /// A domain with which nothing is wrong: registered for half a year more, five records, two certificates, one page.
    pub fn healthy(name: &str, now: DateTime<Utc>) -> Self {
        let today = crate::jst(now).date_naive();
        let half_a_year = today.checked_add_months(chrono::Months::new(6)).unwrap_or(today);
        let expires = if crate::is_jp(name) { crate::month_end(half_a_year) } else { half_a_year };
        Self {
            name: name.into(),
            registration: Registration {
                state: State::Registered,
                expires: Some(expires),
                registrar_expires: None,
                registered_on: today.checked_sub_months(chrono::Months::new(54)),
                changed_at: now.checked_sub_days(Days::new(170)).unwrap_or(now),
                holder: Some("株式会社みほん商会".into()),
                holder_en: Some("Mihon Shokai Co., Ltd.".into()),
                registrar: "Example Registrar, Inc.".into(),
                locks: Vec::new(),
                rdap_without_date: false,
            },
            zone: Zone::healthy(),
            certificate: Certificate::good("Example CA", now, 20, 90),
            www_certificate: None,
            mail_certificate: Certificate::good("Example CA", now, 20, 90),
            page: Page {
                status: 200,
                title: "みほん商会".into(),
                text: "ようこそ。みほん商会のホームページです。".into(),
                leads_to: None,
                plain_http: false,
            },
        }
    }

    /// The hosts that take its mail, as the zone names them, without final dots.
    pub fn mail_hosts(&self) -> Vec<String> {
        let mx = self.zone.records.iter().filter(|entry| entry.kind == "MX");
        mx.filter_map(|entry| entry.value.split_whitespace().last())
            .map(|host| absolute(host, &self.name))
            .filter(|host| !host.is_empty())
            .collect()
    }

    /// Puts `value` in the place of all records of this owner and type.
    pub fn put(&mut self, owner: &str, kind: &str, value: impl Into<String>) {
        self.take(owner, kind);
        self.zone.records.push(Entry::new(owner, kind, value));
    }

    /// Takes all records of this owner and type away.
    pub fn take(&mut self, owner: &str, kind: &str) {
        self.zone.records.retain(|entry| entry.owner != owner || entry.kind != kind);
    }

    /// Moves the web server's or the mail server's address, wherever the zone names it.
    pub fn move_address(&mut self, from: &str, to: &str) {
        for entry in self.zone.records.iter_mut().filter(|entry| entry.value == from) {
            entry.value = to.into();
        }
    }
}

impl Zone {
    /// Site and mail in house, SPF and DMARC set.
    pub fn healthy() -> Self {
        Self {
            delegated: true,
            name_servers: vec!["ns1.provider.example".into(), "ns2.provider.example".into()],
            serving: Serving::Answers,
            records: vec![
                Entry::new("@", "A", WEB),
                Entry::new("www", "A", WEB),
                Entry::new("@", "MX", "10 mail"),
                Entry::new("mail", "A", MAIL),
                Entry::new("@", "TXT", "v=spf1 mx -all"),
                Entry::new("_dmarc", "TXT", "v=DMARC1; p=none"),
            ],
            office: Vec::new(),
        }
    }
}

/// Sites by name.
pub(crate) type Sites = BTreeMap<String, Site>;

/// An owner or a host as an absolute name without its final dot: `@` is the domain, a final dot means absolute,
/// everything else lies under the domain.
pub(crate) fn absolute(owner: &str, domain: &str) -> String {
    match owner {
        "@" => domain.into(),
        "." => String::new(),
        _ => match owner.strip_suffix('.') {
            Some(absolute) => absolute.to_ascii_lowercase(),
            None => format!("{owner}.{domain}"),
        },
    }
}
