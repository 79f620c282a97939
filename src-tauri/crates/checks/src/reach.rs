//! Which ways out the office's line has: a port, or IPv6, through which nobody outside can be reached is closed here and
//! says nothing about the server behind it.

mod ways;

use chrono::TimeDelta;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use crate::line::witnesses;
use crate::{Internet, tcp};
use ways::Opened;

pub(crate) use ways::{Door, Ways};

/// For so long an answer of anybody shows that a way is open.
const FRESH: TimeDelta = TimeDelta::minutes(10);
/// A way through which somebody was reached today and no witness ever: witnesses do not serve there.
const A_DAY: TimeDelta = TimeDelta::hours(24);

/// Whether anybody can be reached through a way from here. Asked only when a server could not be.
pub(crate) async fn is_open(internet: &Internet, door: Door) -> bool {
    let now = internet.parts.trust.clock();
    let ways = &internet.parts.ways;
    let last = ways.last(door);
    let within = |limit: TimeDelta| last.is_some_and(|opened| (now - opened.at).abs() < limit);
    if within(FRESH) {
        return true;
    }
    if a_witness_answers(internet, door).await {
        ways.note(door, Opened { at: now, by_witness: true });
        return true;
    }
    within(A_DAY) && last.is_some_and(|opened| !opened.by_witness)
}

async fn a_witness_answers(internet: &Internet, door: Door) -> bool {
    let ports = internet.parts.settings.ports;
    let port = if door.secure { ports.https } else { ports.http };
    let knocks = witnesses(internet).into_iter().map(async |name| {
        let addresses = internet.parts.names.addresses(name).await.unwrap_or_default();
        let of_family = addresses.into_iter().find(|ip| ip.is_ipv6() == door.v6);
        tcp::connect(internet, of_family.as_slice(), port).await.is_ok()
    });
    let knocks: FuturesUnordered<_> = knocks.collect();
    knocks.any(std::future::ready).await
}
