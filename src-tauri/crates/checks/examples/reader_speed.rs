//! How many JPRS answers the reader reads in a second on one core. Exit 1 below the goal of 20,000 when built with
//! optimisation.
#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::process::ExitCode;
use std::time::Duration;

use kigenban_checks::read_answer;
use tokio::time::Instant;

const GOAL: f64 = 20_000.0;

const GENERAL: &str = include_str!("../tests/answers/jprs/active-ja.txt");
const ATTRIBUTE: &str = include_str!("../tests/answers/jprs/connected-ja.txt");

fn main() -> ExitCode {
    let answers = [("mihon.jp", GENERAL), ("example-kobe.co.jp", ATTRIBUTE)];
    let began = Instant::now();
    let (mut read, mut dated) = (0_u32, 0_u32);
    while began.elapsed() < Duration::from_secs(2) {
        for (domain, text) in answers {
            for _ in 0..100 {
                read += 1;
                dated += u32::from(read_answer(domain, text.as_bytes()).expires.is_some());
            }
        }
    }
    let speed = f64::from(read) / began.elapsed().as_secs_f64();
    println!("reader  {speed:.0} JPRS answers a second ({dated} of {read} with a date)");
    if dated == read && (speed >= GOAL || cfg!(debug_assertions)) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
