//! WHOIS text of every registry that is not JPRS: `label: value` in its many dialects.

use kigenban_facts::{Registration, State};

use super::day::{self, Order};
use super::labels::{Label, order};
use super::lines::{Said, after_label, heading, is_remark, pair};
use super::{expires, host, only, phrases, published, same_name, status};

/// Reads an answer. The first block about the name counts; contacts and remarks below it do not.
pub(crate) fn read(domain: &str, text: &str) -> Registration {
    let usual = order(domain.rsplit('.').next().unwrap_or_default());
    let mut answer = Answer { domain, order: usual, ..Answer::default() };
    let mut open: Option<Open> = None;
    for line in text.lines().take(5_000) {
        let body = line.trim();
        if body.is_empty() {
            if let Some(open) = &mut open {
                open.blank = true;
            }
            continue;
        }
        if is_remark(body) {
            continue;
        }
        if let Some(section) = Section::of(line) {
            answer.section = section;
        }
        if let Some(Said { label, name, value }) = Said::of(body).or_else(|| heading(body)) {
            answer.order = Order::in_words(name).unwrap_or(usual);
            answer.take(label, value);
            open = Some(Open { label, filled: !value.is_empty(), blank: false });
            continue;
        }
        match open {
            // A value on the lines below its label (`Renewal date:` of .uk, its statuses, lists of name servers).
            Some(Open { label, filled, blank: false }) if !filled || label == Label::NameServer => {
                if pair(line).is_none_or(|(_, value)| value.is_empty()) || label == Label::NameServer {
                    answer.take(label, after_label(body));
                }
                if label != Label::NameServer && label != Label::Status {
                    open = None;
                }
            }
            // A list of name servers may begin below an empty line.
            Some(Open { label: Label::NameServer, filled: false, .. }) if host(body).is_some() => {
                answer.take(Label::NameServer, body);
                open = Some(Open { label: Label::NameServer, filled: true, blank: false });
            }
            _ => open = None,
        }
    }
    answer.into_registration(text)
}

/// Whose lines these are, by the heading above them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Section {
    Contact,
    #[default]
    Domain,
    Registrar,
}

impl Section {
    /// The section a heading opens: a line without a value.
    fn of(line: &str) -> Option<Self> {
        let (name, value) = pair(line).unwrap_or((line.trim(), ""));
        if !value.is_empty() || name.len() > 40 {
            return None;
        }
        let name = name.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        if has(&["admin", "billing", "contact", "tech", "zone"]) {
            Some(Self::Contact)
        } else if name.starts_with("registrar") || name.starts_with("sponsoring registrar") {
            Some(Self::Registrar)
        } else if has(&["domain", "holder", "nameserver", "name server", "owner", "registrant"]) {
            Some(Self::Domain)
        } else {
            None
        }
    }
}

/// A label whose values may follow on the next lines.
struct Open {
    label: Label,
    filled: bool,
    blank: bool,
}

#[derive(Default)]
struct Answer<'a> {
    domain: &'a str,
    expires: Option<(String, day::Written)>,
    found: Registration,
    holder_name: Option<String>,
    /// The answer names a domain, and it is the one asked for.
    named: bool,
    /// The answer names only other domains so far.
    other: bool,
    registrar_expires: Option<(String, day::Written)>,
    order: Order,
    section: Section,
}

impl Answer<'_> {
    fn take(&mut self, label: Label, value: &str) {
        if value.is_empty() {
            return;
        }
        if label == Label::Domain {
            let name = value.split_whitespace().next().unwrap_or_default().trim_matches(['"', '\'', ',']);
            if name.contains('.') {
                let same = same_name(self.domain, name) || same_name(self.domain, value);
                self.other = !same && !self.named;
                self.named |= same;
            }
            return;
        }
        if self.other {
            return;
        }
        let order = Order::in_words(value).unwrap_or(self.order);
        let read = |value: &str| day::read(value, order);
        let dated = |value: &str| read(value).map(|written| (value.to_owned(), written));
        let label = match (self.section, label) {
            (Section::Contact, Label::HolderCompany | Label::HolderName) => return,
            (Section::Registrar, Label::HolderCompany | Label::HolderName) => Label::Registrar,
            (_, label) => label,
        };
        match label {
            Label::Changed => keep(&mut self.found.changed_at, || read(value)?.at),
            Label::Created => keep(&mut self.found.registered_on, || Some(read(value)?.day)),
            Label::Domain => {}
            Label::Expires => keep(&mut self.expires, || dated(value)),
            Label::HolderCompany => keep(&mut self.found.holder, || published(value)),
            Label::HolderName => keep(&mut self.holder_name, || published(value)),
            Label::NameServer => {
                if let Some(host) = host(value)
                    && self.found.name_servers.len() < 50
                    && !self.found.name_servers.contains(&host)
                {
                    self.found.name_servers.push(host);
                }
            }
            Label::Registrar => keep(&mut self.found.registrar, || published(value)),
            Label::RegistrarExpires => keep(&mut self.registrar_expires, || dated(value)),
            Label::Status => {
                // `OK-UNTIL 20261204000000` of the older .ua.
                if let Some((word, date)) = value.split_once(' ')
                    && word.to_ascii_lowercase().ends_with("ok-until")
                {
                    keep(&mut self.expires, || dated(date));
                }
                let word = value.split("http").next().unwrap_or_default().trim_end_matches(['(', ' ', '\t']);
                if self.found.statuses.len() < 50 && !word.is_empty() {
                    self.found.statuses.push(word.to_owned());
                }
            }
        }
    }

    fn into_registration(mut self, text: &str) -> Registration {
        let state = status::state_of(self.found.statuses.iter().map(String::as_str));
        let dated = self.expires.is_some() || self.registrar_expires.is_some() || self.found.registered_on.is_some();
        let facts = dated || self.found.registrar.is_some() || !self.found.name_servers.is_empty();
        if self.other {
            return Registration::default();
        }
        if phrases::is_page(text) && !self.named {
            return only(if phrases::is_refusal(text) { State::Refused } else { State::Unknown });
        }
        if !dated && phrases::is_reduced(text) {
            return only(State::Refused);
        }
        if !facts || (state == Some(State::NotRegistered) && !dated) {
            let living = self.named && status::are_of_a_name(&self.found.statuses);
            // Legal notes speak of limits below a name's own status too.
            let verdict = phrases::verdict(text).filter(|verdict| !living || *verdict != State::Refused);
            let state = state.or(verdict).or(living.then_some(State::Registered)).unwrap_or_default();
            let statuses = if state == State::Unknown { Vec::new() } else { self.found.statuses };
            return Registration { statuses, ..only(state) };
        }
        // `Reserved` beside an expiry (.dk) means kept for its holder; .pt alone keeps such names to itself.
        let for_holder = self.expires.is_some() && self.domain.rsplit('.').next() != Some("pt");
        let state = state.filter(|state| *state != State::Reserved || !for_holder);
        let holder = self.found.holder.take().or(self.holder_name);
        let mut read = Registration { state: state.unwrap_or(State::Registered), holder, ..self.found };
        if let Some((raw, written)) = self.expires.as_ref().or(self.registrar_expires.as_ref()) {
            expires(&mut read, raw, *written);
        }
        read.registrar_expires = self.registrar_expires.map(|(_, written)| written.day);
        read
    }
}

/// What was said first stays.
fn keep<T>(said: &mut Option<T>, now: impl FnOnce() -> Option<T>) {
    if said.is_none() {
        *said = now();
    }
}
