//! The app started as a person starts it, without a driver in its window.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use crate::stage::Stage;
use crate::wait::{self, Outcome, told};

/// A running app and what it says.
pub(crate) struct Plain {
    child: Child,
    lines: Receiver<String>,
}

impl Plain {
    /// Starts it with these arguments.
    pub(crate) fn start(stage: &Stage, arguments: &[&str]) -> Outcome<Self> {
        let mut command = stage.command(&stage.options.app);
        command.args(arguments);
        Self::spawn(stage, command)
    }

    /// Starts it by this command.
    pub(crate) fn spawn(stage: &Stage, mut command: Command) -> Outcome<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log(stage)?);
        let mut child = told(command.spawn(), "starting the app")?;
        let out = child.stdout.take().ok_or("the app has no output")?;
        Ok(Self { child, lines: lines(stage, out)? })
    }

    /// Its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for a screen to be shown and says its name.
    pub(crate) fn screen(&self) -> Outcome<String> {
        self.screen_within(wait::LIMIT)
    }

    /// Waits that long for a screen.
    pub(crate) fn screen_within(&self, limit: Duration) -> Outcome<String> {
        loop {
            let line = self.lines.recv_timeout(limit).map_err(|_| "no screen was shown".to_owned())?;
            if let Some(name) = line.strip_prefix("ready screen=") {
                return Ok(name.to_owned());
            }
        }
    }

    /// Waits for it to end by itself and says whether it was content.
    pub(crate) fn ended(&mut self) -> Outcome<bool> {
        let status = wait::until("the app to end", || self.child.try_wait().ok().flatten())?;
        Ok(status.success())
    }

    /// Whether it still runs.
    pub(crate) fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The flow's log, at its end.
pub(crate) fn log(stage: &Stage) -> Outcome<File> {
    told(OpenOptions::new().create(true).append(true).open(stage.log()), "opening the log")
}

/// Hands on what a program prints, and keeps it in the log.
pub(crate) fn lines(stage: &Stage, out: impl std::io::Read + Send + 'static) -> Outcome<Receiver<String>> {
    let mut log = log(stage)?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            let _ = writeln!(log, "{line}");
            // Nobody may be listening any more; the log goes on.
            let _ = sender.send(line);
        }
    });
    Ok(receiver)
}
