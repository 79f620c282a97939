//! From one domain's observations to the five contracts, each with its own guess.

use chrono::{DateTime, Utc};
use kigenban_facts::{Kind, Observation, SourcedDate};
use serde::Serialize;
use ts_rs::TS;

/// What a guess stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Address or its reverse name.
    Address,
    /// Issuer of the certificate.
    Issuer,
    /// MX host.
    Mx,
    /// Name server.
    NameServer,
    /// Registrar as published by the registry.
    RegistrarName,
    /// SPF record.
    Spf,
}

/// One guess, always 推定 until a person confirms it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Guess {
    /// Provider id of the table; `None` when only a published name is known.
    pub provider: Option<String>,
    /// The provider's name.
    pub name: String,
    /// Login page.
    pub login_url: Option<String>,
    /// What it stands on.
    pub evidence: Evidence,
    /// The text that was matched, e.g. `ns1.dns.ne.jp`.
    pub seen: String,
}

/// One of the five contracts as found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Proposal {
    /// Which.
    pub kind: Kind,
    /// Something of it was seen. `false` = not seen (the look failed) or not used; see `unused`.
    pub seen: bool,
    /// The look worked and there is none (no site, no MX …): proposed as 対象外.
    pub unused: bool,
    /// The provider guess.
    pub guess: Option<Guess>,
    /// 有効期限 as published or read.
    pub expires: Option<SourcedDate>,
    /// 支払期限 by preset or suffix default (推定; domains only).
    pub pay_by: Option<SourcedDate>,
    /// 名義 as published (domains only).
    pub holder: Option<String>,
    /// Values worth keeping: name servers, MX, addresses, certificate issuer.
    pub details: Vec<String>,
    /// The domain itself was not found: the registry says it is not registered.
    pub not_registered: bool,
}

/// The five proposals, in the order of the chain.
pub fn discover(_domain: &str, _observations: &[Observation], _now: DateTime<Utc>) -> Vec<Proposal> {
    Vec::new()
}
