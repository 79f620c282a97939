//! The desk as a program without a window, timed from outside.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use super::{A_DOMAIN, SCREENS};
use crate::process::{Guarded, Outcome};
use crate::sample::NOW;
use crate::{app, root};

/// The desk over stdio, one request at a time.
pub(super) struct Desk {
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    asked: u32,
    pub(super) program: Guarded,
}

impl Desk {
    /// The desk of a practice ledger in this folder, its key in a file beside it.
    pub(super) fn start(data: &Path, internet: Option<&Path>) -> Outcome<Self> {
        let mut program = Command::new(root::built(app::OPTIMISED, "examples/desk"));
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
    pub(super) fn median(&mut self, command: &str, arguments: &[impl AsRef<str>]) -> Outcome<Duration> {
        let times = arguments.iter().map(|arguments| self.ask(command, arguments.as_ref()));
        Ok(median(times.collect::<Outcome<_>>()?))
    }

    /// How long until a change is on the disk, and until its answer came: the medians over these arguments.
    pub(super) fn change(&mut self, command: &str, arguments: &[impl AsRef<str>]) -> Outcome<[Duration; 2]> {
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

    /// From a payment confirmed to home as it is then.
    pub(super) fn click(&mut self) -> Outcome<Duration> {
        let detail = self.reply("contract.get", &format!("{{\"id\":\"{A_DOMAIN}\"}}"))?.0;
        let period = detail.split("\"period\":\"").nth(1).and_then(|rest| rest.split('"').next());
        let period = period.ok_or("the contract of the bench cannot be paid for")?;
        let paid = format!("{{\"contract\":\"{A_DOMAIN}\",\"period\":\"{period}\",\"seen_in\":\"receipt\"}}");
        let (home, page) = SCREENS[0];
        Ok(self.ask("payment.confirm", &paid)? + self.ask(home, page)?)
    }

    /// How long until the reply.
    pub(super) fn ask(&mut self, command: &str, arguments: &str) -> Outcome<Duration> {
        self.reply(command, arguments).map(|(_, time)| time)
    }

    /// The reply, and how long until it came.
    fn reply(&mut self, command: &str, arguments: &str) -> Outcome<(String, Duration)> {
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
    pub(super) fn job(&mut self, command: &str, arguments: &str) -> Outcome<Duration> {
        let begin = Instant::now();
        self.ask(command, arguments)?;
        self.wait(&format!("the end of {command}"), |line| line.contains("\"event\":\"done\""))?;
        Ok(begin.elapsed())
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

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
