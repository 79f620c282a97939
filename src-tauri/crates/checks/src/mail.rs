//! メール: MX and whether it resolves, SPF, DMARC, DKIM of known providers, and the certificates of the mail host.
//! Never a verdict from port 25: most lines block it.

mod host;
mod spf;

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use futures_util::future::{join, join_all, join3};
use hickory_proto::rr::{RData, RecordType};
use kigenban_facts::{Check, Mail, MailFault, Observation, Seen, View};
use tokio::time::timeout_at;

use crate::http::until;
use crate::no_answer::NoAnswer;
use crate::outcome::{seen, unseen};
use crate::record::{plain, text};
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
        let mx = timeout_at(until, mx(domain, internet)).await.unwrap_or(Err(NoAnswer::Timeout))?;
        let unreachable = async { timeout_at(until, why_none_takes_mail(&mx, internet)).await.ok().flatten() };
        let certificates = async {
            if internet.mail_hosts { host::certificates(domain, &mx, internet, until, now).await } else { Vec::new() }
        };
        let (unreachable, certificates) = join(unreachable, certificates).await;
        Ok::<_, NoAnswer>((mx, unreachable, certificates))
    };
    let (exchangers, spf, dmarc) = join3(exchangers, spf, dmarc).await;
    let (mx, unreachable, certificates) = match exchangers {
        Ok(known) => known,
        Err(trouble) => return vec![unseen(domain, Check::Mail, now, "public resolvers", trouble.why())],
    };
    let mut mail = facts(&mx, unreachable, spf, dmarc);
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

fn facts(mx: &[Exchanger], unreachable: Option<MailFault>, spf: spf::Spf, dmarc: Option<Vec<String>>) -> Mail {
    let mut mail =
        Mail { mx: mx.iter().map(|mx| format!("{} {}", mx.preference, mx.host)).collect(), ..Mail::default() };
    match mx {
        [] => mail.faults.push(MailFault::NoMx),
        [only] if only.host == "." => mail.faults.push(MailFault::NullMx),
        _ => mail.faults.extend(unreachable),
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
async fn mx(domain: &DomainName, internet: &Internet) -> Result<Vec<Exchanger>, NoAnswer> {
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

/// Why certainly none of the hosts named by MX can be reached from outside; then nobody can deliver. One that can, or one
/// that could not be asked, may still take the mail; a dead spare host stops none.
async fn why_none_takes_mail(mx: &[Exchanger], internet: &Internet) -> Option<MailFault> {
    let hosts = mx.iter().filter(|mx| mx.host != ".").take(MOST_HOSTS);
    let found = join_all(hosts.map(|mx| why_it_takes_none(&mx.host, internet))).await;
    // One word of "may be" is enough to say nothing.
    let found: Vec<MailFault> = found.into_iter().collect::<Option<_>>()?;
    found.into_iter().min()
}

/// Why a host named by MX cannot be reached by anybody outside; `None` when it can, or nobody knows.
async fn why_it_takes_none(host: &str, internet: &Internet) -> Option<MailFault> {
    // An MX names a host (RFC 5321 §5.1): a number in its place is a name without an address.
    if host.parse::<IpAddr>().is_ok() {
        return Some(MailFault::MxUnresolved);
    }
    if host == "localhost" || host.ends_with(".localhost") {
        return Some(MailFault::MxNotPublic);
    }
    match internet.parts.names.addresses(host).await {
        Ok(found) => (!found.iter().any(|ip| internet.parts.guard.allows(*ip))).then_some(MailFault::MxNotPublic),
        Err(NoAnswer::NoAddress) => Some(MailFault::MxUnresolved),
        Err(_) => None,
    }
}

/// A name under which no domain has a key: what is found here stands for every name.
const NOBODYS_SELECTOR: &str = "kigenban-asks-for-no-key";

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
    let keys = async |selector: &str| {
        let name = format!("{selector}._domainkey.{domain}");
        let mut found = texts(internet, domain.ascii(), &name).await.unwrap_or_default();
        found.retain(|text| is_key(text));
        found
    };
    let found = join_all(selectors.iter().map(|selector| keys(selector))).await;
    if found.iter().all(Vec::is_empty) {
        return Vec::new();
    }
    let of_wildcard = keys(NOBODYS_SELECTOR).await;
    let own = selectors.into_iter().zip(found);
    let own = own.filter(|(_, texts)| texts.iter().any(|text| !of_wildcard.contains(text)));
    own.map(|(selector, _)| selector.to_owned()).collect()
}

/// Whether a text is a DKIM key that may be used (RFC 6376 §3.6.1): a list of tags, of this version, its key not empty.
fn is_key(text: &str) -> bool {
    let tags: Option<Vec<(&str, &str)>> = text
        .split(';')
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .map(|tag| tag.split_once('=').map(|(name, value)| (name.trim(), value.trim())))
        .collect();
    let Some(tags) = tags else { return false };
    let value = |wanted| tags.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=') || c.is_whitespace();
    value("v").is_none_or(|version| version == "DKIM1")
        && value("p").is_some_and(|key| key.len() >= SHORTEST_KEY && key.chars().all(is_base64))
}

/// Ed25519, the shortest key there is, in Base64 (RFC 8463).
const SHORTEST_KEY: usize = 43;

/// The TXT records of a name in a zone; none when it does not exist.
async fn texts(internet: &Internet, zone: &str, name: &str) -> Result<Vec<String>, NoAnswer> {
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
async fn ask(internet: &Internet, zone: &str, name: &str, kind: RecordType) -> Result<Vec<RData>, NoAnswer> {
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

    #[test]
    fn a_dkim_key_is_one_that_can_be_used() {
        let key = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC3QEKyU1fSma0axspqYK5iAj";
        for text in [
            format!("v=DKIM1; k=rsa; p={key}"),
            format!("p={key}"),
            format!("k=rsa;t=s; p={key} {key};"),
            "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=".to_owned(),
        ] {
            assert!(is_key(&text), "{text}");
        }
        for text in [
            "v=DKIM1; k=rsa; p=".to_owned(), // revoked
            "v=DKIM1; p=; t=y".to_owned(),
            "v=DMARC1; p=none; sp=none".to_owned(),
            "v=spf1 -all exp=why.example.jp".to_owned(),
            "p=reject".to_owned(),
            format!("v=DKIM2; p={key}"),
            format!("google-site-verification=p={key}"),
            String::new(),
        ] {
            assert!(!is_key(&text), "{text}");
        }
    }
}
