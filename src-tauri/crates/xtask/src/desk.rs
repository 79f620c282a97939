//! The desk as a program without a window, timed from outside, and the small internet of `tests/testnet` it looks at.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{Guarded, Outcome, lines};
use crate::root;

/// The morning the sample office is looked at; its dates are invented around it.
pub(crate) const NOW: &str = "2026-11-24T09:30:00+09:00";

/// A small internet in a process of its own, once it is up.
pub(crate) fn internet(profile: &str, arguments: &[&str], file: &Path) -> Outcome<Guarded> {
    let mut program = Command::new(root::built(profile, "kigenban-testnet"));
    program.args(arguments).args(["--now", NOW, "--out"]).arg(file);
    let mut program = Guarded(program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?);
    let lines = lines(program.0.stdout.take().ok_or("the small internet says nothing")?);
    while lines.recv_timeout(Duration::from_mins(1)).map_err(|_| "the small internet did not come up")? != "ready" {}
    Ok(program)
}

/// The desk over stdio, one request at a time.
pub(crate) struct Desk {
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    asked: u32,
    pub(crate) program: Guarded,
}

impl Desk {
    /// The desk of a practice ledger in this folder, its key in a file beside it.
    pub(crate) fn start(profile: &str, data: &Path, internet: Option<&Path>) -> Outcome<Self> {
        let mut program = Command::new(root::built(profile, "examples/desk"));
        program.arg("--data").arg(data).args(["--now", NOW]);
        program.arg("--keychain").arg(data.with_file_name("keychain.json"));
        if let Some(internet) = internet {
            program.arg("--internet").arg(internet);
        }
        let mut program = Guarded(program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?);
        let input = program.0.stdin.take().ok_or("the desk takes no input")?;
        let output = BufReader::new(program.0.stdout.take().ok_or("the desk says nothing")?).lines();
        Ok(Self { input, output, asked: 0, program })
    }

    /// How long until the reply, the median over these arguments.
    pub(crate) fn median(&mut self, command: &str, arguments: &[impl AsRef<str>]) -> Outcome<Duration> {
        let times = arguments.iter().map(|arguments| self.ask(command, arguments.as_ref()));
        Ok(median(times.collect::<Outcome<_>>()?))
    }

    /// How long until a change is on the disk, and until its answer came: the medians over these arguments.
    pub(crate) fn change(&mut self, command: &str, arguments: &[impl AsRef<str>]) -> Outcome<[Duration; 2]> {
        let (mut durable, mut answered) = (Vec::new(), Vec::new());
        for arguments in arguments {
            let begin = self.send(command, arguments.as_ref())?;
            // Said as soon as it is written for good.
            self.wait(&format!("{command} to be written"), |line| line == "{\"event\":\"changed\"}")?;
            durable.push(begin.elapsed());
            self.answer(command)?;
            answered.push(begin.elapsed());
        }
        Ok([median(durable), median(answered)])
    }

    /// How long until the reply.
    pub(crate) fn ask(&mut self, command: &str, arguments: &str) -> Outcome<Duration> {
        self.reply(command, arguments).map(|(_, time)| time)
    }

    /// The reply, and how long until it came.
    pub(crate) fn reply(&mut self, command: &str, arguments: &str) -> Outcome<(String, Duration)> {
        let begin = self.send(command, arguments)?;
        Ok((self.answer(command)?, begin.elapsed()))
    }

    fn send(&mut self, command: &str, arguments: &str) -> Outcome<Instant> {
        self.asked += 1;
        let begin = Instant::now();
        writeln!(self.input, "{{\"id\":{},\"cmd\":\"{command}\",\"args\":{arguments}}}", self.asked)?;
        Ok(begin)
    }

    fn answer(&mut self, command: &str) -> Outcome<String> {
        let reply = format!("\"id\":{}", self.asked);
        self.wait(&format!("the reply to {command}"), |line| {
            line.contains(&format!("{reply},")) || line.contains(&format!("{reply}}}"))
        })
    }

    /// How long until a long command has ended.
    pub(crate) fn job(&mut self, command: &str, arguments: &str) -> Outcome<Duration> {
        let begin = Instant::now();
        self.ask(command, arguments)?;
        self.wait(&format!("the end of {command}"), |line| line.contains("\"event\":\"done\""))?;
        Ok(begin.elapsed())
    }

    /// Ends it the way it ends by itself: nobody asks any more.
    pub(crate) fn close(mut self) -> Outcome {
        drop(self.input);
        self.program.0.wait()?;
        Ok(())
    }

    fn wait(&mut self, what: &str, is_it: impl Fn(&str) -> bool) -> Outcome<String> {
        for line in self.output.by_ref() {
            let line = line?;
            if line.contains("\"error\":{") {
                return Err(format!("{what}: {line}").into());
            }
            if is_it(&line) {
                return Ok(line);
            }
        }
        Err(format!("the desk ended before {what}").into())
    }
}

pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
