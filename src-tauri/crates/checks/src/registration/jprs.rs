//! JPRS WHOIS: .jp in both layouts (general-use and prefecture; attribute types such as co.jp), both languages.
//!
//! The state counts before the date: a `Suspended` or `Deleted` name carries a date in the future and is dead.
//! (knowledge/registration.md#two-formats, knowledge/registration.md#state-first-date-second)

use chrono::{Datelike, Days, NaiveDate};
use kigenban_facts::{Meaning, OtherDate, Registration, State};

use super::day::{self, Order};
use super::same_name;

/// Reads an answer. What is not understood, cut off or about another name is [`State::Unknown`].
pub(crate) fn read(domain: &str, text: &str) -> Registration {
    let mut answer = Answer::default();
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let whole = line.ends_with('\n');
        let line = line.trim();
        if !inside {
            if line == "No match!!" {
                return Registration { state: State::NotRegistered, ..Registration::default() };
            }
            if !begins(line) {
                continue;
            }
            inside = true;
        }
        if line.starts_with("Contact Information:") {
            break;
        }
        if let Some((label, value)) = labelled(line) {
            answer.take(label, value, whole);
        }
    }
    answer.into_registration(domain)
}

/// Whether an answer holds the facts of a name, readable or not.
pub(crate) fn is_about_a_name(text: &str) -> bool {
    text.lines().any(|line| begins(line.trim()))
}

/// Where the facts begin. Some places pass an answer on without its headings: the label of the name begins it as well.
fn begins(line: &str) -> bool {
    line.starts_with("Domain Information:")
        || labelled(line).is_some_and(|(label, _)| matches!(label, "Domain Name" | "ドメイン名"))
}

/// `[Label]   value`, with or without `a. ` in front. Lines of the banner begin with `[` and a space.
fn labelled(line: &str) -> Option<(&str, &str)> {
    let bytes = line.as_bytes();
    let line = match bytes {
        [letter, b'.', b' ', ..] if letter.is_ascii_lowercase() => line.get(3..)?,
        _ => line,
    };
    let (label, value) = line.strip_prefix('[')?.split_once(']')?;
    (!label.starts_with(' ')).then(|| (label, value.trim()))
}

#[derive(Default)]
struct Answer<'a> {
    changed: Option<&'a str>,
    created: Option<&'a str>,
    expires: Option<&'a str>,
    holder_en: Option<&'a str>,
    holder_ja: Option<&'a str>,
    locks: Vec<&'a str>,
    name: Option<&'a str>,
    name_servers: Vec<&'a str>,
    state: Option<&'a str>,
}

impl<'a> Answer<'a> {
    fn take(&mut self, label: &'a str, value: &'a str, whole: bool) {
        let keep = |slot: &mut Option<&'a str>| {
            if !value.is_empty() {
                slot.get_or_insert(value);
            }
        };
        match label {
            "Domain Name" | "ドメイン名" => keep(&mut self.name),
            "Registrant" | "Organization" | "Network Service Name" => keep(&mut self.holder_en),
            "登録者名" | "組織名" | "ネットワークサービス名" => keep(&mut self.holder_ja),
            "Name Server" | "ネームサーバ" | "ネームサーバー" => {
                self.name_servers.extend(value.split_whitespace().next());
            }
            "Created on" | "Registered Date" | "登録年月日" => keep(&mut self.created),
            // Second form: what an answer decoded with loss keeps of the first.
            "Expires on" | "有効期限" | "有効限" => keep(&mut self.expires),
            // A line without its end was cut off: `Connected` may have lost its date, `Suspended` its `To be`.
            "State" | "Status" | "状態" if whole => keep(&mut self.state),
            "Lock Status" | "ロック状態" if !value.is_empty() => self.locks.push(value),
            "Last Update" | "Last Updated" | "最終更新" => keep(&mut self.changed),
            _ => {}
        }
    }

    fn into_registration(self, domain: &str) -> Registration {
        let Some((word, in_state)) = self.state.and_then(state_word) else { return Registration::default() };
        if self.name.is_none_or(|name| !same_name(domain, name)) {
            return Registration::default();
        }
        let state = state_of(word);
        let written = self.expires.or(in_state);
        let day = written.and_then(japanese_day);
        let living = matches!(state, State::Registered | State::Ending | State::Hold);
        let holder_en = self.holder_en.filter(|holder| *holder != "Suspended Domain Name").map(str::to_owned);
        Registration {
            state,
            expires: day.filter(|_| living),
            expires_raw: written.filter(|_| living && day.is_some()).map(str::to_owned),
            other_dates: day.map(|day| other_dates(state, day)).unwrap_or_default(),
            statuses: vec![word.to_owned()],
            holder: self
                .holder_ja
                .filter(|holder| !holder.contains("Suspended Domain Name"))
                .map(str::to_owned)
                .or_else(|| holder_en.clone()),
            holder_en,
            name_servers: self.name_servers.iter().map(|host| host.trim_end_matches('.').to_lowercase()).collect(),
            registered_on: self.created.and_then(japanese_day),
            changed_at: self.changed.and_then(|text| day::read(text, Order::Unknown)).and_then(|written| written.at),
            locks: self.locks.iter().map(|lock| (*lock).to_owned()).collect(),
            ..Registration::default()
        }
    }
}

/// `Connected (2027/03/31)`, `To be suspended`. Anything else in the line and it is not understood.
fn state_word(value: &str) -> Option<(&str, Option<&str>)> {
    let (word, date) = match value.split_once('(') {
        Some((word, date)) => (word.trim(), Some(date.trim().strip_suffix(')')?.trim())),
        None => (value.trim(), None),
    };
    let plain = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic() || c == ' ' || c == '-');
    plain.then_some((word, date))
}

fn state_of(word: &str) -> State {
    let folded = word.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_lowercase();
    match folded.as_str() {
        // `Advance-Registered` (仮登録) and `Renamed` ask for a warning, not for another state: they keep their date, and
        // the word itself stays in `statuses`.
        "active" | "advance-registered" | "connected" | "negotiated" | "registered" | "renamed" => State::Registered,
        "to be deleted" | "to be suspended" => State::Ending,
        "suspended" => State::Suspended,
        "deleted" => State::Deleted,
        "hold" | "user-reserved" => State::Hold,
        "reserved" => State::Reserved,
        _ => State::Unknown,
    }
}

/// `YYYY/MM/DD`, a day in Japan; also with other signs between (`2026-12-31`, `2026.12.31`, `2026年12月31日`).
fn japanese_day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim_end_matches('日').split(['/', '-', '.', '年', '月']).map(str::trim);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || !(1..=2).contains(&month.len()) || !(1..=2).contains(&day.len()) {
        return None;
    }
    super::day::date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// `Suspended`: the registry takes the name back until the 20th of the month, anybody can have it after its end.
/// `Deleted`: frozen until the day given.
fn other_dates(state: State, day: NaiveDate) -> Vec<OtherDate> {
    match state {
        State::Suspended => {
            let recover = day.with_day(20).map(|date| OtherDate { meaning: Meaning::RecoverUntil, date });
            let freed = day.checked_add_days(Days::new(1)).map(|date| OtherDate { meaning: Meaning::Freed, date });
            recover.into_iter().chain(freed).collect()
        }
        State::Deleted => vec![OtherDate { meaning: Meaning::FrozenUntil, date: day }],
        _ => Vec::new(),
    }
}
