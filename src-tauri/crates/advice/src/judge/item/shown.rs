//! What a contract's own kind shows to the world.

use chrono::NaiveDate;
use kigenban_facts::{Book, Contract, Kind, State};

use super::Scene;
use super::part::{Part, of_served};
use crate::certificate;
use crate::dates::Found;
use crate::elsewhere;
use crate::health::{self, Health};
use crate::judge::certificates::{of_certificate, of_mail_certificate};
use crate::judge::registry;
use crate::looks::Proof;
use crate::status::Finding;
use crate::tasks::{TaskKind, is_answered, key_of};
use crate::zone::zone_of;
use crate::{Deadlines, Life, Reason, Status, Verdict};

impl Scene<'_> {
    /// What the contract's own kind shows to the world.
    pub(super) fn of_kind(&self) -> Part {
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
        part.found.retain(|(finding, _)| gone.is_none() || *finding != Finding::NameServersLost);
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
