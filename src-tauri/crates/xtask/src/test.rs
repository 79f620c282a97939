//! `cargo xtask test`: installs what is missing and runs every test. The last lines are those of the runners.

use crate::process::{Outcome, cargo, must, say};
use crate::{e2e, generate, system, ui};

pub(crate) fn run() -> Outcome {
    say("期限番: every test — Rust, generated files, window, end to end");
    system::ensure(&[system::BUILD, system::SCREEN, system::END_TO_END, system::CALENDARS, system::MAIL])?;
    let generated = generate::Before::taken()?;
    ui::build()?;
    say("Rust");
    let mut rust = cargo(["test", "--workspace", "--no-fail-fast"]);
    if cfg!(windows) {
        // A test program that links Tauri needs a manifest that only the app itself gets.
        rust.args(["--exclude", "kigenban"]);
    }
    if std::env::var_os("RUST_TEST_THREADS").is_none() {
        rust.env("RUST_TEST_THREADS", threads().to_string());
    }
    let rust = must(&mut rust);
    let generated = generated.check();
    say("window");
    let window = must(ui::npm().args(["run", "--silent", "test"]));
    let end_to_end = if cfg!(target_os = "linux") { e2e::run(&[]) } else { Ok(()) };
    rust.and(generated).and(window).and(end_to_end)
}

/// Two for each processor: many tests wait for sockets and limits, and what waits needs none.
fn threads() -> usize {
    2 * std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
