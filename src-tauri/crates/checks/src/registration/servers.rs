//! Which WHOIS server knows a name, and how it wants to be asked.

use chrono::{DateTime, Utc};

use super::ask::ask;
use super::asking::Asking;
use crate::{DomainName, Internet, suffixes};

const IANA: &str = "whois.iana.org";

/// Servers of suffixes without RDAP, and of those asked most where RDAP does not help; IANA knows the others.
const SERVERS: &[(&str, &str)] = &[
    ("at", "whois.nic.at"),
    ("be", "whois.dns.be"),
    ("ch", "whois.nic.ch"),
    ("cn", "whois.cnnic.cn"),
    ("co", "whois.registry.co"),
    ("com", "whois.verisign-grs.com"),
    ("de", "whois.denic.de"),
    ("dk", "whois.punktum.dk"),
    ("eu", "whois.eu"),
    ("fi", "whois.fi"),
    ("hk", "whois.hkirc.hk"),
    ("io", "whois.nic.io"),
    ("it", "whois.nic.it"),
    ("jp", "whois.jprs.jp"),
    ("me", "whois.nic.me"),
    ("my", "whois.mynic.my"),
    ("net", "whois.verisign-grs.com"),
    ("nz", "whois.irs.net.nz"),
    ("ru", "whois.tcinet.ru"),
    ("se", "whois.iis.se"),
    ("us", "whois.nic.us"),
];

/// Registries that publish nothing to the public: asking their server is refused, so nobody is asked.
const SILENT: &[&str] = &["es", "gr", "ph", "vn"];

/// The server for a name: the internet file's by the longest suffix, else the known one, else the one IANA names.
pub(super) async fn for_name(
    internet: &Internet,
    domain: &DomainName,
    now: DateTime<Utc>,
    asking: &Asking,
) -> Option<String> {
    let given = &internet.parts.settings.whois;
    let by_suffix = suffixes::endings(domain.ascii()).find_map(|suffix| given.get(suffix));
    if let Some(server) = by_suffix.or_else(|| given.get(".")) {
        return Some(server.clone());
    }
    if let Some(sold) = suffixes::sold(domain.suffix()) {
        return sold.whois.clone();
    }
    let known =
        |suffix: &str| SERVERS.iter().find(|(known, _)| *known == suffix).map(|(_, server)| (*server).to_owned());
    if let Some(server) = known(domain.suffix()).or_else(|| known(domain.top())) {
        return Some(server);
    }
    if SILENT.contains(&domain.top()) {
        return None;
    }
    let turn = internet.parts.pace.turn(IANA, std::time::Duration::from_secs(1), true, now);
    let _turn = asking.waiting(turn).await.ok()?;
    referral(&asking.within(ask(IANA, domain.top(), internet)).await.ok()?.ok()?)
}

/// The question as the registry wants it. JPRS is asked without `/e`, because only then is 組織名 in Japanese there.
pub(crate) fn question(domain: &DomainName) -> String {
    match domain.top() {
        "de" => format!("-T dn,ace {domain}"),
        "com" | "net" if !domain.is_sold_privately() => format!("domain {domain}"),
        _ => domain.to_string(),
    }
}

/// `refer:` or `whois:` in an answer of IANA's kind.
pub(crate) fn referral(answer: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(answer).ok()?;
    text.lines().find_map(|line| {
        let (label, server) = line.split_once(':')?;
        let server = server.trim();
        let refers = matches!(label.trim(), "refer" | "whois") && !server.is_empty();
        (refers && crate::settings::host_and_port(server).is_some()).then(|| server.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_referral_is_read_and_nothing_else_is() {
        let iana = b"% IANA WHOIS server\n\nrefer:        whois.nic.example\n\ndomain:       EXAMPLE\nwhois:        whois.nic.example\n";
        assert_eq!(referral(iana).as_deref(), Some("whois.nic.example"));
        assert_eq!(referral(b"refer: 127.0.0.1:10043\n").as_deref(), Some("127.0.0.1:10043"));
        assert_eq!(referral(b"whois:\nstatus: ACTIVE\n"), None);
        assert_eq!(referral(b"refer: /etc/passwd\n"), None);
        assert_eq!(referral(b"Registrar WHOIS Server: whois.registrar.example\n"), None);
    }
}
