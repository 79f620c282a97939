//! The causal chain: which part is the cause, which suffer, which are healthy.

use kigenban_facts::{Line, Observation, PartKind, Tls, UrlFault};

use super::sight::{Fresh, Sight};
use super::{Detail, Part, PartRole};
use crate::{signatures, symptoms};

/// The chain in its order. With our own line down nothing else was looked at.
pub(super) fn parts(sight: &Sight<'_>, line: Line, detail: Detail, causes: &[Detail], mail_too: bool) -> Vec<Part> {
    let first = Part { kind: PartKind::OwnLine, role: PartRole::Healthy, source: None, at: None };
    if line != Line::Online {
        let rest =
            [PartKind::Domain, PartKind::Dns, PartKind::Server, PartKind::Certificate, PartKind::Site, PartKind::Mail];
        let unseen = rest.map(|kind| Part { kind, role: PartRole::NotLooked, source: None, at: None });
        return [Part { role: PartRole::Cause, ..first }].into_iter().chain(unseen).collect();
    }
    let culprit = detail.part();
    let here = if culprit == Some(PartKind::OwnLine) { PartRole::Cause } else { PartRole::Healthy };
    let health = [
        (PartKind::Domain, domain(sight)),
        (PartKind::Dns, dns(sight)),
        (PartKind::Server, server(sight)),
        (PartKind::Certificate, certificate(sight, culprit)),
        (PartKind::Site, site(sight)),
        (PartKind::Mail, mail(sight)),
    ];
    let parked = sight.web.is_some_and(|look| symptoms::speaks_of_expiry(look.facts));
    let displaced = parked && !detail.is_a_hint() && culprit == Some(PartKind::Domain);
    let has_own = |kind| causes.iter().skip(1).any(|cause| cause.part() == Some(kind));
    let chain = health.map(|(kind, (good, seen))| Part {
        kind,
        role: match role(kind, good, culprit) {
            // What stands on a name that is somebody else's now is somebody else's, too.
            PartRole::Healthy if detail == Detail::Taken && kind != PartKind::Server => PartRole::Effect,
            // A page in the place of a name that has lapsed is no site of ours.
            PartRole::Healthy if displaced && kind == PartKind::Site => PartRole::Effect,
            // Its records are in order, and the machine they name lets nobody in.
            PartRole::Healthy if mail_too && kind == PartKind::Mail => PartRole::NotLooked,
            PartRole::Healthy if has_own(kind) => PartRole::Separate,
            role => role,
        },
        source: seen.map(|seen| seen.source.clone()),
        at: seen.map(|seen| seen.at),
    });
    [Part { role: here, ..first }].into_iter().chain(chain).collect()
}

type Found<'a> = (Option<bool>, Option<&'a Observation>);

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

fn domain<'a>(sight: &Sight<'a>) -> Found<'a> {
    let lapse = sight.sign_of_servers() == Some(signatures::SignKind::Expired);
    let good = sight.registration.map(|look| !sight.is_registration_dead() && !look.facts.state.is_dead() && !lapse);
    // Against everything that can be seen the registry's "no" is no finding, and no clean bill either.
    let good = good.filter(|_| !sight.is_contradicted());
    (good, sight.registration.map(|look| look.seen))
}

fn dns<'a>(sight: &Sight<'a>) -> Found<'a> {
    (sight.dns.map(|look| symptoms::is_answering(look.facts)), sight.dns.map(|look| look.seen))
}

/// The server answers when any address of the site gave an answer, or its certificate could be read.
fn server<'a>(sight: &Sight<'a>) -> Found<'a> {
    let answered = sight
        .web
        .filter(|_| !sight.has_no_site())
        .map(|look| look.facts.urls.iter().any(|url| url.guarded || url.status.is_some_and(|status| status < 500)));
    let works = answered == Some(true) || !sight.tls.is_empty();
    let good = works.then_some(true).or(answered.filter(|_| !sight.is_dns_out()));
    (good, sight.web.map(|look| look.seen).or(sight.tls.first().map(|look| look.seen)))
}

fn certificate<'a>(sight: &Sight<'a>, culprit: Option<PartKind>) -> Found<'a> {
    // Where mail goes to the wrong place, that place's certificate is nothing of ours.
    let of_mail = sight.mail_tls.iter().filter(|_| culprit != Some(PartKind::Mail));
    let bad = |look: &&Fresh<'a, Tls>| !look.facts.faults.is_empty();
    let worst = sight.tls.iter().chain(of_mail).find(bad).or(sight.tls.first());
    (worst.map(|look| !bad(&look)), worst.map(|look| look.seen))
}

fn site<'a>(sight: &Sight<'a>) -> Found<'a> {
    // Being led to another domain, and words about expiry, are questions, no faults: the cause says so where it is one.
    let asked = |fault: &UrlFault| matches!(fault, UrlFault::Elsewhere | UrlFault::Parked);
    let opens = |url: &kigenban_facts::Url| url.faults.iter().all(asked);
    let good = sight.web.filter(|_| !sight.has_no_site()).map(|look| look.facts.urls.iter().any(opens));
    (good, sight.web.map(|look| look.seen))
}

fn mail<'a>(sight: &Sight<'a>) -> Found<'a> {
    (sight.mail.map(|look| !symptoms::is_mail_gone(look.facts)), sight.mail.map(|look| look.seen))
}
