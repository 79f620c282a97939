//! What cannot be known is asked on the ways, too: one collected notice a week, of everybody whom it concerns.

use std::collections::BTreeSet;

use kigenban_facts::{Book, Contract, Fate, Telling};

use super::{Call, Circle, Line, Lines, Memory, Passed, readers, seat};
use crate::Advice;
use crate::questions::of_this_week;
use crate::snooze::MORNING;
use crate::zone::{instant_at, zone_of};

/// What nobody knows, asked once a week of everybody whom one of these contracts concerns.
pub(super) fn asking(book: &Book, advice: &Advice, memory: Memory<'_>, lines: &Lines<'_>) -> Option<Call> {
    let morning = instant_at(advice.today, MORNING, zone_of(&book.office));
    let notice = of_this_week(book, advice, advice.now >= morning)?;
    let mark = notice.key.split_once('#').map(|(_, mark)| mark.to_owned())?;
    let told = memory.told.iter().filter(|one| one.fate != Fate::Withdrawn && one.at <= advice.now);
    let told: Vec<&Telling> = told.filter(|one| one.task == notice.task).collect();
    let (mut circle, mut passed, mut to) = (Circle::Manager, Vec::new(), Vec::new());
    for contract in notice.about.iter().filter_map(|id| book.contract(*id)) {
        let (own, why) = in_charge(lines, book, contract);
        to.extend(readers(book, contract, false, own));
        circle = circle.max(own);
        passed.extend(why);
    }
    let mut seen = BTreeSet::new();
    to.retain(|reader| seen.insert(*reader));
    passed.sort_unstable();
    passed.dedup();
    let is_new = |line: &Line| !told.iter().any(|one| line.carried(one) && one.mark >= mark);
    let new: Vec<Line> = lines.of_readers(&to, circle).into_iter().filter(is_new).collect();
    (!new.is_empty()).then_some(Call {
        task: notice.task,
        mark,
        stage: notice.stage,
        contract: notice.contract,
        passed,
        urgent: false,
        lines: new,
    })
}

/// Who is asked about a contract: its first seat that is taken by somebody whom a reminder reaches.
fn in_charge(lines: &Lines<'_>, book: &Book, contract: &Contract) -> (Circle, Vec<Passed>) {
    let mut passed = Vec::new();
    for (circle, named) in [(Circle::Manager, contract.manager), (Circle::Deputy, contract.deputy)] {
        match seat(book, lines, named) {
            Ok(_) => return (circle, passed),
            Err(why) => passed.push(why),
        }
    }
    (Circle::Everybody, passed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, book_with, contract, registered, until};
    use crate::{QUESTIONS, judge};
    use chrono::TimeDelta;
    use kigenban_facts::{Kind, Person, PersonId, Way, WayId, WayKind, WayProof};
    use uuid::Uuid;

    fn id(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    /// A domain whose day is known, a server of 佐藤's and a mail contract of nobody's without one.
    fn office() -> Book {
        let mut book = book_with(vec![until(registered("2027-10-31", "2026-01-10T00:00:00Z"), "2026-11-23T00:00:00Z")]);
        book.people = [(1, "佐藤 恵子"), (2, "鈴木 実"), (3, "田中 一郎")]
            .map(|(number, name)| Person {
                id: id(number),
                name: name.into(),
                email: Some(format!("{number}@mail.example")),
                ..Person::default()
            })
            .into_iter()
            .collect();
        let server = Contract { manager: Some(id(1)), deputy: Some(id(2)), ..contract(Kind::Server) };
        book.contracts.push(server);
        let proof = |number: u128| WayProof {
            person: Some(id(number)),
            address: Some(format!("{number}@mail.example")),
            at: at("2026-09-01T00:00:00Z"),
        };
        let way = Way {
            id: WayId(Uuid::from_u128(70)),
            kind: WayKind::Mail,
            proofs: [1, 2, 3].map(proof).into_iter().collect(),
            ..Way::default()
        };
        book.ways = vec![way].into();
        book
    }

    /// Who is asked on which day, and about how many contracts.
    fn run(book: &mut Book, from: &str, days: i64) -> Vec<(String, Vec<u128>)> {
        let (lost, failing, mut told) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        let mut lines = Vec::new();
        for offset in 0..days {
            let now = at(&format!("{from}T00:00:00Z")) + TimeDelta::days(offset);
            book.spans.iter_mut().for_each(|span| span.last_seen = now);
            let advice = judge(book, now);
            let memory = Memory { told: &told, lost: &lost, failing: &failing };
            let calls: Vec<Call> =
                super::super::calls(book, &advice, memory).into_iter().filter(|call| call.task == QUESTIONS).collect();
            assert!(calls.len() <= 1, "one notice for the whole office: {calls:?}");
            for call in calls {
                assert!(!call.urgent);
                let readers = call.lines.iter().filter_map(|line| Some(line.reader.person?.0.as_u128())).collect();
                lines.push((advice.today.to_string(), readers));
                told.extend(call.lines.iter().map(|line| Telling {
                    task: call.task.clone(),
                    mark: call.mark.clone(),
                    reader: line.reader,
                    way: Some(line.way),
                    at: now,
                    fate: Fate::Sent,
                    ..Telling::default()
                }));
            }
        }
        lines
    }

    fn on(days: &[(&str, &[u128])]) -> Vec<(String, Vec<u128>)> {
        days.iter().map(|(day, who)| ((*day).to_owned(), who.to_vec())).collect()
    }

    #[test]
    fn who_answers_for_a_contract_is_asked_by_mail_once_a_week() {
        let found = run(&mut office(), "2026-11-24", 15);
        assert_eq!(found, on(&[("2026-11-24", &[1]), ("2026-11-30", &[1]), ("2026-12-07", &[1])]));
    }

    #[test]
    fn who_is_gone_is_not_asked_and_what_is_nobodys_is_asked_of_everybody_in_the_same_letter() {
        let mut gone = office();
        gone.people.iter_mut().for_each(|person| person.left |= person.id == id(1));
        assert_eq!(run(&mut gone, "2026-11-24", 6), on(&[("2026-11-24", &[2])]));
        let mut both = office();
        both.contracts.push(contract(Kind::Mail));
        assert_eq!(run(&mut both, "2026-11-24", 6), on(&[("2026-11-24", &[1, 2, 3])]));
    }

    #[test]
    fn where_everything_is_known_nobody_is_asked() {
        let mut book = office();
        book.contracts.truncate(1);
        assert_eq!(run(&mut book, "2026-11-24", 21), Vec::new());
    }
}
