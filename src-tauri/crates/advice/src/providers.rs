//! The provider table: registrar, DNS, server, mail and certificate are separate roles.

use chrono::NaiveDate;
use kigenban_facts::Kind;
use serde::Deserialize;
use serde::de::IgnoredAny;
use unicode_normalization::UnicodeNormalization;

use crate::glob;
use crate::own_rows::OwnRowsError;

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
    /// Patterns in lower case.
    signs: [(Sign, Vec<String>); 6],
    /// Its name and then its other names, as [`plain`] has them.
    pub(crate) names: Vec<String>,
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

/// Reads providers in the form of `data/providers.toml`.
pub(crate) fn read_providers(text: &str) -> Result<Vec<Provider>, OwnRowsError> {
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
        ns: Option<Vec<String>>,
        mx: Option<Vec<String>>,
        spf: Option<Vec<String>>,
        host: Option<Vec<String>>,
        issuer: Option<Vec<String>>,
        registrar: Option<Vec<String>>,
        aka: Option<Vec<String>>,
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
    let file: File = toml::from_str(text).map_err(|cause| OwnRowsError::form(text, cause))?;
    file.provider
        .into_iter()
        .map(|raw| {
            let roles: Option<Vec<_>> = raw.roles.iter().map(|role| role_of(role)).collect();
            let (Some(roles), Ok(_)) = (roles, raw.date.parse::<NaiveDate>()) else {
                return Err(OwnRowsError::Row(raw.id));
            };
            let smtp = match (raw.smtp, raw.smtp_port, raw.smtp_source) {
                (None, None, None) => None,
                (Some(host), Some(port @ (465 | 587)), Some(_)) => Some(Smtp { host, port }),
                _ => return Err(OwnRowsError::Row(raw.id)),
            };
            let signs = [
                (Sign::Host, raw.host),
                (Sign::Issuer, raw.issuer),
                (Sign::Mx, raw.mx),
                (Sign::NameServer, raw.ns),
                (Sign::Registrar, raw.registrar),
                (Sign::Spf, raw.spf),
            ];
            Ok(Provider {
                names: std::iter::once(&raw.name).chain(raw.aka.iter().flatten()).map(|name| plain(name)).collect(),
                id: raw.id,
                name: raw.name,
                roles,
                login_url: raw.login,
                smtp,
                signs: signs.map(|(sign, patterns)| {
                    (sign, patterns.iter().flatten().map(|pattern| pattern.to_lowercase()).collect())
                }),
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
        let text = text.trim_end_matches('.').to_lowercase();
        let patterns = self.signs.iter().filter(|(of, _)| *of == sign).flat_map(|(_, patterns)| patterns);
        patterns
            .filter(|pattern| glob::matches(pattern, &text))
            .map(|pattern| pattern.chars().filter(|c| !matches!(c, '*' | '?')).count())
            .max()
    }
}

/// Width, capitals, spaces and marks do not tell providers apart.
pub(crate) fn plain(name: &str) -> String {
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
        assert!(matches!(read_providers(row), Err(OwnRowsError::Row(id)) if id == "x"), "without port and source");
    }

    #[test]
    fn signs_point_to_providers() {
        let table = Knowledge::built_in();
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
            assert_eq!(table.provider_by(role, sign, text).map(|found| found.id.as_str()), Some(id), "{text}");
        }
        assert_eq!(table.provider_by(Kind::Dns, Sign::NameServer, "ns1.example"), None);
        assert_eq!(table.provider_by(Kind::Domain, Sign::NameServer, "aspmx.l.google.com"), None);
    }

    #[test]
    fn people_may_write_a_providers_name_as_they_like() {
        let table = Knowledge::built_in();
        for (name, id) in [
            ("お名前.com", "onamae"),
            ("お名前．ｃｏｍ", "onamae"),
            ("ムームー", "muumuu"),
            ("Value-Domain", "value_domain"),
            ("VALUE DOMAIN", "value_domain"),
            ("さくらインターネット", "sakura"),
            ("GMO Internet Group, Inc. d/b/a Onamae.com", "onamae"),
        ] {
            assert_eq!(table.provider_named(name).map(|found| found.id.as_str()), Some(id), "{name}");
        }
        assert!(table.provider_named("みほんレジストリ").is_none());
    }
}
