//! What turned since a site last showed a page of its own, for pages that speak of expiry or parking. The registry's word
//! for the name is none of it: that is weighed against what is seen here.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, DnsAnswer, Registration, Web};

use crate::dns_changes::{addresses_of, servers_of};
use crate::looks::{self, Look};
use crate::signatures;
use crate::suffix::Family;
use crate::symptoms::{is_down, on_parking_host, speaks_of_expiry};
use crate::zone::page_turned_at;

/// The newest page without such words.
pub(crate) fn own_page<'a>(looks: &[Look<'a, Web>]) -> Option<Look<'a, Web>> {
    let is_own = |web: &Web| !web.urls.is_empty() && !speaks_of_expiry(web) && !is_down(web);
    looks.iter().rev().find(|look| is_own(look.facts)).copied()
}

/// Past its day, at the servers that a registrar puts in for lapsed names, moved since the site was seen, or on a host of
/// such pages.
pub(crate) fn has_turned(book: &Book, domain: &str, looks: &[Look<'_, Web>]) -> bool {
    let Some(newest) = looks.last() else { return false };
    let is_over = |look: &Look<'_, _>| is_registration_over(look.facts, domain, newest.span.last_seen);
    on_parking_host(newest.facts)
        || looks::registration(book, domain).last().is_some_and(is_over)
        || own_page(looks).is_some_and(|own| has_moved(book, domain, own.span.last_seen))
}

fn is_registration_over(said: &Registration, domain: &str, at: DateTime<Utc>) -> bool {
    said.expires.is_some_and(|day| is_over(domain, day, at)) || signatures::is_lapse(&said.name_servers)
}

/// A registry that adds its year by itself shows the old day for some hours more.
fn is_over(domain: &str, day: NaiveDate, at: DateTime<Utc>) -> bool {
    if Family::of(domain).is_jp() { at > page_turned_at(day) } else { day < at.date_naive() }
}

/// Whether name servers or addresses are others than while the site was still seen.
fn has_moved(book: &Book, domain: &str, then: DateTime<Utc>) -> bool {
    let looks = looks::dns(book, domain).into_iter().filter(|look| look.facts.answer == DnsAnswer::Ok);
    let (old, new): (Vec<_>, Vec<_>) = looks.partition(|look| look.span.first_seen <= then);
    let (Some(before), Some(after)) = (old.last(), new.last()) else { return false };
    let others = |before: &[String], after: &[String]| {
        !before.is_empty() && !after.is_empty() && !before.iter().any(|one| after.contains(one))
    };
    if others(&servers_of(before.facts), &servers_of(after.facts)) {
        return true;
    }
    // A pool that shows other addresses at every look has always done so.
    let rotates = old.windows(2).any(|pair| {
        let [one, next] = pair else { return false };
        others(&addresses_of(one.facts), &addresses_of(next.facts))
    });
    !rotates && others(&addresses_of(before.facts), &addresses_of(after.facts))
}
