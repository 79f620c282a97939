//! What stops everything at once: the registration and the name servers.

use kigenban_facts::{Dns, DnsAnswer, Kind, Registration, State, Trouble};

use super::Detail;
use super::sight::{Past, Sight, are_others};
use crate::dns_changes::{ChangeKind, servers_of};
use crate::holder::{self, is_office};
use crate::providers::Sign;
use crate::signatures::SignKind;
use crate::{HolderMatch, Knowledge, symptoms};

/// What is wrong with the registration, else what is wrong with the name servers.
pub(super) fn root(sight: &Sight<'_>, past: &Past<'_>, knowledge: &Knowledge, trouble: Trouble) -> Option<Detail> {
    registration(sight, past).or_else(|| name_servers(sight, past, knowledge, trouble))
}

fn registration(sight: &Sight<'_>, past: &Past<'_>) -> Option<Detail> {
    let said = sight.registration.map(|look| look.facts);
    Some(match said {
        Some(facts) if is_taken(facts, sight, past) => Detail::Taken,
        Some(facts) if sight.is_registration_dead() => of_state(facts),
        _ => of_servers(sight, past)?,
    })
}

/// Which word a dead state has.
fn of_state(said: &Registration) -> Detail {
    match said.state {
        State::Hold => of_hold(said),
        State::NotRegistered => Detail::Freed,
        State::PendingDelete => Detail::PendingDelete,
        State::Redemption => Detail::Redemption,
        _ => Detail::Lapsed,
    }
}

/// A registrar's hold asks for an answer to a letter; a registry's has a reason of its own. Neither is an unpaid fee.
fn of_hold(said: &Registration) -> Detail {
    let has = |who: &str| said.statuses.iter().any(|status| is_hold_of(status, who));
    if has("server") && !has("client") { Detail::ServerHold } else { Detail::ClientHold }
}

fn is_hold_of(status: &str, who: &str) -> bool {
    let letters: String = status.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    letters.contains(&format!("{who}hold"))
}

/// What the name servers say of a registration that looks alive, or that could not be asked.
fn of_servers(sight: &Sight<'_>, past: &Past<'_>) -> Option<Detail> {
    let extended = sight.state() == Some(State::AutoRenewed);
    match sight.sign_of_servers() {
        Some(SignKind::Verification) => return Some(Detail::ClientHold),
        Some(SignKind::Expired) if extended => return Some(Detail::AutoExtended),
        Some(SignKind::Expired) => return Some(Detail::Lapsed),
        Some(SignKind::Initial | SignKind::Parking) | None => {}
    }
    if !sight.is_dns_out() || sight.dns.is_some_and(|look| look.facts.bogus) {
        return None;
    }
    // Every name passes through this state after its end: servers that fail are a trouble of their own.
    let gone = sight.dns.is_some_and(|look| look.facts.answer == DnsAnswer::Nxdomain);
    if extended {
        return gone.then_some(Detail::AutoExtended);
    }
    // The registry could not be asked, but the term has just ended and the name is gone.
    let unasked = sight.registration.is_none();
    (gone && unasked && past.ended.is_some()).then_some(Detail::Lapsed)
}

/// Living, and not ours any more: registered anew, or held by another, and in other hands.
fn is_taken(now: &Registration, sight: &Sight<'_>, past: &Past<'_>) -> bool {
    let Some(before) = past.registration().filter(|_| now.state.is_living()) else { return false };
    // Who moves to another registrar and hides behind its name has moved everything at once, too.
    let shown = match holder::holder_match(&past.book.office, now) {
        HolderMatch::Same => return false,
        HolderMatch::Hidden => false,
        HolderMatch::Different | HolderMatch::Unknown => true,
    };
    let reborn =
        matches!((before.registered_on, now.registered_on), (Some(old), Some(new)) if (new - old).num_days() > 1);
    let other_holder = shown && names_another(before, now, past);
    let registrars = (before.registrar.as_deref(), now.registrar.as_deref());
    let other_registrar = matches!(registrars, (Some(old), Some(new)) if old != new);
    let other_servers = are_others(&before.name_servers, sight.servers());
    if reborn {
        return other_holder || other_servers || other_registrar;
    }
    other_holder && other_servers && (other_registrar || now.registrar.is_none())
}

/// Both answers name a holder, and none of the new names is an old one or the office's.
fn names_another(before: &Registration, now: &Registration, past: &Past<'_>) -> bool {
    let names = |facts: &Registration| -> Vec<String> {
        [&facts.holder, &facts.holder_en].into_iter().flatten().map(|name| name.trim().to_lowercase()).collect()
    };
    let (old, new) = (names(before), names(now));
    are_others(&old, &new) && !new.iter().any(|name| is_office(&past.book.office, name))
}

fn name_servers(sight: &Sight<'_>, past: &Past<'_>, knowledge: &Knowledge, trouble: Trouble) -> Option<Detail> {
    let dns = sight.dns.map(|look| look.facts);
    if dns.is_some_and(is_undelegated) {
        return Some(Detail::DelegationGone);
    }
    let signed = sight.sign_of_servers();
    let to_park = signed == Some(SignKind::Parking);
    if are_foreign(sight, past, knowledge) {
        return Some(if to_park && trouble != Trouble::Mail { Detail::Parked } else { Detail::NameServersForeign });
    }
    if dns.is_some_and(|dns| dns.bogus) {
        return Some(Detail::DnssecBroken);
    }
    if sight.is_dns_out() {
        return Some(Detail::NameServersDead);
    }
    to_park.then_some(Detail::Parked)
}

/// The parent says so, or every resolver does and nobody contradicts.
fn is_undelegated(dns: &Dns) -> bool {
    dns.answer == DnsAnswer::Nxdomain && dns.delegated != Some(true)
}

/// The servers are none of those the ledger knows, and no other ones of the same company.
fn are_foreign(sight: &Sight<'_>, past: &Past<'_>, knowledge: &Knowledge) -> bool {
    let now: Vec<String> = sight.servers().iter().map(|server| letters(server)).collect();
    let seen = past.dns().map(servers_of).filter(|servers| !servers.is_empty());
    let seen = seen.or_else(|| past.registration().map(|facts| facts.name_servers.clone()));
    let before = seen.filter(|servers| !servers.is_empty()).unwrap_or_else(|| written(past));
    let before: Vec<String> = before.iter().map(|server| letters(server)).collect();
    if !are_others(&before, &now) || past.is_our_change(ChangeKind::NameServers, &now) {
        return false;
    }
    let keeper = |servers: &[String]| {
        let mut found = servers.iter().filter_map(|server| knowledge.provider_by(Kind::Dns, Sign::NameServer, server));
        found.next().map(|provider| provider.id.clone())
    };
    let (old, new) = (keeper(&before), keeper(&now));
    let below =
        |servers: &[String]| servers.first().and_then(|server| server.split_once('.')).map(|(_, zone)| zone.to_owned());
    old.is_none() || old != new && below(&before) != below(&now)
}

/// The name servers as a person wrote them into the ledger.
fn written(past: &Past<'_>) -> Vec<String> {
    let text = past.contract(Kind::Dns).and_then(|contract| contract.name_servers.as_deref()).unwrap_or_default();
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '、'))
        .filter(|part| part.contains('.'))
        .map(str::to_owned)
        .collect()
}

fn letters(name: &str) -> String {
    name.trim().trim_end_matches('.').to_lowercase()
}

/// What will stop everything, or makes it limp: told where nothing worse is.
pub(super) fn hints(sight: &Sight<'_>, past: &Past<'_>, around: &kigenban_facts::Around) -> Vec<Detail> {
    let mut found = Vec::new();
    let (answering, silent): (Vec<_>, Vec<_>) = around.servers.iter().partition(|server| server.answers);
    if !answering.is_empty() && !silent.is_empty() && sight.dns.is_some_and(|look| symptoms::is_answering(look.facts)) {
        found.push(Detail::NameServerHalfDead);
    }
    found.extend(of_the_term(sight, past));
    found
}

/// What the registry says of the term while everything still works.
pub(super) fn of_the_term(sight: &Sight<'_>, past: &Past<'_>) -> Option<Detail> {
    match sight.state()? {
        // Every name passes through this state for some weeks after its end: a person's mark tells that it is paid.
        State::AutoRenewed if !past.paid => Some(Detail::AutoExtended),
        State::Ending => Some(Detail::Ending),
        _ => None,
    }
}
