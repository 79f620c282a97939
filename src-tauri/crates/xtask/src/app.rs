//! The app itself, built once in the profile that tests, end-to-end run and daily work share.

use std::path::PathBuf;
use std::process::Command;

use crate::process::{Outcome, cargo, must, say};
use crate::{root, ui};

/// The one way this repository is built. `-p kigenban` alone would choose other features for shared crates than
/// `cargo test --workspace` does, and compile most of them a second time.
pub(crate) const EVERYTHING: [&str; 4] = ["build", "--workspace", "--bins", "--examples"];

/// Builds the app with its window's contents and says where it is.
pub(crate) fn build() -> Outcome<PathBuf> {
    ui::build()?;
    say("building the app (the first time takes a while)");
    must(&mut cargo(EVERYTHING))?;
    Ok(root::built("debug", "kigenban"))
}

/// Builds the same in another profile.
pub(crate) fn build_profile(profile: &str, more: &[&str]) -> Outcome<PathBuf> {
    ui::build()?;
    say(&format!("building the app with profile {profile} (cold: up to half an hour)"));
    must(cargo(["build", "-p", "kigenban", "--profile", profile]).args(more))?;
    Ok(root::built(profile, "kigenban"))
}

/// The profile of what is measured: optimised, but built in minutes.
pub(crate) const OPTIMISED: &str = "bench-app";

/// Builds everything as it is measured.
pub(crate) fn build_optimised() -> Outcome {
    ui::build()?;
    say("building optimised (cold: about half an hour)");
    must(cargo(EVERYTHING).args(["--profile", OPTIMISED]))
}

/// An example of a room, built with everything else.
pub(crate) fn example(name: &str) -> Outcome<Command> {
    must(&mut cargo(EVERYTHING))?;
    Ok(Command::new(root::built("debug", &format!("examples/{name}"))))
}
