//! The judgement of one contract: everything found, and the word it gives.

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{Book, Check, Contract, Kind, State, Why};

use super::certificates::{CertificateDays, days, of_certificate, of_mail_certificate};
use super::{Item, cards};
use crate::certificate::{self, Certificate};
use crate::dates::{Found, Term};
use crate::deadline::Terms;
use crate::elsewhere;
use crate::health::{self, Health};
use crate::holder::{self, Hostage};
use crate::lifecycle::{counted, life};
use crate::looks::{self, Proof, last_failure, last_good};
use crate::status::Finding;
use crate::suffix::Family;
use crate::tasks::{TaskKind, is_answered, key, key_of};
use crate::zone::{days_until, zone_of};
use crate::{Deadlines, HolderMatch, Knowledge, Life, Reason, Status, Verdict};

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

pub(super) fn judge_contract(
    book: &Book,
    knowledge: &Knowledge,
    contract: &Contract,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Judged {
    let domain = book.bundle_of(contract).map_or("", |bundle| bundle.domain.as_str());
    if contract.unused {
        return unused(contract, today);
    }
    let is_domain = contract.kind == Kind::Domain;
    let life = if is_domain { life(book, domain, now) } else { Life::default() };
    let registrations = looks::registration(book, domain);
    let published = registrations.last().map(|look| look.facts);
    let old_days: Vec<NaiveDate> = if is_domain {
        let shown = life.shown.or(life.expires.as_ref().map(|date| date.date));
        registrations.iter().filter_map(|look| counted(look.facts)).filter(|day| Some(*day) != shown).collect()
    } else {
        Vec::new()
    };
    let registrar = published.and_then(|facts| facts.registrar.as_deref()).filter(|_| is_domain);
    let terms = Terms { book, knowledge, contract, domain, life: &life, old_days: &old_days, registrar, today };
    let mut deadlines = terms.deadlines();

    let mut found = Vec::new();
    let mut since = life.since;
    let mut pending = life.pending;
    let mut add_health = |health: Health, found: &mut Vec<Found>| {
        pending |= health.pending;
        if let Some(outage) = health.outage {
            since = since.or(Some(outage.since));
            found.push((outage.finding, reason_of_outage(outage.finding)));
        }
    };
    let zone = zone_of(&book.office);
    let mut served: Option<Certificate> = None;
    let mut of_mail: Option<Certificate> = None;
    let bare = registrations.iter().all(|look| look.facts.name_servers.is_empty()) && !registrations.is_empty();
    match contract.kind {
        Kind::Domain => {
            found.extend(of_life(book, contract, &life, &deadlines, today));
            let dns = health::dns(book, domain, bare && !life.verdict.is_bad());
            if life.verdict != Verdict::Dead {
                add_health(health::lapse_in_zone(book, domain), &mut found);
                add_health(health::lapse_at_registry(book, domain), &mut found);
                found.dedup();
            }
            // A dead name is out of DNS as a matter of course: one cause, one task.
            let over = found.iter().any(|(finding, _)| finding.row().status == Status::Stopped);
            let gone = dns.outage.filter(|outage| outage.finding == Finding::DelegationGone && !over);
            add_health(Health { outage: gone, ..dns }, &mut found);
        }
        Kind::Dns => add_health(health::dns(book, domain, bare), &mut found),
        Kind::Server => {
            let site = health::site(book, domain);
            let asked = elsewhere::strangers(book, domain);
            let asked = asked.into_iter().filter(|(host, _)| !elsewhere::is_known(book, contract.id, host));
            let asked: Vec<_> = asked.filter(|_| site.outage.is_none()).collect();
            let once = asked.iter().any(|(_, proof)| matches!(proof, Proof::Once(_)));
            add_health(Health { pending: site.pending || once, ..site }, &mut found);
            let proved = asked.into_iter().filter(|(_, proof)| proof.since().is_some());
            found.extend(proved.map(|(to, _)| (Finding::SiteElsewhere, Reason::SiteElsewhere { to })));
        }
        Kind::Mail => {
            add_health(health::mail(book, domain), &mut found);
            of_mail = certificate::of_mail(book, domain, zone, now);
            found.extend(of_mail.as_ref().and_then(of_mail_certificate));
        }
        Kind::Certificate => served = certificate::of_site(book, domain, contract.renewal_way, zone, now),
        Kind::Other => {}
    }
    if let Some(certificate) = served.as_ref().or(of_mail.as_ref()) {
        since = since.or(certificate.since);
        pending |= certificate.pending;
    }
    let family = is_domain.then(|| Family::of(domain));
    let term = Term { book, contract, family, life: &life, deadlines: &deadlines, today, now };
    let by_date = term.found();
    let settled = deadlines.period.is_some_and(|period| crate::dates::is_settled(book, contract.id, period));
    let near = by_date.iter().any(|(finding, _)| !matches!(finding, Finding::Far | Finding::PaidWaiting));
    found.extend(by_date);
    found.extend(cards::found(book, contract, &deadlines, near, settled, today));

    if let Some(certificate) = &served {
        found.push(of_certificate(certificate));
        deadlines.public_expires = Some(certificate.ends.clone());
        let ends = certificate.ends.date;
        deadlines.count_day = Some(deadlines.count_day.map_or(ends, |day| day.min(ends)));
        if deadlines.expires.is_none() {
            deadlines.expires = Some(certificate.ends.clone());
        }
    }
    let holder =
        published.filter(|_| is_domain).map_or(HolderMatch::Unknown, |facts| holder::holder_match(&book.office, facts));
    let hostage = holder::hostage(&book.office, contract, holder);
    found.extend(hostage.and_then(|hostage| of_hostage(book, contract, hostage)));
    found.extend(of_knowledge(&terms, contract, &deadlines, domain, now, served.is_some()));
    if found.is_empty() {
        found.push((Finding::Far, Reason::Far));
    }
    found.sort_by_key(|(finding, _)| (finding.row().status.urgency(), place(*finding)));
    let (status, reason) = found
        .first()
        .map_or((Status::Unconfirmed, Reason::NoDateKnown), |(finding, reason)| (finding.row().status, reason.clone()));
    let item = Item {
        contract: contract.id,
        bundle: contract.bundle,
        kind: contract.kind,
        status,
        reason,
        days_left: deadlines.count_day.map(|day| days_until(day, today)),
        deadlines,
        life,
        holder,
        hostage: hostage.is_some(),
        cause: None,
        seen_at: check_of(contract.kind).and_then(|check| last_good(book, domain, check)),
        pending,
    };
    let certificate = served.or(of_mail).map(|certificate| days(&certificate));
    Judged { item, found, since, certificate }
}

fn unused(contract: &Contract, _today: NaiveDate) -> Judged {
    let item = Item {
        contract: contract.id,
        bundle: contract.bundle,
        kind: contract.kind,
        status: Status::Unused,
        reason: Reason::Unused,
        deadlines: Deadlines::default(),
        days_left: None,
        life: Life::default(),
        holder: HolderMatch::Unknown,
        hostage: false,
        cause: None,
        seen_at: None,
        pending: false,
    };
    Judged { item, found: vec![(Finding::Unused, Reason::Unused)], since: None, certificate: None }
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
    let done = |kind| book.dones.iter().any(|done| done.task == key(contract.id, None, kind));
    match hostage {
        Hostage::Holder => Some((Finding::HolderOutside, Reason::HolderOutside)),
        Hostage::Payer => Some((Finding::PayerOutside, Reason::PayerOutside)),
        Hostage::Published => {
            (!done(TaskKind::CheckHolder)).then_some((Finding::HolderPublished, Reason::HolderDiffers))
        }
    }
}

/// What is not known: date, registrar, a recent look, which of two dates is right.
fn of_knowledge(
    terms: &Terms<'_>,
    contract: &Contract,
    deadlines: &Deadlines,
    domain: &str,
    now: DateTime<Utc>,
    served: bool,
) -> Vec<Found> {
    let mut found = Vec::new();
    let alive = !matches!(terms.life.verdict, Verdict::Dead | Verdict::NotRegistered | Verdict::Reserved);
    if deadlines.count_day.is_none() && alive && !served {
        found.push(match contract.kind {
            Kind::Dns => (Finding::NoDateOfItsOwn, Reason::NoDateOfItsOwn),
            _ => (Finding::NoDateKnown, Reason::NoDateKnown),
        });
    }
    if let (true, Some(own), Some(public)) = (deadlines.conflict, &deadlines.own_expires, &deadlines.public_expires) {
        found.push((Finding::DatesDiffer, Reason::DatesDiffer { own: own.date, public: public.date }));
    }
    let typed_pay_by =
        deadlines.pay_by.as_ref().is_some_and(|date| !matches!(date.source, kigenban_facts::Source::Estimated { .. }));
    if contract.kind == Kind::Domain && alive && !terms.registrar_known() && !typed_pay_by {
        found.push((Finding::RegistrarUnknown, Reason::RegistrarUnknown));
    }
    if let Some(check) = check_of(contract.kind) {
        let seen = last_good(terms.book, domain, check).map(|at| (now - at).num_days());
        let no_service =
            last_failure(terms.book, domain, check) == Some(Why::NoService) && deadlines.count_day.is_some();
        let needed = matches!(contract.kind, Kind::Certificate | Kind::Domain);
        let old = match seen {
            Some(days) => days > UNSEEN_DAYS,
            None => needed && !no_service,
        };
        if old {
            found.push((Finding::NotChecked, Reason::NotChecked { days: seen }));
        }
    }
    found
}

fn reason_of_outage(finding: Finding) -> Reason {
    match finding {
        Finding::DelegationGone => Reason::DelegationGone,
        Finding::LapseSign => Reason::LapseSign,
        Finding::MxGone => Reason::MxGone,
        Finding::SiteDown => Reason::SiteDown,
        Finding::SiteParked => Reason::SiteParked,
        _ => Reason::DnsFails,
    }
}
