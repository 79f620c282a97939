use kigenban_facts::{
    AutoRenewal, Done, Handover, HandoverId, Kind, LentId, Person, Row, SourcedDate, Stamp, StampId, WayId, WayProof,
};
use uuid::Uuid;

use super::*;
use crate::testing::{at, book_with, bundle, contract, day, person, typed};
use crate::{OccasionKind, Stage, calendar, judge, reminders};

/// The tasks of the round on a day, by word and day.
fn asked(book: &Book, on: &str) -> Vec<String> {
    let advice = judge(book, at(&format!("{on}T01:00:00Z")));
    let round = [TaskKind::DecideRenewal, TaskKind::EndAccess, TaskKind::LookAtSheet, TaskKind::TryWay];
    let tasks = advice.tasks.iter().filter(|task| round.contains(&task.kind));
    tasks
        .map(|task| format!("{} {}", task.kind.word(), task.due.map_or_else(String::new, |due| due.to_string())))
        .collect()
}

/// The days between two days on which something of a kind is told, each as the morning's heartbeat would.
fn told(book: &mut Book, kind: TaskKind, from: &str, to: &str) -> Vec<String> {
    let mut days = Vec::new();
    for on in day(from).iter_days().take_while(|on| *on <= day(to)) {
        let now = at(&format!("{on}T01:00:00Z"));
        let due = reminders(book, &judge(book, now));
        for reminder in due.into_iter().filter(|one| one.kind == kind) {
            days.push(format!("{on} {}", reminder.stage.word()));
            book.sent.push(kigenban_facts::Sent { key: reminder.key, at: now });
        }
    }
    days
}

fn office() -> Book {
    let mut book = book_with(Vec::new());
    book.people.push(Person { id: person(), name: "佐藤 恵子".into(), ..Person::default() });
    book
}

fn lent(until: &str) -> Lent {
    Lent {
        id: LentId(Uuid::from_u128(0x1e)),
        contract: contract(Kind::Domain).id,
        to: "みほん制作".into(),
        until: Some(day(until)),
        ..Lent::default()
    }
}

#[test]
fn lent_access_is_spoken_of_before_its_end_and_every_week_until_it_is_stopped() {
    let mut book = office();
    book.lent.push(lent("2027-03-31"));
    assert!(asked(&book, "2027-02-27").is_empty());
    assert_eq!(asked(&book, "2027-02-28"), ["end_access 2027-03-31"]);
    let days = told(&mut book, TaskKind::EndAccess, "2027-02-20", "2027-04-20");
    assert_eq!(
        days,
        [
            "2027-03-17 two_weeks",
            "2027-03-19 ten_days",
            "2027-03-24 week",
            "2027-03-26 three_days",
            "2027-03-31 day",
            "2027-04-03 daily",
            "2027-04-10 daily",
            "2027-04-17 daily",
        ]
    );
    book.dones.push(Done { task: end_of_access(&book.lent[0]).unwrap(), ..Done::default() });
    assert!(asked(&book, "2027-04-20").is_empty());
    let longer = lent("2027-04-30");
    book.lent.replace(0, longer);
    assert_eq!(asked(&book, "2027-04-20"), ["end_access 2027-04-30"], "another day is asked about again");
}

#[test]
fn the_last_day_to_say_no_is_asked_about_until_it_is_over_or_paid_for() {
    let mut book = office();
    let server = Contract {
        expires: Some(typed("2027-02-28")),
        notice_by: Some(typed("2027-01-31")),
        auto_renewal: AutoRenewal::On,
        ..contract(Kind::Server)
    };
    book.contracts.push(server.clone());
    assert!(asked(&book, "2026-12-30").is_empty());
    assert_eq!(asked(&book, "2026-12-31"), ["decide_renewal 2027-01-31"]);
    assert_eq!(asked(&book, "2027-01-31"), ["decide_renewal 2027-01-31"]);
    assert!(asked(&book, "2027-02-01").is_empty(), "nobody can say no any more");
    book.dones.push(Done { task: key(server.id, Some(day("2027-01-31")), TaskKind::DecideRenewal), ..Done::default() });
    assert!(asked(&book, "2027-01-10").is_empty(), "続けます");
}

#[test]
fn a_package_of_the_month_is_asked_about_for_the_day_somebody_wrote_and_not_every_month() {
    let mut book = office();
    book.contracts.push(Contract {
        expires: Some(typed("2027-01-31")),
        notice_by: Some(typed("2027-01-20")),
        term: Some(1),
        ..contract(Kind::Server)
    });
    assert!(asked(&book, "2027-01-09").is_empty());
    assert_eq!(asked(&book, "2027-01-10"), ["decide_renewal 2027-01-20"]);
    let payment = crate::testing::paid(Kind::Server, "2027-01-31", "2027-01-25T00:00:00Z");
    book.payments.push(payment);
    assert!(asked(&book, "2027-02-15").is_empty(), "it rolls on, and the calendar shows it");
    let advice = judge(&book, at("2027-02-15T01:00:00Z"));
    let events = calendar(&book, &advice, day("2027-02-01"), day("2027-02-28"));
    assert!(events.iter().any(|event| event.kind == OccasionKind::NoticeBy && event.day == day("2027-02-20")));
}

fn handed_over(book: &mut Book, on: &str) {
    let id = HandoverId(Uuid::from_u128(7));
    book.handovers.push(Handover { id, bundle: bundle(), ..Handover::default() });
    let rows = [Row::Registrar, Row::Server, Row::Dns, Row::Certificate, Row::Mail];
    let stamp = |(place, row)| Stamp {
        id: StampId(Uuid::from_u128(70 + place as u128)),
        handover: id,
        row,
        at: at(&format!("{on}T03:00:00Z")),
        ..Stamp::default()
    };
    book.stamps.extend(rows.into_iter().enumerate().map(stamp));
}

#[test]
fn a_sheet_is_looked_at_once_a_year_and_the_mark_holds_for_that_year() {
    let mut book = office();
    handed_over(&mut book, "2025-12-01");
    assert!(asked(&book, "2026-11-30").is_empty());
    assert_eq!(asked(&book, "2026-12-01").len(), 1);
    let days = told(&mut book, TaskKind::LookAtSheet, "2026-11-25", "2027-02-05");
    assert_eq!(days, ["2026-12-01 soon", "2026-12-31 soon", "2027-01-30 soon"]);
    let (of, since, due) = sheet_day(&book, day("2026-12-15")).unwrap();
    assert_eq!((since, due), (day("2025-12-01"), day("2026-12-01")));
    let task = key(of.id, Some(due), TaskKind::LookAtSheet);
    book.dones.push(Done { task, ..Done::default() });
    assert!(asked(&book, "2026-12-15").is_empty());
    assert_eq!(sheet_day(&book, day("2026-12-15")).unwrap().2, day("2027-12-01"));
    assert_eq!(asked(&book, "2027-12-01").len(), 1);
    let mut open = office();
    handed_over(&mut open, "2025-12-01");
    open.stamps.remove(0);
    assert!(asked(&open, "2026-12-15").is_empty(), "a sheet that is not finished has its own task");
}

#[test]
fn a_way_of_letters_is_tried_before_its_year_is_over() {
    let mut book = office();
    let proof = WayProof { person: Some(person()), at: at("2026-01-10T03:00:00Z"), ..WayProof::default() };
    let id = WayId(Uuid::from_u128(0x3a));
    book.ways.push(Way { id, kind: WayKind::Mail, owner: Some(person()), proofs: vec![proof], ..Way::default() });
    assert!(asked(&book, "2026-12-26").is_empty());
    assert_eq!(asked(&book, "2026-12-27").len(), 1);
    assert_eq!(told(&mut book, TaskKind::TryWay, "2026-12-20", "2027-01-20"), ["2026-12-27 soon"]);
    let mut way = book.ways[0].clone();
    way.proofs[0].at = at("2027-01-05T03:00:00Z");
    book.ways.replace(0, way.clone());
    assert!(asked(&book, "2027-01-20").is_empty(), "seen to arrive again");
    way.kind = WayKind::Desktop;
    book.ways.replace(0, way);
    assert!(asked(&book, "2028-06-01").is_empty(), "a screen is no letter");
}

#[test]
fn a_foreign_name_is_spoken_of_when_the_renewal_comes() {
    let mut book = office();
    let foreign = Contract {
        holder: Some("みほん制作".into()),
        holder_is: kigenban_facts::HolderIs::Outside,
        expires: Some(SourcedDate { date: day("2027-03-31"), ..typed("2027-03-31") }),
        ..contract(Kind::Domain)
    };
    book.contracts = vec![foreign].into();
    let days = told(&mut book, TaskKind::MoveHolder, "2027-01-01", "2027-04-05");
    assert_eq!(days, [format!("2027-02-25 {}", Stage::Soon.word())], "a month before the day to pay, once");
}
