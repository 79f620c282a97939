//! The internet file: which keys there are, what stands when one is absent, and what is wrong with one.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Deserializer, de};
use url::Url;

use crate::guard::Network;

/// An internet file as read; every key is optional.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    #[serde(deserialize_with = "servers")]
    pub(crate) resolver: Option<Vec<SocketAddr>>,
    #[serde(deserialize_with = "servers")]
    pub(crate) second_opinion: Option<Vec<SocketAddr>>,
    #[serde(deserialize_with = "url")]
    pub(crate) rdap_bootstrap: Option<Url>,
    pub(crate) trust: Vec<PathBuf>,
    pub(crate) control: Option<Vec<String>>,
    #[serde(deserialize_with = "url")]
    pub(crate) portal: Option<Url>,
    #[serde(deserialize_with = "networks")]
    pub(crate) private_ok: Vec<Network>,
    pub(crate) whois: BTreeMap<String, String>,
    pub(crate) ports: Ports,
    pub(crate) pace: PaceSettings,
    pub(crate) limits: LimitSettings,
}

/// Where the usual ports are found.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Ports {
    pub(crate) dns: u16,
    pub(crate) http: u16,
    pub(crate) https: u16,
    pub(crate) smtp: u16,
    pub(crate) submission: u16,
    pub(crate) submissions: u16,
    pub(crate) imaps: u16,
}

impl Default for Ports {
    fn default() -> Self {
        Self { dns: 53, http: 80, https: 443, smtp: 25, submission: 587, submissions: 465, imaps: 993 }
    }
}

/// Politeness as the file says it; the real defaults when absent.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PaceSettings {
    pub(crate) whois_spacing_ms: Option<u64>,
    pub(crate) rdap_spacing_ms: Option<u64>,
}

/// How long anything may take.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct LimitSettings {
    pub(crate) connect_ms: Option<u64>,
    pub(crate) answer_ms: Option<u64>,
}

impl LimitSettings {
    /// How long a connection may take to be made.
    pub(crate) fn connect(&self) -> Duration {
        Duration::from_millis(self.connect_ms.unwrap_or(4_000)).min(self.answer())
    }

    /// How long a server may take to answer; never more than ten seconds, and by default less, so that a probe may ask
    /// its parent or another witness in what is left of them.
    pub(crate) fn answer(&self) -> Duration {
        Duration::from_millis(self.answer_ms.unwrap_or(8_000)).min(Duration::from_secs(10))
    }

    /// How long the page of a site may take to come: slow is not down. Connection, names and handshake keep their limits.
    pub(crate) fn page(&self) -> Duration {
        let longest = Duration::from_secs(29);
        self.answer_ms.map_or(longest, |_| (self.answer() * 3).min(longest))
    }
}

/// What is wrong with an internet file. `line` counts from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InternetFileError {
    /// A key has a value of the wrong kind.
    #[error("{key}: {expected} expected (line {line:?})")]
    BadValue {
        /// The key, with its table: `ports.dns`.
        key: String,
        /// The line it stands on.
        line: Option<usize>,
        /// What belongs there, in short English.
        expected: String,
    },
    /// It is no TOML.
    #[error("not readable as TOML (line {line:?})")]
    Syntax {
        /// The line where reading stopped.
        line: Option<usize>,
    },
    /// A certificate file named under `trust` cannot be used.
    #[error("{path}: no certificate can be read from it")]
    Trust {
        /// The file.
        path: String,
    },
    /// A key nobody knows: probably a typing error.
    #[error("unknown key {key} (line {line:?})")]
    UnknownKey {
        /// The key, with its table.
        key: String,
        /// The line it stands on.
        line: Option<usize>,
    },
    /// The file cannot be read.
    #[error("{path}: the file cannot be read")]
    Unreadable {
        /// The file.
        path: String,
    },
}

/// Reads the text of an internet file.
pub(crate) fn parse(text: &str) -> Result<Settings, InternetFileError> {
    let settings: Settings = toml::from_str(text).map_err(|error| in_plain_form(text, &error))?;
    if let Some((suffix, server)) = settings.whois.iter().find(|(_, server)| host_and_port(server).is_none()) {
        let line = text.lines().position(|line| line.contains(server.as_str())).map(|at| at + 1);
        let (key, expected) = (format!("whois.{suffix}"), "a server such as \"127.0.0.1:43\"".to_owned());
        return Err(InternetFileError::BadValue { key, line, expected });
    }
    Ok(settings)
}

/// `host`, `host:port`, `[::1]:port`; port 43 when none is given.
pub(crate) fn host_and_port(text: &str) -> Option<(String, u16)> {
    if let Ok(address) = text.parse::<SocketAddr>() {
        return Some((address.ip().to_string(), address.port()));
    }
    if text.parse::<IpAddr>().is_ok() {
        return Some((text.to_owned(), 43));
    }
    let (host, port) = match text.split_once(':') {
        Some((host, port)) => (host, port.parse().ok()?),
        None => (text, 43),
    };
    let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    (plain && host.contains('.')).then(|| (host.to_ascii_lowercase(), port))
}

fn in_plain_form(text: &str, error: &toml::de::Error) -> InternetFileError {
    let at = error.span().map(|span| span.start);
    let line = at.and_then(|at| text.get(..at)).map(|before| before.matches('\n').count() + 1);
    let message = error.message();
    if text.parse::<toml::Table>().is_err() {
        return InternetFileError::Syntax { line };
    }
    let table = line.map(|line| table_above(text, line)).unwrap_or_default();
    if let Some(rest) = message.strip_prefix("unknown field `") {
        let name = rest.split('`').next().unwrap_or_default();
        return InternetFileError::UnknownKey { key: format!("{table}{name}"), line };
    }
    let name = line.map(|line| key_at(text, line)).unwrap_or_default();
    let expected = message.rsplit("expected ").next().unwrap_or(message).trim().to_owned();
    InternetFileError::BadValue { key: format!("{table}{name}"), line, expected }
}

/// `ports.` when the line stands under `[ports]`.
fn table_above(text: &str, line: usize) -> String {
    let heading = text.lines().take(line).filter_map(|line| line.trim().strip_prefix('[')?.split_once(']'));
    heading.last().map(|(name, _)| format!("{}.", name.trim())).unwrap_or_default()
}

/// The key whose value stands on this line or began above it.
fn key_at(text: &str, line: usize) -> String {
    let with_key = text.lines().take(line).filter_map(|line| line.split_once('='));
    with_key.last().map(|(key, _)| key.trim().trim_matches('"').to_owned()).unwrap_or_default()
}

fn servers<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<SocketAddr>>, D::Error> {
    let read = |text: &String| {
        let address = text.parse::<SocketAddr>();
        address.or_else(|_| text.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, 53)))
    };
    let list = Vec::<String>::deserialize(from)?;
    let read: Result<Vec<_>, _> = list.iter().map(read).collect();
    match read {
        Ok(list) if !list.is_empty() => Ok(Some(list)),
        _ => Err(de::Error::custom("expected addresses such as \"127.0.0.1:53\"")),
    }
}

fn url<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Url>, D::Error> {
    let text = String::deserialize(from)?;
    match Url::parse(&text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(Some(url)),
        _ => Err(de::Error::custom("expected an address such as \"https://example.jp/\"")),
    }
}

fn networks<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Network>, D::Error> {
    let list = Vec::<String>::deserialize(from)?;
    let read: Result<Vec<_>, ()> = list.iter().map(|text| text.parse()).collect();
    read.map_err(|()| de::Error::custom("expected networks such as \"127.0.0.0/8\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_key_is_read() {
        let settings = parse(
            r#"
            resolver = ["127.0.0.1:10053"]
            second_opinion = ["127.0.0.1:10054"]
            rdap_bootstrap = "http://127.0.0.1:10080/dns.json"
            trust = ["ca.pem"]
            control = ["control.example", "control2.example"]
            portal = "http://control.example/"
            private_ok = ["127.0.0.0/8"]
            [whois]
            jp = "127.0.0.1:10043"
            "." = "127.0.0.1:10044"
            [ports]
            dns = 10053
            http = 10080
            https = 10443
            smtp = 10025
            submission = 10587
            submissions = 10465
            imaps = 10993
            [pace]
            whois_spacing_ms = 0
            rdap_spacing_ms = 0
            [limits]
            connect_ms = 3000
            answer_ms = 60000
            "#,
        )
        .unwrap();
        assert_eq!(settings.resolver.unwrap()[0].port(), 10053);
        assert_eq!(settings.ports.imaps, 10993);
        assert_eq!(settings.limits.connect(), Duration::from_secs(3));
        assert_eq!(
            settings.limits.answer(),
            Duration::from_secs(10),
            "no probe may take longer, whatever the file says"
        );
        assert_eq!(settings.whois["."], "127.0.0.1:10044");
        assert!(parse("").unwrap().resolver.is_none());
    }

    #[test]
    fn a_typing_error_is_named_with_its_key_and_line() {
        let error = |text| parse(text).unwrap_err();
        assert_eq!(
            error("control = []\nresolvr = [\"127.0.0.1:53\"]\n"),
            InternetFileError::UnknownKey { key: "resolvr".into(), line: Some(2) }
        );
        assert_eq!(
            error("[ports]\ndns = 53\nhtps = 443\n"),
            InternetFileError::UnknownKey { key: "ports.htps".into(), line: Some(3) }
        );
        for (text, key, line) in [
            ("resolver = \"127.0.0.1:53\"", "resolver", 1),
            ("\nresolver = [\"127.0.0.1:abc\"]", "resolver", 2),
            ("[ports]\ndns = \"many\"", "ports.dns", 2),
            ("[ports]\ndns = 70000", "ports.dns", 2),
            ("private_ok = [\"127.0.0.0/99\"]", "private_ok", 1),
            ("rdap_bootstrap = \"ftp://example.jp/\"", "rdap_bootstrap", 1),
            ("[whois]\njp = \"nonsense\"", "whois.jp", 2),
        ] {
            match error(text) {
                InternetFileError::BadValue { key: found, line: at, expected } => {
                    assert_eq!((found.as_str(), at), (key, Some(line)), "{text}");
                    assert!(!expected.is_empty());
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        assert_eq!(error("resolver = [\"127.0.0.1:53\"\ncontrol ="), InternetFileError::Syntax { line: Some(2) });
    }
}
