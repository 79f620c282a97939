//! What servers say in sentences instead of fields.

use kigenban_facts::State;

/// The server declined: too many questions, no permission. Meant for text that could not be read as an answer.
pub(crate) fn is_refusal(text: &str) -> bool {
    text.len() < 20_000 && says(text, REFUSALS)
}

/// Of two kinds of refusal, the one that only asks for patience.
pub(crate) fn is_limit(text: &str) -> bool {
    is_refusal(text) && !says(text, FORBIDDEN)
}

/// What an answer says in sentences about the name. Legal notes speak of limits below answers of every kind, so a
/// refusal counts only where no verdict stands.
pub(crate) fn verdict(text: &str) -> Option<State> {
    let state = if says(text, KEPT) {
        State::Reserved
    } else if says(text, NOT_REGISTERED) || claims(text, FREE) {
        State::NotRegistered
    } else if is_refusal(text) {
        State::Refused
    } else if says(text, RESERVED) {
        State::Reserved
    } else {
        return None;
    };
    Some(state)
}

/// The server kept back what it would say otherwise: what it did say is no whole answer.
pub(crate) fn is_reduced(text: &str) -> bool {
    says(text, &["reduced information"])
}

/// A web server's page instead of a registry's answer: its "not found" is about the page.
pub(crate) fn is_page(text: &str) -> bool {
    text.starts_with('<') || text.starts_with("HTTP/")
}

/// Refusals that no waiting will change.
const FORBIDDEN: &[&str] = &[
    "access denied",
    "black listed",
    "blacklisted",
    "not authorised",
    "not authorized",
    "not permitted",
    "permission denied",
];

/// Words of a server that declines.
const REFUSALS: &[&str] = &[
    "access denied",
    "access restricted",
    "access to whois denied",
    "accesslimit",
    "banned",
    "black listed",
    "blacklisted",
    "connection limit",
    "connection refused",
    "exceeded allowed",
    "exceeded the maximum",
    "exceeded the…limit",
    "exceeded this limit",
    "exceeded your",
    "excessive access",
    "excessive quer",
    "has been blocked",
    "in grace period, wait",
    "interval is too short",
    "is blocked",
    "is not authorised",
    "is not authorized",
    "limit exceeded",
    "limit reached",
    "limit…has been exceeded",
    "limit…has been reached",
    "limits reached",
    "lookup quota",
    "maximum number of",
    "not permitted",
    "number of allowed queries",
    "over quota",
    "permission denied",
    "please go away",
    "queries per",
    "query limit",
    "query rate",
    "quota exceeded",
    "quota reached",
    "quota…has been exceeded",
    "quota…has been reached",
    "rate exceeded",
    "rate limit",
    "request denied",
    "request limit",
    "requests exceeded",
    "slow down",
    "superado el limite",
    "superado el límite",
    "temporarily blocked",
    "temporarily limited",
    "temporarily restricted",
    "temporarily unavailable due to",
    "throttle",
    "too fast",
    "too frequent",
    "too many",
    "try again in",
    "try again later",
    "アクセスが制限",
    "アクセス制限",
    "一時的に制限",
    "問い合わせが集中",
];

/// Words of a registry that does not know the name. They count only where nothing about a name was read.
const NOT_REGISTERED: &[&str] = &[
    "above domain name is not registered",
    "could not be found",
    "does not exist",
    "domain status: free",
    "domain unknown",
    "has not been registered",
    "is not available in our whois database",
    "is not registered",
    "is unregistered",
    "no data found",
    "no data was found",
    "no domain exists",
    "no domain records were found",
    "no entries found",
    "no entry found",
    "no está registrado",
    "no esta registrado",
    "no existe",
    "no found",
    "no information available about",
    "no information was found",
    "no match",
    "no matching",
    "no object found",
    "no objects found",
    "no records found",
    "no records matching",
    "no se encontro",
    "no se encontró",
    "no se encuentra",
    "no such domain",
    "no_se_encontro",
    "not exist",
    "not find matchingrecord",
    "not found",
    "not have an entry",
    "not known in…registry",
    "not registered",
    "not registred",
    "not_found",
    "nothing found",
    "object does not exist",
    "out of this registry",
    "returned 0 objects",
    "status: available",
    "status: free",
    "unassigned",
    "we do not have an entry",
    "存在しません",
];

/// Words of a registry that has the name to give away. Legal notes use them too, at other places in a line.
const FREE: &[&str] = &[
    "available for purchase",
    "available for registration",
    "can be registered",
    "is available|",
    "is free|",
    "|available|",
];

/// Words of a registry that keeps this very name to itself. They count before [`NOT_REGISTERED`], whose words they
/// contain.
const KEPT: &[&str] = &[
    "can not be registered",
    "cannot be registered",
    "domain has been blocked",
    "domain is blocked",
    "domain not available|",
    "domain is restricted",
    "domain…is reserved",
    "has been reserved",
    "has usage restrictions applied",
    "name has been blocked",
    "name is blocked",
    "name…is reserved",
    "not available for registration",
    "not available for second level registration",
    "reserved by the registry",
    "restricted and is only available",
    "restricted from registration",
];

/// Words that mean the same where nothing else was said; legal notes use them of other things.
const RESERVED: &[&str] =
    &["domain reserved", "is prohibited", "is reserved", "reserved domain", "reserved for", "reserved name"];

/// Whether a line (at most 200 characters: no legal text) contains one of the phrases.
fn says(text: &str, phrases: &[&str]) -> bool {
    text.lines().filter(|line| line.len() <= 200).any(|line| {
        let line = folded(line);
        phrases.iter().any(|phrase| fits(&line, phrase))
    })
}

/// The same of lines that claim it and do not ask it (`To see whether a name is available for registration, …`).
fn claims(text: &str, phrases: &[&str]) -> bool {
    text.lines().filter(|line| line.len() <= 200).any(|line| {
        let line = folded(line);
        !line.contains("whether ") && !line.contains("if ") && phrases.iter().any(|phrase| fits(&line, phrase))
    })
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
    let mut rest = Some(line);
    for part in phrase.split('…') {
        rest = rest.and_then(|rest| rest.split_once(part)).map(|(_, after)| after);
    }
    rest.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

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
