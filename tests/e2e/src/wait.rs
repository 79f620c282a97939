//! Waiting for real programs, and the sentence that says what did not come.

use std::fmt::Display;
use std::thread;
use std::time::{Duration, Instant};

/// Done, or what was expected and did not happen.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// How long anything may take on a busy machine.
pub(crate) const LIMIT: Duration = Duration::from_mins(2);

/// Asks until there is an answer.
pub(crate) fn until<T>(what: impl Display, ask: impl FnMut() -> Option<T>) -> Outcome<T> {
    within(LIMIT, what, ask)
}

/// Asks until there is an answer or the time is over.
pub(crate) fn within<T>(limit: Duration, what: impl Display, mut ask: impl FnMut() -> Option<T>) -> Outcome<T> {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return Ok(answer);
        }
        if start.elapsed() > limit {
            return Err(format!("waited {} s in vain for {what}", limit.as_secs()));
        }
        thread::sleep(Duration::from_millis(60));
    }
}

/// Turns a false into the sentence.
pub(crate) fn expect(true_now: bool, sentence: impl Into<String>) -> Outcome {
    if true_now { Ok(()) } else { Err(sentence.into()) }
}

/// Adds what was being done to an error.
pub(crate) fn told<T, E: Display>(result: Result<T, E>, doing: &str) -> Outcome<T> {
    result.map_err(|error| format!("{doing}: {error}"))
}
