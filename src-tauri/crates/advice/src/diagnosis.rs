//! 困ったとき: the causes, the root first, its chain, and what to do in order.

mod detail;
mod grounds;
mod mail;
mod marks;
mod office;
mod parts;
mod rescue;
mod shared;
mod sight;
mod site;
mod steps;
mod types;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kigenban_facts::{Around, Book, Line, Observation, PartKind, State, Trouble};

use crate::{Knowledge, MailRemark, mail_remarks};
pub use detail::{Cause, Detail};
pub use grounds::Ground;
pub use marks::{MENDED, TroubleMark, read_trouble_key, trouble_key, trouble_marks};
use sight::{Past, Sight};
pub use types::{Asked, Contact, Diagnosis, LastDay, Part, PartRole, RescueStep, StepKind, Veil};

/// Finds the causes from fresh observations, the root first; the book adds history and whom to call.
pub fn diagnose(
    book: &Book,
    knowledge: &Knowledge,
    observations: &[Observation],
    around: &Around,
    asked: &Asked<'_>,
    line: Line,
    now: DateTime<Utc>,
) -> Diagnosis {
    let Asked { domain, trouble } = *asked;
    let sight = Sight::of(observations, domain);
    let past = Past::of(book, domain, &sight, now);
    let veil = site::veil(&sight, &past);
    let case = Case { sight: &sight, past: &past, around, knowledge, trouble, veil };
    let causes = case.causes(line);
    let facts = grounds::all(observations, domain, around, now);
    let detail = causes.first().copied().unwrap_or(Detail::CannotTell);
    let unknown = is_nobodys(&sight, &past);
    let (stopped_on, last_day) = match detail {
        Detail::AutoExtended | Detail::Lapsed | Detail::Redemption => {
            (past.ended, rescue::last_day(&sight, &past, domain))
        }
        Detail::CertificateExpired => {
            let ends = sight.tls.iter().map(|look| look.facts.not_after.date_naive());
            (ends.filter(|day| *day <= past.today).min(), None)
        }
        _ => (None, None),
    };
    let too_late = last_day.as_ref().is_some_and(|last| last.passed);
    let steps = steps::steps(detail, &case, too_late, unknown);
    let mail_too = trouble == Trouble::Mail && is_server(detail);
    let contact = steps.iter().find_map(|step| step.to.clone());
    Diagnosis {
        trouble,
        domain: domain.to_owned(),
        at: now,
        detail: if unknown { Detail::CannotTell } else { detail },
        unregistered: unknown,
        state: sight.state(),
        stopped_on,
        paid: past.paid && detail.cause() == Cause::Lapsed,
        mail_too,
        known_before: past.dns().is_some(),
        veil: veil.filter(|_| matches!(detail, Detail::CannotTell | Detail::SiteSlow) && trouble != Trouble::Mail),
        remarks: remarks(&sight, trouble, detail),
        parts: parts::parts(&sight, line, if unknown { Detail::CannotTell } else { detail }, &causes, mail_too),
        steps,
        last_day,
        contact,
        causes: if unknown { Vec::new() } else { causes },
        facts,
    }
}

/// The machine of the site does not let anybody in.
fn is_server(detail: Detail) -> bool {
    matches!(detail, Detail::ServerDown | Detail::ServerRefuses)
}

/// A name that is in no register and in nobody's ledger: mistyped, or never taken.
fn is_nobodys(sight: &Sight<'_>, past: &Past<'_>) -> bool {
    !past.ours && sight.state() == Some(State::NotRegistered) && sight.is_registration_dead()
}

/// Everything a search for causes looks at.
struct Case<'a> {
    sight: &'a Sight<'a>,
    past: &'a Past<'a>,
    around: &'a Around,
    knowledge: &'a Knowledge,
    trouble: Trouble,
    veil: Option<Veil>,
}

impl Case<'_> {
    /// The root, then other causes of their own. What only follows from the root is left out: the chain shows it.
    fn causes(&self, line: Line) -> Vec<Detail> {
        match line {
            Line::Offline => return vec![Detail::OwnLine],
            Line::Portal => return vec![Detail::Portal],
            Line::Online => {}
        }
        let (sight, past) = (self.sight, self.past);
        if let Some(root) = shared::root(sight, past, self.knowledge, self.trouble) {
            // Site, mail and certificates of such a name are not its own any more, or cannot be seen.
            let term = shared::of_the_term(sight, past).filter(|_| root.part() == Some(PartKind::Dns));
            return [Some(root), term].into_iter().flatten().collect();
        }
        let mut of_site = site::findings(sight, past, self.trouble);
        if self.veil == Some(Veil::Slow) {
            // A page that does not come says nothing about what would stand on it.
            let page = [Detail::ServerDown, Detail::ServerRefuses, Detail::SiteError];
            of_site.retain(|detail| !page.contains(detail));
        }
        let mut of_mail = mail::findings(sight, past, self.knowledge);
        if self.trouble != Trouble::Mail && past.mail().is_none() {
            // A name on which only a site stands has lost no mail.
            of_mail.retain(|detail| !matches!(detail, Detail::MxGone | Detail::NullMx));
        }
        let of_office = office::findings(sight, past, self.around, self.trouble);
        let mut hints = if self.trouble == Trouble::Mail { mail::hints(sight, past) } else { Vec::new() };
        hints.extend(shared::hints(sight, past, self.around));
        let told = self.around.told.map(|_| Detail::Mailbox);
        if self.trouble == Trouble::Mail && of_mail.is_empty() && self.is_mail_on_server() {
            let (server, rest): (Vec<_>, Vec<_>) = of_site.into_iter().partition(|detail| is_server(*detail));
            (of_mail, of_site) = (server, rest);
        }
        let (asked, other) = match self.trouble {
            Trouble::Mail => ([of_mail, of_office].concat(), of_site),
            Trouble::Site => ([of_site, of_office].concat(), of_mail),
            Trouble::Here => ([of_office, of_site, of_mail].concat(), Vec::new()),
        };
        let own: Vec<Detail> = asked.into_iter().chain(told).chain(hints).collect();
        let root = if own.is_empty() { vec![self.nothing()] } else { Vec::new() };
        let mut causes = [root, own, other].concat();
        let mut known = BTreeSet::new();
        causes.retain(|detail| known.insert(*detail));
        causes
    }

    /// Mail goes to the name itself, where the site stands, and nothing of the mail answers there either.
    fn is_mail_on_server(&self) -> bool {
        let hosts = self.sight.mail.map(|look| mail::hosts(look.facts)).unwrap_or_default();
        self.sight.mail_tls.is_empty() && !hosts.is_empty() && hosts.iter().all(|host| host == self.past.domain)
    }

    /// What is said where no cause was found: all is well, or too little was seen.
    fn nothing(&self) -> Detail {
        let mail = self.sight.mail.is_some();
        let site = self.sight.web.is_some();
        let seen = match self.trouble {
            Trouble::Here => mail && site,
            Trouble::Mail => mail,
            Trouble::Site => site,
        };
        match self.veil.filter(|_| self.trouble != Trouble::Mail) {
            Some(Veil::Slow) => Detail::SiteSlow,
            None if seen => Detail::NothingSeen,
            Some(Veil::Guarded | Veil::OnlyV6) | None => Detail::CannotTell,
        }
    }
}

/// Told where nothing worse stands before them.
fn remarks(sight: &Sight<'_>, trouble: Trouble, detail: Detail) -> Vec<MailRemark> {
    let asked = trouble == Trouble::Mail && detail.cause() == Cause::NothingSeen;
    let look = sight.mail.filter(|_| asked);
    let mut remarks = look.map(|look| mail_remarks(look.facts)).unwrap_or_default();
    remarks.retain(|remark| remark.spoils_sending());
    remarks
}

#[cfg(test)]
mod tests;
