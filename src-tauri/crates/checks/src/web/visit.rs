//! One visit at one address of a host: redirects as a browser follows them, cookies included.

use std::net::IpAddr;

use kigenban_facts::{Url as Page, UrlFault, Why};
use tokio::time::Instant;
use url::{Host, Url};

use super::{Arrival, End, blank, cookies::Cookies, gate, page};
use crate::http::{Fetched, Manner, Wish, fetch_so, may_lead, until};
use crate::no_answer::NoAnswer;
use crate::reach::Door;
use crate::{DomainName, Internet, tls};

/// Redirects followed, as browsers roughly do.
const MOST_HOPS: usize = 10;
/// A title and the words of a parking page stand near the top.
const MOST_OF_A_PAGE: usize = 64 * 1024;

/// Goes where a browser would go. `only`: the address of the host to be visited, the others left alone.
pub(super) async fn visit(start: &Url, only: Option<IpAddr>, domain: &DomainName, internet: &Internet) -> End {
    let began = Instant::now();
    let wish = Wish {
        accept: "text/html, */*;q=0.5",
        at_most: MOST_OF_A_PAGE,
        whole: false,
        until: until(internet.page_limit()),
    };
    let mut cookies = Cookies::default();
    let mut url = start.clone();
    for hop in 0.. {
        let only = only.filter(|_| url.host() == start.host());
        let sent = cookies.of(&url);
        let manner = Manner { cookies: &sent, only };
        let answer = match fetch_so(internet, &url, wish, manner).await {
            Ok(answer) => answer,
            Err(trouble) => {
                let at = Hop { url: &url, only, first: hop == 0, until: wish.until };
                return broken(start, &at, trouble, internet).await;
            }
        };
        if let Some(ip) = only {
            internet.parts.ways.opened(door(&url, ip), internet.parts.trust.clock());
        }
        cookies.keep(&url, &answer.headers);
        let next = answer.location.as_deref().filter(|_| (300..400).contains(&answer.status));
        let next = next.and_then(|location| url.join(location).ok());
        match next {
            Some(next) if hop < MOST_HOPS && may_lead(internet, &next) => url = next,
            _ => return seen(arrived(start, &url, &answer, domain, began), None),
        }
    }
    End::Unasked(Why::Unreadable)
}

fn seen(page: Page, shut: Option<Door>) -> End {
    End::Seen(Box::new(Arrival { page, shut }))
}

fn door(url: &Url, ip: IpAddr) -> Door {
    Door { secure: url.scheme() == "https", v6: ip.is_ipv6() }
}

fn arrived(start: &Url, end: &Url, answer: &Fetched, domain: &DomainName, began: Instant) -> Page {
    let text = page::text(&answer.body);
    let title = page::title(&text);
    let guarded = gate::is_guarded(answer, &text);
    let parking = page::parking(title.as_deref(), &text, end.host_str().unwrap_or_default()).filter(|_| !guarded);
    let mut faults = Vec::new();
    if is_elsewhere(end, domain) {
        faults.push(UrlFault::Elsewhere);
    }
    if parking.is_some() {
        faults.push(UrlFault::Parked);
    }
    // A redirect that leads nowhere (a loop, or no place given) shows a browser's error page as well.
    if answer.status >= 300 && answer.status != 304 && !guarded {
        faults.push(UrlFault::Status);
    }
    Page {
        url: start.to_string(),
        status: Some(answer.status),
        final_url: Some(end.to_string()),
        title,
        took_ms: u64::try_from(began.elapsed().as_millis()).ok(),
        faults,
        guarded,
        parking_host: parking == Some(page::Parking::Host),
        reached: true,
        machines: Vec::new(),
    }
}

/// Where a visit broke off.
struct Hop<'a> {
    url: &'a Url,
    only: Option<IpAddr>,
    first: bool,
    until: Instant,
}

async fn broken(start: &Url, at: &Hop<'_>, trouble: NoAnswer, internet: &Internet) -> End {
    let fault = match trouble {
        NoAnswer::Guarded if at.first => return End::Unasked(Why::Refused),
        NoAnswer::Unasked(why) => return End::Unasked(why),
        NoAnswer::Intercepted => return End::Unasked(Why::Intercepted),
        NoAnswer::NoAddress if at.first => return End::NoAddress,
        NoAnswer::Handshake | NoAnswer::Tls => {
            if let Some(host) = at.url.host_str() {
                if tls::is_intercepted(internet, host, at.until).await {
                    return End::Unasked(Why::Intercepted);
                }
                // Browsers still agree to a key exchange that we do not speak: the page is there, unseen by us.
                if trouble == NoAnswer::Handshake && tls::speaks_old(internet, host, at.only, at.until).await {
                    return End::Unasked(Why::Unreadable);
                }
            }
            UrlFault::Tls
        }
        NoAnswer::Cut => return seen(Page { reached: true, ..blank(start, UrlFault::Refused) }, None),
        NoAnswer::Late => return seen(Page { reached: true, ..blank(start, UrlFault::Timeout) }, None),
        NoAnswer::Timeout => UrlFault::Timeout,
        NoAnswer::Guarded
        | NoAnswer::NoAddress
        | NoAnswer::RateLimited
        | NoAnswer::Refused
        | NoAnswer::TooBig
        | NoAnswer::Unreadable => UrlFault::Refused,
    };
    let knocked = matches!(trouble, NoAnswer::Refused | NoAnswer::Timeout);
    let shut = if knocked { shut(at, internet).await } else { None };
    seen(blank(start, fault), shut)
}

/// The way out at which nobody opened. A proxy's are not ours.
async fn shut(at: &Hop<'_>, internet: &Internet) -> Option<Door> {
    if let Some(ip) = at.only {
        return Some(door(at.url, ip));
    }
    let Some(Host::Domain(host)) = at.url.host() else { return None };
    let addresses = internet.parts.names.addresses(host).await.ok()?;
    if internet.proxy_before(at.url, &addresses).is_some() {
        return None;
    }
    // Where there is an IPv4 address as well, it was tried and failed, too.
    let ip = addresses.iter().find(|ip| ip.is_ipv4()).or(addresses.first())?;
    Some(door(at.url, *ip))
}

/// Whether a visit ended under another registrable name.
fn is_elsewhere(end: &Url, domain: &DomainName) -> bool {
    let Some(host) = end.host_str() else { return false };
    !DomainName::parse(host).is_ok_and(|name| name == *domain)
}
