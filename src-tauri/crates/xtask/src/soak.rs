//! `cargo xtask soak`: check rounds on an internet that fails in every way, counting false alarms and lost dates.

use crate::app;
use crate::process::{Outcome, must, say};

/// Rounds when nothing else is asked for.
const ROUNDS: &str = "10000";

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let rounds = arguments.first().map_or(ROUNDS, String::as_str);
    say(&format!("{rounds} rounds on a faulty internet"));
    must(app::example("soak")?.args(["--rounds", rounds]))
}
