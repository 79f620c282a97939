//! メール: MX and whether it resolves, SPF, DMARC, DKIM of known providers, and the certificates of the mail host.
//! Never a verdict from port 25: most lines block it.

mod host;
mod spf;

use chrono::{DateTime, Utc};
use futures_util::future::{join, join_all, join3};
use hickory_proto::rr::{RData, RecordType};
use kigenban_facts::{Check, Mail, MailFault, Observation, Seen, View};
use tokio::time::timeout_at;

use crate::dns::{plain, text};
use crate::http::until;
use crate::observe::{seen, unseen};
use crate::trouble::Trouble;
use crate::{DomainName, Internet};

/// MX hosts that are resolved.
const MOST_HOSTS: usize = 10;

/// One look: the records, and behind them the certificates of the mail host, one observation for each port that
/// answers.
pub(crate) async fn look(domain: &DomainName, internet: &Internet, now: DateTime<Utc>) -> Vec<Observation> {
    let unseen = |trouble: Trouble| vec![unseen(domain, Check::Mail, now, "public resolvers", trouble.why())];
    let until = until(internet.answer_limit());
    let mx = match timeout_at(until, mx(domain, internet)).await.unwrap_or(Err(Trouble::Timeout)) {
        Ok(mx) => mx,
        Err(trouble) => return unseen(trouble),
    };
    let facts = timeout_at(until, facts(domain, &mx, internet));
    let certificates = async {
        if internet.asks_mail_hosts() { host::certificates(domain, &mx, internet, now).await } else { Vec::new() }
    };
    let (facts, certificates) = join(facts, certificates).await;
    let Ok(facts) = facts else { return unseen(Trouble::Timeout) };
    let mut found = vec![seen(domain, now, "public resolvers", Seen::Mail(facts))];
    found.extend(certificates);
    found
}

/// A mail exchanger.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Exchanger {
    preference: u16,
    host: String,
}

async fn facts(domain: &DomainName, mx: &[Exchanger], internet: &Internet) -> Mail {
    let name = domain.ascii();
    let dmarc_name = format!("_dmarc.{name}");
    let (unresolved, spf, dmarc) =
        join3(any_unresolved(mx, internet), spf::judge(name, internet), texts(internet, name, &dmarc_name)).await;
    let mut mail =
        Mail { mx: mx.iter().map(|mx| format!("{} {}", mx.preference, mx.host)).collect(), ..Mail::default() };
    match mx {
        [] => mail.faults.push(MailFault::NoMx),
        [only] if only.host == "." => mail.faults.push(MailFault::NullMx),
        _ if unresolved => mail.faults.push(MailFault::MxUnresolved),
        _ => {}
    }
    mail.spf = spf.record;
    mail.faults.extend(spf.faults);
    if let Ok(dmarc) = dmarc {
        // Several records are as good as none (RFC 9989 §4.10, as RFC 7489 §6.6.3 before).
        let mut found = dmarc.into_iter().filter(|text| is_dmarc(text));
        mail.dmarc = found.next().filter(|_| found.next().is_none());
        if mail.dmarc.is_none() {
            mail.faults.push(MailFault::NoDmarc);
        }
    }
    mail.dkim = dkim(domain, &mail, internet).await;
    mail.faults.sort();
    mail
}

fn is_dmarc(text: &str) -> bool {
    let tag = text.split(';').next().unwrap_or_default();
    let (key, value) = tag.split_once('=').unwrap_or_default();
    key.trim().eq_ignore_ascii_case("v") && value.trim() == "DMARC1"
}

/// The exchangers, best first. An MX that could not be asked is trouble, never "no MX".
async fn mx(domain: &DomainName, internet: &Internet) -> Result<Vec<Exchanger>, Trouble> {
    let records = ask(internet, domain.ascii(), domain.ascii(), RecordType::MX).await?;
    let exchanger = |data: &RData| match data {
        RData::MX(mx) => Some(Exchanger { preference: mx.preference, host: plain(&mx.exchange.to_ascii()) }),
        _ => None,
    };
    let mut found: Vec<Exchanger> = records.iter().filter_map(exchanger).collect();
    found.sort();
    found.dedup();
    Ok(found)
}

/// Whether a host named by MX certainly has no address. Silence is no certainty.
async fn any_unresolved(mx: &[Exchanger], internet: &Internet) -> bool {
    let hosts = mx.iter().filter(|mx| mx.host != ".").take(MOST_HOSTS);
    let found = join_all(hosts.map(|mx| internet.parts.names.addresses(&mx.host))).await;
    found.iter().any(|found| matches!(found, Err(Trouble::NoAddress)))
}

/// DKIM selectors are nobody's business to guess; those of known providers are public.
async fn dkim(domain: &DomainName, mail: &Mail, internet: &Internet) -> Vec<String> {
    let hints = format!("{} {}", mail.mx.join(" "), mail.spf.as_deref().unwrap_or_default());
    let mut selectors = vec!["default"];
    for (hint, provider) in [
        ("google", &["google"][..]),
        ("outlook.com", &["selector1", "selector2"]),
        ("mx.microsoft", &["selector1", "selector2"]),
        ("kagoya", &["kagoya"]),
        ("sendgrid", &["s1", "s2"]),
    ] {
        if hints.contains(hint) {
            selectors.extend(provider);
        }
    }
    selectors.dedup();
    let asked = join_all(selectors.iter().map(async |selector| {
        let name = format!("{selector}._domainkey.{domain}");
        let found = texts(internet, domain.ascii(), &name).await.unwrap_or_default();
        found.iter().any(|text| text.contains("p=")).then(|| (*selector).to_owned())
    }));
    asked.await.into_iter().flatten().collect()
}

/// The TXT records of a name in a zone; none when it does not exist.
async fn texts(internet: &Internet, zone: &str, name: &str) -> Result<Vec<String>, Trouble> {
    let records = ask(internet, zone, name, RecordType::TXT).await?;
    let texts = records.iter().filter_map(|data| match data {
        RData::TXT(txt) => Some(text(txt)),
        _ => None,
    });
    Ok(texts.collect())
}

/// The public view; the office's when public resolvers cannot be asked, or know of nothing. That there is nothing is
/// believed when both say so, or when the one that says so knows the `zone` the name lies in: a resolver that lies
/// knows no zones.
async fn ask(internet: &Internet, zone: &str, name: &str, kind: RecordType) -> Result<Vec<RData>, Trouble> {
    let names = &internet.parts.names;
    let mut silences = Vec::new();
    for view in [View::Public, View::Office] {
        match names.ask(view, name, kind).await {
            Ok(records) => return Ok(records.into_iter().map(|record| record.data).collect()),
            Err(silence) => silences.push((view, silence)),
        }
    }
    let Some((_, silence)) = silences.iter().find(|(_, silence)| !silence.is_none()) else { return Ok(Vec::new()) };
    for (view, _) in silences.iter().filter(|(_, silence)| silence.is_none()) {
        if names.ask(*view, zone, RecordType::SOA).await.is_ok() {
            return Ok(Vec::new());
        }
    }
    Err(silence.trouble())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dmarc_begins_with_its_version() {
        assert!(is_dmarc("v=DMARC1; p=none"));
        assert!(is_dmarc("v = DMARC1;p=reject"));
        assert!(!is_dmarc("v=spf1 -all"));
        assert!(!is_dmarc("p=none; v=DMARC1"));
    }
}
