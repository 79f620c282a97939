//! Interrupts everything that moves a ledger about at every file call, as `cargo xtask sweep` runs it.
//!
//! `sweep DESK [ONE_OF [SEED [OPERATION…]]]`;
//! `sweep DESK kills [COUNT [SEED]]` takes the power away at random moments of ordinary days;
//! `sweep DESK damage [COUNT [SEED]]` damages ledgers and counts what is not noticed within a day;
//! `sweep DESK replay OPERATION kill|fail AT [ERROR]` makes one interruption once more, as a note names it.

use std::process::ExitCode;

#[cfg(target_os = "linux")]
use kigenban_tests::sweep::Operation;

#[cfg(target_os = "linux")]
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => Err("sweep DESK [ONE_OF [SEED [OPERATION…]]]".into()),
        [desk, "kills", rest @ ..] => kills(desk, rest),
        [desk, "damage", rest @ ..] => damage(desk, rest),
        [desk, "replay", name, cut @ ..] => replay(desk, name, cut),
        [desk, rest @ ..] => whole(desk, rest),
    };
    match done {
        Ok((text, clean)) => {
            println!("{text}");
            if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(target_os = "linux")]
type Done = Result<(String, bool), kigenban_tests::sweep::Failure>;

#[cfg(target_os = "linux")]
fn number(arguments: &[&str], at: usize, or: u64) -> u64 {
    arguments.get(at).and_then(|text| text.parse().ok()).unwrap_or(or)
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn whole(desk: &str, arguments: &[&str]) -> Done {
    use kigenban_tests::sweep::{Plan, Tally, sweep};
    let named: Vec<_> = arguments.iter().skip(2).map(|name| operation(name)).collect::<Result<_, _>>()?;
    let plan = Plan {
        desk: desk.into(),
        one_of: number(arguments, 0, 1),
        seed: number(arguments, 1, 20_261_129),
        operations: if named.is_empty() { Operation::ALL.into() } else { named },
    };
    println!("one of {}, seed {}", plan.one_of, plan.seed);
    let tally = sweep(&plan, |tally: &Tally| {
        if let Some((name, _, _, kills, failures)) = tally.operations.last() {
            println!("{name}: {kills} kills, {failures} failures, {} notes so far", tally.notes.len());
            tally.notes.iter().filter(|note| note.starts_with(name.as_str())).for_each(|note| println!("  {note}"));
        }
    })?;
    Ok((tally.to_string(), tally.is_clean()))
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn kills(desk: &str, arguments: &[&str]) -> Done {
    use kigenban_tests::sweep::{Kills, kills};
    let plan = Kills { desk: desk.into(), kills: number(arguments, 0, 1000), seed: number(arguments, 1, 20_261_129) };
    println!("{} kills, seed {}", plan.kills, plan.seed);
    let tally = kills(&plan)?;
    Ok((tally.to_string(), tally.lost + tally.shut == 0))
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn damage(desk: &str, arguments: &[&str]) -> Done {
    use kigenban_tests::sweep::{Damages, damages};
    let plan =
        Damages { desk: desk.into(), ledgers: number(arguments, 0, 200), seed: number(arguments, 1, 20_261_129) };
    println!("{} damaged ledgers, seed {}", plan.ledgers, plan.seed);
    let tally = damages(&plan)?;
    Ok((tally.to_string(), tally.is_clean()))
}

#[cfg(target_os = "linux")]
fn operation(name: &str) -> Result<Operation, String> {
    Operation::named(name).ok_or_else(|| format!("no such operation: {name}"))
}

#[cfg(target_os = "linux")]
fn replay(desk: &str, name: &str, cut: &[&str]) -> Done {
    use kigenban_tests::sweep::{Cut, replay};
    let cut = match cut.first() {
        Some(&"kill") => Cut::Kill(number(cut, 1, 1)),
        Some(&"fail") => Cut::Fail(number(cut, 1, 1), number(cut, 2, 5)),
        _ => Cut::Nothing,
    };
    let found = replay(desk.as_ref(), operation(name)?, cut)?;
    Ok((if found.is_empty() { "clean".to_owned() } else { found.join("\n") }, found.is_empty()))
}

/// File calls are counted by a preloaded library, which is Linux's way.
#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    ExitCode::from(2)
}
