//! `cargo xtask windows`: Windows, where most users sit. Rooms and shell are checked for it; four rooms, the ledger's among
//! them, are built by mingw and tried under Wine; the installer is made and tried with a stand-in for the program. `--all`
//! links the program, runs the tests of every room and tries the program in the stand-in's place; `--try` does so with programs
//! that were linked before; `--package` makes what people get.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::crypto::{Crypto, TARGET, VARIABLE};
use crate::guest::{self, Guest};
use crate::installer::{self, Files, Packing};
use crate::process::{Outcome, cargo, is_there, must, say, succeeds};
use crate::session::{self, Session};
use crate::wine::{self, Wine};
use crate::{app, package, root, system, trial, ui};

/// What has to be installed: the compiler, and what makes installers.
const PACKAGES: &[&str] = &["gcc-mingw-w64-x86-64", "nsis"];

/// The rooms: they must not know what system they run on.
const ROOMS: [&str; 7] = ["advice", "checks", "desk", "facts", "ledger", "papers", "wording"];

/// Those whose tests always run; the others take as long to build as everything else together.
const TESTED: [&str; 4] = ["advice", "facts", "ledger", "wording"];

/// The whole program, and the program without a window.
const PROGRAMS: [&str; 8] = ["-p", "kigenban", "--bin", "kigenban", "-p", "kigenban-desk", "--example", "desk"];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let way = match arguments {
        [] => quick,
        [flag] if flag == "--all" => all,
        [flag] if flag == "--package" => for_people,
        [flag, folder] if flag == "--try" => return try_programs(Path::new(folder)),
        _ => return Err("windows takes --all, --try FOLDER, --package or nothing".into()),
    };
    if !is_there("rustup") || !succeeds(Command::new("rustup").args(["target", "add", TARGET])) {
        say("windows: the target cannot be had here (no rustup, or no network); left out");
        return Ok(());
    }
    system::ensure(&[PACKAGES, wine::PACKAGES])?;
    way(&Crypto::build()?)
}

fn quick(crypto: &Crypto) -> Outcome {
    say("checking for Windows: advice, checks, desk, facts, ledger, papers, wording, and the shell");
    must(of_rooms("check", &ROOMS, crypto).args(["-p", "kigenban"]))?;
    let wine = Wine::fresh(&root::target().join("wine"))?;
    tests(&wine, crypto, &TESTED)?;
    say("the installer for Windows, under Wine, with a stand-in for the program");
    installed(&wine, &trial::stand_in()?, &|program| trial::start_stand_in(&wine, program))?;
    say("not run for Windows: the other rooms' tests, and the program itself (a stand-in stood for it; see --all)");
    Ok(())
}

fn all(crypto: &Crypto) -> Outcome {
    built(crypto, "dev", &PROGRAMS)?;
    try_programs(&of_windows("debug"))?;
    tests(&Wine::fresh(&root::target().join("wine"))?, crypto, &ROOMS)?;
    say("not run for Windows: what Wine cannot show (src-tauri/ARCHITECTURE.md)");
    Ok(())
}

/// The programs in this folder of cargo's, as it linked them for Windows.
fn try_programs(folder: &Path) -> Outcome {
    system::ensure(&[system::BUILD, system::SCREEN, wine::PACKAGES, PACKAGES])?;
    app::build()?;
    let mut wine = Wine::fresh(&root::target().join("wine"))?;
    days(&wine, &folder.join("examples/desk.exe"))?;
    wine.show_on(Session::start(&session::home())?);
    let guest = Guest::prepare(&mut wine)?;
    let files = files(folder);
    // First: a program that has run makes itself known in the registry.
    say("the installer for Windows, under Wine, with the program");
    installed(guest.wine, &files, &|program| guest.start_hidden(program))?;
    say("the program itself, under Wine");
    guest::run(&guest, &files)
}

fn for_people(crypto: &Crypto) -> Outcome {
    ui::build()?;
    ui::must_be_built()?;
    let without_rehearsal = ["-p", "kigenban", "--no-default-features", "--features", "custom-protocol"];
    let files = built(crypto, "release", &without_rehearsal)?;
    let folder = root::products().join("package-windows");
    installer::make(&files, &folder, Packing::Small)?;
    say(
        "signed: nothing, unless KIGENBAN_SIGN names a command; winget's and the Store's files lie beside it, for a place of download still to come",
    );
    package::say_files(&folder)
}

fn tests(wine: &Wine, crypto: &Crypto, rooms: &[&str]) -> Outcome {
    say(&format!("tests for Windows, under Wine: {}", rooms.join(", ")));
    let mut tests = of_rooms("test", rooms, crypto);
    wine.dress(&mut tests);
    must(tests.arg("--lib").env(format!("CARGO_TARGET_{VARIABLE}_RUNNER"), &wine.program))
}

/// An office's first days, played on this machine's small internet in a folder named as people are.
fn days(wine: &Wine, desk: &Path) -> Outcome {
    say("an office's first days with the program without a window, under Wine");
    let folder = root::target().join("wine-days").join("佐藤 恵子 😀");
    root::fresh(&folder)?;
    let mut play = Command::new(root::built("debug", "examples/days"));
    wine.dress(&mut play);
    must(play.arg(&folder).arg(&wine.program).arg(desk))
}

fn installed(wine: &Wine, files: &Files, start: trial::Start<'_>) -> Outcome {
    let folder = root::target().join("windows-installer");
    trial::run(wine, &installer::make(files, &folder, Packing::Quick)?, start)?;
    package::say_files(&folder)
}

/// Builds for Windows, and says what was made.
fn built(crypto: &Crypto, profile: &str, what: &[&str]) -> Outcome<Files> {
    say(&format!("linking for Windows with profile {profile} (cold: half an hour)"));
    must(for_windows("build", crypto).args(["--profile", profile]).args(what))?;
    let folder = of_windows(if profile == "dev" { "debug" } else { profile });
    package::say_files(&folder)?;
    Ok(files(&folder))
}

fn files(folder: &Path) -> Files {
    Files { program: folder.join("kigenban.exe"), loader: folder.join("WebView2Loader.dll") }
}

fn of_windows(folder: &str) -> PathBuf {
    root::target().join(TARGET).join(folder)
}

fn of_rooms(command: &str, rooms: &[&str], crypto: &Crypto) -> Command {
    let mut cargo = for_windows(command, crypto);
    cargo.args(rooms.iter().flat_map(|room| ["-p".to_owned(), format!("kigenban-{room}")]));
    cargo
}

/// Cargo for Windows. Without debug information: nobody can debug there, and every program would be three times as large.
fn for_windows(command: &str, crypto: &Crypto) -> Command {
    let mut cargo = cargo([command, "-q", "--target", TARGET]);
    crypto.dress(&mut cargo);
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_DEV_STRIP", "symbols");
    // Where SQLCipher's crypto gets random bytes from.
    cargo.env(format!("CARGO_TARGET_{VARIABLE}_RUSTFLAGS"), "-C link-arg=-ladvapi32");
    cargo
}
