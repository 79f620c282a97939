//! Where the site's address leads: to another domain of the office, to one a person knows, or to a stranger.

use std::collections::BTreeSet;

use kigenban_facts::{Book, ContractId, Url, UrlFault, Web};

use crate::TaskKind;
use crate::looks::{self, Proof};
use crate::tasks::key;

/// The hosts to which the newest look was led, the office's own other domains left out, each with its proof.
pub(crate) fn strangers(book: &Book, domain: &str) -> Vec<(String, Proof)> {
    let looks = looks::web(book, domain);
    let Some(newest) = looks.last() else { return Vec::new() };
    let hosts = hosts(book, newest.facts);
    let proof = |host: &String| looks::proof(&looks, |web| self::hosts(book, web).contains(host));
    hosts.iter().map(|host| (host.clone(), proof(host))).collect()
}

/// Whether these pages lead to a host that is neither the office's nor known to a person.
pub(crate) fn leads_to_a_stranger(book: &Book, domain: &str, web: &Web) -> bool {
    let ours = book.bundles.of(domain).flat_map(|bundle| book.contracts_of(bundle.id));
    let is_known = |host: &String| ours.clone().any(|contract| is_known(book, contract.id, host));
    hosts(book, web).iter().any(|host| !is_known(host))
}

/// A person said 心当たりがある of this host: it stays answered for as long as the address leads there.
pub(crate) fn is_known(book: &Book, contract: ContractId, host: &str) -> bool {
    book.is_done(&key_to(contract, host))
}

/// The key of the question about one host: not when it was first seen, so that an outage in between asks nothing anew.
pub(crate) fn key_to(contract: ContractId, host: &str) -> String {
    format!("{}.{host}", key(contract, None, TaskKind::FixOutage))
}

/// The hosts to which these pages lead, without the domains of the ledger and the names below them.
fn hosts(book: &Book, web: &Web) -> BTreeSet<String> {
    let led_away = web.urls.iter().filter(|url| url.faults.contains(&UrlFault::Elsewhere));
    led_away.filter_map(host).filter(|host| book.bundle_of_host(host).is_none()).collect()
}

/// The host at which the redirects ended, without `www.`.
fn host(url: &Url) -> Option<String> {
    let (_, rest) = url.final_url.as_deref()?.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host).to_lowercase();
    let host = host.strip_prefix("www.").map_or(host.clone(), str::to_owned);
    (!host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, contract, contract_id, person, span, until, web};
    use crate::{Button, Reason, Status, judge};
    use kigenban_facts::{Bundle, BundleId, Done, Kind, Seen, Span};
    use uuid::Uuid;

    const NOW: &str = "2026-11-24T00:00:00Z";

    fn led_to(address: &str) -> Seen {
        let mut facts = web(&[UrlFault::Elsewhere]);
        facts.urls.iter_mut().for_each(|url| url.final_url = Some(address.to_owned()));
        Seen::Web(facts)
    }

    fn office(spans: Vec<Span>) -> Book {
        let mut book = book_with(spans);
        let other =
            Bundle { id: BundleId(Uuid::from_u128(0xb2)), domain: "example-kobe.com".into(), ..Bundle::default() };
        book.bundles.push(other);
        // The name itself is watched elsewhere.
        let task = key(contract_id(Kind::Server), None, TaskKind::WatchDomain);
        book.dones.push(Done { task, ..Done::default() });
        book.contracts = vec![kigenban_facts::Contract {
            expires: Some(crate::testing::typed("2027-09-15")),
            ..contract(Kind::Server)
        }]
        .into();
        book
    }

    #[test]
    fn only_a_strangers_domain_is_asked_about() {
        for (address, expected) in [
            ("https://example-kobe.com/", None),
            ("https://www.example-kobe.com:443/ja?x=1", None),
            ("https://shop.example-kobe.com/", None),
            ("https://www.other.example/top", Some("other.example")),
            ("https://OTHER.example:8443", Some("other.example")),
            ("https://user@other.example/", Some("other.example")),
            ("https://not-example-kobe.com/", Some("not-example-kobe.com")), // a name that only ends like it
        ] {
            let book = office(vec![until(span(led_to(address), "2026-11-20T00:00:00Z"), NOW)]);
            let advice = judge(&book, at(NOW));
            let item = advice.items.first().unwrap();
            let reason = expected.map_or(Reason::Far, |host| Reason::SiteElsewhere { to: host.into() });
            let status = if expected.is_some() { Status::Soon } else { Status::Fine };
            assert_eq!((item.status, &item.reason), (status, &reason), "{address}");
        }
    }

    #[test]
    fn a_host_somebody_knows_is_never_asked_about_again_and_another_one_is() {
        let led = |address, from: &str, to: &str| until(span(led_to(address), from), to);
        let mut book = office(vec![led("https://other.example/", "2026-11-01T00:00:00Z", "2026-11-10T00:00:00Z")]);
        let asked = |book: &Book, now: &str| judge(book, at(now)).tasks;
        let task = asked(&book, "2026-11-10T00:00:00Z").pop().unwrap();
        assert_eq!(task.buttons, [Button::Trouble, Button::Known, Button::Later]);
        book.dones.push(Done {
            task: task.key.clone(),
            by: person(),
            at: at("2026-11-10T00:00:00Z"),
            ..Done::default()
        });
        assert_eq!(asked(&book, "2026-11-10T00:00:00Z"), []);
        assert_eq!(judge(&book, at("2026-11-10T00:00:00Z")).items[0].status, Status::Fine);
        // Good again for a while, then led there anew: the same answer holds.
        book.spans.push(until(span(Seen::Web(web(&[])), "2026-11-11T00:00:00Z"), "2026-11-12T00:00:00Z"));
        book.spans.push(led("https://www.other.example/new", "2026-11-13T00:00:00Z", "2026-11-14T00:00:00Z"));
        assert_eq!(asked(&book, "2026-11-14T00:00:00Z"), []);
        book.spans.push(led("https://third.example/", "2026-11-15T00:00:00Z", NOW));
        let next = asked(&book, NOW).pop().unwrap();
        assert_eq!(next.reason, Reason::SiteElsewhere { to: "third.example".into() });
        assert_ne!(next.key, task.key);
    }

    #[test]
    fn one_look_is_not_enough_and_asks_for_another() {
        let book = office(vec![span(led_to("https://other.example/"), NOW)]);
        let advice = judge(&book, at(NOW));
        assert_eq!((advice.items[0].status, advice.items[0].pending), (Status::Fine, true));
        assert!(crate::needs_second_look(&book, crate::testing::DOMAIN, kigenban_facts::Check::Web).is_some());
        assert_eq!(advice.items[0].contract, contract_id(Kind::Server));
    }
}
