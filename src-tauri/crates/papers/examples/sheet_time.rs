//! `cargo run -q -p kigenban-papers --example sheet_time`: how long a handover sheet takes, warm.
//!
//! Prints one JSON line: the first sheet of the process, then the median and the largest of the next twenty.
#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a program for the terminal: JSON on stdout, words on stderr"
)]

use std::process::ExitCode;
use std::time::Duration;

use kigenban_facts::Language;
use kigenban_papers::{Sheet, Which, handover_pdf};
use kigenban_wording::Words;

const RUNS: usize = 20;

fn main() -> ExitCode {
    let book = kigenban_sample::book();
    let advice = kigenban_advice::judge(&book, kigenban_sample::now());
    let sheet = Sheet::of(&book, &advice, Which::default(), Words::new(Language::Ja));
    let mut times = Vec::with_capacity(RUNS + 1);
    for run in 0..=RUNS {
        let mut one = sheet.clone();
        // A sheet set before is remembered: each run prints another company.
        one.company = format!("{} {run}", sheet.company);
        let (took, pdf) = timed(|| handover_pdf(&one));
        if let Err(fault) = pdf {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
        times.push(took);
    }
    let cold = times.remove(0);
    times.sort_unstable();
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{{\"first_ms\": {:.1}, \"median_ms\": {:.1}, \"max_ms\": {:.1}, \"runs\": {RUNS}}}",
        millis(cold),
        times.get(RUNS / 2).copied().map_or(0.0, millis),
        times.last().copied().map_or(0.0, millis),
    );
    ExitCode::SUCCESS
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    #[expect(clippy::disallowed_methods, reason = "measures a duration, tells no date")]
    let start = std::time::Instant::now();
    let done = work();
    (start.elapsed(), done)
}
