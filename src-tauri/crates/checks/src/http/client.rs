//! The clients that ask: no redirects, no names of their own, and only addresses that were judged before.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use url::Url;

use crate::settings::Settings;
use crate::trust::Trust;

/// Clients for http and https (their ports differ in tests), each with and without the system's proxy.
#[derive(Debug)]
pub(crate) struct Http {
    pub(super) direct: Option<Pair>,
    pub(super) proxied: Option<Pair>,
    proxies: Matcher,
}

#[derive(Debug)]
pub(super) struct Pair {
    pub(super) http: Client,
    pub(super) https: Client,
}

#[derive(Clone, Debug)]
pub(super) struct Client {
    pub(super) client: reqwest::Client,
    pub(super) pins: Arc<Pins>,
}

impl Http {
    pub(crate) fn new(settings: &Settings, trust: &Trust) -> Self {
        let pair = |proxied: bool| {
            let client = |port| client(settings, trust, port, proxied);
            Some(Pair { http: client(settings.ports.http)?, https: client(settings.ports.https)? })
        };
        Self { direct: pair(false), proxied: pair(true), proxies: Matcher::from_system() }
    }

    /// The proxy that stands before an address, if any.
    pub(crate) fn proxy_of(&self, url: &Url) -> Option<http::Uri> {
        let uri: http::Uri = url.as_str().parse().ok()?;
        self.proxies.intercept(&uri).map(|found| found.uri().clone())
    }
}

pub(super) fn client(settings: &Settings, trust: &Trust, port: u16, proxied: bool) -> Option<Client> {
    let pins = Arc::new(Pins { hosts: Mutex::default(), port, proxied });
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(trust.strict()?)
        .dns_resolver(Arc::clone(&pins))
        .redirect(Policy::none())
        .referer(false)
        .pool_max_idle_per_host(0)
        .connect_timeout(settings.limits.connect())
        .user_agent("Mozilla/5.0 (compatible; Kigenban)")
        .retry(reqwest::retry::never());
    if !proxied {
        builder = builder.no_proxy();
    }
    Some(Client { client: builder.build().ok()?, pins })
}

/// Hosts whose addresses have been resolved and judged. Everything else the client asks for is its proxy.
#[derive(Debug)]
pub(super) struct Pins {
    hosts: Mutex<HashMap<String, (usize, Vec<IpAddr>)>>,
    port: u16,
    proxied: bool,
}

impl Pins {
    pub(super) fn pin(self: &Arc<Self>, host: &str, addresses: Vec<IpAddr>) -> Pin {
        let host = host.to_ascii_lowercase();
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = hosts.entry(host.clone()).or_default();
        entry.0 += 1;
        entry.1 = addresses;
        Pin { host, pins: Arc::clone(self) }
    }
}

pub(super) struct Pin {
    host: String,
    pins: Arc<Pins>,
}

impl Drop for Pin {
    fn drop(&mut self) {
        let mut hosts = self.pins.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = hosts.get_mut(&self.host) {
            entry.0 -= 1;
            if entry.0 == 0 {
                hosts.remove(&self.host);
            }
        }
    }
}

impl Resolve for Pins {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().trim_end_matches('.').to_ascii_lowercase();
        let pinned =
            self.hosts.lock().unwrap_or_else(PoisonError::into_inner).get(&host).map(|(_, found)| found.clone());
        let (port, proxied) = (self.port, self.proxied);
        Box::pin(async move {
            let found: Vec<SocketAddr> = match pinned {
                Some(addresses) => addresses.into_iter().map(|ip| SocketAddr::new(ip, port)).collect(),
                None if !proxied => return Err("not resolved under guard".into()),
                None => tokio::net::lookup_host((host, 0)).await?.collect(),
            };
            let found: Addrs = Box::new(found.into_iter());
            Ok(found)
        })
    }
}
