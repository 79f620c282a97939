//! The judgement of one contract: everything found, and the word it gives.

mod part;
mod shown;
mod unknown;
mod unused;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, Check, Contract, Kind, Registration};

use super::{Item, cards};
use crate::certificate::Certificate;
use crate::dates::{Term, old_look};
use crate::deadline::Terms;
use crate::holder::{self, Hostage};
use crate::lifecycle::{counted, life};
use crate::looks::{self, Look, last_good};
use crate::status::{Finding, MAP};
use crate::suffix::Family;
use crate::tasks::{TaskKind, key};
use crate::zone::days_until;
use crate::{Deadlines, HolderMatch, Knowledge, Life, Reason};
use part::Part;
use unused::{not_watched, unused};

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

pub(super) fn judge_contract(
    book: &Book,
    knowledge: &Knowledge,
    contract: &Contract,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Item {
    if contract.unused {
        let asked = Some(contract).filter(|one| one.kind == Kind::Domain);
        return unused(contract, asked.and_then(|contract| not_watched(book, contract, now)));
    }
    let scene = Scene::of(book, knowledge, contract, today, now);
    let (holder, of_holder) = scene.of_holder();
    let mut part = scene.of_kind().and(scene.of_dates()).and(of_holder);
    let served = part.certificate.as_ref().filter(|_| contract.kind == Kind::Certificate);
    let deadlines = scene.shown_deadlines(served);
    let knowledge = scene.of_knowledge(&deadlines, served.is_some());
    part = part.and(knowledge).and(Part::of_found(not_watched(book, contract, now)));
    let Part { mut found, since, pending, certificate } = part;
    if found.is_empty() {
        found.push((Finding::Far, Reason::Far));
    }
    let place = |finding: Finding| MAP.iter().position(|row| row.finding == finding);
    found.sort_by_key(|(finding, _)| (finding.row().status, place(*finding)));
    let (finding, reason) = found.first().cloned().unwrap_or((Finding::NoDateKnown, Reason::NoDateKnown));
    Item {
        contract: contract.id,
        bundle: contract.bundle,
        kind: contract.kind,
        status: finding.row().status,
        reason,
        days_left: deadlines
            .count_day
            .map(|day| days_until(day, today))
            .filter(|left| *left >= 0 || old_look(&deadlines, book, now).is_none()),
        deadlines,
        holder,
        cause: None,
        seen_at: check_of(contract.kind).and_then(|check| last_good(book, scene.domain, check)),
        pending,
        life: scene.life,
        found,
        since,
        certificate: certificate.map(|certificate| certificate.days),
    }
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

    /// What its dates say, and the card that pays it.
    fn of_dates(&self) -> Part {
        let Self { book, contract, life, deadlines, today, now, .. } = self;
        let family = self.is_domain().then(|| Family::of(self.domain));
        let charged = if self.is_domain() { self.terms(&[]).charged_days_before() } else { None };
        let mut found = Term { book, contract, family, life, deadlines, charged, today: *today, now: *now }.found();
        let near = found.iter().any(|(finding, _)| finding.is_of_a_near_day());
        // A dead name is got back first: one cause, one task.
        let ends = life.verdict.has_term() || !self.is_domain();
        found.extend(cards::found(book, contract, deadlines, near, *today).filter(|_| ends));
        Part::of_found(found)
    }

    /// Both dates as they are shown: a certificate contract's end is the certificate's.
    fn shown_deadlines(&self, served: Option<&Certificate>) -> Deadlines {
        let own = self.deadlines.clone();
        let Some(certificate) = served else { return own };
        let ends = &certificate.days.ends;
        Deadlines {
            public_expires: Some(ends.clone()),
            count_day: Some(own.count_day.map_or(ends.date, |day| day.min(ends.date))),
            expires: own.expires.or_else(|| Some(ends.clone())),
            ..own
        }
    }

    /// 名義 beside the office's name, and what makes the contract somebody else's.
    fn of_holder(&self) -> (HolderMatch, Part) {
        let office = &self.book.office;
        let published = self.published.as_ref();
        let holder = published.map_or(HolderMatch::Unknown, |facts| holder::holder_match(office, facts));
        let found = match holder::hostage(office, self.contract, holder) {
            Some(Hostage::Holder) => Some((Finding::HolderOutside, Reason::HolderOutside)),
            Some(Hostage::Payer) => Some((Finding::PayerOutside, Reason::PayerOutside)),
            Some(Hostage::Published) => {
                let asked = key(self.contract.id, None, TaskKind::CheckHolder);
                (!self.book.is_done(&asked)).then_some((Finding::HolderPublished, Reason::HolderDiffers))
            }
            None => None,
        };
        (holder, Part::of_found(found))
    }
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
