//! What the internet said, when, and by which source; or why it could not be asked.
//!
//! *Not seen is never good news and never bad news*: [`Outcome::Unseen`] carries a reason and nothing that looks like a fact.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Origin;

/// The five checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// ドメイン期限.
    Registration,
    /// DNS.
    Dns,
    /// SSL.
    Tls,
    /// サイト.
    Web,
    /// メール.
    Mail,
}

impl Check {
    /// All five, in the order they are shown.
    pub const ALL: [Self; 5] = [Self::Registration, Self::Dns, Self::Tls, Self::Web, Self::Mail];
}

/// Whose eyes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// What this office's resolver says.
    Office,
    /// What the world sees (public resolvers). Facts and changes are of this view.
    #[default]
    Public,
}

/// Why nothing was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Something between (antivirus, proxy, portal) answers in the server's place.
    Intercepted,
    /// No service publishes this for the suffix.
    NoService,
    /// Our own line is down, or a portal stands between.
    Offline,
    /// The server asked us to come back later.
    RateLimited,
    /// The server declined, or the address is none we may connect to.
    Refused,
    /// No answer in time.
    Timeout,
    /// An answer came, but not one we can read.
    Unreadable,
}

/// One look at one domain by one check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// The domain, lower-case A-label form.
    pub domain: String,
    /// When it was looked at.
    pub at: DateTime<Utc>,
    /// Who was asked: a registry, a resolver, a host.
    pub source: Origin,
    /// Whose eyes.
    #[serde(default)]
    pub view: View,
    /// Which check.
    pub check: Check,
    /// What was seen, or why nothing was.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// Seen or not seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every span holds facts; a box would only add an allocation to each"
)]
pub enum Outcome {
    /// What was seen.
    Seen(Seen),
    /// Nothing was seen, and why.
    Unseen {
        /// The reason.
        why: Why,
    },
}

impl Outcome {
    /// The facts, if any.
    pub fn seen(&self) -> Option<&Seen> {
        match self {
            Self::Seen(seen) => Some(seen),
            Self::Unseen { .. } => None,
        }
    }
}

/// What was seen, by check. The variant always agrees with [`Observation::check`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "facts", rename_all = "snake_case")]
pub enum Seen {
    /// Registration facts.
    Registration(Registration),
    /// DNS facts.
    Dns(Dns),
    /// Certificate facts.
    Tls(Tls),
    /// Site facts.
    Web(Web),
    /// Mail facts.
    Mail(Mail),
}

/// State of a registration, normalised over registries. Listed with the one that counts first when several hold:
/// `reserved deleted redemption pending_delete suspended ending hold auto_renewed registered`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Expired; the registry added a year provisionally (autoRenewPeriod).
    AutoRenewed,
    /// .jp `Deleted` (attribute types).
    Deleted,
    /// 廃止 requested: stops at the month end.
    Ending,
    /// Taken out of DNS by registrar or registry.
    Hold,
    /// The registry says the name is not registered.
    NotRegistered,
    /// Deleted by the registrar; cannot be saved any more.
    PendingDelete,
    /// Deleted by the registrar; can still be restored at a price.
    Redemption,
    /// The server declined to answer.
    Refused,
    /// Registered and living.
    Registered,
    /// Reserved by the registry.
    Reserved,
    /// .jp `Suspended`.
    Suspended,
    /// Not understood.
    #[default]
    Unknown,
    /// A name of no registry: lent by a host with its service (`mihon.sakura.ne.jp`), or of the inside (`.local`).
    Unregistrable,
}

impl State {
    /// Registered and in DNS, as far as the registry's word goes.
    pub fn is_living(self) -> bool {
        matches!(self, Self::Registered | Self::AutoRenewed | Self::Ending)
    }

    /// The registry itself says that the name does not work any more.
    pub fn is_dead(self) -> bool {
        matches!(
            self,
            Self::Deleted | Self::Hold | Self::PendingDelete | Self::Redemption | Self::Suspended | Self::NotRegistered
        )
    }
}

/// What a date of a dead name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// From then on anybody can register it.
    Freed,
    /// Nobody can register it until then.
    FrozenUntil,
    /// The registry takes it back until then.
    RecoverUntil,
}

/// A date that is no expiry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OtherDate {
    /// What it means.
    pub meaning: Meaning,
    /// The day, as the registry writes it.
    pub date: NaiveDate,
}

/// What a registry says about a name. Every field is *said*, or not said (`None`, an empty list): an answer that leaves a
/// field out says nothing about it, and a judgement takes each from the newest look that says it. So it is with looks
/// stored by older versions, which wrote the same empty lists: no row needs to be rewritten.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Registration {
    /// The state; it counts before every date.
    pub state: State,
    /// The registry's expiry: the calendar day as the answer writes it. `None` for dead and unknown states.
    pub expires: Option<NaiveDate>,
    /// The expiry exactly as written.
    pub expires_raw: Option<String>,
    /// The expiry as an instant, when the answer gives one with a zone.
    pub expires_at: Option<DateTime<Utc>>,
    /// Dates that are no expiry.
    pub other_dates: Vec<OtherDate>,
    /// Status words as written, in order.
    pub statuses: Vec<String>,
    /// The registrar as published (never for .jp).
    pub registrar: Option<String>,
    /// 登録者名 / 組織名 as published.
    pub holder: Option<String>,
    /// 組織名 in English as published (JPRS `[Organization]`, `[Registrant]`).
    pub holder_en: Option<String>,
    /// Delegated name servers, lower case, without the final dot.
    pub name_servers: Vec<String>,
    /// First registered on.
    pub registered_on: Option<NaiveDate>,
    /// Last changed at.
    pub changed_at: Option<DateTime<Utc>>,
    /// The registrar's own expiry (RDAP `registrar expiration`): a hint only.
    pub registrar_expires: Option<NaiveDate>,
    /// Locks as written (`DomainTransferLocked`, …).
    pub locks: Vec<String>,
}

/// Whether the domain's zone answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    #[serde(skip_serializing_if = "is_false")]
    pub bogus: bool,
}

/// Which service a certificate was read from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TlsPurpose {
    /// The mail host.
    Mail,
    /// The site.
    #[default]
    Web,
}

/// What is wrong with a certificate, each fault separately.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    #[ts(type = "number | null")]
    pub took_ms: Option<u64>,
    /// What is wrong.
    pub faults: Vec<UrlFault>,
    /// It answers, but shows its page only to who has a password, keeps a cookie or passes a test for robots: it works,
    /// and what visitors see cannot be seen by a look.
    #[serde(skip_serializing_if = "is_false")]
    pub guarded: bool,
    /// The page came from a host that only parking and expiry pages live on. Words alone may be anybody's article.
    #[serde(skip_serializing_if = "is_false")]
    pub parking_host: bool,
    /// The server took the connection; with `timeout`: it did not answer in time.
    #[serde(skip_serializing_if = "is_false")]
    pub reached: bool,
    /// The machines behind the host, up to four, when there are several. Those that are well are no part of a span's
    /// identity: a CDN shows others at every look.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub machines: Vec<Machine>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// What the site says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Web {
    /// http and https, apex and www.
    pub urls: Vec<Url>,
}

/// What is wrong with mail's records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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
