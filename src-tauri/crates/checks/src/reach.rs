//! Which ways out the office's line has: a port, or IPv6, through which nobody outside can be reached is closed here and
//! says nothing about the server behind it.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use crate::line::witnesses;
use crate::{Internet, tcp};

/// A way out: one port in one family of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Door {
    /// https, else http.
    pub(crate) secure: bool,
    /// IPv6, else IPv4.
    pub(crate) v6: bool,
}

/// When each way was last seen to be open.
#[derive(Debug, Default)]
pub(crate) struct Ways {
    seen: Mutex<HashMap<Door, Opened>>,
}

#[derive(Clone, Copy, Debug)]
struct Opened {
    at: DateTime<Utc>,
    by_witness: bool,
}

/// For so long an answer of anybody shows that a way is open.
const FRESH: TimeDelta = TimeDelta::minutes(10);
/// A way through which somebody was reached today and no witness ever: witnesses do not serve there.
const A_DAY: TimeDelta = TimeDelta::hours(24);

impl Ways {
    /// Somebody answered through it.
    pub(crate) fn opened(&self, door: Door, now: DateTime<Utc>) {
        self.note(door, Opened { at: now, by_witness: false });
    }

    fn note(&self, door: Door, new: Opened) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let by_witness = new.by_witness || seen.get(&door).is_some_and(|old| old.by_witness);
        seen.insert(door, Opened { by_witness, ..new });
    }

    fn last(&self, door: Door) -> Option<Opened> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).get(&door).copied()
    }
}

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
        let of_family = addresses.into_iter().filter(|ip| ip.is_ipv6() == door.v6).take(1);
        let addresses: Vec<SocketAddr> = of_family.map(|ip: IpAddr| SocketAddr::new(ip, port)).collect();
        tcp::connect(internet, &addresses).await.is_ok()
    });
    let mut knocks: FuturesUnordered<_> = knocks.collect();
    while let Some(answered) = knocks.next().await {
        if answered {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_witness_once_answered_through_stays_known_as_such() {
        let ways = Ways::default();
        let door = Door { secure: true, v6: false };
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        ways.note(door, Opened { at: at("2026-11-24T00:00:00Z"), by_witness: true });
        ways.opened(door, at("2026-11-24T04:00:00Z"));
        let last = ways.last(door).unwrap();
        assert_eq!((last.at, last.by_witness), (at("2026-11-24T04:00:00Z"), true));
        assert!(ways.last(Door { v6: true, ..door }).is_none());
    }
}
