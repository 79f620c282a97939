//! The sample office on the small internet of `tests/testnet`, so that a stranger sees everything work offline.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::process::{self, Guarded, Outcome, say};
use crate::root;

/// The morning the sample office is looked at; its dates are invented around it.
pub(crate) const NOW: &str = "2026-11-24T09:30:00+09:00";

/// The running small internet and a freshly filled 練習 ledger.
pub(crate) struct Sample {
    folder: PathBuf,
    _internet: Guarded,
}

impl Sample {
    /// Starts the small internet (built together with the app) and fills a new ledger through the desk, the way the window does.
    pub(crate) fn prepare() -> Outcome<Self> {
        let folder = root::products().join("sample");
        root::fresh(&folder)?;
        say("starting the small internet of tests/testnet");
        let mut internet = Command::new(root::built("debug", "kigenban-testnet"));
        internet.args(["--scenario", "sample", "--now", NOW, "--out"]).arg(folder.join("internet.toml"));
        let mut internet = Guarded(internet.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?);
        let out = internet.0.stdout.take().ok_or("the small internet says nothing")?;
        let lines = process::lines(out);
        while lines.recv_timeout(Duration::from_secs(20)).map_err(|_| "the small internet did not come up")? != "ready"
        {
        }
        let sample = Self { folder, _internet: internet };
        sample.fill()?;
        Ok(sample)
    }

    /// Points a program at the sample.
    pub(crate) fn apply(&self, command: &mut Command) {
        command.env("KIGENBAN_DATA", self.folder.join("data"));
        command.env("KIGENBAN_INTERNET", self.folder.join("internet.toml"));
        command.env("KIGENBAN_KEYCHAIN", self.folder.join("keychain.json"));
        command.env("KIGENBAN_NOW", NOW);
    }

    /// The folder with the ledger, its stand-in for a keychain and the way to the small internet.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn fill(&self) -> Outcome {
        say("filling a practice ledger with the sample office");
        let mut desk = Command::new(root::built("debug", "examples/desk"));
        desk.arg("--data").arg(self.folder.join("data"));
        desk.arg("--internet").arg(self.folder.join("internet.toml"));
        desk.arg("--keychain").arg(self.folder.join("keychain.json"));
        desk.args(["--now", NOW]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut desk = Guarded(desk.spawn()?);
        let mut input = desk.0.stdin.take().ok_or("the desk takes no input")?;
        input.write_all(b"{\"id\":1,\"cmd\":\"sample.load\",\"args\":{}}\n")?;
        let out = desk.0.stdout.take().ok_or("the desk says nothing")?;
        for line in BufReader::new(out).lines() {
            let line = line?;
            if line.contains("\"id\":1,") || line.contains("\"id\":1}") {
                drop(input);
                desk.0.wait()?;
                return if line.contains("\"error\"") {
                    Err(format!("the sample office was refused: {line}").into())
                } else {
                    Ok(())
                };
            }
        }
        Err("the desk ended before the sample office was in".into())
    }
}
