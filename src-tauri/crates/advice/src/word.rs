//! Values as keys name them.

use serde::Serialize;

/// The stable word of a value of a closed list, as its JSON form writes it (`log_in`). It stands in keys of the ledger.
pub(crate) fn word_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => {
            debug_assert!(false, "a value with content has no word of its own: {other:?}");
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ChangeKind, How, HowStep};

    #[test]
    fn words_that_stand_in_the_keys_of_ledgers_stay() {
        let pages = ["change_person", "find_registrar", "move_holder", "pay", "replace_card"];
        assert_eq!(How::ALL.map(word_of), pages);
        let steps = [
            (HowStep::Apply, "apply"),
            (HowStep::AskAccounting, "ask_accounting"),
            (HowStep::AskBefore, "ask_before"),
            (HowStep::AskHolder, "ask_holder"),
            (HowStep::CheckCharge, "check_charge"),
            (HowStep::ChooseRenewal, "choose_renewal"),
            (HowStep::FindInvoice, "find_invoice"),
            (HowStep::HandLogin, "hand_login"),
            (HowStep::KeepReceipt, "keep_receipt"),
            (HowStep::LogIn, "log_in"),
            (HowStep::NewCard, "new_card"),
            (HowStep::PayIt, "pay_it"),
            (HowStep::SearchMail, "search_mail"),
            (HowStep::SeeName, "see_name"),
            (HowStep::SeePapers, "see_papers"),
            (HowStep::TellColleague, "tell_colleague"),
            (HowStep::TellCompany, "tell_company"),
        ];
        assert_eq!(steps.map(|(step, _)| step.word()), steps.map(|(_, word)| word));
        let changes = [
            (ChangeKind::Holder, "holder"),
            (ChangeKind::MailDestination, "mail_destination"),
            (ChangeKind::MailProof, "mail_proof"),
            (ChangeKind::NameServers, "name_servers"),
            (ChangeKind::Other, "other"),
            (ChangeKind::Registrar, "registrar"),
            (ChangeKind::SiteAddress, "site_address"),
        ];
        assert_eq!(changes.map(|(kind, _)| word_of(kind)), changes.map(|(_, word)| word));
    }
}
