//! Asks the registry: RDAP where the bootstrap list knows a server (and WHOIS for what RDAP leaves open), JPRS for .jp,
//! WHOIS otherwise. What a host lends has no registry.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kigenban_facts::{Check, Observation, Origin, Registration, Seen, State, Why};
use tokio::time::{Instant, timeout_at};
use url::Url;

use super::ask::ask;
use super::asking::{Asking, MOST};
use super::{only, phrases, read_answer, registrar_link, servers};
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
        return seen(domain, now, domain.suffix(), Seen::Registration(only(State::Unregistrable)));
    }
    let (source, read) = Look { domain, internet, now, asking: Asking::ending(MOST) }.read().await;
    match read {
        Ok(read) => seen(domain, now, source, Seen::Registration(read)),
        Err(trouble) => unseen(domain, Check::Registration, now, source, trouble.why()),
    }
}

type Read = Result<Registration, NoAnswer>;

/// What every question of a look needs.
struct Look<'a> {
    domain: &'a DomainName,
    internet: &'a Internet,
    now: DateTime<Utc>,
    asking: Asking,
}

impl Look<'_> {
    async fn read(&self) -> (Origin, Read) {
        // The registry of `com` knows nothing of names sold under `jpn.com`: its "not found" would be a lie.
        let by_whois_alone = self.domain.top() == "jp" || self.domain.is_sold_privately();
        let bases = if by_whois_alone {
            Vec::new()
        } else {
            self.asking.within(bootstrap::servers(self.internet, self.domain.ascii())).await.unwrap_or_default()
        };
        for base in bases {
            if self.asking.within(self.may_ask(&base)).await.unwrap_or(false) {
                let (source, read) = self.by_rdap(&base).await;
                return if leaves_open(&read) { self.with_whois(source, read).await } else { (source, read) };
            }
        }
        self.by_whois_or_https().await
    }

    /// Plain http only to addresses the internet file names.
    async fn may_ask(&self, url: &Url) -> bool {
        if url.scheme() == "https" {
            return true;
        }
        let Some(host) = url.host_str() else { return false };
        let addresses = self.internet.parts.names.addresses(host).await.unwrap_or_default();
        addresses.iter().any(|ip| self.internet.parts.guard.is_exempt(*ip))
    }

    /// Asks WHOIS for what RDAP did not say. What RDAP said stands.
    async fn with_whois(&self, source: Origin, read: Read) -> (Origin, Read) {
        let (server, answer) = self.heard().await;
        let (whois, second) = self.of_whois(server, answer);
        match (read, second) {
            (Ok(first), Ok(second)) if second.expires.is_some() => (whois, Ok(joined(first, second))),
            // A second-best "no such name" beside a first that could not be read is no word at all: many of these services
            // were given up and know nobody any more.
            (Err(_), Ok(second)) if second.state != State::NotRegistered => (whois, Ok(second)),
            (read, _) => (source, read),
        }
    }

    async fn by_rdap(&self, base: &Url) -> (Origin, Read) {
        (Origin::Rdap(base.host_str().unwrap_or_default().to_owned()), self.rdap(base).await)
    }

    async fn rdap(&self, base: &Url) -> Read {
        let url = base.join(&format!("domain/{}", self.domain.ascii())).map_err(|_| NoAnswer::Unreadable)?;
        let (pace, spacing) = (&self.internet.parts.pace, self.rdap_spacing());
        let host = host_of(&url);
        let turn = self.asking.waiting(pace.turn(&host, spacing, false, self.now)).await;
        let _turn = turn.map_err(|_| NoAnswer::RateLimited)?;
        let until = until(self.internet.answer_limit());
        let (answer, redirected) = self.asking.within(self.ask_rdap(url, until)).await??;
        let retry_after = answer.retry_after.as_deref().and_then(|text| wait_of(text, self.now));
        let mut read = read_answer(self.domain.ascii(), &answer.body);
        let limited = matches!((answer.status, read.state), (200 | 404, State::Refused) | (429, _))
            || (answer.status == 503 && retry_after.is_some());
        if limited {
            pace.declined(&host, retry_after, spacing, self.now);
            return Err(NoAnswer::RateLimited);
        }
        match (answer.status, read.state) {
            (401 | 403 | 451, _) => return Err(NoAnswer::Refused),
            // "Not found" counts only in RDAP's own words and only from the registry's own address: a web server's 404, or
            // that of a place we were sent to, says nothing about the name.
            (404, State::NotRegistered) if !redirected => {}
            (200, state) if state != State::Unknown && state != State::NotRegistered => {}
            _ => return Err(NoAnswer::Unreadable),
        }
        pace.answered(&host);
        if read.registrar_expires.is_none()
            && let Some(link) = registrar_link(&answer.body)
        {
            let word = self.registrars_word(&link, &host, until);
            read.registrar_expires = self.asking.within(word).await.ok().flatten();
        }
        Ok(read)
    }

    /// Follows redirects of RDAP servers, a few, each judged like the first. Says also whether there was one.
    async fn ask_rdap(&self, mut url: Url, until: Instant) -> Result<(Fetched, bool), NoAnswer> {
        let wish = Wish { accept: "application/rdap+json, application/json", at_most: MOST_BYTES, whole: true, until };
        for hop in 0..5 {
            let answer = fetch(self.internet, &url, wish).await?;
            match (&answer.location, answer.status) {
                (Some(location), 301 | 302 | 303 | 307 | 308) => {
                    url = url.join(location).map_err(|_| NoAnswer::Unreadable)?;
                    if !may_lead(self.internet, &url) || !self.may_ask(&url).await {
                        return Err(NoAnswer::Guarded);
                    }
                }
                _ => return Ok((answer, hop > 0)),
            }
        }
        Err(NoAnswer::Unreadable)
    }

    /// What the registrar itself says about expiry: a hint, asked once, with what time is left, never waited for long.
    async fn registrars_word(&self, link: &Url, registry: &str, until: Instant) -> Option<NaiveDate> {
        let host = host_of(link);
        if host == registry || !may_lead(self.internet, link) || !self.may_ask(link).await {
            return None;
        }
        let until = until.min(Instant::now() + Duration::from_secs(3));
        let (pace, spacing) = (&self.internet.parts.pace, self.rdap_spacing());
        let _turn = timeout_at(until, pace.turn(&host, spacing, false, self.now)).await.ok()?.ok()?;
        let (answer, _) = self.ask_rdap(link.clone(), until).await.ok()?;
        if answer.status == 429 {
            let wait = answer.retry_after.as_deref().and_then(|text| wait_of(text, self.now));
            pace.declined(&host, wait, spacing, self.now);
        }
        let read = read_answer(self.domain.ascii(), &answer.body);
        (answer.status == 200).then_some(read.registrar_expires.or(read.expires))?
    }

    /// Many offices close port 43: then a registry that also answers over HTTPS is asked there. Its "no such name" is no word
    /// beside one that could not be heard.
    async fn by_whois_or_https(&self) -> (Origin, Read) {
        let (server, answer) = self.heard().await;
        let closed = matches!(
            answer,
            Err(NoAnswer::Cut | NoAnswer::Refused | NoAnswer::Timeout | NoAnswer::Unasked(Why::Offline))
        );
        let base = bootstrap::undeclared(self.domain.top()).filter(|_| closed && !self.domain.is_sold_privately());
        if let Some(base) = base
            && let (source, Ok(read)) = self.by_rdap(&base).await
            && read.state != State::NotRegistered
        {
            return (source, Ok(read));
        }
        self.of_whois(server, answer)
    }

    /// What a WHOIS server said, and which; `None` = nobody knows one for this suffix.
    async fn heard(&self) -> (Option<String>, Result<Vec<u8>, NoAnswer>) {
        let Some(mut server) = servers::for_name(self.internet, self.domain, self.now, &self.asking).await else {
            return (None, Err(NoAnswer::NoAddress));
        };
        let mut answer = self.ask_whois(&server).await;
        // The last resort may only know who knows.
        if let Ok(text) = &answer
            && let Some(next) = servers::referral(text)
            && next != server
        {
            server = next;
            answer = self.ask_whois(&server).await;
        }
        (Some(server), answer)
    }

    async fn ask_whois(&self, server: &str) -> Result<Vec<u8>, NoAnswer> {
        let turn = self.internet.parts.pace.turn(server, self.whois_spacing(), true, self.now);
        let _turn = self.asking.waiting(turn).await.map_err(|_| NoAnswer::RateLimited)?;
        self.asking.within(ask(server, &servers::question(self.domain), self.internet)).await?
    }

    fn of_whois(&self, server: Option<String>, answer: Result<Vec<u8>, NoAnswer>) -> (Origin, Read) {
        let Some(server) = server else { return (Origin::Named("WHOIS".to_owned()), Err(NoAnswer::NoAddress)) };
        let read = answer.and_then(|bytes| self.judged(&server, &bytes));
        (if self.domain.top() == "jp" { Origin::Jprs } else { Origin::Whois(server) }, read)
    }

    fn judged(&self, server: &str, bytes: &[u8]) -> Read {
        let read = read_answer(self.domain.ascii(), bytes);
        match read.state {
            State::Refused => {
                self.internet.parts.pace.declined(server, None, self.whois_spacing(), self.now);
                let limited = phrases::is_limit(&String::from_utf8_lossy(bytes));
                Err(if limited { NoAnswer::RateLimited } else { NoAnswer::Refused })
            }
            State::Unknown => Err(NoAnswer::Unreadable),
            _ => {
                self.internet.parts.pace.answered(server);
                Ok(read)
            }
        }
    }

    fn rdap_spacing(&self) -> Duration {
        self.internet.parts.settings.pace.rdap_spacing_ms.map_or(RDAP_SPACING, Duration::from_millis)
    }

    fn whois_spacing(&self) -> Duration {
        let real = if self.domain.top() == "jp" { JPRS_SPACING } else { WHOIS_SPACING };
        self.internet.parts.settings.pace.whois_spacing_ms.map_or(real, Duration::from_millis)
    }
}

/// No date for a living name, or no answer that can be read: WHOIS may say more. A server that asked for patience, and a
/// line that is down, would say the same of it.
fn leaves_open(read: &Read) -> bool {
    match read {
        Ok(read) => read.state.is_living() && read.expires.is_none(),
        Err(NoAnswer::RateLimited | NoAnswer::Intercepted | NoAnswer::Unasked(_)) => false,
        Err(_) => true,
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
