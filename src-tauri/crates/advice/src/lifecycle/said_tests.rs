//! What is said and not said, and the registry's word beside what the world shows.

mod authority;
mod instants;
mod moves;
mod said;

use kigenban_facts::{Book, DnsAnswer, Registration, Seen, Span, State};

use crate::lifecycle::life;
use crate::testing::{at, book_of, dns, living, span, until, web};
use crate::{Advice, Reminder, Verdict, judge, reminders};

pub(super) const COM: &str = "example-kobe.com";
pub(super) const JP: &str = "example-kobe.jp";

pub(super) fn seen(facts: Registration, from: &str, to: &str) -> Span {
    until(span(Seen::Registration(facts), from), to)
}

/// Living until the day, with statuses, as an RDAP server says it.
pub(super) fn active(expires: &str) -> Registration {
    Registration {
        statuses: vec!["active".into(), "client transfer prohibited".into()],
        registrar: Some("みほんレジストリ".into()),
        holder: Some("株式会社みほん商会".into()),
        locks: vec!["DomainTransferLocked".into()],
        ..living(expires)
    }
}

/// An answer that leaves everything out.
pub(super) fn bare() -> Registration {
    Registration { state: State::Registered, ..Registration::default() }
}

pub(super) fn is(state: State, words: &[&str]) -> Registration {
    let statuses = words.iter().map(|word| (*word).to_owned()).collect();
    Registration { state, statuses, ..Registration::default() }
}

pub(super) fn zone(answer: DnsAnswer, delegated: Option<bool>, from: &str, to: &str) -> Span {
    let facts = kigenban_facts::Dns { delegated, ..dns(answer, &[("NS", &["ns1.example"])]) };
    until(span(Seen::Dns(facts), from), to)
}

pub(super) fn alive(from: &str, to: &str) -> Vec<Span> {
    vec![zone(DnsAnswer::Ok, Some(true), from, to), until(span(Seen::Web(web(&[])), from), to)]
}

pub(super) fn advice(book: &Book, now: &str) -> Advice {
    judge(book, at(now))
}

pub(super) fn telling(book: &Book, now: &str) -> Vec<Reminder> {
    reminders(book, &judge(book, at(now)))
}

pub(super) fn verdict(domain: &str, spans: Vec<Span>, now: &str) -> Verdict {
    life(&book_of(domain, spans), domain, at(now)).verdict
}
