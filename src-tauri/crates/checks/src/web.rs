//! サイト: http and https, the name itself and www, as a browser would go. Slow is not down, and an address that we
//! could not find out is no fault of the site.

mod page;

use chrono::{DateTime, Utc};
use futures_util::future::{join, join_all};
use hickory_proto::rr::RecordType;
use kigenban_facts::{Check, Observation, Seen, Url as Page, UrlFault, View, Web, Why};
use tokio::time::Instant;
use url::Url;

use crate::http::{Fetched, Wish, fetch, until};
use crate::observe::{seen, unseen};
use crate::trouble::Trouble;
use crate::{DomainName, Internet, parent, tls};

/// Redirects followed, as browsers roughly do.
const MOST_HOPS: usize = 10;
/// A title and the words of a parking page stand near the top.
const MOST_OF_A_PAGE: usize = 64 * 1024;

/// One look at the four addresses of a site. A host without an address is left out, unless neither has one.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Observation {
    let www = format!("www.{domain}");
    let hosts = [domain.ascii(), www.as_str()];
    let addresses = hosts.iter().flat_map(|host| ["http", "https"].map(|scheme| format!("{scheme}://{host}/")));
    let visits = join_all(addresses.filter_map(|text| Url::parse(&text).ok()).map(async |url| {
        let end = visit(&url, domain, internet).await;
        (url, end)
    }));
    let visits = visits.await;
    let nowhere = visits.iter().all(|(_, end)| matches!(end, End::NoAddress)) && is_nowhere(domain, internet).await;
    let mut urls = Vec::new();
    let mut unasked = None;
    for (url, end) in visits {
        match end {
            End::NoAddress if nowhere => urls.push(blank(&url, UrlFault::Refused)),
            End::NoAddress => {}
            End::Seen(page) => urls.push(*page),
            End::Unasked(why) => unasked = Some(why),
        }
    }
    let web = Web { urls };
    match unasked {
        _ if web.urls.is_empty() => unseen(domain, Check::Web, now, domain.ascii(), unasked.unwrap_or(Why::Timeout)),
        Some(Why::Timeout) if is_half_a_word(&web) => unseen(domain, Check::Web, now, domain.ascii(), Why::Timeout),
        _ => seen(domain, now, domain.ascii(), Seen::Web(web)),
    }
}

/// Whether addresses of a site that was not seen whole say only bad things: one that is well could be among the others.
pub(crate) fn is_half_a_word(rest: &Web) -> bool {
    rest.urls.iter().all(|url| !url.faults.is_empty())
}

/// Whether a name that resolvers know no address of really has none: its parent says that it does not exist, or the
/// zone itself answers.
async fn is_nowhere(domain: &DomainName, internet: &Internet) -> bool {
    let names = &internet.parts.names;
    let zone = join_all([View::Public, View::Office].map(|view| names.ask(view, domain.ascii(), RecordType::SOA)));
    let (zone, delegated) = join(zone, parent::delegates(internet, domain)).await;
    delegated == Some(false) || zone.iter().any(Result::is_ok)
}

/// How a visit ended.
enum End {
    NoAddress,
    Seen(Box<Page>),
    /// We could not or would not ask; it says nothing about the site.
    Unasked(Why),
}

async fn visit(start: &Url, domain: &DomainName, internet: &Internet) -> End {
    let began = Instant::now();
    let wish = Wish {
        accept: "text/html, */*;q=0.5",
        at_most: MOST_OF_A_PAGE,
        whole: false,
        until: until(internet.answer_limit()),
    };
    let mut url = start.clone();
    for hop in 0.. {
        let answer = match fetch(internet, &url, wish).await {
            Ok(answer) => answer,
            Err(trouble) => return broken(start, &url, hop, trouble, internet, wish.until).await,
        };
        let next = answer.location.as_deref().filter(|_| (300..400).contains(&answer.status));
        let next = next.and_then(|location| url.join(location).ok());
        match next {
            Some(next) if hop < MOST_HOPS && matches!(next.scheme(), "http" | "https") => url = next,
            _ => return End::Seen(Box::new(arrived(start, &url, &answer, domain, began))),
        }
    }
    End::Unasked(Why::Unreadable)
}

fn arrived(start: &Url, end: &Url, answer: &Fetched, domain: &DomainName, began: Instant) -> Page {
    let text = page::text(&answer.body);
    let title = page::title(&text);
    let mut faults = Vec::new();
    if is_elsewhere(end, domain) {
        faults.push(UrlFault::Elsewhere);
    }
    if page::is_parked(title.as_deref(), &text, end.host_str().unwrap_or_default()) {
        faults.push(UrlFault::Parked);
    }
    // A redirect that leads nowhere (a loop, or no place given) shows a browser's error page as well.
    if answer.status >= 300 && answer.status != 304 {
        faults.push(UrlFault::Status);
    }
    Page {
        url: start.to_string(),
        status: Some(answer.status),
        final_url: Some(end.to_string()),
        title,
        took_ms: u64::try_from(began.elapsed().as_millis()).ok(),
        faults,
    }
}

async fn broken(start: &Url, at: &Url, hop: usize, trouble: Trouble, internet: &Internet, until: Instant) -> End {
    let fault = match trouble {
        Trouble::Guarded if hop == 0 => return End::Unasked(Why::Refused),
        Trouble::Unasked(why) => return End::Unasked(why),
        Trouble::Intercepted => return End::Unasked(Why::Intercepted),
        Trouble::NoAddress if hop == 0 => return End::NoAddress,
        Trouble::Tls => {
            if let Some(host) = at.host_str()
                && tls::is_intercepted(internet, host, until).await
            {
                return End::Unasked(Why::Intercepted);
            }
            UrlFault::Tls
        }
        Trouble::Timeout => UrlFault::Timeout,
        Trouble::Guarded
        | Trouble::NoAddress
        | Trouble::RateLimited
        | Trouble::Refused
        | Trouble::TooBig
        | Trouble::Unreadable => UrlFault::Refused,
    };
    End::Seen(Box::new(blank(start, fault)))
}

fn blank(url: &Url, fault: UrlFault) -> Page {
    Page { url: url.to_string(), status: None, final_url: None, title: None, took_ms: None, faults: vec![fault] }
}

/// Whether a visit ended under another registrable name.
fn is_elsewhere(end: &Url, domain: &DomainName) -> bool {
    let Some(host) = end.host_str() else { return false };
    !DomainName::parse(host).is_ok_and(|name| name == *domain)
}
