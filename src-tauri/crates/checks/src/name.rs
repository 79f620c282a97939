//! A domain name as a registry knows it, made from whatever a person pastes.

use std::fmt;
use std::net::IpAddr;

use psl::{List, Psl, Type};
use unicode_normalization::UnicodeNormalization;

use crate::suffixes;

/// A domain name of its own: one label in front of a public suffix, or in front of an ending that a host lends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainName {
    ascii: String,
    suffix_at: usize,
    lent: bool,
}

/// Endings that no registry has: names of the inside (RFC 6762, RFC 8375, ICANN SAC 113 and what routers hand out).
const INSIDE: [&str; 10] =
    ["corp", "home", "home.arpa", "internal", "intranet", "lan", "local", "localdomain", "localhost", "private"];

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
        let labels: Result<Vec<String>, NameError> = host.split('.').map(|label| ascii_label(label, &host)).collect();
        let ascii = labels?.join(".");
        if ascii.len() > 253 || ascii.split('.').any(|label| label.len() > 63) {
            return Err(NameError::TooLong);
        }
        let name = registrable(&ascii)?;
        if name.ascii.split('.').any(|label| !is_host_label(label)) {
            return Err(NameError::BadCharacter);
        }
        Ok(name)
    }

    /// The same of a name that is entered to be watched: one of the inside says that there is nothing to watch.
    pub fn entered(text: &str) -> Result<Self, NameError> {
        let name = Self::parse(text)?;
        if name.is_inside() { Err(NameError::Inside(name.ascii)) } else { Ok(name) }
    }

    /// Whether a host lends the name with its service: it has no registration and no zone of its own.
    pub(crate) fn is_lent(&self) -> bool {
        self.lent
    }

    /// Whether it is a name of the inside, which no registry knows.
    pub(crate) fn is_inside(&self) -> bool {
        INSIDE.iter().any(|ending| self.ascii.strip_suffix(ending).is_some_and(|front| front.ends_with('.')))
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
        suffixes::sold(self.suffix()).is_some()
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
    /// A name of the inside (`server.local`): no registry knows it, and nothing of it ends.
    #[error("{0} is a name of the inside, without a registration")]
    Inside(String),
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

/// One label of a host. In front of the registrable name people's hosts may have underscores and any number of dashes
/// (`_dmarc`, `my_shop`, `r3---sn-abc`); what is neither ASCII nor an A-label is turned into one.
fn ascii_label(label: &str, host: &str) -> Result<String, NameError> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if !label.is_empty() && label.bytes().all(plain) && !label.starts_with("xn--") {
        return Ok(label.to_owned());
    }
    idna::domain_to_ascii_strict(label).ok().filter(|ascii| !ascii.is_empty()).ok_or_else(|| bad_or_long(host))
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

/// Cuts hosts away down to the registrable name. Suffixes of the list's private part (`github.io`) and of our own table
/// are lent by a host to whoever stands in front of them, unless names are sold under them; alone they are names that their
/// owner registered, and the registry's own suffix below them counts.
fn registrable(ascii: &str) -> Result<DomainName, NameError> {
    if let Some(name) = lent(ascii) {
        return Ok(name);
    }
    let mut tail = ascii;
    let suffix = loop {
        let (text, private) = suffix_of(tail)?;
        if !private || suffixes::sold(text).is_some() {
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
    in_front_of(ascii, suffix, false).ok_or(NameError::BadCharacter)
}

/// The public suffix, and whether it stands in the list's private part.
fn suffix_of(name: &str) -> Result<(&str, bool), NameError> {
    let found = List.suffix(name.as_bytes()).ok_or(NameError::BadCharacter)?;
    let text = std::str::from_utf8(found.as_bytes()).map_err(|_| NameError::BadCharacter)?;
    Ok((text, found.typ() == Some(Type::Private)))
}

/// The name that a host lends; `None` for every other, also for the host's own site.
fn lent(ascii: &str) -> Option<DomainName> {
    let (listed, private) = suffix_of(ascii).ok()?;
    let listed = Some(listed).filter(|suffix| private && suffixes::sold(suffix).is_none());
    let suffix = suffixes::lent(ascii).or(listed)?;
    in_front_of(ascii, suffix, true).filter(|name| !name.ascii.starts_with("www."))
}

/// One label and the suffix behind it.
fn in_front_of(ascii: &str, suffix: &str, lent: bool) -> Option<DomainName> {
    let front = ascii.strip_suffix(suffix)?.strip_suffix('.')?;
    let label = front.rsplit('.').next().unwrap_or_default();
    Some(DomainName { ascii: format!("{label}.{suffix}"), suffix_at: label.len() + 1, lent })
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
            "http://foo_bar.example-kobe.co.jp/index.html",
            "my_shop.example-kobe.co.jp",
            "r3---sn-abc.example-kobe.co.jp",
            "-odd-.example-kobe.co.jp",
            "_sip._tcp.example-kobe.co.jp",
            "みせ.example-kobe.co.jp",
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
    fn a_name_that_a_host_lends_is_a_name_of_its_own_and_never_the_hosts() {
        for host in [
            "sakura.ne.jp",
            "xsrv.jp",
            "lolipop.jp",
            "github.io",
            "wixsite.com",
            "jimdofree.com",
            "base.shop",
            "stores.jp",
            "thebase.in",
            "chicappa.jp",
            "pages.dev",
            "shop-pro.jp",
        ] {
            let name = DomainName::parse(&format!("https://www.mihon.{host}/shop")).unwrap();
            assert_eq!((name.ascii(), name.suffix()), (format!("mihon.{host}").as_str(), host));
            assert!(name.is_lent() && !name.is_sold_privately(), "{host}");
            let own = DomainName::parse(&format!("www.{host}")).unwrap();
            assert!(!own.is_lent(), "{host} itself has an owner");
        }
        for own in ["mihon.ne.jp", "mihon.co.jp", "mihon.com", "sakura-mihon.ne.jp", "myxsrv.jp"] {
            assert!(!DomainName::parse(own).unwrap().is_lent(), "{own}");
        }
    }

    #[test]
    fn a_name_of_the_inside_is_told_apart_at_entry() {
        for text in ["mihon.local", "nas.lan", "files.mihon.internal", "mihon.home.arpa", "pc1.corp"] {
            assert!(matches!(DomainName::entered(text), Err(NameError::Inside(_))), "{text}");
            assert!(DomainName::parse(text).is_ok(), "one in an older ledger is still read: {text}");
        }
        for text in ["local.example", "mihon.jp", "thelocal.com"] {
            assert!(DomainName::entered(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn the_registrys_suffix_counts() {
        assert_eq!(DomainName::parse("mihon.com").unwrap().suffix(), "com");
        assert_eq!(DomainName::parse("a.mihon.co.uk").unwrap().suffix(), "co.uk");
        assert_eq!(ascii("www.mihon.example"), "mihon.example");
    }

    #[test]
    fn names_sold_under_a_private_suffix_are_names_of_their_own() {
        for suffix in ["jpn.com", "com.de", "co.com", "uk.com", "in.net", "za.bz", "com.ru"] {
            let name = DomainName::parse(&format!("https://www.mihon.{suffix}/")).unwrap();
            assert_eq!((name.ascii(), name.suffix()), (format!("mihon.{suffix}").as_str(), suffix));
            assert!(name.is_sold_privately() && !name.is_lent());
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
            ("my shop.mihon.jp", BadCharacter),
            ("mihon_shop.co.jp", BadCharacter),
            ("www.mi_hon.jp", BadCharacter),
        ] {
            assert_eq!(DomainName::parse(text), Err(why), "{text}");
        }
        assert_eq!(DomainName::parse(&format!("{}.jp", "a".repeat(64))), Err(TooLong));
        assert_eq!(DomainName::parse(&format!("{}jp", "a.".repeat(130))), Err(TooLong));
        assert!(DomainName::parse(&format!("{}.jp", "a".repeat(63))).is_ok());
    }
}
