//! Causes and victims: a dead domain is one thing, although DNS, site and mail hang on it.

use std::collections::HashMap;

use kigenban_facts::{BundleId, ContractId, Kind};

use super::Judged;
use crate::Status;

/// Who can make whom stop, in the order of the chain.
const CHAIN: &[(Kind, &[Kind])] = &[
    (Kind::Domain, &[Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail]),
    (Kind::Dns, &[Kind::Server, Kind::Certificate, Kind::Mail]),
    (Kind::Certificate, &[Kind::Server]),
    (Kind::Server, &[Kind::Certificate]),
];

/// Marks what has stopped only because something before it in the chain has.
pub(super) fn find_causes(judged: &mut [Judged]) {
    for (cause, victims) in CHAIN {
        let stopped = judged
            .iter()
            .filter(|one| one.item.kind == *cause && one.item.status == Status::Stopped && one.item.cause.is_none());
        let mut causes: HashMap<BundleId, ContractId> = HashMap::new();
        for one in stopped {
            causes.entry(one.item.bundle).or_insert(one.item.contract);
        }
        for one in judged.iter_mut().filter(|one| victims.contains(&one.item.kind)) {
            let Some(contract) = causes.get(&one.item.bundle) else { continue };
            let only_outage = one.found.iter().any(|(finding, _)| finding.is_outage());
            if one.item.status == Status::Stopped && only_outage && one.item.cause.is_none() {
                one.item.cause = Some(*contract);
            }
        }
    }
}
