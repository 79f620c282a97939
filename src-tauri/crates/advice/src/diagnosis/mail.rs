//! What is wrong with mail alone.

use std::net::IpAddr;

use kigenban_facts::{Kind, Mail, MailFault, Tls, TlsFault};

use super::Detail;
use super::sight::{Past, Sight, are_others};
use crate::Knowledge;
use crate::dns_changes::ChangeKind;
use crate::providers::Sign;

/// Everything that keeps mail from arriving here.
pub(super) fn findings(sight: &Sight<'_>, past: &Past<'_>, knowledge: &Knowledge) -> Vec<Detail> {
    let mut found = Vec::new();
    if let Some(mail) = sight.mail.map(|look| look.facts) {
        found.extend(of_records(mail));
        if found.is_empty() && is_foreign(mail, past, knowledge) {
            found.push(Detail::MxForeign);
        }
    }
    // Where mail goes to the wrong place, that place's certificate is no trouble of its own.
    if found.is_empty() && sight.mail_tls.iter().any(|look| is_broken(look.facts, past)) {
        found.push(Detail::MailCertificate);
    }
    found
}

/// Many hosts show their company's own certificate under a customer's name, and always have: that keeps no mail back. It
/// does where another one was seen before, and where it has ended.
fn is_broken(tls: &Tls, past: &Past<'_>) -> bool {
    let before = past.mail_certificate(&tls.host);
    tls.faults.iter().any(|fault| match fault {
        TlsFault::Expired | TlsFault::NotYet => true,
        TlsFault::Chain | TlsFault::OtherName | TlsFault::Untrusted => {
            before.is_some_and(|before| !before.faults.contains(fault))
        }
    })
}

fn of_records(mail: &Mail) -> Option<Detail> {
    let has = |fault| mail.faults.contains(&fault);
    Some(match () {
        () if has(MailFault::NoMx) => Detail::MxGone,
        () if has(MailFault::NullMx) => Detail::NullMx,
        () if has(MailFault::MxNotPublic) || names_a_number(mail) => Detail::MxNotPublic,
        () if has(MailFault::MxUnresolved) => Detail::MxUnresolved,
        () => return None,
    })
}

/// Where a host's name belongs stands an address (RFC 5321 §5.1).
fn names_a_number(mail: &Mail) -> bool {
    let numbers = hosts(mail).iter().any(|host| host.parse::<IpAddr>().is_ok());
    numbers && mail.faults.contains(&MailFault::MxUnresolved)
}

/// The hosts of a look, without their preferences.
pub(super) fn hosts(mail: &Mail) -> Vec<String> {
    let host = |mx: &String| mx.split_whitespace().last().map(|host| host.trim_end_matches('.').to_lowercase());
    mail.mx.iter().filter_map(host).collect()
}

/// The hosts are of a company that is not the contract's, or of another one than before.
fn is_foreign(mail: &Mail, past: &Past<'_>, knowledge: &Knowledge) -> bool {
    let now = hosts(mail);
    let below = |host: &String| *host == past.domain || host.ends_with(&format!(".{}", past.domain));
    if now.is_empty() || now.iter().all(below) || past.is_our_change(ChangeKind::MailDestination, &mail.mx) {
        return false;
    }
    let keeper = |hosts: &[String]| hosts.iter().find_map(|host| knowledge.provider_by(Kind::Mail, Sign::Mx, host));
    let seen = keeper(&now);
    let written = past.contract(Kind::Mail).and_then(|contract| contract.provider.as_ref());
    let wanted = written.and_then(|provider| knowledge.provider_named(&provider.value));
    if let (Some(wanted), Some(seen)) = (wanted, seen) {
        return !are_kin(&wanted.id, &seen.id);
    }
    let Some(before) = past.mail().map(hosts) else { return false };
    let zones = |hosts: &[String]| -> Vec<String> { hosts.iter().map(|host| zone(host)).collect() };
    let same = keeper(&before).zip(seen).is_some_and(|(old, new)| are_kin(&old.id, &new.id));
    !same && are_others(&zones(&before), &zones(&now))
}

/// Rows of one company: `onamae`, `onamae_server`.
fn are_kin(one: &str, other: &str) -> bool {
    let family = |id: &str| id.split('_').next().unwrap_or_default().to_owned();
    family(one) == family(other)
}

/// What stands above a host's own label: its company's part of the name.
fn zone(host: &str) -> String {
    host.split_once('.').map_or(host, |(_, above)| above).to_owned()
}

/// What makes others refuse the company's own mail although everything stands.
pub(super) fn hints(sight: &Sight<'_>, past: &Past<'_>) -> Vec<Detail> {
    let Some(mail) = sight.mail.map(|look| look.facts) else { return Vec::new() };
    let before = past.mail();
    let mut found = Vec::new();
    if is_spf_bad(mail) || forbids_all(mail) {
        found.push(Detail::SpfRefuses);
    }
    if refuses(mail, before) {
        found.push(Detail::DmarcRefuses);
    }
    if before.is_some_and(|before| before.dkim.iter().any(|selector| !mail.dkim.contains(selector))) {
        found.push(Detail::DkimGone);
    }
    found
}

fn is_spf_bad(mail: &Mail) -> bool {
    use MailFault::{SpfLookups, SpfMany, SpfSyntax};
    mail.faults.iter().any(|fault| matches!(fault, SpfLookups | SpfMany | SpfSyntax))
}

/// A record that lets nobody send, of a domain that takes mail.
fn forbids_all(mail: &Mail) -> bool {
    let terms: Vec<&str> = mail.spf.as_deref().unwrap_or_default().split_whitespace().skip(1).collect();
    matches!(terms.as_slice(), [only] if only.eq_ignore_ascii_case("-all"))
}

/// Others are asked to refuse, and nothing seen here vouches for the company's mail; or they are asked only lately.
fn refuses(mail: &Mail, before: Option<&Mail>) -> bool {
    let strict = |mail: &Mail| {
        let policy = mail.dmarc.as_deref().and_then(policy).unwrap_or_default();
        matches!(policy.as_str(), "quarantine" | "reject")
    };
    let vouched = !mail.dkim.is_empty();
    let by_spf = mail.spf.is_some() && !is_spf_bad(mail) && !forbids_all(mail);
    let lately = before.is_some_and(|before| !strict(before));
    strict(mail) && !vouched && (!by_spf || lately)
}

/// The policy of a DMARC record.
fn policy(dmarc: &str) -> Option<String> {
    let tags = dmarc.split(';').filter_map(|tag| tag.split_once('='));
    let mut policies = tags.filter(|(name, _)| name.trim().eq_ignore_ascii_case("p"));
    policies.next().map(|(_, value)| value.trim().to_ascii_lowercase())
}
