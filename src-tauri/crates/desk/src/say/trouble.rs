//! 困ったとき: one cause in one sentence, and what to do in order.

use kigenban_advice::{Cause, Contact as Known, Diagnosis, StepKind, Veil};
use kigenban_facts::{ContractId, Kind, Line, State, Trouble};
use kigenban_wording::{CONTRACT_FIELDS, domain_text};

use super::Say;
use crate::view::{Contact, Tone, TroubleStep, TroubleStepKind, TroubleView};

/// The whole screen.
pub(crate) fn trouble_view(say: &Say<'_>, found: &Diagnosis, line: Line) -> TroubleView {
    let domain = domain_text(&found.domain);
    let (sentence, meaning) = say.cause(found, line);
    let healthy = say.healthy(found);
    let names = if found.cause == Cause::NothingSeen { Tone::Ok } else { Tone::Stop };
    let tone = if matches!(found.cause, Cause::CannotTell | Cause::OwnLine) { Tone::None } else { names };
    let known = known_contact(&found.contact);
    TroubleView {
        trouble: found.trouble,
        when: say.words.trouble_when(&say.words.moment(say.local(found.at), say.local(say.advice.now))),
        cause: cause_code(found.cause).to_owned(),
        sentence,
        meaning,
        tone,
        chain: say.chain(found),
        healthy,
        steps: found.steps.iter().map(|step| say.trouble_step(*step, found, &domain)).collect(),
        last_day: found.last_day.as_ref().map(|last| {
            let day = say.day(last.date);
            if last.passed { say.words.step_last_day_passed(&day) } else { say.words.step_last_day(&day) }
        }),
        contact: known.then(|| say.contact(&found.contact)),
        message: say.staff_message(found, &domain),
        domain,
    }
}

fn known_contact(contact: &Known) -> bool {
    contact.contract.is_some() || contact.provider.is_some()
}

/// The code drivers compare.
fn cause_code(cause: Cause) -> &'static str {
    match cause {
        Cause::CannotTell => "cannot_tell",
        Cause::Certificate => "certificate",
        Cause::Delegation => "delegation_gone",
        Cause::Lapsed => "lapsed",
        Cause::MailHostGone => "mail_host_gone",
        Cause::MxGone => "mx_gone",
        Cause::NothingSeen => "nothing_seen",
        Cause::OwnLine => "own_line",
        Cause::ServerDown => "server_down",
        Cause::SiteElsewhere => "elsewhere",
        Cause::SiteError => "site_error",
        Cause::SiteParked => "parked",
    }
}

impl Say<'_> {
    /// The cause, and what it means.
    fn cause(&self, found: &Diagnosis, line: Line) -> (String, String) {
        let words = self.words;
        match found.cause {
            Cause::CannotTell => match found.veil {
                Some(Veil::Guarded) => (words.trouble_guarded(), words.trouble_guarded_means()),
                Some(Veil::Slow) => (words.trouble_slow(), words.trouble_slow_means()),
                None => (words.trouble_cannot_tell(), words.trouble_cannot_tell_means()),
            },
            Cause::Certificate => match found.trouble {
                Trouble::Mail => (words.trouble_mail_certificate(), words.trouble_mail_certificate_means()),
                Trouble::Site => (words.trouble_certificate(), words.trouble_certificate_means()),
            },
            Cause::Delegation => (words.trouble_delegation(), words.trouble_delegation_means()),
            Cause::Lapsed => {
                let what = match found.state {
                    _ if found.stopped_on.is_some_and(|day| day < self.today()) => words.trouble_lapsed(),
                    Some(State::Hold | State::Suspended) => words.trouble_lapsed_hold(),
                    Some(State::Deleted | State::PendingDelete | State::Redemption) => words.trouble_lapsed_deleted(),
                    Some(State::NotRegistered) => words.trouble_lapsed_not_registered(),
                    _ => words.trouble_lapsed(),
                };
                let means =
                    if found.paid { words.trouble_lapsed_means_paid() } else { words.trouble_lapsed_means_mail() };
                (what, means)
            }
            Cause::MailHostGone => (words.trouble_mail_host(), words.trouble_mail_host_means()),
            Cause::MxGone => (words.trouble_mx(), words.trouble_mx_means()),
            Cause::NothingSeen => (
                words.trouble_nothing(),
                match found.trouble {
                    Trouble::Mail => found.remarks.iter().fold(words.trouble_nothing_means_mail(), |said, one| {
                        self.both(&said, &self.mail_remark(*one))
                    }),
                    Trouble::Site => words.trouble_nothing_means_site(),
                },
            ),
            Cause::OwnLine if line == Line::Portal => {
                (words.trouble_own_line_portal(), words.trouble_own_line_portal_means())
            }
            Cause::OwnLine => (words.trouble_own_line(), words.trouble_own_line_means()),
            Cause::ServerDown => (words.trouble_server(), words.trouble_server_means()),
            Cause::SiteElsewhere => (words.trouble_elsewhere(), words.trouble_elsewhere_means()),
            Cause::SiteError => (words.trouble_site_error(), words.trouble_site_error_means()),
            Cause::SiteParked => (words.trouble_parked(), words.trouble_parked_means()),
        }
    }

    fn trouble_step(&self, step: StepKind, found: &Diagnosis, domain: &str) -> TroubleStep {
        let words = self.words;
        let contact = &found.contact;
        let plain = |title: String, body: Option<String>| TroubleStep {
            kind: TroubleStepKind::None,
            title,
            body,
            label: None,
            url: None,
            contract: None,
        };
        match step {
            StepKind::AskMailProvider => plain(words.step_ask_mail_provider(), None),
            StepKind::AskSender => plain(words.step_ask_sender(), None),
            StepKind::CallProvider => self.call(contact, domain),
            StepKind::CheckAgain => TroubleStep {
                kind: TroubleStepKind::Again,
                label: Some(words.step_button_again()),
                ..plain(words.step_again(), Some(words.step_again_body()))
            },
            StepKind::CheckOwnLine => plain(words.step_own_line(), Some(words.step_own_line_body())),
            StepKind::LogInToPortal => plain(words.step_portal(), None),
            StepKind::PayRenewal => {
                let body = match &contact.kept_at {
                    Some(place) => words.step_pay_body(place),
                    None => words.step_pay_body_unknown(),
                };
                self.open_login(contact, plain(words.step_pay(), Some(body)))
            }
            StepKind::PayRestore => self.open_login(contact, plain(words.step_pay_restore(), None)),
            StepKind::ReplaceCertificate => self.leading_to(
                found,
                Kind::Certificate,
                plain(words.step_certificate(), Some(words.step_certificate_body())),
            ),
            StepKind::RestoreRecords => {
                self.leading_to(found, Kind::Dns, plain(words.step_restore(), Some(words.step_restore_body())))
            }
            StepKind::TellStaff => plain(words.step_tell_staff(), Some(words.step_tell_staff_body())),
            StepKind::TurnOnAutoRenewal => self.leading_to(found, Kind::Domain, plain(words.step_auto_renewal(), None)),
        }
    }

    fn call(&self, contact: &Known, domain: &str) -> TroubleStep {
        let words = self.words;
        let title = match &contact.provider {
            Some(name) => words.step_call_provider(name),
            None => words.step_call_registrar(),
        };
        let body = match &contact.phone {
            Some(phone) => words.step_call_body_phone(phone, domain),
            None => words.step_call_body(domain),
        };
        let body = match contact.contract.and_then(|contract| self.at_hand(contract)) {
            Some(at_hand) => self.both(&body, &at_hand),
            None => body,
        };
        let write = contact.phone.is_none() && contact.contract.is_some();
        TroubleStep {
            kind: if write { TroubleStepKind::Contract } else { TroubleStepKind::None },
            title,
            body: Some(body),
            label: write.then(|| words.step_button_trouble_phone()),
            url: None,
            contract: contact.contract.filter(|_| write).map(|contract| contract.to_string()),
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

    fn open_login(&self, known: &Known, step: TroubleStep) -> TroubleStep {
        match (&known.login_url, known.contract) {
            (Some(url), _) => TroubleStep {
                kind: TroubleStepKind::Open,
                label: Some(self.words.step_button_login()),
                url: Some(url.clone()),
                ..step
            },
            (None, Some(contract)) => self.at_contract(contract, step),
            (None, None) => step,
        }
    }

    fn leading_to(&self, found: &Diagnosis, kind: Kind, step: TroubleStep) -> TroubleStep {
        let bundle = self.book.bundle_named(&found.domain);
        let contract =
            bundle.and_then(|bundle| self.book.contracts_of(bundle.id).find(|contract| contract.kind == kind));
        match contract {
            Some(contract) => self.at_contract(contract.id, step),
            None => step,
        }
    }

    fn at_contract(&self, contract: ContractId, step: TroubleStep) -> TroubleStep {
        TroubleStep {
            kind: TroubleStepKind::Contract,
            label: Some(self.words.step_button_contract()),
            contract: Some(contract.to_string()),
            ..step
        }
    }

    fn contact(&self, contact: &Known) -> Contact {
        Contact {
            name: contact.provider.clone().unwrap_or_else(|| self.words.say_provider_unknown()),
            phone: contact.phone.clone(),
            contract: contact.contract.map(|contract| contract.to_string()),
        }
    }

    /// 社内に知らせる文面: nobody is blamed.
    fn staff_message(&self, found: &Diagnosis, domain: &str) -> Option<String> {
        let words = self.words;
        let when = words.moment(self.local(found.at), self.local(self.advice.now));
        Some(match (found.cause, found.trouble) {
            (Cause::CannotTell | Cause::NothingSeen | Cause::OwnLine, _) => return None,
            (Cause::Lapsed | Cause::Delegation, Trouble::Mail) => words.staff_message_mail_domain(domain, &when),
            (_, Trouble::Mail) => words.staff_message_mail_other(domain, &when),
            (_, Trouble::Site) => words.staff_message_site(domain, &when),
        })
    }
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
