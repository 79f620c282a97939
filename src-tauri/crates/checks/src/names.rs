//! Names to records: the public view, the office's view, and the addresses that connections are made to.

use std::collections::{BTreeSet, HashMap};
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::{join, join_all};
use futures_util::stream::FuturesUnordered;
use hickory_proto::op::ResponseCode;
use hickory_proto::rr::{Name, RData, Record, RecordType};
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use kigenban_facts::{View, Why};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout};

use crate::guard::Guard;
use crate::no_answer::NoAnswer;
use crate::settings::Settings;

/// Answered, and what: the records asked for, and the aliases on the way.
pub(crate) type Answer = Result<Vec<Record>, Silence>;

/// Why a question got no records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// The server fails (SERVFAIL), or its answer cannot be read.
    Broken,
    /// The server will not answer us: a line that lets nobody else's resolvers through, a server that knows no names of others.
    Declined,
    /// The name exists, but has none of these.
    Empty,
    /// The name does not exist.
    NoSuchName,
    /// No answer in time.
    Timeout,
}

impl Silence {
    /// Whether the resolver says that there is nothing, rather than nothing itself.
    pub(crate) fn is_none(self) -> bool {
        matches!(self, Self::Empty | Self::NoSuchName)
    }

    /// The same as trouble on the way to an address.
    pub(crate) fn trouble(self) -> NoAnswer {
        match self {
            Self::Broken | Self::Declined => NoAnswer::Unasked(Why::Refused),
            Self::Empty | Self::NoSuchName => NoAnswer::NoAddress,
            Self::Timeout => NoAnswer::Unasked(Why::Timeout),
        }
    }
}

/// Resolvers for both views. They remember nothing, except which addresses a host had a moment ago.
#[derive(Debug)]
pub(crate) struct Names {
    guard: Guard,
    hosts: Mutex<HashMap<String, Arc<tokio::sync::Mutex<Option<Remembered>>>>>,
    limit: Duration,
    office: Vec<Server>,
    public: Vec<Server>,
    /// Questions that may be under way at the same time.
    questions: Semaphore,
}

/// One resolver, asked with EDNS as everybody asks today, and without: some routers answer FORMERR to it, or nothing.
#[derive(Debug)]
struct Server {
    at: SocketAddr,
    edns: TokioResolver,
    plain: TokioResolver,
    /// It answered without EDNS after it had not answered with it.
    wants_plain: AtomicBool,
}

/// When a host was asked for, and what came.
type Remembered = (Instant, Result<Vec<IpAddr>, NoAnswer>);

/// How long a host's addresses are remembered: within one look, not beyond it.
const REMEMBERED: Duration = Duration::from_secs(5);
/// The public resolvers, when the internet file names none.
const PUBLIC: [[u8; 4]; 3] = [[1, 1, 1, 1], [8, 8, 8, 8], [9, 9, 9, 9]];
/// How often one question is asked within its limit: packets get lost.
const TRIES: u32 = 3;

impl Names {
    pub(crate) fn new(settings: &Settings) -> Self {
        // Several questions, one after the other, fit into one probe.
        let limit = settings.limits.answer() * 3 / 10;
        let public = settings.second_opinion.clone();
        let public = public.unwrap_or_else(|| PUBLIC.map(|ip| SocketAddr::from((ip, 53))).to_vec());
        let office = settings.resolver.clone().unwrap_or_else(of_this_pc);
        let resolvers = |servers: &[SocketAddr]| servers.iter().filter_map(|at| Server::new(*at, limit)).collect();
        Self {
            guard: Guard::new(settings.private_ok.clone()),
            hosts: Mutex::default(),
            limit,
            office: resolvers(&office),
            public: resolvers(&public),
            questions: Semaphore::new(200),
        }
    }

    /// Where the public resolvers are.
    pub(crate) fn public_resolvers(&self) -> impl Iterator<Item = SocketAddr> {
        self.public.iter().map(|server| server.at)
    }

    /// Asks one question. Bounded in time; an answer that did not come is never an empty one.
    pub(crate) async fn ask(&self, view: View, name: &str, kind: RecordType) -> Answer {
        let resolvers = match view {
            View::Office => &self.office,
            View::Public => &self.public,
        };
        let mut asked = Name::from_ascii(name).map_err(|_| Silence::NoSuchName)?;
        asked.set_fqdn(true);
        let Ok(_turn) = self.questions.acquire().await else { return Err(Silence::Broken) };
        timeout(self.limit, first_word(resolvers, &asked, kind, self.limit / TRIES))
            .await
            .unwrap_or(Err(Silence::Timeout))
    }

    /// Asks one question in both views.
    pub(crate) async fn ask_both(&self, name: &str, kind: RecordType) -> Vec<Answer> {
        join_all([View::Public, View::Office].map(|view| self.ask(view, name, kind))).await
    }

    /// The addresses of a host in the public view; in the office's when public resolvers cannot be asked, or know of
    /// none. That there is none is believed only when both say so: one resolver alone may lie.
    pub(crate) async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, NoAnswer> {
        if let Ok(ip) = IpAddr::from_str(host.trim_start_matches('[').trim_end_matches(']')) {
            return Ok(vec![ip]);
        }
        // Looks side by side that want the same host ask once.
        let entry = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            if hosts.len() > 2_000 {
                hosts.retain(|_, entry| Arc::strong_count(entry) > 1);
            }
            Arc::clone(hosts.entry(host.to_owned()).or_default())
        };
        let mut kept = entry.lock().await;
        if let Some((at, found)) = &*kept
            && at.elapsed() < REMEMBERED
        {
            return found.clone();
        }
        let found = self.resolved(host).await;
        *kept = Some((Instant::now(), found.clone()));
        found
    }

    async fn resolved(&self, host: &str) -> Result<Vec<IpAddr>, NoAnswer> {
        let public = match self.addresses_in(View::Public, host).await {
            Ok(found) => return Ok(found),
            Err(trouble) => trouble,
        };
        match self.addresses_in(View::Office, host).await {
            Err(office) if public == NoAnswer::NoAddress => Err(office),
            Err(_) => Err(public),
            // The world was not asked, and what the office sees is not of the world.
            Ok(found) if public != NoAnswer::NoAddress && !found.iter().any(|ip| self.guard.allows(*ip)) => Err(public),
            found => found,
        }
    }

    /// Forgets the addresses of a moment ago.
    pub(crate) fn forget(&self) {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The addresses of a host in one view, IPv4 first (offices often have no IPv6).
    pub(crate) async fn addresses_in(&self, view: View, host: &str) -> Result<Vec<IpAddr>, NoAnswer> {
        let (v4, v6) = join(self.ask(view, host, RecordType::A), self.ask(view, host, RecordType::AAAA)).await;
        let found: Vec<IpAddr> = [&v4, &v6].into_iter().flatten().flatten().filter_map(address).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let silent = [v4, v6].into_iter().filter_map(Result::err).find(|silence| !silence.is_none());
        Err(silent.map_or(NoAnswer::NoAddress, Silence::trouble))
    }
}

/// The first word of any server. The next one is asked (the same again, when there is only one) as soon as the one
/// before it has failed, or was silent for `patience`; a late answer still counts. Every second question to the same
/// server is put without EDNS.
async fn first_word(servers: &[Server], asked: &Name, kind: RecordType, patience: Duration) -> Answer {
    let tries = servers.len().max(TRIES as usize);
    let mut waiting = servers.iter().cycle().take(tries).enumerate();
    let mut running = FuturesUnordered::new();
    let mut silence = if servers.is_empty() { Silence::Broken } else { Silence::Timeout };
    loop {
        let next = waiting.next().map(|(place, server)| server.ask(asked, kind, place / servers.len() % 2 == 1));
        let begun = next.map(|asking| running.push(asking)).is_some();
        let word = if begun { timeout(patience, running.next()).await } else { Ok(running.next().await) };
        match word {
            Ok(Some(Err(Silence::Broken))) => silence = Silence::Broken,
            Ok(Some(Err(Silence::Declined))) if silence != Silence::Broken => silence = Silence::Declined,
            Ok(Some(Err(Silence::Declined | Silence::Timeout))) | Err(_) => {}
            Ok(Some(answer)) => return answer,
            Ok(None) => return Err(silence),
        }
    }
}

impl Server {
    fn new(at: SocketAddr, limit: Duration) -> Option<Self> {
        let (edns, plain) = (resolver(at, limit, true)?, resolver(at, limit, false)?);
        Some(Self { at, edns, plain, wants_plain: AtomicBool::new(false) })
    }

    async fn ask(&self, asked: &Name, kind: RecordType, again: bool) -> Answer {
        let plain = again != self.wants_plain.load(Ordering::Relaxed);
        let first = if plain { &self.plain } else { &self.edns };
        let answer = once(first, asked, kind).await;
        if !plain && answer == Err(Silence::Declined) {
            let answer = once(&self.plain, asked, kind).await;
            self.learn(&answer, true);
            return answer;
        }
        self.learn(&answer, plain);
        answer
    }

    /// Remembers how it wants to be asked, from an answer of any kind.
    fn learn(&self, answer: &Answer, plain: bool) {
        if matches!(answer, Ok(_) | Err(Silence::Empty | Silence::NoSuchName)) {
            self.wants_plain.store(plain, Ordering::Relaxed);
        }
    }
}

async fn once(resolver: &TokioResolver, asked: &Name, kind: RecordType) -> Answer {
    let found = resolver.lookup(asked.clone(), kind).await.map_err(|error| silence(&error))?;
    Ok(found.answers().to_vec())
}

/// The address of an address record.
fn address(record: &Record) -> Option<IpAddr> {
    match &record.data {
        RData::A(a) => Some(IpAddr::V4(a.0)),
        RData::AAAA(aaaa) => Some(IpAddr::V6(aaaa.0)),
        _ => None,
    }
}

fn silence(error: &NetError) -> Silence {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => match none.response_code {
            ResponseCode::NXDomain => Silence::NoSuchName,
            ResponseCode::NoError => Silence::Empty,
            ResponseCode::Refused => Silence::Declined,
            _ => Silence::Broken,
        },
        NetError::Dns(DnsError::ResponseCode(
            ResponseCode::Refused | ResponseCode::FormErr | ResponseCode::NotImp | ResponseCode::BADVERS,
        )) => Silence::Declined,
        NetError::Timeout | NetError::NoConnections => Silence::Timeout,
        NetError::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => Silence::Timeout,
        _ => Silence::Broken,
    }
}

/// A resolver that asks one server, by UDP, and by TCP when the answer does not fit.
fn resolver(server: SocketAddr, limit: Duration, edns: bool) -> Option<TokioResolver> {
    let mut ways = vec![ConnectionConfig::udp(), ConnectionConfig::tcp()];
    for way in &mut ways {
        way.port = server.port();
    }
    let config = ResolverConfig::from_name_servers(vec![NameServerConfig::new(server.ip(), true, ways)]);
    let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
    let options = builder.options_mut();
    options.attempts = 0;
    options.cache_size = 0;
    options.edns0 = edns;
    options.max_active_requests = 4_096;
    options.timeout = limit;
    options.use_hosts_file = ResolveHosts::Never;
    builder.build().ok()
}

fn of_this_pc() -> Vec<SocketAddr> {
    let Ok((config, _)) = hickory_resolver::system_conf::read_system_conf() else { return Vec::new() };
    let servers: BTreeSet<IpAddr> = config.name_servers().iter().map(|server| server.ip).collect();
    servers.into_iter().map(|ip| SocketAddr::new(ip, 53)).collect()
}
