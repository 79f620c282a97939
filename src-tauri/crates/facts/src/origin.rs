//! Where the answer to a look came from: who was asked, and by which way.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who was asked, and by which way.
///
/// Ledgers and programs hold it as the one line every version wrote (`JPRS WHOIS`, `RDAP rdap.example`, `example.jp`), so
/// that older ledgers are read by this version and newer ones by older versions. Reading that line is the one place that
/// takes it apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(from = "String", into = "String")]
#[ts(type = "string")]
pub enum Origin {
    /// JPRS, by WHOIS: the only way to ask about `.jp`.
    Jprs,
    /// Somebody by name: resolvers, a host; also a registry, when the way was not kept.
    Named(String),
    /// A registry, by RDAP at this host.
    Rdap(String),
    /// A registry, by WHOIS at this server.
    Whois(String),
}

impl Origin {
    /// Who keeps the record, as the office may say it: `JPRS`, not how it was asked. A bare address says less than the way.
    pub fn keeper(&self) -> &str {
        const KEEPERS: [(&str, &str); 3] =
            [("jprs", "JPRS"), ("publicinterestregistry", "PIR"), ("verisign", "Verisign")];
        let (way, name) = match self {
            Self::Jprs => return "JPRS",
            Self::Named(name) => (name.as_str(), name),
            Self::Rdap(host) => ("RDAP", host),
            Self::Whois(server) => ("WHOIS", server),
        };
        let lower = name.to_lowercase();
        let bare = name.parse::<IpAddr>().is_ok() || name.parse::<SocketAddr>().is_ok();
        match KEEPERS.iter().find(|(sign, _)| lower.contains(sign)) {
            Some((_, keeper)) => keeper,
            None if bare => way,
            None => name,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Jprs => f.write_str("JPRS WHOIS"),
            Self::Named(name) => f.write_str(name),
            Self::Rdap(host) => write!(f, "RDAP {host}"),
            Self::Whois(server) => write!(f, "WHOIS {server}"),
        }
    }
}

impl From<Origin> for String {
    fn from(origin: Origin) -> Self {
        origin.to_string()
    }
}

/// The line as it is kept.
impl From<String> for Origin {
    fn from(line: String) -> Self {
        let named = |part: &str| Some(part.to_owned()).filter(|part| !part.is_empty());
        if line == "JPRS WHOIS" {
            return Self::Jprs;
        }
        let rdap = line.strip_prefix("RDAP ").and_then(named).map(Self::Rdap);
        rdap.or_else(|| line.strip_prefix("WHOIS ").and_then(named).map(Self::Whois)).unwrap_or(Self::Named(line))
    }
}

impl From<&str> for Origin {
    fn from(line: &str) -> Self {
        line.to_owned().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Observation, Source, SourcedDate};

    /// What versions up to 0.1 wrote, and what the record is called.
    const KEPT: [(&str, &str); 10] = [
        ("JPRS WHOIS", "JPRS"),
        ("JPRS", "JPRS"),
        ("RDAP rdap.verisign.com", "Verisign"),
        ("RDAP rdap.publicinterestregistry.org", "PIR"),
        ("RDAP 127.0.0.1", "RDAP"),
        ("RDAP rdap.nic.example", "rdap.nic.example"),
        ("WHOIS 127.0.0.1:10044", "WHOIS"),
        ("WHOIS whois.nic.example", "whois.nic.example"),
        ("WHOIS", "WHOIS"),
        ("public resolvers", "public resolvers"),
    ];

    #[test]
    fn a_look_of_an_older_version_reads_and_is_written_as_it_was() {
        for (line, keeper) in KEPT {
            let kept = serde_json::json!({
                "domain": "example.jp", "at": "2026-11-24T00:12:00Z", "source": line, "view": "public",
                "check": "registration", "outcome": "unseen", "why": "timeout",
            });
            let look: Observation = serde_json::from_value(kept.clone()).unwrap();
            assert_eq!(look.source.keeper(), keeper, "{line}");
            assert_eq!(serde_json::to_value(&look).unwrap(), kept);
        }
    }

    #[test]
    fn a_date_of_an_older_version_reads_and_is_written_as_it_was() {
        for (line, keeper) in KEPT {
            let kept = serde_json::json!({
                "date": "2026-12-31", "seen_at": "2026-11-24T00:12:00Z", "source": {"kind": "registry", "name": line},
            });
            let date: SourcedDate = serde_json::from_value(kept.clone()).unwrap();
            assert!(matches!(&date.source, Source::Registry { origin } if origin.keeper() == keeper), "{line}");
            assert_eq!(serde_json::to_value(&date).unwrap(), kept);
        }
    }

    #[test]
    fn the_way_is_known_without_reading_the_line_again() {
        assert_eq!(Origin::from("JPRS WHOIS"), Origin::Jprs);
        assert_eq!(Origin::from("RDAP rdap.nic.example"), Origin::Rdap("rdap.nic.example".to_owned()));
        assert_eq!(Origin::from("RDAP "), Origin::Named("RDAP ".to_owned()));
    }
}
