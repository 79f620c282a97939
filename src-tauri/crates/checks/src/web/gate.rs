//! Pages that are there, but not for a look: a password is asked for, or a proof that a person sits in front.

use crate::http::Fetched;

/// Statuses by which a server that works turns a stranger away: log in, forbidden, log in to the proxy, too many
/// requests, not available here for legal reasons.
const TURNED_AWAY: [u16; 5] = [401, 403, 407, 429, 451];

/// Headers by which services that stand before a site say that they ask for a proof: name, and a word in its value.
const HEADERS: &[(&str, &str)] = &[
    ("cf-mitigated", "challenge"),
    ("x-amzn-waf-action", "challenge"),
    ("x-amzn-waf-action", "captcha"),
    ("x-vercel-mitigated", "challenge"),
    ("x-datadome", ""),
    ("sg-captcha", "challenge"),
];

/// The same, by what stands on the page.
const PAGES: &[&str] = &[
    "/cdn-cgi/challenge-platform/",
    "_cf_chl_opt",
    "cf-browser-verification",
    "attention required! | cloudflare",
    "<title>just a moment...</title>",
    "<title>ddos-guard</title>",
    "checking your browser before accessing",
    "_incapsula_resource",
    "captcha-delivery.com",
    "px-captcha",
    "/.well-known/sgcaptcha/",
    "awswafintegration",
    "sucuri website firewall",
];

/// Whether the answer comes from a site that works and shows its page to others than us.
pub(super) fn is_guarded(answer: &Fetched, text: &str) -> bool {
    let says = |(name, word): &(&str, &str)| {
        let mut values = answer.headers.get_all(*name).iter().filter_map(|value| value.to_str().ok());
        values.any(|value| value.to_ascii_lowercase().contains(word))
    };
    let shows = |text: &str| PAGES.iter().any(|mark| text.contains(mark));
    // A page that is shown is a page, whatever scripts it carries.
    answer.status != 200
        && (TURNED_AWAY.contains(&answer.status) || HEADERS.iter().any(says) || shows(&text.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn answer(status: u16, headers: &[(&'static str, &str)]) -> Fetched {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        Fetched { body: Vec::new(), headers: map, location: None, retry_after: None, status }
    }

    #[test]
    fn a_site_that_asks_for_a_proof_or_a_password_works() {
        for (status, headers, text) in [
            (503, &[("cf-mitigated", "challenge")][..], ""),
            (503, &[], "<title>Just a moment...</title>"),
            (403, &[("server", "cloudflare")], ""),
            (202, &[("x-amzn-waf-action", "challenge")], ""),
            (405, &[("x-amzn-waf-action", "captcha")], ""),
            (503, &[("server", "ddos-guard")], "<html><title>DDoS-Guard</title>"),
            (503, &[], "<script src=/_Incapsula_Resource?x></script>"),
            (401, &[("www-authenticate", "Basic realm=\"member\"")], ""),
            (429, &[("retry-after", "60")], "slow down"),
        ] {
            assert!(is_guarded(&answer(status, headers), text), "{status} {headers:?} {text}");
        }
    }

    #[test]
    fn a_site_that_fails_is_not_taken_for_one_that_asks() {
        for (status, headers, text) in [
            (503, &[("server", "cloudflare")][..], "<h1>503 Service Unavailable</h1>"),
            (521, &[("server", "cloudflare")], "<title>Web server is down</title>"),
            (500, &[], "<title>Just a moment of patience</title>"),
            (404, &[], "Not Found"),
            (200, &[], "<script src=/cdn-cgi/challenge-platform/x.js></script><title>みほん</title>"),
        ] {
            assert!(!is_guarded(&answer(status, headers), text), "{status} {headers:?} {text}");
        }
    }
}
