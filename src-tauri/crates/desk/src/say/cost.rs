//! Cost grows as the work, not as its square.
#![cfg(target_os = "linux")]

use std::time::Duration;

use kigenban_advice::{Knowledge, Snapshot, reminders, schedule};
use kigenban_facts::{Contract, Language};
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

/// What both cost, from the turn in which they differ least. A processor shared with others is at times half as fast, for
/// seconds: only what was measured side by side may be compared. Turns are taken while the ratio looks too steep.
fn side_by_side(part: fn(&Snapshot), few: &Snapshot, many: &Snapshot) -> (Duration, Duration) {
    let mut least = (Duration::from_nanos(1), Duration::MAX);
    for turn in 0..12 {
        let now = (cost(part, few), cost(part, many));
        if ratio(now) < ratio(least) {
            least = now;
        }
        if turn >= 1 && ratio(least) < STEEP {
            break;
        }
    }
    least
}

fn ratio((one, four): (Duration, Duration)) -> f64 {
    four.as_secs_f64() / one.as_secs_f64()
}

/// So long a part is measured.
const ENOUGH: Duration = Duration::from_millis(60);

/// A square would be sixteen.
const STEEP: f64 = 6.0;

#[test]
fn four_times_the_contracts_cost_less_than_six_times_as_much() {
    let (few, many) = (office(500), office(2000));
    let mut steep = Vec::new();
    for (name, part) in PARTS {
        let both = side_by_side(part, &few, &many);
        println!("{name:10} 500: {:>9.1?}  2,000: {:>9.1?}  ratio {:.1}", both.0, both.1, ratio(both));
        if ratio(both) >= STEEP {
            steep.push(name);
        }
    }
    assert!(steep.is_empty(), "grows faster than the work: {steep:?}");
}

#[test]
fn what_compares_each_with_each_is_found() {
    let square = |snapshot: &Snapshot| {
        let contracts = &snapshot.book.contracts;
        let same = |one: &Contract| contracts.iter().filter(|other| other.bundle == one.bundle).count();
        std::hint::black_box(contracts.iter().map(same).sum::<usize>());
    };
    let both = side_by_side(square, &office(500), &office(2000));
    assert!(ratio(both) >= STEEP, "{both:?}");
}
