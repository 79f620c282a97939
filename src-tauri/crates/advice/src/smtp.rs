//! Which server takes letters for an address of the office: proposed before anybody types a password.

use kigenban_facts::{Book, BundleId, Kind, Mail, Seen};

use crate::Knowledge;
use crate::glob;
use crate::providers::{Provider, Sign};

/// What is known of the server for an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmtpProposal {
    /// The company.
    pub company: String,
    /// The server, when nothing of it is the customer's own secret part.
    pub host: Option<String>,
    /// What its name looks like, with a star for the customer's own part.
    pub shape: String,
    /// 465 or 587.
    pub port: u16,
}

/// The best mail exchanger that the last look saw for the domain of an address.
pub fn exchanger_of(book: &Book, address: &str) -> Option<String> {
    let mail = last_mail(book, &book.bundle_of_address(address)?.domain)?;
    let host = mail.mx.first()?.split_whitespace().last()?.trim_end_matches('.').to_lowercase();
    (!host.is_empty()).then_some(host)
}

/// The server for an address: by the company of the mail contract, else by what the domain publishes.
pub fn smtp_of(book: &Book, knowledge: &Knowledge, address: &str) -> Option<SmtpProposal> {
    let bundle = book.bundle_of_address(address)?;
    let mail = last_mail(book, &bundle.domain);
    let provider = of_contract(book, knowledge, bundle.id).or_else(|| of_records(knowledge, mail))?;
    let smtp = provider.smtp.as_ref()?;
    let host = if smtp.host.contains('*') {
        published(mail).into_iter().find(|name| glob::matches(&smtp.host, name))
    } else {
        Some(smtp.host.clone())
    };
    Some(SmtpProposal { company: provider.name.clone(), host, shape: smtp.host.clone(), port: smtp.port })
}

fn of_contract<'a>(book: &Book, knowledge: &'a Knowledge, bundle: BundleId) -> Option<&'a Provider> {
    let mut contracts = book.contracts_of(bundle).filter(|contract| contract.kind == Kind::Mail);
    let named = contracts.find_map(|contract| contract.provider.as_ref())?;
    knowledge.provider_named(&named.value).filter(|provider| provider.smtp.is_some())
}

fn of_records<'a>(knowledge: &'a Knowledge, mail: Option<&Mail>) -> Option<&'a Provider> {
    let names = published(mail);
    let by = |sign| names.iter().find_map(|name| knowledge.provider_by(Kind::Mail, sign, name));
    by(Sign::Mx).or_else(|| by(Sign::Spf))
}

/// Host names that the domain publishes for its mail: exchangers, and the servers that may send for it.
fn published(mail: Option<&Mail>) -> Vec<String> {
    let Some(mail) = mail else { return Vec::new() };
    let exchangers = mail.mx.iter().filter_map(|mx| mx.split_whitespace().last());
    let terms = mail.spf.iter().flat_map(|spf| spf.split_whitespace());
    let senders = terms.filter_map(|term| {
        let term = term.trim_start_matches(['+', '?', '~']);
        term.strip_prefix("a:").or_else(|| term.strip_prefix("include:")).or_else(|| term.strip_prefix("mx:"))
    });
    exchangers.chain(senders).map(|name| name.trim_end_matches('.').to_lowercase()).collect()
}

fn last_mail<'a>(book: &'a Book, domain: &str) -> Option<&'a Mail> {
    let seen = book.spans.of(domain).filter_map(|span| match span.outcome.seen()? {
        Seen::Mail(mail) => Some((span.last_seen, mail)),
        _ => None,
    });
    seen.max_by_key(|(at, _)| *at).map(|(_, mail)| mail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, contract, person, until};
    use kigenban_facts::{Check, Contract, Observation, Outcome, Source, Sourced, Span, View};

    fn book(company: Option<&str>, mx: &str, spf: &str) -> Book {
        let mail = Mail { mx: vec![mx.into()], spf: Some(spf.into()).filter(|_| !spf.is_empty()), ..Mail::default() };
        let seen = Observation {
            domain: crate::testing::DOMAIN.into(),
            at: at("2026-11-24T00:00:00Z"),
            source: "test".into(),
            view: View::Public,
            check: Check::Mail,
            outcome: Outcome::Seen(Seen::Mail(mail)),
        };
        let mut book = book_with(vec![until(Span::of(seen), "2026-11-24T00:00:00Z")]);
        let source = Source::Typed { by: person() };
        let provider = company.map(|name| Sourced { value: name.into(), source, seen_at: at("2026-11-02T00:00:00Z") });
        book.contracts.push(Contract { provider, ..contract(Kind::Mail) });
        book
    }

    fn proposed(book: &Book) -> Option<(Option<String>, u16)> {
        let found = smtp_of(book, Knowledge::built_in(), "info@example-kobe.co.jp")?;
        Some((found.host, found.port))
    }

    #[test]
    fn the_company_of_the_contract_says_the_server_and_the_records_say_the_customers_part() {
        let own = "10 example-kobe.co.jp.";
        for (company, mx, spf, expected) in [
            (Some("ロリポップ!"), own, "", Some((Some("smtp.lolipop.jp"), 465))),
            (Some("エックスサーバー"), own, "v=spf1 +a:sv1234.xserver.jp ~all", Some((Some("sv1234.xserver.jp"), 465))),
            (Some("エックスサーバー"), own, "", Some((None, 465))),
            (None, "10 mail12.onamae.ne.jp.", "", Some((Some("mail12.onamae.ne.jp"), 465))),
            (Some("みほん通信"), own, "", None),
        ] {
            let expected = expected.map(|(host, port)| (host.map(str::to_owned), port));
            assert_eq!(proposed(&book(company, mx, spf)), expected, "{company:?} {mx} {spf}");
        }
        let other = book(Some("ロリポップ!"), own, "");
        assert_eq!(smtp_of(&other, Knowledge::built_in(), "info@elsewhere.example"), None);
    }
}
