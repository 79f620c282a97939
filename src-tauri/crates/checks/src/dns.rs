//! DNS: what the world sees, and where the office sees something else. A timeout is never "missing".

use std::collections::BTreeMap;
use std::net::IpAddr;

use chrono::{DateTime, Utc};
use futures_util::future::{join, join_all};
use hickory_proto::rr::{RData, Record, RecordType};
use kigenban_facts::{Dns, DnsAnswer, Observation, Seen, View};

use crate::guard::is_public;
use crate::names::{Answer, Silence};
use crate::observe::seen;
use crate::{DomainName, Internet, parent};

/// What is asked: key, host in front of the name, types. The first seven decide how the zone answers.
const QUESTIONS: [(&str, &str, &[RecordType]); 9] = [
    ("A", "", &[RecordType::A]),
    ("AAAA", "", &[RecordType::AAAA]),
    ("NS", "", &[RecordType::NS]),
    ("MX", "", &[RecordType::MX]),
    ("TXT", "", &[RecordType::TXT]),
    ("SOA", "", &[RecordType::SOA]),
    ("CAA", "", &[RecordType::CAA]),
    ("_dmarc", "_dmarc.", &[RecordType::TXT]),
    ("www", "www.", &[RecordType::A, RecordType::AAAA]),
];
const APEX: usize = 7;
/// Compared between the views.
const COMPARED: [&str; 4] = ["A", "AAAA", "MX", "www"];

/// One look. The observation is of the public view; of the office's, and marked so, when only that one answers.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Observation {
    let (public, office) = join(ask_all(domain, internet, View::Public), ask_all(domain, internet, View::Office)).await;
    let mut public = public;
    if public.answer == DnsAnswer::Nxdomain {
        public.delegated = parent::delegates(internet, domain).await;
        if public.delegated == Some(true) {
            // The parent knows the name: whoever says that there is none is wrong.
            public.answer = DnsAnswer::Servfail;
        }
    }
    let blocked = matches!(public.answer, DnsAnswer::Servfail | DnsAnswer::Timeout);
    let only_office = blocked && matches!(office.answer, DnsAnswer::Ok | DnsAnswer::Nxdomain);
    let (view, source, mut facts, other) = if only_office {
        (View::Office, "office resolver", office, None)
    } else {
        (View::Public, "public resolvers", public, Some(office))
    };
    if view == View::Office && facts.answer == DnsAnswer::Nxdomain {
        facts.delegated = parent::delegates(internet, domain).await;
    } else if facts.records.get("NS").is_some_and(|servers| !servers.is_empty()) {
        facts.delegated = Some(true);
    }
    if let Some(office) = other {
        facts.office_differs = differences(&facts, &office);
    }
    facts.private_addresses = private_addresses(&facts, internet);
    let mut observation = seen(domain, now, source, Seen::Dns(facts));
    observation.view = view;
    observation
}

async fn ask_all(domain: &DomainName, internet: &Internet, view: View) -> Dns {
    let asked = QUESTIONS.iter().map(async |(key, host, kinds): &(&'static str, &str, &[RecordType])| {
        let name = format!("{host}{domain}");
        let answers: Vec<Answer> =
            join_all(kinds.iter().map(|kind| internet.parts.names.ask(view, &name, *kind))).await;
        (*key, answers)
    });
    let answers: Vec<(&str, Vec<Answer>)> = join_all(asked).await;
    let apex: Vec<&Answer> = answers.iter().take(APEX).flat_map(|(_, answers)| answers).collect();
    let mut answer = verdict(&apex);
    // Every zone has name servers and a SOA; an answer without either is made up on the way.
    let none =
        |kind| answers.iter().any(|(key, found)| *key == kind && matches!(found.as_slice(), [Err(Silence::Empty)]));
    if answer == DnsAnswer::Ok && none("NS") && none("SOA") {
        answer = DnsAnswer::Servfail;
    }
    let mut records = BTreeMap::new();
    for (key, answers) in &answers {
        if let Some(set) = record_set(key, answers) {
            records.insert((*key).to_owned(), set);
        }
    }
    if answer != DnsAnswer::Ok {
        records.clear();
    }
    Dns { answer, records, ..Dns::default() }
}

/// How the zone answers: any answer at all speaks louder than silence.
fn verdict(answers: &[&Answer]) -> DnsAnswer {
    let any = |wanted: fn(&Answer) -> bool| answers.iter().any(|answer| wanted(answer));
    if any(|answer| matches!(answer, Ok(_) | Err(Silence::Empty))) {
        DnsAnswer::Ok
    } else if any(|answer| matches!(answer, Err(Silence::NoSuchName))) {
        DnsAnswer::Nxdomain
    } else if any(|answer| matches!(answer, Err(Silence::Broken))) {
        DnsAnswer::Servfail
    } else {
        DnsAnswer::Timeout
    }
}

/// The records of a set, normalised; `None` when a part of it could not be asked.
fn record_set(key: &str, answers: &[Answer]) -> Option<Vec<String>> {
    let mut set = Vec::new();
    for answer in answers {
        match answer {
            Ok(records) => set.extend(records.iter().filter_map(|record| written(key, record))),
            Err(Silence::Empty | Silence::NoSuchName) => {}
            Err(Silence::Broken | Silence::Timeout) => return None,
        }
    }
    set.sort();
    set.dedup();
    Some(set)
}

/// A record in presentation form: names in lower case without the final dot. The SOA is kept without its serial,
/// which moves with every edit and says nothing by itself. `None` for a type that was not asked for.
fn written(key: &str, record: &Record) -> Option<String> {
    Some(match (&record.data, key) {
        (RData::A(a), "A" | "www") => a.0.to_string(),
        (RData::AAAA(aaaa), "AAAA" | "www") => aaaa.0.to_string(),
        (RData::CNAME(target), "www") => format!("CNAME {}", plain(&target.0.to_ascii())),
        (RData::NS(server), "NS") => plain(&server.0.to_ascii()),
        (RData::MX(mx), "MX") => format!("{} {}", mx.preference, plain(&mx.exchange.to_ascii())),
        (RData::TXT(txt), "TXT" | "_dmarc") => text(txt),
        (RData::SOA(soa), "SOA") => format!(
            "{} {} {} {} {} {}",
            plain(&soa.mname.to_ascii()),
            plain(&soa.rname.to_ascii()),
            soa.refresh,
            soa.retry,
            soa.expire,
            soa.minimum
        ),
        (RData::CAA(caa), "CAA") => caa.to_string(),
        _ => return None,
    })
}

/// The strings of a TXT record, joined as RFC 7208 §3.3 says.
pub(crate) fn text(txt: &hickory_proto::rr::rdata::TXT) -> String {
    let bytes: Vec<u8> = txt.txt_data.iter().flat_map(|part| part.iter().copied()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Lower case, no final dot; the root stays a dot.
pub(crate) fn plain(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    match lower.strip_suffix('.') {
        Some("") | None => lower,
        Some(bare) => bare.to_owned(),
    }
}

/// Types for which the office sees something else. Address pools differ from resolver to resolver, so addresses
/// count only when the office sees an inside one, or when one side has some and the other none.
fn differences(public: &Dns, office: &Dns) -> Vec<String> {
    if office.answer != DnsAnswer::Ok {
        return Vec::new();
    }
    let inside = |set: &[String]| -> Vec<String> { set.iter().filter(|value| is_inside(value)).cloned().collect() };
    let differs = |key: &&str| {
        let office = office.records.get(*key)?;
        let empty = Vec::new();
        let public = match public.answer {
            DnsAnswer::Ok => public.records.get(*key)?,
            DnsAnswer::Nxdomain => &empty,
            DnsAnswer::Servfail | DnsAnswer::Timeout => return None,
        };
        Some(match *key {
            "MX" => office != public,
            _ => office.is_empty() != public.is_empty() || inside(office) != inside(public),
        })
    };
    COMPARED.iter().filter(|key| differs(key) == Some(true)).map(|key| (*key).to_owned()).collect()
}

fn is_inside(value: &str) -> bool {
    value.parse::<IpAddr>().is_ok_and(|ip| !is_public(ip))
}

/// Addresses in the public answer that the internet cannot reach.
fn private_addresses(facts: &Dns, internet: &Internet) -> Vec<String> {
    let addresses = ["A", "AAAA", "www"].iter().filter_map(|key| facts.records.get(*key)).flatten();
    let mut found: Vec<String> = addresses
        .filter(|value| value.parse::<IpAddr>().is_ok_and(|ip| !internet.parts.guard.allows(ip)))
        .cloned()
        .collect();
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dns(answer: DnsAnswer, a: &[&str]) -> Dns {
        let set = a.iter().map(|text| (*text).to_owned()).collect();
        Dns { answer, records: BTreeMap::from([("A".to_owned(), set)]), ..Dns::default() }
    }

    #[test]
    fn a_timeout_is_never_a_missing_record() {
        assert_eq!(record_set("A", &[Err(Silence::Timeout)]), None);
        assert_eq!(record_set("A", &[Err(Silence::Broken)]), None);
        assert_eq!(record_set("A", &[Err(Silence::Empty)]), Some(vec![]));
        assert_eq!(verdict(&[&Err(Silence::Timeout), &Err(Silence::Timeout)]), DnsAnswer::Timeout);
        assert_eq!(verdict(&[&Err(Silence::Timeout), &Err(Silence::Empty)]), DnsAnswer::Ok);
        assert_eq!(verdict(&[&Err(Silence::Timeout), &Err(Silence::NoSuchName)]), DnsAnswer::Nxdomain);
        assert_eq!(verdict(&[&Err(Silence::Broken), &Err(Silence::Timeout)]), DnsAnswer::Servfail);
    }

    #[test]
    fn an_inside_address_differs_and_a_pool_does_not() {
        let public = dns(DnsAnswer::Ok, &["8.8.8.8"]);
        assert_eq!(differences(&public, &dns(DnsAnswer::Ok, &["192.168.1.10"])), ["A"]);
        assert!(differences(&public, &dns(DnsAnswer::Ok, &["8.8.4.4"])).is_empty());
        assert_eq!(differences(&public, &dns(DnsAnswer::Ok, &[])), ["A"]);
        assert!(differences(&public, &dns(DnsAnswer::Timeout, &[])).is_empty());
        assert_eq!(differences(&dns(DnsAnswer::Nxdomain, &[]), &dns(DnsAnswer::Ok, &["10.0.0.1"])), ["A"]);
    }

    #[test]
    fn names_are_lower_case_without_the_final_dot() {
        assert_eq!(plain("MX.Example.JP."), "mx.example.jp");
        assert_eq!(plain("."), ".");
    }
}
