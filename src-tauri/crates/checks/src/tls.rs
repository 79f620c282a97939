//! SSL: the certificate a server really shows, also an expired or mismatched one, and each fault by itself.

mod capture;
mod judge;

use std::net::SocketAddr;

use chrono::{DateTime, Utc};
use kigenban_facts::{Check, Observation, Seen, Tls, TlsFault, TlsPurpose};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

use crate::http::until;
use crate::observe::{seen, unseen};
use crate::trouble::Trouble;
use crate::{DomainName, Internet, tcp};

pub(crate) use capture::{Shown, capture};

/// One look at the site's certificate: of the name itself, or of `www` when only that has an address.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Observation {
    let mut host = domain.ascii().to_owned();
    let until = until(internet.answer_limit());
    let mut read = read(&host, internet, until, now).await;
    if is_nowhere(&read) {
        let www = format!("www.{domain}");
        let other = self::read(&www, internet, until, now).await;
        if !is_nowhere(&other) {
            (host, read) = (www, other);
        }
    }
    match read {
        Ok(facts) => seen(domain, now, host.as_str(), Seen::Tls(facts)),
        Err(trouble) => unseen(domain, Check::Tls, now, host.as_str(), trouble.why()),
    }
}

fn is_nowhere(read: &Result<Tls, Trouble>) -> bool {
    matches!(read, Err(Trouble::NoAddress))
}

async fn read(host: &str, internet: &Internet, until: Instant, now: DateTime<Utc>) -> Result<Tls, Trouble> {
    let reading = async {
        let shown = shown_by(host, internet).await?;
        judge(&shown, host, 443, TlsPurpose::Web, internet, now)
    };
    timeout_at(until, reading).await.unwrap_or(Err(Trouble::Timeout))
}

/// Connects to a host's https port and keeps what it shows.
async fn shown_by(host: &str, internet: &Internet) -> Result<Shown, Trouble> {
    let addresses = internet.parts.names.addresses(host).await;
    let exempt = addresses.iter().flatten().any(|ip| internet.parts.guard.is_exempt(*ip));
    let _socket = internet.parts.sockets.acquire().await.map_err(|_| Trouble::Refused)?;
    let url = url::Url::parse(&format!("https://{host}/")).map_err(|_| Trouble::Unreadable)?;
    if !exempt && let Some(proxy) = internet.parts.http.proxy_of(&url) {
        if addresses.as_ref().is_ok_and(|found| !found.iter().any(|ip| internet.parts.guard.allows(*ip))) {
            return Err(Trouble::Guarded);
        }
        return capture(crate::proxy::tunnel(&proxy, host, 443).await?, host, internet).await;
    }
    let port = internet.parts.settings.ports.https;
    let addresses: Vec<SocketAddr> = addresses?.into_iter().map(|ip| SocketAddr::new(ip, port)).collect();
    let stream: TcpStream = tcp::connect(internet, &addresses).await?;
    capture(stream, host, internet).await
}

/// Turns what a server showed into facts, judged at `now`.
pub(crate) fn judge(
    shown: &Shown,
    host: &str,
    port: u16,
    purpose: TlsPurpose,
    internet: &Internet,
    now: DateTime<Utc>,
) -> Result<Tls, Trouble> {
    let facts = judge::judge(shown, host, internet, now)?;
    let stranger = facts.faults.iter().any(|fault| matches!(fault, TlsFault::Chain | TlsFault::Untrusted));
    if stranger && judge::vouched_by_this_pc(shown, host, internet, now) {
        return Err(Trouble::Intercepted);
    }
    Ok(Tls { port, purpose, ..facts })
}

/// Whether what stands at a host's https port is vouched for by this PC's own roots alone. What shows nothing in time
/// is not.
pub(crate) async fn is_intercepted(internet: &Internet, host: &str, until: Instant) -> bool {
    let Ok(Ok(shown)) = timeout_at(until, shown_by(host, internet)).await else { return false };
    let now = internet.parts.trust.clock();
    judge(&shown, host, 443, TlsPurpose::Web, internet, now) == Err(Trouble::Intercepted)
}
