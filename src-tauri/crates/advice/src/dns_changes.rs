//! Records that changed, as questions: 変えた人がいるか、確かめてください.

mod pools;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Bundle, BundleId, Change, Dns, DnsAnswer, Registration, Span};
use serde::Serialize;
use ts_rs::TS;

use crate::{looks, signatures};

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// 登録者名 of the registration.
    Holder,
    /// メールの届け先 (MX).
    MailDestination,
    /// 差出人の証明 (SPF, DMARC).
    MailProof,
    /// ネームサーバー.
    NameServers,
    /// Any other record.
    Other,
    /// 登録業者 of the registration.
    Registrar,
    /// ホームページの置き場 (A, AAAA, www).
    SiteAddress,
}

/// How much hangs on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Importance {
    /// Ask at once: mail, name servers, registrar or holder.
    High,
    /// Ask.
    Normal,
    /// Kept for the record, not asked.
    Low,
}

/// One change, asked about.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ChangeQuestion {
    /// Stable: what `ChangeAnswer.change` names.
    pub key: String,
    /// The ひとそろい.
    pub bundle: BundleId,
    /// The domain.
    pub domain: String,
    /// What changed.
    pub kind: ChangeKind,
    /// How much hangs on it.
    pub importance: Importance,
    /// Values before.
    pub before: Vec<String>,
    /// Values after.
    pub after: Vec<String>,
    /// When the new values were first seen.
    pub at: DateTime<Utc>,
    /// The new values are a lapse or parking signature.
    pub lapse_sign: Option<String>,
    /// The answer, if somebody gave one.
    pub answer: Option<Change>,
}

/// Days for which a change is remembered.
const KEPT_DAYS: i64 = 400;

/// Every change of the last 400 days, newest first.
pub fn change_questions(book: &Book, now: DateTime<Utc>) -> Vec<ChangeQuestion> {
    let mut questions: Vec<ChangeQuestion> = Vec::new();
    for bundle in &book.bundles {
        for (kind, runs) in facts_of(book, &bundle.domain) {
            questions.extend(
                changes(&runs, kind == ChangeKind::SiteAddress)
                    .into_iter()
                    .map(|(before, after)| question(book, bundle, kind, before, after)),
            );
        }
    }
    questions.retain(|question| (now - question.at).num_days() <= KEPT_DAYS);
    questions.sort_by(|left, right| right.at.cmp(&left.at).then_with(|| left.key.cmp(&right.key)));
    questions
}

/// The same values, seen over a time.
#[derive(Clone, Debug, PartialEq)]
struct Run {
    values: Vec<String>,
    first: DateTime<Utc>,
    last: DateTime<Utc>,
    count: u32,
}

fn question(book: &Book, bundle: &Bundle, kind: ChangeKind, before: &Run, after: &Run) -> ChangeQuestion {
    let key = format!("{}:{}:{}", bundle.id, kind.word(), after.first.format("%Y-%m-%dT%H:%M:%SZ"));
    let lapse_sign = match kind {
        ChangeKind::NameServers => signatures::of_name_servers(&after.values).map(|(id, _)| id.to_owned()),
        _ => None,
    };
    let answer = book.answers.iter().filter(|answer| answer.change == key).max_by_key(|answer| answer.at);
    ChangeQuestion {
        bundle: bundle.id,
        domain: bundle.domain.clone(),
        kind,
        importance: kind.importance(),
        before: before.values.clone(),
        after: after.values.clone(),
        at: after.first,
        lapse_sign,
        answer: answer.map(|answer| answer.answer),
        key,
    }
}

/// The history of every fact that is asked about.
fn facts_of(book: &Book, domain: &str) -> Vec<(ChangeKind, Vec<Run>)> {
    let dns = looks::dns(book, domain);
    let of_dns = |values: fn(&Dns) -> Option<Vec<String>>| {
        runs(dns.iter().filter(|look| look.facts.answer == DnsAnswer::Ok).map(|look| (look.span, values(look.facts))))
    };
    let registration = looks::registration(book, domain);
    let of_registration = |value: fn(&Registration) -> Option<&String>| {
        let living = registration.iter().filter(|look| look.facts.state.is_living());
        runs(living.map(|look| (look.span, value(look.facts).map(|value| vec![value.clone()]))))
    };
    vec![
        (ChangeKind::NameServers, of_dns(|dns| set(dns, &["NS"]))),
        (ChangeKind::MailDestination, of_dns(|dns| set(dns, &["MX"]))),
        (ChangeKind::SiteAddress, of_dns(|dns| Some(pools::addresses(&set(dns, &["A", "AAAA", "www"])?)))),
        (ChangeKind::MailProof, of_dns(proofs)),
        (ChangeKind::Other, of_dns(others)),
        (ChangeKind::Registrar, of_registration(|facts| facts.registrar.as_ref())),
        (ChangeKind::Holder, of_registration(|facts| facts.holder.as_ref().or(facts.holder_en.as_ref()))),
    ]
}

/// A record set, normalised; `None` when a type could not be asked: a time-out is never "missing".
fn set(dns: &Dns, types: &[&str]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for name in types {
        match dns.records.get(*name) {
            Some(records) => values.extend(records.iter().map(|record| plain(record))),
            // The first type carries the fact; the others may be missing in an older look.
            None if Some(name) == types.first() => return None,
            None => {}
        }
    }
    values.sort_unstable();
    values.dedup();
    Some(values)
}

fn proofs(dns: &Dns) -> Option<Vec<String>> {
    let mut values = set(dns, &["TXT"])?;
    values.retain(|value| value.trim_matches('"').starts_with("v=spf1"));
    values.extend(set(dns, &["_dmarc"]).unwrap_or_default());
    Some(values)
}

fn others(dns: &Dns) -> Option<Vec<String>> {
    let mut values = set(dns, &["TXT"])?;
    values.retain(|value| !value.trim_matches('"').starts_with("v=spf1"));
    values.extend(set(dns, &["CAA"]).unwrap_or_default());
    Some(values)
}

fn plain(record: &str) -> String {
    let record = record.trim().trim_end_matches('.');
    // Only names and addresses are the same in any case; a text is not.
    if record.starts_with('"') || record.contains('=') { record.to_owned() } else { record.to_lowercase() }
}

/// Joins looks with equal values; looks that could not see the value are left out.
fn runs<'a>(looks: impl Iterator<Item = (&'a Span, Option<Vec<String>>)>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (span, values) in looks {
        let Some(values) = values else { continue };
        match runs.last_mut() {
            Some(run) if run.values == values => {
                run.last = span.last_seen;
                run.count += span.count;
            }
            _ => runs.push(Run { values, first: span.first_seen, last: span.last_seen, count: span.count }),
        }
    }
    runs
}

/// Changes between values that were each seen at least twice. Addresses that come and go belong to one pool; of
/// anything else every change is asked about.
fn changes(runs: &[Run], may_rotate: bool) -> Vec<(&Run, &Run)> {
    let mut steady: Vec<&Run> = Vec::new();
    for run in runs.iter().filter(|run| run.count >= 2) {
        match steady.last() {
            Some(last) if last.values == run.values => {}
            _ => steady.push(run),
        }
    }
    let mut found = Vec::new();
    for (place, pair) in steady.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let pool = pools::POOL_DAYS;
        if !may_rotate {
            found.push((*before, *after));
            continue;
        }
        let back = steady
            .iter()
            .take(place)
            .any(|old| old.values == after.values && (after.first - old.last).num_days() <= pool);
        let returns = steady
            .iter()
            .skip(place + 2)
            .any(|new| new.values == before.values && (new.first - before.last).num_days() <= pool);
        let rotates = back || (returns && steady.len() > 3);
        if !rotates {
            found.push((*before, *after));
        }
    }
    found
}

impl ChangeKind {
    /// How much hangs on it.
    pub fn importance(self) -> Importance {
        match self {
            Self::Holder | Self::MailDestination | Self::NameServers | Self::Registrar => Importance::High,
            Self::MailProof | Self::SiteAddress => Importance::Normal,
            Self::Other => Importance::Low,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::MailDestination => "mail_destination",
            Self::MailProof => "mail_proof",
            Self::NameServers => "name_servers",
            Self::Other => "other",
            Self::Registrar => "registrar",
            Self::SiteAddress => "site_address",
        }
    }
}

#[cfg(test)]
mod tests;
