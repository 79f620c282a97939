//! A small internet on loopback: registries, name servers, web, certificates and mail, with faults on demand.
//!
//! ```no_run
//! use kigenban_testnet::{Scenario, Testnet, World};
//! let now = "2026-11-24T00:30:00Z".parse().unwrap();
//! let net = Testnet::start(World::scenario(Scenario::Healthy, now)).unwrap();
//! let file = net.write(std::path::Path::new("/tmp")).unwrap();
//! ```
//!
//! Every date is counted from the `now` it is given; nothing reads the real clock. No name here belongs to anybody.

mod certs;
mod control;
mod dns;
mod fault;
mod faulty;
mod file;
mod listen;
mod mail;
mod mute;
mod net;
mod post;
mod rdap;
mod sample;
mod scenario;
mod site;
mod tls;
mod web;
mod whois;
mod world;
mod zone;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Utc};

pub use control::command;
pub use fault::{Fault, Line, Rule, Service};
pub use net::Testnet;
pub use post::{Post, Posted};
pub use scenario::{Scenario, lapse};
pub use site::{Certificate, Chain, DEAD, Entry, MAIL, MUTE, PARKING, Page, Registration, Serving, Site, WEB, Zone};
pub use world::World;
pub use zone::{PROVIDER_DNS, REGISTRY_DNS};

/// The last day of a day's month: when a `.jp` name's term ends.
pub fn month_end(day: NaiveDate) -> NaiveDate {
    let days = day.num_days_in_month();
    day.with_day(u32::from(days)).unwrap_or(day)
}

/// Whether JPRS is the registry.
pub(crate) fn is_jp(name: &str) -> bool {
    name.rsplit('.').next() == Some("jp")
}

/// The instant on a clock in Japan.
pub(crate) fn jst(at: DateTime<Utc>) -> DateTime<FixedOffset> {
    FixedOffset::east_opt(9 * 3600).map_or_else(|| at.fixed_offset(), |zone| at.with_timezone(&zone))
}
