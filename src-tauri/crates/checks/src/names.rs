//! Names to records: the public view, the office's view, and the addresses that connections are made to.

use std::collections::{BTreeSet, HashMap};
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::{Name, RData, Record, RecordType};
use hickory_resolver::TokioResolver;
use hickory_resolver::config::{
    ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig, ResolverOpts, ServerOrderingStrategy,
};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use kigenban_facts::View;
use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::settings::Settings;
use crate::trouble::Trouble;

/// Answered, and what: the records asked for, and the aliases on the way.
pub(crate) type Answer = Result<Vec<Record>, Silence>;

/// Why a question got no records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// The server fails or declines.
    Broken,
    /// The name exists, but has none of these.
    Empty,
    /// The name does not exist.
    NoSuchName,
    /// No answer in time.
    Timeout,
}

/// Resolvers for both views. They remember nothing, except which addresses a host had a moment ago.
#[derive(Debug)]
pub(crate) struct Names {
    hosts: Mutex<HashMap<String, Remembered>>,
    limit: Duration,
    office: Option<TokioResolver>,
    public: Option<TokioResolver>,
    /// Questions that may be under way at the same time.
    questions: Semaphore,
}

/// When a host was asked for, and what came.
type Remembered = (Instant, Result<Vec<IpAddr>, Trouble>);

/// How long a host's addresses are remembered: within one look, not beyond it.
const REMEMBERED: Duration = Duration::from_secs(5);

impl Names {
    pub(crate) fn new(settings: &Settings) -> Self {
        // Several questions, one after the other, fit into one probe.
        let limit = settings.limits.answer() * 3 / 10;
        let public = settings.second_opinion.clone().unwrap_or_else(|| {
            ["1.1.1.1", "8.8.8.8", "9.9.9.9"]
                .iter()
                .filter_map(|ip| ip.parse().ok())
                .map(|ip| SocketAddr::new(ip, 53))
                .collect()
        });
        let office = match &settings.resolver {
            Some(servers) => configured(servers, limit),
            None => of_this_pc(limit),
        };
        Self {
            hosts: Mutex::default(),
            limit,
            office,
            public: configured(&public, limit),
            questions: Semaphore::new(200),
        }
    }

    /// Asks one question. Bounded in time; an answer that did not come is never an empty one.
    pub(crate) async fn ask(&self, view: View, name: &str, kind: RecordType) -> Answer {
        let resolver = match view {
            View::Office => self.office.as_ref(),
            View::Public => self.public.as_ref(),
        };
        let Some(resolver) = resolver else { return Err(Silence::Broken) };
        let mut asked = Name::from_ascii(name).map_err(|_| Silence::NoSuchName)?;
        asked.set_fqdn(true);
        let Ok(_turn) = self.questions.acquire().await else { return Err(Silence::Broken) };
        match tokio::time::timeout(self.limit, resolver.lookup(asked, kind)).await {
            Err(_) => Err(Silence::Timeout),
            Ok(Ok(found)) => Ok(found.answers().to_vec()),
            Ok(Err(error)) => Err(silence(&error)),
        }
    }

    /// The addresses of a host in the public view; in the office's when public resolvers cannot be asked, or know of
    /// none: one resolver alone is not believed when it says that there is nothing.
    pub(crate) async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, Trouble> {
        if let Ok(ip) = IpAddr::from_str(host.trim_start_matches('[').trim_end_matches(']')) {
            return Ok(vec![ip]);
        }
        let known = |hosts: &HashMap<String, Remembered>| {
            hosts.get(host).filter(|(at, _)| at.elapsed() < REMEMBERED).map(|(_, found)| found.clone())
        };
        if let Some(found) = known(&self.hosts.lock().unwrap_or_else(PoisonError::into_inner)) {
            return found;
        }
        let mut found = self.addresses_in(View::Public, host).await;
        if found.is_err() {
            found = self.addresses_in(View::Office, host).await.or(found);
        }
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if hosts.len() > 2_000 {
            hosts.retain(|_, (at, _)| at.elapsed() < REMEMBERED);
        }
        hosts.insert(host.to_owned(), (Instant::now(), found.clone()));
        found
    }

    /// Forgets the addresses of a moment ago.
    pub(crate) fn forget(&self) {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The addresses of a host in one view, IPv4 first (offices often have no IPv6).
    pub(crate) async fn addresses_in(&self, view: View, host: &str) -> Result<Vec<IpAddr>, Trouble> {
        let (v4, v6) =
            futures_util::future::join(self.ask(view, host, RecordType::A), self.ask(view, host, RecordType::AAAA))
                .await;
        let found: Vec<IpAddr> = [&v4, &v6].into_iter().flatten().flatten().filter_map(address).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        match (v4.err(), v6.err()) {
            (Some(Silence::Timeout), _) | (_, Some(Silence::Timeout)) => Err(Trouble::Timeout),
            (Some(Silence::Broken), _) | (_, Some(Silence::Broken)) => Err(Trouble::Refused),
            _ => Err(Trouble::NoAddress),
        }
    }
}

/// The address of an address record.
pub(crate) fn address(record: &Record) -> Option<IpAddr> {
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
            _ => Silence::Broken,
        },
        NetError::Timeout | NetError::NoConnections => Silence::Timeout,
        NetError::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => Silence::Timeout,
        _ => Silence::Broken,
    }
}

fn options(limit: Duration, servers: usize) -> ResolverOpts {
    let mut options = ResolverOpts::default();
    options.attempts = 1;
    options.cache_size = 0;
    options.max_active_requests = 4_096;
    options.num_concurrent_reqs = 1;
    options.server_ordering_strategy = ServerOrderingStrategy::UserProvidedOrder;
    options.timeout = limit / u32::try_from(servers.clamp(2, 3)).unwrap_or(2);
    options.use_hosts_file = ResolveHosts::Never;
    options
}

fn configured(servers: &[SocketAddr], limit: Duration) -> Option<TokioResolver> {
    let servers: Vec<NameServerConfig> = servers.iter().map(|server| at_port(server.ip(), server.port())).collect();
    let options = options(limit, servers.len());
    build(ResolverConfig::from_name_servers(servers), options)
}

fn at_port(ip: IpAddr, port: u16) -> NameServerConfig {
    let at_port = |mut connection: ConnectionConfig| {
        connection.port = port;
        connection
    };
    NameServerConfig::new(ip, true, vec![at_port(ConnectionConfig::udp()), at_port(ConnectionConfig::tcp())])
}

#[cfg(any(unix, windows))]
fn of_this_pc(limit: Duration) -> Option<TokioResolver> {
    let (config, _) = hickory_resolver::system_conf::read_system_conf().ok()?;
    let servers: BTreeSet<IpAddr> = config.name_servers().iter().map(|server| server.ip).collect();
    let servers: Vec<SocketAddr> = servers.into_iter().map(|ip| SocketAddr::new(ip, 53)).collect();
    if servers.is_empty() { None } else { configured(&servers, limit) }
}

fn build(config: ResolverConfig, options: ResolverOpts) -> Option<TokioResolver> {
    let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
    *builder.options_mut() = options;
    builder.build().ok()
}
