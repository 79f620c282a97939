//! What the labels of WHOIS answers mean, over all registries, and in which order a registry writes numeric dates.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

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

impl Label {
    /// People and companies: names that may be words of any kind.
    pub(crate) fn is_of_people(self) -> bool {
        matches!(self, Self::HolderCompany | Self::HolderName | Self::Registrar)
    }

    /// A date stands behind it.
    pub(crate) fn is_date(self) -> bool {
        matches!(self, Self::Changed | Self::Created | Self::Expires | Self::RegistrarExpires)
    }
}

/// The meaning of a label as written. A remark in brackets does not count, and of `Estado / Status` the last part may
/// say it.
pub(crate) fn label(written: &str) -> Option<Label> {
    meaning(&fold(written)).or_else(|| {
        let bare = without_brackets(written)?;
        meaning(&fold(&bare)).or_else(|| meaning(&fold(last_language(&bare)?)))
    })
}

/// Case, accents, dots, dashes and runs of spaces do not count.
fn fold(written: &str) -> String {
    let mut folded = String::with_capacity(written.len());
    for c in written.chars() {
        if ('\u{c0}'..='\u{17f}').contains(&c) {
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    folded.extend(part.to_lowercase());
                }
            });
        } else if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if !is_combining_mark(c) && !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// `None` for a label that has neither brackets nor two languages.
fn without_brackets(written: &str) -> Option<String> {
    if !written.contains('(') {
        return last_language(written).map(|_| written.to_owned());
    }
    let mut depth = 0_u32;
    let mut bare = String::with_capacity(written.len());
    for c in written.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    Some(bare)
}

/// `Status` of `Estado / Status`.
fn last_language(written: &str) -> Option<&str> {
    written.rsplit_once(" / ").map(|(_, last)| last)
}

fn meaning(folded: &str) -> Option<Label> {
    let found = match folded {
        "complete domain name"
        | "domain"
        | "domain information"
        | "domain name"
        | "domainname"
        | "dominio"
        | "nom de domaine"
        | "nome de dominio"
        | "nombre de dominio"
        | "도메인이름" => Label::Domain,
        "billed until"
        | "data de expiracao"
        | "date d expiration"
        | "date expires"
        | "date of expiration"
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
        | "expire jj mm aaaa"
        | "expire on"
        | "expired"
        | "expired at"
        | "expired date"
        | "expired on"
        | "expires"
        | "expires after"
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
        | "record expired"
        | "record expired on"
        | "record expires"
        | "record expires on"
        | "record will expire on"
        | "reg till"
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
        | "有効期限"
        | "사용 종료일"
        | "사용종료일" => Label::Expires,
        "registrar expiration date" | "registrar registration expiration date" => Label::RegistrarExpires,
        "state"
        | "status"
        | "domain state"
        | "domain status"
        | "dominio status"
        | "eppstatus"
        | "epp status"
        | "estatus del dominio"
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
        | "dns name"
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
        | "servidor de nombres de dominio"
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
        | "data de registo"
        | "fecha de creacion"
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
        "al" | "ao" | "ar" | "at" | "ax" | "ba" | "bg" | "cr" | "cy" | "cz" | "ee" | "es" | "fi" | "fo" | "fr"
        | "gr" | "hk" | "hr" | "il" | "im" | "lu" | "me" | "mk" | "mt" | "mw" | "nz" | "pf" | "pm" | "pt" | "re"
        | "rs" | "sk" | "tf" | "tn" | "tz" | "ua" | "ug" | "uk" | "ve" | "wf" | "xn--90a3ac" | "xn--j6w193g" | "yt"
        | "zm" => Order::DayFirst,
        _ => Order::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_brackets_and_a_second_language_do_not_hide_a_label() {
        for written in [
            "Data de expiração",
            "Fecha de Expiracio\u{301}n",
            "Data de expiração / Expiration Date (dd/mm/yyyy)",
            "Expire (jj/mm/aaaa)",
            "Date d'expiration",
            "Expires after",
            "사용 종료일",
            "Reg-till",
        ] {
            assert_eq!(label(written), Some(Label::Expires), "{written}");
        }
        assert_eq!(label("Estado / Status"), Some(Label::Status));
        assert_eq!(label("Servidor(es) de Nombres de Dominio"), Some(Label::NameServer));
        assert_eq!(label("Address (status)"), None);
    }
}
