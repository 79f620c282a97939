//! What the world shows beside a registry's word: no authority is believed alone.

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Book, UrlFault, Web};

use crate::looks::Look;
use crate::{looks, symptoms};

/// A look this much older than a registry's word still speaks beside it, until a newer one is made.
const BESIDE: TimeDelta = TimeDelta::hours(6);

/// The zone, the site and the mail of a name, as last seen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Vitals {
    /// When the parent zone was last seen to delegate the name while what stands on it worked.
    alive_at: Option<DateTime<Utc>>,
    /// When the name was last seen to have servers of its own that answer.
    served_at: Option<DateTime<Utc>>,
    /// The parent zone itself says that there is no such name.
    pub(crate) is_gone: bool,
}

impl Vitals {
    pub(crate) fn of(book: &Book, domain: &str) -> Self {
        let dns = looks::dns(book, domain);
        let Some(newest) = dns.last() else { return Self::default() };
        let zone = symptoms::is_answering(newest.facts).then_some(newest.span.last_seen);
        // The site speaks where there is one, else the mail; a name that never carried anything lives when its zone does.
        let alive_at = match (site(book, domain), mail(book, domain)) {
            (Service::Never, Service::Never) => zone,
            (Service::Never, service) | (service, _) => zone.zip(service.works_at()).map(|(zone, at)| zone.min(at)),
        };
        let served_at = zone.filter(|_| newest.facts.delegated == Some(true));
        Self { alive_at, served_at, is_gone: symptoms::is_gone(newest.facts) }
    }

    /// Seen living beside what a registry said first at this instant.
    pub(crate) fn lives_beside(&self, said: DateTime<Utc>) -> bool {
        self.alive_at.is_some_and(|at| at + BESIDE >= said)
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

/// What stands on a name.
#[derive(Clone, Copy, Debug)]
enum Service {
    Fails,
    /// It was never there.
    Never,
    Works(DateTime<Utc>),
}

impl Service {
    fn of<T>(looks: &[Look<'_, T>], works: impl Fn(&T) -> bool) -> Self {
        match looks.last() {
            Some(look) if works(look.facts) => Self::Works(look.span.last_seen),
            _ if looks.iter().any(|look| works(look.facts)) => Self::Fails,
            _ => Self::Never,
        }
    }

    fn works_at(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Works(at) => Some(at),
            Self::Fails | Self::Never => None,
        }
    }
}

fn site(book: &Book, domain: &str) -> Service {
    let opens = |web: &Web| !web.urls.is_empty() && !symptoms::is_down(web) && !symptoms::has(web, UrlFault::Parked);
    Service::of(&looks::web(book, domain), opens)
}

fn mail(book: &Book, domain: &str) -> Service {
    Service::of(&looks::mail(book, domain), |mail| !symptoms::is_mail_gone(mail))
}
