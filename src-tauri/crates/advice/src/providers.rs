//! The provider table: registrar, DNS, server, mail and certificate are separate roles.

use chrono::NaiveDate;
use kigenban_facts::Kind;
use serde::Deserialize;
use serde::de::IgnoredAny;
use unicode_normalization::UnicodeNormalization;

use crate::glob;

/// One provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Stable id, e.g. `onamae`.
    pub id: String,
    /// Its name as people know it.
    pub name: String,
    /// What it is asked for. A domain's provider is its registrar.
    pub roles: Vec<Kind>,
    /// Login page.
    pub login_url: Option<String>,
    /// The server that takes its customers' letters.
    pub smtp: Option<Smtp>,
    signs: Signs,
    /// Its name and then its other names, as [`plain`] has them.
    names: Vec<String>,
}

/// A server that takes letters for a login with address and password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smtp {
    /// Its name; a star is the customer's own part.
    pub host: String,
    /// 465 or 587.
    pub port: u16,
}

/// Which sign of a provider is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Host,
    Issuer,
    Mx,
    NameServer,
    Registrar,
    Spf,
}

/// Patterns in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Signs {
    host: Vec<String>,
    issuer: Vec<String>,
    mx: Vec<String>,
    ns: Vec<String>,
    registrar: Vec<String>,
    spf: Vec<String>,
}

/// Why a file of providers cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ProviderError {
    /// A row's date is none, or it names no known role.
    #[error("provider {0}: its date or a role cannot be read")]
    Row(String),
    /// It is no TOML of the expected form.
    #[error("providers: {0}")]
    Form(#[from] toml::de::Error),
}

/// Reads providers in the form of `data/providers.toml`.
pub(crate) fn read_providers(text: &str) -> Result<Vec<Provider>, ProviderError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(default)]
        provider: Vec<Raw>,
        /// An office's own file has both.
        #[serde(default, rename = "preset")]
        _presets: IgnoredAny,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Raw {
        id: String,
        name: String,
        roles: Vec<String>,
        login: Option<String>,
        #[serde(default)]
        ns: Vec<String>,
        #[serde(default)]
        mx: Vec<String>,
        #[serde(default)]
        spf: Vec<String>,
        #[serde(default)]
        host: Vec<String>,
        #[serde(default)]
        issuer: Vec<String>,
        #[serde(default)]
        registrar: Vec<String>,
        #[serde(default)]
        aka: Vec<String>,
        smtp: Option<String>,
        smtp_port: Option<u16>,
        smtp_source: Option<String>,
        #[serde(rename = "evidence")]
        _evidence: Evidence,
        date: String,
    }
    /// How well a row of the table is known.
    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Evidence {
        /// General knowledge: a person should confirm.
        Known,
        /// Seen in records or in the provider's own documents.
        Seen,
    }
    let file: File = toml::from_str(text)?;
    file.provider
        .into_iter()
        .map(|raw| {
            let roles: Option<Vec<_>> = raw.roles.iter().map(|role| role_of(role)).collect();
            let (Some(roles), Ok(_)) = (roles, raw.date.parse::<NaiveDate>()) else {
                return Err(ProviderError::Row(raw.id));
            };
            let smtp = match (raw.smtp, raw.smtp_port, raw.smtp_source) {
                (None, None, None) => None,
                (Some(host), Some(port @ (465 | 587)), Some(_)) => Some(Smtp { host, port }),
                _ => return Err(ProviderError::Row(raw.id)),
            };
            let lower = |patterns: Vec<String>| patterns.iter().map(|pattern| pattern.to_lowercase()).collect();
            Ok(Provider {
                names: std::iter::once(&raw.name).chain(&raw.aka).map(|name| plain(name)).collect(),
                id: raw.id,
                name: raw.name,
                roles,
                login_url: raw.login,
                smtp,
                signs: Signs {
                    host: lower(raw.host),
                    issuer: lower(raw.issuer),
                    mx: lower(raw.mx),
                    ns: lower(raw.ns),
                    registrar: lower(raw.registrar),
                    spf: lower(raw.spf),
                },
            })
        })
        .collect()
}

fn role_of(word: &str) -> Option<Kind> {
    Some(match word {
        "certificate" => Kind::Certificate,
        "dns" => Kind::Dns,
        "mail" => Kind::Mail,
        "registrar" => Kind::Domain,
        "server" => Kind::Server,
        _ => return None,
    })
}

impl Provider {
    /// How exactly a text fits one of its patterns; `None` when it does not.
    pub(crate) fn fit(&self, sign: Sign, text: &str) -> Option<usize> {
        let patterns = match sign {
            Sign::Host => &self.signs.host,
            Sign::Issuer => &self.signs.issuer,
            Sign::Mx => &self.signs.mx,
            Sign::NameServer => &self.signs.ns,
            Sign::Registrar => &self.signs.registrar,
            Sign::Spf => &self.signs.spf,
        };
        let text = text.trim_end_matches('.').to_lowercase();
        patterns
            .iter()
            .filter(|pattern| glob::matches(pattern, &text))
            .map(|pattern| pattern.chars().filter(|c| !matches!(c, '*' | '?')).count())
            .max()
    }
}

/// The provider a sign points to: the most exact pattern of a provider with that role.
pub(crate) fn by_sign<'a>(table: &'a [Provider], role: Kind, sign: Sign, text: &str) -> Option<&'a Provider> {
    table
        .iter()
        .filter(|provider| provider.roles.contains(&role))
        .filter_map(|provider| Some((provider.fit(sign, text)?, provider)))
        .max_by_key(|(exact, _)| *exact)
        .map(|(_, provider)| provider)
}

/// The provider a person or a registry names: by id, name, other names, or the published registrar's form.
pub(crate) fn named<'a>(table: &'a [Provider], name: &str) -> Option<&'a Provider> {
    let wanted = plain(name);
    table
        .iter()
        .find(|provider| provider.id == name || provider.names.first() == Some(&wanted))
        .or_else(|| table.iter().find(|provider| provider.names.contains(&wanted)))
        .or_else(|| by_sign(table, Kind::Domain, Sign::Registrar, name))
}

/// Width, capitals, spaces and marks do not tell providers apart.
fn plain(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric() || matches!(c, 'ー')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Knowledge;
    use std::collections::BTreeSet;

    #[test]
    fn the_built_in_table_has_sixty_rows_with_ids_of_their_own_japanese_ones_first() {
        let table = read_providers(include_str!("../data/providers.toml")).unwrap();
        assert!(table.len() >= 60, "{}", table.len());
        let ids: BTreeSet<_> = table.iter().map(|provider| &provider.id).collect();
        assert_eq!(ids.len(), table.len());
        let first = table.first().unwrap();
        assert_eq!((first.name.as_str(), first.roles.contains(&Kind::Domain)), ("お名前.com", true));
        for provider in &table {
            assert!(!provider.roles.is_empty(), "{}", provider.id);
            assert!(provider.login_url.as_deref().is_none_or(|url| url.starts_with("https://")), "{}", provider.id);
        }
    }

    #[test]
    fn the_servers_that_take_letters_are_known_of_fifteen_japanese_companies_with_their_source() {
        let text = include_str!("../data/providers.toml");
        assert!(!text.contains("smtp_source = \"\""));
        let table = read_providers(text).unwrap();
        let known: Vec<_> = table.iter().filter_map(|provider| Some((provider, provider.smtp.as_ref()?))).collect();
        assert!(
            known.iter().filter(|(_, smtp)| smtp.host.rsplit('.').next() == Some("jp")).count() >= 15,
            "{}",
            known.len()
        );
        for (provider, smtp) in known {
            assert!(provider.roles.contains(&Kind::Mail), "{}", provider.id);
            assert!(smtp.host.matches('*').count() <= 1, "{}", provider.id);
        }
        let row = "[[provider]]\nid='x'\nname='X'\nroles=['mail']\nevidence='known'\ndate='2026-12-01'\nsmtp='mail.x.example'\n";
        assert!(matches!(read_providers(row), Err(ProviderError::Row(id)) if id == "x"), "without port and source");
    }

    #[test]
    fn signs_point_to_providers() {
        let table = &Knowledge::built_in().providers;
        for (role, sign, text, id) in [
            (Kind::Dns, Sign::NameServer, "01.dnsv.jp", "onamae"),
            (Kind::Dns, Sign::NameServer, "NS-RS1.GMOSERVER.JP.", "onamae_server"),
            (Kind::Dns, Sign::NameServer, "ns1.dns.ne.jp", "sakura"),
            (Kind::Dns, Sign::NameServer, "ns3.xserver.jp", "xserver"),
            (Kind::Dns, Sign::NameServer, "ns-1234.awsdns-12.co.uk", "route53"),
            (Kind::Dns, Sign::NameServer, "uns01.lolipop.jp", "lolipop"),
            (Kind::Dns, Sign::NameServer, "amy.ns.cloudflare.com", "cloudflare"),
            (Kind::Mail, Sign::Mx, "aspmx.l.google.com", "google_workspace"),
            (Kind::Mail, Sign::Mx, "example-jp.mail.protection.outlook.com", "microsoft365"),
            (Kind::Mail, Sign::Mx, "example-jp.a-v1.mx.microsoft", "microsoft365"),
            (Kind::Mail, Sign::Spf, "spf.sender.xserver.jp", "xserver"),
            (Kind::Server, Sign::Host, "www1234.sakura.ne.jp", "sakura"),
            (Kind::Server, Sign::Host, "sv1234.xserver.jp", "xserver"),
            (Kind::Certificate, Sign::Issuer, "Let's Encrypt", "lets_encrypt"),
            (Kind::Domain, Sign::Registrar, "GMO Internet Group, Inc. d/b/a Onamae.com", "onamae"),
        ] {
            assert_eq!(by_sign(table, role, sign, text).map(|found| found.id.as_str()), Some(id), "{text}");
        }
        assert_eq!(by_sign(table, Kind::Dns, Sign::NameServer, "ns1.example"), None);
        assert_eq!(by_sign(table, Kind::Domain, Sign::NameServer, "aspmx.l.google.com"), None);
    }

    #[test]
    fn people_may_write_a_providers_name_as_they_like() {
        let table = &Knowledge::built_in().providers;
        for (name, id) in [
            ("お名前.com", "onamae"),
            ("お名前．ｃｏｍ", "onamae"),
            ("ムームー", "muumuu"),
            ("Value-Domain", "value_domain"),
            ("VALUE DOMAIN", "value_domain"),
            ("さくらインターネット", "sakura"),
            ("GMO Internet Group, Inc. d/b/a Onamae.com", "onamae"),
        ] {
            assert_eq!(named(table, name).map(|found| found.id.as_str()), Some(id), "{name}");
        }
        assert!(named(table, "みほんレジストリ").is_none());
    }
}
