//! The facts a diagnosis stands on, as one technician would tell them to another: names, addresses, answers, times.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use kigenban_facts::{Around, Check, Dns, Mail, Observation, OfficeWord, Outcome, Registration, Seen, Tls, Web, Why};
use serde::Serialize;

use crate::word::word_of;

/// One fact. Its text is protocol: the same in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// By which look.
    pub check: Check,
    /// Who said so.
    pub source: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What was answered.
    pub text: String,
    /// It shows something broken.
    pub bad: bool,
}

/// Every fact of these looks, in the order of the chain.
pub(super) fn all(observations: &[Observation], domain: &str, around: &Around, now: DateTime<Utc>) -> Vec<Ground> {
    let mut found = Vec::new();
    for seen in observations.iter().filter(|one| one.domain == domain) {
        let line = |(text, bad): (String, bool)| Ground {
            check: seen.check,
            source: seen.source.keeper().to_owned(),
            at: seen.at,
            text,
            bad,
        };
        found.extend(lines(&seen.outcome).into_iter().map(line));
    }
    found.extend(beside(around, now));
    found.sort_by_key(|ground| ground.check);
    found
}

fn lines(outcome: &Outcome) -> Vec<(String, bool)> {
    match outcome {
        Outcome::Unseen { why } => vec![(format!("no answer to judge by: {}", word(why)), *why != Why::NoService)],
        Outcome::Seen(Seen::Registration(said)) => vec![registration(said)],
        Outcome::Seen(Seen::Dns(dns)) => zone(dns),
        Outcome::Seen(Seen::Tls(tls)) => vec![certificate(tls)],
        Outcome::Seen(Seen::Web(web)) => pages(web),
        Outcome::Seen(Seen::Mail(mail)) => records(mail),
    }
}

fn registration(said: &Registration) -> (String, bool) {
    let mut text = format!("state {}", word(&said.state));
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            let _ = write!(text, "; {name} {value}");
        }
    };
    add("status", Some(said.statuses.join(", ")));
    add("expires", said.expires_raw.clone().or_else(|| said.expires.map(|day| day.to_string())));
    add("registered", said.registered_on.map(|day| day.to_string()));
    add("changed", said.changed_at.map(|at| at.to_rfc3339()));
    add("registrar", said.registrar.clone());
    add("holder", said.holder.clone().or_else(|| said.holder_en.clone()));
    add("name servers", Some(said.name_servers.join(", ")));
    (text, said.state.is_dead())
}

fn zone(dns: &Dns) -> Vec<(String, bool)> {
    let mut head = format!("answer {}", word(&dns.answer));
    if let Some(delegated) = dns.delegated {
        head.push_str(if delegated { "; delegated by the parent" } else { "; not delegated by the parent" });
    }
    if dns.bogus {
        head.push_str("; DNSSEC signatures do not verify");
    }
    let bad = !crate::symptoms::is_answering(dns) || dns.bogus;
    let mut found = vec![(head, bad)];
    let shown = ["NS", "A", "AAAA", "www", "MX"].into_iter().filter_map(|kind| Some((kind, dns.records.get(kind)?)));
    found.extend(shown.map(|(kind, values)| {
        let values = if values.is_empty() { "none".to_owned() } else { values.join(", ") };
        (format!("{kind} {values}"), false)
    }));
    if !dns.office_differs.is_empty() {
        found.push((format!("this office's resolver answers otherwise: {}", dns.office_differs.join(", ")), true));
    }
    found
}

fn certificate(tls: &Tls) -> (String, bool) {
    let faults = listed(&tls.faults);
    let text = format!(
        "{}:{} issuer {}; names {}; {} to {}; {}",
        tls.host,
        tls.port,
        tls.issuer,
        tls.names.join(", "),
        tls.not_before.to_rfc3339(),
        tls.not_after.to_rfc3339(),
        if faults.is_empty() { "good" } else { &faults },
    );
    (text, !tls.faults.is_empty())
}

fn pages(web: &Web) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for url in &web.urls {
        let mut text = url.url.clone();
        if let Some(status) = url.status {
            let _ = write!(text, " status {status}");
        }
        if let Some(end) = url.final_url.as_ref().filter(|end| **end != url.url) {
            let _ = write!(text, ", leads to {end}");
        }
        if let Some(took) = url.took_ms {
            let _ = write!(text, ", {took} ms");
        }
        if !url.faults.is_empty() {
            let _ = write!(text, ", {}", listed(&url.faults));
        }
        if let Some(title) = &url.title {
            let _ = write!(text, ", title {title}");
        }
        found.push((text, !url.faults.is_empty()));
        let broken = url.machines.iter().filter(|machine| !machine.faults.is_empty());
        found.extend(broken.map(|one| (format!("{} at {} {}", url.url, one.address, listed(&one.faults)), true)));
    }
    found
}

fn records(mail: &Mail) -> Vec<(String, bool)> {
    let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
    let mx = if mail.mx.is_empty() { "none".to_owned() } else { mail.mx.join(", ") };
    let mut found = vec![
        (format!("MX {mx}"), crate::symptoms::is_mail_gone(mail)),
        (format!("SPF {}", or_none(&mail.spf)), false),
        (format!("DMARC {}", or_none(&mail.dmarc)), false),
    ];
    if !mail.dkim.is_empty() {
        found.push((format!("DKIM keys {}", mail.dkim.join(", ")), false));
    }
    if !mail.faults.is_empty() {
        found.push((listed(&mail.faults), true));
    }
    found
}

/// Name servers asked one by one, and this office's own resolver.
fn beside(around: &Around, now: DateTime<Utc>) -> Vec<Ground> {
    let of_dns = |source: &str, text: &str, bad| Ground {
        check: Check::Dns,
        source: source.to_owned(),
        at: now,
        text: text.to_owned(),
        bad,
    };
    let servers = around.servers.iter().map(|server| {
        let place = format!("{} {}", server.host, server.address);
        let text = if server.answers { "answers for the zone" } else { "does not answer" };
        of_dns(place.trim(), text, !server.answers)
    });
    let office = around.office.map(|word| {
        let text = match word {
            OfficeWord::Answers => "answers",
            OfficeWord::Fails => "fails (SERVFAIL)",
            OfficeWord::MadeUp => "answers as no zone does (an address, but no SOA and no NS)",
            OfficeWord::Nothing => "says that the name does not exist (NXDOMAIN)",
            OfficeWord::Silent => "does not answer",
        };
        of_dns("office resolver", text, word != OfficeWord::Answers)
    });
    servers.chain(office).collect()
}

fn listed<T: Serialize>(values: &[T]) -> String {
    values.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// A value of a closed list as its JSON form writes it.
fn word<T: Serialize>(value: &T) -> String {
    word_of(value).replace('_', " ")
}
