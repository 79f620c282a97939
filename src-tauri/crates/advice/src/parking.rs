//! Pages that speak of expiry or parking. An office's own article may do so: words count only together with something
//! else that turned, or on a host where nothing but such pages lives.

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, State};

use crate::lifecycle::{self, Verdict};
use crate::looks::{self, Proof};
use crate::symptoms::speaks_of_expiry;
use crate::turned::{has_turned, own_page};

/// What is known about the page that stands there now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parked {
    /// How often it was seen.
    pub(crate) proof: Proof,
    /// A page without such words was seen before.
    pub(crate) after_good: bool,
    /// More than words says that it stands in the site's place.
    pub(crate) in_its_place: bool,
}

/// The newest look at the site, if its page speaks of expiry or parking.
pub(crate) fn parked(book: &Book, domain: &str) -> Option<Parked> {
    let looks = looks::web(book, domain);
    let newest = looks.last().filter(|look| speaks_of_expiry(look.facts))?;
    let in_its_place = has_turned(book, domain, &looks) || is_said_dead(book, domain, newest.span.last_seen);
    let proof = looks::proof(&looks, speaks_of_expiry);
    Some(Parked { proof, after_good: own_page(&looks).is_some(), in_its_place })
}

/// The registry calls it dead, and nothing that can be seen contradicts. "Not registered" is no such word: nothing stands
/// on a name that is nobody's, so that a page does is one more sign that the registry errs.
fn is_said_dead(book: &Book, domain: &str, at: DateTime<Utc>) -> bool {
    let looks = looks::registration(book, domain);
    let state = looks.last().map(|look| look.facts.state);
    state.is_some_and(|state| state.is_dead() && state != State::NotRegistered)
        && lifecycle::life(book, domain, at).verdict != Verdict::Contradicted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{DOMAIN, at, book_with, contract, dns, registered, span, until, web};
    use crate::{Reason, Status, judge};
    use kigenban_facts::{Contract, DnsAnswer, Kind, Registration, Seen, Span, UrlFault};

    const NOW: &str = "2026-11-24T00:00:00Z";

    fn page(faults: &[UrlFault]) -> Seen {
        Seen::Web(web(faults))
    }

    fn zone(server: &str, address: &str) -> Seen {
        Seen::Dns(dns(DnsAnswer::Ok, &[("NS", &[server]), ("A", &[address])]))
    }

    fn told(extra: Vec<Span>) -> (Status, Reason) {
        let mut spans = vec![
            until(registered("2027-10-31", "2026-01-10T00:00:00Z"), NOW),
            until(span(page(&[]), "2026-11-01T00:00:00Z"), "2026-11-22T00:00:00Z"),
            until(span(page(&[UrlFault::Parked]), "2026-11-22T04:00:00Z"), NOW),
            until(span(zone("ns1.example", "192.0.2.1"), "2026-11-01T00:00:00Z"), "2026-11-22T00:00:00Z"),
        ];
        spans.extend(extra);
        judged(spans)
    }

    fn judged(spans: Vec<Span>) -> (Status, Reason) {
        let mut book = book_with(spans);
        book.contracts =
            vec![Contract { expires: Some(crate::testing::typed("2027-09-15")), ..contract(Kind::Server) }].into();
        let item = judge(&book, at(NOW)).items.remove(0);
        (item.status, item.reason)
    }

    #[test]
    fn words_alone_are_a_question_and_never_an_outage() {
        let asked = (Status::Soon, Reason::SiteSpeaksOfExpiry);
        assert_eq!(told(Vec::new()), asked);
        assert_eq!(told(vec![until(span(zone("ns1.example", "192.0.2.1"), "2026-11-22T04:00:00Z"), NOW)]), asked);
        let first = vec![until(span(page(&[UrlFault::Parked]), "2026-11-22T04:00:00Z"), NOW)];
        assert_eq!(judged(first), asked, "at the very first look");
    }

    #[test]
    fn words_count_together_with_what_turned() {
        let stopped = (Status::Stopped, Reason::SiteParked);
        let turned = |server, address| vec![until(span(zone(server, address), "2026-11-22T04:00:00Z"), NOW)];
        assert_eq!(told(turned("ns1.parking.example", "192.0.2.1")), stopped);
        assert_eq!(told(turned("ns1.example", "192.0.2.99")), stopped);
        let facts = Registration { state: State::Hold, ..Registration::default() };
        assert_eq!(told(vec![until(span(Seen::Registration(facts), "2026-11-23T00:00:00Z"), NOW)]), stopped);
        assert_eq!(told(vec![until(registered("2026-10-31", "2026-11-21T00:00:00Z"), NOW)]), stopped);
    }

    #[test]
    fn a_pool_that_shows_other_addresses_every_day_has_not_moved() {
        let day = |n: u32| span(zone("ns1.example", &format!("192.0.2.{n}")), &format!("2026-11-{n:02}T00:00:00Z"));
        let pool: Vec<Span> = (2..22).map(day).chain([until(day(23), NOW)]).collect();
        assert_eq!(told(pool), (Status::Soon, Reason::SiteSpeaksOfExpiry));
    }

    /// 1月1日 of a company that writes about expired names: its .jp shows yesterday's day until the page is turned.
    #[test]
    fn an_article_is_no_parking_page_while_the_registry_has_not_turned_its_page() {
        let of = |now: &str| {
            let spans = vec![
                until(registered("2026-12-31", "2026-01-10T00:00:00Z"), now),
                until(span(page(&[]), "2026-11-01T00:00:00Z"), "2026-11-22T00:00:00Z"),
                until(span(page(&[UrlFault::Parked]), "2026-11-22T04:00:00Z"), now),
            ];
            let book = book_with(spans);
            parked(&book, DOMAIN).unwrap().in_its_place
        };
        assert!(!of("2026-12-31T03:00:00Z"));
        assert!(!of("2027-01-01T01:00:00Z"), "the night run of the 1st");
        assert!(!of("2027-01-02T02:00:00Z"));
        assert!(of("2027-01-03T00:00:00Z"), "by now it should be turned");
    }

    fn said(state: State, from: &str) -> Span {
        let facts = Registration { state, ..Registration::default() };
        until(span(Seen::Registration(facts), from), NOW)
    }

    /// Nothing stands on a name that is nobody's: whoever says so of one with a page errs, once or for days.
    #[test]
    fn not_registered_is_no_second_sign_beside_words() {
        let served = || until(span(zone("ns1.example", "192.0.2.1"), "2026-11-22T04:00:00Z"), NOW);
        let asked = (Status::Soon, Reason::SiteSpeaksOfExpiry);
        assert_eq!(told(vec![said(State::NotRegistered, NOW), served()]), asked, "once");
        assert_eq!(told(vec![said(State::NotRegistered, "2026-11-22T04:00:00Z"), served()]), asked, "for two days");
    }

    #[test]
    fn a_hold_that_everything_contradicts_is_no_second_sign_beside_words() {
        let held = |from| {
            let served = until(span(zone("ns1.example", "192.0.2.1"), "2026-11-22T04:00:00Z"), NOW);
            told(vec![said(State::Hold, from), served])
        };
        let stopped = (Status::Stopped, Reason::SiteParked);
        assert_eq!(held("2026-11-22T04:00:00Z"), stopped, "resolvers remember for two days");
        assert_eq!(held("2026-11-19T04:00:00Z"), (Status::Soon, Reason::SiteSpeaksOfExpiry));
    }

    #[test]
    fn a_host_of_such_pages_needs_no_second_sign() {
        let mut facts = web(&[UrlFault::Parked]);
        facts.urls.iter_mut().for_each(|url| url.parking_host = true);
        let spans = vec![
            until(span(page(&[]), "2026-11-01T00:00:00Z"), "2026-11-22T00:00:00Z"),
            until(span(Seen::Web(facts), "2026-11-22T04:00:00Z"), NOW),
        ];
        assert_eq!(judged(spans), (Status::Stopped, Reason::SiteParked));
        assert!(parked(&book_with(Vec::new()), DOMAIN).is_none());
    }
}
