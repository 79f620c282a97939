//! SPF as a receiver counts it (RFC 7208): one record, readable with all that it includes, at most ten look-ups of which
//! at most two find nothing. What stands after `all` is never looked at, and `redirect` only where there is no `all`.

use hickory_proto::rr::{RData, RecordType};
use kigenban_facts::MailFault;

use super::{ask, texts};
use crate::Internet;
use crate::record::plain;

/// Look-ups a receiver makes before it gives up, hosts behind one `mx` (RFC 7208 §4.6.4).
const MOST: usize = 10;
/// Look-ups that may find nothing (the same place).
const MOST_VOID: usize = 2;

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
    faults.extend(match terms(&record) {
        None => Some(MailFault::SpfSyntax),
        Some(terms) => Count::of(domain, terms, internet).await,
    });
    Spf { record: Some(record), faults }
}

fn is_spf(text: &str) -> bool {
    let version = text.split(' ').next().unwrap_or_default();
    version.eq_ignore_ascii_case("v=spf1")
}

/// One term that a receiver evaluates, as far as it costs a look-up. A name left out is the domain's own.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    /// `a`, `exists`: the addresses of a name.
    Address(Option<String>),
    /// `mx`: hosts, and the addresses of each.
    Exchangers(Option<String>),
    /// `include`: the record of that name has to be there.
    Include(String),
    /// `ptr`: costs one, whatever it finds.
    Pointer,
    /// `redirect`: that record in this one's place.
    Redirect(String),
}

/// What is evaluated, in order; `None` when any term is no SPF, wherever it stands (RFC 7208 §4.6).
fn terms(record: &str) -> Option<Vec<Term>> {
    let mut found = Vec::new();
    let mut redirect = None;
    let mut ended = false;
    for text in record.split_whitespace().skip(1) {
        match term(text)? {
            Read::All => ended = true,
            Read::Free => {}
            Read::Costs(Term::Redirect(name)) if redirect.is_none() => redirect = Some(Term::Redirect(name)),
            // Twice is an error (RFC 7208 §6).
            Read::Costs(Term::Redirect(_)) => return None,
            Read::Costs(_) if ended => {}
            Read::Costs(term) => found.push(term),
        }
    }
    found.extend(redirect.filter(|_| !ended));
    Some(found)
}

/// One term as written.
enum Read {
    All,
    Costs(Term),
    Free,
}

fn term(text: &str) -> Option<Read> {
    // A modifier (`redirect=`) has its sign before any that a mechanism could have.
    if let Some((name, value)) = text.split_once('=')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    {
        let named = name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()) && !value.is_empty();
        let redirect = name.eq_ignore_ascii_case("redirect");
        return match (named, redirect) {
            (false, _) => None,
            (true, false) => Some(Read::Free),
            (true, true) => Some(Read::Costs(Term::Redirect(domain(value)?))),
        };
    }
    let text = text.strip_prefix(['+', '-', '~', '?']).unwrap_or(text);
    let (head, value) = text.split_once(':').map_or((text, None), |(head, value)| (head, Some(value)));
    let (name, lengths) = head.split_once('/').map_or((head, None), |(name, lengths)| (name, Some(lengths)));
    let bare = value.is_none() && lengths.is_none();
    // `a`, `a:host`, `a/24`, `a:host/24//64`.
    let host = || {
        let (host, lengths) = match (value, lengths) {
            (None, lengths) => (None, lengths),
            (Some(_), Some(_)) => return None,
            (Some(value), None) => match value.split_once('/') {
                Some((host, lengths)) if !value.contains('%') => (Some(domain(host)?), Some(lengths)),
                _ => (Some(domain(value)?), None),
            },
        };
        lengths.is_none_or(are_lengths).then_some(host)
    };
    Some(match name.to_ascii_lowercase().as_str() {
        "all" if bare => Read::All,
        "ip4" if is_network(value?, 32) => Read::Free,
        "ip6" if is_network(value?, 128) => Read::Free,
        "a" => Read::Costs(Term::Address(host()?)),
        "mx" => Read::Costs(Term::Exchangers(host()?)),
        "ptr" if lengths.is_none() && value.is_none_or(|value| domain(value).is_some()) => Read::Costs(Term::Pointer),
        "exists" if lengths.is_none() => Read::Costs(Term::Address(Some(domain(value?)?))),
        "include" if lengths.is_none() => Read::Costs(Term::Include(domain(value?)?)),
        _ => return None,
    })
}

/// A domain-spec (RFC 7208 §7.1), in lower case. One with macros depends on the mail and is kept as it is.
fn domain(text: &str) -> Option<String> {
    let text = text.strip_suffix('.').unwrap_or(text);
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    let is_name = text.bytes().all(fits) && text.contains('.') && !text.contains("..") && !text.starts_with('.');
    (is_name || (text.contains('%') && text.bytes().all(|b| b.is_ascii_graphic()))).then(|| text.to_ascii_lowercase())
}

/// `24`, `24//64`, `/64`.
fn are_lengths(text: &str) -> bool {
    let fits = |bits: &str, most: u8| bits.parse::<u8>().is_ok_and(|bits| bits <= most);
    match text.split_once("//") {
        Some((four, six)) => fits(four, 32) && fits(six, 128),
        None => text.strip_prefix('/').map_or_else(|| fits(text, 32), |six| fits(six, 128)),
    }
}

fn is_network(text: &str, most: u8) -> bool {
    let (ip, bits) = text.split_once('/').map_or((text, None), |(ip, bits)| (ip, Some(bits)));
    let ip =
        if most == 32 { ip.parse::<std::net::Ipv4Addr>().is_ok() } else { ip.parse::<std::net::Ipv6Addr>().is_ok() };
    ip && bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most))
}

/// What a receiver has counted so far, for mail that no term matches: it goes through all of them.
#[derive(Debug, Default)]
struct Count {
    lookups: usize,
    void: usize,
}

/// A record that is being evaluated: whose it is, and what is left of it.
struct Frame {
    domain: String,
    left: std::vec::IntoIter<Term>,
}

impl Count {
    /// The fault that makes receivers give up, if any. What could not be asked counts for nothing.
    async fn of(domain: &str, terms: Vec<Term>, internet: &Internet) -> Option<MailFault> {
        let mut count = Self::default();
        let mut open = vec![Frame { domain: domain.to_owned(), left: terms.into_iter() }];
        while let Some(frame) = open.last_mut() {
            let Some(term) = frame.left.next() else {
                open.pop();
                continue;
            };
            let own = frame.domain.clone();
            count.lookups += 1;
            if count.lookups > MOST {
                return Some(MailFault::SpfLookups);
            }
            match term {
                Term::Pointer => {}
                Term::Address(name) => count.addresses(name.as_ref().unwrap_or(&own), internet).await,
                Term::Exchangers(name) => {
                    if count.exchangers(name.as_ref().unwrap_or(&own), internet).await > MOST {
                        return Some(MailFault::SpfLookups);
                    }
                }
                Term::Include(name) | Term::Redirect(name) if name.contains('%') => {}
                Term::Include(name) | Term::Redirect(name) => {
                    let Ok(texts) = texts(internet, &name, &name).await else { continue };
                    let mut records = texts.iter().filter(|text| is_spf(text));
                    // None, several or an unreadable one: a permanent error (RFC 7208 §5.2, §6.1).
                    let (Some(record), None) = (records.next(), records.next()) else {
                        return Some(MailFault::SpfSyntax);
                    };
                    let Some(terms) = self::terms(record) else { return Some(MailFault::SpfSyntax) };
                    open.push(Frame { domain: name, left: terms.into_iter() });
                }
            }
            if count.void > MOST_VOID {
                return Some(MailFault::SpfLookups);
            }
        }
        None
    }

    async fn addresses(&mut self, name: &str, internet: &Internet) {
        if name.contains('%') {
            return;
        }
        let none = |found: &Result<Vec<RData>, _>| found.as_ref().is_ok_and(Vec::is_empty);
        if none(&ask(internet, name, name, RecordType::A).await)
            && none(&ask(internet, name, name, RecordType::AAAA).await)
        {
            self.void += 1;
        }
    }

    /// How many hosts stand behind the name.
    async fn exchangers(&mut self, name: &str, internet: &Internet) -> usize {
        if name.contains('%') {
            return 0;
        }
        let Ok(found) = ask(internet, name, name, RecordType::MX).await else { return 0 };
        self.void += usize::from(found.is_empty());
        let hosts = found.iter().filter(|data| matches!(data, RData::MX(mx) if plain(&mx.exchange.to_ascii()) != "."));
        hosts.count()
    }
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
            "v=spf1 exists:%{ir}.%{v}._spf.%{d2} include:%{d}.spf.example.com/x -all",
            "v=spf1 a:example.jp/24//64 mx//64 -all",
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
            "v=spf1 include:_spf.example.cominclude:_spf.example.jp -all", // a lost space between two strings
            "v=spf1 include:_spf.example.com~all",
            "v=spf1 mx -all nonsense",
            "v=spf1 include:localhost -all",
            "v=spf1 a:example.jp/99 -all",
            "v=spf1 redirect=a.example.jp redirect=b.example.jp",
        ] {
            assert_eq!(terms(record), None, "{record}");
        }
        assert!(!is_spf("v=spf10 -all"));
    }

    #[test]
    fn what_a_receiver_never_evaluates_costs_nothing() {
        let include = |name: &str| Term::Include(name.to_owned());
        for (record, expected) in [
            ("v=spf1 mx ~all a:x.example.jp include:y.example.jp", vec![Term::Exchangers(None)]),
            ("v=spf1 include:i.example.jp -all redirect=j.example.jp", vec![include("i.example.jp")]),
            ("v=spf1 redirect=j.example.jp -all", vec![]),
            ("v=spf1 redirect=j.example.jp mx", vec![Term::Exchangers(None), Term::Redirect("j.example.jp".into())]),
            (
                "v=spf1 include:I.Example.JP. include:i.example.jp",
                vec![include("i.example.jp"), include("i.example.jp")],
            ),
        ] {
            assert_eq!(terms(record), Some(expected), "{record}");
        }
    }
}
