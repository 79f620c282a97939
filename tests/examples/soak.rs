//! Many rounds of calm, as `cargo xtask soak` runs them.

use std::process::ExitCode;

use kigenban_tests::soak::{Plan, soak};

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let plan = match parse(std::env::args().skip(1)) {
        Ok(plan) => plan,
        Err(error) => {
            eprintln!("{error}\nsoak [--rounds N] [--offices N] [--seed N]");
            return ExitCode::from(2);
        }
    };
    println!("seed {}  offices {}", plan.seed, plan.offices);
    let start = tokio::time::Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let result = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(soak(plan)));
    match result {
        Ok(tally) => {
            println!("{tally}\n{:.0} s", start.elapsed().as_secs_f64());
            if tally.is_calm() && tally.lapses > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut args: impl Iterator<Item = String>) -> Result<Plan, String> {
    let now = "2026-11-24T00:30:00Z".parse().map_err(|error: chrono::ParseError| error.to_string())?;
    // A round mostly waits for what was kept back. More offices than the machine carries would be the trouble themselves,
    // and the rounds left out would tell.
    let offices = std::thread::available_parallelism().map_or(4, |cores| cores.get() * 12);
    let mut plan = Plan { rounds: 10_000, offices, seed: 20_261_124, now };
    while let Some(option) = args.next() {
        let value = args.next().ok_or_else(|| format!("{option} wants a value"))?;
        let number: u64 = value.parse().map_err(|_| format!("{option}: {value} is no number"))?;
        let count = usize::try_from(number).map_err(|error| error.to_string())?;
        match option.as_str() {
            "--offices" => plan.offices = count.max(1),
            "--rounds" => plan.rounds = count,
            "--seed" => plan.seed = number,
            _ => return Err(format!("unknown option {option}")),
        }
    }
    Ok(plan)
}
