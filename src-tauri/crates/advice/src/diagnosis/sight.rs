//! What was seen just now, and how it was before.

use std::net::IpAddr;

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Change, Check, Contract, Dns, DnsAnswer, Kind, Mail, Observation, Outcome, Registration, Seen,
    State, Tls, TlsPurpose, View, Web, Why,
};

use crate::dns_changes::{ChangeKind, change_questions_of};
use crate::lifecycle::counted;
use crate::looks::{self, Look};
use crate::zone::{day_of, zone_of};
use crate::{signatures, symptoms};

/// One fresh look.
pub(super) struct Fresh<'a, T> {
    pub(super) facts: &'a T,
    pub(super) seen: &'a Observation,
}

impl<T> Clone for Fresh<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fresh<'_, T> {}

/// What was seen just now, the public view first.
#[derive(Default)]
pub(super) struct Sight<'a> {
    pub(super) registration: Option<Fresh<'a, Registration>>,
    pub(super) dns: Option<Fresh<'a, Dns>>,
    /// Every certificate of the site.
    pub(super) tls: Vec<Fresh<'a, Tls>>,
    /// Every certificate of the mail host.
    pub(super) mail_tls: Vec<Fresh<'a, Tls>>,
    pub(super) web: Option<Fresh<'a, Web>>,
    pub(super) mail: Option<Fresh<'a, Mail>>,
    /// Why the site was not seen, when it was not.
    pub(super) site_unseen: Option<Why>,
}

impl<'a> Sight<'a> {
    pub(super) fn of(observations: &'a [Observation], domain: &str) -> Self {
        let mut sight = Self::default();
        let mut sorted: Vec<&Observation> = observations.iter().filter(|one| one.domain == domain).collect();
        sorted.sort_by_key(|one| (one.view == View::Public, one.at));
        for seen in sorted {
            match &seen.outcome {
                Outcome::Unseen { why } if seen.check == Check::Web => sight.site_unseen = Some(*why),
                Outcome::Unseen { .. } => {}
                Outcome::Seen(facts) => sight.take(facts, seen),
            }
        }
        sight
    }

    fn take(&mut self, facts: &'a Seen, seen: &'a Observation) {
        match facts {
            Seen::Registration(facts) if matches!(facts.state, State::Refused | State::Unknown) => {}
            Seen::Registration(facts) => self.registration = Some(Fresh { facts, seen }),
            Seen::Dns(facts) => self.dns = Some(Fresh { facts, seen }),
            Seen::Tls(facts) => {
                let certificates = if facts.purpose == TlsPurpose::Web { &mut self.tls } else { &mut self.mail_tls };
                certificates.push(Fresh { facts, seen });
            }
            Seen::Web(facts) => self.web = Some(Fresh { facts, seen }),
            Seen::Mail(facts) => self.mail = Some(Fresh { facts, seen }),
        }
    }

    pub(super) fn state(&self) -> Option<State> {
        self.registration.map(|look| look.facts.state)
    }

    pub(super) fn is_registration_dead(&self) -> bool {
        self.state().is_some_and(State::is_dead) && !self.is_contradicted()
    }

    /// The registry alone says that there is no such name: its parent names its servers, or site or mail work.
    pub(super) fn is_contradicted(&self) -> bool {
        let denied = self.state() == Some(State::NotRegistered);
        let Some(dns) = self.dns.map(|look| look.facts).filter(|_| denied) else { return false };
        let opens = |web: &Web| !symptoms::is_down(web) && !symptoms::speaks_of_expiry(web) && !web.urls.is_empty();
        let site = self.web.map(|look| opens(look.facts));
        let mail = self.mail.map(|look| !symptoms::is_mail_gone(look.facts));
        match dns.answer {
            DnsAnswer::Ok => {
                dns.delegated == Some(true) || site == Some(true) || mail == Some(true) || site.or(mail).is_none()
            }
            // Of a name that is nobody's a resolver says so; it fails for one whose servers fail.
            DnsAnswer::Servfail => true,
            DnsAnswer::Nxdomain => dns.delegated == Some(true),
            DnsAnswer::Timeout => false,
        }
    }

    /// The zone names no address at all: nothing there can refuse.
    pub(super) fn has_no_site(&self) -> bool {
        !self.is_dns_out() && self.families().is_some_and(|now| now.has_no_apex() && now.has_no_www())
    }

    /// What the zone names for the site, by family: IPv4, IPv6. `None` where it could not be asked.
    pub(super) fn families(&self) -> Option<Families> {
        self.dns.and_then(|look| Families::of(look.facts))
    }

    /// Who answers for the name: the zone's own word, else the registry's.
    pub(super) fn servers(&self) -> &'a [String] {
        let of_zone = self.dns.and_then(|look| look.facts.records.get("NS")).filter(|servers| !servers.is_empty());
        let of_registry = self.registration.map(|look| &look.facts.name_servers);
        of_zone.or(of_registry).map(Vec::as_slice).unwrap_or_default()
    }

    /// The sign that the name servers carry, of the zone or at the registry.
    pub(super) fn sign_of_servers(&self) -> Option<signatures::SignKind> {
        let of_zone = self.dns.and_then(|look| look.facts.records.get("NS"));
        let of_registry = self.registration.map(|look| &look.facts.name_servers);
        let mut signs = [of_zone, of_registry].into_iter().flatten();
        signs.find_map(|servers| signatures::of_name_servers(servers).map(|(_, kind)| kind))
    }

    pub(super) fn is_dns_out(&self) -> bool {
        self.dns.is_some_and(|look| !symptoms::is_answering(look.facts))
    }
}

/// The addresses that a zone names for a site, the name itself and `www`.
#[derive(Clone, Debug, Default)]
pub(super) struct Families {
    apex: Vec<IpAddr>,
    www: Vec<IpAddr>,
    /// `www` is another name, whose addresses are its host's matter.
    www_alias: bool,
}

impl Families {
    fn of(dns: &Dns) -> Option<Self> {
        let read = |kind: &str| -> Option<Vec<IpAddr>> {
            Some(dns.records.get(kind)?.iter().filter_map(|value| value.parse().ok()).collect())
        };
        let www_alias = dns.records.get("www").is_some_and(|values| values.iter().any(|one| one.starts_with("CNAME")));
        Some(Self { apex: [read("A")?, read("AAAA")?].concat(), www: read("www")?, www_alias })
    }

    /// No address of the name itself.
    pub(super) fn has_no_apex(&self) -> bool {
        self.apex.is_empty()
    }

    /// No address of `www`, and no other name in its place.
    pub(super) fn has_no_www(&self) -> bool {
        self.www.is_empty() && !self.www_alias
    }

    /// Nothing of IPv4 is named.
    pub(super) fn has_no_v4(&self) -> bool {
        !self.www_alias && !self.apex.iter().chain(&self.www).any(IpAddr::is_ipv4)
    }
}

/// What the ledger knows from before.
pub(super) struct Past<'a> {
    pub(super) book: &'a Book,
    pub(super) domain: &'a str,
    pub(super) today: NaiveDate,
    /// The last known end of the term, when it has passed within the last 90 days.
    pub(super) ended: Option<NaiveDate>,
    /// A payment was marked for that period.
    pub(super) paid: bool,
    pub(super) auto_on: bool,
    /// The name is one of the ledger's.
    pub(super) ours: bool,
    now: DateTime<Utc>,
}

/// For so long a state of things has to have stood before a later one is a change that somebody would remember.
const STOOD: TimeDelta = TimeDelta::days(7);

impl<'a> Past<'a> {
    pub(super) fn of(book: &'a Book, domain: &'a str, sight: &Sight<'_>, now: DateTime<Utc>) -> Self {
        let today = day_of(now, zone_of(&book.office));
        let contract = contract_of(book, domain, Kind::Domain);
        let published = looks::registration(book, domain)
            .iter()
            .rev()
            .find(|look| look.facts.state.is_living())
            .and_then(|look| counted(look.facts));
        let own = contract.and_then(|contract| contract.expires.as_ref()).map(|date| date.date);
        // The registry has added a year by itself: the term that ended is the one before it.
        let extended = sight.registration.map(|look| look.facts).filter(|facts| facts.state == State::AutoRenewed);
        let before = extended.and_then(counted).and_then(|day| day.checked_sub_months(Months::new(12)));
        let last = before.or(published).or(own);
        let ended = last.filter(|day| *day < today && (today - *day).num_days() <= 90);
        let paid =
            contract.zip(ended).is_some_and(|(contract, day)| crate::settled::is_settled(book, contract.id, day));
        Self {
            book,
            domain,
            today,
            ended,
            paid,
            auto_on: contract.is_some_and(|one| one.auto_renewal == AutoRenewal::On),
            ours: book.bundle_named(domain).is_some(),
            now,
        }
    }

    /// How it was: the newest of these looks that stood for a week, else the oldest there is. Today's own looks are none.
    fn established<T>(&self, mut looks: Vec<Look<'a, T>>, counts: impl Fn(&T) -> bool) -> Option<&'a T> {
        looks.retain(|look| look.span.first_seen < self.now && counts(look.facts));
        let stood = |look: &&Look<'_, T>| look.span.last_seen - look.span.first_seen >= STOOD;
        looks.iter().rev().find(stood).or(looks.first()).map(|look| look.facts)
    }

    pub(super) fn registration(&self) -> Option<&'a Registration> {
        self.established(looks::registration(self.book, self.domain), |facts| facts.state.is_living())
    }

    pub(super) fn dns(&self) -> Option<&'a Dns> {
        self.established(looks::dns(self.book, self.domain), symptoms::is_answering)
    }

    /// The addresses that the zone named before.
    pub(super) fn families(&self) -> Option<Families> {
        self.dns().and_then(Families::of)
    }

    pub(super) fn web(&self) -> Option<&'a Web> {
        let is_good = |web: &Web| web.urls.iter().any(|url| url.faults.is_empty());
        self.established(looks::web(self.book, self.domain), is_good)
    }

    /// The page spoke of expiry or parking before, on a host where not only such pages live: it is the office's own.
    pub(super) fn always_spoke_of_expiry(&self) -> bool {
        let before = self.established(looks::web(self.book, self.domain), |_| true);
        before.is_some_and(|web| symptoms::speaks_of_expiry(web) && !symptoms::on_parking_host(web))
    }

    pub(super) fn mail(&self) -> Option<&'a Mail> {
        self.established(looks::mail(self.book, self.domain), |mail| !symptoms::is_mail_gone(mail))
    }

    /// Certificates of the mail host as they were.
    pub(super) fn mail_certificate(&self, host: &str) -> Option<&'a Tls> {
        let is_of_host = |tls: &Tls| tls.purpose == TlsPurpose::Mail && tls.host == host;
        self.established(looks::tls(self.book, self.domain), is_of_host)
    }

    /// A contract of this name that the office uses.
    pub(super) fn contract(&self, kind: Kind) -> Option<&'a Contract> {
        contract_of(self.book, self.domain, kind).filter(|contract| !contract.unused)
    }

    /// Somebody said that the office itself brought these values about.
    pub(super) fn is_our_change(&self, kind: ChangeKind, values: &[String]) -> bool {
        let Some(bundle) = self.book.bundle_named(self.domain) else { return false };
        let questions = change_questions_of(self.book, self.now, Vec::new(), |id| *id == bundle.id);
        let mut of_kind = questions.iter().filter(|question| question.kind == kind);
        of_kind.any(|question| {
            question.answer == Some(Change::Ours) && values.iter().any(|value| question.after.contains(value))
        })
    }
}

fn contract_of<'a>(book: &'a Book, domain: &str, kind: Kind) -> Option<&'a Contract> {
    let mut ours = book.bundles.of(domain).flat_map(|bundle| book.contracts_of(bundle.id));
    ours.find(|contract| contract.kind == kind)
}

/// Two lists of names that both say something and share nothing.
pub(super) fn are_others(before: &[String], after: &[String]) -> bool {
    !before.is_empty() && !after.is_empty() && !before.iter().any(|one| after.contains(one))
}
