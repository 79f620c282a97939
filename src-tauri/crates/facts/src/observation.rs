//! What the internet said, when, and by which source; or why it could not be asked.
//!
//! *Not seen is never good news and never bad news*: [`Outcome::Unseen`] carries a reason and nothing that looks like a fact.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Dns, Mail, Origin, Registration, Tls, Web};

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// What this office's resolver says.
    Office,
    /// What the world sees (public resolvers). Facts and changes are of this view.
    #[default]
    Public,
}

/// Why nothing was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
