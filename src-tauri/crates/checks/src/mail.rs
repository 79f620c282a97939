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
    let until = until(internet.answer_limit());
    let name = domain.ascii();
    let dmarc_name = format!("_dmarc.{name}");
    // What is not known in time is neither there nor missing.
    let spf = async { timeout_at(until, spf::judge(name, internet)).await.unwrap_or_default() };
    let dmarc = async { timeout_at(until, texts(internet, name, &dmarc_name)).await.ok()?.ok() };
    let exchangers = async {
        let mx = timeout_at(until, mx(domain, internet)).await.unwrap_or(Err(Trouble::Timeout))?;
        let unresolved = async { timeout_at(until, none_resolves(&mx, internet)).await.unwrap_or(false) };
        let certificates = async {
            if internet.asks_mail_hosts() {
                host::certificates(domain, &mx, internet, until, now).await
            } else {
                Vec::new()
            }
        };
        let (unresolved, certificates) = join(unresolved, certificates).await;
        Ok::<_, Trouble>((mx, unresolved, certificates))
    };
    let (exchangers, spf, dmarc) = join3(exchangers, spf, dmarc).await;
    let (mx, unresolved, certificates) = match exchangers {
        Ok(known) => known,
        Err(trouble) => return vec![unseen(domain, Check::Mail, now, "public resolvers", trouble.why())],
    };
    let mut mail = facts(&mx, unresolved, spf, dmarc);
    mail.dkim = timeout_at(until, dkim(domain, &mail, internet)).await.unwrap_or_default();
    let mut found = vec![seen(domain, now, "public resolvers", Seen::Mail(mail))];
    found.extend(certificates);
    found
}

/// A mail exchanger.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Exchanger {
    preference: u16,
    host: String,
}

fn facts(mx: &[Exchanger], unresolved: bool, spf: spf::Spf, dmarc: Option<Vec<String>>) -> Mail {
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
    if let Some(dmarc) = dmarc {
        // Several records are as good as none (RFC 9989 §4.10, as RFC 7489 §6.6.3 before).
        let mut found = dmarc.into_iter().filter(|text| is_dmarc(text));
        mail.dmarc = found.next().filter(|_| found.next().is_none());
        if mail.dmarc.is_none() {
            mail.faults.push(MailFault::NoDmarc);
        }
    }
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

/// Whether certainly none of the hosts named by MX has an address: then nobody can deliver. One that has, or one that
/// could not be asked, may still take the mail; a dead spare host stops none.
async fn none_resolves(mx: &[Exchanger], internet: &Internet) -> bool {
    let hosts = mx.iter().filter(|mx| mx.host != ".").take(MOST_HOSTS);
    let found = join_all(hosts.map(|mx| internet.parts.names.addresses(&mx.host))).await;
    !found.is_empty() && found.iter().all(|found| matches!(found, Err(Trouble::NoAddress)))
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
