//! What the world shows beside a registry's word: no authority is believed alone.

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Book, Web};

use crate::looks::{Look, Proof};
use crate::{looks, symptoms, turned};

/// A look this much older than a registry's word still speaks beside it, until a newer one is made.
const BESIDE: TimeDelta = TimeDelta::hours(6);

/// For so long a registry's word waits for a zone that gives no answer: a name that is gone is denied at once, so silence
/// speaks of this PC, its line or a name server, and a day is enough for those.
const UNDECIDED: TimeDelta = TimeDelta::days(1);

/// The zone, the site and the mail of a name, as last seen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Vitals {
    /// When the parent zone was last seen to delegate the name while what stands on it worked.
    alive_at: Option<DateTime<Utc>>,
    /// When the name was last seen to have servers of its own that answer.
    served_at: Option<DateTime<Utc>>,
    /// There was a zone, and the newest look at it got no answer.
    is_asked_in_vain: bool,
    /// The parent zone itself says that there is no such name.
    pub(crate) is_gone: bool,
}

impl Vitals {
    pub(crate) fn of(book: &Book, domain: &str) -> Self {
        let dns = looks::dns(book, domain);
        let Some(newest) = dns.last() else { return Self::default() };
        let zone = match Part::of(&dns, symptoms::is_answering) {
            Part::Works(at) if !symptoms::is_gone(newest.facts) => Some(at),
            _ => None,
        };
        // The site speaks where there is one, and the mail for it while nobody could look at it; a name that never carried
        // anything lives when its zone does.
        let alive_at = match (site(book, domain), mail(book, domain)) {
            (Part::Never, Part::Never) => zone,
            (Part::Works(site), Part::Works(mail)) => zone.map(|zone| zone.min(site.max(mail))),
            (Part::Works(at), _) | (Part::Never, Part::Works(at)) => zone.map(|zone| zone.min(at)),
            (Part::Fails, _) | (Part::Never, Part::Fails) => None,
        };
        let served_at = zone.filter(|_| newest.facts.delegated == Some(true));
        let is_asked_in_vain = zone.is_some() && looks::is_newest_unseen(book, domain, newest.span);
        Self { alive_at, served_at, is_asked_in_vain, is_gone: symptoms::is_gone(newest.facts) }
    }

    /// Seen living beside what a registry said first at this instant.
    pub(crate) fn lives_beside(&self, said: DateTime<Utc>) -> bool {
        self.alive_at.is_some_and(|at| at + BESIDE >= said)
    }

    /// Until when a registry that said something first at this instant is not believed, since the zone could not be asked.
    pub(crate) fn undecided_until(&self, said: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.is_asked_in_vain.then(|| said + UNDECIDED)
    }

    /// Seen with servers of its own after this instant: a name that is nobody's has none, whatever has become of its site.
    pub(crate) fn is_served_after(&self, said: DateTime<Utc>) -> bool {
        self.served_at.is_some_and(|at| at > said)
    }

    /// Seen living after this instant.
    pub(crate) fn lives_after(&self, said: DateTime<Utc>) -> bool {
        self.alive_at.is_some_and(|at| at > said)
    }
}

/// The zone of a name, or what stands on it.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// It worked once, and two looks show that it does not any more.
    Fails,
    /// It was never there.
    Never,
    /// It was last seen working then; a failure since may be one lost answer.
    Works(DateTime<Utc>),
}

impl Part {
    fn of<T>(looks: &[Look<'_, T>], works: impl Fn(&T) -> bool) -> Self {
        let Some(working) = looks.iter().rev().find(|look| works(look.facts)) else { return Self::Never };
        match looks::proof(looks, |facts| !works(facts)) {
            Proof::Twice(_) => Self::Fails,
            Proof::Absent | Proof::Once(_) => Self::Works(working.span.last_seen),
        }
    }
}

/// Words about expiry speak against a site where something else turned, or where no page without them was ever seen: an
/// article works.
fn site(book: &Book, domain: &str) -> Part {
    let looks = looks::web(book, domain);
    let doubted = turned::own_page(&looks).is_none() || turned::has_turned(book, domain, &looks);
    let is_parked = |web: &Web| symptoms::on_parking_host(web) || (doubted && symptoms::speaks_of_expiry(web));
    Part::of(&looks, |web| !web.urls.is_empty() && !symptoms::is_down(web) && !is_parked(web))
}

fn mail(book: &Book, domain: &str) -> Part {
    Part::of(&looks::mail(book, domain), |mail| !symptoms::is_mail_gone(mail))
}
