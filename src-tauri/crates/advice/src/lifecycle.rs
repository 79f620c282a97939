//! What the stored history of a registration means. Status outranks date.
//!
//! Two decision tables ([`jp`], [`generic`]) read one [`Case`], which is made from the spans; the first row that fits
//! decides. The rules come from knowledge of the registries: JPRS's life cycle (規則第11条), ICANN's ERRP, RFC 3915.

mod case;
mod generic;
mod jp;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use kigenban_facts::{Book, Meaning, Registration, Source, SourcedDate, State};
use serde::Serialize;
use ts_rs::TS;

use crate::looks::{self, Look, Proof};
use crate::suffix::Family;
use crate::zone::{REGISTRY_JP, day_of};
pub(crate) use case::{Case, Jump, Place, counted};

/// Days in which a registrar can undo the year a gTLD registry added at expiry (RFC 3915 auto-renew grace).
pub(crate) const GRACE_DAYS: u64 = 45;

/// What a registration's history says today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// 自動延長(未確認): a year was added at or after expiry; no proof of payment.
    AutoRenewed,
    /// The date moved earlier: 廃止 is likely.
    DateMovedEarlier,
    /// The registry says it is dead (suspended, deleted, redemption, pending delete, hold).
    Dead,
    /// 廃止 requested: it stops at the month end.
    Ending,
    /// Registered and living, the date ahead.
    Living,
    /// The registry lists no name servers any more.
    NameServersLost,
    /// The registry says the name is not registered.
    NotRegistered,
    /// A living state with yesterday's date before noon of the 2nd: the page is not turned yet.
    NotTurned,
    /// Renewed before expiry: an explicit renewal.
    Renewed,
    /// A reserved name: nobody's contract.
    Reserved,
    /// A living state with a date that has passed, although the page should be turned.
    Stale,
    /// Nothing good is known.
    #[default]
    Unknown,
}

impl Verdict {
    /// Worse than a date: needs a second look before anybody is told.
    pub fn is_bad(self) -> bool {
        matches!(
            self,
            Self::AutoRenewed
                | Self::DateMovedEarlier
                | Self::Dead
                | Self::Ending
                | Self::NameServersLost
                | Self::NotRegistered
        )
    }
}

/// The verdict with what it stands on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Life {
    /// The verdict.
    pub verdict: Verdict,
    /// The registry's state at the look that counts.
    pub state: Option<State>,
    /// 有効期限 as published; the old one while a year was only added provisionally; `None` for dead names.
    pub expires: Option<SourcedDate>,
    /// The date as published now, when it is not `expires` (自動延長).
    pub shown: Option<NaiveDate>,
    /// Until when the provisional year can be undone, or the dead name be taken back.
    pub until: Option<NaiveDate>,
    /// Since when a bad verdict is proved.
    pub since: Option<DateTime<Utc>>,
    /// When the last good look was.
    pub seen_at: Option<DateTime<Utc>>,
    /// A worse finding was seen once and waits for its second look.
    pub pending: bool,
}

/// One row of a decision table.
pub(crate) struct Row {
    /// States it fits; empty = any.
    states: &'static [State],
    /// Where the date lies; empty = anywhere.
    places: &'static [Place],
    /// How the date moved; empty = any way.
    jumps: &'static [Jump],
    /// Name servers that were there are gone.
    servers_lost: Option<bool>,
    /// The days in which a registrar can undo an automatic year are not over.
    in_grace: Option<bool>,
    /// What it means.
    verdict: Verdict,
    /// In one sentence.
    #[cfg_attr(not(test), expect(dead_code, reason = "printed as a document by a test"))]
    meaning: &'static str,
}

impl Row {
    fn fits(&self, case: &Case) -> bool {
        (self.states.is_empty() || self.states.contains(&case.state))
            && (self.places.is_empty() || self.places.contains(&case.place))
            && (self.jumps.is_empty() || self.jumps.contains(&case.jump))
            && self.servers_lost.is_none_or(|lost| lost == case.servers_lost)
            && self.in_grace.is_none_or(|grace| grace == case.in_grace)
    }
}

/// The table of a family.
pub(crate) fn table(family: Family) -> &'static [Row] {
    if family.is_jp() { jp::ROWS } else { generic::ROWS }
}

/// Judges one domain's registration from its stored history.
pub(crate) fn life(book: &Book, domain: &str, now: DateTime<Utc>) -> Life {
    let family = Family::of(domain);
    let looks = looks::registration(book, domain);
    let Some(newest) = looks.last() else { return Life::default() };
    let seen_at = Some(newest.span.last_seen);
    // From the newest look back to the first that is no unproved bad finding.
    let mut pending = false;
    let mut proved_at = looks.len() - 1;
    let mut since = None;
    for end in (0..looks.len()).rev() {
        let Some(known) = looks.get(..=end) else { continue };
        let verdict = verdict(family, known, now);
        proved_at = end;
        if !verdict.is_bad() {
            since = None;
            break;
        }
        match looks::proof_at(known, |place, _| same(family, known, place, verdict, now)) {
            Proof::Twice(at) => {
                since = Some(at);
                break;
            }
            Proof::Absent | Proof::Once(_) => pending = true,
        }
        if end == 0 {
            // Only unproved bad looks are known: say nothing yet.
            return Life { seen_at, pending, ..Life::default() };
        }
    }
    let known = looks.get(..=proved_at).unwrap_or(&looks);
    Life { since, seen_at, pending, ..describe(family, known, now) }
}

fn same(family: Family, looks: &[Look<'_, Registration>], index: usize, verdict: Verdict, now: DateTime<Utc>) -> bool {
    looks.get(..=index).is_some_and(|known| self::verdict(family, known, now) == verdict)
}

fn verdict(family: Family, known: &[Look<'_, Registration>], now: DateTime<Utc>) -> Verdict {
    let Some(case) = Case::of(family, known, now) else { return Verdict::Unknown };
    table(family).iter().find(|row| row.fits(&case)).map_or(Verdict::Unknown, |row| row.verdict)
}

fn describe(family: Family, known: &[Look<'_, Registration>], now: DateTime<Utc>) -> Life {
    let Some(look) = known.last() else { return Life::default() };
    let Some(case) = Case::of(family, known, now) else { return Life::default() };
    let verdict = verdict(family, known, now);
    let published = case.date;
    let (expires, shown, until) = match verdict {
        Verdict::AutoRenewed => {
            (case.old, published, case.old.and_then(|old| old.checked_add_days(Days::new(GRACE_DAYS))))
        }
        Verdict::Dead => (None, None, recover_until(family, look)),
        Verdict::NotRegistered | Verdict::Reserved | Verdict::Unknown => (None, None, None),
        Verdict::Ending => (published, None, published),
        _ => (published, None, None),
    };
    let expires = expires.map(|date| SourcedDate {
        date,
        source: Source::Registry { name: look.span.source.clone() },
        seen_at: look.span.last_seen,
    });
    Life { verdict, state: Some(look.facts.state), expires, shown, until, ..Life::default() }
}

/// The last day on which a dead name can be taken back.
///
/// 汎用: the registry's 登録回復 ends on the 20th of the month of suspension. 属性型: registrars pass it on until the 15th
/// (2014 notices; the stricter of two published days). gTLD redemption: 30 days (RFC 3915).
pub(crate) fn recover_until(family: Family, look: &Look<'_, Registration>) -> Option<NaiveDate> {
    let dates = &look.facts.other_dates;
    let of = |meaning| dates.iter().find(|other| other.meaning == meaning).map(|other| other.date);
    if let Some(date) = of(Meaning::RecoverUntil) {
        return Some(date);
    }
    let changed = day_of(look.facts.changed_at.unwrap_or(look.span.first_seen), REGISTRY_JP);
    match (look.facts.state, family) {
        (State::Suspended, _) => {
            let month = of(Meaning::FrozenUntil).or_else(|| of(Meaning::Freed).and_then(|day| day.pred_opt()));
            month.unwrap_or(changed).with_day(20)
        }
        (State::Deleted, Family::JpAttribute) => changed.with_day(15),
        (State::Deleted, Family::JpGeneral) => changed.with_day(20),
        (State::Redemption, _) => changed.checked_add_days(Days::new(30)),
        _ => None,
    }
}

/// Noon of the 2nd (JST) of the month after a .jp term ends: by then the registry has turned the page.
pub(crate) fn page_turned_at(expires: NaiveDate) -> DateTime<Utc> {
    let first = kigenban_facts::YearMonth::of(expires).plus(1).first_day();
    crate::zone::instant_at(first.with_day(2).unwrap_or(first), 12, REGISTRY_JP)
}

#[cfg(test)]
mod tests;
