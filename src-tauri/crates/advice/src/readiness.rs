//! 7つの備え.

use std::collections::BTreeSet;

use kigenban_facts::{
    AutoRenewal, Book, Contract, ContractId, HolderIs, Kind, PayMethod, Recipient, RecipientKind, RenewalWay,
};

use crate::holder::is_office;

/// The seven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precaution {
    /// 自動更新: on, or off with a reason.
    AutoRenewal,
    /// 引き継ぎシート: every row of the latest handover stamped.
    HandoverSheet,
    /// 名義と保管先: the company's name, and where the login is kept.
    HolderAndKeeping,
    /// 通知先3〜4件 (an address on the watched domain itself does not count).
    Recipients,
    /// カレンダー二重登録.
    SecondCalendar,
    /// 予備カード.
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
    /// The same, sorted.
    sorted: Vec<ContractId>,
    /// `applies`, sorted.
    asked: Vec<ContractId>,
}

impl Step {
    /// Whether it is asked of a contract at all.
    pub fn asks(&self, contract: ContractId) -> bool {
        self.asked.binary_search(&contract).is_ok()
    }

    /// Whether a contract still misses it.
    pub fn lacks(&self, contract: ContractId) -> bool {
        self.sorted.binary_search(&contract).is_ok()
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

/// How many notice addresses a contract wants at least.
const RECIPIENTS_WANTED: usize = 3;
/// How many people must be able to pass 二段階認証.
const CUSTODIANS_WANTED: usize = 2;
/// The rows of a handover sheet.
const SHEET_ROWS: usize = 5;

/// The office's seven precautions. `given`: contracts of which a calendar outside was given everything as it stands now.
pub fn readiness(book: &Book, given: &BTreeSet<ContractId>) -> Readiness {
    let watched = watched(book);
    let in_use = !watched.is_empty();
    let mut steps = vec![
        each(Precaution::HolderAndKeeping, &watched, |contract| {
            let ours = contract.holder_is == HolderIs::Company
                || contract.holder.as_deref().is_some_and(|holder| is_office(&book.office, holder));
            (ours && filled(contract.kept_at.as_ref()), ours || filled(contract.kept_at.as_ref()))
        }),
        custodians(book),
        each(Precaution::SpareCard, &paid_by_card(book), |contract| {
            let spare = contract.spare_card.filter(|spare| contract.main_card != Some(*spare));
            (spare.is_some(), spare.is_some())
        }),
        each(Precaution::AutoRenewal, &dated(book), |contract| {
            let reasoned = contract.auto_renewal == AutoRenewal::Off && filled(contract.auto_renewal_reason.as_ref());
            (contract.auto_renewal == AutoRenewal::On || reasoned, contract.auto_renewal != AutoRenewal::Unknown)
        }),
        recipients(book),
        each(Precaution::SecondCalendar, &dated(book), |contract| {
            // Only what was really given out, as it stands now: a note that it is written somewhere proves nothing.
            let given = given.contains(&contract.id);
            (given, given)
        }),
        handover_sheet(book),
    ];
    let applies = |step: &Step| match step.precaution {
        Precaution::HandoverSheet => true,
        Precaution::SpareCard => !in_use || !step.applies.is_empty() || !is_known_how_to_pay(book),
        _ => !in_use || !step.applies.is_empty(),
    };
    for step in steps.iter_mut().filter(|step| step.precaution == Precaution::AutoRenewal) {
        step.by_hand = dated(book).iter().filter(|contract| contract.auto_renewal == AutoRenewal::Off).count();
    }
    steps.retain(applies);
    let done = steps.iter().filter(|step| step.progress == Progress::Done).count();
    Readiness { steps, done }
}

/// A notice address that stops with the watched domain itself: ドメインが止まると届きません.
pub fn stops_with_domain(book: &Book, recipient: &Recipient) -> bool {
    if recipient.kind != RecipientKind::Mail {
        return false;
    }
    let Some((_, host)) = recipient.address.rsplit_once('@') else { return false };
    let host = host.trim().to_lowercase();
    // An address of the whole office hangs on every domain of the office; one of a contract on that contract's.
    let Some(contract) = recipient.contract.and_then(|id| book.contract(id)) else {
        return book.bundle_of_host(&host).is_some();
    };
    book.bundle_of(contract).is_some_and(|bundle| {
        host == bundle.domain || host.strip_suffix(bundle.domain.as_str()).is_some_and(|rest| rest.ends_with('.'))
    })
}

fn each(precaution: Precaution, contracts: &[&Contract], done: impl Fn(&Contract) -> (bool, bool)) -> Step {
    let missing: Vec<ContractId> =
        contracts.iter().filter(|contract| !done(contract).0).map(|contract| contract.id).collect();
    let begun = contracts.iter().any(|contract| done(contract).1);
    step(precaution, missing.len(), contracts, missing, begun)
}

fn step(precaution: Precaution, left: usize, contracts: &[&Contract], missing: Vec<ContractId>, begun: bool) -> Step {
    let progress = match (left, begun) {
        _ if contracts.is_empty() => Progress::NotRegistered,
        (0, _) => Progress::Done,
        (_, true) => Progress::Partly,
        (_, false) => Progress::NotRegistered,
    };
    let in_order = |mut ids: Vec<ContractId>| {
        ids.sort_unstable();
        ids
    };
    let applies: Vec<ContractId> = contracts.iter().map(|contract| contract.id).collect();
    Step {
        precaution,
        progress,
        left,
        asked: in_order(applies.clone()),
        applies,
        by_hand: 0,
        sorted: in_order(missing.clone()),
        missing,
    }
}

fn custodians(book: &Book) -> Step {
    // Certificates and DNS mostly share the login of domain or server: two people per login, counted for the domains.
    let contracts = domains(book);
    let people = |contract: &Contract| {
        let mut people: Vec<_> = book.custodians_of(contract.id).map(|(custodian, _)| custodian.person).collect();
        people.sort_unstable();
        people.dedup();
        people.len()
    };
    let lacking = |contract: &&&Contract| people(contract) < CUSTODIANS_WANTED;
    let missing: Vec<ContractId> = contracts.iter().filter(lacking).map(|contract| contract.id).collect();
    // 名: the contract that lacks most says how many people are wanted.
    let left = contracts.iter().map(|one| CUSTODIANS_WANTED.saturating_sub(people(one))).max().unwrap_or(0);
    let begun = contracts.iter().any(|contract| people(contract) > 0);
    step(Precaution::TwoCustodians, left, &contracts, missing, begun)
}

fn recipients(book: &Book) -> Step {
    let contracts = domains(book);
    let good = |contract: &Contract| {
        let mut places: Vec<String> = book
            .places_of(contract.id)
            .filter(|place| !place.address.trim().is_empty() && !stops_with_domain(book, place))
            .filter(|place| place.person.is_none_or(|id| book.present(id).is_some()))
            .map(|place| place.address.trim().to_lowercase())
            .collect();
        places.sort_unstable();
        places.dedup();
        places.len()
    };
    let found: Vec<(ContractId, usize)> = contracts.iter().map(|contract| (contract.id, good(contract))).collect();
    let missing = found.iter().filter(|(_, good)| *good < RECIPIENTS_WANTED).map(|(contract, _)| *contract).collect();
    let left = found.iter().map(|(_, good)| RECIPIENTS_WANTED.saturating_sub(*good)).max().unwrap_or(0);
    let begun = found.iter().any(|(_, good)| *good > 0);
    step(Precaution::Recipients, left, &contracts, missing, begun)
}

/// Done only when every row of a ひとそろい's latest handover is stamped, for at least one.
fn handover_sheet(book: &Book) -> Step {
    let step = |progress, left| Step {
        precaution: Precaution::HandoverSheet,
        progress,
        left,
        applies: Vec::new(),
        missing: Vec::new(),
        by_hand: 0,
        sorted: Vec::new(),
        asked: Vec::new(),
    };
    let latest = book.handovers.iter().max_by_key(|handover| handover.at);
    let Some(latest) = latest else { return step(Progress::NotRegistered, SHEET_ROWS) };
    let mut rows: Vec<_> = book.stamps.of(&latest.id).map(|stamp| stamp.row).collect();
    rows.sort_unstable();
    rows.dedup();
    let left = SHEET_ROWS.saturating_sub(rows.len());
    match (left, rows.is_empty()) {
        (0, _) => step(Progress::Done, left),
        (_, false) => step(Progress::Partly, left),
        (_, true) => step(Progress::NotRegistered, left),
    }
}

/// Contracts in use.
fn watched(book: &Book) -> Vec<&Contract> {
    book.contracts.iter().filter(|contract| !contract.unused).collect()
}

/// The logins that count: those of the domains, and those of every contract where no domain is the office's own.
fn domains(book: &Book) -> Vec<&Contract> {
    let all = watched(book);
    let domains: Vec<&Contract> = all.iter().copied().filter(|one| one.kind == Kind::Domain).collect();
    if domains.is_empty() { all } else { domains }
}

/// Whether somebody said of everything with a date how it is paid.
fn is_known_how_to_pay(book: &Book) -> bool {
    dated(book).iter().all(|contract| contract.pay_method.is_some())
}

/// Contracts that can be renewed: DNS mostly has no date of its own.
fn dated(book: &Book) -> Vec<&Contract> {
    let has_date = |one: &&Contract| one.kind != Kind::Dns || one.expires.is_some() || one.pay_by.is_some();
    watched(book).into_iter().filter(has_date).filter(|one| !is_renewed_by_machine(one)).collect()
}

/// A certificate that nobody renews by hand.
pub(crate) fn is_renewed_by_machine(contract: &Contract) -> bool {
    contract.kind == Kind::Certificate && (contract.renewal_way == RenewalWay::Automatic || contract.expires.is_none())
}

fn paid_by_card(book: &Book) -> Vec<&Contract> {
    let by_card = |one: &&Contract| {
        one.pay_method == Some(PayMethod::Card) || (one.pay_method.is_none() && one.main_card.is_some())
    };
    watched(book).into_iter().filter(by_card).collect()
}

fn filled(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{book_with, bundle, contract, contract_id, person};
    use kigenban_facts::{CardId, Custodian, Handover, HandoverId, PersonId, RecipientRole, Row, Stamp};
    use uuid::Uuid;

    fn step_of(book: &Book, precaution: Precaution) -> (Progress, usize) {
        let step =
            readiness(book, &BTreeSet::new()).steps.into_iter().find(|step| step.precaution == precaution).unwrap();
        (step.progress, step.left)
    }

    fn mail(address: &str) -> Recipient {
        Recipient { address: address.into(), ..Recipient::default() }
    }

    #[test]
    fn there_are_seven_and_a_new_ledger_has_none() {
        let readiness = readiness(&book_with(Vec::new()), &BTreeSet::new());
        assert_eq!((readiness.steps.len(), readiness.done), (7, 0));
    }

    #[test]
    fn holder_and_keeping_want_both() {
        let mut book = book_with(Vec::new());
        book.contracts[0].holder = Some("(株)みほん商会".into());
        assert_eq!(step_of(&book, Precaution::HolderAndKeeping), (Progress::Partly, 1));
        book.contracts[0].kept_at = Some("総務の金庫".into());
        assert_eq!(step_of(&book, Precaution::HolderAndKeeping), (Progress::Done, 0));
    }

    #[test]
    fn two_different_people_who_are_still_here() {
        let mut book = book_with(Vec::new());
        let custodian = |person| Custodian { contract: contract_id(Kind::Domain), person, ..Custodian::default() };
        book.people = vec![kigenban_facts::Person { id: person(), ..Default::default() }].into();
        book.custodians = vec![custodian(person()), custodian(person())].into();
        assert_eq!(step_of(&book, Precaution::TwoCustodians), (Progress::Partly, 1));
        let other = PersonId(Uuid::from_u128(0xa2));
        book.people.push(kigenban_facts::Person { id: other, ..Default::default() });
        book.custodians.push(custodian(other));
        assert_eq!(step_of(&book, Precaution::TwoCustodians), (Progress::Done, 0));
        book.people[1].left = true;
        assert_eq!(step_of(&book, Precaution::TwoCustodians), (Progress::Partly, 1));
    }

    #[test]
    fn an_address_on_the_watched_domain_does_not_count() {
        let mut book = book_with(Vec::new());
        book.recipients =
            vec![mail("soumu@example-kobe.co.jp"), mail("a@mail.example-kobe.co.jp"), mail("boss@phone.example")]
                .into();
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Partly, 2));
        book.recipients.push(Recipient { kind: RecipientKind::Paper, ..mail("総務の壁カレンダー") });
        book.recipients.push(mail("other@notexample-kobe.co.jp.example"));
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Done, 0));
    }

    #[test]
    fn a_spare_card_is_another_card() {
        let mut book = book_with(Vec::new());
        let card = |n| Some(CardId(Uuid::from_u128(n)));
        book.contracts[0].main_card = card(1);
        book.contracts[0].spare_card = card(1);
        assert_eq!(step_of(&book, Precaution::SpareCard), (Progress::NotRegistered, 1));
        book.contracts[0].spare_card = card(2);
        assert_eq!(step_of(&book, Precaution::SpareCard), (Progress::Done, 0));
    }

    #[test]
    fn what_does_not_apply_is_not_counted() {
        let mut book = book_with(Vec::new());
        let mut server = contract(Kind::Server);
        server.unused = true;
        book.contracts.push(server);
        let of = |book: &Book, precaution| {
            let step = readiness(book, &BTreeSet::new()).steps.into_iter().find(|step| step.precaution == precaution);
            step.map(|step| step.applies)
        };
        let domain = vec![contract_id(Kind::Domain)];
        assert_eq!(of(&book, Precaution::TwoCustodians), Some(domain.clone()));
        assert_eq!(of(&book, Precaution::HolderAndKeeping), Some(domain), "対象外 is asked nothing");
        assert_eq!(of(&book, Precaution::SpareCard), Some(Vec::new()), "how it is paid is not known yet");
        book.contracts[0].pay_method = Some(PayMethod::BankDebit);
        assert_eq!(of(&book, Precaution::SpareCard), None, "nothing is paid by card");
        book.contracts.iter_mut().for_each(|contract| contract.unused = true);
        assert_eq!(readiness(&book, &BTreeSet::new()).steps.len(), 7, "nothing is in use: all seven are still to come");
    }

    #[test]
    fn who_left_neither_keeps_codes_nor_reads_notices() {
        let mut book = book_with(Vec::new());
        let gone = PersonId(Uuid::from_u128(0xa3));
        book.people.push(kigenban_facts::Person { id: gone, left: true, ..Default::default() });
        book.custodians =
            vec![Custodian { contract: contract_id(Kind::Domain), person: gone, ..Custodian::default() }].into();
        book.recipients = vec![Recipient { person: Some(gone), ..mail("boss@phone.example") }].into();
        let calendar = RecipientKind::Calendar;
        let role = RecipientRole::Kigenban;
        book.recipients.push(Recipient { person: Some(gone), kind: calendar, role, ..mail("机の暦") });
        assert_eq!(step_of(&book, Precaution::TwoCustodians), (Progress::NotRegistered, 2));
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::NotRegistered, 3));
        assert_eq!(step_of(&book, Precaution::SecondCalendar), (Progress::NotRegistered, 1));
    }

    #[test]
    fn off_with_a_reason_is_a_decision_and_dns_needs_none() {
        let mut book = book_with(Vec::new());
        book.contracts.push(contract(Kind::Dns));
        book.contracts[0].auto_renewal = AutoRenewal::Off;
        assert_eq!(step_of(&book, Precaution::AutoRenewal), (Progress::Partly, 1));
        book.contracts[0].auto_renewal_reason = Some("毎年、手で払います".into());
        assert_eq!(step_of(&book, Precaution::AutoRenewal), (Progress::Done, 0));
    }

    #[test]
    fn a_sheet_is_done_when_all_five_rows_are_stamped() {
        let mut book = book_with(Vec::new());
        let id = HandoverId(Uuid::from_u128(7));
        book.handovers.push(Handover { id, bundle: bundle(), ..Handover::default() });
        let stamp = |row| Stamp { handover: id, row, ..Stamp::default() };
        book.stamps = vec![stamp(Row::Registrar), stamp(Row::Server), stamp(Row::Server)].into();
        assert_eq!(step_of(&book, Precaution::HandoverSheet), (Progress::Partly, 3));
        book.stamps.extend([stamp(Row::Dns), stamp(Row::Certificate), stamp(Row::Mail)]);
        assert_eq!(step_of(&book, Precaution::HandoverSheet), (Progress::Done, 0));
    }
}
