//! 困ったとき: one cause, its chain, and what to do in order.

mod parts;
mod rescue;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{
    AutoRenewal, Book, ContractId, Dns, DnsAnswer, Kind, Mail, MailFault, Observation, PersonId, Registration, Seen,
    State, Tls, TlsPurpose, UrlFault, View, Web,
};
use serde::Serialize;
use ts_rs::TS;

use crate::lifecycle::counted;
use crate::zone::{day_of, zone_of};
use crate::{health, looks, signatures};

/// What the person sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// メールが届かない.
    Mail,
    /// サイトが見られない.
    Site,
}

/// Our own line, as two witnesses saw it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OwnLine {
    /// It is down.
    Offline,
    /// It works.
    #[default]
    Online,
    /// A login page stands between.
    Portal,
}

/// The one cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Too little could be seen.
    CannotTell,
    /// The certificate stops visitors.
    Certificate,
    /// The parent zone or the name servers do not answer for the name any more.
    Delegation,
    /// The registration has lapsed or is on hold.
    Lapsed,
    /// The mail host's name leads nowhere.
    MailHostGone,
    /// No MX any more (or "takes no mail").
    MxGone,
    /// Nothing wrong is seen from outside.
    NothingSeen,
    /// Our own line.
    OwnLine,
    /// The server does not answer.
    ServerDown,
    /// The site leads to another company.
    SiteElsewhere,
    /// The server answers with an error.
    SiteError,
    /// A parking page stands there.
    SiteParked,
}

/// The parts of the chain, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// Our own line.
    OwnLine,
    /// ドメイン.
    Domain,
    /// DNS.
    Dns,
    /// サーバー.
    Server,
    /// SSL.
    Certificate,
    /// サイト.
    Site,
    /// メール.
    Mail,
}

/// What a part is in this trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartRole {
    /// The cause.
    Cause,
    /// It suffers from the cause.
    Effect,
    /// It is healthy.
    Healthy,
    /// It could not be looked at.
    NotLooked,
    /// It has a trouble of its own, not the one asked about.
    Separate,
}

/// One part of the chain.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Part {
    /// Which.
    pub kind: PartKind,
    /// Its role.
    pub role: PartRole,
    /// Who said so (a registry, a resolver, a host).
    pub source: Option<String>,
    /// When it was seen.
    pub at: Option<DateTime<Utc>>,
}

/// The last day on which a lapsed name can still be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LastDay {
    /// The day.
    pub date: NaiveDate,
    /// The rule it comes from, e.g. `jp.recover_20th`.
    pub rule: String,
    /// It has passed.
    pub passed: bool,
}

/// What to do, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// 業者に電話で聞く.
    CallProvider,
    /// Ask the mail provider about one address.
    AskMailProvider,
    /// もう一度調べる.
    CheckAgain,
    /// Look whether other devices and pages work; router, cable, Wi-Fi.
    CheckOwnLine,
    /// Ask who changed DNS and have it put back.
    RestoreRecords,
    /// Log in to the network (portal).
    LogInToPortal,
    /// 更新料を払う.
    PayRenewal,
    /// Have the certificate replaced.
    ReplaceCertificate,
    /// Pay the restore fee (redemption).
    PayRestore,
    /// Ask the sender for the exact error message.
    AskSender,
    /// 社内に知らせる.
    TellStaff,
    /// 直ったら、自動更新を「入」にする.
    TurnOnAutoRenewal,
}

/// Whom to call, from the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Contact {
    /// The contract it comes from.
    pub contract: Option<ContractId>,
    /// The provider's name.
    pub provider: Option<String>,
    /// Login page: the ledger's, else the provider table's.
    pub login_url: Option<String>,
    /// Telephone; `None` = 電話(未記入・いま調べて書く).
    pub phone: Option<String>,
    /// Where the login is kept.
    pub kept_at: Option<String>,
    /// 管理責任者.
    pub manager: Option<PersonId>,
}

/// The diagnosis of one trouble.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Diagnosis {
    /// What the person sees.
    pub trouble: Trouble,
    /// The domain.
    pub domain: String,
    /// When it was looked at.
    pub at: DateTime<Utc>,
    /// The one cause.
    pub cause: Cause,
    /// The registry's state, when it matters.
    pub state: Option<State>,
    /// The day it expired or stopped, when known.
    pub stopped_on: Option<NaiveDate>,
    /// A payment mark for that period exists (then do not say it is unpaid).
    pub paid: bool,
    /// The chain.
    pub parts: Vec<Part>,
    /// Until when it can be saved.
    pub last_day: Option<LastDay>,
    /// What to do.
    pub steps: Vec<StepKind>,
    /// Whom to call.
    pub contact: Contact,
}

/// Finds the one cause from fresh observations; the book adds history and whom to call.
pub fn diagnose(
    book: &Book,
    observations: &[Observation],
    domain: &str,
    trouble: Trouble,
    line: OwnLine,
    now: DateTime<Utc>,
) -> Diagnosis {
    let world = World::of(observations, domain);
    let past = Past::of(book, domain, now);
    let cause = cause(&world, &past, trouble, line);
    let lapsed = cause == Cause::Lapsed;
    let stopped_on = match cause {
        Cause::Lapsed => past.ended,
        Cause::Certificate => world.tls.map(|look| look.facts.not_after.date_naive()).filter(|day| *day <= past.today),
        _ => None,
    };
    Diagnosis {
        trouble,
        domain: domain.to_owned(),
        at: now,
        cause,
        state: world.registration.map(|look| look.facts.state),
        stopped_on,
        paid: past.paid && lapsed,
        parts: parts::parts(&world, cause),
        last_day: lapsed.then(|| rescue::last_day(&world, &past, domain)).flatten(),
        steps: rescue::steps(cause, trouble, &world, &past),
        contact: rescue::contact(book, domain, cause, trouble),
    }
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
        self.registration.is_some_and(|look| look.facts.state.is_dead())
    }

    fn has_lapse_servers(&self) -> bool {
        let of_zone = self.dns.and_then(|look| look.facts.records.get("NS"));
        let of_registry = self.registration.map(|look| &look.facts.name_servers);
        [of_zone, of_registry].into_iter().flatten().any(|servers| signatures::is_lapse(servers))
    }

    fn is_dns_out(&self) -> bool {
        self.dns.is_some_and(|look| !health::is_answering(look.facts))
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
        let bundle = book.bundles.iter().find(|bundle| bundle.domain == domain);
        let contract = book
            .contracts
            .iter()
            .find(|contract| contract.kind == Kind::Domain && Some(contract.bundle) == bundle.map(|bundle| bundle.id));
        let published = looks::registration(book, domain)
            .iter()
            .rev()
            .find(|look| look.facts.state.is_living())
            .and_then(|look| counted(look.facts));
        let own = contract.and_then(|contract| contract.expires.as_ref()).map(|date| date.date);
        let last = published.or(own);
        let ended = last.filter(|day| *day < today && (today - *day).num_days() <= 90);
        let paid = contract.zip(ended).is_some_and(|(contract, day)| crate::dates::is_settled(book, contract.id, day));
        Self { today, ended, paid, auto_on: contract.is_some_and(|one| one.auto_renewal == AutoRenewal::On) }
    }
}

/// Own line first, then along the chain: the first broken part is the cause.
fn cause(world: &World<'_>, past: &Past, trouble: Trouble, line: OwnLine) -> Cause {
    if line != OwnLine::Online {
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
        Trouble::Site => of_site(world),
    }
}

fn of_mail(world: &World<'_>) -> Cause {
    let Some(look) = world.mail else { return Cause::CannotTell };
    let has = |fault| look.facts.faults.contains(&fault);
    if has(MailFault::NoMx) || has(MailFault::NullMx) {
        return Cause::MxGone;
    }
    if has(MailFault::MxUnresolved) {
        return Cause::MailHostGone;
    }
    if world.mail_tls.is_some_and(|look| !look.facts.faults.is_empty()) {
        return Cause::Certificate;
    }
    Cause::NothingSeen
}

fn of_site(world: &World<'_>) -> Cause {
    let Some(look) = world.web else { return Cause::CannotTell };
    let web = look.facts;
    if health::has(web, UrlFault::Parked) {
        return Cause::SiteParked;
    }
    if health::is_down(web) {
        let answers = web.urls.iter().any(|url| url.faults.contains(&UrlFault::Status));
        return if answers { Cause::SiteError } else { Cause::ServerDown };
    }
    let certificate = world.tls.is_some_and(|look| !look.facts.faults.is_empty());
    if health::has(web, UrlFault::Tls) || certificate {
        return Cause::Certificate;
    }
    if health::has(web, UrlFault::Elsewhere) {
        return Cause::SiteElsewhere;
    }
    if health::has(web, UrlFault::Status) {
        return Cause::SiteError;
    }
    Cause::NothingSeen
}

#[cfg(test)]
mod tests;
