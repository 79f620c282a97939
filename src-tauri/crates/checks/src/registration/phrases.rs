//! What servers say in sentences instead of fields.

/// The server declined: too many questions, no permission. Meant for text that could not be read as an answer.
pub(crate) fn is_refusal(text: &str) -> bool {
    text.len() < 20_000 && says(text, REFUSALS)
}

/// Of two kinds of refusal, the one that only asks for patience.
pub(crate) fn is_limit(text: &str) -> bool {
    is_refusal(text) && !says(text, FORBIDDEN)
}

/// Refusals that no waiting will change.
const FORBIDDEN: &[&str] =
    &["access denied", "blacklisted", "not authorised", "not authorized", "not permitted", "permission denied"];

/// Words of a server that declines.
pub(crate) const REFUSALS: &[&str] = &[
    "access denied",
    "access restricted",
    "access to whois denied",
    "accesslimit",
    "blacklisted",
    "connection limit",
    "connection refused",
    "exceeded the maximum",
    "exceeded your",
    "excessive quer",
    "has been blocked",
    "is blocked",
    "is not authorised",
    "is not authorized",
    "limit exceeded",
    "limit reached",
    "limits reached",
    "lookup quota",
    "maximum number of",
    "not permitted",
    "number of allowed queries",
    "over quota",
    "permission denied",
    "queries per",
    "query limit",
    "query rate",
    "quota exceeded",
    "rate exceeded",
    "rate limit",
    "request limit",
    "temporarily blocked",
    "temporarily limited",
    "temporarily restricted",
    "temporarily unavailable due to",
    "throttle",
    "too many",
    "try again later",
    "アクセスが制限",
    "アクセス制限",
    "一時的に制限",
    "問い合わせが集中",
];

/// Words of a registry that does not know the name. They count only where nothing about a name was read.
pub(crate) const NOT_REGISTERED: &[&str] = &[
    "above domain name is not registered",
    "available for purchase",
    "available for registration",
    "can be registered",
    "could not be found",
    "does not exist",
    "domain status: free",
    "domain unknown",
    "has not been registered",
    "is available",
    "is free",
    "is not registered",
    "is unregistered",
    "no data found",
    "no data was found",
    "no domain records were found",
    "no entries found",
    "no entry found",
    "no found",
    "no information available about",
    "no information was found",
    "no match",
    "no matching",
    "no object found",
    "no records matching",
    "no se encuentra",
    "no such domain",
    "not exist",
    "not find matchingrecord",
    "not found",
    "not have an entry",
    "not registered",
    "nothing found",
    "object does not exist",
    "out of this registry",
    "status: available",
    "status: free",
    "unassigned",
    "we do not have an entry",
    "存在しません",
];

/// Words of a registry that keeps the name to itself.
pub(crate) const RESERVED: &[&str] = &[
    "cannot be registered",
    "domain is reserved",
    "has been reserved",
    "is reserved",
    "is prohibited",
    "name is not available for registration",
    "not available for registration",
    "reserved by the registry",
    "reserved domain",
    "reserved for",
    "reserved name",
    "restricted and is only available",
];

/// Whether a line (at most 200 characters: no legal text) contains one of the phrases.
pub(crate) fn says(text: &str, phrases: &[&str]) -> bool {
    text.lines().filter(|line| line.len() <= 200).any(|line| {
        let line = line.to_lowercase();
        phrases.iter().any(|phrase| line.contains(phrase))
    })
}
