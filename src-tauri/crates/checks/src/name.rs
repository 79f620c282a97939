//! A domain name as a registry knows it, made from whatever a person pastes.

use std::fmt;
use std::net::IpAddr;

use psl::{List, Psl, Type};
use unicode_normalization::UnicodeNormalization;

/// Endings of the list's private part under which names are sold like under a registry's own (CentralNic's). All other
/// private endings are hosters': what stands in front of them is given away with the service.
const SOLD_UNDER: [&str; 20] = [
    "ae.org", "br.com", "cn.com", "com.de", "com.se", "de.com", "eu.com", "gb.net", "gr.com", "hu.net", "jp.net",
    "jpn.com", "mex.com", "ru.com", "sa.com", "se.net", "uk.com", "uk.net", "us.com", "za.com",
];

/// A registrable domain name: one label in front of a public suffix.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainName {
    ascii: String,
    suffix_at: usize,
}

impl DomainName {
    /// Reads a URL, a mail address or a name; capitals, full-width letters, IDN, a final dot and hosts under the
    /// domain are all fine.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let host = host_part(text);
        if host.is_empty() {
            return Err(NameError::Empty);
        }
        if is_address(&host) {
            return Err(NameError::Address);
        }
        let ascii = idna::domain_to_ascii_strict(&without_services(&host)).map_err(|_| bad_or_long(&host))?;
        if ascii.len() > 253 || ascii.split('.').any(|label| label.len() > 63) {
            return Err(NameError::TooLong);
        }
        if ascii.split('.').any(|label| !is_host_label(label)) {
            return Err(NameError::BadCharacter);
        }
        registrable(&ascii)
    }

    /// The name in lower-case A-label form, `xn--…` for Japanese labels.
    pub fn ascii(&self) -> &str {
        &self.ascii
    }

    /// The public suffix in A-label form: `co.jp`, `com`, `tokyo.jp`.
    pub fn suffix(&self) -> &str {
        self.ascii.get(self.suffix_at..).unwrap_or_default()
    }

    /// Whether somebody else than the top-level domain's registry sells names under the suffix (`jpn.com`).
    pub(crate) fn is_sold_privately(&self) -> bool {
        SOLD_UNDER.contains(&self.suffix())
    }

    /// The last label: `jp` for `example-kobe.co.jp`.
    pub fn top(&self) -> &str {
        self.ascii.rsplit('.').next().unwrap_or_default()
    }

    /// The name as people read it: `みほん.jp`.
    pub fn unicode(&self) -> String {
        idna::domain_to_unicode(&self.ascii).0
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.ascii)
    }
}

/// Why a text is no domain name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// It is the number of a machine (IP address), not a name.
    #[error("this is an IP address, not a domain name")]
    Address,
    /// It has characters that no domain name has.
    #[error("a domain name cannot have these characters")]
    BadCharacter,
    /// Nothing was typed.
    #[error("no domain name was given")]
    Empty,
    /// One word without a dot.
    #[error("a domain name has at least one dot")]
    NoDot,
    /// It is an ending under which names are registered (`co.jp`), not a name.
    #[error("{0} is a public suffix, not a domain name")]
    PublicSuffix(String),
    /// Longer than names can be (253 characters, 63 between dots).
    #[error("the name is too long")]
    TooLong,
}

/// The host inside a pasted text, NFKC and lower case, without scheme, mailbox, port, path and final dots.
fn host_part(text: &str) -> String {
    let folded: String = text.nfkc().map(|c| if matches!(c, '。' | '｡') { '.' } else { c }).collect();
    let mut rest = folded.trim_matches(|c: char| c.is_whitespace() || c.is_control() || "\"'「」『』()".contains(c));
    if let Some((_, inside)) = rest.split_once('<')
        && let Some((inside, _)) = inside.split_once('>')
    {
        rest = inside.trim();
    }
    if let Some((_, after)) = rest.split_once("://") {
        rest = after;
    }
    rest = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    rest = rest.rsplit('@').next().unwrap_or_default();
    for scheme in ["mailto:", "http:", "https:"] {
        rest = rest.strip_prefix(scheme).unwrap_or(rest);
    }
    if let Some((before, port)) = rest.rsplit_once(':')
        && !before.contains(':')
        && port.bytes().all(|b| b.is_ascii_digit())
    {
        rest = before;
    }
    rest.trim().trim_start_matches('.').trim_end_matches('.').to_lowercase()
}

/// Hosts such as `_dmarc.example.jp` are no host names; the domain below them is what is meant.
fn without_services(host: &str) -> String {
    let mut rest = host;
    while rest.starts_with('_') {
        match rest.split_once('.') {
            Some((_, after)) => rest = after,
            None => break,
        }
    }
    rest.to_owned()
}

fn is_address(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let last = bare.rsplit('.').next().unwrap_or_default();
    bare.parse::<IpAddr>().is_ok() || (!last.is_empty() && last.bytes().all(|b| b.is_ascii_digit()))
}

fn bad_or_long(host: &str) -> NameError {
    let too_long = host.chars().count() > 253 || host.split('.').any(|label| label.is_ascii() && label.len() > 63);
    if too_long { NameError::TooLong } else { NameError::BadCharacter }
}

fn is_host_label(label: &str) -> bool {
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Cuts hosts away down to the registrable name. Suffixes of the list's private part (`github.io`) are names that
/// their owner registered, so the registry's own suffix below them counts, unless names are sold under them.
fn registrable(ascii: &str) -> Result<DomainName, NameError> {
    let mut tail = ascii;
    let suffix = loop {
        let found = List.suffix(tail.as_bytes()).ok_or(NameError::BadCharacter)?;
        let text = std::str::from_utf8(found.as_bytes()).map_err(|_| NameError::BadCharacter)?;
        if found.typ() != Some(Type::Private) || SOLD_UNDER.contains(&text) {
            break text;
        }
        match text.split_once('.') {
            Some((_, after)) => tail = after,
            None => break text,
        }
    };
    if ascii.len() == suffix.len() {
        let known = List.suffix(ascii.as_bytes()).is_some_and(|found| found.is_known());
        return Err(if known { NameError::PublicSuffix(ascii.to_owned()) } else { NameError::NoDot });
    }
    let front = ascii.strip_suffix(suffix).and_then(|front| front.strip_suffix('.')).ok_or(NameError::BadCharacter)?;
    let label = front.rsplit('.').next().unwrap_or_default();
    Ok(DomainName { ascii: format!("{label}.{suffix}"), suffix_at: label.len() + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ascii(text: &str) -> String {
        DomainName::parse(text).unwrap().ascii().to_owned()
    }

    #[test]
    fn whatever_a_person_pastes_becomes_the_registrable_name() {
        for text in [
            "example-kobe.co.jp",
            "  Example-Kobe.CO.JP. ",
            "https://www.example-kobe.co.jp/shop?id=1#top",
            "HTTP://example-kobe.co.jp:8080",
            "http:example-kobe.co.jp",
            "info@example-kobe.co.jp",
            "mailto:info@example-kobe.co.jp",
            "株式会社みほん商会 <info@mail.example-kobe.co.jp>",
            "ｅｘａｍｐｌｅ－ｋｏｂｅ．ｃｏ．ｊｐ",
            "ｈｔｔｐｓ：／／ｗｗｗ．ｅｘａｍｐｌｅ-ｋｏｂｅ．ｃｏ．ｊｐ／",
            "example-kobe。co。jp",
            "「example-kobe.co.jp」",
            "a.b.c.example-kobe.co.jp",
            "_dmarc.example-kobe.co.jp",
            "　example-kobe.co.jp　",
        ] {
            assert_eq!(ascii(text), "example-kobe.co.jp", "{text}");
        }
    }

    #[test]
    fn japanese_names_have_both_forms() {
        let name = DomainName::parse("www.みほん商会.jp").unwrap();
        assert!(name.ascii().starts_with("xn--") && name.suffix() == "jp");
        assert_eq!(name.unicode(), "みほん商会.jp");
        assert_eq!(DomainName::parse(name.ascii()).unwrap(), name);
        assert_eq!(DomainName::parse("みほん商会。ｊｐ").unwrap(), name);
    }

    #[test]
    fn prefecture_domains_are_three_labels_long() {
        assert_eq!(ascii("www.mihon.tokyo.jp"), "mihon.tokyo.jp");
        assert_eq!(DomainName::parse("mihon.tokyo.jp").unwrap().suffix(), "tokyo.jp");
        let idn = DomainName::parse("www.みほん.東京.jp").unwrap();
        assert_eq!(idn.unicode(), "みほん.東京.jp");
    }

    #[test]
    fn the_registrys_suffix_counts_and_not_a_hosters() {
        assert_eq!(ascii("mihon.github.io"), "github.io");
        assert_eq!(ascii("mihon.sakura.ne.jp"), "sakura.ne.jp");
        assert_eq!(DomainName::parse("mihon.com").unwrap().suffix(), "com");
        assert_eq!(DomainName::parse("a.mihon.co.uk").unwrap().suffix(), "co.uk");
        assert_eq!(ascii("www.mihon.example"), "mihon.example");
    }

    #[test]
    fn names_sold_under_a_private_suffix_are_names_of_their_own() {
        for suffix in SOLD_UNDER {
            let name = DomainName::parse(&format!("https://www.mihon.{suffix}/")).unwrap();
            assert_eq!((name.ascii(), name.suffix()), (format!("mihon.{suffix}").as_str(), suffix));
            assert!(name.is_sold_privately());
            assert_eq!(DomainName::parse(suffix), Err(NameError::PublicSuffix(suffix.into())));
        }
        assert!(!DomainName::parse("mihon.co.jp").unwrap().is_sold_privately());
    }

    #[test]
    fn what_is_no_name_says_why() {
        use NameError::*;
        for (text, why) in [
            ("", Empty),
            ("   ", Empty),
            ("https://", Empty),
            ("co.jp", PublicSuffix("co.jp".into())),
            ("jp", PublicSuffix("jp".into())),
            ("tokyo.jp", PublicSuffix("tokyo.jp".into())),
            ("192.0.2.1", Address),
            ("http://192.0.2.1/", Address),
            ("[2001:db8::1]", Address),
            ("2001:db8::1", Address),
            ("localhost", NoDot),
            ("株式会社みほん商会", NoDot),
            ("mihon shop.jp", BadCharacter),
            ("-mihon.jp", BadCharacter),
            ("mihon..jp", BadCharacter),
            ("mi_hon.jp", BadCharacter),
            ("mihon.jp, other.jp", BadCharacter),
        ] {
            assert_eq!(DomainName::parse(text), Err(why), "{text}");
        }
        assert_eq!(DomainName::parse(&format!("{}.jp", "a".repeat(64))), Err(TooLong));
        assert_eq!(DomainName::parse(&format!("{}jp", "a.".repeat(130))), Err(TooLong));
        assert!(DomainName::parse(&format!("{}.jp", "a".repeat(63))).is_ok());
    }
}
