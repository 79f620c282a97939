//! What a stranger's server says is kept without what could play tricks on whoever reads it, and never more than a ledger
//! can carry.

use kigenban_facts::{Observation, Outcome, Seen};
use serde_json::Value;

/// The most of one look, as it is stored.
const MOST_BYTES: usize = 48 * 1024;
/// The most of one text, and of one list, unless the whole is still too big.
const MOST_CHARS: usize = 4_000;
const MOST_ENTRIES: usize = 200;

/// Takes control and direction characters out of every text of a look, and cuts it to its bounds.
pub(crate) fn clean(observation: &mut Observation) {
    let Outcome::Seen(seen) = &mut observation.outcome else { return };
    let Ok(said) = serde_json::to_value(&*seen) else { return };
    let (mut chars, mut entries) = (MOST_CHARS, MOST_ENTRIES);
    loop {
        let cut = bounded(said.clone(), chars, entries);
        if cut.to_string().len() <= MOST_BYTES || entries <= 1 {
            if let Ok(cut) = serde_json::from_value::<Seen>(cut) {
                *seen = cut;
            }
            return;
        }
        (chars, entries) = (chars / 2, entries / 2);
    }
}

fn bounded(value: Value, chars: usize, entries: usize) -> Value {
    match value {
        Value::String(text) => Value::String(plain(&text, chars)),
        Value::Array(list) => list.into_iter().take(entries).map(|one| bounded(one, chars, entries)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(key, one)| (key, bounded(one, chars, entries))).collect(),
        other => other,
    }
}

/// A text on one line, without characters that nobody sees.
fn plain(text: &str, chars: usize) -> String {
    let seen = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    seen.filter(|c| !is_unseen(*c)).take(chars).collect()
}

/// Control characters, and those that turn the direction of a text or break its lines unseen.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    use kigenban_facts::{Check, Dns, Origin, Registration, Url, View, Web};

    fn look(check: Check, seen: Seen) -> Observation {
        let at = "2026-11-24T00:00:00Z".parse().unwrap();
        let outcome = Outcome::Seen(seen);
        Observation { domain: "mihon.jp".into(), at, source: Origin::Jprs, view: View::Public, check, outcome }
    }

    fn cleaned(check: Check, seen: Seen) -> Seen {
        let mut look = look(check, seen);
        clean(&mut look);
        look.outcome.seen().unwrap().clone()
    }

    #[test]
    fn no_text_of_a_stranger_keeps_control_or_direction_characters() {
        let holder = Some("みほん\u{202e}ナルゲイ\u{0007}商会\r\n".to_owned());
        let facts = Registration { holder, statuses: vec!["ac\u{200b}tive".into()], ..Registration::default() };
        let Seen::Registration(facts) = cleaned(Check::Registration, Seen::Registration(facts)) else { panic!() };
        assert_eq!(
            (facts.holder.as_deref(), facts.statuses.as_slice()),
            (Some("みほんナルゲイ商会  "), &["active".to_owned()][..])
        );
        let url = Url { title: Some("\u{1b}[31m店\u{2066}".into()), ..Url::default() };
        let Seen::Web(web) = cleaned(Check::Web, Seen::Web(Web { urls: vec![url] })) else { panic!() };
        assert_eq!(web.urls[0].title.as_deref(), Some("[31m店"));
    }

    #[test]
    fn a_look_is_never_bigger_than_its_bound_and_an_ordinary_one_stays_whole() {
        let flood: Vec<String> = (0..2_000).map(|n| format!("{n}{}", "x".repeat(60_000))).collect();
        let dns = Dns { records: BTreeMap::from([("TXT".to_owned(), flood)]), ..Dns::default() };
        let seen = cleaned(Check::Dns, Seen::Dns(dns));
        assert!(serde_json::to_string(&seen).unwrap().len() <= MOST_BYTES);
        let usual: Vec<String> = (0..60).map(|n| format!("192.0.2.{n}")).collect();
        let dns = Dns { records: BTreeMap::from([("A".to_owned(), usual)]), ..Dns::default() };
        let seen = cleaned(Check::Dns, Seen::Dns(dns.clone()));
        assert_eq!(seen, Seen::Dns(dns));
    }
}
