//! 7つの備え. Each is derived from what is proved, for a contract and for the office by the same rule: the office lacks what
//! any of its contracts lacks.

mod contracts;
mod places;
mod sheet;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{AutoRenewal, Book, CardId, Contract, ContractId, HolderIs, RecipientId, Row};

use crate::holder::is_office;
use crate::judge::card_end;
use crate::naming::named_leaver;
use crate::zone::{day_of, zone_of};
pub(crate) use contracts::is_renewed_by_machine;
use contracts::{dated, domains, filled, paid_by_card, watched};
use places::recipients;
pub use places::stops_with_domain;
use sheet::handover_sheet;

/// The seven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precaution {
    /// 自動更新: on, or off with a reason.
    AutoRenewal,
    /// 引き継ぎシート: of every 契約一式, what is written down was looked at by two people.
    HandoverSheet,
    /// 名義と保管場所: the company's name, and where the login is kept.
    HolderAndKeeping,
    /// 通知先3〜4件: addresses at which the provider's notices arrive, and ways on which Kigenban's do.
    Recipients,
    /// カレンダー二重登録.
    SecondCalendar,
    /// 予備カード that is still good.
    SpareCard,
    /// 二段階認証は2名以上.
    TwoCustodians,
}

/// How far one precaution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// できた.
    Done,
    /// Nothing is registered: 未登録.
    NotRegistered,
    /// あとn件 / あとn名.
    Partly,
}

/// What is missing, each with its own next thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// 切, and nobody has said why.
    AutoRenewalReason,
    /// 入 or 切?
    AutoRenewalUnknown,
    /// So many people more for the two-step login.
    Custodians(usize),
    /// The holder is not known to be the company.
    Holder,
    /// Where the login is kept.
    Keeping,
    /// The place where the login is kept names somebody who left.
    KeepingOfLeaver,
    /// So many places more for notices.
    Places(usize),
    /// No address at which the provider's notices are known to arrive.
    ProviderPlace,
    /// Nobody has said that a notice arrived at this address.
    Arrival(RecipientId),
    /// Somebody said so, longer than a year ago.
    ArrivalOld(RecipientId, NaiveDate),
    /// A second calendar.
    SecondCalendar,
    /// Nothing was handed over by the sheet yet.
    Sheet,
    /// Items of the sheet that are 未記入, stamped or not.
    SheetBlank(Vec<Row>),
    /// Who took over by the sheet has left.
    SheetOfLeaver,
    /// Items that two people have not looked at yet.
    SheetRows(usize),
    /// A spare card.
    SpareCard,
    /// The spare card has ended.
    SpareCardEnded(CardId),
    /// Nobody knows how long the spare card is good.
    SpareCardUndated(CardId),
    /// No way of Kigenban was seen to reach anybody.
    Way,
}

/// One of the seven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub precaution: Precaution,
    /// How far.
    pub progress: Progress,
    /// What is left: 件, 名 for [`Precaution::TwoCustodians`]; 0 when done.
    pub left: usize,
    /// Contracts it is asked of, in the book's order.
    pub applies: Vec<ContractId>,
    /// Contracts whose automatic renewal is off: they are paid by hand, however well that is decided.
    pub by_hand: usize,
    /// Those that still miss it.
    pub missing: Vec<ContractId>,
    /// What is missing, one by one; `None` = of the whole office.
    pub lacks: Vec<(Option<ContractId>, Lack)>,
    /// `missing`, to be found.
    lacking: BTreeSet<ContractId>,
    /// `applies`, to be found.
    asked: BTreeSet<ContractId>,
}

impl Step {
    /// Whether it is asked of a contract at all.
    pub fn asks(&self, contract: ContractId) -> bool {
        self.asked.contains(&contract)
    }

    /// Whether a contract still misses it.
    pub fn lacks(&self, contract: ContractId) -> bool {
        self.lacking.contains(&contract)
    }
}

/// All seven, in the order they are shown. What cannot apply to this office (a spare card where nothing is paid by card)
/// is left out and not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// The seven, without those that do not apply.
    pub steps: Vec<Step>,
    /// How many are done.
    pub done: usize,
}

/// How many people must be able to pass 二段階認証.
const CUSTODIANS_WANTED: usize = 2;

/// The office's seven precautions at this instant. `given`: contracts of which a calendar outside was given everything as it
/// stands now.
pub fn readiness(book: &Book, given: &BTreeSet<ContractId>, now: DateTime<Utc>) -> Readiness {
    let today = day_of(now, zone_of(&book.office));
    let watched = watched(book);
    let in_use = !watched.is_empty();
    // Many contracts have one and the same holder.
    let holders: BTreeSet<&str> = watched.iter().filter_map(|contract| contract.holder.as_deref()).collect();
    let own: BTreeSet<&str> = holders.into_iter().filter(|holder| is_office(&book.office, holder)).collect();
    let mut steps = vec![
        each(Precaution::HolderAndKeeping, &watched, |contract| holder_and_keeping(book, contract, &own)),
        custodians(book),
        each(Precaution::SpareCard, &paid_by_card(book), |contract| spare_card(book, contract, today)),
        auto_renewal(book),
        recipients(book, now),
        each(Precaution::SecondCalendar, &dated(book), |contract| {
            // Only what was really given out, as it stands now: a note that it is written somewhere proves nothing.
            let twice = given.contains(&contract.id);
            (lacking(!twice, Lack::SecondCalendar), twice)
        }),
        handover_sheet(book),
    ];
    // Nobody has said of everything with a date how it is paid: it may be by card.
    let is_unknown = || dated(book).iter().any(|contract| contract.pay_method.is_none());
    let may_apply = |step: &Step| step.precaution == Precaution::SpareCard && is_unknown();
    steps.retain(|step| !in_use || !step.applies.is_empty() || may_apply(step));
    let done = steps.iter().filter(|step| step.progress == Progress::Done).count();
    Readiness { steps, done }
}

fn lacking(missing: bool, lack: Lack) -> Vec<Lack> {
    missing.then_some(lack).into_iter().collect()
}

/// What each contract lacks, and whether anything was begun.
fn each(precaution: Precaution, contracts: &[&Contract], of: impl Fn(&Contract) -> (Vec<Lack>, bool)) -> Step {
    let mut lacks = Vec::new();
    let mut begun = false;
    for contract in contracts {
        let (lack, has_begun) = of(contract);
        begun |= has_begun;
        lacks.extend(lack.into_iter().map(|lack| (Some(contract.id), lack)));
    }
    step(precaution, contracts, lacks, begun)
}

fn step(precaution: Precaution, asked: &[&Contract], lacks: Vec<(Option<ContractId>, Lack)>, begun: bool) -> Step {
    let applies: Vec<ContractId> = asked.iter().map(|contract| contract.id).collect();
    let mut missing: Vec<ContractId> = lacks.iter().filter_map(|(contract, _)| *contract).collect();
    missing.dedup();
    let progress = match (lacks.is_empty(), begun) {
        _ if asked.is_empty() => Progress::NotRegistered,
        (true, _) => Progress::Done,
        (false, true) => Progress::Partly,
        (false, false) => Progress::NotRegistered,
    };
    let left = missing.len().max(usize::from(!lacks.is_empty()));
    let (lacking, asked) = (missing.iter().copied().collect(), applies.iter().copied().collect());
    Step { precaution, progress, left, applies, by_hand: 0, missing, lacks, lacking, asked }
}

fn holder_and_keeping(book: &Book, contract: &Contract, own: &BTreeSet<&str>) -> (Vec<Lack>, bool) {
    let ours = match contract.holder_is {
        HolderIs::Company => true,
        // A person's word goes before a name written beside it.
        HolderIs::Outside => false,
        HolderIs::Unknown => contract.holder.as_deref().is_some_and(|holder| own.contains(holder)),
    };
    let written = filled(contract.kept_at.as_ref());
    let of_leaver = contract.kept_at.as_deref().is_some_and(|place| named_leaver(book, place).is_some());
    let mut lacks = lacking(!ours, Lack::Holder);
    lacks.extend(lacking(!written, Lack::Keeping));
    lacks.extend(lacking(written && of_leaver, Lack::KeepingOfLeaver));
    (lacks, ours || written)
}

/// Another card than the one that pays, and good beyond today.
fn spare_card(book: &Book, contract: &Contract, today: NaiveDate) -> (Vec<Lack>, bool) {
    let spare = contract.spare_card.filter(|spare| contract.main_card != Some(*spare));
    let Some(id) = spare else { return (vec![Lack::SpareCard], false) };
    let lack = match book.card(id).map(card_end) {
        None => Some(Lack::SpareCard),
        Some(None) => Some(Lack::SpareCardUndated(id)),
        Some(Some(end)) => (end < today).then_some(Lack::SpareCardEnded(id)),
    };
    (lack.into_iter().collect(), true)
}

/// 切 with a reason is a decision, yet nothing renews itself: it is not called できた.
fn auto_renewal(book: &Book) -> Step {
    let dated = dated(book);
    let mut step = each(Precaution::AutoRenewal, &dated, |contract| {
        let reasoned = filled(contract.auto_renewal_reason.as_ref());
        let lack = match contract.auto_renewal {
            AutoRenewal::On => None,
            AutoRenewal::Off => (!reasoned).then_some(Lack::AutoRenewalReason),
            AutoRenewal::Unknown => Some(Lack::AutoRenewalUnknown),
        };
        (lack.into_iter().collect(), contract.auto_renewal != AutoRenewal::Unknown)
    });
    step.by_hand = dated.iter().filter(|contract| contract.auto_renewal == AutoRenewal::Off).count();
    step
}

fn custodians(book: &Book) -> Step {
    // Certificates and DNS mostly share the login of domain or server: two people per login, counted for the domains.
    let contracts = domains(book);
    let people = |contract: &Contract| {
        let people = book.custodians_of(contract.id).map(|(custodian, _)| custodian.person);
        people.collect::<BTreeSet<_>>().len()
    };
    let wanted = |contract: &Contract| CUSTODIANS_WANTED.saturating_sub(people(contract));
    let mut step = each(Precaution::TwoCustodians, &contracts, |contract| {
        (lacking(wanted(contract) > 0, Lack::Custodians(wanted(contract))), people(contract) > 0)
    });
    // 名: the contract that lacks most says how many people are wanted.
    step.left = contracts.iter().map(|one| wanted(one)).max().unwrap_or(0);
    step
}
#[cfg(test)]
mod tests;
