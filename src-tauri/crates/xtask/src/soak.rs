//! `cargo xtask soak`: check rounds on an internet that fails in every way, counting false alarms and lost dates.

use std::process::Command;

use crate::process::{Outcome, must, say};
use crate::{app, root};

/// Rounds when nothing else is asked for.
const ROUNDS: &str = "10000";

/// The optimised program: a round mostly waits for what never answers, so that many offices fit beside each other as long
/// as the machine itself is not what is slow.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let rounds = arguments.first().map_or(ROUNDS, String::as_str);
    app::build_optimised()?;
    say(&format!("{rounds} rounds on a faulty internet"));
    must(Command::new(root::built(app::OPTIMISED, "examples/soak")).args(["--rounds", rounds]))
}
