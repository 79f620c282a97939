//! A seeded fiftieth of `cargo xtask sweep`, a few of its thousand days without power, and ten of its two hundred damaged
//! ledgers.

use kigenban_tests::sweep::{Damages, Kills, Operation, Plan, damages, kills, sweep};

use crate::support::example;

#[test]
fn power_and_disk_may_go_at_any_file_call_and_nothing_is_lost() {
    let tally =
        sweep(&Plan { desk: example("desk"), one_of: 50, seed: 20_261_129, operations: Operation::ALL.into() }, |_| {})
            .unwrap();
    assert!(tally.is_clean(), "{tally}");
    let (kills, failures) = tally.operations.iter().fold((0, 0), |sum, own| (sum.0 + own.3, sum.1 + own.4));
    assert!(kills >= 5 && failures >= 10, "{tally}");
}

#[test]
fn what_was_answered_is_there_after_the_power_went() {
    let tally = kills(&Kills { desk: example("desk"), kills: 20, seed: 20_261_129 }).unwrap();
    assert_eq!((tally.lost, tally.shut), (0, 0), "{tally}");
    assert!(tally.acknowledged >= 50, "{tally}");
}

#[test]
fn a_damaged_ledger_is_noticed_within_a_day_and_its_copy_comes_back() {
    let tally = damages(&Damages { desk: example("desk"), ledgers: 10, seed: 20_261_129 }).unwrap();
    assert!(tally.is_clean(), "{tally}");
    assert!(tally.at_start >= 3 && tally.by_the_day >= 1, "{tally}");
}
