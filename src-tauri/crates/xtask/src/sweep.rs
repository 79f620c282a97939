//! `cargo xtask sweep`: the power goes, or a disk refuses, at every file call of everything that moves a ledger about.

use crate::process::{Outcome, must, say};
use crate::{app, root};

/// `ONE_OF` and `SEED` choose a part; without them every interruption is made. `kills COUNT SEED` takes the power away at
/// random moments of ordinary days, `damage COUNT SEED` damages ledgers instead; `replay OPERATION kill|fail AT ERROR` makes one interruption once more.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let mut sweep = app::example("sweep")?;
    say("interrupting every operation on a ledger at its file calls");
    must(sweep.arg(root::built("debug", "examples/desk")).args(arguments))
}
