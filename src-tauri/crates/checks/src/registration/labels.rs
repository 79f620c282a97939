//! What the labels of WHOIS answers mean, over all registries, and in which order a registry writes numeric dates.

use super::day::Order;

/// What stands behind a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// Last changed at.
    Changed,
    /// First registered on.
    Created,
    /// The name itself.
    Domain,
    /// The registry's expiry.
    Expires,
    /// The holder's company.
    HolderCompany,
    /// The holder's name.
    HolderName,
    /// A name server.
    NameServer,
    /// The registrar.
    Registrar,
    /// What the registrar itself says about expiry: counts when the registry says nothing.
    RegistrarExpires,
    /// A status word.
    Status,
}

/// The meaning of a label as written: case, dots, dashes and runs of spaces do not count.
pub(crate) fn label(written: &str) -> Option<Label> {
    let mut folded = String::with_capacity(written.len());
    for c in written.chars() {
        if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    let folded = folded.trim_end();
    let found = match folded {
        "complete domain name"
        | "domain"
        | "domain information"
        | "domain name"
        | "domainname"
        | "dominio"
        | "nom de domaine" => Label::Domain,
        "billed until"
        | "data de expiracao"
        | "date expires"
        | "date renewal"
        | "domain datebilleduntil"
        | "domain expiration"
        | "domain expiration date"
        | "domain expires"
        | "domain expires on"
        | "domain expiry"
        | "domain expiry date"
        | "exp date"
        | "expdate"
        | "expiration"
        | "expiration date"
        | "expiration on"
        | "expiration time"
        | "expire"
        | "expire date"
        | "expire on"
        | "expired at"
        | "expired date"
        | "expired on"
        | "expires"
        | "expires at"
        | "expires date"
        | "expires on"
        | "expiry"
        | "expiry date"
        | "expiry on"
        | "fecha de expiracion"
        | "fecha de vencimiento"
        | "paid till"
        | "paid until"
        | "record expires"
        | "record expires on"
        | "record will expire on"
        | "registered until"
        | "registration expiration"
        | "registration expiration date"
        | "registration expires"
        | "registry expiration date"
        | "registry expiry date"
        | "renew date expires"
        | "renewal"
        | "renewal date"
        | "valid date"
        | "valid till"
        | "valid until"
        | "validity"
        | "有效期至"
        | "到期时间"
        | "有効期限" => Label::Expires,
        "registrar expiration date" | "registrar registration expiration date" => Label::RegistrarExpires,
        "state"
        | "status"
        | "domain state"
        | "domain status"
        | "dominio status"
        | "eppstatus"
        | "epp status"
        | "flags"
        | "query status"
        | "registration status" => Label::Status,
        "authorized agency"
        | "current registrar"
        | "domain registrar"
        | "registrar"
        | "registrar company"
        | "registrar name"
        | "registrar organization"
        | "registration service provider"
        | "registration service provided by"
        | "sponsoring registrar"
        | "sponsoring registrar organization"
        | "support" => Label::Registrar,
        "domain holder organization"
        | "holder organization"
        | "org"
        | "organization"
        | "organisation"
        | "owner organization"
        | "registrant company"
        | "registrant contact organisation"
        | "registrant contact organization"
        | "registrant organisation"
        | "registrant organization" => Label::HolderCompany,
        "domain holder"
        | "domain owner"
        | "holder"
        | "holder name"
        | "owner"
        | "owner name"
        | "registrant"
        | "registrant contact name"
        | "registrant name"
        | "titular" => Label::HolderName,
        "dns"
        | "domain name servers"
        | "domain nameservers"
        | "domain servers"
        | "domain servers in listed order"
        | "host name"
        | "hostname"
        | "name server"
        | "name servers"
        | "name servers information"
        | "nameserver"
        | "nameservers"
        | "ns"
        | "nserver"
        | "primary server"
        | "secondary server"
        | "servidor dns" => Label::NameServer,
        "activated"
        | "connected"
        | "created"
        | "created at"
        | "created date"
        | "created on"
        | "creation date"
        | "domain create date"
        | "domain created"
        | "domain record activated"
        | "domain registration date"
        | "fecha de registro"
        | "first registration date"
        | "record created"
        | "record created on"
        | "registered"
        | "registered at"
        | "registered date"
        | "registered on"
        | "registration date"
        | "registration time" => Label::Created,
        "changed"
        | "domain last updated date"
        | "last change"
        | "last modified"
        | "last update"
        | "last updated"
        | "last updated date"
        | "last updated on"
        | "modified"
        | "updated"
        | "updated date" => Label::Changed,
        _ if is_numbered(folded) => Label::NameServer,
        _ => return None,
    };
    Some(found)
}

/// `name server 1`, `ns1`, `dns 2`.
fn is_numbered(folded: &str) -> bool {
    let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    bare.len() < folded.len()
        && matches!(
            bare,
            "dns" | "domain nameserver" | "domain server" | "name server" | "nameserver" | "ns" | "nserver"
        )
}

/// How the registry of a top-level name writes dates such as `04/12/2026`; each is known from its own answers.
pub(crate) fn order(top: &str) -> Order {
    match top {
        "cf" | "ga" | "gq" | "ml" | "tk" => Order::MonthFirst,
        "al" | "ao" | "ar" | "at" | "ba" | "bg" | "cr" | "cy" | "cz" | "ee" | "es" | "fi" | "fo" | "fr" | "gr"
        | "hk" | "hr" | "il" | "lu" | "me" | "mk" | "mt" | "mw" | "nz" | "pf" | "pm" | "pt" | "re" | "rs" | "sk"
        | "tf" | "tn" | "tz" | "ua" | "ug" | "uk" | "ve" | "wf" | "xn--90a3ac" | "xn--j6w193g" | "yt" | "zm" => {
            Order::DayFirst
        }
        _ => Order::Unknown,
    }
}
