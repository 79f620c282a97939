//! What DNS, site and mail show to the world: outages proved by two looks.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Book, ContractId, Dns, DnsAnswer, Registration, UrlFault, Web};

use crate::Reason;
use crate::dates::Found;
use crate::elsewhere;
use crate::looks::{self, Look, Proof};
use crate::parking::parked;
use crate::signatures;
use crate::status::Finding;
use crate::symptoms::{is_answering, is_down, is_failing, is_gone, is_mail_gone, is_silent};

/// One proved outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outage {
    pub(crate) finding: Finding,
    pub(crate) since: DateTime<Utc>,
}

/// What was found, and whether something bad waits for its second look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Health {
    pub(crate) outage: Option<Outage>,
    pub(crate) pending: bool,
}

impl Health {
    fn of(found: &[(Finding, Proof)]) -> Self {
        Self {
            outage: found.iter().find_map(|(finding, proof)| Some(Outage { finding: *finding, since: proof.since()? })),
            pending: found.iter().any(|(_, proof)| matches!(proof, Proof::Once(_))),
        }
    }
}

/// Silence is believed only after this many looks: one lost packet is no outage.
const SILENT_LOOKS: u32 = 3;

/// DNS of a domain. `bare` = the registry lists no name servers and never did: a spare name, for which no answer is normal.
pub(crate) fn dns(book: &Book, domain: &str, bare: bool) -> Health {
    let looks = looks::dns(book, domain);
    let ever_good = looks.iter().any(|look| is_answering(look.facts));
    if bare && !ever_good {
        return Health::default();
    }
    let silent = silence(&looks, |dns| dns.answer == DnsAnswer::Timeout);
    Health::of(&[
        (Finding::DelegationGone, looks::proof(&looks, is_gone)),
        (Finding::DnssecBroken, looks::proof(&looks, |dns| dns.bogus)),
        (Finding::DnsFails, looks::proof(&looks, is_failing)),
        (Finding::DnsFails, silent),
    ])
}

/// Its zone names the servers that a registrar puts in for lapsed names.
pub(crate) fn lapse_in_zone(book: &Book, domain: &str) -> Health {
    let is_lapse = |dns: &Dns| dns.records.get("NS").is_some_and(|servers| signatures::is_lapse(servers));
    Health::of(&[(Finding::LapseSign, looks::proof(&looks::dns(book, domain), is_lapse))])
}

/// The registry delegates it to such servers, which may answer with other names or not at all.
pub(crate) fn lapse_at_registry(book: &Book, domain: &str) -> Health {
    let is_lapse = |facts: &Registration| signatures::is_lapse(&facts.name_servers);
    // An answer that names no name servers says nothing about them.
    let naming = |look: &Look<'_, Registration>| !look.facts.name_servers.is_empty() || !look.facts.state.is_living();
    let looks: Vec<_> = looks::registration(book, domain).into_iter().filter(naming).collect();
    Health::of(&[(Finding::LapseSign, looks::proof(&looks, is_lapse))])
}

/// The site of a domain.
pub(crate) fn site(book: &Book, domain: &str) -> Health {
    let looks = looks::web(book, domain);
    let parked = parked(book, domain).filter(|page| page.after_good && page.in_its_place);
    // One address that refuses is a word; silence everywhere is less, and needs more looks.
    let down = if looks.last().is_some_and(|look| is_silent(look.facts)) {
        silence(&looks, is_down)
    } else {
        looks::proof(&looks, is_down)
    };
    Health::of(&[(Finding::SiteParked, parked.map_or(Proof::Absent, |page| page.proof)), (Finding::SiteDown, down)])
}

/// What the site shows that a person may know about: asked, never an outage.
pub(crate) fn questions_of_site(book: &Book, contract: ContractId, domain: &str) -> Vec<Found> {
    let unknown = |about: &str| !elsewhere::is_known(book, contract, about);
    let mut found = Vec::new();
    let words = parked(book, domain).filter(|page| !(page.after_good && page.in_its_place));
    if words.is_some_and(|page| page.proof.since().is_some()) && unknown("words") {
        found.push((Finding::SiteSpeaksOfExpiry, Reason::SiteSpeaksOfExpiry));
    }
    let failing = failing_machines(book, domain).into_iter().filter(|address| unknown(address));
    found.extend(failing.map(|address| (Finding::MachineFails, Reason::MachineFails { address })));
    found
}

/// How far apart two looks at a failing machine lie: a restart takes minutes.
const RESTART: TimeDelta = TimeDelta::minutes(10);

/// The addresses that fail while another one of the same host answers, at the newest looks, ten minutes apart at least.
fn failing_machines(book: &Book, domain: &str) -> Vec<String> {
    let looks = looks::web(book, domain);
    let Some(newest) = looks.last() else { return Vec::new() };
    let is_stuck = |address: &String| {
        let run: Vec<_> = looks.iter().rev().take_while(|look| failing_at(look.facts).contains(address)).collect();
        let first = run.last().map(|look| look.span.first_seen);
        let count: u32 = run.iter().map(|look| look.span.count).sum();
        count >= 2 && first.is_some_and(|first| newest.span.last_seen - first >= RESTART)
    };
    failing_at(newest.facts).into_iter().filter(is_stuck).collect()
}

fn failing_at(web: &Web) -> BTreeSet<String> {
    let fails = |fault: &UrlFault| !matches!(fault, UrlFault::Elsewhere | UrlFault::Parked);
    let beside_good = web.urls.iter().filter(|url| !url.faults.iter().any(fails));
    let machines = beside_good.flat_map(|url| &url.machines).filter(|machine| machine.faults.iter().any(fails));
    machines.map(|machine| machine.address.clone()).collect()
}

/// Mail of a domain.
pub(crate) fn mail(book: &Book, domain: &str) -> Health {
    let looks = looks::mail(book, domain);
    if !looks.iter().any(|look| !is_mail_gone(look.facts)) {
        return Health::default();
    }
    Health::of(&[(Finding::MxGone, looks::proof(&looks, is_mail_gone))])
}

/// The proof of a finding that is mere silence.
fn silence<T>(looks: &[Look<'_, T>], bad: impl Fn(&T) -> bool) -> Proof {
    let count: u32 = looks.iter().rev().take_while(|look| bad(look.facts)).map(|look| look.span.count).sum();
    match looks::proof(looks, bad) {
        Proof::Twice(since) if count < SILENT_LOOKS => Proof::Once(since),
        proof => proof,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{DOMAIN, book_with, dns as records, mail as mx, span, until, web};
    use kigenban_facts::{Seen, Span};

    const EARLY: &str = "2026-11-01T00:00:00Z";
    const BAD: &str = "2026-11-20T00:00:00Z";
    const LATE: &str = "2026-11-20T04:00:00Z";

    fn good_then(good: Seen, bad: Seen, count: u32) -> Vec<Span> {
        let mut bad = until(span(bad, BAD), LATE);
        bad.count = count;
        vec![until(span(good, EARLY), "2026-11-19T00:00:00Z"), bad]
    }

    fn finding(health: &Health) -> Option<Finding> {
        health.outage.map(|outage| outage.finding)
    }

    #[test]
    fn dns_is_out_only_when_the_parent_says_so_or_its_servers_fail() {
        let good = || Seen::Dns(records(DnsAnswer::Ok, &[("NS", &["ns1.example"])]));
        for (answer, delegated, count, expected) in [
            (DnsAnswer::Nxdomain, Some(false), 2, Some(Finding::DelegationGone)),
            (DnsAnswer::Nxdomain, None, 9, None), // a resolver alone may lie
            (DnsAnswer::Nxdomain, Some(true), 2, Some(Finding::DnsFails)),
            (DnsAnswer::Servfail, None, 2, Some(Finding::DnsFails)),
            (DnsAnswer::Timeout, None, 2, None),
            (DnsAnswer::Timeout, None, 3, Some(Finding::DnsFails)),
            (DnsAnswer::Servfail, None, 1, None),
        ] {
            let bad = Dns { delegated, ..records(answer, &[]) };
            let book = book_with(good_then(good(), Seen::Dns(bad), count));
            assert_eq!(finding(&dns(&book, DOMAIN, false)), expected, "{answer:?} {delegated:?} {count}");
        }
    }

    #[test]
    fn broken_signatures_are_told_apart_from_servers_that_fail() {
        let good = || Seen::Dns(records(DnsAnswer::Ok, &[("NS", &["ns1.example"])]));
        let bogus = || Seen::Dns(Dns { bogus: true, ..records(DnsAnswer::Servfail, &[]) });
        let fails = || Seen::Dns(records(DnsAnswer::Servfail, &[]));
        let found = |spans: Vec<Span>| finding(&dns(&book_with(spans), DOMAIN, false));
        assert_eq!(found(good_then(good(), bogus(), 2)), Some(Finding::DnssecBroken));
        assert_eq!(found(good_then(good(), bogus(), 1)), None, "seen once");
        let mut silent_since = good_then(good(), bogus(), 2);
        silent_since.push(until(span(fails(), "2026-11-20T05:00:00Z"), "2026-11-20T09:00:00Z"));
        assert_eq!(found(silent_since), Some(Finding::DnsFails));
        let mended =
            [good_then(good(), bogus(), 2), vec![until(span(good(), "2026-11-20T05:00:00Z"), "2026-11-20T09:00:00Z")]];
        assert_eq!(found(mended.concat()), None);
    }

    #[test]
    fn a_spare_name_without_name_servers_is_no_outage() {
        let bad = Dns { delegated: Some(false), ..records(DnsAnswer::Nxdomain, &[]) };
        let book = book_with(vec![until(span(Seen::Dns(bad), BAD), LATE)]);
        assert_eq!(finding(&dns(&book, DOMAIN, true)), None);
        assert_eq!(finding(&dns(&book, DOMAIN, false)), Some(Finding::DelegationGone));
    }

    #[test]
    fn a_site_is_down_when_no_address_answers() {
        for (faults, expected) in [
            (vec![UrlFault::Refused], Some(Finding::SiteDown)),
            (vec![UrlFault::Timeout], None), // silence needs a third look
            (vec![UrlFault::Status], Some(Finding::SiteDown)),
            (vec![UrlFault::Parked], None),    // words alone are a question
            (vec![UrlFault::Elsewhere], None), // asked about, no outage
            (vec![UrlFault::Tls], None),
        ] {
            let book = book_with(good_then(Seen::Web(web(&[])), Seen::Web(web(&faults)), 2));
            assert_eq!(finding(&site(&book, DOMAIN)), expected, "{faults:?}");
        }
        let book = book_with(good_then(Seen::Web(web(&[])), Seen::Web(web(&[UrlFault::Timeout])), 3));
        assert_eq!(finding(&site(&book, DOMAIN)), Some(Finding::SiteDown));
        let mut half = web(&[UrlFault::Refused]);
        half.urls.truncate(1);
        half.urls.extend(web(&[]).urls.into_iter().skip(1));
        let book = book_with(good_then(Seen::Web(web(&[])), Seen::Web(half), 5));
        assert_eq!(finding(&site(&book, DOMAIN)), None, "one of two addresses still opens");
    }

    #[test]
    fn one_of_two_machines_that_fails_is_a_finding_after_two_looks_ten_minutes_apart() {
        use kigenban_facts::{ContractId, Machine};
        let with = |broken: &[&str]| {
            let mut facts = web(&[]);
            let machine = |address: &&str| Machine {
                address: (*address).into(),
                faults: vec![UrlFault::Refused],
                ..Machine::default()
            };
            facts.urls[0].machines = broken.iter().map(machine).collect();
            Seen::Web(facts)
        };
        let found = |spans: Vec<Span>| {
            let found = questions_of_site(&book_with(spans), ContractId::default(), DOMAIN);
            found.into_iter().map(|(finding, _)| finding).collect::<Vec<_>>()
        };
        let good = || until(span(with(&[]), EARLY), "2026-11-19T00:00:00Z");
        let twice = |last: &str| until(span(with(&["192.0.2.2"]), BAD), last);
        assert_eq!(found(vec![good(), twice("2026-11-20T00:09:00Z")]), []);
        assert_eq!(found(vec![good(), twice("2026-11-20T00:10:00Z")]), [Finding::MachineFails]);
        assert_eq!(found(vec![good(), span(with(&["192.0.2.2"]), BAD)]), [], "seen once");
        // A pool of which another address fails at every look is no machine that is broken.
        let changing = vec![good(), span(with(&["192.0.2.2"]), BAD), span(with(&["192.0.2.3"]), LATE)];
        assert_eq!(found(changing), []);
        // Together with another one it is still the same machine.
        let joined = vec![good(), span(with(&["192.0.2.2"]), BAD), span(with(&["192.0.2.1", "192.0.2.2"]), LATE)];
        assert_eq!(found(joined), [Finding::MachineFails]);
    }

    #[test]
    fn a_forbidden_page_still_opens() {
        let mut forbidden = web(&[UrlFault::Status]);
        forbidden.urls.iter_mut().for_each(|url| url.status = Some(403));
        let book = book_with(good_then(Seen::Web(web(&[])), Seen::Web(forbidden), 5));
        assert_eq!(finding(&site(&book, DOMAIN)), None);
    }

    #[test]
    fn mail_is_gone_only_where_it_was() {
        let gone = || Seen::Mail(mx(&[]));
        let book = book_with(good_then(Seen::Mail(mx(&["10 mx.example"])), gone(), 2));
        assert_eq!(finding(&mail(&book, DOMAIN)), Some(Finding::MxGone));
        let never = book_with(vec![until(span(gone(), BAD), LATE)]);
        assert_eq!(finding(&mail(&never, DOMAIN)), None);
    }
}
