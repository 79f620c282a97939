//! SPF (RFC 7208): one record, readable, at most ten look-ups.

use std::collections::HashSet;

use kigenban_facts::MailFault;

use super::texts;
use crate::Internet;

/// Look-ups a receiver makes before it gives up (RFC 7208 §4.6.4).
const MOST_LOOKUPS: usize = 10;

/// The record as published, and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Spf {
    pub(super) record: Option<String>,
    pub(super) faults: Vec<MailFault>,
}

/// Reads and judges a domain's SPF. A record that could not be asked is neither there nor missing.
pub(super) async fn judge(domain: &str, internet: &Internet) -> Spf {
    let Ok(texts) = texts(internet, domain, domain).await else { return Spf::default() };
    let mut records = texts.into_iter().filter(|text| is_spf(text));
    let Some(record) = records.next() else {
        return Spf { record: None, faults: vec![MailFault::NoSpf] };
    };
    let mut faults = Vec::new();
    if records.next().is_some() {
        faults.push(MailFault::SpfMany);
    }
    match terms(&record) {
        None => faults.push(MailFault::SpfSyntax),
        Some(terms) => {
            if lookups(domain, terms, internet).await > MOST_LOOKUPS {
                faults.push(MailFault::SpfLookups);
            }
        }
    }
    Spf { record: Some(record), faults }
}

fn is_spf(text: &str) -> bool {
    let version = text.split(' ').next().unwrap_or_default();
    version.eq_ignore_ascii_case("v=spf1")
}

/// One term of a record, as far as it costs look-ups.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    /// Costs nothing.
    Free,
    /// Costs one (`a`, `mx`, `ptr`, `exists`).
    Lookup,
    /// Costs one, and what stands in the record of that name (`include`, `redirect`).
    Other(String),
}

/// The terms; `None` when one of them is no SPF.
fn terms(record: &str) -> Option<Vec<Term>> {
    record.split_whitespace().skip(1).map(term).collect()
}

fn term(text: &str) -> Option<Term> {
    // A modifier (`redirect=`) has its sign before any that a mechanism could have.
    if let Some((name, value)) = text.split_once('=')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    {
        let named = name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()) && !value.is_empty();
        let redirect = name.eq_ignore_ascii_case("redirect");
        return named.then(|| if redirect { Term::Other(value.to_ascii_lowercase()) } else { Term::Free });
    }
    let text = text.strip_prefix(['+', '-', '~', '?']).unwrap_or(text);
    let (head, value) = match text.split_once(':') {
        Some((head, value)) => (head, Some(value)),
        None => (text, None),
    };
    let (name, prefix) = match head.split_once('/') {
        Some((name, prefix)) => (name, Some(prefix)),
        None => (head, None),
    };
    let named = value.is_some_and(|value| !value.is_empty());
    match name.to_ascii_lowercase().as_str() {
        "all" => (value.is_none() && prefix.is_none()).then_some(Term::Free),
        "ip4" => is_network(value?, 32).then_some(Term::Free),
        "ip6" => is_network(value?, 128).then_some(Term::Free),
        "a" | "mx" | "ptr" => (value.is_none() || named).then_some(Term::Lookup),
        "exists" => named.then_some(Term::Lookup),
        "include" => named.then(|| Term::Other(value.unwrap_or_default().to_ascii_lowercase())),
        _ => None,
    }
}

fn is_network(text: &str, most: u8) -> bool {
    let (ip, bits) = text.split_once('/').map_or((text, None), |(ip, bits)| (ip, Some(bits)));
    let ip =
        if most == 32 { ip.parse::<std::net::Ipv4Addr>().is_ok() } else { ip.parse::<std::net::Ipv6Addr>().is_ok() };
    ip && bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most))
}

/// Look-ups of a record and all it includes; stops counting soon after too many.
async fn lookups(domain: &str, terms: Vec<Term>, internet: &Internet) -> usize {
    let mut count = 0;
    let mut known = HashSet::from([domain.to_owned()]);
    let mut waiting = terms;
    while let Some(term) = waiting.pop() {
        match term {
            Term::Free => {}
            Term::Lookup => count += 1,
            Term::Other(name) => {
                count += 1;
                // A name made of macros depends on the mail; it is counted, not followed.
                if count <= MOST_LOOKUPS && !name.contains('%') && known.insert(name.clone()) {
                    let texts = texts(internet, &name, &name).await.unwrap_or_default();
                    let record = texts.into_iter().find(|text| is_spf(text));
                    waiting.extend(record.and_then(|record| self::terms(&record)).unwrap_or_default());
                }
            }
        }
        if count > MOST_LOOKUPS {
            break;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_people_really_publish_are_read() {
        for record in [
            "v=spf1 -all",
            "v=spf1 +a:sv1234.example.jp +a:example.jp +mx include:spf.sender.example.jp ~all",
            "v=spf1 ip4:192.0.2.1 ip4:198.51.100.0/24 ip6:2001:db8::/32 a/24 mx:mail.example.jp/28 ?all",
            "v=spf1 include:_spf.example.com redirect=_spf.example.jp",
            "v=spf1 exists:%{i}._spf.example.jp exp=why.example.jp ptr -all",
            "v=spf1  a   mx  -all ",
        ] {
            assert!(terms(record).is_some(), "{record}");
        }
    }

    #[test]
    fn a_typing_error_is_a_syntax_fault() {
        for record in [
            "v=spf1 inculde:_spf.example.com -all",
            "v=spf1 ip4:192.0.2.300 -all",
            "v=spf1 ip4:192.0.2.0/33 -all",
            "v=spf1 include: -all",
            "v=spf1 all:example.jp",
            "v=spf1 ip4 -all",
            "v=spf1 redirect=",
            "v=spf1 a mx,-all",
        ] {
            assert_eq!(terms(record), None, "{record}");
        }
        assert!(!is_spf("v=spf10 -all"));
    }
}
