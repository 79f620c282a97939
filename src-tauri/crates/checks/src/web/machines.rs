//! A host may be several machines: each is visited by itself, so that a broken one does not hide behind a good one.

use std::net::IpAddr;

use futures_util::future::join_all;
use kigenban_facts::{Machine, UrlFault, Why};
use url::{Host, Url};

use super::{End, visit::visit as visit_one};
use crate::{DomainName, Internet};

/// Machines that are visited; a CDN has dozens that are one.
const MOST: usize = 4;

/// Visits every machine behind a host. What a visitor would see is the best of their answers; the others stand beside it.
pub(super) async fn visit(url: &Url, domain: &DomainName, internet: &Internet) -> End {
    let Some(addresses) = addresses(url, internet).await else {
        return visit_one(url, None, domain, internet).await.unless_closed_here(internet).await;
    };
    let visits = addresses.iter().map(async |ip| {
        let end = visit_one(url, Some(*ip), domain, internet).await;
        (*ip, end.unless_closed_here(internet).await)
    });
    together(join_all(visits).await)
}

/// The addresses to be visited one by one; `None` where the client has to find its own way (a proxy, no address at all).
async fn addresses(url: &Url, internet: &Internet) -> Option<Vec<IpAddr>> {
    let Some(Host::Domain(host)) = url.host() else { return None };
    let all = internet.parts.names.addresses(host).await.ok()?;
    if internet.proxy_before(url, &all).is_some() {
        return None;
    }
    let mut allowed: Vec<IpAddr> = all.into_iter().filter(|ip| internet.parts.guard.allows(*ip)).collect();
    // The same ones at every look, however the resolver shuffles them.
    allowed.sort_unstable();
    allowed.dedup();
    let (v4, v6): (Vec<IpAddr>, Vec<IpAddr>) = allowed.into_iter().partition(IpAddr::is_ipv4);
    let half = MOST - v6.len().min(MOST / 2);
    let mut chosen: Vec<IpAddr> = v4.into_iter().take(half).collect();
    let rest = MOST - chosen.len();
    chosen.extend(v6.into_iter().take(rest));
    (!chosen.is_empty()).then_some(chosen)
}

fn together(visits: Vec<(IpAddr, End)>) -> End {
    let mut machines: Vec<Machine> = visits.iter().filter_map(|(ip, end)| machine(*ip, end)).collect();
    machines.sort_by(|left, right| left.address.cmp(&right.address));
    let several = visits.len() > 1;
    let best = visits.into_iter().map(|(_, end)| end).min_by_key(badness);
    match best {
        Some(End::Seen(mut arrival)) if several => {
            arrival.page.machines = machines;
            End::Seen(arrival)
        }
        Some(end) => end,
        None => End::Unasked(Why::Timeout),
    }
}

fn machine(ip: IpAddr, end: &End) -> Option<Machine> {
    let End::Seen(arrival) = end else { return None };
    let page = &arrival.page;
    Some(Machine { address: ip.to_string(), status: page.status, faults: page.faults.clone() })
}

/// A browser that meets silence at one address goes on to the next; an answer of any kind keeps it.
fn badness(end: &End) -> u8 {
    match end {
        End::Seen(arrival) => arrival.page.faults.iter().map(|fault| weight(*fault)).max().unwrap_or_default(),
        End::Unasked(_) => 8,
        End::NoAddress => 9,
    }
}

fn weight(fault: UrlFault) -> u8 {
    match fault {
        UrlFault::Elsewhere => 1,
        UrlFault::Parked => 2,
        UrlFault::Status => 3,
        UrlFault::Tls => 4,
        UrlFault::Refused => 5,
        UrlFault::Timeout => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::{Arrival, Page, blank};

    fn end(faults: &[UrlFault]) -> End {
        let url = Url::parse("https://mihon.jp/").unwrap();
        let page = match faults.first() {
            Some(fault) => blank(&url, *fault),
            None => Page { url: url.to_string(), status: Some(200), ..Page::default() },
        };
        End::Seen(Box::new(Arrival { page, shut: None }))
    }

    fn at(text: &str, end: End) -> (IpAddr, End) {
        (text.parse().unwrap(), end)
    }

    fn page(end: End) -> Page {
        match end {
            End::Seen(arrival) => arrival.page,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_good_machine_makes_a_good_page_and_the_broken_one_stands_beside_it() {
        let seen = page(together(vec![at("192.0.2.2", end(&[UrlFault::Refused])), at("192.0.2.1", end(&[]))]));
        assert_eq!((seen.status, seen.faults.as_slice()), (Some(200), &[][..]));
        let told: Vec<_> = seen.machines.iter().map(|one| (one.address.as_str(), one.faults.as_slice())).collect();
        assert_eq!(told, [("192.0.2.1", &[][..]), ("192.0.2.2", &[UrlFault::Refused][..])]);
    }

    #[test]
    fn a_machine_no_way_leads_to_is_no_machine_that_is_broken() {
        let seen = page(together(vec![at("192.0.2.1", end(&[])), at("2001:db8::1", End::Unasked(Why::Offline))]));
        assert_eq!(seen.machines.len(), 1);
        let down =
            together(vec![at("192.0.2.1", end(&[UrlFault::Timeout])), at("2001:db8::1", End::Unasked(Why::Offline))]);
        assert_eq!(page(down).faults, [UrlFault::Timeout]);
        let unseen = together(vec![at("2001:db8::1", End::Unasked(Why::Offline))]);
        assert!(matches!(unseen, End::Unasked(Why::Offline)));
    }

    #[test]
    fn one_machine_alone_is_not_listed() {
        assert!(page(together(vec![at("192.0.2.1", end(&[UrlFault::Status]))])).machines.is_empty());
    }
}
