//! やり方: which steps lead from a task to its end, and which contracts it concerns. What is said of them are words.

use kigenban_facts::{AutoRenewal, Book, CardId, Contract, ContractId, HolderIs};
use serde::Serialize;

use crate::holder::{HolderMatch, hostage};
use crate::word::word_of;
use crate::{Task, TaskKind};

/// A kind of task that has a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// 担当を替える.
    ChangePerson,
    /// ドメインの会社を探す.
    FindRegistrar,
    /// 名義を移す.
    MoveHolder,
    /// 払う.
    Pay,
    /// カードを替える.
    ReplaceCard,
}

/// One step on such a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HowStep {
    /// Apply at the registrar.
    Apply,
    /// Ask those who were in charge before.
    AskBefore,
    /// Ask who pays: accounting knows the name on the statement.
    AskAccounting,
    /// Ask who holds it now.
    AskHolder,
    /// See the charge on the statement.
    CheckCharge,
    /// Choose what to renew on the company's page.
    ChooseRenewal,
    /// Look for the invoice or the renewal mail.
    FindInvoice,
    /// Hand the login's place over.
    HandLogin,
    /// Keep the receipt.
    KeepReceipt,
    /// Log in.
    LogIn,
    /// Have the new card at hand.
    NewCard,
    /// Pay.
    PayIt,
    /// Replace the card at one contract's company.
    ReplaceAt(ContractId),
    /// Search old mail.
    SearchMail,
    /// See that the new name is published.
    SeeName,
    /// Make ready what shows the company.
    SeePapers,
    /// Talk with the one who takes over.
    TellColleague,
    /// Put the new address among those the company writes to.
    TellCompany,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::ChangePerson, Self::FindRegistrar, Self::MoveHolder, Self::Pay, Self::ReplaceCard];

    /// The page of a task, where its kind has one.
    pub fn of(task: &Task) -> Option<Self> {
        match task.kind {
            TaskKind::ConfirmCharge | TaskKind::ConfirmRenewal | TaskKind::Pay => Some(Self::Pay),
            TaskKind::FindRegistrar => Some(Self::FindRegistrar),
            TaskKind::MoveHolder => Some(Self::MoveHolder),
            TaskKind::NameManager => Some(Self::ChangePerson),
            TaskKind::ReplaceCard => Some(Self::ReplaceCard),
            _ => None,
        }
    }

    /// What is done at once: every contract that a card pays, every one in the same foreign name, every one that nobody
    /// looks after.
    pub fn concerns(self, book: &Book, contract: &Contract) -> Vec<ContractId> {
        let used = || book.contracts.iter().filter(|other| !other.unused);
        match self {
            Self::ChangePerson if book.in_charge(contract).is_none() => {
                used().filter(|other| book.in_charge(other).is_none()).map(|other| other.id).collect()
            }
            Self::MoveHolder => {
                let holder = foreign_holder(contract);
                let ours = |other: &Contract| hostage(&book.office, other, HolderMatch::Unknown).is_none();
                let same = |other: &&Contract| {
                    other.id == contract.id || (holder.is_some() && foreign_holder(other) == holder && !ours(other))
                };
                used().filter(same).map(|other| other.id).collect()
            }
            Self::ReplaceCard => {
                let Some(card) = contract.main_card else { return vec![contract.id] };
                used().filter(|other| other.main_card == Some(card)).map(|other| other.id).collect()
            }
            Self::ChangePerson | Self::FindRegistrar | Self::Pay => vec![contract.id],
        }
    }

    /// The steps in order.
    pub fn steps(self, book: &Book, contract: &Contract) -> Vec<HowStep> {
        use HowStep::{
            Apply, AskAccounting, AskBefore, AskHolder, CheckCharge, ChooseRenewal, FindInvoice, HandLogin,
            KeepReceipt, LogIn, NewCard, PayIt, ReplaceAt, SearchMail, SeeName, SeePapers, TellColleague, TellCompany,
        };
        match self {
            Self::ChangePerson => vec![TellColleague, HandLogin, TellCompany],
            Self::FindRegistrar => vec![SearchMail, FindInvoice, AskAccounting, AskBefore],
            Self::MoveHolder => vec![AskHolder, SeePapers, Apply, SeeName],
            Self::Pay if contract.auto_renewal == AutoRenewal::On => vec![LogIn, CheckCharge, KeepReceipt],
            Self::Pay => vec![FindInvoice, LogIn, ChooseRenewal, PayIt, KeepReceipt],
            Self::ReplaceCard => {
                let places = self.concerns(book, contract).into_iter().map(ReplaceAt);
                [NewCard].into_iter().chain(places).collect()
            }
        }
    }

    /// The mark of a step: it names the term or the card, so that next year's page begins anew.
    pub fn tick(self, contract: &Contract, round: &str, step: HowStep) -> String {
        format!("how:{}:{}:{round}:{}", word_of(self), contract.id, step.word())
    }
}

impl HowStep {
    /// Its stable word.
    pub fn word(self) -> String {
        match self {
            Self::ReplaceAt(contract) => format!("replace_at_{contract}"),
            step => word_of(step),
        }
    }
}

/// What a page's marks belong to: the running term, or the card that ends.
pub fn round_of(how: How, book: &Book, contract: &Contract, period: Option<chrono::NaiveDate>) -> String {
    let card = |id: CardId| book.card(id).and_then(|card| card.expires).map(|month| month.to_string());
    match how {
        How::Pay => period.map(|day| day.to_string()),
        How::ReplaceCard => contract.main_card.and_then(card),
        How::ChangePerson | How::FindRegistrar | How::MoveHolder => None,
    }
    .unwrap_or_else(|| "-".to_owned())
}

/// In whose name a contract stands, as far as the ledger says; what stands in one foreign name is moved in one talk.
pub(crate) fn foreign_holder(contract: &Contract) -> Option<(bool, String)> {
    let name = contract.holder.as_deref().map(str::trim).filter(|name| !name.is_empty())?;
    Some((contract.holder_is == HolderIs::Outside, name.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{book_with, contract};
    use kigenban_facts::{ContractId, Kind, Person, PersonId};
    use uuid::Uuid;

    #[test]
    fn every_kind_has_steps_and_its_marks_differ_by_round() {
        let book = book_with(Vec::new());
        let domain = contract(Kind::Domain);
        for how in How::ALL {
            let steps = how.steps(&book, &domain);
            assert!(steps.len() >= 2, "{how:?}");
            let marks: std::collections::BTreeSet<_> = steps.iter().map(|step| how.tick(&domain, "-", *step)).collect();
            assert_eq!(marks.len(), steps.len(), "{how:?}");
        }
        let step = HowStep::LogIn;
        assert_ne!(How::Pay.tick(&domain, "2026-12-31", step), How::Pay.tick(&domain, "2027-12-31", step));
    }

    #[test]
    fn one_name_that_is_not_ours_is_one_matter() {
        let mut book = book_with(Vec::new());
        let mut one = contract(Kind::Domain);
        one.holder = Some("株式会社みほん制作".into());
        let other = Contract { id: ContractId(Uuid::from_u128(77)), ..one.clone() };
        book.contracts = vec![one.clone(), other.clone()].into();
        assert_eq!(How::MoveHolder.concerns(&book, &one), [one.id, other.id]);
        // What stands in our own name is no part of it, whatever else it has in common.
        let paid_elsewhere =
            Contract { holder: Some(book.office.name.clone()), payer: Some("みほん制作".into()), ..one.clone() };
        let ours = Contract { payer: None, id: ContractId(Uuid::from_u128(78)), ..paid_elsewhere.clone() };
        book.contracts = vec![paid_elsewhere.clone(), ours].into();
        assert_eq!(How::MoveHolder.concerns(&book, &paid_elsewhere), [paid_elsewhere.id]);
        assert_eq!(How::Pay.concerns(&book, &one), [one.id]);
    }

    #[test]
    fn contracts_that_nobody_looks_after_are_given_to_somebody_at_once() {
        let mut book = book_with(Vec::new());
        let person = Person { id: PersonId(Uuid::from_u128(5)), ..Person::default() };
        let one = contract(Kind::Domain);
        let other = Contract { id: ContractId(Uuid::from_u128(77)), ..one.clone() };
        let kept = Contract { id: ContractId(Uuid::from_u128(78)), manager: Some(person.id), ..one.clone() };
        book.people = vec![person].into();
        book.contracts = vec![one.clone(), other.clone(), kept.clone()].into();
        assert_eq!(How::ChangePerson.concerns(&book, &one), [one.id, other.id]);
        assert_eq!(How::ChangePerson.concerns(&book, &kept), [kept.id]);
    }
}
