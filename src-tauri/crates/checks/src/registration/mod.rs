//! ドメイン期限: what a registry says. Readers are pure and know nothing of transport.

mod ask;
mod asking;
mod charset;
mod day;
mod jprs;
mod labels;
mod lines;
mod look;
mod phrases;
mod rdap;
mod servers;
mod status;
mod whois;

use kigenban_facts::{Registration, State};

pub(crate) use asking::MOST;
pub(crate) use look::look;
use rdap::registrar_link;

/// Reads a registry's answer about `domain` (A-label form; empty when it is not known): RDAP JSON, JPRS or other
/// WHOIS text. Never fails: what is not understood is [`State::Unknown`] without any date.
pub fn read_answer(domain: &str, answer: &[u8]) -> Registration {
    let top = domain.rsplit('.').next().unwrap_or_default();
    let decoded = charset::decode(answer, top);
    let text = decoded.text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let mut read = if is_json(text) {
        rdap::read(domain, text)
    } else if top == "jp" || text.starts_with("[ JPRS database") || text.contains("\n[ JPRS database") {
        let read = jprs::read(domain, text);
        let silent = read.state == State::Unknown && !jprs::is_about_a_name(text);
        if silent && phrases::is_refusal(text) { only(State::Refused) } else { read }
    } else {
        whois::read(domain, text)
    };
    if decoded.doubtful {
        read.holder = read.holder.filter(|holder| holder.is_ascii());
    }
    read
}

/// An object, or a list of objects. (A JPRS banner begins with `[` too.)
fn is_json(text: &str) -> bool {
    text.strip_prefix('[').unwrap_or(text).trim_start().starts_with('{')
}

/// A state and nothing else.
fn only(state: State) -> Registration {
    Registration { state, ..Registration::default() }
}

/// Whether an answer's name is the one asked for, in either form, any case, with or without the final dot.
fn same_name(asked: &str, answered: &str) -> bool {
    let answered = answered.trim().trim_end_matches('.');
    asked.is_empty()
        || asked.eq_ignore_ascii_case(answered)
        || (!answered.is_ascii() && idna::domain_to_ascii(answered).is_ok_and(|ascii| ascii == asked))
}

/// Fills the expiry in, unless the state says that a date is no expiry.
fn expires(read: &mut Registration, raw: &str, written: day::Written) {
    let dateless = matches!(
        read.state,
        State::Suspended | State::Deleted | State::NotRegistered | State::Reserved | State::Refused | State::Unknown
    );
    if !dateless {
        read.expires = Some(written.day);
        read.expires_raw = Some(raw.to_owned());
        read.expires_at = written.at;
    }
}

/// A published name, unless it is blank or only says that it is hidden.
fn published(name: &str) -> Option<String> {
    let name = name.trim();
    let folded = name.to_lowercase();
    let hidden = name.is_empty()
        || ["redacted", "not disclosed", "non-public", "data protected", "withheld", "not shown", "statutory masking"]
            .iter()
            .any(|word| folded.contains(word))
        || matches!(folded.as_str(), "-" | "n/a" | "none" | "null" | "hidden" | "private" | "registration private");
    (!hidden).then(|| name.to_owned())
}

/// A host name as [`Registration::name_servers`] keeps it; `None` for what is none (an address, a remark).
fn host(text: &str) -> Option<String> {
    let first = text.split([' ', '\t', '[', '(', ',']).find(|piece| !piece.is_empty())?;
    let host = first.trim_end_matches('.').to_lowercase();
    let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
    (plain && host.contains('.') && host.parse::<std::net::IpAddr>().is_err()).then_some(host)
}
