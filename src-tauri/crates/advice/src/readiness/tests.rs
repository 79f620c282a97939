use super::*;
use crate::testing::{at, book_with, bundle, contract, contract_id, person};
use kigenban_facts::{
    Bundle, Card, Custodian, Handover, HandoverId, Kind, PayMethod, Person, PersonId, Recipient, RecipientKind,
    RecipientRole, RenewalWay, Stamp, Way, WayKind, WayProof, YearMonth,
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
    book.contracts[0].holder_is = HolderIs::Outside;
    assert_eq!(step_of(&book, Precaution::HolderAndKeeping), (Progress::Partly, 1), "said to be somebody else's");
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
    let gone =
        Person {
            name: "佐藤 恵子".into(), email: Some("sato@mail.example".into()), left: true, ..Person::default()
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

/// One more 契約一式 with its five contracts, all written down.
fn full(book: &mut Book, number: u128) -> kigenban_facts::BundleId {
    let id = kigenban_facts::BundleId(Uuid::from_u128(number));
    let domain = format!("example-{number}.jp");
    book.bundles.push(Bundle { id, domain, ..Bundle::default() });
    for (place, (_, kind)) in Row::SHEET.into_iter().enumerate() {
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
