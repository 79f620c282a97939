//! `cargo xtask hostile`: looks at servers that mean harm, each within its limit and in little memory.

use crate::app;
use crate::process::{Outcome, must, say};

/// `ANSWERS` and `SEED` choose; without them three hundred are given.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let mut hostile = app::example("hostile")?;
    say("looking at hostile answers");
    must(hostile.args(arguments))
}
