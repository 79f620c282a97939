//! Developer commands: `cargo xtask run`, `cargo xtask test` and what they are made of.
//! Depends on the standard library alone, so that its first word comes at once, before anything large is compiled.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
#![allow(clippy::disallowed_methods, reason = "it measures durations and writes build artefacts, never a user's file")]

mod app;
mod bench;
mod crypto;
mod desk;
mod e2e;
mod footprint;
mod generate;
mod guest;
mod hostile;
mod icons;
mod installer;
mod lint;
mod memory;
mod package;
mod picture;
mod process;
mod root;
mod run;
mod sample;
mod session;
mod soak;
mod store;
mod sweep;
mod system;
mod test;
mod trial;
mod truth;
mod ui;
mod windows;
mod wine;

use std::process::ExitCode;

use process::Outcome;

const HELP: &str = "\
cargo xtask run [--sample] [--stay]   build and open the app; without a display on a virtual one (picture: target/kigenban.png)
                                      --sample: the sample office on a small internet of its own, works offline
                                      --stay:   on a virtual display, keep it running
cargo xtask test                      every test: Rust, window, end to end
cargo xtask e2e [NAME…]               the real window, tray and notifications, driven from outside
cargo xtask lint                      formatting, rules of the house, clippy, biome
cargo xtask gen [--check]             write again what is generated: words, bindings, icons, goldens
cargo xtask bench [sizes]             build optimised and print the figures of speed and memory (sizes: the desk's alone)
cargo xtask soak [ROUNDS]             check rounds on a faulty internet, counting false alarms
cargo xtask hostile [ANSWERS [SEED]]   look at servers that mean harm, measuring time and memory
cargo xtask sweep [ONE_OF [SEED [OPERATION…]]]
                                      interrupt operations on a ledger at every file call, counting losses (Linux)
cargo xtask truth DIR                 score of the registry readers against DIR/truth.tsv
cargo xtask package [--binary FILE]   the .deb package, in target/package
cargo xtask windows                   check everything for Windows, try the ledger and the installer under Wine
cargo xtask windows --all             link the program for Windows too, and try it under Wine: days, tray, installer
cargo xtask windows --try FOLDER      the same with programs that were linked before
cargo xtask windows --package         the installer for people, in target/package-windows (from Linux)
cargo xtask help                      this text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Outcome {
    let (command, rest) = arguments.split_first().map_or(("help", &[][..]), |(first, rest)| (first.as_str(), rest));
    match command {
        "bench" => bench::run(rest),
        "e2e" => e2e::run(rest),
        "gen" => generate::run(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        "lint" => lint::run(),
        "package" => package::run(rest),
        "run" => run::run(rest),
        "soak" => soak::run(rest),
        "hostile" => hostile::run(rest),
        "sweep" => sweep::run(rest),
        "test" => test::run(),
        "truth" => truth::run(rest),
        "windows" => windows::run(rest),
        other => Err(format!("there is no command {other}; `cargo xtask help` lists them").into()),
    }
}
