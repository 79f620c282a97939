//! What a lapsed or parked name looks like from outside (`data/signatures.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::glob;

/// What name servers of a kind mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SignKind {
    /// Taken out for non-payment.
    Expired,
    /// Never set up: looks dead, is not.
    Initial,
    /// Unused or for sale.
    Parking,
    /// A confirmation mail was missed.
    Verification,
}

#[derive(Deserialize)]
struct Signature {
    id: String,
    kind: SignKind,
    ns: Vec<String>,
}

#[derive(Default, Deserialize)]
struct File {
    signature: Vec<Signature>,
}

static FILE: LazyLock<File> =
    LazyLock::new(|| toml::from_str(include_str!("../data/signatures.toml")).unwrap_or_default());

/// The signature that all of these name servers carry, if there are any.
pub(crate) fn of_name_servers(servers: &[String]) -> Option<(&'static str, SignKind)> {
    let fits = |server: &String, sign: &Signature| sign.ns.iter().any(|pattern| glob::matches(pattern, server));
    let sign = FILE
        .signature
        .iter()
        .find(|sign| !servers.is_empty() && servers.iter().all(|server| fits(&server.to_lowercase(), sign)))?;
    Some((sign.id.as_str(), sign.kind))
}

/// Whether these name servers say that the registrar has taken the name out.
pub(crate) fn is_lapse(servers: &[String]) -> bool {
    matches!(of_name_servers(servers), Some((_, SignKind::Expired | SignKind::Verification)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_expiry_servers_are_a_lapse() {
        for (server, id, lapse) in [
            ("ns1.onamae-expired.com", Some("onamae_expired"), true),
            ("NS1.REGISTRANT-VERIFICATION.ISPAPI.NET", Some("verification"), true),
            ("ns1.sedoparking.com", Some("parking"), false),
            ("dns1.onamae.com", Some("onamae_initial"), false), // not set up, not lapsed
            ("ns07.domaincontrol.com", None, false),
            ("ns1.dns-parking.com", None, false), // a host's default, not a lapse
        ] {
            let servers = [server.to_owned()];
            assert_eq!(of_name_servers(&servers).map(|(id, _)| id), id, "{server}");
            assert_eq!(is_lapse(&servers), lapse, "{server}");
        }
        assert!(!is_lapse(&["ns1.onamae-expired.com".into(), "ns1.example".into()]), "one of two is no sign");
        assert!(!is_lapse(&[]));
    }
}
