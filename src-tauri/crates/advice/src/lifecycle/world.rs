//! What the world shows beside a registry's word: no authority is believed alone.

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Book, UrlFault};

use crate::{health, looks};

/// A look this much older than a registry's word still speaks beside it, until a newer one is made.
const BESIDE: TimeDelta = TimeDelta::hours(6);

/// The zone, the site and the mail of a name, as last seen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct World {
    /// When the parent zone was last seen to delegate the name while what stands on it worked.
    alive_at: Option<DateTime<Utc>>,
    /// The parent zone itself says that there is no such name.
    pub(crate) is_gone: bool,
}

impl World {
    pub(crate) fn of(book: &Book, domain: &str) -> Self {
        let dns = looks::dns(book, domain);
        let Some(newest) = dns.last() else { return Self::default() };
        let zone = health::is_answering(newest.facts).then_some(newest.span.last_seen);
        let services = [site(book, domain), mail(book, domain)];
        let service = services.iter().flatten().find_map(|service| *service);
        // A name that never carried anything lives when its zone does.
        let bare = services.iter().all(Option::is_none);
        let alive_at = if bare { zone } else { zone.zip(service).map(|(zone, service)| zone.min(service)) };
        Self { alive_at, is_gone: health::is_gone(newest.facts) }
    }

    /// Seen living beside what a registry said first at this instant.
    pub(crate) fn lives_beside(&self, said: DateTime<Utc>) -> bool {
        self.alive_at.is_some_and(|at| at + BESIDE >= said)
    }

    /// Seen living after this instant.
    pub(crate) fn lives_after(&self, said: DateTime<Utc>) -> bool {
        self.alive_at.is_some_and(|at| at > said)
    }
}

/// `None` = there never was a site; `Some(None)` = there was one, and it does not open.
fn site(book: &Book, domain: &str) -> Option<Option<DateTime<Utc>>> {
    let opens = |web| !health::is_down(web) && !health::has(web, UrlFault::Parked);
    let looks = looks::web(book, domain);
    let ever = looks.iter().any(|look| !look.facts.urls.is_empty() && opens(look.facts));
    ever.then(|| looks.last().filter(|look| opens(look.facts)).map(|look| look.span.last_seen))
}

/// The same of mail.
fn mail(book: &Book, domain: &str) -> Option<Option<DateTime<Utc>>> {
    let looks = looks::mail(book, domain);
    let ever = looks.iter().any(|look| !health::is_mail_gone(look.facts));
    ever.then(|| looks.last().filter(|look| !health::is_mail_gone(look.facts)).map(|look| look.span.last_seen))
}
