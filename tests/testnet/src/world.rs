//! What the small internet is made of at this moment, shared by all its servers.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::Ipv4Addr,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::{Fault, Line, Rule, Service, Site, site::Sites};

/// A small internet before it is started.
#[derive(Clone, Debug)]
pub struct World {
    /// What time it is there; certificates replaced by a machine follow it.
    pub now: DateTime<Utc>,
    /// Its domains.
    pub sites: Sites,
    /// What goes wrong.
    pub rules: Vec<Rule>,
    /// The office's line.
    pub line: Line,
    /// Every answer is held back this long.
    pub delay_ms: u64,
    /// Whether the last-resort WHOIS server only refers to the registry's, as IANA's does.
    pub referral: bool,
    /// Whether the web is reached over IPv6, too: a site with `AAAA ::1`, and the witnesses.
    pub v6: bool,
    /// Seed of losses, so that a run can be told again.
    pub seed: u64,
    /// Mailboxes and rooms.
    pub post: crate::Post,
}

impl World {
    /// An internet without domains.
    pub fn new(now: DateTime<Utc>) -> Self {
        Self {
            now,
            sites: Sites::new(),
            rules: Vec::new(),
            line: Line::Online,
            delay_ms: 0,
            referral: false,
            v6: false,
            seed: 1,
            post: crate::Post::default(),
        }
    }

    /// The same with one more domain.
    #[must_use]
    pub fn with(mut self, site: Site) -> Self {
        self.sites.insert(site.name.clone(), site);
        self
    }

    /// The same with one more fault.
    #[must_use]
    pub fn with_fault(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Whether a fault of content holds for a service and a domain.
    pub(crate) fn says(&self, fault: Fault, service: Service, domain: &str) -> bool {
        self.rules.iter().any(|rule| rule.fault == fault && rule.holds(service, Some(domain)))
    }

    /// `count` healthy domains for measuring: nine of ten by RDAP (`bench-0001.example`), each tenth by JPRS
    /// (`example-bench-0010.co.jp`).
    pub fn many(count: usize, now: DateTime<Utc>) -> Self {
        (1..=count).fold(Self::new(now), |world, number| {
            let name = if number.is_multiple_of(10) {
                format!("example-bench-{number:04}.co.jp")
            } else {
                format!("bench-{number:04}.example")
            };
            world.with(Site::healthy(&name, now))
        })
    }
}

/// The running world.
#[derive(Debug)]
pub(crate) struct Shared {
    world: Mutex<World>,
    dice: AtomicU64,
    counts: Mutex<BTreeMap<Service, u64>>,
    withheld: Mutex<BTreeSet<(Service, String)>>,
    visits: Mutex<BTreeMap<String, u64>>,
    changed: watch::Sender<u64>,
    /// Whether the roles have addresses of their own, or all share 127.0.0.1.
    pub(crate) spread: bool,
}

impl Shared {
    pub(crate) fn new(world: World, spread: bool) -> Self {
        let dice = AtomicU64::new(world.seed);
        let changed = watch::Sender::new(0);
        let (counts, visits, withheld) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self { world: Mutex::new(world), dice, counts, visits, withheld, changed, spread }
    }

    /// Reads or changes the world; servers that wait for a change wake up.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let result = change(&mut self.lock());
        self.changed.send_modify(|version| *version += 1);
        result
    }

    pub(crate) fn read<T>(&self, read: impl FnOnce(&World) -> T) -> T {
        read(&self.lock())
    }

    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    pub(crate) fn count(&self, service: Service) {
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner).entry(service).or_default() += 1;
    }

    pub(crate) fn counts(&self) -> BTreeMap<Service, u64> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// At which services an honest answer about a domain, or a name below it, was kept back since the last call.
    pub(crate) fn take_withheld(&self) -> BTreeSet<(Service, String)> {
        std::mem::take(&mut *self.withheld.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Counts a request to a web server by the host it names.
    pub(crate) fn visit(&self, host: &str) {
        *self.visits.lock().unwrap_or_else(PoisonError::into_inner).entry(host.to_owned()).or_default() += 1;
    }

    pub(crate) fn visits(&self, host: &str) -> u64 {
        self.visits.lock().unwrap_or_else(PoisonError::into_inner).get(host).copied().unwrap_or_default()
    }

    /// What goes wrong here now: losses decided, delays added up.
    pub(crate) fn mischief(&self, service: Service, domain: Option<&str>) -> Mischief {
        let (rules, line, delay_ms) = self.read(|world| {
            let rules: Vec<Fault> =
                world.rules.iter().filter(|rule| rule.holds(service, domain)).map(|rule| rule.fault).collect();
            (rules, world.line, world.delay_ms)
        });
        let mut mischief = Mischief { delay_ms, fault: None, portal: line == Line::Portal };
        for fault in rules {
            match fault {
                Fault::Delay { ms } => mischief.delay_ms += ms,
                Fault::Loss { percent } => {
                    if self.roll() < u64::from(percent) {
                        mischief.fault = Some(Fault::Silent);
                    }
                }
                content if content.is_of_content() => {}
                other => mischief.fault = mischief.fault.or(Some(other)),
            }
        }
        if line == Line::Offline {
            mischief.fault = Some(Fault::Silent);
        }
        // Broken signatures keep nothing back: who does not verify them is answered.
        if mischief.fault.is_some_and(|fault| fault != Fault::Bogus) {
            let mut withheld = self.withheld.lock().unwrap_or_else(PoisonError::into_inner);
            withheld.insert((service, domain.unwrap_or_default().to_owned()));
        }
        mischief
    }

    /// Whether the listener of a service has to be closed: a refusal that holds for everybody.
    pub(crate) fn refused(&self, service: Service) -> bool {
        self.read(|world| world.rules.iter().any(|rule| rule.fault == Fault::Refuse && rule.holds(service, None)))
    }

    /// An address as this machine can listen on it.
    pub(crate) fn fold(&self, address: Ipv4Addr) -> Ipv4Addr {
        if self.spread || !address.is_loopback() || matches!(address.octets()[3], 97 | 99) {
            address
        } else {
            Ipv4Addr::LOCALHOST
        }
    }

    /// A number from 0 to 99 (SplitMix64: the same seed gives the same run of numbers).
    fn roll(&self) -> u64 {
        let step = self.dice.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed).wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (step ^ (step >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % 100
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What goes wrong with one answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mischief {
    /// Hold it back so long.
    pub(crate) delay_ms: u64,
    /// Then do this.
    pub(crate) fault: Option<Fault>,
    /// A portal answers instead.
    pub(crate) portal: bool,
}

impl Mischief {
    /// Holds the answer back.
    pub(crate) async fn wait(&self) {
        if self.delay_ms > 0 {
            pause(self.delay_ms).await;
        }
    }
}

/// Waits inside one answer.
#[expect(clippy::disallowed_methods, reason = "a server that is slow on purpose waits inside one answer")]
pub(crate) async fn pause(ms: u64) {
    tokio::time::sleep(std::time::Duration::from_millis(ms)).await;
}
