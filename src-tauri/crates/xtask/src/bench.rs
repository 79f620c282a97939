//! `cargo xtask bench`: speed and memory of an optimised build, the median of ten, beside the goals.

use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Guarded, Outcome, cargo, must, say, wait_for};
use crate::sample::NOW;
use crate::session::Session;
use crate::{memory, root, run, system, ui};

/// The profile that is optimised but built in minutes.
const PROFILE: &str = "bench-app";

/// Measurements of each kind; the median is told.
const TIMES: usize = 10;

/// Contracts in the ledger that is opened.
const CONTRACTS: &str = "50";

pub(crate) fn run() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("bench needs Linux: it reads memory from /proc and brings its own screen".into());
    }
    system::ensure(&[system::BUILD, system::SCREEN])?;
    ui::build()?;
    say("building optimised (cold: about half an hour)");
    must(&mut cargo(["build", "--workspace", "--bins", "--examples", "--profile", PROFILE]))?;
    let place = Place::prepare()?;
    place.desk_figures()?;
    let session = Session::start(&place.folder.join("home"))?;
    place.window_figures(&session)
}

/// The small internet, a filled 練習 ledger, and the programs.
struct Place {
    folder: PathBuf,
    _internet: Guarded,
}

impl Place {
    fn prepare() -> Outcome<Self> {
        let folder = root::products().join("bench");
        run::fresh(&folder)?;
        let mut internet = Command::new(root::built(PROFILE, "kigenban-testnet"));
        internet.args(["--scenario", "sample", "--now", NOW, "--out"]).arg(folder.join("internet.toml"));
        let mut internet = Guarded(internet.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?);
        let lines = run::lines(internet.0.stdout.take().ok_or("the small internet says nothing")?);
        while lines.recv_timeout(Duration::from_secs(20)).map_err(|_| "the small internet did not come up")? != "ready"
        {
        }
        let place = Self { folder, _internet: internet };
        let mut desk = place.desk()?;
        desk.ask("sample.load", &format!("{{\"contracts\":{CONTRACTS}}}"))?;
        Ok(place)
    }

    /// Opening, one domain's five checks, a sheet: over the same commands the window uses.
    fn desk_figures(&self) -> Outcome {
        let mut opening = Vec::new();
        for _ in 0..TIMES {
            let mut desk = self.desk()?;
            desk.ask("session.get", "{}")?;
            opening.push(desk.ask("ledger.open", "{}")?);
        }
        told("ledger opened", &mut opening, Some(Duration::from_millis(10)));
        let mut desk = self.desk()?;
        let (mut checks, mut sheets) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            checks.push(desk.job("check.run", "{\"domains\":[\"example-kobe.co.jp\"]}")?);
        }
        told("five checks of one domain", &mut checks, Some(Duration::from_millis(300)));
        let sheet = self.folder.join("sheet.pdf");
        let arguments = format!("{{\"format\":\"pdf\",\"path\":\"{}\"}}", sheet.display());
        let first = desk.ask("sheet.export", &arguments)?;
        println!("{:44} {:>9.1} ms", "handover sheet, cold", first.as_secs_f64() * 1e3);
        for _ in 0..TIMES {
            sheets.push(desk.ask("sheet.export", &arguments)?);
        }
        told("handover sheet, warm", &mut sheets, Some(Duration::from_millis(30)));
        Ok(())
    }

    /// Start to painted beside an empty window, and what stays in memory.
    fn window_figures(&self, session: &Session) -> Outcome {
        let (mut empty, mut home) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            empty.push(self.start(session, &root::built(PROFILE, "examples/empty_window"), &[])?.0);
            home.push(self.start(session, &root::built(PROFILE, "kigenban"), &[])?.0);
        }
        let yardstick = told("an empty Tauri window painted", &mut empty, None);
        told(
            &format!("home painted with {CONTRACTS} contracts"),
            &mut home,
            Some((yardstick * 3 / 2).min(Duration::from_millis(800))),
        );
        let binary = root::built(PROFILE, "kigenban");
        let hidden = Guarded(self.command(session, &binary).arg("--hidden").stdout(Stdio::null()).spawn()?);
        thread::sleep(Duration::from_secs(8));
        let small = megabytes("memory, started hidden", hidden.0.id(), Some(60.0))?;
        drop(hidden);
        let (_, app) = self.start(session, &binary, &[])?;
        thread::sleep(Duration::from_secs(5));
        megabytes("memory, window open", app.0.id(), Some(270.0))?;
        close(session)?;
        settle(&app)?;
        megabytes("memory, window closed and settled", app.0.id(), Some(small * 1.1))?;
        for _ in 0..20 {
            // A second start brings the window of the first up and ends.
            must(self.command(session, &binary).stdout(Stdio::null()))?;
            wait_for("the window", Duration::from_secs(20), || window(session))?;
            thread::sleep(Duration::from_secs(1));
            close(session)?;
        }
        settle(&app)?;
        megabytes("memory, after 20 openings", app.0.id(), Some(small * 1.1))?;
        Ok(())
    }

    /// Starts a program and measures until it says that its first screen is painted.
    fn start(&self, session: &Session, binary: &Path, arguments: &[&str]) -> Outcome<(Duration, Guarded)> {
        let mut command = self.command(session, binary);
        let begin = Instant::now();
        let mut child =
            Guarded(command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
        let lines = run::lines(child.0.stdout.take().ok_or("no output")?);
        loop {
            let line = lines.recv_timeout(Duration::from_mins(1)).map_err(|_| "no screen within 60 s")?;
            if line.starts_with("ready screen=") {
                return Ok((begin.elapsed(), child));
            }
        }
    }

    fn command(&self, session: &Session, binary: &Path) -> Command {
        let mut command = session.command(binary);
        command.env("KIGENBAN_DATA", self.folder.join("data")).env("KIGENBAN_NOW", NOW);
        command.env("KIGENBAN_INTERNET", self.folder.join("internet.toml"));
        command.env("KIGENBAN_KEYCHAIN", self.folder.join("keychain.json"));
        command
    }

    fn desk(&self) -> Outcome<Desk> {
        let mut desk = Command::new(root::built(PROFILE, "examples/desk"));
        desk.arg("--data").arg(self.folder.join("data")).arg("--internet").arg(self.folder.join("internet.toml"));
        desk.args(["--now", NOW]).arg("--keychain").arg(self.folder.join("keychain.json"));
        let mut desk = Guarded(desk.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?);
        let input = desk.0.stdin.take().ok_or("the desk takes no input")?;
        let output = BufReader::new(desk.0.stdout.take().ok_or("the desk says nothing")?).lines();
        Ok(Desk { input, output, asked: 0, _program: desk })
    }
}

/// The desk over stdio, one request at a time.
struct Desk {
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    asked: u32,
    _program: Guarded,
}

impl Desk {
    /// How long until the reply.
    fn ask(&mut self, command: &str, arguments: &str) -> Outcome<Duration> {
        self.asked += 1;
        let reply = format!("\"id\":{}", self.asked);
        let begin = Instant::now();
        writeln!(self.input, "{{\"id\":{},\"cmd\":\"{command}\",\"args\":{arguments}}}", self.asked)?;
        self.wait(&format!("the reply to {command}"), |line| {
            line.contains(&format!("{reply},")) || line.contains(&format!("{reply}}}"))
        })?;
        Ok(begin.elapsed())
    }

    /// How long until a long command has ended.
    fn job(&mut self, command: &str, arguments: &str) -> Outcome<Duration> {
        let begin = Instant::now();
        self.ask(command, arguments)?;
        self.wait(&format!("the end of {command}"), |line| line.contains("\"event\":\"done\""))?;
        Ok(begin.elapsed())
    }

    fn wait(&mut self, what: &str, is_it: impl Fn(&str) -> bool) -> Outcome {
        for line in self.output.by_ref() {
            let line = line?;
            if line.contains("\"error\":{") {
                return Err(format!("{what}: {line}").into());
            }
            if is_it(&line) {
                return Ok(());
            }
        }
        Err(format!("the desk ended before {what}").into())
    }
}

fn told(what: &str, times: &mut [Duration], goal: Option<Duration>) -> Duration {
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let goal = goal.map_or_else(String::new, |goal| {
        format!("goal {:.0} ms {}", goal.as_secs_f64() * 1e3, if median <= goal { "met" } else { "MISSED" })
    });
    println!("{what:44} {:>9.1} ms   {goal}", median.as_secs_f64() * 1e3);
    median
}

fn megabytes(what: &str, process: u32, goal: Option<f64>) -> Outcome<f64> {
    let size = memory::tree_mb(process).ok_or("the system does not tell the memory of a process")?;
    let goal = goal
        .map_or_else(String::new, |goal| format!("goal {goal:.0} MB {}", if size <= goal { "met" } else { "MISSED" }));
    println!("{what:44} {size:>9.1} MB   {goal}");
    Ok(size)
}

fn window(session: &Session) -> Option<String> {
    let found = session.command("xdotool").args(["search", "--onlyvisible", "--name", "^期限番$"]).output().ok()?;
    String::from_utf8_lossy(&found.stdout).lines().next().map(str::to_owned)
}

fn close(session: &Session) -> Outcome {
    let there = wait_for("the window", Duration::from_secs(20), || window(session))?;
    must(session.command("xdotool").args(["windowactivate", "--sync", &there]))?;
    must(session.command("xdotool").args(["key", "alt+F4"]))?;
    wait_for("the window to be gone", Duration::from_secs(20), || window(session).is_none().then_some(()))
}

/// Waits until the program has started itself anew, as a hidden start, and has come to rest.
fn settle(app: &Guarded) -> Outcome {
    wait_for("the program to settle", Duration::from_mins(2), || {
        let arguments = fs::read_to_string(format!("/proc/{}/cmdline", app.0.id())).ok()?;
        arguments.contains("--hidden").then_some(())
    })?;
    thread::sleep(Duration::from_secs(8));
    Ok(())
}
