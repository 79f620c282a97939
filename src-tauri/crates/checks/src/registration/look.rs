//! Asks the registry: RDAP where the bootstrap list knows a server (and WHOIS for what RDAP leaves open), JPRS for .jp,
//! WHOIS otherwise. What a host lends has no registry.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_facts::{Check, Observation, Origin, Registration, Seen, State, Why};
use tokio::time::{Instant, timeout_at};
use url::Url;

use super::ask::ask;
use super::asking::Asking;
use super::{phrases, read_answer, registrar_link, servers};
use crate::http::{Fetched, MOST_BYTES, Wish, fetch, may_lead, until};
use crate::no_answer::NoAnswer;
use crate::outcome::{seen, unseen};
use crate::{DomainName, Internet, bootstrap};

/// Between two questions to JPRS, which blocks who asks often (knowledge/registration.md#asking).
const JPRS_SPACING: Duration = Duration::from_secs(10);
const WHOIS_SPACING: Duration = Duration::from_secs(5);
const RDAP_SPACING: Duration = Duration::from_secs(5);

/// One look at the registration.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Observation {
    if domain.is_lent() || domain.is_inside() {
        let none = Registration { state: State::Unregistrable, ..Registration::default() };
        return seen(domain, now, domain.suffix(), Seen::Registration(none));
    }
    // The registry of `com` knows nothing of names sold under `jpn.com`: its "not found" would be a lie.
    let by_whois_alone = domain.top() == "jp" || domain.is_sold_privately();
    let asking = Asking::begin();
    let bases = if by_whois_alone {
        Vec::new()
    } else {
        asking.within(bootstrap::servers(internet, domain.ascii())).await.unwrap_or_default()
    };
    let mut base = None;
    for url in bases {
        if asking.within(may_ask(internet, &url)).await.unwrap_or(false) {
            base = Some(url);
            break;
        }
    }
    let (source, read) = match base {
        Some(base) => {
            let (source, read) = by_rdap(domain, &base, internet, now, &asking).await;
            if leaves_open(&read) {
                with_whois(domain, (source, read), internet, now, &asking).await
            } else {
                (source, read)
            }
        }
        None => by_whois_or_https(domain, internet, now, &asking).await,
    };
    match read {
        Ok(read) => seen(domain, now, source, Seen::Registration(read)),
        Err(trouble) => unseen(domain, Check::Registration, now, source, trouble.why()),
    }
}

/// Plain http only to addresses the internet file names.
async fn may_ask(internet: &Internet, url: &Url) -> bool {
    if url.scheme() == "https" {
        return true;
    }
    let Some(host) = url.host_str() else { return false };
    let addresses = internet.parts.names.addresses(host).await.unwrap_or_default();
    addresses.iter().any(|ip| internet.parts.guard.is_exempt(*ip))
}

type Read = Result<Registration, NoAnswer>;

/// No date for a living name, or no answer that can be read: WHOIS may say more. A server that asked for patience, and a
/// line that is down, would say the same of it.
fn leaves_open(read: &Read) -> bool {
    match read {
        Ok(read) => read.state.is_living() && read.expires.is_none(),
        Err(NoAnswer::RateLimited | NoAnswer::Intercepted | NoAnswer::Unasked(_)) => false,
        Err(_) => true,
    }
}

/// Asks WHOIS for what RDAP did not say. What RDAP said stands.
async fn with_whois(
    domain: &DomainName,
    (source, read): (Origin, Read),
    internet: &Internet,
    now: DateTime<Utc>,
    asking: &Asking,
) -> (Origin, Read) {
    let (whois, second) = by_whois(domain, internet, now, asking).await;
    match (read, second) {
        (Ok(first), Ok(second)) if second.expires.is_some() => (whois, Ok(joined(first, second))),
        // A second-best "no such name" beside a first that could not be read is no word at all: many of these services
        // were given up and know nobody any more.
        (Err(_), Ok(second)) if second.state != State::NotRegistered => (whois, Ok(second)),
        (read, _) => (source, read),
    }
}

/// The date is the second's word, and so is every other field that the first leaves out.
fn joined(first: Registration, second: Registration) -> Registration {
    let list = |first: Vec<String>, second: Vec<String>| if first.is_empty() { second } else { first };
    let state = if first.statuses.is_empty() { second.state } else { first.state };
    Registration {
        state,
        expires: second.expires,
        expires_at: second.expires_at,
        expires_raw: second.expires_raw,
        other_dates: first.other_dates,
        statuses: list(first.statuses, second.statuses),
        registrar: first.registrar.or(second.registrar),
        holder: first.holder.or(second.holder),
        holder_en: first.holder_en.or(second.holder_en),
        name_servers: list(first.name_servers, second.name_servers),
        registered_on: first.registered_on.or(second.registered_on),
        changed_at: first.changed_at.or(second.changed_at),
        registrar_expires: first.registrar_expires.or(second.registrar_expires),
        locks: list(first.locks, second.locks),
    }
}

async fn by_rdap(
    domain: &DomainName,
    base: &Url,
    internet: &Internet,
    now: DateTime<Utc>,
    asking: &Asking,
) -> (Origin, Read) {
    let source = Origin::Rdap(base.host_str().unwrap_or_default().to_owned());
    (source, rdap(domain, base, internet, now, asking).await)
}

async fn rdap(domain: &DomainName, base: &Url, internet: &Internet, now: DateTime<Utc>, asking: &Asking) -> Read {
    let url = base.join(&format!("domain/{}", domain.ascii())).map_err(|_| NoAnswer::Unreadable)?;
    let spacing = internet.parts.settings.pace.rdap_spacing_ms.map_or(RDAP_SPACING, Duration::from_millis);
    let host = host_of(&url);
    let turn = asking.waiting(internet.parts.pace.turn(&host, spacing, false, now)).await;
    let _turn = turn.map_err(|_| NoAnswer::RateLimited)?;
    let until = until(internet.answer_limit());
    let Answered { answer, redirected } = asking.within(ask_rdap(internet, url, until)).await??;
    let retry_after = answer.retry_after.as_deref().and_then(|text| wait_of(text, now));
    let mut read = read_answer(domain.ascii(), &answer.body);
    match (answer.status, read.state) {
        (200 | 404, State::Refused) | (429, _) => {
            internet.parts.pace.declined(&host, retry_after, spacing, now);
            return Err(NoAnswer::RateLimited);
        }
        (503, _) if retry_after.is_some() => {
            internet.parts.pace.declined(&host, retry_after, spacing, now);
            return Err(NoAnswer::RateLimited);
        }
        (401 | 403 | 451, _) => return Err(NoAnswer::Refused),
        // "Not found" counts only in RDAP's own words and only from the registry's own address: a web server's 404, or
        // that of a place we were sent to, says nothing about the name.
        (404, State::NotRegistered) if !redirected => {}
        (200, state) if state != State::Unknown && state != State::NotRegistered => {}
        _ => return Err(NoAnswer::Unreadable),
    }
    internet.parts.pace.answered(&host);
    if read.registrar_expires.is_none()
        && let Some(link) = registrar_link(&answer.body)
    {
        let word = registrars_word(domain, &link, &host, internet, now, until);
        read.registrar_expires = asking.within(word).await.ok().flatten();
    }
    Ok(read)
}

/// An answer, and whether it came from where we asked first.
struct Answered {
    answer: Fetched,
    redirected: bool,
}

/// Follows redirects of RDAP servers, a few, each judged like the first.
async fn ask_rdap(internet: &Internet, mut url: Url, until: Instant) -> Result<Answered, NoAnswer> {
    let wish = Wish { accept: "application/rdap+json, application/json", at_most: MOST_BYTES, whole: true, until };
    for hop in 0..5 {
        let answer = fetch(internet, &url, wish).await?;
        match (&answer.location, answer.status) {
            (Some(location), 301 | 302 | 303 | 307 | 308) => {
                url = url.join(location).map_err(|_| NoAnswer::Unreadable)?;
                if !may_lead(internet, &url) || !may_ask(internet, &url).await {
                    return Err(NoAnswer::Guarded);
                }
            }
            _ => return Ok(Answered { answer, redirected: hop > 0 }),
        }
    }
    Err(NoAnswer::Unreadable)
}

/// What the registrar itself says about expiry: a hint, asked once, with what time is left, never waited for long.
async fn registrars_word(
    domain: &DomainName,
    link: &Url,
    registry: &str,
    internet: &Internet,
    now: DateTime<Utc>,
    until: Instant,
) -> Option<chrono::NaiveDate> {
    let host = host_of(link);
    if host == registry || !may_lead(internet, link) || !may_ask(internet, link).await {
        return None;
    }
    let until = until.min(Instant::now() + Duration::from_secs(3));
    let spacing = internet.parts.settings.pace.rdap_spacing_ms.map_or(RDAP_SPACING, Duration::from_millis);
    let _turn = timeout_at(until, internet.parts.pace.turn(&host, spacing, false, now)).await.ok()?.ok()?;
    let Answered { answer, .. } = ask_rdap(internet, link.clone(), until).await.ok()?;
    if answer.status == 429 {
        let wait = answer.retry_after.as_deref().and_then(|text| wait_of(text, now));
        internet.parts.pace.declined(&host, wait, spacing, now);
    }
    let read = read_answer(domain.ascii(), &answer.body);
    (answer.status == 200).then_some(read.registrar_expires.or(read.expires))?
}

fn host_of(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default())
}

/// `Retry-After`: seconds or a date (RFC 9110 §10.2.3).
fn wait_of(text: &str, now: DateTime<Utc>) -> Option<TimeDelta> {
    if let Ok(seconds) = text.trim().parse::<i64>() {
        return TimeDelta::try_seconds(seconds);
    }
    let until = DateTime::parse_from_rfc2822(text.trim()).ok()?;
    Some(until.with_timezone(&Utc) - now)
}

/// Many offices close port 43: then a registry that also answers over HTTPS is asked there. Its "no such name" is no word
/// beside one that could not be heard.
async fn by_whois_or_https(
    domain: &DomainName,
    internet: &Internet,
    now: DateTime<Utc>,
    asking: &Asking,
) -> (Origin, Read) {
    let (server, answer) = heard(domain, internet, now, asking).await;
    let closed =
        matches!(answer, Err(NoAnswer::Cut | NoAnswer::Refused | NoAnswer::Timeout | NoAnswer::Unasked(Why::Offline)));
    let base = bootstrap::undeclared(domain.top()).filter(|_| closed && !domain.is_sold_privately());
    if let Some(base) = base
        && let (source, Ok(read)) = by_rdap(domain, &base, internet, now, asking).await
        && read.state != State::NotRegistered
    {
        return (source, Ok(read));
    }
    of_whois(domain, server, answer, internet, now)
}

async fn by_whois(domain: &DomainName, internet: &Internet, now: DateTime<Utc>, asking: &Asking) -> (Origin, Read) {
    let (server, answer) = heard(domain, internet, now, asking).await;
    of_whois(domain, server, answer, internet, now)
}

/// What a WHOIS server said, and which; `None` = nobody knows one for this suffix.
async fn heard(
    domain: &DomainName,
    internet: &Internet,
    now: DateTime<Utc>,
    asking: &Asking,
) -> (Option<String>, Result<Vec<u8>, NoAnswer>) {
    let Some(mut server) = servers::for_name(internet, domain, now, asking).await else {
        return (None, Err(NoAnswer::NoAddress));
    };
    let mut answer = ask_whois(&server, domain, internet, now, asking).await;
    // The last resort may only know who knows.
    if let Ok(text) = &answer
        && let Some(next) = servers::referral(text)
        && next != server
    {
        server = next;
        answer = ask_whois(&server, domain, internet, now, asking).await;
    }
    (Some(server), answer)
}

fn of_whois(
    domain: &DomainName,
    server: Option<String>,
    answer: Result<Vec<u8>, NoAnswer>,
    internet: &Internet,
    now: DateTime<Utc>,
) -> (Origin, Read) {
    let Some(server) = server else { return (Origin::Named("WHOIS".to_owned()), Err(NoAnswer::NoAddress)) };
    let read = answer.and_then(|bytes| judged(domain, &server, &bytes, internet, now));
    (if domain.top() == "jp" { Origin::Jprs } else { Origin::Whois(server) }, read)
}

fn judged(domain: &DomainName, server: &str, bytes: &[u8], internet: &Internet, now: DateTime<Utc>) -> Read {
    let read = read_answer(domain.ascii(), bytes);
    match read.state {
        State::Refused => {
            internet.parts.pace.declined(server, None, spacing(domain, internet), now);
            let limited = phrases::is_limit(&String::from_utf8_lossy(bytes));
            Err(if limited { NoAnswer::RateLimited } else { NoAnswer::Refused })
        }
        State::Unknown => Err(NoAnswer::Unreadable),
        _ => {
            internet.parts.pace.answered(server);
            Ok(read)
        }
    }
}

fn spacing(domain: &DomainName, internet: &Internet) -> Duration {
    let real = if domain.top() == "jp" { JPRS_SPACING } else { WHOIS_SPACING };
    internet.parts.settings.pace.whois_spacing_ms.map_or(real, Duration::from_millis)
}

async fn ask_whois(
    server: &str,
    domain: &DomainName,
    internet: &Internet,
    now: DateTime<Utc>,
    asking: &Asking,
) -> Result<Vec<u8>, NoAnswer> {
    let turn = asking.waiting(internet.parts.pace.turn(server, spacing(domain, internet), true, now)).await;
    let _turn = turn.map_err(|_| NoAnswer::RateLimited)?;
    asking.within(ask(server, &servers::question(domain), internet)).await?
}
