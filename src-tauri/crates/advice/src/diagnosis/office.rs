//! What is wrong on this side: in the office's own network, while the world sees everything.

use kigenban_facts::{Around, OfficeWord, Trouble, Why};

use super::Detail;
use super::sight::{Past, Sight};
use crate::symptoms;

/// The office's own resolver, or something that stands between.
pub(super) fn findings(sight: &Sight<'_>, past: &Past<'_>, around: &Around, trouble: Trouble) -> Vec<Detail> {
    let mut found = Vec::new();
    if sees_something_else(sight, past, around, trouble) {
        found.push(Detail::OfficeDns);
    }
    // The line is up and the zone answers: what is closed here is closed by somebody here. That an office has no way out
    // over IPv6 is nobody's doing.
    let has_v4 = sight.families().is_some_and(|now| !now.has_no_v4());
    let shut = match sight.site_unseen {
        Some(Why::Intercepted) => true,
        Some(Why::Offline) => has_v4,
        _ => false,
    };
    if shut && trouble != Trouble::Mail && !sight.is_dns_out() && sight.dns.is_some() {
        found.push(Detail::OfficeFilter);
    }
    found
}

fn sees_something_else(sight: &Sight<'_>, past: &Past<'_>, around: &Around, trouble: Trouble) -> bool {
    let Some(dns) = sight.dns.map(|look| look.facts).filter(|dns| symptoms::is_answering(dns)) else { return false };
    let fails = around.office.is_some_and(|word| word != OfficeWord::Answers);
    // An office may have inside addresses of its own, and always have had them.
    let known = past.dns().map(|before| before.office_differs.as_slice()).unwrap_or_default();
    let differs = dns.office_differs.iter().filter(|kind| !known.contains(kind)).any(|kind| match kind.as_str() {
        "MX" => trouble != Trouble::Site,
        _ => trouble != Trouble::Mail,
    });
    fails || differs
}
