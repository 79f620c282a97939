//! What a registry says about a name: facts of the check ドメイン期限.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// State of a registration, normalised over registries. Listed with the one that counts first when several hold:
/// `reserved deleted redemption pending_delete suspended ending hold auto_renewed registered`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherDate {
    /// What it means.
    pub meaning: Meaning,
    /// The day, as the registry writes it.
    pub date: NaiveDate,
}

/// What a registry says about a name. Every field is *said*, or not said (`None`, an empty list): an answer that leaves a
/// field out says nothing about it, and a judgement takes each from the newest look that says it. So it is with looks
/// stored by older versions, which wrote the same empty lists: no row needs to be rewritten.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
