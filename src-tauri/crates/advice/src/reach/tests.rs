use std::collections::BTreeSet;

use chrono::TimeDelta;
use kigenban_facts::{
    Fate, Person, Recipient, RecipientId, RecipientRole, Registration, Seen, Snooze, State, Way, WayKind, WayProof,
};
use uuid::Uuid;

use super::*;
use crate::testing::{at, book_with, living, registered, span, until};
use crate::{judge, reminders};

const SATO: u128 = 1;
const SUZUKI: u128 = 2;
const TANAKA: u128 = 3;
const OFFICE: u128 = 9;

fn id(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn way(number: u128, kind: WayKind, seen_by: &[u128]) -> Way {
    let proof = |person: &u128| WayProof {
        person: Some(id(*person)),
        address: (kind == WayKind::Mail).then(|| format!("{person}@mail.example")),
        at: at("2026-09-01T00:00:00Z"),
    };
    Way { id: WayId(Uuid::from_u128(number)), kind, proofs: seen_by.iter().map(proof).collect(), ..Way::default() }
}

/// A co.jp to be paid until 12月25日 (推定). 佐藤 is responsible, 鈴木 deputy, 田中 a colleague; an accountant outside.
fn office() -> Book {
    let mut book = book_with(vec![until(registered("2026-12-31", "2026-01-10T00:00:00Z"), "2026-10-01T00:00:00Z")]);
    book.people = [(SATO, "佐藤 恵子"), (SUZUKI, "鈴木 実"), (TANAKA, "田中 一郎")]
        .map(|(number, name)| Person {
            id: id(number),
            name: name.into(),
            email: Some(format!("{number}@mail.example")),
            ..Person::default()
        })
        .into_iter()
        .collect();
    book.recipients.push(Recipient {
        id: RecipientId(Uuid::from_u128(OFFICE)),
        role: RecipientRole::Kigenban,
        address: "keiri@accountant.example".into(),
        ..Recipient::default()
    });
    let mut contract = book.contracts[0].clone();
    contract.manager = Some(id(SATO));
    contract.deputy = Some(id(SUZUKI));
    book.contracts.replace(0, contract);
    book.ways = vec![way(70, WayKind::Mail, &[SATO, SUZUKI, TANAKA])].into();
    book
}

fn name(book: &Book, reader: Reader) -> String {
    match reader.person {
        Some(person) => book.person(person).unwrap().name.split(' ').next().unwrap().to_owned(),
        None if reader.recipient.is_some() => "会計".to_owned(),
        None => "部屋".to_owned(),
    }
}

/// One look at the office at nine every morning; what is to be told is written down. Lines: day, who.
struct Run {
    book: Book,
    told: Vec<Telling>,
    lost: BTreeSet<WayId>,
    failing: BTreeSet<WayId>,
    lines: Vec<(String, String)>,
}

impl Run {
    fn of(book: Book) -> Self {
        Self { book, told: Vec::new(), lost: BTreeSet::new(), failing: BTreeSet::new(), lines: Vec::new() }
    }

    fn beat(&mut self, now: DateTime<Utc>) -> Vec<Call> {
        self.book.spans.iter_mut().for_each(|span| span.last_seen = now);
        let advice = judge(&self.book, now);
        let memory = Memory { told: &self.told, lost: &self.lost, failing: &self.failing };
        let calls: Vec<Call> =
            calls(&self.book, &advice, memory).into_iter().filter(|call| call.task.contains(":pay")).collect();
        for call in &calls {
            let day = day_of(now, zone_of(&self.book.office)).format("%m-%d").to_string();
            let names: Vec<String> = call.lines.iter().map(|line| name(&self.book, line.reader)).collect();
            self.lines.push((day, names.join(" ")));
            self.told.extend(call.lines.iter().map(|line| Telling {
                task: call.task.clone(),
                mark: call.mark.clone(),
                reader: line.reader,
                way: Some(line.way),
                at: now,
                fate: Fate::Sent,
                ..Telling::default()
            }));
        }
        calls
    }

    fn days(&mut self, from: &str, days: i64) {
        for offset in 0..days {
            self.beat(at(&format!("{from}T00:00:00Z")) + TimeDelta::days(offset));
        }
    }

    fn later(&mut self, person: u128, from: &str, until: &str) {
        let advice = judge(&self.book, at(from));
        let task = advice.tasks.iter().find(|task| task.key.contains(":pay")).unwrap().key.clone();
        self.book.snoozes.push(Snooze { task, until: at(until), by: id(person), at: at(from), ..Snooze::default() });
    }

    fn assert(&self, expected: &[(&str, &str)]) {
        let lines: Vec<(&str, &str)> = self.lines.iter().map(|(day, who)| (day.as_str(), who.as_str())).collect();
        assert_eq!(lines, expected);
    }
}

// Written by hand from the calendar of 2026: 10月25日 is a Sunday, 11月23日 a holiday (Monday), 12月25日 a Friday.

#[test]
fn nobody_answers_each_is_told_on_the_days_of_the_table() {
    let mut run = Run::of(office());
    run.days("2026-10-01", 88);
    run.assert(&[
        ("10-23", "佐藤"),                // 2か月前, moved to Friday
        ("10-28", "鈴木"),                // three working days without an answer: Mon, Tue, Wed
        ("11-25", "佐藤"),                // 1か月前
        ("11-30", "鈴木"),                // Thu, Fri, Mon
        ("12-11", "佐藤 鈴木"),           // 2週間前
        ("12-22", "佐藤 鈴木 田中 会計"), // 3日前: everybody
        ("12-25", "佐藤 鈴木 田中 会計"), // 当日
        ("12-26", "佐藤 鈴木 田中 会計"), // and every day after it
        ("12-27", "佐藤 鈴木 田中 会計"),
    ]);
}

#[test]
fn an_answer_keeps_the_deputy_out_until_two_weeks_before_and_quiets_the_person_alone() {
    let mut run = Run::of(office());
    run.days("2026-10-01", 23);
    run.later(SATO, "2026-10-23T01:00:00Z", "2026-10-26T00:00:00Z");
    run.days("2026-10-24", 33);
    run.later(SATO, "2026-11-25T01:00:00Z", "2026-12-14T00:00:00Z");
    run.days("2026-11-26", 28);
    run.assert(&[
        ("10-23", "佐藤"),
        ("10-26", "佐藤"), // あとで is over
        ("11-25", "佐藤"),
        ("12-11", "鈴木"), // 佐藤 is quiet until the 14th, the task is not
        ("12-14", "佐藤"),
        ("12-22", "佐藤 鈴木 田中 会計"),
    ]);
}

#[test]
fn who_is_gone_unnamed_or_never_reached_is_not_waited_for() {
    // 佐藤 left: the deputy at once.
    let mut gone = Run::of(office());
    gone.book.people.iter_mut().for_each(|person| person.left |= person.id == id(SATO));
    gone.days("2026-10-01", 40);
    gone.assert(&[("10-23", "鈴木")]);

    // Nobody is named at all: everybody at once.
    let mut nobody = Run::of(office());
    let unnamed = kigenban_facts::Contract { manager: None, deputy: None, ..nobody.book.contracts[0].clone() };
    nobody.book.contracts.replace(0, unnamed);
    nobody.days("2026-10-01", 30);
    nobody.assert(&[("10-23", "佐藤 鈴木 田中 会計")]);

    // 佐藤 never saw a letter arrive: hers is sent, and the deputy gets one at once.
    let mut unproved = Run::of(office());
    unproved.book.ways = vec![way(70, WayKind::Mail, &[SUZUKI])].into();
    let calls = {
        unproved.days("2026-10-01", 22);
        unproved.beat(at("2026-10-23T00:00:00Z"))
    };
    unproved.assert(&[("10-23", "佐藤 鈴木")]);
    assert_eq!(calls[0].passed, [Passed::Unreached(id(SATO))]);

    // The address has changed since it was tried: it is not proved any more.
    let mut moved = Run::of(office());
    moved
        .book
        .people
        .iter_mut()
        .filter(|one| one.id == id(SATO))
        .for_each(|one| one.email = Some("x@y.example".into()));
    moved.days("2026-10-01", 23);
    moved.assert(&[("10-23", "佐藤 鈴木")]);
}

#[test]
fn a_way_that_was_never_seen_to_work_or_lost_its_secret_or_fails_all_day_counts_for_nothing() {
    let mut never = Run::of(office());
    never.book.ways = vec![way(70, WayKind::Mail, &[])].into();
    never.days("2026-10-01", 88);
    never.assert(&[]);

    let mut lost = Run::of(office());
    lost.lost.insert(WayId(Uuid::from_u128(70)));
    lost.days("2026-10-01", 88);
    lost.assert(&[]);

    // Mail fails, the room works and 田中 reads it: he is no deputy, so everybody is told at once.
    let mut failing = Run::of(office());
    failing.book.ways.push(way(71, WayKind::Web, &[TANAKA]));
    failing.failing.insert(WayId(Uuid::from_u128(70)));
    failing.days("2026-10-01", 23);
    failing.assert(&[("10-23", "佐藤 鈴木 田中 田中 会計")]);
}

#[test]
fn what_has_stopped_is_told_to_everybody_at_once_at_any_hour_then_each_morning() {
    let mut run = Run::of(office());
    let dead = Registration { state: State::Suspended, ..living("2026-12-31") };
    run.book.spans = vec![until(span(Seen::Registration(dead), "2026-10-04T16:00:00Z"), "2026-10-04T16:00:00Z")].into();
    let mut told = Vec::new();
    for (hour, minute) in [(17, 0), (17, 5), (20, 0), (23, 30)] {
        let now = at(&format!("2026-10-04T{hour}:{minute:02}:00Z"));
        run.book.spans.iter_mut().for_each(|span| (span.last_seen, span.count) = (now, 9));
        let advice = judge(&run.book, now);
        let memory = Memory { told: &run.told, lost: &run.lost, failing: &run.failing };
        for call in calls(&run.book, &advice, memory) {
            assert!(call.urgent);
            told.push((hour, call.lines.len()));
            run.told.extend(call.lines.iter().map(|line| Telling {
                task: call.task.clone(),
                mark: call.mark.clone(),
                reader: line.reader,
                way: Some(line.way),
                at: now,
                ..Telling::default()
            }));
        }
    }
    // Two in the morning of the 5th in Kobe, then quiet; 8:30 is the same day and was told.
    assert_eq!(told, [(17, 4)]);
}

#[test]
fn what_is_paid_is_told_to_nobody_and_a_pc_that_was_off_tells_one_stage() {
    let mut paid = Run::of(office());
    paid.days("2026-10-01", 24);
    paid.book.payments.push(crate::testing::paid(kigenban_facts::Kind::Domain, "2026-12-31", "2026-10-24T03:00:00Z"));
    paid.days("2026-10-25", 50);
    paid.assert(&[("10-23", "佐藤")]);

    let mut off = Run::of(office());
    off.days("2026-12-13", 1);
    off.assert(&[("12-13", "佐藤 鈴木")]);
}

#[test]
fn a_clock_that_was_a_year_ahead_silences_nobody() {
    let mut run = Run::of(office());
    run.days("2027-12-01", 1);
    run.lines.clear();
    run.days("2026-10-23", 1);
    run.assert(&[("10-23", "佐藤")]);
}

#[test]
fn the_desktop_and_the_ways_are_told_the_same_stages() {
    let mut run = Run::of(office());
    let (mut desktop, mut ways) = (BTreeSet::new(), BTreeSet::new());
    for offset in 0..88 {
        let now = at("2026-10-01T00:00:00Z") + TimeDelta::days(offset);
        ways.extend(run.beat(now).into_iter().map(|call| call.mark));
        let told = reminders(&run.book, &judge(&run.book, now));
        for one in told.into_iter().filter(|one| one.task.contains(":pay")) {
            desktop.extend(one.key.split_once('#').map(|(_, mark)| mark.to_owned()));
            run.book.sent.push(kigenban_facts::Sent { key: one.key, at: now });
        }
    }
    assert_eq!(ways, desktop);
}

/// Chance, told again by its seed.
struct Dice(u64);

impl Dice {
    fn one_in(&mut self, sides: u64) -> bool {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).is_multiple_of(sides)
    }
}

/// Written down, sent, marked: with a server that is away at times and kills between sending and marking. Gives what
/// arrived, by number of the row.
fn carry(run: &mut Run, dice: &mut Dice, arrived: &mut Vec<usize>) -> usize {
    let mut kills = 0;
    for place in 0..run.told.len() {
        if run.told[place].fate != Fate::Waiting || dice.one_in(5) {
            continue;
        }
        arrived.push(place);
        if dice.one_in(15) {
            kills += 1;
            continue;
        }
        run.told[place].fate = Fate::Sent;
    }
    kills
}

// The days stand here as they follow from the calendar: 10月23日 two months before (moved), 12月11日 two weeks before, 12月22日
// three days before.
#[test]
fn four_hundred_days_with_a_pc_that_is_off_at_random_and_killed_while_it_sends() {
    for seed in [7, 2026, 400_000] {
        let (mut dice, mut run) = (Dice(seed), Run::of(office()));
        let (mut arrived, mut kills, mut off) = (Vec::new(), 0, 0);
        let everybody = [id(SATO), id(SUZUKI), id(TANAKA)];
        for day in 0..400 {
            let morning = at("2026-06-01T00:00:00Z") + TimeDelta::days(day);
            let today = morning.format("%Y-%m-%d").to_string();
            if today.as_str() == "2026-12-29" {
                run.book.payments.push(crate::testing::paid(
                    kigenban_facts::Kind::Domain,
                    "2026-12-31",
                    "2026-12-29T00:00:00Z",
                ));
                // What still waits for what is paid is withdrawn.
                run.told.iter_mut().filter(|one| one.fate == Fate::Waiting).for_each(|one| one.fate = Fate::Withdrawn);
                run.book.spans =
                    vec![until(registered("2027-12-31", "2026-12-29T00:00:00Z"), "2026-12-29T00:00:00Z")].into();
            }
            if dice.one_in(3) {
                off += 1;
                continue;
            }
            for hour in [0, 5] {
                run.beat(morning + TimeDelta::hours(hour));
                run.told.iter_mut().filter(|one| one.letter.is_none()).for_each(|one| {
                    (one.fate, one.letter) = (Fate::Waiting, Some(0));
                });
                kills += carry(&mut run, &mut dice, &mut arrived);
            }
            let has = |person: &PersonId, mark: &str| {
                run.told.iter().any(|one| {
                    one.reader.person == Some(*person) && one.mark.as_str() >= mark && one.fate != Fate::Withdrawn
                })
            };
            let unpaid = today.as_str() < "2026-12-29";
            if unpaid && today.as_str() >= "2026-10-23" {
                assert!(has(&id(SATO), "2026-10-23"), "seed {seed}, {today}");
            }
            if unpaid && today.as_str() >= "2026-12-11" {
                assert!([SATO, SUZUKI].iter().all(|one| has(&id(*one), "2026-12-11")), "seed {seed}, {today}");
            }
            if unpaid && today.as_str() >= "2026-12-22" {
                assert!(everybody.iter().all(|one| has(one, "2026-12-22")), "seed {seed}, {today}");
            }
            if unpaid && today.as_str() < "2026-12-21" {
                assert!(!has(&id(TANAKA), ""), "seed {seed}, {today}: too early for a colleague");
            }
        }
        let mut keys: Vec<_> = run.told.iter().map(|one| (&one.task, &one.mark, one.reader, one.way)).collect();
        let rows = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), rows, "seed {seed}: nobody is told the same stage twice on one way");
        let distinct: BTreeSet<usize> = arrived.iter().copied().collect();
        assert_eq!(
            arrived.len() - distinct.len() + open(&run, &arrived),
            kills,
            "seed {seed}: twice only after a kill"
        );
        println!(
            "seed {seed}: {off} days off, {rows} told, {} arrived, {kills} kills, {} repeated",
            distinct.len(),
            arrived.len() - distinct.len()
        );
        assert!(rows > 10 && kills > 0 && off > 100);
    }
}

/// Killed after sending and never marked since: no repetition followed.
fn open(run: &Run, arrived: &[usize]) -> usize {
    let ended = |place: &&usize| run.told[**place].fate != Fate::Sent;
    arrived.iter().collect::<BTreeSet<_>>().into_iter().filter(|place| ended(place)).count()
}
