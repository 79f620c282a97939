//! The judgement of one contract: everything found, and the word it gives.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, Check, Contract, DateAnswer, Kind, Registration, Source, State, Why};

use super::certificates::{CertificateDays, days, of_certificate, of_mail_certificate};
use super::{Item, cards, registry};
use crate::certificate::{self, Certificate};
use crate::dates::{Found, Term, old_look};
use crate::deadline::Terms;
use crate::elsewhere;
use crate::health::{self, Health};
use crate::holder::{self, Hostage};
use crate::lifecycle::{counted, life};
use crate::looks::{self, Look, Proof, last_failure, last_good};
use crate::status::Finding;
use crate::suffix::Family;
use crate::tasks::{TaskKind, is_answered, key, key_of};
use crate::zone::{days_until, zone_of};
use crate::{Deadlines, HolderMatch, Knowledge, Life, Reason, Status, Verdict, date_answer};

/// Days without a good look after which nothing is claimed any more.
const UNSEEN_DAYS: i64 = 7;

/// An item with everything that was found about it.
pub(crate) struct Judged {
    pub(crate) item: Item,
    pub(crate) found: Vec<Found>,
    /// Since when an outage is proved.
    pub(crate) since: Option<DateTime<Utc>>,
    pub(crate) certificate: Option<CertificateDays>,
}

/// One contract with what its judgement is made of.
struct Scene<'a> {
    book: &'a Book,
    knowledge: &'a Knowledge,
    contract: &'a Contract,
    domain: &'a str,
    registrations: Vec<Look<'a, Registration>>,
    /// The registration's life (domains only; default otherwise).
    life: Life,
    /// What the registry publishes, field by field from the newest answer that says it (domains only).
    published: Option<Registration>,
    /// The contract's own dates.
    deadlines: Deadlines,
    today: NaiveDate,
    now: DateTime<Utc>,
}

/// What one side of a contract says.
#[derive(Default)]
struct Part {
    found: Vec<Found>,
    /// Since when an outage is proved.
    since: Option<DateTime<Utc>>,
    /// Something bad waits for its second look.
    pending: bool,
    certificate: Option<Certificate>,
}

impl Part {
    fn of_found(found: impl IntoIterator<Item = Found>) -> Self {
        Self { found: found.into_iter().collect(), ..Self::default() }
    }

    fn of_health(health: Health) -> Self {
        Self {
            found: health.outage.map(|outage| (outage.finding, reason_of_outage(outage.finding))).into_iter().collect(),
            since: health.outage.map(|outage| outage.since),
            pending: health.pending,
            certificate: None,
        }
    }

    /// The one way in which parts are joined: what is said first stands first.
    fn and(mut self, other: Self) -> Self {
        self.found.extend(other.found);
        Self {
            found: self.found,
            since: self.since.or(other.since),
            pending: self.pending || other.pending,
            certificate: self.certificate.or(other.certificate),
        }
    }
}

pub(super) fn judge_contract(
    book: &Book,
    knowledge: &Knowledge,
    contract: &Contract,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Judged {
    if contract.unused {
        let asked = Some(contract).filter(|one| one.kind == Kind::Domain);
        return unused(contract, asked.and_then(|contract| not_watched(book, contract, now)));
    }
    let scene = Scene::of(book, knowledge, contract, today, now);
    let (holder, hostage) = scene.hostage();
    let parts = [scene.of_kind(), scene.of_dates(), scene.of_holder(hostage)];
    let mut part = parts.into_iter().fold(Part::default(), Part::and);
    let served = part.certificate.as_ref().filter(|_| contract.kind == Kind::Certificate);
    let deadlines = scene.shown_deadlines(served);
    let knowledge = scene.of_knowledge(&deadlines, served.is_some());
    part = part.and(knowledge).and(Part::of_found(not_watched(book, contract, now)));
    let Part { mut found, since, pending, certificate } = part;
    if found.is_empty() {
        found.push((Finding::Far, Reason::Far));
    }
    found.sort_by_key(|(finding, _)| (finding.row().status, place(*finding)));
    let (status, reason) = found
        .first()
        .map_or((Status::Unconfirmed, Reason::NoDateKnown), |(finding, reason)| (finding.row().status, reason.clone()));
    let item = Item {
        contract: contract.id,
        bundle: contract.bundle,
        kind: contract.kind,
        status,
        reason,
        days_left: deadlines
            .count_day
            .map(|day| days_until(day, today))
            .filter(|left| *left >= 0 || old_look(&deadlines, book, now).is_none()),
        deadlines,
        holder,
        hostage: hostage.is_some(),
        cause: None,
        seen_at: check_of(contract.kind).and_then(|check| last_good(book, scene.domain, check)),
        pending,
        life: scene.life,
    };
    Judged { item, found, since, certificate: certificate.as_ref().map(days) }
}

impl<'a> Scene<'a> {
    fn of(
        book: &'a Book,
        knowledge: &'a Knowledge,
        contract: &'a Contract,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Self {
        let domain = book.bundle_of(contract).map_or("", |bundle| bundle.domain.as_str());
        let is_domain = contract.kind == Kind::Domain;
        let life = if is_domain { life(book, domain, now) } else { Life::default() };
        let registrations = looks::registration(book, domain);
        let published = looks::known(&registrations).filter(|_| is_domain);
        let mut scene = Self {
            book,
            knowledge,
            contract,
            domain,
            registrations,
            life,
            published,
            deadlines: Deadlines::default(),
            today,
            now,
        };
        let old_days = scene.old_days();
        scene.deadlines = scene.terms(&old_days).deadlines();
        scene
    }

    fn terms<'t>(&'t self, old_days: &'t [NaiveDate]) -> Terms<'t> {
        let Self { book, knowledge, contract, domain, life, today, .. } = self;
        let registrar = self.published.as_ref().and_then(|facts| facts.registrar.as_deref());
        Terms { book, knowledge, contract, domain, life, old_days, registrar, today: *today }
    }

    /// Days the registry published before.
    fn old_days(&self) -> Vec<NaiveDate> {
        if !self.is_domain() {
            return Vec::new();
        }
        let shown = self.life.shown.or(self.life.expires.as_ref().map(|date| date.date));
        let published = self.registrations.iter().filter_map(|look| counted(look.facts));
        published.filter(|day| Some(*day) != shown).collect()
    }

    fn is_domain(&self) -> bool {
        self.contract.kind == Kind::Domain
    }

    /// Whether a contract of its own stands for the DNS of this name.
    fn has_dns(&self) -> bool {
        let mut beside = self.book.contracts_of(self.contract.bundle);
        beside.any(|other| other.kind == Kind::Dns && !other.unused)
    }

    /// The registry lists no name servers and never did: a spare name.
    fn is_bare(&self) -> bool {
        !self.registrations.is_empty() && self.registrations.iter().all(|look| look.facts.name_servers.is_empty())
    }

    /// What the contract's own kind shows to the world.
    fn of_kind(&self) -> Part {
        let life = Part { since: self.life.since, pending: self.life.pending, ..Part::default() };
        life.and(match self.contract.kind {
            Kind::Domain => self.of_domain(),
            Kind::Dns => Part::of_health(health::dns(self.book, self.domain, self.is_bare())),
            Kind::Server => self.of_server(),
            Kind::Mail => self.of_mail(),
            Kind::Certificate => self.of_certificate(),
            Kind::Other => Part::default(),
        })
    }

    fn of_domain(&self) -> Part {
        let Self { book, domain, life, .. } = self;
        let mut part = Part::of_found(of_life(book, self.contract, life, &self.deadlines, self.today));
        part.found.extend(registry::found(book, self.contract.id, domain, &self.registrations, life, self.now));
        let dns = health::dns(book, domain, self.is_bare() && !life.verdict.is_bad());
        if life.verdict != Verdict::Dead {
            part = part.and(Part::of_health(health::lapse_in_zone(book, domain)));
            part = part.and(Part::of_health(health::lapse_at_registry(book, domain)));
            part.found.dedup();
        }
        // A dead name is out of DNS as a matter of course: one cause, one task.
        let over = part.found.iter().any(|(finding, _)| finding.row().status == Status::Stopped);
        // What the DNS contract says is its own matter, where there is one.
        let is_here = |outage: &health::Outage| outage.finding == Finding::DelegationGone || !self.has_dns();
        let gone = dns.outage.filter(|outage| is_here(outage) && !over);
        // Servers that are gone from the registry and from its zone are one thing: that it stopped says more.
        let lost = |(finding, _): &Found| *finding == Finding::NameServersLost;
        if gone.is_some() {
            part.found.retain(|found| !lost(found));
        }
        part.and(Part::of_health(Health { outage: gone, ..dns }))
    }

    fn of_server(&self) -> Part {
        let Self { book, domain, contract, .. } = self;
        let site = health::site(book, domain);
        let asked = elsewhere::strangers(book, domain);
        let asked = asked.into_iter().filter(|(host, _)| !elsewhere::is_known(book, contract.id, host));
        let asked: Vec<_> = asked.filter(|_| site.outage.is_none()).collect();
        let once = asked.iter().any(|(_, proof)| matches!(proof, Proof::Once(_)));
        let proved = asked.into_iter().filter(|(_, proof)| proof.since().is_some());
        let proved = proved.map(|(to, _)| (Finding::SiteElsewhere, Reason::SiteElsewhere { to }));
        let seen_well = site.outage.is_none();
        let questions = if seen_well { health::questions_of_site(book, contract.id, domain) } else { Vec::new() };
        let health = Part::of_health(Health { pending: site.pending || once, ..site });
        health.and(Part::of_found(proved)).and(Part::of_found(questions))
    }

    fn of_mail(&self) -> Part {
        let certificate = certificate::of_mail(self.book, self.domain, zone_of(&self.book.office), self.now);
        let found = Part::of_found(certificate.as_ref().and_then(of_mail_certificate));
        let served = certificate.map(of_served).unwrap_or_default();
        Part::of_health(health::mail(self.book, self.domain)).and(found).and(served)
    }

    fn of_certificate(&self) -> Part {
        let zone = zone_of(&self.book.office);
        let certificate = certificate::of_site(self.book, self.domain, self.contract.renewal_way, zone, self.now);
        let found = Part::of_found(certificate.as_ref().map(of_certificate));
        found.and(certificate.map(of_served).unwrap_or_default())
    }

    /// What its dates say, and the card that pays it.
    fn of_dates(&self) -> Part {
        let Self { book, contract, life, deadlines, today, now, .. } = self;
        let family = self.is_domain().then(|| Family::of(self.domain));
        let charged = if self.is_domain() { self.terms(&[]).charged_days_before() } else { None };
        let mut found = Term { book, contract, family, life, deadlines, charged, today: *today, now: *now }.found();
        let near = found.iter().any(|(finding, _)| finding.is_of_a_near_day());
        // A dead name is got back first: one cause, one task.
        let ends = life.verdict.has_term() || !self.is_domain();
        found.extend(cards::found(book, contract, deadlines, near, deadlines.settled, *today).filter(|_| ends));
        Part::of_found(found)
    }

    /// Both dates as they are shown: a certificate contract's end is the certificate's.
    fn shown_deadlines(&self, served: Option<&Certificate>) -> Deadlines {
        let own = self.deadlines.clone();
        let Some(certificate) = served else { return own };
        let ends = certificate.ends.date;
        Deadlines {
            public_expires: Some(certificate.ends.clone()),
            count_day: Some(own.count_day.map_or(ends, |day| day.min(ends))),
            expires: own.expires.or_else(|| Some(certificate.ends.clone())),
            ..own
        }
    }

    fn hostage(&self) -> (HolderMatch, Option<Hostage>) {
        let office = &self.book.office;
        let published = self.published.as_ref();
        let holder = published.map_or(HolderMatch::Unknown, |facts| holder::holder_match(office, facts));
        (holder, holder::hostage(office, self.contract, holder))
    }

    fn of_holder(&self, hostage: Option<Hostage>) -> Part {
        Part::of_found(hostage.and_then(|hostage| of_hostage(self.book, self.contract, hostage)))
    }

    /// What is not known: date, registrar, a recent look, which of two dates is right.
    fn of_knowledge(&self, deadlines: &Deadlines, served: bool) -> Part {
        let Self { contract, life, now, .. } = self;
        let mut found = Vec::new();
        let alive = life.verdict.has_term() || life.verdict == Verdict::Ending;
        let contradicted = life.verdict == Verdict::Contradicted;
        let asked = deadlines.next_unknown.is_some();
        if deadlines.count_day.is_none() && alive && !served && !contradicted && !asked {
            found.push(match contract.kind {
                Kind::Dns => (Finding::NoDateOfItsOwn, Reason::NoDateOfItsOwn),
                Kind::Domain => (Finding::NoDateKnown, Reason::NoDateKnown),
                // 日付のない契約です: somebody said so.
                _ if matches!(date_answer(self.book, contract.id), Some((DateAnswer::Dateless, _))) => {
                    (Finding::NoDateOfItsOwn, Reason::NoDateOfItsOwn)
                }
                _ => (Finding::NoDateKnown, Reason::NoDateKnown),
            });
        }
        if life.verdict == Verdict::Unregistrable {
            found.push((Finding::NoDateOfItsOwn, Reason::NoDateOfItsOwn));
        }
        if let (true, Some(own), Some(public)) = (deadlines.conflict, &deadlines.own_expires, &deadlines.public_expires)
        {
            found.push((Finding::DatesDiffer, Reason::DatesDiffer { own: own.date, public: public.date }));
        }
        let typed_pay_by =
            deadlines.pay_by.as_ref().is_some_and(|date| !matches!(date.source, Source::Estimated { .. }));
        if self.is_domain() && alive && !self.terms(&[]).registrar_known() && !typed_pay_by {
            found.push((Finding::RegistrarUnknown, Reason::RegistrarUnknown));
        }
        if let Some(check) = check_of(contract.kind) {
            let looked = last_good(self.book, self.domain, check);
            // Of a registration the date is what matters: a look that does not say it has not seen it.
            let seen = life.dated_at.or(looked).map(|at| (*now - at).num_days());
            let unsaid = alive && life.dated_at.zip(looked).is_some_and(|(dated, looked)| looked > dated);
            let no_service =
                last_failure(self.book, self.domain, check) == Some(Why::NoService) && deadlines.count_day.is_some();
            let needed = matches!(contract.kind, Kind::Certificate | Kind::Domain);
            let old = match seen {
                Some(days) => days > UNSEEN_DAYS,
                None => needed && !no_service,
            };
            match seen {
                Some(days) if unsaid && days > UNSEEN_DAYS => {
                    found.push((Finding::DateUnsaid, Reason::DateUnsaid { days }));
                }
                Some(days) if unsaid && days > 0 => found.push((Finding::NotChecked, Reason::DateUnsaid { days })),
                _ if old => found.push((Finding::NotChecked, Reason::NotChecked { days: seen })),
                _ => {}
            }
        }
        Part::of_found(found)
    }
}

/// A certificate that was seen, with what it says about outages.
fn of_served(certificate: Certificate) -> Part {
    Part { since: certificate.since, pending: certificate.pending, certificate: Some(certificate), found: Vec::new() }
}

/// Nobody watches the name under mail or site in use: its contract was removed, or is 対象外. Asked of that contract, else of
/// the first that hangs on it.
fn not_watched(book: &Book, contract: &Contract, now: DateTime<Utc>) -> Option<Found> {
    const HANGS_ON_IT: [Kind; 4] = [Kind::Mail, Kind::Server, Kind::Certificate, Kind::Dns];
    let of_kind = |kind: Kind| book.contracts_of(contract.bundle).filter(move |other| other.kind == kind);
    if of_kind(Kind::Domain).any(|domain| !domain.unused) {
        return None;
    }
    let in_use = HANGS_ON_IT.into_iter().flat_map(of_kind).find(|other| !other.unused)?;
    if of_kind(Kind::Domain).next().unwrap_or(in_use).id != contract.id {
        return None;
    }
    let domain = book.bundle_of(contract).map(|bundle| bundle.domain.as_str()).filter(|domain| !domain.is_empty())?;
    let lives = [Check::Mail, Check::Web, Check::Dns].into_iter().any(|check| last_good(book, domain, check).is_some());
    let asked = key(contract.id, None, TaskKind::WatchDomain);
    if !lives || book.is_done(&asked) {
        return None;
    }
    let life = life(book, domain, now);
    let last = life.expires.map(|expires| expires.date);
    (life.verdict != Verdict::Unregistrable).then_some((Finding::DomainNotWatched, Reason::DomainNotWatched { last }))
}

fn unused(contract: &Contract, asked: Option<Found>) -> Judged {
    let found = asked.unwrap_or((Finding::Unused, Reason::Unused));
    let item = Item {
        contract: contract.id,
        bundle: contract.bundle,
        kind: contract.kind,
        status: found.0.row().status,
        reason: found.1.clone(),
        deadlines: Deadlines::default(),
        days_left: None,
        life: Life::default(),
        holder: HolderMatch::Unknown,
        hostage: false,
        cause: None,
        seen_at: None,
        pending: false,
    };
    Judged { item, found: vec![found], since: None, certificate: None }
}

fn place(finding: Finding) -> usize {
    crate::status::MAP.iter().position(|row| row.finding == finding).unwrap_or(usize::MAX)
}

/// The check that looks at what a kind of contract shows to the world.
pub(crate) fn check_of(kind: Kind) -> Option<Check> {
    match kind {
        Kind::Domain => Some(Check::Registration),
        Kind::Dns => Some(Check::Dns),
        Kind::Server => Some(Check::Web),
        Kind::Certificate => Some(Check::Tls),
        Kind::Mail => Some(Check::Mail),
        Kind::Other => None,
    }
}

fn of_life(book: &Book, contract: &Contract, life: &Life, deadlines: &Deadlines, today: NaiveDate) -> Option<Found> {
    // A day that has passed promises nothing any more.
    let ahead = life.until.filter(|day| *day >= today);
    let accepted = |finding| {
        let key = key_of(contract.id, deadlines.period, TaskKind::StopEnding, finding);
        is_answered(book, &key, finding)
    };
    match life.verdict {
        Verdict::Dead => {
            let state = life.state.unwrap_or(State::Unknown);
            Some((Finding::Dead, Reason::Dead { state, recover_until: ahead }))
        }
        Verdict::NotRegistered => Some((Finding::NotRegistered, Reason::NotRegistered)),
        Verdict::Ending => Some((Finding::Ending, Reason::Ending { on: ahead })),
        Verdict::DateMovedEarlier if !accepted(Finding::DateMovedEarlier) => {
            let to = life.expires.as_ref().map(|date| date.date)?;
            Some((Finding::DateMovedEarlier, Reason::DateMovedEarlier { to }))
        }
        Verdict::NameServersLost if !accepted(Finding::NameServersLost) => {
            Some((Finding::NameServersLost, Reason::NameServersLost))
        }
        _ => None,
    }
}

fn of_hostage(book: &Book, contract: &Contract, hostage: Hostage) -> Option<Found> {
    let done = |kind| book.is_done(&key(contract.id, None, kind));
    match hostage {
        Hostage::Holder => Some((Finding::HolderOutside, Reason::HolderOutside)),
        Hostage::Payer => Some((Finding::PayerOutside, Reason::PayerOutside)),
        Hostage::Published => {
            (!done(TaskKind::CheckHolder)).then_some((Finding::HolderPublished, Reason::HolderDiffers))
        }
    }
}

fn reason_of_outage(finding: Finding) -> Reason {
    match finding {
        Finding::DelegationGone => Reason::DelegationGone,
        Finding::DnssecBroken => Reason::DnssecBroken,
        Finding::LapseSign => Reason::LapseSign,
        Finding::MxGone => Reason::MxGone,
        Finding::SiteDown => Reason::SiteDown,
        Finding::SiteParked => Reason::SiteParked,
        _ => Reason::DnsFails,
    }
}
