//! What is wrong with the site alone.

use std::net::IpAddr;

use kigenban_facts::{Machine, TlsFault, Trouble, Url, UrlFault, Web, Why};

use super::sight::{Past, Sight};
use super::{Detail, Veil};
use crate::parking::parked;
use crate::{elsewhere, health, symptoms};

/// Everything wrong with the site, what hides the rest first.
pub(super) fn findings(sight: &Sight<'_>, past: &Past<'_>, trouble: Trouble) -> Vec<Detail> {
    let mut found = Vec::new();
    if has_no_address(sight, past, trouble) {
        found.push(Detail::AddressGone);
    }
    if sight.has_no_site() {
        return found;
    }
    let web = sight.web.map(|look| look.facts);
    if found.is_empty() {
        found.extend(web.and_then(|web| of_page(web, past)));
    }
    found.extend(certificates(sight));
    if let Some(web) = web.filter(|_| !found.contains(&Detail::Parked)) {
        found.extend(where_it_leads(sight, web, past));
    }
    found
}

/// Why a look at a site that works cannot tell what its visitors see.
pub(super) fn veil(sight: &Sight<'_>, past: &Past<'_>) -> Option<Veil> {
    let Some(web) = sight.web.map(|look| look.facts) else {
        // The office has no way out over IPv6: nobody here closes anything.
        let only_v6 = sight.families().is_some_and(|now| now.has_no_v4() && !(now.has_no_apex() && now.has_no_www()));
        return (sight.site_unseen == Some(Why::Offline) && only_v6).then_some(Veil::OnlyV6);
    };
    let is_slow = symptoms::is_down(web) && web.urls.iter().any(|url| url.reached && url.faults == [UrlFault::Timeout]);
    // The watch waits longer than somebody who wants to know now.
    let proved_down = health::site(past.book, past.domain).outage.is_some();
    let opens = web.urls.iter().any(|url| url.faults.is_empty() && !url.guarded);
    match () {
        () if is_slow && !proved_down => Some(Veil::Slow),
        () if !opens && web.urls.iter().any(|url| url.guarded) => Some(Veil::Guarded),
        () => None,
    }
}

/// The zone answers and names no address: of neither name, of one that had one, or none any more that IPv4 can reach. A
/// name that never had a site has lost none.
fn has_no_address(sight: &Sight<'_>, past: &Past<'_>, trouble: Trouble) -> bool {
    let Some(now) = sight.families().filter(|_| !sight.is_dns_out()) else { return false };
    let bare = now.has_no_apex() && now.has_no_www();
    let Some(before) = past.families() else { return bare && trouble != Trouble::Mail };
    let had = !(before.has_no_apex() && before.has_no_www());
    (bare && had)
        || (now.has_no_apex() && !before.has_no_apex())
        || (now.has_no_www() && !before.has_no_www())
        || (now.has_no_v4() && !before.has_no_v4())
}

fn of_page(web: &Web, past: &Past<'_>) -> Option<Detail> {
    // Of a site that the ledger has seen well, or has never seen without them, words alone say nothing as long as nothing
    // else turned.
    let page = parked(past.book, past.domain);
    let own = page.is_none_or(|page| !page.in_its_place)
        && (page.is_some_and(|page| page.after_good) || past.always_spoke_of_expiry());
    if symptoms::speaks_of_expiry(web) && !own {
        return Some(Detail::Parked);
    }
    if !symptoms::is_down(web) {
        return broken_family(web);
    }
    Some(match () {
        () if symptoms::has(web, UrlFault::Status) => Detail::SiteError,
        () if web.urls.iter().all(|url| url.faults.contains(&UrlFault::Refused)) => Detail::ServerRefuses,
        () => Detail::ServerDown,
    })
}

/// All machines of one family fail while the other family's work.
fn broken_family(web: &Web) -> Option<Detail> {
    let asked = |fault: &UrlFault| matches!(fault, UrlFault::Elsewhere | UrlFault::Parked);
    let well = |machine: &Machine| machine.faults.iter().all(asked);
    let of = |url: &Url| {
        let (v6, v4): (Vec<_>, Vec<_>) =
            url.machines.iter().partition(|machine| machine.address.parse::<IpAddr>().is_ok_and(|ip| ip.is_ipv6()));
        let broken = |machines: &[&Machine]| !machines.is_empty() && !machines.iter().any(|one| well(one));
        let works = |machines: &[&Machine]| machines.iter().any(|one| well(one));
        match () {
            () if broken(&v6) && works(&v4) => Some(Detail::V6Broken),
            () if broken(&v4) && works(&v6) => Some(Detail::V4Broken),
            () => None,
        }
    };
    web.urls.iter().find_map(of)
}

/// What stops a browser at the certificates, of both names.
fn certificates(sight: &Sight<'_>) -> Vec<Detail> {
    let has = |fault| sight.tls.iter().any(|look| look.facts.faults.contains(&fault));
    let good = sight.tls.iter().any(|look| look.facts.faults.is_empty());
    let name = if good { Detail::CertificateWww } else { Detail::CertificateName };
    let table = [
        (TlsFault::Expired, Detail::CertificateExpired),
        (TlsFault::NotYet, Detail::CertificateNotYet),
        (TlsFault::OtherName, name),
        (TlsFault::Chain, Detail::CertificateChain),
        (TlsFault::Untrusted, Detail::CertificateChain),
    ];
    let mut found: Vec<Detail> = table.into_iter().filter(|(fault, _)| has(*fault)).map(|(_, detail)| detail).collect();
    let stopped = sight.web.is_some_and(|look| symptoms::has(look.facts, UrlFault::Tls));
    if found.is_empty() && stopped {
        found.push(Detail::CertificateChain);
    }
    found
}

fn where_it_leads(sight: &Sight<'_>, web: &Web, past: &Past<'_>) -> Vec<Detail> {
    let mut found = Vec::new();
    if elsewhere::leads_to_a_stranger(past.book, past.domain, web) {
        found.push(Detail::SiteElsewhere);
    }
    if !symptoms::is_down(web) && symptoms::has(web, UrlFault::Status) {
        found.push(Detail::SiteError);
    }
    if found.is_empty() && is_another_page(sight, web, past) {
        found.push(Detail::SiteStranger);
    }
    found
}

/// Its title shares nothing with the one it had, and names nothing of the office.
fn is_another_page(sight: &Sight<'_>, web: &Web, past: &Past<'_>) -> bool {
    let Some(before) = past.web().filter(|_| !sight.is_dns_out()) else { return false };
    let (Some(old), Some(new)) = (title(before), title(web)) else { return false };
    let pairs = |text: &str| -> Vec<(char, char)> {
        let letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        letters.iter().copied().zip(letters.iter().copied().skip(1)).collect()
    };
    let (old, new) = (pairs(old), pairs(new));
    let office = pairs(&past.book.office.name);
    let shares = |known: &[(char, char)]| new.iter().any(|pair| known.contains(pair));
    !old.is_empty() && !new.is_empty() && !shares(&old) && !shares(&office)
}

fn title(web: &Web) -> Option<&str> {
    let open = web.urls.iter().filter(|url| url.faults.is_empty() && !url.guarded);
    open.filter_map(|url| url.title.as_deref()).map(str::trim).find(|title| !title.is_empty())
}
