//! Causes and victims: a dead domain is one thing, although DNS, site and mail hang on it.

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
        let stopped: Vec<(BundleId, ContractId)> = judged
            .iter()
            .filter(|one| one.item.kind == *cause && one.item.status == Status::Stopped && one.item.cause.is_none())
            .map(|one| (one.item.bundle, one.item.contract))
            .collect();
        for (bundle, contract) in stopped {
            for one in judged.iter_mut().filter(|one| one.item.bundle == bundle && victims.contains(&one.item.kind)) {
                let only_outage = one.found.iter().any(|(finding, _)| finding.is_outage());
                if one.item.status == Status::Stopped && only_outage && one.item.cause.is_none() {
                    one.item.cause = Some(contract);
                }
            }
        }
    }
}
