//! One web request, guarded: the address is resolved and judged first, the connection goes to that very address, and
//! neither time nor size runs away. Redirects are left to the caller, who comes here again for every hop.

mod client;

use std::net::IpAddr;
use std::time::Duration;

use http::HeaderMap;
use kigenban_facts::Why;
use tokio::sync::SemaphorePermit;
use tokio::time::{Instant, timeout_at};
use url::{Host, Url};

use crate::Internet;
use crate::no_answer::NoAnswer;
use client::{Client, Pin};

pub(crate) use client::Http;

/// The most a registry's answer may have, after decompression. A probe asks a handful of servers, and all of their
/// answers together stay below 8 MiB.
pub(crate) const MOST_BYTES: usize = 1024 * 1024;

/// An answer, whole or cut at the size wanted.
#[derive(Clone, Debug)]
pub(crate) struct Fetched {
    pub(crate) body: Vec<u8>,
    pub(crate) headers: HeaderMap,
    pub(crate) location: Option<String>,
    pub(crate) retry_after: Option<String>,
    pub(crate) status: u16,
}

/// What to ask for and when to stop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish {
    pub(crate) accept: &'static str,
    /// Stop reading after so many bytes.
    pub(crate) at_most: usize,
    /// More bytes than `at_most` are an error, not a cut.
    pub(crate) whole: bool,
    pub(crate) until: Instant,
}

/// How a host is visited; by default at whichever of its addresses answers first, and as a stranger.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Manner<'a> {
    /// Cookies the host gave a moment ago, as a browser sends them back.
    pub(crate) cookies: &'a str,
    /// This address and no other.
    pub(crate) only: Option<IpAddr>,
}

/// Fetches one address once. [`NoAnswer::Timeout`] means that the server had time to take the connection and did not,
/// [`NoAnswer::Late`] that it took it and did not answer in time.
pub(crate) async fn fetch(internet: &Internet, url: &Url, wish: Wish) -> Result<Fetched, NoAnswer> {
    fetch_so(internet, url, wish, Manner::default()).await
}

/// The same in a manner of its own.
pub(crate) async fn fetch_so(
    internet: &Internet,
    url: &Url,
    wish: Wish,
    manner: Manner<'_>,
) -> Result<Fetched, NoAnswer> {
    let unasked = NoAnswer::Unasked(Why::Timeout);
    let Ok(way) = timeout_at(wish.until, way(internet, url, manner.only)).await else { return Err(unasked) };
    let way = way?;
    let sent = Instant::now();
    let asking = async {
        let mut request = way.client.client.get(way.url).header("accept", wish.accept);
        if !manner.cookies.is_empty() {
            request = request.header("cookie", manner.cookies);
        }
        read(request.send().await.map_err(|error| trouble(&error))?, wish).await
    };
    match timeout_at(wish.until, asking).await {
        Ok(fetched) => fetched,
        // What we spent on names and waiting in line is not the server's silence.
        Err(_) if sent.elapsed() < internet.answer_limit() / 2 => Err(unasked),
        // The client gives a connection up by itself when it is not made within its limit.
        Err(_) if sent.elapsed() > internet.connect_limit() => Err(NoAnswer::Late),
        Err(_) => Err(NoAnswer::Timeout),
    }
}

/// What is sent to an address.
pub(crate) struct Parcel {
    /// A header that holds a secret.
    pub(crate) header: Option<(&'static str, String)>,
    /// Its kind and itself; `None` asks for what stands there.
    pub(crate) content: Option<(&'static str, String)>,
}

/// Sends something to an address once, by https alone. A redirect is an answer like any other: nobody follows it.
pub(crate) async fn send(internet: &Internet, url: &Url, parcel: Parcel, until: Instant) -> Result<Fetched, NoAnswer> {
    if url.scheme() != "https" {
        return Err(NoAnswer::Guarded);
    }
    let wish = Wish { accept: "*/*", at_most: 16 * 1024, whole: false, until };
    let asking = async {
        let way = way(internet, url, None).await?;
        let client = &way.client.client;
        let mut request = match parcel.content {
            Some((kind, text)) => client.post(way.url).header("content-type", kind).body(text),
            None => client.get(way.url).header("accept", "application/json"),
        };
        if let Some((name, secret)) = parcel.header {
            request = request.header(name, secret);
        }
        read(request.send().await.map_err(|error| trouble(&error))?, wish).await
    };
    timeout_at(until, asking).await.unwrap_or(Err(NoAnswer::Timeout))
}

/// Whether a redirect or a link may lead there: to the ports that pages stand at, and to no other service of a machine.
pub(crate) fn may_lead(internet: &Internet, url: &Url) -> bool {
    let ports = internet.parts.settings.ports;
    let usual = [80, 443, ports.http, ports.https];
    matches!(url.scheme(), "http" | "https") && url.port().is_none_or(|port| usual.contains(&port))
}

/// Everything that is settled before a request is sent.
struct Way<'a> {
    client: Client,
    url: Url,
    _pin: Pin,
    _socket: SemaphorePermit<'a>,
}

async fn way<'a>(internet: &'a Internet, url: &Url, only: Option<IpAddr>) -> Result<Way<'a>, NoAnswer> {
    let host = url.host().ok_or(NoAnswer::Unreadable)?;
    let name = match host {
        Host::Domain(name) => name.trim_end_matches('.').to_owned(),
        Host::Ipv4(ip) => ip.to_string(),
        Host::Ipv6(ip) => ip.to_string(),
    };
    let addresses = match only {
        Some(ip) => Ok(vec![ip]),
        None => internet.parts.names.addresses(&name).await,
    };
    if let Ok(addresses) = &addresses
        && !addresses.iter().any(|ip| internet.parts.guard.allows(*ip))
    {
        return Err(NoAnswer::Guarded);
    }
    let proxied = internet.proxy_before(url, addresses.as_deref().unwrap_or_default()).is_some();
    let pair = if proxied { &internet.parts.http.proxied } else { &internet.parts.http.direct };
    let pair = pair.as_ref().ok_or(NoAnswer::Unreadable)?;
    let settings = &internet.parts.settings;
    let (client, port) = match url.scheme() {
        "http" => (&pair.http, settings.ports.http),
        "https" => (&pair.https, settings.ports.https),
        _ => return Err(NoAnswer::Unreadable),
    };
    let client = match only {
        // Visits to one host side by side, each at an address of its own: none may see the pin of another.
        Some(_) if !proxied => {
            client::client(settings, &internet.parts.trust, port, false).ok_or(NoAnswer::Unreadable)?
        }
        _ => client.clone(),
    };
    let mut url = url.clone();
    if matches!(host, Host::Ipv4(_) | Host::Ipv6(_)) && url.port().is_none() && !proxied {
        // A numeric host never asks the resolver, so the port that stands for the usual one is written out.
        url.set_port(Some(port)).map_err(|()| NoAnswer::Unreadable)?;
    }
    // Behind a proxy the name may be unknown here: the proxy resolves it.
    let allowed: Vec<IpAddr> = match addresses {
        Ok(addresses) => addresses.into_iter().filter(|ip| internet.parts.guard.allows(*ip)).collect(),
        Err(_) if proxied => Vec::new(),
        Err(trouble) => return Err(trouble),
    };
    let socket = internet.parts.sockets.acquire().await.map_err(|_| NoAnswer::Refused)?;
    let pin = client.pins.pin(&name, allowed);
    Ok(Way { client, url, _pin: pin, _socket: socket })
}

async fn read(mut answer: reqwest::Response, wish: Wish) -> Result<Fetched, NoAnswer> {
    let header = |name| answer.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut fetched = Fetched {
        body: Vec::new(),
        headers: answer.headers().clone(),
        location: header("location"),
        retry_after: header("retry-after"),
        status: answer.status().as_u16(),
    };
    // Nobody reads the page that comes with a redirect.
    if fetched.location.is_some() && (300..400).contains(&fetched.status) {
        return Ok(fetched);
    }
    while let Some(chunk) = answer.chunk().await.map_err(|error| trouble(&error))? {
        let room = wish.at_most.saturating_sub(fetched.body.len());
        if chunk.len() > room && wish.whole {
            return Err(NoAnswer::TooBig);
        }
        fetched.body.extend(chunk.iter().take(room));
        if fetched.body.len() >= wish.at_most && !wish.whole {
            break;
        }
    }
    Ok(fetched)
}

/// The trouble at the bottom of a client's error.
fn trouble(error: &reqwest::Error) -> NoAnswer {
    match cause(error) {
        // Somebody had opened, and then broke off.
        NoAnswer::Refused if !error.is_connect() => NoAnswer::Cut,
        trouble => trouble,
    }
}

fn cause(error: &reqwest::Error) -> NoAnswer {
    if error.is_timeout() {
        return NoAnswer::Timeout;
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<rustls::Error>() {
            return NoAnswer::from(error);
        }
        cause = match error.downcast_ref::<std::io::Error>() {
            Some(io) => match io.get_ref() {
                // What an I/O error carries is not its source, so it is opened here.
                Some(inner) => Some(inner),
                None => return NoAnswer::from(io),
            },
            None => error.source(),
        };
    }
    if error.is_connect() { NoAnswer::Refused } else { NoAnswer::Unreadable }
}

/// The longest a wish may wait.
pub(crate) fn until(limit: Duration) -> Instant {
    Instant::now() + limit
}
