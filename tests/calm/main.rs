use kigenban_tests::soak::{Plan, soak};

use crate::support::now;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_troubled_rounds_raise_no_false_alarm_lose_no_date_and_miss_no_lapse() {
    let tally = soak(Plan { rounds: 300, offices: 12, seed: 300, now: now() }).await.unwrap();
    println!("seed 300\n{tally}");
    assert_eq!(tally.rounds, 300);
    assert!(tally.lapses > 10 && tally.unseen > 300, "the rounds were too quiet to prove anything: {tally}");
    assert!(tally.is_calm(), "{tally}");
}
