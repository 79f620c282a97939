//! A rule of the decision tables, and those that stand in both.

use kigenban_facts::State::{self, AutoRenewed, NotRegistered, Registered, Reserved, Unregistrable};

use super::{Case, DatePlace, Jump, Verdict};

/// One rule of a decision table.
pub(crate) struct Rule {
    /// States it fits; empty = any.
    pub(super) states: &'static [State],
    /// Where the date lies; empty = anywhere.
    pub(super) places: &'static [DatePlace],
    /// How the date moved; empty = any way.
    pub(super) jumps: &'static [Jump],
    /// Name servers that were there are gone, by the parent zone's word too.
    pub(super) servers_lost: Option<bool>,
    /// A bad status was left out by a newer answer.
    pub(super) unrepeated: Option<bool>,
    /// The days in which a registrar can undo an automatic year are not over.
    pub(super) in_grace: Option<bool>,
    /// 仮登録.
    pub(super) provisional: Option<bool>,
    /// What it means.
    pub(super) verdict: Verdict,
    /// In one sentence.
    #[cfg_attr(not(test), expect(dead_code, reason = "printed as a document by a test"))]
    pub(super) meaning: &'static str,
}

impl Rule {
    pub(super) fn fits(&self, case: &Case) -> bool {
        (self.states.is_empty() || self.states.contains(&case.state))
            && (self.places.is_empty() || self.places.contains(&case.place))
            && (self.jumps.is_empty() || self.jumps.contains(&case.jump))
            && self.servers_lost.is_none_or(|lost| lost == case.servers_lost)
            && self.provisional.is_none_or(|provisional| provisional == case.provisional)
            && self.unrepeated.is_none_or(|left_out| left_out == case.unrepeated.is_some())
            && self.in_grace.is_none_or(|grace| grace == case.in_grace)
    }
}

/// Fits whatever it is.
pub(super) const ANY: Rule = Rule {
    states: &[],
    places: &[],
    jumps: &[],
    servers_lost: None,
    unrepeated: None,
    provisional: None,
    in_grace: None,
    verdict: Verdict::Unknown,
    meaning: "",
};

pub(super) const NOT_REGISTERED: Rule = Rule {
    states: &[NotRegistered],
    verdict: Verdict::NotRegistered,
    meaning: "The ledger has it, the registry does not: lost, or the ledger is wrong. A person must look.",
    ..ANY
};

pub(super) const UNREGISTRABLE: Rule = Rule {
    states: &[Unregistrable],
    verdict: Verdict::Unregistrable,
    meaning: "Lent by a host with its service, or a name of the inside: no registration, no fee.",
    ..ANY
};

pub(super) const RESERVED: Rule = Rule {
    states: &[Reserved],
    verdict: Verdict::Reserved,
    meaning: "Reserved by the registry: nobody's contract.",
    ..ANY
};

pub(super) const UNREPEATED: Rule = Rule {
    unrepeated: Some(true),
    verdict: Verdict::Unrepeated,
    meaning: "A bad status that this answer leaves out: neither dead nor well until a status, a later date or the world shows it.",
    ..ANY
};

pub(super) const NAME_SERVERS_LOST: Rule = Rule {
    states: &[Registered, AutoRenewed],
    servers_lost: Some(true),
    verdict: Verdict::NameServersLost,
    meaning: "Registered, but the answer names no name servers, and the parent zone has none: site and mail have stopped.",
    ..ANY
};
