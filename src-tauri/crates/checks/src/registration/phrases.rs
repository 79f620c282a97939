//! What servers say in sentences instead of fields: `data/whois-phrases.tsv`, a row each with its registries and the day it
//! was last seen.

use std::sync::OnceLock;

use kigenban_facts::State;
use serde::Deserialize;

use super::labels::said;

/// The server declined: too many questions, no permission. Meant for text that could not be read as an answer.
pub(crate) fn is_refusal(text: &str) -> bool {
    text.len() < 20_000 && (says(text, Meaning::Refusal) || says(text, Meaning::Retired))
}

/// Of two kinds of refusal, the one that only asks for patience.
pub(crate) fn is_limit(text: &str) -> bool {
    is_refusal(text) && !says(text, Meaning::Forbidden) && !says(text, Meaning::Retired)
}

/// What an answer says in sentences about the name. Legal notes speak of limits below answers of every kind, so a
/// refusal counts only where no verdict stands.
pub(crate) fn verdict(text: &str) -> Option<State> {
    if says_of_a_name(text, Meaning::Kept) {
        Some(State::Reserved)
    } else if says_of_a_name(text, Meaning::NotRegistered) || claims(text, Meaning::Free) {
        Some(State::NotRegistered)
    } else if is_refusal(text) {
        Some(State::Refused)
    } else {
        says(text, Meaning::Reserved).then_some(State::Reserved)
    }
}

/// The server kept back what it would say otherwise: what it did say is no whole answer.
pub(crate) fn is_reduced(text: &str) -> bool {
    lines(text).any(|line| line.contains("reduced information"))
}

/// A web server's page instead of a registry's answer: its "not found" is about the page.
pub(crate) fn is_page(text: &str) -> bool {
    text.starts_with('<') || text.starts_with("HTTP/")
}

/// What a phrase means: the word of its rows in `data/whois-phrases.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Meaning {
    /// A refusal that no waiting will change.
    Forbidden,
    /// A registry that has the name to give away. Legal notes use these words too, at other places in a line.
    Free,
    /// A registry that keeps this very name to itself. Counts before [`Meaning::NotRegistered`], whose words it contains.
    Kept,
    /// A registry that does not know the name. Counts only where nothing about a name was read.
    NotRegistered,
    /// A server that declines.
    Refusal,
    /// The same as `Kept` where nothing else was said; legal notes use these words of other things.
    Reserved,
    /// A service that was given up: what else it says is about itself, not about the name.
    Retired,
}

fn phrases(meaning: Meaning) -> impl Iterator<Item = &'static str> {
    static PHRASES: OnceLock<Vec<(Meaning, &'static str)>> = OnceLock::new();
    let all = PHRASES.get_or_init(|| said::<Meaning>(include_str!("../../data/whois-phrases.tsv")).collect());
    all.iter().filter(move |(known, _)| *known == meaning).map(|(_, phrase)| *phrase)
}

/// Whether a line (at most 200 characters: no legal text) has this meaning.
fn says(text: &str, meaning: Meaning) -> bool {
    lines(text).any(|line| phrases(meaning).any(|phrase| fits(&line, phrase)))
}

/// The same of lines about a name: what a retired service says is about itself, and what is not found for too many
/// questions was not looked for.
fn says_of_a_name(text: &str, meaning: Meaning) -> bool {
    let declines = phrases(Meaning::Refusal).filter(|_| meaning == Meaning::NotRegistered);
    let declines: Vec<&str> = declines.chain(phrases(Meaning::Retired)).collect();
    let of_the_service = |line: &String| declines.iter().any(|phrase| fits(line, phrase));
    lines(text).any(|line| phrases(meaning).any(|phrase| fits(&line, phrase)) && !of_the_service(&line))
}

/// The same of lines that claim it and do not ask it (`To see whether a name is available for registration, …`).
fn claims(text: &str, meaning: Meaning) -> bool {
    lines(text)
        .filter(|line| !line.contains("whether ") && !line.contains("if "))
        .any(|line| phrases(meaning).any(|phrase| fits(&line, phrase)))
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter(|line| line.len() <= 200).map(folded)
}

/// A line in lower case, without the signs of a remark before it and the full stop behind it.
fn folded(line: &str) -> String {
    line.trim_matches(|c: char| c.is_whitespace() || "%#*.!\"'".contains(c)).to_lowercase()
}

/// `…` stands for anything, `|` at the end for the end of the line, at both ends for the whole line.
fn fits(line: &str, phrase: &str) -> bool {
    if let Some(end) = phrase.strip_suffix('|') {
        return end.strip_prefix('|').map_or_else(|| line.ends_with(end), |whole| line == whole);
    }
    phrase.split('…').try_fold(line, |rest, part| Some(rest.split_once(part)?.1)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registration::labels::rows;

    #[test]
    fn every_row_of_the_table_is_read_and_says_where_and_when_it_was_seen() {
        let mut seen_before = std::collections::HashSet::new();
        for row in rows(include_str!("../../data/whois-phrases.tsv")) {
            let cells: Vec<&str> = row.collect();
            let [word, phrase, registries, seen] = cells[..] else { panic!("{cells:?}") };
            assert!(serde_json::from_value::<Meaning>(word.into()).is_ok(), "{word}");
            assert_eq!(phrase.to_lowercase(), phrase);
            assert!(seen_before.insert((word, phrase)), "{word} {phrase} stands twice");
            assert!(!registries.is_empty());
            assert!(seen == "-" || seen.parse::<chrono::NaiveDate>().is_ok(), "{phrase}: {seen}");
        }
    }

    #[test]
    fn a_retired_service_says_nothing_about_a_name() {
        for text in [
            "This WHOIS service has been retired. Please use RDAP.",
            "The WHOIS service for this TLD does not exist any more: WHOIS has been discontinued.",
            "WHOIS is no longer available. Domain not found here, use RDAP instead.",
            "Port 43 WHOIS was turned off on 2025-01-28.",
            "refused",
            "このサービスは終了しました",
        ] {
            assert_eq!(verdict(text), Some(State::Refused), "{text}");
            assert!(!is_limit(text), "no waiting will change it: {text}");
        }
        let with_note =
            "No match for \"MIHON.COM\".\nThis WHOIS service is no longer updated after 2027; use RDAP instead.";
        assert_eq!(verdict(with_note), Some(State::NotRegistered), "a note below a name's own line");
    }

    #[test]
    fn a_verdict_counts_before_the_legal_notes_below_it() {
        for notes in [
            "% Access to this service is rate limited.",
            "Queries are throttled. Automated queries are not permitted.",
            "Hosts exceeding query rate of 30 queries per minute are refused service.",
            "If too many queries are received, please try again later.",
            "To find out if a name is available for registration, ask a registrar.",
        ] {
            for (answer, state) in [
                ("The queried object does not exist: DOMAIN NOT FOUND", State::NotRegistered),
                ("% No entries found for the selected source.", State::NotRegistered),
                ("No match for \"mihon.uk\".", State::NotRegistered),
                ("mihon.nl is free", State::NotRegistered),
                ("The domain name mihon.name is not available for registration.", State::Reserved),
            ] {
                assert_eq!(verdict(&format!("{answer}\r\n\r\n{notes}\r\n")), Some(state), "{answer} {notes}");
                assert_eq!(verdict(&format!("{notes}\n\n{answer}\n")), Some(state), "{notes} {answer}");
            }
        }
    }

    #[test]
    fn every_way_to_say_that_a_name_is_not_registered() {
        for text in [
            "This query returned 0 objects.",
            "Object_Not_Found",
            "No_Se_Encontro_El_Objeto/Object not found",
            "Domain mihon.ai not registred.",
            "mihon.cl: no existe",
            "mihon.ml is not known in the Mihon Domain Registry",
            "This domain is not available in our whois database",
            "Available",
            "No Objects Found",
            "No records found",
            "No Domain exists for the following Query",
            "El dominio no esta registrado",
            "The domain mihon.st is available.",
            "Domain mihon.tm is available for purchase",
            "This domain is available for registration",
        ] {
            assert_eq!(verdict(text), Some(State::NotRegistered), "{text}");
        }
    }

    #[test]
    fn every_way_to_decline() {
        for text in [
            "The WHOIS query quota for 192.0.2.1 has been exceeded\nand will be replenished in 50 seconds.",
            "% Excessive querying, grace period of 30 seconds\n-1: Still in grace period, wait 30 seconds",
            "% Query rate limit exceeded. Reduced information.",
            "Please go away for 60 Seconds",
            "Queried interval is too short.",
            "Your address is black listed",
            "Daily quota reached",
            "The limit of queries per hour has been reached",
            "Your access is restricted due to excessive access",
            "You have exceeded allowed connection rate",
            "The query rate is above what this service allows",
            "Requests per interval are restricted. You have exceeded this limit.",
            "You are querying too fast, slow down",
            "Your address has been blocked",
            "Error: se ha superado el limite de consultas",
        ] {
            assert_eq!(verdict(text), Some(State::Refused), "{text}");
        }
    }

    #[test]
    fn every_way_to_keep_a_name() {
        for text in [
            "Not available for second level registration.",
            "mihon.aero: Name is restricted from registration",
            "mihon.ca has usage restrictions applied to it",
            "This domain cannot be registered because it contravenes the naming rules.",
            "The domain mihon.uz is reserved",
            "Reserved name",
            "This domain name is blocked at the request of the holder of a mark",
            "Domain reserved",
            "The registration of this domain is restricted, as it is protected",
        ] {
            assert_eq!(verdict(text), Some(State::Reserved), "{text}");
        }
    }

    #[test]
    fn questions_and_the_service_itself_are_no_verdict() {
        for text in [
            "To see whether a name is available for registration, use the form.",
            "More about this service is available at www.registry.example.",
            "This service is free of charge.",
        ] {
            assert_eq!(verdict(text), None, "{text}");
        }
    }
}
