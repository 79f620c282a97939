//! Whom a step concerns, and what to have at hand. Nothing is invented: what the ledger does not know says how to find it.

use chrono::Datelike;
use kigenban_advice::{Contact as Known, Detail, Diagnosis, StepKind};
use kigenban_facts::{ContractId, Kind};
use kigenban_wording::CONTRACT_FIELDS;

use super::super::Say;
use crate::view::{Contact, StepContact, StepLine};

impl Say<'_> {
    pub(super) fn reach(&self, known: &Known, step: StepKind, found: &Diagnosis, domain: &str) -> StepContact {
        let words = self.words;
        let line = |label: String, text: String| StepLine { label, text };
        let mut lines = vec![
            line(words.reach_contract(), words.kind(known.kind)),
            line(words.reach_company(), known.provider.clone().unwrap_or_else(|| self.company_find(known.kind))),
        ];
        if known.provider.is_some() && speaks(step) {
            let phone = known.phone.clone().unwrap_or_else(|| words.reach_phone_find());
            lines.push(line(words.reach_phone(), phone));
            lines.push(line(words.reach_hours(), self.hours(known)));
        }
        if speaks(step) {
            lines.push(line(words.reach_say(), self.matter(found.detail, domain)));
        }
        if known.contract.is_some() {
            let number = known.contract.and_then(|contract| self.at_hand(contract));
            lines.push(line(words.reach_number(), number.unwrap_or_else(|| words.reach_number_find())));
            lines.push(line(words.reach_login(), self.kept_at(known)));
        }
        StepContact {
            kind: known.kind,
            phone: known.phone.clone().filter(|_| speaks(step)),
            contract: known.contract.map(|contract| contract.to_string()),
            lines,
        }
    }

    pub(super) fn contact(&self, known: &Known) -> Contact {
        Contact {
            name: known.provider.clone().unwrap_or_else(|| self.words.say_provider_unknown()),
            phone: known.phone.clone(),
            contract: known.contract.map(|contract| contract.to_string()),
        }
    }

    fn company_find(&self, kind: Kind) -> String {
        if kind == Kind::Dns { self.words.reach_company_find_dns() } else { self.words.reach_company_find() }
    }

    fn hours(&self, known: &Known) -> String {
        let today = self.today();
        // From the last days of December to 三が日 few answer.
        let new_year = (today.month() == 12 && today.day() >= 28) || (today.month() == 1 && today.day() <= 4);
        match &known.hours {
            Some(hours) => hours.clone(),
            None if new_year => self.both(&self.words.reach_hours_unknown(), &self.words.reach_hours_new_year()),
            None => self.words.reach_hours_unknown(),
        }
    }

    fn kept_at(&self, known: &Known) -> String {
        let manager = known.manager.and_then(|id| self.book.person(id));
        match (&known.kept_at, manager) {
            (Some(place), _) => place.clone(),
            (None, Some(person)) => self.words.reach_login_find_of(&self.words.person_polite(&person.name)),
            (None, None) => self.words.reach_login_find(),
        }
    }

    /// The sentence that gets through on the telephone.
    fn matter(&self, detail: Detail, domain: &str) -> String {
        let words = self.words;
        match detail {
            Detail::AddressGone => words.matter_address(domain),
            Detail::AutoExtended | Detail::Freed | Detail::Lapsed | Detail::PendingDelete | Detail::Redemption => {
                words.matter_renewal(domain)
            }
            Detail::CertificateChain
            | Detail::CertificateExpired
            | Detail::CertificateName
            | Detail::CertificateNotYet
            | Detail::CertificateWww
            | Detail::MailCertificate => words.matter_certificate(domain),
            Detail::ClientHold | Detail::ServerHold => words.matter_hold(domain),
            Detail::DelegationGone
            | Detail::NameServerHalfDead
            | Detail::NameServersDead
            | Detail::NameServersForeign => words.matter_name_servers(domain),
            Detail::DkimGone | Detail::DmarcRefuses | Detail::SpfRefuses => words.matter_sender(domain),
            Detail::DnssecBroken => words.matter_signature(domain),
            Detail::Ending => words.matter_ending(domain),
            Detail::MxForeign | Detail::MxGone | Detail::MxNotPublic | Detail::MxUnresolved | Detail::NullMx => {
                words.matter_destination(domain)
            }
            Detail::Parked | Detail::SiteElsewhere | Detail::SiteStranger => words.matter_page(domain),
            Detail::ServerDown
            | Detail::ServerRefuses
            | Detail::SiteError
            | Detail::SiteSlow
            | Detail::V4Broken
            | Detail::V6Broken => words.matter_server(domain),
            Detail::Taken => words.matter_taken(domain),
            Detail::CannotTell
            | Detail::Mailbox
            | Detail::NothingSeen
            | Detail::OfficeDns
            | Detail::OfficeFilter
            | Detail::OwnLine
            | Detail::Portal => words.matter_mail(domain),
        }
    }

    /// What the company asks for on the telephone, as far as it is known.
    fn at_hand(&self, contract: ContractId) -> Option<String> {
        let contract = self.contract(contract)?;
        let values = serde_json::to_value(contract).unwrap_or_default();
        let known = CONTRACT_FIELDS.iter().filter(|field| field.at_hand).filter_map(|field| {
            let value = self.field(field, values.get(field.name)?)?;
            Some(format!("{} {value}", field.label(self.words, contract.kind)))
        });
        let known: Vec<String> = known.collect();
        (!known.is_empty()).then(|| self.words.step_call_at_hand(&self.listed(known)))
    }
}

/// Somebody has to be spoken to.
fn speaks(step: StepKind) -> bool {
    matches!(
        step,
        StepKind::AnswerConfirmation
            | StepKind::AskMailProvider
            | StepKind::CallProvider
            | StepKind::PayRestore
            | StepKind::ReplaceCertificate
            | StepKind::RestoreRecords
            | StepKind::RestoreServers
            | StepKind::WithdrawEnding
    )
}

#[cfg(test)]
mod tests {
    use kigenban_advice::{Knowledge, Snapshot};
    use kigenban_facts::{Book, Contract, Language};
    use kigenban_wording::Words;

    use super::*;

    #[test]
    fn what_the_company_asks_for_on_the_telephone_is_said_when_it_is_known() {
        let words = Words::new(Language::Ja);
        let said = |contract: Contract| {
            let (id, book) = (contract.id, Book { contracts: vec![contract].into(), ..Book::default() });
            let now = "2026-11-24T00:30:00Z".parse().unwrap();
            let snapshot = Snapshot::of(book, Knowledge::built_in().clone(), now);
            Say::new(words, &snapshot).at_hand(id)
        };
        assert_eq!(said(Contract::default()), None);
        for field in CONTRACT_FIELDS.iter().filter(|field| field.at_hand) {
            let contract = serde_json::from_value(serde_json::json!({ field.name: "SB-2019" })).unwrap();
            let known = format!("{} SB-2019", field.label(words, Kind::Domain));
            assert_eq!(said(contract), Some(words.step_call_at_hand(&known)));
        }
    }
}
