//! Address pools: a CDN answers with other addresses every hour; that is one fact, not many changes.

/// Days within which values that come back are taken for one pool.
pub(super) const POOL_DAYS: i64 = 14;

/// Published ranges of the large networks, as leading text of an address.
const POOLS: &[(&str, &[&str])] = &[
    (
        "cloudflare",
        &[
            "104.16.",
            "104.17.",
            "104.18.",
            "104.19.",
            "104.20.",
            "104.21.",
            "104.22.",
            "104.24.",
            "104.25.",
            "104.26.",
            "104.27.",
            "172.64.",
            "172.65.",
            "172.66.",
            "172.67.",
            "188.114.96.",
            "188.114.97.",
            "162.159.",
            "2606:4700:",
            "2a06:98c1:",
            "2803:f800:",
        ],
    ),
    (
        "cloudfront",
        &[
            "13.32.",
            "13.33.",
            "13.35.",
            "13.224.",
            "13.225.",
            "13.226.",
            "13.227.",
            "13.249.",
            "18.64.",
            "18.65.",
            "18.66.",
            "18.67.",
            "18.154.",
            "18.155.",
            "18.160.",
            "18.161.",
            "18.164.",
            "18.165.",
            "18.172.",
            "18.173.",
            "52.84.",
            "52.85.",
            "54.182.",
            "54.192.",
            "54.230.",
            "54.239.",
            "65.8.",
            "65.9.",
            "99.84.",
            "99.86.",
            "108.138.",
            "108.139.",
            "108.156.",
            "108.157.",
            "143.204.",
            "205.251.",
            "2600:9000:",
        ],
    ),
    ("fastly", &["151.101.", "199.232.", "146.75.", "2a04:4e42:"]),
    ("github_pages", &["185.199.108.", "185.199.109.", "185.199.110.", "185.199.111.", "2606:50c0:"]),
    ("google", &["142.250.", "142.251.", "172.217.", "216.58.", "216.239.", "2404:6800:", "2607:f8b0:"]),
    ("vercel", &["76.76.21.", "216.198.79.", "64.29.17."]),
];

/// Addresses with those of a pool replaced by its name, and neighbours of one /24 (or /48) by their net.
pub(super) fn addresses(values: &[String]) -> Vec<String> {
    let mut facts: Vec<String> = values.iter().map(|value| fact(value)).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

fn fact(value: &str) -> String {
    let pool = POOLS.iter().find(|(_, nets)| nets.iter().any(|net| value.starts_with(net)));
    if let Some((name, _)) = pool {
        return format!("pool:{name}");
    }
    value.to_owned()
}
