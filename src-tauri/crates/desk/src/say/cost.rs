//! Cost grows as the work, not as its square.
#![cfg(target_os = "linux")]

use std::time::Duration;

use kigenban_advice::{Knowledge, Snapshot, reminders, schedule};
use kigenban_facts::Language;
use kigenban_wording::Words;
use serde_json::json;

use super::{List, Say};
use crate::view::Wanted;

/// A name and what is timed.
type Part = (&'static str, fn(&Snapshot));

const PARTS: [Part; 7] = [
    ("judgement", |snapshot| {
        drop(Snapshot::of(snapshot.book.clone(), Knowledge::built_in().clone(), kigenban_sample::now()));
    }),
    ("home", |snapshot| drop(json!(say(snapshot).home(None, None)))),
    ("ledger", |snapshot| drop(json!(say(snapshot).ledger(&Wanted::default())))),
    ("calendar", |snapshot| drop(json!(say(snapshot).calendar(None, List::Each, usize::MAX)))),
    ("checkup", |snapshot| drop(json!(say(snapshot).checkup(None, None, None, None)))),
    ("looks due", |snapshot| drop(schedule(&snapshot.book, &snapshot.advice, snapshot.advice.now))),
    ("reminders", |snapshot| drop(reminders(&snapshot.book, &snapshot.advice))),
];

fn say(snapshot: &Snapshot) -> Say<'_> {
    Say::new(Words::new(Language::Ja), snapshot)
}

fn office(contracts: usize) -> Snapshot {
    Snapshot::of(kigenban_sample::big(contracts), Knowledge::built_in().clone(), kigenban_sample::now())
}

/// What one turn of a part costs: processor time of this thread, so that nothing else the machine does is counted. The
/// system counts it in steps of milliseconds: turns are taken until there are many of them.
fn cost(part: fn(&Snapshot), snapshot: &Snapshot) -> Duration {
    let begin = processor_time();
    for turns in 1.. {
        part(snapshot);
        let spent = processor_time().saturating_sub(begin);
        if spent >= ENOUGH {
            return spent / turns;
        }
    }
    Duration::MAX
}

/// Processor time that this thread was given, as Linux tells it.
fn processor_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split_whitespace().next().unwrap().parse().unwrap())
}

/// The least of some turns of each: a memory that others use as well makes it dearer, never cheaper. More are taken while
/// the ratio looks too steep.
fn best(part: fn(&Snapshot), few: &Snapshot, many: &Snapshot) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for turn in 0..12 {
        best = (best.0.min(cost(part, few)), best.1.min(cost(part, many)));
        if turn >= 1 && best.1 < best.0 * STEEP {
            break;
        }
    }
    best
}

/// So long a part is measured.
const ENOUGH: Duration = Duration::from_millis(60);

/// A square would be sixteen.
const STEEP: u32 = 6;

#[test]
fn four_times_the_contracts_cost_less_than_six_times_as_much() {
    let (few, many) = (office(500), office(2000));
    let mut steep = Vec::new();
    for (name, part) in PARTS {
        let (one, four) = best(part, &few, &many);
        println!(
            "{name:10} 500: {one:>9.1?}  2,000: {four:>9.1?}  ratio {:.1}",
            four.as_secs_f64() / one.as_secs_f64()
        );
        if four >= one * STEEP {
            steep.push(name);
        }
    }
    assert!(steep.is_empty(), "grows faster than the work: {steep:?}");
}
