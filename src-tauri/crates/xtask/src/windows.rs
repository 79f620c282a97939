//! `cargo xtask windows`: Windows, where most users sit. Rooms and shell are checked for it; four rooms, the ledger's among
//! them, are built by mingw and tried under Wine; the installer is made and tried with a stand-in for the program.

use std::process::Command;

use crate::crypto::{Crypto, TARGET, VARIABLE};
use crate::process::{Outcome, cargo, is_there, must, say, succeeds};
use crate::wine::{self, Wine};
use crate::{installer, package, root, system, trial};

/// What has to be installed: the compiler, and what makes installers.
const PACKAGES: &[&str] = &["gcc-mingw-w64-x86-64", "nsis"];

/// The rooms: they must not know what system they run on.
const ROOMS: [&str; 7] = ["advice", "checks", "desk", "facts", "ledger", "papers", "wording"];

/// Those whose tests are built and run; the others take as long to build as everything else together.
const TESTED: [&str; 4] = ["advice", "facts", "ledger", "wording"];

pub(crate) fn run() -> Outcome {
    if !is_there("rustup") || !succeeds(Command::new("rustup").args(["target", "add", TARGET])) {
        say("windows: the target cannot be had here (no rustup, or no network); left out");
        return Ok(());
    }
    system::ensure(&[PACKAGES, wine::PACKAGES])?;
    let crypto = Crypto::build()?;
    say("checking for Windows: advice, checks, desk, facts, ledger, papers, wording, and the shell");
    must(of_rooms("check", &ROOMS, &crypto).args(["-p", "kigenban"]))?;
    let wine = Wine::fresh(&root::target().join("wine"))?;
    say(&format!("tests for Windows, under Wine: {}", TESTED.join(", ")));
    let mut tests = of_rooms("test", &TESTED, &crypto);
    wine.dress(&mut tests);
    must(tests.arg("--lib").env(format!("CARGO_TARGET_{VARIABLE}_RUNNER"), wine.program()))?;
    say("the installer for Windows, under Wine, with a stand-in for the program");
    let folder = root::target().join("windows-installer");
    trial::run(&wine, &installer::make(&trial::stand_in()?, &folder)?)?;
    package::say_files(&folder)?;
    say("not run for Windows: the other rooms' tests, and the program itself (a stand-in stood for it)");
    Ok(())
}

/// Cargo for Windows. Without debug information: nobody can debug there, and every program would be three times as large.
fn of_rooms(command: &str, rooms: &[&str], crypto: &Crypto) -> Command {
    let mut cargo = cargo([command, "-q", "--target", TARGET]);
    cargo.args(rooms.iter().flat_map(|room| ["-p".to_owned(), format!("kigenban-{room}")]));
    crypto.dress(&mut cargo);
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_DEV_STRIP", "symbols");
    // Where SQLCipher's crypto gets random bytes from.
    cargo.env(format!("CARGO_TARGET_{VARIABLE}_RUSTFLAGS"), "-C link-arg=-ladvapi32");
    cargo
}
