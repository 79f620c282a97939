//! The checks by name: our own line first, then the looks side by side.

use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use kigenban_facts::{Check, DnsAnswer, Line, Observation, Outcome, Seen, UrlFault, Why};
use tokio::time::{Instant, timeout};

use crate::clean::clean;
use crate::line::{line, line_again};
use crate::outcome::unseen;
use crate::{DomainName, Internet, dns, mail, registration, tls, web};

/// Looks at one domain by one check. `now` is the instant certificates are judged at and observations carry.
///
/// Mail also gives certificates of the mail host (check `tls`, purpose `mail`), so the list may be longer than one.
pub async fn observe(domain: &DomainName, check: Check, internet: &Internet, now: DateTime<Utc>) -> Vec<Observation> {
    observe_timed(domain, &[check], internet, now).await.0
}

/// How long a look took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Took {
    /// The questions about our own line, before and after it. They have limits of their own.
    pub line: Duration,
    /// The look itself: what the limits of a look bound. Waiting for a turn at a registry is in it.
    pub look: Duration,
}

/// Looks at one domain by several checks side by side, and says how long it took; the answers come in the order asked.
///
/// While our own line is down or a portal stands between, every answer is [`Why::Offline`].
pub async fn observe_timed(
    domain: &DomainName,
    checks: &[Check],
    internet: &Internet,
    now: DateTime<Utc>,
) -> (Vec<Observation>, Took) {
    internet.set_clock(now);
    let asked = Instant::now();
    let offline = |check: &Check| unseen(domain, *check, now, "line", Why::Offline);
    let is_up = line(internet, now).await == Line::Online;
    // After the verdict that lets us look: that one says nothing of a line that goes down while we do.
    let began = Instant::now();
    let mut took = Took { line: began - asked, look: Duration::ZERO };
    if !is_up {
        return (checks.iter().map(offline).collect(), took);
    }
    let looks = checks.iter().map(|check| look(domain, *check, internet, now));
    let mut seen: Vec<Observation> = join_all(looks).await.into_iter().flatten().collect();
    let looked = Instant::now();
    took.look = looked - began;
    // Something silent may be our own line, gone down while we looked.
    if seen.iter().any(is_silent) {
        match line_again(internet, now, began).await {
            (Line::Online, took) if took <= internet.answer_limit() / 4 => {}
            (Line::Online, _) => seen.iter_mut().for_each(forget_silence),
            (Line::Offline | Line::Portal, _) => {
                for observation in seen.iter_mut().filter(|observation| is_silent(observation)) {
                    observation.outcome = Outcome::Unseen { why: Why::Offline };
                }
            }
        }
        took.line += looked.elapsed();
    }
    seen.iter_mut().for_each(clean);
    (seen, took)
}

/// When a look ends, whatever happens to it. Its parts have limits of their own and end before.
const END: Duration = registration::MOST;
/// The same for the site, whose page may be slow.
const END_OF_A_PAGE: Duration = Duration::from_secs(30);

async fn look(domain: &DomainName, check: Check, internet: &Internet, now: DateTime<Utc>) -> Vec<Observation> {
    let looking = async {
        match check {
            Check::Dns => vec![dns::look(domain, internet, now).await],
            Check::Mail => mail::look(domain, internet, now).await,
            Check::Registration => vec![registration::look(domain, internet, now).await],
            Check::Tls => tls::look(domain, internet, now).await,
            Check::Web => vec![web::look(domain, internet, now).await],
        }
    };
    if check == Check::Registration {
        // Waiting for a turn at a registry is politeness, however long; what it asks has a limit of its own (`Asking`).
        return looking.await;
    }
    let end = if check == Check::Web { END_OF_A_PAGE } else { END };
    let seen = timeout(end, looking).await;
    seen.unwrap_or_else(|_| vec![unseen(domain, check, now, domain.ascii(), Why::Timeout)])
}

/// Takes out what only says that nobody answered in time: this PC or its line is slow.
fn forget_silence(observation: &mut Observation) {
    let nothing_left = match &mut observation.outcome {
        Outcome::Seen(Seen::Dns(dns)) => dns.answer == DnsAnswer::Timeout,
        Outcome::Seen(Seen::Web(web)) => {
            let whole = web.urls.len();
            for url in &mut web.urls {
                url.machines.retain(|machine| !machine.faults.contains(&UrlFault::Timeout));
            }
            web.urls.retain(|url| !url.faults.contains(&UrlFault::Timeout));
            web.urls.len() < whole && web::is_half_a_word(web)
        }
        Outcome::Seen(_) | Outcome::Unseen { .. } => false,
    };
    if nothing_left {
        observation.outcome = Outcome::Unseen { why: Why::Timeout };
    }
}

/// Whether silence in this observation could be our own line's.
fn is_silent(observation: &Observation) -> bool {
    match &observation.outcome {
        Outcome::Unseen { why } => matches!(why, Why::Refused | Why::Timeout | Why::Unreadable),
        Outcome::Seen(Seen::Dns(dns)) => matches!(dns.answer, DnsAnswer::Servfail | DnsAnswer::Timeout),
        Outcome::Seen(Seen::Web(web)) => {
            let silent = |fault: &UrlFault| matches!(fault, UrlFault::Refused | UrlFault::Timeout);
            let mut faults = web
                .urls
                .iter()
                .flat_map(|url| url.faults.iter().chain(url.machines.iter().flat_map(|machine| &machine.faults)));
            faults.any(silent)
        }
        Outcome::Seen(Seen::Mail(_) | Seen::Registration(_) | Seen::Tls(_)) => false,
    }
}
