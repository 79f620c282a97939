//! Interrupts everything that moves a ledger about at every file call, as `cargo xtask sweep` runs it.

use std::process::ExitCode;

#[cfg(target_os = "linux")]
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    use kigenban_tests::sweep::{Plan, sweep};
    let mut arguments = std::env::args().skip(1);
    let Some(desk) = arguments.next() else {
        eprintln!("sweep DESK [ONE_OF [SEED]]");
        return ExitCode::from(2);
    };
    let number = |text: Option<String>, or| text.and_then(|text| text.parse().ok()).unwrap_or(or);
    let plan =
        Plan { desk: desk.into(), one_of: number(arguments.next(), 1), seed: number(arguments.next(), 20_261_129) };
    println!("one of {}, seed {}", plan.one_of, plan.seed);
    let last = |tally: &kigenban_tests::sweep::Tally| {
        if let Some((name, _, _, kills, failures)) = tally.operations.last() {
            println!("{name}: {kills} kills, {failures} failures, {} notes so far", tally.notes.len());
            tally.notes.iter().filter(|note| note.starts_with(name.as_str())).for_each(|note| println!("  {note}"));
        }
    };
    match sweep(&plan, last) {
        Ok(tally) => {
            println!("{tally}");
            if tally.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// File calls are counted by a preloaded library, which is Linux's way.
#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    ExitCode::from(2)
}
