use std::collections::BTreeSet;

use kigenban_facts::{CalendarTarget, Given, Payment, YearMonth};
use uuid::Uuid;

use super::*;
use crate::testing::{at, book_with, contract, day, paid, registered, typed, until};
use crate::{Precaution, Progress};

const NOW: &str = "2026-11-24T00:00:00Z";

fn office() -> Book {
    let mut book = book_with(vec![until(registered("2027-03-31", "2026-01-10T00:00:00Z"), NOW)]);
    book.contracts[0].pay_by = Some(typed("2027-03-20"));
    book.settings.move_to_workday = true;
    book
}

fn to_give(book: &Book) -> Vec<Entry> {
    entries_to_give(book, &crate::judge(book, at(NOW)))
}

fn lines(book: &Book) -> Vec<String> {
    let line = |entry: Entry| format!("{} {:?} {:?}", entry.day, entry.kind, entry.stage);
    to_give(book).into_iter().map(line).collect()
}

#[test]
fn every_stage_is_an_entry_of_its_own_beside_the_day() {
    let expected = [
        "2027-01-20 PayBy Some(TwoMonths)",
        "2027-02-19 PayBy Some(Month)",
        "2027-03-05 PayBy Some(TwoWeeks)",
        "2027-03-17 PayBy Some(ThreeDays)",
        "2027-03-19 PayBy Some(Day)",
        "2027-03-20 PayBy None",
        "2027-03-31 Expires None",
    ];
    assert_eq!(lines(&office()), expected);
    let keys: BTreeSet<String> = to_give(&office()).into_iter().map(|entry| entry.key).collect();
    assert_eq!(keys.len(), expected.len(), "a key is one entry's");
    assert!(keys.iter().any(|key| key.ends_with(":pay_by:three_days") && is_stage(key)));
    assert!(keys.iter().any(|key| key.ends_with(":pay_by") && !is_stage(key)));
}

#[test]
fn what_is_paid_rings_no_more_and_what_is_unused_is_not_given() {
    let mut book = office();
    book.payments.push(paid(Kind::Domain, "2027-03-31", "2026-11-20T00:00:00Z"));
    assert!(to_give(&book).iter().all(|entry| entry.stage.is_none() && entry.settled));
    book.payments = Vec::<Payment>::new().into();
    book.contracts[0].unused = true;
    assert_eq!(lines(&book), Vec::<String>::new());
}

#[test]
fn what_renews_itself_rings_while_the_card_can_still_be_changed() {
    let mut book = office();
    book.contracts[0].auto_renewal = AutoRenewal::On;
    let stages: Vec<_> = to_give(&book).into_iter().filter_map(|entry| entry.stage).collect();
    assert_eq!(stages, [Stage::Month, Stage::Week]);
}

#[test]
fn a_certificate_that_a_machine_renews_is_shown_but_not_given_out() {
    let mut book = office();
    let mut certificate = contract(Kind::Certificate);
    certificate.expires = Some(typed("2027-02-01"));
    book.contracts.push(certificate);
    let of_certificate =
        |book: &Book| to_give(book).iter().filter(|one| one.kind == EntryKind::CertificateEnds).count();
    assert!(of_certificate(&book) > 1);
    book.contracts[1].renewal_way = RenewalWay::Automatic;
    assert_eq!(of_certificate(&book), 0);
    let all = entries(&book, &crate::judge(&book, at(NOW)), day("2026-11-24"));
    assert_eq!(all.iter().filter(|one| one.kind == EntryKind::CertificateEnds).count(), 1, "its day alone");
}

#[test]
fn the_day_itself_and_its_payment_are_one_when_they_are_the_same() {
    let mut book = office();
    book.contracts[0].pay_by = Some(typed("2027-03-31"));
    assert_eq!(
        to_give(&book).iter().filter(|entry| entry.day == day("2027-03-31") && entry.stage.is_none()).count(),
        1
    );
}

#[test]
fn a_card_is_given_while_something_is_paid_by_it() {
    let mut book = office();
    let card = Card { id: CardId(Uuid::from_u128(9)), expires: YearMonth::new(2027, 2), ..Card::default() };
    book.cards.push(card.clone());
    assert!(to_give(&book).iter().all(|entry| entry.card.is_none()));
    book.contracts[0].main_card = Some(card.id);
    let days: Vec<_> = to_give(&book).into_iter().filter(|entry| entry.card.is_some()).map(|entry| entry.day).collect();
    assert_eq!(days.last(), Some(&day("2027-02-28")));
    assert!(days.len() > 2);
}

#[test]
fn an_office_elsewhere_has_its_nine_o_clock_in_its_own_zone() {
    let mut book = office();
    assert_eq!(entry_instant(&book, day("2027-03-17")), at("2027-03-17T00:00:00Z"));
    book.office.time_zone = "America/New_York".into();
    assert_eq!(entry_instant(&book, day("2027-03-10")), at("2027-03-10T14:00:00Z"));
    assert_eq!(entry_instant(&book, day("2027-03-17")), at("2027-03-17T13:00:00Z"), "their summer time has begun");
}

fn given(book: &mut Book, target: CalendarTarget) {
    let rows = to_give(book).into_iter().map(|entry| Given {
        target,
        uid: crate::uid_of(&entry.key),
        entry: entry.key,
        day: entry.day,
        title: String::new(),
        sequence: 0,
        state: GivenState::Stands,
        at: at(NOW),
    });
    book.given = rows.collect();
}

fn second_calendar(book: &Book, now: &str) -> Progress {
    let snapshot = crate::Snapshot::of(book.clone(), crate::Knowledge::built_in().clone(), at(now));
    snapshot.readiness().steps.iter().find(|step| step.precaution == Precaution::SecondCalendar).unwrap().progress
}

#[test]
fn a_second_calendar_counts_only_when_it_was_given_everything_as_it_stands() {
    let mut book = office();
    book.contracts[0].second_calendar = Some("壁のカレンダー".into());
    assert_eq!(second_calendar(&book, NOW), Progress::NotRegistered, "a note proves nothing");
    given(&mut book, CalendarTarget::Google);
    assert_eq!(second_calendar(&book, NOW), Progress::Done);
    assert_eq!(second_calendar(&book, "2027-03-06T00:00:00Z"), Progress::Done, "what has passed is not asked for");
    book.contracts[0].pay_by = Some(typed("2027-03-18"));
    assert_eq!(second_calendar(&book, NOW), Progress::NotRegistered, "it has moved since");
    book.contracts[0].pay_by = Some(typed("2027-03-20"));
    let half = book.given.len() / 2;
    for row in book.given.iter_mut().take(half) {
        row.target = CalendarTarget::Outlook;
    }
    assert_eq!(second_calendar(&book, NOW), Progress::NotRegistered, "two halves in two programs are no whole");
    given(&mut book, CalendarTarget::Garoon);
    book.given[0].state = GivenState::ToDelete;
    assert_eq!(second_calendar(&book, NOW), Progress::NotRegistered);
}
