//! Looks at servers that mean harm, as `cargo xtask hostile [ANSWERS [SEED]]` runs it.

use std::process::ExitCode;
use std::time::Duration;

use kigenban_ledger::{Creation, Ledger, RecoveryCode};
use kigenban_tests::hostile::{Plan, Tally, hostile};

/// What a look may take over its limit on a busy machine: its last answer is read, and its end waits for a processor.
const SLACK: Duration = Duration::from_secs(1);
/// Our own line is asked about before and after it, each within a limit of its own.
const LINE: Duration = Duration::from_secs(8 + 5);

#[tokio::main]
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let mut number = |or: u64| arguments.next().and_then(|text| text.parse().ok()).unwrap_or(or);
    let (answers, seed) = (number(300), number(20_261_129));
    let now = "2026-11-24T09:30:00+09:00".parse().unwrap_or_default();
    let before = most_memory();
    println!("{answers} hostile answers, seed {seed}");
    let plan = Plan { answers: usize::try_from(answers).unwrap_or(300), seed, now, limits: None };
    match hostile(plan).await {
        Ok(tally) => {
            println!("{tally}");
            println!("memory {} KiB before, {} KiB at its most", before, most_memory());
            println!("a ledger with all of it has {} KiB", size(&tally, now).unwrap_or_default() / 1024);
            let late = tally
                .longest
                .iter()
                .any(|(check, took)| *took > SLACK + Duration::from_secs(if check == "Web" { 30 } else { 10 }));
            if tally.notes.is_empty() && !late && tally.line <= SLACK + LINE {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The most this process has had, where the system tells.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

fn size(tally: &Tally, now: chrono::DateTime<chrono::Utc>) -> Result<u64, Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let recovery = RecoveryCode::make_random()?;
    let creation = Creation { recovery: &recovery, passphrase: None, rehearsal: true, now };
    let (mut ledger, _) = Ledger::create(folder.path(), creation)?;
    ledger.record(&tally.looks)?;
    Ok(std::fs::metadata(ledger.backup(now)?)?.len())
}
