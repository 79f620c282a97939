//! サイト: http and https, the name itself and www, each machine by itself, as a browser would go. Slow is not down, and
//! an address that we could not find out, or that no way leads to from here, is no fault of the site.

mod cookies;
mod gate;
mod machines;
mod page;
mod visit;

use chrono::{DateTime, Utc};
use futures_util::future::{join, join_all};
use hickory_proto::rr::RecordType;
use kigenban_facts::{Check, Observation, Seen, Url as Page, UrlFault, Web, Why};
use url::Url;

use crate::outcome::{seen, unseen};
use crate::reach::Door;
use crate::{DomainName, Internet, parent, reach};

/// One look at the four addresses of a site. A host without an address is left out, unless neither has one.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Observation {
    let www = format!("www.{domain}");
    let hosts = [domain.ascii(), www.as_str()];
    let addresses = hosts.iter().flat_map(|host| ["http", "https"].map(|scheme| format!("{scheme}://{host}/")));
    let visits = join_all(addresses.filter_map(|text| Url::parse(&text).ok()).map(async |url| {
        let end = machines::visit(&url, domain, internet).await;
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
            End::Seen(arrival) => urls.push(arrival.page),
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
    let zone = internet.parts.names.ask_both(domain.ascii(), RecordType::SOA);
    let (zone, delegated) = join(zone, parent::delegates(internet, domain)).await;
    delegated == Some(false) || zone.iter().any(Result::is_ok)
}

/// How a visit ended.
#[derive(Clone, Debug)]
enum End {
    NoAddress,
    Seen(Box<Arrival>),
    /// We could not or would not ask; it says nothing about the site.
    Unasked(Why),
}

/// What stood at the end of a visit.
#[derive(Clone, Debug)]
struct Arrival {
    page: Page,
    /// The way out at which nobody opened.
    shut: Option<Door>,
}

impl End {
    /// A door that nobody outside opens to anybody here is closed on our side.
    async fn unless_closed_here(self, internet: &Internet) -> Self {
        let shut = if let Self::Seen(arrival) = &self { arrival.shut } else { None };
        match shut {
            Some(door) if !reach::is_open(internet, door).await => Self::Unasked(Why::Offline),
            _ => self,
        }
    }
}

fn blank(url: &Url, fault: UrlFault) -> Page {
    Page { url: url.to_string(), faults: vec![fault], ..Page::default() }
}
