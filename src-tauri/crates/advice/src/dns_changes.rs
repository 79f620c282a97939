//! Records that changed, as questions: 変えた人がいるか、確かめてください.

mod pools;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Bundle, BundleId, Change, Dns, DnsAnswer, Kind, Registration, Span};
use serde::Serialize;

use crate::looks;
use crate::word::word_of;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
    /// ドメインの会社 of the registration.
    Registrar,
    /// ホームページの置き場 (A, AAAA, www).
    SiteAddress,
}

/// How much hangs on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Importance {
    /// Ask at once: mail, name servers, registrar or holder.
    High,
    /// Ask.
    Normal,
    /// Kept for the record, not asked.
    Low,
}

/// One change, asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeQuestion {
    /// Stable: what `ChangeAnswer.change` names.
    pub key: String,
    /// The 契約一式.
    pub bundle: BundleId,
    /// The domain.
    pub domain: String,
    /// What changed.
    pub kind: ChangeKind,
    /// Values before.
    pub before: Vec<String>,
    /// Values after.
    pub after: Vec<String>,
    /// When the new values were first seen.
    pub at: DateTime<Utc>,
    /// The answer, if somebody gave one.
    pub answer: Option<Change>,
}

/// Days for which an unanswered change is asked about.
pub(crate) const ASKED_DAYS: i64 = 90;

/// Days for which a change is remembered.
pub(crate) const KEPT_DAYS: i64 = 400;

#[cfg(test)]
fn change_questions(book: &Book, now: DateTime<Utc>) -> Vec<ChangeQuestion> {
    change_questions_of(book, now, Vec::new(), |_| true)
}

/// Every change of the last 400 days, newest first: found anew for some 契約一式; `questions` are those of the others.
pub(crate) fn change_questions_of(
    book: &Book,
    now: DateTime<Utc>,
    mut questions: Vec<ChangeQuestion>,
    anew: impl Fn(&BundleId) -> bool,
) -> Vec<ChangeQuestion> {
    for bundle in book.bundles.iter().filter(|bundle| anew(&bundle.id)) {
        let first = questions.len();
        for (kind, runs) in facts_of(book, &bundle.domain) {
            for (before, after) in changes(&runs, kind == ChangeKind::SiteAddress) {
                let one = question(book, bundle, kind, before, after);
                // The key names the 契約一式: only its own questions can be the same.
                match questions.iter_mut().skip(first).find(|known| known.key == one.key) {
                    Some(known) => known.join(one),
                    None => questions.push(one),
                }
            }
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
    let key = format!("{}:{}:{}", bundle.id, word_of(kind), after.first.format("%Y-%m-%dT%H:%M:%SZ"));
    let answer = book.answers.of(&key).max_by_key(|answer| answer.at);
    ChangeQuestion {
        bundle: bundle.id,
        domain: bundle.domain.clone(),
        kind,
        before: before.values.clone(),
        after: after.values.clone(),
        at: after.first,
        answer: answer.map(|answer| answer.answer),
        key,
    }
}

impl ChangeQuestion {
    /// Whether somebody is asked about it now.
    pub(crate) fn is_asked(&self, now: DateTime<Utc>) -> bool {
        let open = self.answer.is_none() && self.kind.importance() != Importance::Low;
        open && (now - self.at).num_days() <= ASKED_DAYS
    }

    /// Parts of one fact that changed in the same look are one question.
    fn join(&mut self, other: Self) {
        self.before = sorted([std::mem::take(&mut self.before), other.before].concat());
        self.after = sorted([std::mem::take(&mut self.after), other.after].concat());
    }
}

/// What of a record set counts.
type Part = fn(Vec<String>) -> Vec<String>;

/// Which record sets carry which fact. Each has a history of its own: one that was not asked, or stayed silent, says
/// nothing about the others and nothing about itself.
const RECORDS: &[(ChangeKind, &str, Part)] = &[
    (ChangeKind::NameServers, "NS", |values| values),
    (ChangeKind::MailDestination, "MX", |values| values),
    (ChangeKind::SiteAddress, "A", pools::addresses),
    (ChangeKind::SiteAddress, "AAAA", pools::addresses),
    (ChangeKind::SiteAddress, "www", pools::behind_alias),
    (ChangeKind::MailProof, "TXT", |values| values.into_iter().filter(|value| is_spf(value)).collect()),
    (ChangeKind::MailProof, "_dmarc", |values| values),
    (ChangeKind::Other, "TXT", |values| values.into_iter().filter(|value| !is_spf(value)).collect()),
    (ChangeKind::Other, "CAA", |values| values),
];

/// The history of every fact that is asked about, part by part.
fn facts_of(book: &Book, domain: &str) -> Vec<(ChangeKind, Vec<Run>)> {
    let dns = looks::dns(book, domain);
    let answered = || dns.iter().filter(|look| look.facts.answer == DnsAnswer::Ok);
    let of_dns = |(kind, name, part): &(ChangeKind, &str, Part)| {
        (*kind, runs(answered().map(|look| (look.span, set(look.facts, name).map(part)))))
    };
    let registration = looks::registration(book, domain);
    let of_registration = |value: fn(&Registration) -> Option<&String>| {
        let living = registration.iter().filter(|look| look.facts.state.is_living());
        runs(living.map(|look| (look.span, value(look.facts).map(|value| vec![value.clone()]))))
    };
    let published = [
        (ChangeKind::Registrar, of_registration(|facts| facts.registrar.as_ref())),
        (ChangeKind::Holder, of_registration(|facts| facts.holder.as_ref().or(facts.holder_en.as_ref()))),
    ];
    RECORDS.iter().map(of_dns).chain(published).collect()
}

/// A record set, normalised; `None` when it could not be asked: a time-out is never "missing".
fn set(dns: &Dns, name: &str) -> Option<Vec<String>> {
    dns.records.get(name).map(|records| sorted(records.iter().map(|record| plain(record)).collect()))
}

/// The name servers of a zone.
pub(crate) fn servers_of(dns: &Dns) -> Vec<String> {
    set(dns, "NS").unwrap_or_default()
}

/// Where the site lives: addresses, those of large networks under their name, and what www is an alias of.
pub(crate) fn addresses_of(dns: &Dns) -> Vec<String> {
    let of_site = RECORDS.iter().filter(|(kind, ..)| *kind == ChangeKind::SiteAddress);
    sorted(of_site.filter_map(|(_, name, part)| set(dns, name).map(part)).flatten().collect())
}

fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort_unstable();
    values.dedup();
    values
}

fn is_spf(value: &str) -> bool {
    value.trim_matches('"').starts_with("v=spf1")
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
    let mut steady: Vec<&Run> = runs.iter().filter(|run| run.count >= 2).collect();
    steady.dedup_by(|run, last| run.values == last.values);
    let is_back =
        |old: &Run, new: &Run| old.values == new.values && (new.first - old.last).num_days() <= pools::POOL_DAYS;
    let mut found = Vec::new();
    for (place, pair) in steady.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let back = || steady.iter().take(place).any(|old| is_back(old, after));
        let returns = || steady.iter().skip(place + 2).any(|new| is_back(before, new));
        let rotates = may_rotate && (back() || (steady.len() > 3 && returns()));
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

    /// The kind of contract it is about.
    pub fn contract_kind(self) -> Kind {
        match self {
            Self::Holder | Self::Registrar => Kind::Domain,
            Self::MailDestination | Self::MailProof => Kind::Mail,
            Self::NameServers | Self::Other => Kind::Dns,
            Self::SiteAddress => Kind::Server,
        }
    }
}

#[cfg(test)]
mod tests;
