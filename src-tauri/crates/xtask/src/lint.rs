//! `cargo xtask lint`: formatting, the rules of the house, and the lints of both languages without a single warning.

use crate::process::{Outcome, cargo, must, say};
use crate::{system, ui};

pub(crate) fn run() -> Outcome {
    say("formatting");
    must(&mut cargo(["fmt", "--all", "--check"]))?;
    system::ensure(&[system::BUILD])?;
    ui::install()?;
    must(ui::npm().args(["run", "--silent", "lint"]))?;
    say("rules of the house");
    must(&mut cargo(["test", "-q", "-p", "kigenban-house"]))?;
    say("clippy");
    must(&mut cargo(["clippy", "-q", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}
