//! いますること: each step with its words, its button, whom it concerns, and whether somebody has done it.

use kigenban_advice::{Diagnosis, RescueStep, StepKind};
use kigenban_facts::{Kind, PartKind};

use super::super::Say;
use crate::view::{TroubleStep, TroubleStepKind};

/// Every step that can be marked as done, by the name it is marked by. The others leave nothing to wait for.
const MARKS: [(StepKind, &str); 10] = [
    (StepKind::AnswerConfirmation, "answer_confirmation"),
    (StepKind::AskMailProvider, "ask_mail_provider"),
    (StepKind::AskOfficeNetwork, "ask_office_network"),
    (StepKind::CallProvider, "call_provider"),
    (StepKind::PayRenewal, "pay_renewal"),
    (StepKind::PayRestore, "pay_restore"),
    (StepKind::ReplaceCertificate, "replace_certificate"),
    (StepKind::RestoreRecords, "restore_records"),
    (StepKind::RestoreServers, "restore_servers"),
    (StepKind::WithdrawEnding, "withdraw_ending"),
];

/// The name by which a step is marked as done.
pub(super) fn step_mark(step: StepKind) -> Option<&'static str> {
    MARKS.into_iter().find(|(kind, _)| *kind == step).map(|(_, mark)| mark)
}

impl Say<'_> {
    pub(super) fn trouble_steps(&self, found: &Diagnosis, domain: &str) -> Vec<TroubleStep> {
        found.steps.iter().map(|step| self.trouble_step(step, found, domain)).collect()
    }

    fn trouble_step(&self, step: &RescueStep, found: &Diagnosis, domain: &str) -> TroubleStep {
        let to = step.to.as_ref();
        let (title, body) = self.step_words(step, found);
        let contract = to.and_then(|to| to.contract).map(|contract| contract.to_string());
        let login = to.and_then(|to| to.login_url.clone());
        let (kind, label, url) = match step.kind {
            StepKind::CheckAgain => (TroubleStepKind::Again, Some(self.words.step_button_again()), None),
            StepKind::PayRenewal | StepKind::PayRestore | StepKind::RestoreServers | StepKind::WithdrawEnding
                if login.is_some() =>
            {
                (TroubleStepKind::Open, Some(self.words.step_button_login()), login)
            }
            StepKind::CallProvider if contract.is_some() && to.is_some_and(|to| to.phone.is_none()) => {
                (TroubleStepKind::Contract, Some(self.words.step_button_trouble_phone()), None)
            }
            StepKind::CallProvider => (TroubleStepKind::None, None, None),
            _ if contract.is_some() => (TroubleStepKind::Contract, Some(self.words.step_button_contract()), None),
            _ => (TroubleStepKind::None, None, None),
        };
        TroubleStep {
            kind,
            title,
            body,
            label,
            url,
            contract,
            to: to.map(|to| self.reach(to, step.kind, found, domain)),
            mark: step_mark(step.kind).map(str::to_owned),
            done: self.step_done(found, step.kind),
        }
    }

    /// The title of a step that is known by its mark.
    pub(crate) fn step_title(&self, mark: &str) -> Option<String> {
        let (kind, _) = MARKS.into_iter().find(|(_, name)| *name == mark)?;
        Some(self.plain_words(kind).0)
    }

    fn step_words(&self, step: &RescueStep, found: &Diagnosis) -> (String, Option<String>) {
        let words = self.words;
        let to = step.to.as_ref();
        match step.kind {
            StepKind::CallProvider => {
                let who = to.map_or_else(|| words.letter_who_unknown(), |to| words.provider_of(to.kind));
                let name = to.and_then(|to| to.provider.as_ref());
                (name.map_or_else(|| words.step_find_and_call(&who), |name| words.step_call_provider(name)), None)
            }
            StepKind::ReplaceCertificate => {
                let mail = to.is_some_and(|to| to.kind == Kind::Mail);
                let body = if mail { words.step_certificate_body_mail() } else { words.step_certificate_body_server() };
                (words.step_certificate(), Some(body))
            }
            StepKind::RestoreRecords if !found.known_before => {
                (words.step_restore(), Some(words.step_restore_body_unknown()))
            }
            StepKind::RestoreServers if !found.known_before => {
                (words.step_restore_servers(), Some(words.step_restore_servers_body_unknown()))
            }
            StepKind::CheckOwnLine if found.detail.part() != Some(PartKind::OwnLine) => (words.step_own_line(), None),
            kind => self.plain_words(kind),
        }
    }

    fn plain_words(&self, kind: StepKind) -> (String, Option<String>) {
        let words = self.words;
        match kind {
            StepKind::AnswerConfirmation => (words.step_confirmation(), Some(words.step_confirmation_body())),
            StepKind::AskMailProvider => (words.step_ask_mail_provider(), None),
            StepKind::AskOfficeNetwork => (words.step_office_network(), Some(words.step_office_network_body())),
            StepKind::AskSender => (words.step_ask_sender(), None),
            StepKind::CallProvider => (words.step_call_provider_plain(), None),
            StepKind::CheckAgain => (words.step_again(), Some(words.step_again_body())),
            StepKind::CheckClock => (words.step_clock(), Some(words.step_clock_body())),
            StepKind::CheckFromOutside => (words.step_outside(), Some(words.step_outside_body())),
            StepKind::CheckOwnLine => (words.step_own_line(), Some(words.step_own_line_body())),
            StepKind::CheckSpelling => (words.step_spelling(), Some(words.step_spelling_body())),
            StepKind::EmptyMailbox => (words.step_mailbox(), Some(words.step_mailbox_body())),
            StepKind::LogInToPortal => (words.step_portal(), None),
            StepKind::PayRenewal => (words.step_pay(), None),
            StepKind::PayRestore => (words.step_pay_restore(), None),
            StepKind::ReplaceCertificate => (words.step_certificate(), None),
            StepKind::RestoreRecords => (words.step_restore(), Some(words.step_restore_body())),
            StepKind::RestoreServers => (words.step_restore_servers(), Some(words.step_restore_servers_body())),
            StepKind::TellStaff => (words.step_tell_staff(), Some(words.step_tell_staff_body())),
            StepKind::TurnOnAutoRenewal => (words.step_auto_renewal(), None),
            StepKind::WithdrawEnding => (words.step_ending(), Some(words.step_ending_body())),
        }
    }
}
