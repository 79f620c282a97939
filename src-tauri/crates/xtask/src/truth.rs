//! `cargo xtask truth DIR`: how well the registry readers do against stored answers with known truth.

use crate::process::{Outcome, cargo, must, say};

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let [folder] = arguments else { return Err("truth wants the folder of truth.tsv".into()) };
    let folder = std::path::absolute(folder)?;
    say("reading the stored answers");
    must(cargo(["run", "-q", "-p", "kigenban-checks", "--example", "truth", "--"]).arg(folder))
}
