//! 困ったとき: one cause, its chain, and what to do in order.

mod parts;
mod rescue;
mod types;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Dns, DnsAnswer, Kind, Line, Mail, MailFault, Observation, Registration, Seen, State, Tls,
    TlsPurpose, Trouble, UrlFault, View, Web,
};

use crate::lifecycle::counted;
use crate::parking::parked;
use crate::zone::{day_of, zone_of};
use crate::{Knowledge, MailRemark, elsewhere, health, looks, mail_remarks, signatures, symptoms};
pub use types::{Cause, Contact, Diagnosis, LastDay, Part, PartRole, StepKind, Veil};

/// Finds the one cause from fresh observations; the book adds history and whom to call.
pub fn diagnose(
    book: &Book,
    knowledge: &Knowledge,
    observations: &[Observation],
    domain: &str,
    trouble: Trouble,
    line: Line,
    now: DateTime<Utc>,
) -> Diagnosis {
    let world = World::of(observations, domain);
    let past = Past::of(book, domain, now);
    let strange = world.web.is_some_and(|look| elsewhere::leads_to_a_stranger(book, domain, look.facts));
    let site = Site::of(book, domain, &world, strange);
    let cause = cause(&world, &past, trouble, line, &site);
    let lapsed = cause == Cause::Lapsed;
    let stopped_on = match cause {
        Cause::Lapsed => past.ended,
        Cause::Certificate => world.tls.map(|look| look.facts.not_after.date_naive()).filter(|day| *day <= past.today),
        _ => None,
    };
    let last_day = lapsed.then(|| rescue::last_day(&world, &past, domain)).flatten();
    Diagnosis {
        trouble,
        domain: domain.to_owned(),
        at: now,
        cause,
        state: world.registration.map(|look| look.facts.state),
        stopped_on,
        paid: past.paid && lapsed,
        veil: site.veil.filter(|_| cause == Cause::CannotTell && trouble == Trouble::Site),
        remarks: remarks(&world, trouble, cause),
        parts: parts::parts(&world, cause),
        steps: rescue::steps(cause, trouble, &world, &past, last_day.as_ref().is_some_and(|last| last.passed)),
        last_day,
        contact: rescue::contact(book, knowledge, domain, cause, trouble),
    }
}

/// Told only where no cause stands before them.
fn remarks(world: &World<'_>, trouble: Trouble, cause: Cause) -> Vec<MailRemark> {
    let asked = trouble == Trouble::Mail && cause == Cause::NothingSeen;
    let look = world.mail.filter(|_| asked);
    let mut remarks = look.map(|look| mail_remarks(look.facts)).unwrap_or_default();
    remarks.retain(|remark| remark.spoils_sending());
    remarks
}

/// One fresh look.
struct Fresh<'a, T> {
    facts: &'a T,
    seen: &'a Observation,
}

impl<T> Clone for Fresh<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fresh<'_, T> {}

/// What was seen just now, the public view first.
#[derive(Default)]
struct World<'a> {
    registration: Option<Fresh<'a, Registration>>,
    dns: Option<Fresh<'a, Dns>>,
    /// The worst certificate of the site.
    tls: Option<Fresh<'a, Tls>>,
    mail_tls: Option<Fresh<'a, Tls>>,
    web: Option<Fresh<'a, Web>>,
    mail: Option<Fresh<'a, Mail>>,
}

impl<'a> World<'a> {
    fn of(observations: &'a [Observation], domain: &str) -> Self {
        let mut world = Self::default();
        let mut sorted: Vec<&Observation> = observations.iter().filter(|one| one.domain == domain).collect();
        sorted.sort_by_key(|one| (one.view == View::Public, one.at));
        for seen in sorted {
            match seen.outcome.seen() {
                Some(Seen::Registration(facts)) if !matches!(facts.state, State::Refused | State::Unknown) => {
                    world.registration = Some(Fresh { facts, seen });
                }
                Some(Seen::Dns(facts)) => world.dns = Some(Fresh { facts, seen }),
                Some(Seen::Tls(facts)) => {
                    let slot = if facts.purpose == TlsPurpose::Web { &mut world.tls } else { &mut world.mail_tls };
                    if slot.is_none_or(|known| known.facts.faults.is_empty() || !facts.faults.is_empty()) {
                        *slot = Some(Fresh { facts, seen });
                    }
                }
                Some(Seen::Web(facts)) => world.web = Some(Fresh { facts, seen }),
                Some(Seen::Mail(facts)) => world.mail = Some(Fresh { facts, seen }),
                None | Some(Seen::Registration(_)) => {}
            }
        }
        world
    }

    fn is_registration_dead(&self) -> bool {
        self.registration.is_some_and(|look| look.facts.state.is_dead()) && !self.is_contradicted()
    }

    /// The registry alone says that there is no such name: its zone answers, and site or mail work.
    pub(super) fn is_contradicted(&self) -> bool {
        let denied = self.registration.is_some_and(|look| look.facts.state == State::NotRegistered);
        let zone = self.dns.is_some_and(|look| symptoms::is_answering(look.facts));
        let opens =
            |web: &Web| !symptoms::is_down(web) && !symptoms::has(web, UrlFault::Parked) && !web.urls.is_empty();
        let site = self.web.map(|look| opens(look.facts));
        let mail = self.mail.map(|look| !symptoms::is_mail_gone(look.facts));
        denied && zone && site.or(mail).unwrap_or(true)
    }

    fn has_lapse_servers(&self) -> bool {
        let of_zone = self.dns.and_then(|look| look.facts.records.get("NS"));
        let of_registry = self.registration.map(|look| &look.facts.name_servers);
        [of_zone, of_registry].into_iter().flatten().any(|servers| signatures::is_lapse(servers))
    }

    fn is_dns_out(&self) -> bool {
        self.dns.is_some_and(|look| !symptoms::is_answering(look.facts))
    }
}

/// What the ledger knows from before.
struct Past {
    today: NaiveDate,
    /// The last known end of the term, when it has passed within the last 90 days.
    ended: Option<NaiveDate>,
    /// A payment was marked for that period.
    paid: bool,
    auto_on: bool,
}

impl Past {
    fn of(book: &Book, domain: &str, now: DateTime<Utc>) -> Self {
        let today = day_of(now, zone_of(&book.office));
        let bundle = book.bundle_named(domain);
        let contract = bundle.and_then(|bundle| {
            let mut contracts = book.contracts_of(bundle.id);
            contracts.find(|contract| contract.kind == Kind::Domain)
        });
        let published = looks::registration(book, domain)
            .iter()
            .rev()
            .find(|look| look.facts.state.is_living())
            .and_then(|look| counted(look.facts));
        let own = contract.and_then(|contract| contract.expires.as_ref()).map(|date| date.date);
        let last = published.or(own);
        let ended = last.filter(|day| *day < today && (today - *day).num_days() <= 90);
        let paid =
            contract.zip(ended).is_some_and(|(contract, day)| crate::settled::is_settled(book, contract.id, day));
        Self { today, ended, paid, auto_on: contract.is_some_and(|one| one.auto_renewal == AutoRenewal::On) }
    }
}

/// Own line first, then along the chain: the first broken part is the cause.
fn cause(world: &World<'_>, past: &Past, trouble: Trouble, line: Line, site: &Site) -> Cause {
    if line != Line::Online {
        return Cause::OwnLine;
    }
    if world.is_registration_dead() || world.has_lapse_servers() {
        return Cause::Lapsed;
    }
    if world.is_dns_out() {
        // The registry could not be asked, but the term has just ended and the name is gone.
        let gone = world.dns.is_some_and(|look| look.facts.answer == DnsAnswer::Nxdomain);
        let unasked = world.registration.is_none();
        return if gone && unasked && past.ended.is_some() { Cause::Lapsed } else { Cause::Delegation };
    }
    match trouble {
        Trouble::Mail => of_mail(world),
        Trouble::Site => of_site(world, site),
    }
}

fn of_mail(world: &World<'_>) -> Cause {
    let Some(look) = world.mail else { return Cause::CannotTell };
    let has = |fault| look.facts.faults.contains(&fault);
    if has(MailFault::NoMx) || has(MailFault::NullMx) {
        return Cause::MxGone;
    }
    if has(MailFault::MxNotPublic) || has(MailFault::MxUnresolved) {
        return Cause::MailHostGone;
    }
    if world.mail_tls.is_some_and(|look| !look.facts.faults.is_empty()) {
        return Cause::Certificate;
    }
    Cause::NothingSeen
}

/// What the ledger adds to a look at the site.
struct Site {
    /// Its page is a parking or 期限超過 page, and not the office's own words about one.
    parked: bool,
    /// It leads to a domain nobody here knows.
    strange: bool,
    /// Why a look cannot tell what visitors see.
    veil: Option<Veil>,
}

impl Site {
    fn of(book: &Book, domain: &str, world: &World<'_>, strange: bool) -> Self {
        let Some(look) = world.web else { return Self { parked: false, strange, veil: None } };
        let web = look.facts;
        let words = symptoms::has(web, UrlFault::Parked);
        // Of a site that the ledger has seen well, words alone say nothing as long as nothing else turned.
        let own = parked(book, domain).is_some_and(|page| page.after_good && !page.in_its_place);
        let is_slow =
            symptoms::is_down(web) && web.urls.iter().any(|url| url.reached && url.faults == [UrlFault::Timeout]);
        // The watch waits longer than somebody who wants to know now.
        let proved_down = health::site(book, domain).outage.is_some();
        let opens = web.urls.iter().any(|url| url.faults.is_empty() && !url.guarded);
        let veil = match () {
            () if is_slow && !proved_down => Some(Veil::Slow),
            () if !opens && web.urls.iter().any(|url| url.guarded) => Some(Veil::Guarded),
            () => None,
        };
        Self { parked: words && !own, strange, veil }
    }
}

fn of_site(world: &World<'_>, site: &Site) -> Cause {
    let Some(look) = world.web else { return Cause::CannotTell };
    let web = look.facts;
    if site.parked {
        return Cause::SiteParked;
    }
    if site.veil == Some(Veil::Slow) {
        return Cause::CannotTell;
    }
    if symptoms::is_down(web) {
        let answers = web.urls.iter().any(|url| url.faults.contains(&UrlFault::Status));
        return if answers { Cause::SiteError } else { Cause::ServerDown };
    }
    let certificate = world.tls.is_some_and(|look| !look.facts.faults.is_empty());
    if symptoms::has(web, UrlFault::Tls) || certificate {
        return Cause::Certificate;
    }
    if site.strange {
        return Cause::SiteElsewhere;
    }
    if symptoms::has(web, UrlFault::Status) {
        return Cause::SiteError;
    }
    if site.veil.is_some() { Cause::CannotTell } else { Cause::NothingSeen }
}

#[cfg(test)]
mod tests;
