//! Cookies of one visit: some sites lead to themselves until their cookie comes back. Forgotten when the visit ends.

use http::HeaderMap;
use url::Url;

/// More than any site needs to know that a browser keeps them.
const MOST: usize = 20;
/// The most of one cookie.
const MOST_BYTES: usize = 4_096;

/// What hosts gave on the way, each for itself.
#[derive(Debug, Default)]
pub(super) struct Cookies {
    kept: Vec<(String, String, String)>,
}

impl Cookies {
    /// Takes what an answer sets. Path, domain and age do not matter within one visit.
    pub(super) fn keep(&mut self, url: &Url, headers: &HeaderMap) {
        let Some(host) = url.host_str() else { return };
        for set in headers.get_all("set-cookie") {
            let Some((name, value)) = set.to_str().ok().and_then(pair) else { continue };
            self.kept.retain(|(of, known, _)| of != host || known != name);
            if self.kept.len() < MOST && set.len() < MOST_BYTES {
                self.kept.push((host.to_owned(), name.to_owned(), value.to_owned()));
            }
        }
    }

    /// The header to send with the next request to this host; empty when there is nothing to send.
    pub(super) fn of(&self, url: &Url) -> String {
        let own = self.kept.iter().filter(|(host, ..)| Some(host.as_str()) == url.host_str());
        let pairs: Vec<String> = own.map(|(_, name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }
}

fn pair(header: &str) -> Option<(&str, &str)> {
    let (name, value) = header.split(';').next()?.split_once('=')?;
    let name = name.trim();
    (!name.is_empty()).then_some((name, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_goes_back_to_its_own_host_alone() {
        let at = |text: &str| Url::parse(text).unwrap();
        let mut headers = HeaderMap::new();
        headers.append("set-cookie", "seen=1; Path=/; HttpOnly".parse().unwrap());
        headers.append("set-cookie", "lang=ja".parse().unwrap());
        headers.append("set-cookie", "nonsense".parse().unwrap());
        let mut cookies = Cookies::default();
        cookies.keep(&at("https://mihon.jp/"), &headers);
        assert_eq!(cookies.of(&at("https://mihon.jp/next")), "seen=1; lang=ja");
        assert_eq!(cookies.of(&at("https://other.jp/")), "");
        let mut newer = HeaderMap::new();
        newer.append("set-cookie", "seen=2".parse().unwrap());
        cookies.keep(&at("https://mihon.jp/"), &newer);
        assert_eq!(cookies.of(&at("https://mihon.jp/")), "lang=ja; seen=2");
    }
}
