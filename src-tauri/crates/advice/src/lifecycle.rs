//! What the stored history of a registration means. Status outranks date.
//!
//! Two decision tables ([`jp`], [`generic`]) read one [`Case`], which is made from the spans; the first rule that fits
//! decides. The rules come from knowledge of the registries: JPRS's life cycle (規則第11条), ICANN's ERRP, RFC 3915.

mod case;
mod generic;
mod jp;
mod rule;
mod vitals;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{Book, Meaning, Registration, Source, SourcedDate, State};

use crate::looks::{self, Look};
use crate::suffix::Family;
use crate::zone::{REGISTRY_JP, day_of};
pub(crate) use case::{Case, DatePlace, Jump, Unrepeated, counted, has_status, is_moving};
use rule::Rule;
use vitals::Vitals;

/// Days in which a registrar can undo the year a gTLD registry added at expiry (RFC 3915 auto-renew grace).
pub(crate) const GRACE_DAYS: u64 = 45;

/// For so long resolvers may remember a delegation that its zone has dropped.
const MEMORY: TimeDelta = TimeDelta::days(2);

/// What a registration's history says today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// 自動延長(未確認): a year was added at or after expiry; no proof of payment.
    AutoRenewed,
    /// The registry says that it is not registered, yet its parent zone delegates it and what stands on it works; or nobody else
    /// could be asked, as its zone gives no answer.
    Contradicted,
    /// The date moved earlier: 廃止 is likely.
    DateMovedEarlier,
    /// The registry says it is dead (suspended, deleted, redemption, pending delete, hold).
    Dead,
    /// 廃止 requested: it stops at the month end.
    Ending,
    /// Registered and living, the date ahead.
    Living,
    /// The registry names no name servers any more, and the parent zone has none.
    NameServersLost,
    /// The registry says the name is not registered.
    NotRegistered,
    /// A living state with yesterday's date before noon of the 2nd: the page is not turned yet.
    NotTurned,
    /// 仮登録: no fee yet, nothing stands on it.
    Provisional,
    /// Renewed before expiry: an explicit renewal.
    Renewed,
    /// A reserved name: nobody's contract.
    Reserved,
    /// A living state with a date that has passed, although the page should be turned.
    Stale,
    /// Nothing good is known.
    #[default]
    Unknown,
    /// A name of no registry: lent by a host, or of the inside. No registration, no fee.
    Unregistrable,
    /// A bad status that a newer answer leaves out, and nothing shows that it is over.
    Unrepeated,
}

impl Verdict {
    /// Registered, as far as the registry's word goes.
    pub(crate) fn is_registered(self) -> bool {
        !matches!(
            self,
            Self::Contradicted
                | Self::Dead
                | Self::Unregistrable
                | Self::NotRegistered
                | Self::Reserved
                | Self::Unknown
                | Self::Unrepeated
        )
    }

    /// Has a term of its own that ends on a day: not dead, not given up, not somebody else's matter.
    pub(crate) fn has_term(self) -> bool {
        !matches!(
            self,
            Self::Dead | Self::Ending | Self::Unregistrable | Self::NotRegistered | Self::Provisional | Self::Reserved
        )
    }

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
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// When an answer last said the date; `None` when none did.
    pub dated_at: Option<DateTime<Utc>>,
    /// The bad status that a newer answer leaves out.
    pub(crate) unrepeated: Option<Unrepeated>,
    /// Until when a registry's word stands alone: nobody else could be asked about it.
    pub(crate) undecided_until: Option<DateTime<Utc>>,
    /// A worse finding was seen once and waits for its second look.
    pub pending: bool,
}

/// The table of a family.
pub(crate) fn table(family: Family) -> &'static [Rule] {
    if family.is_jp() { jp::RULES } else { generic::RULES }
}

/// Judges one domain's registration from its stored history, beside what the world shows.
pub(crate) fn life(book: &Book, domain: &str, now: DateTime<Utc>) -> Life {
    let looks = looks::registration(book, domain);
    let Some(newest) = looks.last() else { return Life::default() };
    // Beside an undoubted word nobody else needs to be heard.
    let is_undoubted =
        |look: &Look<'_, Registration>| look.facts.state == State::Registered && !look.facts.name_servers.is_empty();
    let vitals = if looks.iter().all(is_undoubted) { Vitals::default() } else { Vitals::of(book, domain) };
    let judge = Judge { family: Family::of(domain), vitals, now };
    let seen_at = Some(newest.span.last_seen);
    // From the newest look back to the first that is no unproved bad finding.
    let mut pending = false;
    for end in (0..looks.len()).rev() {
        let Some(known) = looks.get(..=end) else { continue };
        let verdict = judge.verdict(known);
        let same = |place| looks.get(..=place).is_some_and(|known| judge.verdict(known) == verdict);
        let since = if verdict.is_bad() { looks::proof_at(known, |place, _| same(place)).since() } else { None };
        if since.is_some() || !verdict.is_bad() {
            return Life { since, seen_at, pending, ..judge.describe(known, since) };
        }
        pending = true;
    }
    // Only unproved bad looks are known: say nothing yet.
    Life { seen_at, pending, ..Life::default() }
}

/// When a registry first said what is bad about a name, as long as it goes on saying it; `None` when it says nothing bad.
pub(crate) fn bad_since(book: &Book, domain: &str) -> Option<DateTime<Utc>> {
    let looks = looks::registration(book, domain);
    let bad = |look: &&Look<'_, Registration>| look.facts.state.is_dead();
    looks.iter().rev().take_while(bad).last().map(|look| look.span.first_seen)
}

/// What a registration is judged by.
#[derive(Clone, Copy)]
struct Judge {
    family: Family,
    vitals: Vitals,
    now: DateTime<Utc>,
}

impl Judge {
    fn verdict(self, known: &[Look<'_, Registration>]) -> Verdict {
        let Some(case) = self.case(known) else { return Verdict::Unknown };
        table(self.family).iter().find(|rule| rule.fits(&case)).map_or(Verdict::Unknown, |rule| rule.verdict)
    }

    fn case(self, known: &[Look<'_, Registration>]) -> Option<Case> {
        Case::of(self.family, known, self.vitals, self.now)
    }

    fn describe(self, known: &[Look<'_, Registration>], since: Option<DateTime<Utc>>) -> Life {
        let (Some(look), Some(case)) = (known.last(), self.case(known)) else { return Life::default() };
        let verdict = self.verdict(known);
        if self.is_contradicted(verdict, look, since) {
            return self.contradicted(known);
        }
        if let (Verdict::NotRegistered, Some(until)) = (verdict, self.undecided_until(since)) {
            return Life { undecided_until: Some(until), ..self.contradicted(known) };
        }
        let published = case.date;
        let (expires, shown, until) = match verdict {
            Verdict::AutoRenewed => {
                (case.old, published, case.old.and_then(|old| old.checked_add_days(Days::new(GRACE_DAYS))))
            }
            Verdict::Dead => {
                let day = recover_until(self.family, look.facts, look.span.first_seen);
                (None, None, day.map(|day| not_before_its_end(day, known)))
            }
            Verdict::Unregistrable | Verdict::NotRegistered | Verdict::Reserved | Verdict::Unknown => {
                (None, None, None)
            }
            Verdict::Ending => (published, None, published),
            Verdict::Provisional => (None, None, published),
            _ => (published, None, None),
        };
        Life {
            verdict,
            state: Some(look.facts.state),
            expires: expires.map(|date| SourcedDate {
                date,
                source: Source::Registry { origin: look.span.source.clone() },
                seen_at: case.dated_at.unwrap_or(look.span.last_seen),
            }),
            shown,
            until,
            dated_at: case.dated_at,
            unrepeated: case.unrepeated,
            ..Life::default()
        }
    }

    /// The registry alone says that a name is gone. "Not registered" and "reserved" are contradicted by a zone and a site
    /// that live beside it; a hold only by ones that still live when every memory of them is over (two days).
    fn is_contradicted(self, verdict: Verdict, look: &Look<'_, Registration>, since: Option<DateTime<Utc>>) -> bool {
        match (verdict, look.facts.state) {
            (Verdict::NotRegistered, _) => {
                since.is_some_and(|at| self.vitals.lives_beside(at) || self.vitals.is_served_after(at + MEMORY))
            }
            (Verdict::Reserved, _) => self.vitals.lives_beside(look.span.first_seen),
            (Verdict::Dead, State::Hold) => since.is_some_and(|at| self.vitals.lives_after(at + MEMORY)),
            _ => false,
        }
    }

    /// Silence of the zone is no second witness: a registry that says "not registered" is believed once the zone was seen, or
    /// gave no answer for a day.
    fn undecided_until(self, since: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
        self.vitals.undecided_until(since?).filter(|until| self.now < *until)
    }

    /// What it said before still stands.
    fn contradicted(self, known: &[Look<'_, Registration>]) -> Life {
        let said = known.iter().rposition(|look| look.facts.state.is_living());
        let before = said.and_then(|place| known.get(..=place)).map(|known| self.describe(known, None));
        Life {
            verdict: Verdict::Contradicted,
            state: known.last().map(|look| look.facts.state),
            until: None,
            ..before.unwrap_or_default()
        }
    }
}

/// The last day on which a dead name can be taken back.
///
/// 汎用: the registry's 登録回復 ends on the 20th of the month of suspension. 属性型: registrars pass it on until the 15th
/// (2014 notices; the stricter of two published days). gTLD redemption: 30 days (RFC 3915).
pub(crate) fn recover_until(family: Family, said: &Registration, first_seen: DateTime<Utc>) -> Option<NaiveDate> {
    let of = |meaning| said.other_dates.iter().find(|other| other.meaning == meaning).map(|other| other.date);
    if let Some(date) = of(Meaning::RecoverUntil) {
        return Some(date);
    }
    let changed = day_of(said.changed_at.unwrap_or(first_seen), REGISTRY_JP);
    match (said.state, family) {
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

/// Nothing has to be saved before it ends: a day of the month that lies before the last one known is the next month's.
fn not_before_its_end(day: NaiveDate, known: &[Look<'_, Registration>]) -> NaiveDate {
    let Some(dead) = known.last() else { return day };
    let stopped = day_of(dead.span.first_seen, REGISTRY_JP);
    let living = known.iter().rev().find(|look| look.facts.state.is_living());
    // A registry that extends by itself shows next year's day until it takes the name out.
    let end = living.and_then(|look| counted(look.facts)).filter(|end| *end <= stopped);
    end.map_or(day, |end| on_or_after(day, end))
}

/// That day, or the same one of the first month in which it does not lie before `end`.
pub(crate) fn on_or_after(day: NaiveDate, end: NaiveDate) -> NaiveDate {
    if day >= end {
        return day;
    }
    // Reckoned from the day itself: the 31st is not lost behind a short month.
    let months = (1..=1_200).filter_map(|months| day.checked_add_months(Months::new(months)));
    months.into_iter().find(|day| *day >= end).unwrap_or(end)
}

#[cfg(test)]
mod last_day_tests;
#[cfg(test)]
mod said_tests;
#[cfg(test)]
mod tests;
