//! DNS: what the world sees, and where the office sees something else. A timeout is never "missing".

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use chrono::{DateTime, Utc};
use futures_util::future::{join, join_all, join3};
use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::{RData, Record, RecordType};
use kigenban_facts::{Check, Dns, DnsAnswer, Observation, Seen, View, Why};

use crate::guard::is_public;
use crate::names::{Answer, Silence};
use crate::no_answer::NoAnswer;
use crate::outcome::{seen, unseen};
use crate::record::{plain, text};
use crate::wire::{self, Question};
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

/// One look. The observation is of the public view; of the office's, and marked so, when only that one can be believed.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Observation {
    let (public, office) = join(ask_all(domain, internet, View::Public), ask_all(domain, internet, View::Office)).await;
    let asks_parent = [&public, &office].iter().any(|said| said.word == Word::Nothing) && public.word != Word::Answers;
    let delegated = if asks_parent { parent::delegates(internet, domain).await } else { None };
    // Resolvers that answer everybody else and fail for this name alone: what the world cannot find is not there, whatever
    // the office's own resolver still says.
    let failing = match public.word {
        Word::Fails => everybody_fails(domain, internet).await,
        _ => None,
    };
    let believed = match failing {
        Some(_) => Believed::Public,
        None => weigh(public.word, office.word, delegated),
    };
    let (view, source, mut facts, other) = match believed {
        Believed::Nobody(why) => return unseen(domain, Check::Dns, now, "public resolvers", why),
        Believed::Office => (View::Office, "office resolver", office.facts, None),
        Believed::Public => (View::Public, "public resolvers", public.facts, Some(office)),
    };
    facts.delegated = match facts.answer {
        DnsAnswer::Nxdomain => delegated,
        _ => facts.records.get("NS").filter(|servers| !servers.is_empty()).map(|_| true),
    };
    facts.bogus = failing == Some(true);
    if let Some(office) = other {
        facts.office_differs = differences(&facts, &office);
    }
    facts.private_addresses = private_addresses(&facts, internet);
    let mut observation = seen(domain, now, source, Seen::Dns(facts));
    observation.view = view;
    observation
}

/// Asks every public resolver for a witness and for the name, at the same minute. `None` unless all that answer for the
/// witness answer SERVFAIL for the name; `Some(true)` when some answer as soon as they are told not to verify signatures:
/// the zone's signatures are broken.
async fn everybody_fails(domain: &DomainName, internet: &Internet) -> Option<bool> {
    let witnesses = crate::line::witnesses(internet);
    let words = internet.parts.names.public_resolvers().map(async |server| {
        let witness = async {
            let asked = witnesses.iter().map(|name| wire::ask(internet, server, Question::new(name, RecordType::A)));
            join_all(asked).await.into_iter().flatten().any(|answer| !answer.answers.is_empty())
        };
        let name = Question::new(domain.ascii(), RecordType::SOA);
        let unverified = Question { unverified: true, ..name };
        let verified = wire::ask(internet, server, name);
        let (witness, verified, unverified) = join3(witness, verified, wire::ask(internet, server, unverified)).await;
        let code = |answer: Result<Message, NoAnswer>| answer.ok().map(|answer| answer.metadata.response_code);
        witness.then(|| (code(verified), code(unverified)))
    });
    let alive: Vec<_> = join_all(words).await.into_iter().flatten().collect();
    let fails = |(verified, _): &(Option<ResponseCode>, _)| *verified == Some(ResponseCode::ServFail);
    if alive.is_empty() || !alive.iter().all(fails) {
        return None;
    }
    Some(alive.iter().any(|(_, unverified)| *unverified == Some(ResponseCode::NoError)))
}

/// What one view says of a zone.
#[derive(Clone, Debug)]
struct Said {
    facts: Dns,
    word: Word,
}

/// The same in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Answers,
    /// It will not answer us.
    Declines,
    Fails,
    /// It answers, but as no zone does: without name servers and SOA.
    MadeUp,
    /// No such name.
    Nothing,
    Silent,
}

/// Whose word becomes the fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Believed {
    Nobody(Why),
    Office,
    Public,
}

/// Weighs both views and the parent's word. That a name does not exist is a fact when the parent itself says so, or
/// when both views do and the parent cannot be asked; a resolver that the parent contradicts is not believed. Public
/// resolvers that stay silent or will not answer are a line that blocks them: then the office's view counts.
fn weigh(public: Word, office: Word, delegated: Option<bool>) -> Believed {
    match (public, office, delegated) {
        (Word::Answers, _, _) | (Word::Nothing, _, Some(false)) => Believed::Public,
        (_, Word::Answers, _) | (_, Word::Nothing, Some(false)) | (Word::Declines | Word::Silent, Word::Fails, _) => {
            Believed::Office
        }
        (Word::Declines, _, _) => Believed::Nobody(Why::Refused),
        (Word::Fails | Word::Silent, _, _) | (Word::Nothing, Word::Nothing, None) => Believed::Public,
        (Word::Nothing, _, None) => Believed::Nobody(Why::Timeout),
        (Word::MadeUp, _, _) | (Word::Nothing, _, Some(true)) => Believed::Nobody(Why::Intercepted),
    }
}

async fn ask_all(domain: &DomainName, internet: &Internet, view: View) -> Said {
    let asked = QUESTIONS.iter().map(async |(key, host, kinds): &(&'static str, &str, &[RecordType])| {
        let name = format!("{host}{domain}");
        let answers: Vec<Answer> =
            join_all(kinds.iter().map(|kind| internet.parts.names.ask(view, &name, *kind))).await;
        (*key, name, answers)
    });
    let answers: Vec<(&str, String, Vec<Answer>)> = join_all(asked).await;
    let apex: Vec<&Answer> = answers.iter().take(APEX).flat_map(|(_, _, answers)| answers).collect();
    let none =
        |kind| answers.iter().any(|(key, _, found)| *key == kind && matches!(found.as_slice(), [Err(Silence::Empty)]));
    let word = match verdict(&apex) {
        // A name that a host lends is no zone. Every zone has name servers and a SOA; an answer without either is made up on the way.
        Word::Answers if none("NS") && none("SOA") && !domain.is_lent() => Word::MadeUp,
        word => word,
    };
    let told = answers.iter().filter(|_| word == Word::Answers);
    let records: BTreeMap<_, _> =
        told.filter_map(|(key, name, answers)| Some(((*key).to_owned(), record_set(key, name, answers)?))).collect();
    let answer = match word {
        Word::Answers => DnsAnswer::Ok,
        Word::Declines | Word::Fails | Word::MadeUp => DnsAnswer::Servfail,
        Word::Nothing => DnsAnswer::Nxdomain,
        Word::Silent => DnsAnswer::Timeout,
    };
    Said { facts: Dns { answer, records, ..Dns::default() }, word }
}

/// How the zone answers: any answer at all speaks louder than silence.
fn verdict(answers: &[&Answer]) -> Word {
    let any = |wanted: fn(&Answer) -> bool| answers.iter().any(|answer| wanted(answer));
    if any(|answer| matches!(answer, Ok(_) | Err(Silence::Empty))) {
        Word::Answers
    } else if any(|answer| matches!(answer, Err(Silence::NoSuchName))) {
        Word::Nothing
    } else if any(|answer| matches!(answer, Err(Silence::Broken))) {
        Word::Fails
    } else if any(|answer| matches!(answer, Err(Silence::Declined))) {
        Word::Declines
    } else {
        Word::Silent
    }
}

/// The records of a set, normalised; `None` when a part of it could not be asked.
fn record_set(key: &str, name: &str, answers: &[Answer]) -> Option<Vec<String>> {
    let mut set = Vec::new();
    for answer in answers {
        match answer {
            Ok(records) => set.extend(records.iter().filter_map(|record| written(key, name, record))),
            Err(Silence::Empty | Silence::NoSuchName) => {}
            Err(Silence::Broken | Silence::Declined | Silence::Timeout) => return None,
        }
    }
    set.sort();
    set.dedup();
    Some(set)
}

/// A record in presentation form: names in lower case without the final dot. The SOA is kept without its serial,
/// which moves with every edit and says nothing by itself. `None` for a type that was not asked for, and for an alias of
/// another name: where `name` points is this zone's word, where that leads on to is its host's and changes at will.
fn written(key: &str, name: &str, record: &Record) -> Option<String> {
    Some(match (&record.data, key) {
        (RData::A(a), "A" | "www") => a.0.to_string(),
        (RData::AAAA(aaaa), "AAAA" | "www") => aaaa.0.to_string(),
        (RData::CNAME(target), "www") if plain(&record.name.to_ascii()) == name => {
            format!("CNAME {}", plain(&target.0.to_ascii()))
        }
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

/// Types for which the office sees something else. Address pools differ from resolver to resolver, so addresses
/// count only when the office sees an inside one, or when one side has some and the other none.
fn differences(public: &Dns, office: &Said) -> Vec<String> {
    if office.word != Word::Answers {
        return Vec::new();
    }
    let office = &office.facts;
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
    let private = |value: &&String| value.parse::<IpAddr>().is_ok_and(|ip| !internet.parts.guard.allows(ip));
    addresses.filter(private).cloned().collect::<BTreeSet<_>>().into_iter().collect()
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
        let set = |answer| record_set("A", "example.jp", &[answer]);
        assert_eq!(set(Err(Silence::Timeout)), None);
        assert_eq!(set(Err(Silence::Broken)), None);
        assert_eq!(set(Err(Silence::Empty)), Some(vec![]));
        assert_eq!(verdict(&[&Err(Silence::Timeout), &Err(Silence::Timeout)]), Word::Silent);
        assert_eq!(verdict(&[&Err(Silence::Timeout), &Err(Silence::Empty)]), Word::Answers);
        assert_eq!(verdict(&[&Err(Silence::Timeout), &Err(Silence::NoSuchName)]), Word::Nothing);
        assert_eq!(verdict(&[&Err(Silence::Broken), &Err(Silence::Timeout)]), Word::Fails);
    }

    #[test]
    fn of_a_chain_of_aliases_only_the_first_is_the_zones_own_word() {
        let name = |text: &str| hickory_proto::rr::Name::from_ascii(text).unwrap();
        let alias = |from: &str, to: &str| {
            let target = hickory_proto::rr::rdata::CNAME(name(to));
            Record::from_rdata(name(from), 60, RData::CNAME(target))
        };
        let chain = vec![
            alias("WWW.example.jp.", "example-jp.cdn.example."),
            alias("example-jp.cdn.example.", "e7.tokyo.cdn.example."),
        ];
        let set = record_set("www", "www.example.jp", &[Ok(chain)]);
        assert_eq!(set, Some(vec!["CNAME example-jp.cdn.example".to_owned()]));
    }

    #[test]
    fn no_resolver_alone_makes_a_name_disappear() {
        use Believed::{Nobody, Office, Public};
        use Word::{Answers, Declines, Fails, MadeUp, Nothing, Silent};
        for (public, office, delegated, believed) in [
            (Answers, Nothing, None, Public),
            (Nothing, Answers, Some(true), Office),
            (Nothing, Answers, None, Office),
            (Nothing, Answers, Some(false), Public), // the office remembers what is gone
            (Nothing, Nothing, Some(false), Public),
            (Nothing, Nothing, None, Public), // unconfirmed: told without the parent's word
            (Nothing, Nothing, Some(true), Nobody(Why::Intercepted)),
            (Nothing, Silent, None, Nobody(Why::Timeout)),
            (Nothing, Fails, None, Nobody(Why::Timeout)),
            (Nothing, Silent, Some(true), Nobody(Why::Intercepted)),
            (Silent, Nothing, Some(false), Office),
            (Silent, Nothing, None, Public),
            (Silent, Answers, None, Office),
            (Fails, Silent, None, Public),
            (Silent, Fails, None, Office), // a line that blocks public resolvers: the office's word counts
            (Declines, Fails, None, Office),
            (Declines, Answers, None, Office),
            (Declines, Silent, None, Nobody(Why::Refused)),
            (MadeUp, Answers, None, Office),
            (MadeUp, Silent, None, Nobody(Why::Intercepted)),
        ] {
            assert_eq!(weigh(public, office, delegated), believed, "{public:?} {office:?} {delegated:?}");
        }
    }

    #[test]
    fn an_inside_address_differs_and_a_pool_does_not() {
        let said = |facts: Dns| {
            let word = if facts.answer == DnsAnswer::Ok { Word::Answers } else { Word::Silent };
            Said { facts, word }
        };
        let office = |a: &[&str]| said(dns(DnsAnswer::Ok, a));
        let public = dns(DnsAnswer::Ok, &["8.8.8.8"]);
        assert_eq!(differences(&public, &office(&["192.168.1.10"])), ["A"]);
        assert!(differences(&public, &office(&["8.8.4.4"])).is_empty());
        assert_eq!(differences(&public, &office(&[])), ["A"]);
        assert!(differences(&public, &said(dns(DnsAnswer::Timeout, &[]))).is_empty());
        assert_eq!(differences(&dns(DnsAnswer::Nxdomain, &[]), &office(&["10.0.0.1"])), ["A"]);
    }

    #[test]
    fn names_are_lower_case_without_the_final_dot() {
        assert_eq!(plain("MX.Example.JP."), "mx.example.jp");
        assert_eq!(plain("."), ".");
    }
}
