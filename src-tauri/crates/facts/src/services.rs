//! What the checks of DNS, certificate, site and mail see.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Whether the domain's zone answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DnsAnswer {
    /// The name does not exist.
    Nxdomain,
    /// It answers.
    #[default]
    Ok,
    /// The servers fail.
    Servfail,
    /// The servers stay silent.
    Timeout,
}

/// One record's value in presentation form, normalised (lower-case names, no final dot, sorted in its set).
pub type Record = String;

/// What DNS says about a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dns {
    /// Whether the zone answers.
    pub answer: DnsAnswer,
    /// Record sets by type: `A AAAA NS MX TXT SOA CAA`, `_dmarc` (TXT of it), `www` (A/AAAA/CNAME of it). A type that
    /// could not be asked is absent; an empty list means "asked: there is none".
    pub records: BTreeMap<String, Vec<Record>>,
    /// Whether the parent zone still delegates the name: `Some(false)` only on the parent's own NXDOMAIN.
    pub delegated: Option<bool>,
    /// 社内だけの住所: types for which the office's view differs from the public one.
    pub office_differs: Vec<String>,
    /// Private addresses in the public answer.
    pub private_addresses: Vec<String>,
    /// The signatures of the zone (DNSSEC) are broken: resolvers that verify them fail, and answer when told not to.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bogus: bool,
}

/// Which service a certificate was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsPurpose {
    /// The mail host.
    Mail,
    /// The site.
    #[default]
    Web,
}

/// What is wrong with a certificate, each fault separately.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsFault {
    /// An intermediate certificate is missing.
    Chain,
    /// Its end has passed.
    Expired,
    /// Its beginning has not come.
    NotYet,
    /// It is for another name.
    OtherName,
    /// Nobody known vouches for it.
    Untrusted,
}

/// What the certificate says. Judged at the injected time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tls {
    /// Host it was read from.
    pub host: String,
    /// Port it was read from.
    pub port: u16,
    /// Which service.
    #[serde(default)]
    pub purpose: TlsPurpose,
    /// Good from.
    pub not_before: DateTime<Utc>,
    /// Good until (inclusive).
    pub not_after: DateTime<Utc>,
    /// The issuer's organisation, or its common name.
    pub issuer: String,
    /// Names it is for.
    pub names: Vec<String>,
    /// What is wrong with it; empty = nothing.
    pub faults: Vec<TlsFault>,
}

/// What is wrong with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UrlFault {
    /// It leads to another company's site.
    Elsewhere,
    /// A parking or "期限超過" page.
    Parked,
    /// The connection is refused.
    Refused,
    /// An error status.
    Status,
    /// No answer in time.
    Timeout,
    /// The certificate stops a browser.
    Tls,
}

/// What one machine of several behind a host said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Machine {
    /// Its IP address.
    pub address: String,
    /// The status of its last answer.
    pub status: Option<u16>,
    /// What is wrong with it.
    pub faults: Vec<UrlFault>,
}

/// One address of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Url {
    /// The address asked for.
    pub url: String,
    /// The status of the last answer.
    pub status: Option<u16>,
    /// Where redirects ended.
    pub final_url: Option<String>,
    /// The page's title, at most 200 characters.
    pub title: Option<String>,
    /// How long it took, in milliseconds. Slow is not down; never part of a span's identity.
    pub took_ms: Option<u64>,
    /// What is wrong.
    pub faults: Vec<UrlFault>,
    /// It answers, but shows its page only to who has a password, keeps a cookie or passes a test for robots: it works,
    /// and what visitors see cannot be seen by a look.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub guarded: bool,
    /// The page came from a host that only parking and expiry pages live on. Words alone may be anybody's article.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub parking_host: bool,
    /// The server took the connection; with `timeout`: it did not answer in time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reached: bool,
    /// The machines behind the host, up to four, when there are several. Those that are well are no part of a span's
    /// identity: a CDN shows others at every look.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub machines: Vec<Machine>,
}

/// What the site says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Web {
    /// http and https, apex and www.
    pub urls: Vec<Url>,
}

/// What is wrong with mail's records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailFault {
    /// The hosts named by MX have addresses that nobody outside can reach.
    MxNotPublic,
    /// A host named by MX has no address.
    MxUnresolved,
    /// No DMARC record.
    NoDmarc,
    /// No MX.
    NoMx,
    /// No SPF record.
    NoSpf,
    /// "This domain takes no mail" (RFC 7505).
    NullMx,
    /// More than ten look-ups.
    SpfLookups,
    /// More than one SPF record.
    SpfMany,
    /// An SPF record that cannot be read.
    SpfSyntax,
}

/// What DNS says about mail. Never a verdict from port 25.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mail {
    /// MX hosts in order of preference, `10 mx.example.jp`.
    pub mx: Vec<String>,
    /// The SPF record.
    pub spf: Option<String>,
    /// The DMARC record.
    pub dmarc: Option<String>,
    /// DKIM selectors of known providers that were found.
    pub dkim: Vec<String>,
    /// What is wrong.
    pub faults: Vec<MailFault>,
}
