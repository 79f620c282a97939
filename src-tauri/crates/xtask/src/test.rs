//! `cargo xtask test`: installs what is missing, builds everything, and runs every test. Three kinds of them run side by
//! side, since most wait for something more than they count. The last lines are those of the runners.

use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::process::{Guarded, Outcome, cargo, must, say};
use crate::{app, generate, root, system, ui};

pub(crate) fn run() -> Outcome {
    say("期限番: every test — Rust, generated files, window, end to end");
    system::ensure(&[system::BUILD, system::SCREEN, system::END_TO_END, system::CALENDARS, system::MAIL])?;
    let generated = generate::Before::taken()?;
    ui::build()?;
    say("building every test and program (the first time takes a while)");
    must(rust().arg("--no-run"))?;
    must(&mut cargo(app::EVERYTHING))?;
    // Before the tests: what it writes again would be compiled while they run.
    generated.check()?;
    say("Rust, window and end to end, side by side; in front: Rust");
    let mut window = ui::npm();
    window.args(["run", "--silent", "test"]);
    let mut parts = vec![Beside::start("window", window)?];
    if cfg!(target_os = "linux") {
        let mut end_to_end = Command::new(std::env::current_exe()?);
        end_to_end.arg("e2e");
        parts.push(Beside::start("end-to-end", end_to_end)?);
    }
    let outcome = must(&mut rust());
    parts.into_iter().fold(outcome, |so_far, part| {
        let ended = part.end();
        so_far.and(ended)
    })
}

/// Every test of every room.
fn rust() -> Command {
    let mut rust = cargo(["test", "--workspace", "--no-fail-fast"]);
    if cfg!(windows) {
        // A test program that links Tauri needs a manifest that only the app itself gets.
        rust.args(["--exclude", "kigenban"]);
    }
    if std::env::var_os("RUST_TEST_THREADS").is_none() {
        // Two for each processor: many tests wait for sockets and limits, and what waits needs none.
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        rust.env("RUST_TEST_THREADS", (2 * processors).to_string());
    }
    rust
}

/// A part that runs behind the others. What it prints goes into a file, to be looked at meanwhile, and is shown at its end.
struct Beside {
    name: &'static str,
    printed: PathBuf,
    program: Guarded,
}

impl Beside {
    fn start(name: &'static str, mut command: Command) -> Outcome<Self> {
        let folder = root::products().join("test");
        fs::create_dir_all(&folder)?;
        let printed = folder.join(format!("{name}.txt"));
        let out = File::create(&printed)?;
        let program = Guarded(command.stdin(Stdio::null()).stdout(out.try_clone()?).stderr(out).spawn()?);
        Ok(Self { name, printed, program })
    }

    fn end(mut self) -> Outcome {
        let status = self.program.0.wait()?;
        say(self.name);
        io::copy(&mut File::open(&self.printed)?, &mut io::stdout().lock())?;
        if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", self.name).into()) }
    }
}
