//! Is our own line up? Two witnesses and a look for a portal, so that nothing turns red for our own sake.

mod memory;

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::StreamExt;
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use kigenban_facts::{Line, View};
use tokio::time::{Instant, timeout};
use url::Url;

use crate::Internet;
use crate::http::{Wish, fetch, until};
use crate::no_answer::NoAnswer;
use crate::tls;
use memory::Verdict;

pub(crate) use memory::LineMemory;

/// Witnesses when the internet file names none: in different countries, under different endings.
const WITNESSES: [&str; 4] = ["www.iana.org", "jprs.jp", "www.google.com", "www.ntt.com"];
/// How many must resolve.
const NEEDED: usize = 2;
/// How long the witnesses are waited for before looks, and again after a look that saw silence. A line on which nothing
/// comes in that time lets no look through either.
const WAITED: Duration = Duration::from_secs(8);
const WAITED_AGAIN: Duration = Duration::from_secs(5);
/// How long a verdict stands for looks that belong together, on the clock that looks carry.
const REMEMBERED: TimeDelta = TimeDelta::seconds(5);

/// The verdict for looks at `now`. It is asked once for looks that belong together: at most once in five seconds of the
/// clock that `now` comes from, and once more by a look that saw silence.
pub async fn line(internet: &Internet, now: DateTime<Utc>) -> Line {
    verdict(internet, now, WAITED, |last| (now - last.now).abs() < REMEMBERED).await.line
}

/// How far this PC's clock is ahead of the last witness's that said what time it is; `None` while none has.
pub async fn clock_ahead(internet: &Internet) -> Option<TimeDelta> {
    internet.parts.line.last.lock().await.and_then(|verdict| verdict.ahead)
}

/// Asks again after a look that saw trouble: the line may have gone down meanwhile. Says also how long the witnesses
/// took: when they are slow, this PC or its line is, and nobody's silence means anything.
pub(crate) async fn line_again(internet: &Internet, now: DateTime<Utc>, began: Instant) -> (Line, Duration) {
    let verdict = verdict(internet, now, WAITED_AGAIN, |last| last.asked > began).await;
    (verdict.line, verdict.took)
}

/// The last verdict if it stands, else a new one.
async fn verdict(
    internet: &Internet,
    now: DateTime<Utc>,
    limit: Duration,
    stands: impl FnOnce(&Verdict) -> bool,
) -> Verdict {
    let mut last = internet.parts.line.last.lock().await;
    if let Some(verdict) = last.filter(stands) {
        return verdict;
    }
    let asking = async {
        let mut began = Instant::now();
        let mut line = ask(internet).await;
        if line == Line::Offline {
            // A PC that was busy for a moment is not offline.
            began = Instant::now();
            line = ask(internet).await;
        }
        (line, began.elapsed())
    };
    let (line, took) = timeout(limit, asking).await.unwrap_or((Line::Offline, limit));
    let ahead = internet.parts.line.heard().map(|said| now - said);
    *last.insert(Verdict { asked: Instant::now(), line, now, took, ahead })
}

/// Asks the witnesses and looks for a portal.
async fn ask(internet: &Internet) -> Line {
    let witnesses = witnesses(internet);
    let resolved = join_all(witnesses.iter().map(|name| resolves(internet, name))).await;
    let resolved: Vec<&str> = witnesses.iter().zip(resolved).filter_map(|(name, yes)| yes.then_some(*name)).collect();
    if resolved.len() < NEEDED.min(witnesses.len()) {
        return Line::Offline;
    }
    match &internet.parts.settings.portal {
        Some(portal) => by_portal(internet, portal).await,
        None => by_certificate(internet, &resolved).await,
    }
}

pub(crate) fn witnesses(internet: &Internet) -> Vec<&str> {
    match &internet.parts.settings.control {
        Some(names) => names.iter().map(String::as_str).collect(),
        None => WITNESSES.to_vec(),
    }
}

async fn resolves(internet: &Internet, name: &str) -> bool {
    let views = [View::Public, View::Office].map(|view| internet.parts.names.addresses_in(view, name));
    join_all(views).await.iter().any(Result::is_ok)
}

/// 204 and nothing else; an answer of any other kind comes from something that stands between.
async fn by_portal(internet: &Internet, portal: &Url) -> Line {
    let mut answer = fetch(internet, portal, wish(internet)).await;
    if matches!(answer, Err(NoAnswer::Late | NoAnswer::Timeout | NoAnswer::Unasked(_))) {
        // One lost packet is no lost line.
        answer = fetch(internet, portal, wish(internet)).await;
    }
    match answer {
        Ok(answer) if answer.status == 204 => {
            internet.parts.line.hear(&answer.headers);
            Line::Online
        }
        Ok(_) | Err(NoAnswer::Handshake | NoAnswer::Tls) => Line::Portal,
        Err(_) => Line::Offline,
    }
}

/// A witness reached over HTTPS with a certificate everybody trusts; one good answer is enough.
async fn by_certificate(internet: &Internet, witnesses: &[&str]) -> Line {
    let mut asked: FuturesUnordered<_> = witnesses.iter().take(3).map(|name| witness(internet, name)).collect();
    let mut impostor = false;
    while let Some(line) = asked.next().await {
        match line {
            Line::Online => return Line::Online,
            Line::Portal => impostor = true,
            Line::Offline => {}
        }
    }
    if impostor { Line::Portal } else { Line::Offline }
}

/// The line as one witness shows it.
async fn witness(internet: &Internet, name: &str) -> Line {
    let Ok(url) = Url::parse(&format!("https://{name}/")) else { return Line::Offline };
    let wish = wish(internet);
    match fetch(internet, &url, wish).await {
        Ok(answer) => {
            internet.parts.line.hear(&answer.headers);
            Line::Online
        }
        // A company's proxy or an antivirus program opens TLS: a fact for the certificate check, not a portal.
        Err(NoAnswer::Handshake | NoAnswer::Tls) if tls::is_intercepted(internet, name, wish.until).await => {
            Line::Online
        }
        Err(NoAnswer::Handshake | NoAnswer::Tls) => Line::Portal,
        Err(_) => Line::Offline,
    }
}

fn wish(internet: &Internet) -> Wish {
    let until = until(internet.answer_limit().min(Duration::from_secs(5)));
    Wish { accept: "*/*", at_most: 1_024, whole: false, until }
}
