//! 7つの備え. Each is derived from what is proved, for a contract and for the office by the same rule: the office lacks what
//! any of its contracts lacks.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use kigenban_facts::{
    AutoRenewal, Book, Bundle, CardId, Contract, ContractId, HolderIs, Kind, PayMethod, Recipient, RecipientId,
    RecipientKind, RecipientRole, RenewalWay, Row, Source, WayKind,
};

use crate::holder::is_office;
use crate::holdings::open_rows;
use crate::judge::card_end;
use crate::naming::named_leaver;
use crate::zone::{day_of, zone_of};

/// The seven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precaution {
    /// 自動更新: on, or off with a reason.
    AutoRenewal,
    /// 引き継ぎシート: of every ひとそろい, what is written down was looked at by two people.
    HandoverSheet,
    /// 名義と保管先: the company's name, and where the login is kept.
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
    /// `missing`, sorted.
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

/// How many places for notices a contract wants at least.
const RECIPIENTS_WANTED: usize = 3;
/// How many people must be able to pass 二段階認証.
const CUSTODIANS_WANTED: usize = 2;
/// What somebody saw arrive is believed for a year.
const BELIEVED_DAYS: i64 = 365;

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
    let applies = |step: &Step| match step.precaution {
        Precaution::HandoverSheet => true,
        Precaution::SpareCard => !in_use || !step.applies.is_empty() || !is_known_how_to_pay(book),
        _ => !in_use || !step.applies.is_empty(),
    };
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
    let in_order = |mut ids: Vec<ContractId>| {
        ids.sort_unstable();
        ids
    };
    let applies: Vec<ContractId> = asked.iter().map(|contract| contract.id).collect();
    let mut missing: Vec<ContractId> = lacks.iter().filter_map(|(contract, _)| *contract).collect();
    missing.dedup();
    let sorted = in_order(missing.clone());
    let progress = match (lacks.is_empty(), begun) {
        _ if asked.is_empty() => Progress::NotRegistered,
        (true, _) => Progress::Done,
        (false, true) => Progress::Partly,
        (false, false) => Progress::NotRegistered,
    };
    let left = missing.len().max(usize::from(!lacks.is_empty()));
    Step { precaution, progress, left, asked: in_order(applies.clone()), applies, by_hand: 0, missing, lacks, sorted }
}

fn holder_and_keeping(book: &Book, contract: &Contract, own: &BTreeSet<&str>) -> (Vec<Lack>, bool) {
    let ours = contract.holder_is == HolderIs::Company
        || contract.holder.as_deref().is_some_and(|holder| own.contains(holder));
    let written = filled(contract.kept_at.as_ref());
    let kept = is_filled(book, contract.kept_at.as_ref());
    let mut lacks = lacking(!ours, Lack::Holder);
    lacks.extend(lacking(!written, Lack::Keeping));
    lacks.extend(lacking(written && !kept, Lack::KeepingOfLeaver));
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
        let mut people: Vec<_> = book.custodians_of(contract.id).map(|(custodian, _)| custodian.person).collect();
        people.sort_unstable();
        people.dedup();
        people.len()
    };
    let wanted = |contract: &Contract| CUSTODIANS_WANTED.saturating_sub(people(contract));
    let mut step = each(Precaution::TwoCustodians, &contracts, |contract| {
        (lacking(wanted(contract) > 0, Lack::Custodians(wanted(contract))), people(contract) > 0)
    });
    // 名: the contract that lacks most says how many people are wanted.
    step.left = contracts.iter().map(|one| wanted(one)).max().unwrap_or(0);
    step
}

/// By whole days of the office, as everything else turns.
fn is_believed(book: &Book, at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let zone = zone_of(&book.office);
    (0..BELIEVED_DAYS).contains(&(day_of(now, zone) - day_of(at, zone)).num_days())
}

/// Whether somebody said within a year that a notice of the provider had arrived there, and it would today.
fn arrives(book: &Book, place: &Recipient, now: DateTime<Utc>) -> bool {
    is_of_ours(book, place) && place.arrived_at.is_some_and(|at| is_believed(book, at, now))
}

/// A place of somebody who is here, that does not stop with the domain.
fn is_of_ours(book: &Book, place: &Recipient) -> bool {
    !place.address.trim().is_empty()
        && !stops_with_domain(book, place)
        && place.was.as_deref() != Some(place.address.as_str())
        && place.person.is_none_or(|id| book.present(id).is_some())
        && is_here(book, &place.address)
}

/// Ways on which somebody who is here has seen something arrive.
fn proved_ways(book: &Book, now: DateTime<Utc>) -> usize {
    let ways = book.ways.iter().filter(|way| way.kind != WayKind::Folder);
    let seen = ways.filter(|way| {
        let mut by = way.proofs.iter().filter(|proof| is_believed(book, proof.at, now));
        by.any(|proof| proof.person.is_some_and(|person| book.present(person).is_some()))
    });
    seen.count()
}

/// お知らせの届け先 has two sides: where the provider's notices arrive, and where Kigenban's do. An address that somebody
/// wrote down and nobody tried counts for nothing.
fn recipients(book: &Book, now: DateTime<Utc>) -> Step {
    let contracts = domains(book);
    let ways = proved_ways(book, now);
    let mut asked = BTreeSet::new();
    let mut short = 0;
    let mut lacks: Vec<(Option<ContractId>, Lack)> = Vec::new();
    let mut begun = ways > 0;
    for contract in &contracts {
        let places: Vec<&Recipient> = book
            .places_of(contract.id)
            .filter(|place| place.role == RecipientRole::Provider)
            .filter(|place| matches!(place.kind, RecipientKind::Mail | RecipientKind::Phone))
            .filter(|place| is_of_ours(book, place))
            .collect();
        let mut good: Vec<String> = places
            .iter()
            .filter(|place| arrives(book, place, now))
            .map(|place| place.address.trim().to_lowercase())
            .collect();
        good.sort_unstable();
        good.dedup();
        begun |= !places.is_empty();
        let unknown = places.is_empty();
        let wanted = RECIPIENTS_WANTED.saturating_sub(good.len() + ways);
        short = short.max(wanted);
        let id = Some(contract.id);
        if wanted == 0 && !good.is_empty() && ways > 0 {
            continue;
        }
        for place in places.into_iter().filter(|place| !arrives(book, place, now)) {
            // An address of the whole office is asked about once.
            if !asked.insert(place.id) {
                continue;
            }
            let lack = match place.arrived_at {
                Some(at) => Lack::ArrivalOld(place.id, day_of(at, zone_of(&book.office))),
                None => Lack::Arrival(place.id),
            };
            lacks.push((id, lack));
        }
        lacks.extend(unknown.then_some((id, Lack::ProviderPlace)));
        lacks.extend((wanted > 0).then_some((id, Lack::Places(wanted))));
        lacks.extend((ways == 0).then_some((id, Lack::Way)));
    }
    let mut step = step(Precaution::Recipients, &contracts, lacks, begun);
    // One way serves every contract: it is said once.
    let mut said = false;
    step.lacks.retain(|(_, lack)| *lack != Lack::Way || !std::mem::replace(&mut said, true));
    for (contract, _) in step.lacks.iter_mut().filter(|(_, lack)| *lack == Lack::Way) {
        *contract = None;
    }
    step.left = short.max(usize::from(!step.lacks.is_empty()));
    step
}

/// Done only when every ひとそろい in use was handed over to somebody who is still here, with all its items written down and
/// looked at.
fn handover_sheet(book: &Book) -> Step {
    let watched = watched(book);
    let in_use = |bundle: &&Bundle| book.contracts_of(bundle.id).any(|contract| !contract.unused);
    let bundles: Vec<&Bundle> = book.bundles.iter().filter(in_use).collect();
    let mut lacks = Vec::new();
    let mut begun = false;
    let mut open = BTreeSet::new();
    for bundle in &bundles {
        let (lack, has_begun) = sheet_of(book, bundle);
        begun |= has_begun;
        open.extend((!lack.is_empty()).then_some(bundle.id));
        let first = book.contracts_of(bundle.id).find(|contract| !contract.unused).map(|contract| contract.id);
        lacks.extend(lack.into_iter().map(|lack| (first, lack)));
    }
    let mut step = step(Precaution::HandoverSheet, &watched, lacks, begun);
    // It is said once of a ひとそろい, and each of its contracts lacks it.
    step.missing = watched.iter().filter(|one| open.contains(&one.bundle)).map(|contract| contract.id).collect();
    step.sorted.clone_from(&step.missing);
    step.sorted.sort_unstable();
    step.left = open.len().max(usize::from(bundles.is_empty()));
    step
}

fn sheet_of(book: &Book, bundle: &Bundle) -> (Vec<Lack>, bool) {
    let latest = book.handovers.of(&bundle.id).max_by_key(|handover| handover.at);
    let Some(latest) = latest else { return (vec![Lack::Sheet], false) };
    let open = open_rows(book, latest);
    let is_blank = |(row, kind): &(Row, Kind)| !open.contains(row) && !is_written(book, bundle, *kind);
    let blank: Vec<Row> = SHEET.into_iter().filter(is_blank).map(|(row, _)| row).collect();
    let mut lacks = lacking(!open.is_empty(), Lack::SheetRows(open.len()));
    let gone = book.person(latest.to).is_some_and(|person| person.left);
    lacks.extend(lacking(gone, Lack::SheetOfLeaver));
    lacks.extend(lacking(!blank.is_empty(), Lack::SheetBlank(blank)));
    (lacks, open.len() < SHEET.len())
}

/// The rows of a handover sheet, and what each is about.
const SHEET: [(Row, Kind); 5] = [
    (Row::Registrar, Kind::Domain),
    (Row::Server, Kind::Server),
    (Row::Dns, Kind::Dns),
    (Row::Certificate, Kind::Certificate),
    (Row::Mail, Kind::Mail),
];

/// Whether the row says what a successor needs first. 対象外 says so, too.
fn is_written(book: &Book, bundle: &Bundle, kind: Kind) -> bool {
    let said = |contract: &Contract| {
        contract.provider.as_ref().is_some_and(|company| !matches!(company.source, Source::Estimated { .. }))
    };
    book.contracts_of(bundle.id).filter(|contract| contract.kind == kind).any(|contract| {
        contract.unused
            || match kind {
                Kind::Domain => said(contract) && filled(contract.kept_at.as_ref()),
                Kind::Dns => said(contract) || filled(contract.name_servers.as_ref()),
                Kind::Certificate => {
                    contract.renewal_way != RenewalWay::Unknown || filled(contract.certificate_kind.as_ref())
                }
                Kind::Mail => said(contract) || filled(contract.mail_accounts.as_ref()),
                Kind::Server | Kind::Other => said(contract),
            }
    })
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

/// Something is written, and it does not name somebody who left.
fn is_filled(book: &Book, text: Option<&String>) -> bool {
    filled(text) && text.is_some_and(|text| is_here(book, text))
}

fn is_here(book: &Book, text: &str) -> bool {
    !book.people.iter().any(|person| person.left) || named_leaver(book, text).is_none()
}

fn filled(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, bundle, contract, contract_id, person};
    use kigenban_facts::{
        Card, Custodian, Handover, HandoverId, Person, PersonId, RecipientId, Stamp, Way, WayProof, YearMonth,
    };
    use uuid::Uuid;

    fn now() -> DateTime<Utc> {
        at("2026-11-24T00:30:00Z")
    }

    fn readiness(book: &Book) -> Readiness {
        super::readiness(book, &BTreeSet::new(), now())
    }

    fn step_of(book: &Book, precaution: Precaution) -> (Progress, usize) {
        let step = readiness(book).steps.into_iter().find(|step| step.precaution == precaution).unwrap();
        (step.progress, step.left)
    }

    fn mail(address: &str) -> Recipient {
        Recipient { address: address.into(), ..Recipient::default() }
    }

    #[test]
    fn there_are_seven_and_a_new_ledger_has_none() {
        let readiness = readiness(&book_with(Vec::new()));
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

    fn arrived(number: u128, address: &str, on: &str) -> Recipient {
        let arrived_at = Some(at(&format!("{on}T03:00:00Z")));
        Recipient { id: RecipientId(Uuid::from_u128(number)), arrived_at, ..mail(address) }
    }

    /// The desktop of somebody who is here, seen to work.
    fn way(book: &mut Book, number: u128) {
        let id = PersonId(Uuid::from_u128(0xee));
        if book.person(id).is_none() {
            book.people.push(Person { id, name: "山本 拓也".into(), ..Person::default() });
        }
        let proof = WayProof { person: Some(id), at: at("2026-11-01T00:00:00Z"), ..WayProof::default() };
        let id = kigenban_facts::WayId(Uuid::from_u128(number));
        book.ways.push(Way { id, kind: WayKind::Desktop, proofs: vec![proof], ..Way::default() });
    }

    fn lacks_of(book: &Book, precaution: Precaution) -> Vec<Lack> {
        let step = readiness(book).steps.into_iter().find(|step| step.precaution == precaution).unwrap();
        step.lacks.into_iter().map(|(_, lack)| lack).collect()
    }

    #[test]
    fn an_address_counts_only_when_something_arrived_there_and_not_on_the_watched_domain() {
        let mut book = book_with(Vec::new());
        way(&mut book, 1);
        book.recipients = vec![
            arrived(1, "soumu@example-kobe.co.jp", "2026-11-01"),
            arrived(2, "a@mail.example-kobe.co.jp", "2026-11-01"),
            arrived(3, "boss@phone.example", "2026-11-01"),
        ]
        .into();
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Partly, 1));
        book.recipients.push(Recipient { arrived_at: None, ..arrived(4, "new@mail.example", "2026-11-01") });
        assert_eq!(lacks_of(&book, Precaution::Recipients)[0], Lack::Arrival(RecipientId(Uuid::from_u128(4))));
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Partly, 1), "nobody tried it");
        book.recipients.pop();
        book.recipients.push(arrived(4, "other@notexample-kobe.co.jp.example", "2025-11-24"));
        let old = Lack::ArrivalOld(RecipientId(Uuid::from_u128(4)), crate::testing::day("2025-11-24"));
        assert!(lacks_of(&book, Precaution::Recipients).contains(&old), "a year and a day ago");
        book.recipients.pop();
        book.recipients.push(arrived(4, "other@notexample-kobe.co.jp.example", "2025-11-25"));
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Done, 0));
    }

    #[test]
    fn three_addresses_are_not_done_while_no_way_of_ours_was_seen_to_work() {
        let mut book = book_with(Vec::new());
        book.recipients = (1..=3).map(|n| arrived(n, &format!("a{n}@phone.example"), "2026-11-01")).collect();
        assert_eq!(lacks_of(&book, Precaution::Recipients), [Lack::Way]);
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Partly, 1));
        way(&mut book, 1);
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Done, 0));
        book.people.iter_mut().for_each(|person| person.left = true);
        assert_eq!(lacks_of(&book, Precaution::Recipients), [Lack::Way], "who saw it has left");
    }

    #[test]
    fn one_address_of_somebody_who_left_and_two_that_nobody_tried_are_nothing() {
        let mut book = book_with(Vec::new());
        let gone = Person {
            name: "佐藤 恵子".into(),
            email: Some("sato@mail.example".into()),
            left: true,
            ..Person::default()
        };
        book.people = vec![gone].into();
        book.recipients = vec![
            arrived(1, "sato@mail.example", "2026-11-01"),
            Recipient { id: RecipientId(Uuid::from_u128(2)), ..mail("soumu@phone.example") },
            Recipient { id: RecipientId(Uuid::from_u128(3)), ..mail("boss@phone.example") },
        ]
        .into();
        assert_eq!(step_of(&book, Precaution::Recipients), (Progress::Partly, 3));
        let step = readiness(&book).steps.into_iter().find(|step| step.precaution == Precaution::Recipients).unwrap();
        assert!(step.lacks(contract_id(Kind::Domain)), "the contract by the same rule");
    }

    #[test]
    fn a_spare_card_is_another_card_that_is_still_good() {
        let mut book = book_with(Vec::new());
        let id = |n| CardId(Uuid::from_u128(n));
        let card = |n, month: Option<&str>| Card {
            id: id(n),
            expires: month.map(|month| YearMonth::of(crate::testing::day(month))),
            ..Card::default()
        };
        book.cards = vec![card(1, None), card(2, Some("2026-11-01")), card(3, Some("2026-10-01"))].into();
        book.contracts[0].main_card = Some(id(1));
        for (spare, expected) in [
            (id(1), Some(Lack::SpareCard)),
            (id(9), Some(Lack::SpareCard)),
            (id(3), Some(Lack::SpareCardEnded(id(3)))),
            (id(2), None),
        ] {
            book.contracts[0].spare_card = Some(spare);
            assert_eq!(lacks_of(&book, Precaution::SpareCard).first().cloned(), expected, "{spare}");
        }
        book.contracts[0].main_card = Some(id(2));
        book.contracts[0].spare_card = Some(id(1));
        assert_eq!(lacks_of(&book, Precaution::SpareCard), [Lack::SpareCardUndated(id(1))]);
    }

    #[test]
    fn what_does_not_apply_is_not_counted() {
        let mut book = book_with(Vec::new());
        let mut server = contract(Kind::Server);
        server.unused = true;
        book.contracts.push(server);
        let of = |book: &Book, precaution| {
            let step = readiness(book).steps.into_iter().find(|step| step.precaution == precaution);
            step.map(|step| step.applies)
        };
        let domain = vec![contract_id(Kind::Domain)];
        assert_eq!(of(&book, Precaution::TwoCustodians), Some(domain.clone()));
        assert_eq!(of(&book, Precaution::HolderAndKeeping), Some(domain), "対象外 is asked nothing");
        assert_eq!(of(&book, Precaution::SpareCard), Some(Vec::new()), "how it is paid is not known yet");
        book.contracts[0].pay_method = Some(PayMethod::BankDebit);
        assert_eq!(of(&book, Precaution::SpareCard), None, "nothing is paid by card");
        book.contracts.iter_mut().for_each(|contract| contract.unused = true);
        assert_eq!(readiness(&book).steps.len(), 7, "nothing is in use: all seven are still to come");
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
        let off = readiness(&book).steps.into_iter().find(|step| step.precaution == Precaution::AutoRenewal).unwrap();
        assert_eq!(off.by_hand, 1, "nothing renews itself");
        book.contracts[0].auto_renewal = AutoRenewal::On;
        assert_eq!(step_of(&book, Precaution::AutoRenewal), (Progress::Done, 0));
    }

    /// One more ひとそろい with its five contracts, all written down.
    fn full(book: &mut Book, number: u128) -> kigenban_facts::BundleId {
        let id = kigenban_facts::BundleId(Uuid::from_u128(number));
        let domain = format!("example-{number}.jp");
        book.bundles.push(Bundle { id, domain, ..Bundle::default() });
        for (place, (_, kind)) in SHEET.into_iter().enumerate() {
            let place = u128::try_from(place).unwrap();
            book.contracts.push(Contract {
                id: ContractId(Uuid::from_u128(number * 100 + place)),
                bundle: id,
                kept_at: Some("総務の金庫".into()),
                renewal_way: RenewalWay::Automatic,
                ..contract(kind)
            });
        }
        id
    }

    fn handed_over(book: &mut Book, number: u128, bundle: kigenban_facts::BundleId, rows: &[Row]) {
        let id = HandoverId(Uuid::from_u128(number));
        book.handovers.push(Handover { id, bundle, ..Handover::default() });
        let stamps = rows.iter().enumerate().map(|(place, row)| Stamp {
            id: kigenban_facts::StampId(Uuid::from_u128(number * 10 + u128::try_from(place).unwrap())),
            handover: id,
            row: *row,
            ..Stamp::default()
        });
        book.stamps.extend(stamps);
    }

    const ALL: [Row; 5] = [Row::Registrar, Row::Server, Row::Dns, Row::Certificate, Row::Mail];

    #[test]
    fn a_sheet_is_done_when_all_it_says_was_looked_at() {
        let mut book = Book::default();
        let bundle = full(&mut book, 1);
        assert_eq!(step_of(&book, Precaution::HandoverSheet), (Progress::NotRegistered, 1));
        handed_over(&mut book, 1, bundle, &[Row::Registrar, Row::Server, Row::Server]);
        assert_eq!(lacks_of(&book, Precaution::HandoverSheet), [Lack::SheetRows(3)]);
        assert_eq!(step_of(&book, Precaution::HandoverSheet), (Progress::Partly, 1));
        handed_over(&mut book, 2, bundle, &ALL);
        book.handovers[1].at = now();
        assert_eq!(step_of(&book, Precaution::HandoverSheet), (Progress::Done, 0));
    }

    #[test]
    fn five_stamps_on_a_sheet_that_says_nothing_are_nothing() {
        let mut book = book_with(Vec::new());
        handed_over(&mut book, 1, bundle(), &ALL);
        assert_eq!(lacks_of(&book, Precaution::HandoverSheet), [Lack::SheetBlank(ALL.to_vec())]);
    }

    #[test]
    fn one_bundle_of_twelve_is_one_of_twelve() {
        let mut book = Book::default();
        let bundles: Vec<_> = (1..=12).map(|number| full(&mut book, number)).collect();
        handed_over(&mut book, 1, bundles[0], &ALL);
        assert_eq!(step_of(&book, Precaution::HandoverSheet), (Progress::Partly, 11));
        let step = readiness(&book).steps.pop().unwrap();
        assert_eq!(step.lacks.len(), 11, "each is said once");
        assert!(!step.lacks(book.contracts[0].id) && step.lacks(book.contracts[5].id));
    }

    #[test]
    fn a_sheet_handed_to_somebody_who_left_is_with_nobody() {
        let mut book = Book::default();
        let bundle = full(&mut book, 1);
        let gone = PersonId(Uuid::from_u128(0xa3));
        book.people.push(Person { id: gone, name: "佐藤 恵子".into(), left: true, ..Person::default() });
        handed_over(&mut book, 1, bundle, &ALL);
        book.handovers[0].to = gone;
        assert_eq!(lacks_of(&book, Precaution::HandoverSheet), [Lack::SheetOfLeaver]);
        book.contracts[1].kept_at = Some("佐藤さんの引き出し".into());
        assert!(lacks_of(&book, Precaution::HolderAndKeeping).contains(&Lack::KeepingOfLeaver));
    }

    #[test]
    fn both_people_missing_are_two() {
        let book = book_with(Vec::new());
        assert_eq!(lacks_of(&book, Precaution::TwoCustodians), [Lack::Custodians(2)]);
        assert_eq!(step_of(&book, Precaution::TwoCustodians), (Progress::NotRegistered, 2));
    }
}
