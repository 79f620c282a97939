use std::collections::BTreeMap;

use CalendarTarget::{Apple, Garoon, Google, Outlook, Thunderbird};

use super::*;
use crate::testing::{at, day};

/// What the ledger remembers, by program and UID as its table does.
#[derive(Default)]
struct Memory(BTreeMap<(CalendarTarget, String), Given>);

impl Memory {
    fn give(&mut self, target: CalendarTarget, coming: &[Coming], now: &str, extent: Extent) -> Plan {
        let now = at(now);
        let plan = plan_giving(target, coming, self.0.values(), extent, now.date_naive(), now);
        for row in &plan.rows {
            self.0.insert((row.target, row.uid.clone()), row.clone());
        }
        plan
    }

    fn news(&mut self, target: CalendarTarget, coming: &[Coming]) -> Plan {
        self.give(target, coming, "2026-11-24T00:00:00Z", Extent::News)
    }
}

fn pay(on: &str) -> Coming {
    Coming { entry: "id:pay_by".into(), day: day(on), title: "支払期限".into() }
}

fn stage(on: &str) -> Coming {
    Coming { entry: "id:pay_by:three_days".into(), day: day(on), title: "3日前".into() }
}

fn uids(plan: &Plan) -> Vec<&str> {
    plan.events.iter().map(|event| event.uid.as_str()).collect()
}

fn days(rows: &[Given]) -> Vec<String> {
    rows.iter().map(|row| row.day.to_string()).collect()
}

#[test]
fn the_second_time_there_is_nothing_new_for_any_program() {
    for target in CalendarTarget::ALL {
        let mut memory = Memory::default();
        let coming = [stage("2026-12-01"), pay("2026-12-04")];
        let first = memory.news(target, &coming);
        assert_eq!(first.events.iter().filter(|event| event.fate == Fate::New).count(), 2, "{target:?}");
        let second = memory.news(target, &coming);
        assert!(second.events.iter().all(|event| event.fate == Fate::Same), "{target:?}");
        assert_eq!(second.events.len(), if target.is_subscribed() { 2 } else { 0 }, "{target:?}");
        assert!(second.rows.is_empty() && second.to_delete.is_empty() && second.called_off.is_empty());
        let again = memory.give(target, &coming, "2026-11-25T00:00:00Z", Extent::Everything);
        assert_eq!(uids(&again), uids(&first), "the same names once more");
    }
}

#[test]
fn a_moved_event_keeps_its_uid_where_the_program_follows() {
    for target in [Apple, Thunderbird] {
        let mut memory = Memory::default();
        let first = memory.news(target, &[pay("2026-12-04")]);
        let moved = memory.news(target, &[pay("2026-12-10")]);
        assert_eq!(uids(&first), uids(&moved));
        assert_eq!(moved.events[0].fate, Fate::Moved(day("2026-12-04")));
        assert!(moved.events[0].sequence > first.events[0].sequence);
        assert!(moved.to_delete.is_empty() && moved.called_off.is_empty());
        let twice = memory.news(target, &[pay("2026-12-04")]);
        assert!(twice.events[0].sequence > moved.events[0].sequence, "back again is a change, too");
    }
}

#[test]
fn a_moved_event_is_a_new_one_elsewhere_and_the_old_one_is_to_be_deleted() {
    for target in [Outlook, Google, Garoon] {
        let mut memory = Memory::default();
        let first = memory.news(target, &[pay("2026-12-04")]);
        let moved = memory.news(target, &[pay("2026-12-10")]);
        assert_ne!(uids(&first), uids(&moved), "{target:?}");
        assert_eq!(moved.events[0].fate, Fate::Moved(day("2026-12-04")));
        assert_eq!(days(&moved.to_delete), ["2026-12-04"]);
        // Moved twice, and back to where it was: never a UID that stands on the list.
        let back = memory.news(target, &[pay("2026-12-04")]);
        assert!(!uids(&first).contains(&uids(&back)[0]) && uids(&back)[0].ends_with("-r2@kigenban"));
        assert_eq!(
            days(&back.to_delete),
            ["2026-12-04", "2026-12-10"],
            "the list stands until somebody says it is done"
        );
        let later = memory.give(target, &[pay("2026-12-04")], "2026-12-05T00:00:00Z", Extent::News);
        assert_eq!(days(&later.to_delete), ["2026-12-10"], "what has passed is not asked for");
    }
}

#[test]
fn what_is_removed_is_called_off_or_to_be_deleted_and_what_is_put_back_is_given_again() {
    let mut memory = Memory::default();
    let first = memory.news(Apple, &[pay("2026-12-04")]);
    let gone = memory.news(Apple, &[]);
    assert!(gone.events.is_empty() && gone.called_off[0].sequence > first.events[0].sequence);
    assert!(memory.news(Apple, &[]).called_off.is_empty(), "called off once");
    let back = memory.news(Apple, &[pay("2026-12-04")]);
    assert_eq!((back.events[0].fate, uids(&back)), (Fate::New, uids(&first)));
    assert!(back.events[0].sequence > gone.called_off[0].sequence);

    let first = memory.news(Google, &[pay("2026-12-04")]);
    assert_eq!(days(&memory.news(Google, &[]).to_delete), ["2026-12-04"]);
    let back = memory.news(Google, &[pay("2026-12-04")]);
    assert_ne!(uids(&back), uids(&first), "it may have been deleted: one too many does no harm, one missing does");
    assert_eq!(days(&back.to_delete), ["2026-12-04"]);
}

#[test]
fn what_has_passed_is_neither_moved_nor_deleted() {
    for target in CalendarTarget::ALL {
        let mut memory = Memory::default();
        memory.news(target, &[pay("2026-12-04")]);
        let next = memory.give(target, &[pay("2027-12-04")], "2026-12-20T00:00:00Z", Extent::News);
        assert_eq!(next.events[0].fate, Fate::New, "{target:?}");
        assert!(next.to_delete.is_empty() && next.called_off.is_empty(), "{target:?}");
    }
}

#[test]
fn a_new_name_is_told_only_where_it_takes_no_work() {
    let renamed = Coming { title: "新しい呼び名".into(), ..pay("2026-12-04") };
    let mut memory = Memory::default();
    for target in [Apple, Outlook] {
        memory.news(target, &[pay("2026-12-04")]);
    }
    assert_eq!(memory.news(Apple, std::slice::from_ref(&renamed)).events[0].fate, Fate::Changed);
    assert!(memory.news(Outlook, &[renamed]).events.is_empty());
}

#[test]
fn two_pcs_with_the_same_ledger_name_an_event_alike() {
    for target in CalendarTarget::ALL {
        let (mut one, mut two) = (Memory::default(), Memory::default());
        let coming = [stage("2026-12-01"), pay("2026-12-04")];
        let (first, second) =
            (one.news(target, &coming), two.give(target, &coming, "2026-11-26T00:00:00Z", Extent::News));
        assert_eq!(uids(&first), uids(&second));
        // The second PC gave it out later and moves it on the same day as the first: neither's change is the older one.
        let moved = [stage("2026-12-07"), pay("2026-12-10")];
        let first = one.give(target, &moved, "2026-11-26T00:00:00Z", Extent::News);
        let second = two.give(target, &moved, "2026-11-26T00:00:00Z", Extent::News);
        assert_eq!(uids(&first), uids(&second));
        assert!(second.events.iter().zip(&first.events).all(|(two, one)| two.sequence >= one.sequence));
    }
}

#[test]
fn one_program_knows_nothing_of_another() {
    let mut memory = Memory::default();
    memory.news(Google, &[pay("2026-12-04")]);
    assert_eq!(memory.news(Outlook, &[pay("2026-12-04")]).events.len(), 1);
}
