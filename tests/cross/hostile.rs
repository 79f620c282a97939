//! A seeded part of `cargo xtask hostile`, with short limits: every service and every way of doing harm once.

use kigenban_tests::hostile::{Plan, hostile};

use crate::support::now;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_hostile_answer_holds_a_look_up_or_plays_its_tricks_on_whoever_reads_it() {
    let plan = Plan { answers: 77, seed: 20_261_129, now: now(), limits: Some((300, 600)) };
    let tally = hostile(plan).await.unwrap();
    assert_eq!((tally.answers, tally.kinds.len()), (77, 77));
    assert_eq!(tally.notes, Vec::<String>::new(), "{tally}");
    assert!(tally.biggest <= 48 * 1024, "{tally}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_service_that_may_mean_harm_is_asked() {
    let tally = hostile(Plan { answers: 7, seed: 7, now: now(), limits: None }).await.unwrap();
    assert_eq!(tally.asked.len(), 7, "{tally}");
    assert_eq!(tally.notes, Vec::<String>::new(), "{tally}");
}
