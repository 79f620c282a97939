//! From one domain's observations to the five contracts, each with its own guess.

use kigenban_facts::{
    Dns, DnsAnswer, Kind, Mail, MailFault, Observation, Registration, Seen, Source, SourcedDate, State, Tls,
    TlsPurpose, View, Web,
};

use crate::lifecycle::counted;
use crate::providers::{Provider, Sign};
use crate::suffix::Family;
use crate::{Knowledge, presets, symptoms};

/// What a guess stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Address or its reverse name.
    Address,
    /// Issuer of the certificate.
    Issuer,
    /// MX host.
    Mx,
    /// Name server.
    NameServer,
    /// Registrar as published by the registry.
    RegistrarName,
    /// SPF record.
    Spf,
}

/// One guess, always 推定 until a person confirms it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Provider id of the table; `None` when only a published name is known.
    pub provider: Option<String>,
    /// The provider's name.
    pub name: String,
    /// Login page.
    pub login_url: Option<String>,
    /// What it stands on.
    pub evidence: Evidence,
}

/// One of the five contracts as found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// Which.
    pub kind: Kind,
    /// Something of it was seen. `false` = not seen (the look failed) or not used; see `unused`.
    pub seen: bool,
    /// The look worked and there is none (no site, no MX …): proposed as 対象外.
    pub unused: bool,
    /// The provider guess.
    pub guess: Option<Guess>,
    /// 有効期限 as published or read.
    pub expires: Option<SourcedDate>,
    /// 支払期限 by preset or suffix default (推定; domains only).
    pub pay_by: Option<SourcedDate>,
    /// The domain itself was not found: the registry says it is not registered, and no zone contradicts it.
    pub not_registered: bool,
    /// A host lends the name with its service: it has no registration and no fee of its own.
    pub lent: bool,
}

/// The five proposals, in the order of the chain.
pub fn discover(knowledge: &Knowledge, domain: &str, observations: &[Observation]) -> Vec<Proposal> {
    let sight = Sight::of(knowledge, domain, observations);
    vec![sight.domain(), sight.dns(), sight.server(), sight.certificate(), sight.mail()]
}

/// What was seen, the public view first.
struct Sight<'a> {
    knowledge: &'a Knowledge,
    domain: &'a str,
    registration: Option<(&'a Observation, &'a Registration)>,
    dns: Option<&'a Dns>,
    tls: Option<(&'a Observation, &'a Tls)>,
    web: Option<&'a Web>,
    mail: Option<&'a Mail>,
}

impl<'a> Sight<'a> {
    fn of(knowledge: &'a Knowledge, domain: &'a str, observations: &'a [Observation]) -> Self {
        let mut sight = Self { knowledge, domain, registration: None, dns: None, tls: None, web: None, mail: None };
        let mut sorted: Vec<&Observation> = observations.iter().filter(|one| one.domain == domain).collect();
        sorted.sort_by_key(|one| (one.view == View::Public, one.at));
        for one in sorted {
            match one.outcome.seen() {
                Some(Seen::Registration(facts)) if !matches!(facts.state, State::Refused | State::Unknown) => {
                    sight.registration = Some((one, facts));
                }
                Some(Seen::Dns(facts)) => sight.dns = Some(facts),
                Some(Seen::Tls(facts)) if facts.purpose == TlsPurpose::Web => sight.tls = Some((one, facts)),
                Some(Seen::Web(facts)) => sight.web = Some(facts),
                Some(Seen::Mail(facts)) => sight.mail = Some(facts),
                _ => {}
            }
        }
        sight
    }

    fn domain(&self) -> Proposal {
        let Some((observation, facts)) = self.registration else {
            return Proposal { guess: self.registrar_by_servers(), ..Proposal::none(Kind::Domain) };
        };
        let published = facts.registrar.as_deref().map(|name| match self.knowledge.provider_named(name) {
            Some(provider) => Guess::of(provider, Evidence::RegistrarName),
            None => Guess::named(name, Evidence::RegistrarName),
        });
        let dated = |date| SourcedDate {
            date,
            source: Source::Registry { origin: observation.source.clone() },
            seen_at: observation.at,
        };
        let guess = published.or_else(|| self.registrar_by_servers());
        let living = facts.state.is_living();
        let expires = counted(facts).filter(|_| living).map(dated);
        let pay_by = expires.as_ref().and_then(|expires| self.pay_by(expires, guess.as_ref()));
        // The registry alone is not believed: a zone that answers says otherwise.
        let answers = self.dns.is_some_and(symptoms::is_answering);
        let not_registered = facts.state == State::NotRegistered && !answers;
        if facts.state == State::Unregistrable {
            return Proposal { unused: true, lent: true, ..Proposal::none(Kind::Domain) };
        }
        Proposal { seen: !not_registered, guess, pay_by, expires, not_registered, ..Proposal::none(Kind::Domain) }
    }

    /// .jp publishes no registrar: a registrar that also runs the name servers is a guess.
    fn registrar_by_servers(&self) -> Option<Guess> {
        self.servers().iter().find_map(|server| {
            let provider = self.knowledge.provider_by(Kind::Dns, Sign::NameServer, server)?;
            provider.roles.contains(&Kind::Domain).then(|| Guess::of(provider, Evidence::NameServer))
        })
    }

    fn pay_by(&self, expires: &SourcedDate, guess: Option<&Guess>) -> Option<SourcedDate> {
        let family = Family::of(self.domain);
        let known = guess.and_then(|guess| guess.provider.as_deref());
        let preset = known.and_then(|provider| self.knowledge.preset(provider, family, expires.date));
        let (date, rule) =
            presets::by_suffix(family, expires.date).into_iter().chain(preset).min_by_key(|(date, _)| *date)?;
        Some(SourcedDate { date, source: Source::Estimated { rule }, seen_at: expires.seen_at })
    }

    fn servers(&self) -> Vec<String> {
        let of_zone = self.records("NS");
        if of_zone.is_empty() {
            return self.registration.map(|(_, facts)| facts.name_servers.clone()).unwrap_or_default();
        }
        of_zone.to_vec()
    }

    fn records(&self, name: &str) -> &[String] {
        self.dns.and_then(|dns| dns.records.get(name)).map_or(&[], Vec::as_slice)
    }

    fn dns(&self) -> Proposal {
        let servers = self.servers();
        let guess = self.guess(Kind::Dns, Sign::NameServer, &servers, Evidence::NameServer);
        // A name that a host lends has no zone of its own.
        let unused = self.registration.is_some_and(|(_, facts)| facts.state == State::Unregistrable);
        Proposal { seen: !servers.is_empty(), unused, guess, ..Proposal::none(Kind::Dns) }
    }

    fn server(&self) -> Proposal {
        let has_address = ["A", "AAAA"].into_iter().any(|kind| !self.records(kind).is_empty());
        let site = self.web.is_some_and(|web| web.urls.iter().any(|url| url.status.is_some()));
        let asked = self.dns.is_some_and(|dns| dns.answer == DnsAnswer::Ok && dns.records.contains_key("A"));
        let none = asked && !has_address && self.records("www").is_empty() && !site;
        let by_host = |hosts: &[String], evidence| self.guess(Kind::Server, Sign::Host, hosts, evidence);
        let guess = by_host(self.records("www"), Evidence::Address)
            .or_else(|| by_host(&self.spf_hosts(), Evidence::Spf))
            .or_else(|| by_host(&self.mx_hosts(), Evidence::Mx))
            // Shared hosting mostly brings its own name servers.
            .or_else(|| self.guess(Kind::Server, Sign::NameServer, &self.servers(), Evidence::NameServer))
            .filter(|_| !none);
        Proposal { seen: site || has_address, unused: none, guess, ..Proposal::none(Kind::Server) }
    }

    fn certificate(&self) -> Proposal {
        let Some((observation, tls)) = self.tls else {
            return Proposal { unused: self.server().unused, ..Proposal::none(Kind::Certificate) };
        };
        let known = self.guess(Kind::Certificate, Sign::Issuer, std::slice::from_ref(&tls.issuer), Evidence::Issuer);
        let guess = known.or_else(|| Some(Guess::named(&tls.issuer, Evidence::Issuer)));
        let expires =
            SourcedDate { date: tls.not_after.date_naive(), source: Source::Certificate, seen_at: observation.at };
        Proposal { seen: true, guess, expires: Some(expires), ..Proposal::none(Kind::Certificate) }
    }

    fn mail(&self) -> Proposal {
        let hosts = self.mx_hosts();
        let none = self
            .mail
            .is_some_and(|mail| mail.faults.iter().any(|fault| matches!(fault, MailFault::NoMx | MailFault::NullMx)));
        let by_mx = self.guess(Kind::Mail, Sign::Mx, &hosts, Evidence::Mx);
        let by_spf = || self.guess(Kind::Mail, Sign::Spf, &self.spf_hosts(), Evidence::Spf);
        let guess = by_mx.or_else(by_spf).filter(|_| !none);
        Proposal { seen: !hosts.is_empty() && !none, unused: none, guess, ..Proposal::none(Kind::Mail) }
    }

    /// By the first of these texts that points to a provider.
    fn guess(&self, role: Kind, sign: Sign, texts: &[String], evidence: Evidence) -> Option<Guess> {
        let provider = texts.iter().find_map(|text| self.knowledge.provider_by(role, sign, text))?;
        Some(Guess::of(provider, evidence))
    }

    /// MX hosts without their preference.
    fn mx_hosts(&self) -> Vec<String> {
        let lines = match self.mail {
            Some(mail) => mail.mx.as_slice(),
            None => self.records("MX"),
        };
        let host = |line: &String| line.split_whitespace().next_back().map(str::to_owned);
        lines.iter().filter_map(host).filter(|host| !matches!(host.as_str(), "." | "")).collect()
    }

    /// Hosts an SPF record names.
    fn spf_hosts(&self) -> Vec<String> {
        let spf = self.mail.and_then(|mail| mail.spf.as_deref()).unwrap_or("");
        spf.split_whitespace()
            .filter_map(|term| {
                let term = term.trim_start_matches(['+', '~', '?', '-']);
                let (_, host) = term.split_once(':').or_else(|| term.split_once("redirect="))?;
                Some(host.split('/').next().unwrap_or(host).to_owned())
            })
            .collect()
    }
}

impl Guess {
    fn of(provider: &Provider, evidence: Evidence) -> Self {
        let login_url = provider.login_url.clone();
        Self { provider: Some(provider.id.clone()), name: provider.name.clone(), login_url, evidence }
    }

    /// Of a company that is not in the table.
    fn named(name: &str, evidence: Evidence) -> Self {
        Self { provider: None, name: name.to_owned(), login_url: None, evidence }
    }
}

impl Proposal {
    fn none(kind: Kind) -> Self {
        Self { kind, ..Self::default() }
    }
}

#[cfg(test)]
mod tests;
