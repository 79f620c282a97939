//! Small makers for tests: invented names only.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{
    Book, Bundle, BundleId, Check, Contract, ContractId, Dns, DnsAnswer, Kind, Mail, Observation, Office, Outcome,
    Payment, PersonId, Registration, Seen, Source, Sourced, SourcedDate, Span, State, Tls, TlsPurpose, Url, UrlFault,
    View, Web, Why,
};
use uuid::Uuid;

use crate::{Status, TaskKind};

#[path = "../tests/words/mod.rs"]
pub(crate) mod words;

/// The company's domain in most tests.
pub(crate) const DOMAIN: &str = "example-kobe.co.jp";

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn person() -> PersonId {
    PersonId(Uuid::from_u128(0xa1))
}

pub(crate) fn bundle() -> BundleId {
    BundleId(Uuid::from_u128(0xb1))
}

pub(crate) fn contract_id(kind: Kind) -> ContractId {
    ContractId(Uuid::from_u128(0xc0 + kind as u128))
}

/// A book of one 契約一式 with one domain contract whose registrar a person confirmed, and these spans.
pub(crate) fn book_with(spans: Vec<Span>) -> Book {
    book_of(DOMAIN, spans)
}

pub(crate) fn book_of(domain: &str, spans: Vec<Span>) -> Book {
    let spans = spans.into_iter().map(|span| Span { domain: domain.into(), ..span }).collect();
    Book {
        office: Office { name: "株式会社みほん商会".into(), ..Office::default() },
        bundles: vec![Bundle {
            id: bundle(), domain: domain.into(), name: "会社のサイト".into(), ..Bundle::default()
        }]
        .into(),
        contracts: vec![contract(Kind::Domain)].into(),
        spans,
        ..Book::default()
    }
}

/// A contract of the book's 契約一式 with a provider nobody has a preset for.
pub(crate) fn contract(kind: Kind) -> Contract {
    Contract {
        id: contract_id(kind),
        bundle: bundle(),
        kind,
        provider: Some(Sourced {
            value: "みほんレジストリ".into(),
            source: Source::Typed { by: person() },
            seen_at: at("2026-04-01T00:00:00Z"),
        }),
        ..Contract::default()
    }
}

pub(crate) fn typed(date: &str) -> SourcedDate {
    SourcedDate { date: day(date), source: Source::Typed { by: person() }, seen_at: at("2026-04-01T00:00:00Z") }
}

pub(crate) fn paid(kind: Kind, period: &str, when: &str) -> Payment {
    let seen_in = kigenban_facts::SeenIn::Receipt;
    Payment {
        contract: contract_id(kind),
        period: day(period),
        seen_in,
        by: person(),
        at: at(when),
        ..Payment::default()
    }
}

pub(crate) fn span(seen: Seen, when: &str) -> Span {
    let check = match &seen {
        Seen::Dns(_) => Check::Dns,
        Seen::Mail(_) => Check::Mail,
        Seen::Registration(_) => Check::Registration,
        Seen::Tls(_) => Check::Tls,
        Seen::Web(_) => Check::Web,
    };
    Span::of(observation(check, Outcome::Seen(seen), when))
}

pub(crate) fn unseen(check: Check, why: Why, when: &str) -> Span {
    Span::of(observation(check, Outcome::Unseen { why }, when))
}

pub(crate) fn observation(check: Check, outcome: Outcome, when: &str) -> Observation {
    Observation { domain: DOMAIN.into(), at: at(when), source: "JPRS".into(), view: View::Public, check, outcome }
}

/// The same span, seen often enough to be believed, until `last`.
pub(crate) fn until(span: Span, last: &str) -> Span {
    Span { last_seen: at(last), count: 5, ..span }
}

pub(crate) fn living(expires: &str) -> Registration {
    Registration {
        state: State::Registered,
        expires: Some(day(expires)),
        name_servers: vec!["ns1.example".into(), "ns2.example".into()],
        ..Registration::default()
    }
}

pub(crate) fn registered(expires: &str, when: &str) -> Span {
    span(Seen::Registration(living(expires)), when)
}

pub(crate) fn dns(answer: DnsAnswer, records: &[(&str, &[&str])]) -> Dns {
    Dns {
        answer,
        records: records
            .iter()
            .map(|(name, values)| ((*name).into(), values.iter().map(|value| (*value).into()).collect()))
            .collect(),
        ..Dns::default()
    }
}

pub(crate) fn web(faults: &[UrlFault]) -> Web {
    let url = |url: &str| Url {
        url: url.into(),
        status: faults.is_empty().then_some(200),
        final_url: Some(url.into()),
        title: Some("みほん商会".into()),
        took_ms: Some(400),
        faults: faults.to_vec(),
        ..Url::default()
    };
    Web { urls: vec![url("https://example-kobe.co.jp/"), url("https://www.example-kobe.co.jp/")] }
}

pub(crate) fn mail(mx: &[&str]) -> Mail {
    Mail {
        mx: mx.iter().map(|host| (*host).into()).collect(),
        faults: if mx.is_empty() { vec![kigenban_facts::MailFault::NoMx] } else { Vec::new() },
        ..Mail::default()
    }
}

pub(crate) fn certificate(issuer: &str, from: &str, to: &str) -> Tls {
    Tls {
        host: DOMAIN.into(),
        port: 443,
        purpose: TlsPurpose::Web,
        not_before: at(&format!("{from}T00:00:00Z")),
        not_after: at(&format!("{to}T00:00:00Z")),
        issuer: issuer.into(),
        names: vec![DOMAIN.into()],
        faults: Vec::new(),
    }
}

/// Compares a text with its golden file. `KIGENBAN_GOLDEN=renew` writes it anew.
pub(crate) fn golden(name: &str, text: &str) {
    use std::io::Write;
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var("KIGENBAN_GOLDEN").is_ok_and(|word| word == "renew") {
        std::fs::File::create(&path).unwrap().write_all(text.as_bytes()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(text, kept, "{name} differs; KIGENBAN_GOLDEN=renew writes it anew");
}
