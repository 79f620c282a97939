//! Causes and victims: a dead domain is one thing, although DNS, site and mail hang on it.

use std::collections::HashMap;

use kigenban_facts::{BundleId, ContractId, Kind};

use super::Item;
use crate::Status;

/// Who can make whom stop, in the order of the chain.
const CHAIN: &[(Kind, &[Kind])] = &[
    (Kind::Domain, &[Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail]),
    (Kind::Dns, &[Kind::Server, Kind::Certificate, Kind::Mail]),
    (Kind::Certificate, &[Kind::Server]),
    (Kind::Server, &[Kind::Certificate]),
];

/// Marks what has stopped only because something before it in the chain has.
pub(super) fn find_causes(items: &mut [Item]) {
    for (cause, victims) in CHAIN {
        let stopped =
            items.iter().filter(|one| one.kind == *cause && one.status == Status::Stopped && one.cause.is_none());
        let mut causes: HashMap<BundleId, ContractId> = HashMap::new();
        for one in stopped {
            causes.entry(one.bundle).or_insert(one.contract);
        }
        for one in items.iter_mut().filter(|one| victims.contains(&one.kind)) {
            let Some(contract) = causes.get(&one.bundle) else { continue };
            let only_outage = one.found.iter().any(|(finding, _)| finding.is_outage());
            if one.status == Status::Stopped && only_outage && one.cause.is_none() {
                one.cause = Some(*contract);
            }
        }
    }
}
