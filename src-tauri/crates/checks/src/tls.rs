//! SSL: the certificate a server really shows, also an expired or mismatched one, and each fault by itself.

mod capture;
mod judge;
mod old;

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use futures_util::future::join;
use kigenban_facts::{Check, Observation, Seen, Tls, TlsPurpose};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

use crate::http::until;
use crate::no_answer::NoAnswer;
use crate::outcome::{seen, unseen};
use crate::{DomainName, Internet, tcp};

pub(crate) use capture::{Shown, capture};
pub(crate) use judge::judge;

/// One look at the site's certificates: of the name itself and of `www`, each by itself. One observation for every host
/// that shows one; when none does, one that says why.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Vec<Observation> {
    let until = until(internet.answer_limit());
    let www = format!("www.{domain}");
    let (apex, other) = join(read(domain.ascii(), internet, until, now), read(&www, internet, until, now)).await;
    let looks = [(domain.ascii(), apex), (www.as_str(), other)];
    let shown: Vec<Observation> =
        looks.iter().filter_map(|(host, read)| Some(seen(domain, now, *host, Seen::Tls(read.clone().ok()?)))).collect();
    if !shown.is_empty() {
        return shown;
    }
    let mut troubles = looks.iter().filter_map(|(host, read)| Some((*host, *read.as_ref().err()?)));
    let told = troubles.find(|(_, trouble)| *trouble != NoAnswer::NoAddress);
    let (host, trouble) = told.unwrap_or((domain.ascii(), NoAnswer::NoAddress));
    vec![unseen(domain, Check::Tls, now, host, trouble.why())]
}

async fn read(host: &str, internet: &Internet, until: Instant, now: DateTime<Utc>) -> Result<Tls, NoAnswer> {
    let reading = async {
        let shown = match shown_by(host, internet).await {
            Err(NoAnswer::Handshake) => old::shown(connect(host, None, internet).await?, host, internet).await?,
            shown => shown?,
        };
        judge(&shown, host, 443, TlsPurpose::Web, internet, now)
    };
    timeout_at(until, reading).await.unwrap_or(Err(NoAnswer::Timeout))
}

/// Whether a server that did not agree with us would agree to an older key exchange, as browsers do.
pub(crate) async fn speaks_old(internet: &Internet, host: &str, only: Option<IpAddr>, until: Instant) -> bool {
    let until = until.min(Instant::now() + internet.answer_limit());
    let asking = async { old::shown(connect(host, only, internet).await?, host, internet).await };
    matches!(timeout_at(until, asking).await, Ok(Ok(_)))
}

/// A connection to a host's https port, through the proxy where one stands before it.
async fn connect(host: &str, only: Option<IpAddr>, internet: &Internet) -> Result<TcpStream, NoAnswer> {
    let addresses = match only {
        Some(ip) => Ok(vec![ip]),
        None => internet.parts.names.addresses(host).await,
    };
    let url = url::Url::parse(&format!("https://{host}/")).map_err(|_| NoAnswer::Unreadable)?;
    if let Some(proxy) = internet.proxy_before(&url, addresses.as_deref().unwrap_or_default()) {
        if addresses.as_ref().is_ok_and(|found| !found.iter().any(|ip| internet.parts.guard.allows(*ip))) {
            return Err(NoAnswer::Guarded);
        }
        return crate::proxy::tunnel(&proxy, host, 443).await;
    }
    tcp::connect(internet, &addresses?, internet.parts.settings.ports.https).await
}

/// Connects to a host's https port and keeps what it shows.
async fn shown_by(host: &str, internet: &Internet) -> Result<Shown, NoAnswer> {
    let _socket = internet.parts.sockets.acquire().await.map_err(|_| NoAnswer::Refused)?;
    capture(connect(host, None, internet).await?, host, internet).await
}

/// Whether what stands at a host's https port is vouched for by this PC's own roots alone. What shows nothing in time
/// is not.
pub(crate) async fn is_intercepted(internet: &Internet, host: &str, until: Instant) -> bool {
    let Ok(Ok(shown)) = timeout_at(until, shown_by(host, internet)).await else { return false };
    let now = internet.parts.trust.clock();
    judge(&shown, host, 443, TlsPurpose::Web, internet, now) == Err(NoAnswer::Intercepted)
}
