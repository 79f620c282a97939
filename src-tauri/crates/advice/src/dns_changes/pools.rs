//! Address pools: a CDN answers with other addresses every hour; that is one fact, not many changes.

/// Days within which values that come back are taken for one pool.
pub(super) const POOL_DAYS: i64 = 14;

/// Published ranges of the large networks, as leading text of an address, under the name people know them by.
const POOLS: &[(&str, &[&str])] = &[
    (
        "Cloudflare",
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
        "CloudFront",
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
    ("Fastly", &["151.101.", "199.232.", "146.75.", "2a04:4e42:"]),
    ("GitHub Pages", &["185.199.108.", "185.199.109.", "185.199.110.", "185.199.111.", "2606:50c0:"]),
    ("Google", &["142.250.", "142.251.", "172.217.", "216.58.", "216.239.", "2404:6800:", "2607:f8b0:"]),
    ("Vercel", &["76.76.21.", "216.198.79.", "64.29.17."]),
];

/// Addresses with those of a pool replaced by its name.
pub(super) fn addresses(values: Vec<String>) -> Vec<String> {
    super::sorted(values.into_iter().map(fact).collect())
}

/// A name that is an alias (CNAME) says only where it points: the addresses behind it are another zone's, and a CDN's
/// change by the hour.
pub(super) fn behind_alias(values: Vec<String>) -> Vec<String> {
    let aliases: Vec<String> =
        values.iter().filter_map(|value| value.strip_prefix("cname ")).map(str::to_owned).collect();
    if aliases.is_empty() { addresses(values) } else { aliases }
}

fn fact(value: String) -> String {
    let pool = POOLS.iter().find(|(_, nets)| nets.iter().any(|net| value.starts_with(net)));
    pool.map_or(value, |(name, _)| (*name).to_owned())
}
