//! The causal chain: which part is the cause, which suffer, which are healthy.

use kigenban_facts::{Observation, PartKind, UrlFault};

use super::{Cause, Part, PartRole, World};
use crate::symptoms;

/// The chain in its order. With our own line down nothing else was looked at.
pub(super) fn parts(world: &World<'_>, cause: Cause) -> Vec<Part> {
    let first = Part { kind: PartKind::OwnLine, role: PartRole::Healthy, source: None, at: None };
    if cause == Cause::OwnLine {
        let rest =
            [PartKind::Domain, PartKind::Dns, PartKind::Server, PartKind::Certificate, PartKind::Site, PartKind::Mail];
        let unseen = rest.map(|kind| Part { kind, role: PartRole::NotLooked, source: None, at: None });
        return [Part { role: PartRole::Cause, ..first }].into_iter().chain(unseen).collect();
    }
    let culprit = culprit(cause);
    let health = [
        (PartKind::Domain, domain(world)),
        (PartKind::Dns, dns(world)),
        (PartKind::Server, server(world)),
        (PartKind::Certificate, certificate(world)),
        (PartKind::Site, site(world)),
        (PartKind::Mail, mail(world)),
    ];
    let chain = health.map(|(kind, (good, seen))| Part {
        kind,
        role: role(kind, good, culprit),
        source: seen.map(|seen| seen.source.clone()),
        at: seen.map(|seen| seen.at),
    });
    [first].into_iter().chain(chain).collect()
}

type Found<'a> = (Option<bool>, Option<&'a Observation>);

fn culprit(cause: Cause) -> Option<PartKind> {
    Some(match cause {
        Cause::CannotTell | Cause::NothingSeen => return None,
        Cause::Certificate => PartKind::Certificate,
        Cause::Delegation => PartKind::Dns,
        Cause::Lapsed => PartKind::Domain,
        // MX records live in DNS; what is broken is the mail destination.
        Cause::MailHostGone | Cause::MxGone => PartKind::Mail,
        Cause::OwnLine => PartKind::OwnLine,
        Cause::ServerDown | Cause::SiteError => PartKind::Server,
        Cause::SiteElsewhere | Cause::SiteParked => PartKind::Site,
    })
}

fn role(kind: PartKind, good: Option<bool>, culprit: Option<PartKind>) -> PartRole {
    if culprit == Some(kind) {
        return PartRole::Cause;
    }
    match (good, culprit.is_some_and(|cause| hangs_on(kind, cause))) {
        (Some(false), true) => PartRole::Effect,
        (Some(false), false) => PartRole::Separate,
        (Some(true), _) => PartRole::Healthy,
        // Site and mail of a name that does not exist cannot be looked at: they are down with it.
        (None, true) if matches!(culprit, Some(PartKind::Dns | PartKind::Domain)) && kind != PartKind::Server => {
            PartRole::Effect
        }
        (None, _) => PartRole::NotLooked,
    }
}

fn hangs_on(kind: PartKind, cause: PartKind) -> bool {
    match cause {
        PartKind::Domain => matches!(kind, PartKind::Dns | PartKind::Mail | PartKind::Site),
        PartKind::Dns => matches!(kind, PartKind::Mail | PartKind::Site),
        PartKind::Server => matches!(kind, PartKind::Certificate | PartKind::Site),
        PartKind::Certificate => kind == PartKind::Site,
        PartKind::Mail | PartKind::OwnLine | PartKind::Site => false,
    }
}

fn domain<'a>(world: &World<'a>) -> Found<'a> {
    let good = world
        .registration
        .map(|look| !world.is_registration_dead() && !look.facts.state.is_dead() && !world.has_lapse_servers());
    // Against everything that can be seen the registry's "no" is no finding, and no clean bill either.
    let good = good.filter(|_| !world.is_contradicted());
    (good, world.registration.map(|look| look.seen))
}

fn dns<'a>(world: &World<'a>) -> Found<'a> {
    (world.dns.map(|look| symptoms::is_answering(look.facts)), world.dns.map(|look| look.seen))
}

/// The server answers when any address of the site gave an answer, or its certificate could be read.
fn server<'a>(world: &World<'a>) -> Found<'a> {
    let answered = world
        .web
        .map(|look| look.facts.urls.iter().any(|url| url.guarded || url.status.is_some_and(|status| status < 500)));
    let good = match answered {
        Some(true) => Some(true),
        other if world.tls.is_some() => other.map(|_| true).or(Some(true)),
        other => other.filter(|_| !world.is_dns_out()),
    };
    (good, world.web.map(|look| look.seen).or(world.tls.map(|look| look.seen)))
}

fn certificate<'a>(world: &World<'a>) -> Found<'a> {
    let bad = |look: super::Fresh<'a, kigenban_facts::Tls>| !look.facts.faults.is_empty();
    let worst = world.tls.filter(|look| bad(*look)).or(world.mail_tls.filter(|look| bad(*look))).or(world.tls);
    (worst.map(|look| !bad(look)), worst.map(|look| look.seen))
}

fn site<'a>(world: &World<'a>) -> Found<'a> {
    // Being led to another domain, and words about expiry, are questions, no faults: the cause says so where it is one.
    let asked = |fault: &UrlFault| matches!(fault, UrlFault::Elsewhere | UrlFault::Parked);
    let opens = |url: &kigenban_facts::Url| url.faults.iter().all(asked);
    let good = world.web.map(|look| look.facts.urls.iter().any(opens));
    (good, world.web.map(|look| look.seen))
}

fn mail<'a>(world: &World<'a>) -> Found<'a> {
    (world.mail.map(|look| !symptoms::is_mail_gone(look.facts)), world.mail.map(|look| look.seen))
}
