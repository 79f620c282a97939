//! `cargo xtask truth DIR`: how well the registry readers do against stored answers with known truth.

use crate::app;
use crate::process::{Outcome, must, say};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let [folder] = arguments else { return Err("truth wants the folder of truth.tsv".into()) };
    let folder = std::path::absolute(folder)?;
    say("reading the stored answers");
    must(app::example("truth")?.arg(folder))
}
