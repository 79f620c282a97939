//! Which RDAP server answers for a suffix: IANA's list (RFC 9224), a copy of it bundled, a fresh one kept in memory.

mod list;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;
use url::Url;

use crate::Internet;
use crate::http::{Wish, fetch, until};
use crate::suffixes;
use list::{Kept, Servers};

pub(crate) use list::Bootstrap;

/// IANA's list as of 2026-02-13.
const BUNDLED: &str = include_str!("../data/rdap-bootstrap.json");
const IANA: &str = "https://data.iana.org/rdap/dns.json";
/// The list has 200 KB.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// How long a fetched list stands, and how soon a failed fetch is tried again.
const FRESH: Duration = Duration::from_hours(24);
const AGAIN: Duration = Duration::from_mins(15);

/// The base addresses of the RDAP servers for a name, best first; empty when its suffix has none.
pub(crate) async fn servers(internet: &Internet, domain: &str) -> Vec<Url> {
    let list = list(internet).await;
    suffixes::endings(domain).find_map(|suffix| list.get(suffix)).cloned().unwrap_or_default()
}

/// RDAP servers that registries run although IANA's list leaves them out (knowledge/registration.md#where-port-43-is-closed).
const UNDECLARED: [(&str, &str); 9] = [
    ("ac", "https://rdap.identitydigital.services/rdap/"),
    ("ch", "https://rdap.nic.ch/"),
    ("co", "https://rdap.registry.co/co/"),
    ("de", "https://rdap.denic.de/"),
    ("io", "https://rdap.identitydigital.services/rdap/"),
    ("li", "https://rdap.nic.ch/"),
    ("me", "https://rdap.identitydigital.services/rdap/"),
    ("sh", "https://rdap.identitydigital.services/rdap/"),
    ("us", "https://rdap.nic.us/"),
];

/// A server for a suffix that has none in the list: asked only where its WHOIS cannot be reached.
pub(crate) fn undeclared(top: &str) -> Option<Url> {
    let (_, server) = UNDECLARED.iter().find(|(suffix, _)| *suffix == top)?;
    Url::parse(server).ok()
}

async fn list(internet: &Internet) -> Arc<Servers> {
    let mut list = internet.parts.bootstrap.list.lock().await;
    if let Some(kept) = &*list
        && Instant::now() < kept.until
    {
        return Arc::clone(&kept.servers);
    }
    let fetched = fetched(internet).await;
    let stands = if fetched.is_some() { FRESH } else { AGAIN };
    let older = list.take().map(|kept| kept.servers);
    let servers = fetched.map(Arc::new).or(older).unwrap_or_else(bundled);
    *list = Some(Kept { servers: Arc::clone(&servers), until: Instant::now() + stands });
    servers
}

/// The bundled copy, parsed once.
fn bundled() -> Arc<Servers> {
    static PARSED: OnceLock<Arc<Servers>> = OnceLock::new();
    Arc::clone(PARSED.get_or_init(|| Arc::new(parse(BUNDLED.as_bytes()).unwrap_or_default())))
}

async fn fetched(internet: &Internet) -> Option<Servers> {
    let url = internet.parts.settings.rdap_bootstrap.clone().or_else(|| Url::parse(IANA).ok())?;
    // The bundled copy is good enough to wait for a fresh one only a little.
    let until = until(internet.answer_limit().min(Duration::from_secs(4)));
    let wish = Wish { accept: "application/json", at_most: MOST_BYTES, whole: true, until };
    let answer = fetch(internet, &url, wish).await.ok().filter(|answer| answer.status == 200)?;
    parse(&answer.body).filter(|servers| !servers.is_empty())
}

fn parse(json: &[u8]) -> Option<Servers> {
    #[derive(Deserialize)]
    struct List {
        services: Vec<(Vec<String>, Vec<String>)>,
    }
    let list: List = serde_json::from_slice(json).ok()?;
    let mut servers = Servers::new();
    for (suffixes, addresses) in list.services {
        let mut addresses: Vec<Url> = addresses.iter().filter_map(|text| base(text)).collect();
        addresses.sort_by_key(|url| url.scheme() != "https");
        for suffix in suffixes {
            servers.insert(suffix.trim_matches('.').to_lowercase(), addresses.clone());
        }
    }
    Some(servers)
}

/// A base always ends with a slash, also when the list forgets it.
fn base(text: &str) -> Option<Url> {
    Url::parse(&format!("{}/", text.trim_end_matches('/'))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_list_knows_gtlds_and_not_jp() {
        let servers = parse(BUNDLED.as_bytes()).unwrap();
        assert!(servers.len() > 1_000);
        assert!(servers["com"][0].as_str().starts_with("https://rdap.verisign.com/"));
        assert!(servers["tokyo"][0].as_str().ends_with('/'));
        assert!(!servers.contains_key("jp"));
        assert!(!servers.contains_key("io"));
    }

    #[test]
    fn what_the_list_leaves_out_is_asked_over_https_and_never_twice() {
        let listed = parse(BUNDLED.as_bytes()).unwrap();
        for (suffix, _) in UNDECLARED {
            assert!(!listed.contains_key(suffix), "{suffix} has joined the list");
            assert_eq!(undeclared(suffix).unwrap().scheme(), "https");
            assert!(undeclared(suffix).unwrap().path().ends_with('/'));
        }
        assert_eq!(undeclared("jp"), None);
    }

    #[test]
    fn a_damaged_list_is_none() {
        for text in ["", "[]", "{\"services\": 1}", "<html>"] {
            assert!(parse(text.as_bytes()).is_none(), "{text}");
        }
    }
}
