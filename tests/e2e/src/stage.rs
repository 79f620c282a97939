//! What a flow stands on: the programs to start, a folder of its own, the small internet.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::http;
use crate::wait::{Outcome, told};

/// What `cargo xtask e2e` hands over.
pub(crate) struct Options {
    /// The app.
    pub(crate) app: PathBuf,
    /// The desk without a window.
    pub(crate) desk: PathBuf,
    /// Its package; nothing where only figures are asked for.
    pub(crate) deb: PathBuf,
    /// The same program, packed under an older number.
    pub(crate) older: PathBuf,
    /// Where everything may be written.
    pub(crate) work: PathBuf,
    /// The program of the small internet.
    pub(crate) testnet: PathBuf,
    /// The checkout, for the window's own tools.
    pub(crate) repository: PathBuf,
    /// Only flows with one of these words in their name; all when empty.
    pub(crate) names: Vec<String>,
}

impl Options {
    /// Reads the command line.
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Outcome<Self> {
        let (mut given, mut names) = (std::collections::BTreeMap::new(), Vec::new());
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.strip_prefix("--") {
                Some(name) => {
                    let value = arguments.next().ok_or_else(|| format!("--{name} wants a value"))?;
                    given.insert(name.to_owned(), PathBuf::from(value));
                }
                None => names.push(argument),
            }
        }
        let mut take = |name: &str| {
            given.remove(name).ok_or_else(|| format!("--{name} is missing; start me with cargo xtask e2e"))
        };
        Ok(Self {
            app: take("app")?,
            deb: take("deb").unwrap_or_default(),
            older: take("older").unwrap_or_default(),
            desk: take("desk")?,
            work: take("work")?,
            testnet: take("testnet")?,
            repository: take("repository")?,
            names,
        })
    }
}

/// One flow's own stage: data, temporary files, logs, and an internet whose clock is where the flow wants it.
pub(crate) struct Stage<'a> {
    /// The programs.
    pub(crate) options: &'a Options,
    /// Everything the app writes is in here or in `HOME`.
    pub(crate) folder: PathBuf,
    /// Where the clock of app and internet starts.
    pub(crate) now: String,
    /// A file instead of the keyring, for flows that begin with a filled ledger.
    pub(crate) keychain: Option<PathBuf>,
    /// Where programs are looked for, where that is not the usual place.
    path: Option<String>,
    internet: Child,
    control: u16,
}

impl<'a> Stage<'a> {
    /// An empty folder and a running small internet.
    pub(crate) fn new(options: &'a Options, name: &str, scenario: &str, now: &str) -> Outcome<Self> {
        let folder = options.work.join(name);
        for place in ["data", "tmp", "exported"] {
            told(fs::create_dir_all(folder.join(place)), "making the flow's folder")?;
        }
        let mut internet = Command::new(&options.testnet);
        internet.args(["--scenario", scenario, "--now", now, "--out"]).arg(folder.join("internet.toml"));
        let mut internet =
            told(internet.stdin(Stdio::null()).stdout(Stdio::piped()).spawn(), "starting the small internet")?;
        let out = internet.stdout.take().ok_or("the small internet has no output")?;
        let mut control = 0;
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if let Some(url) = line.strip_prefix("control ") {
                control = url.rsplit(':').next().and_then(|port| port.trim_end_matches('/').parse().ok()).unwrap_or(0);
            }
            if line == "ready" {
                break;
            }
        }
        let stage = Self { options, folder, now: now.to_owned(), keychain: None, path: None, internet, control };
        if control == 0 { Err("the small internet did not come up".into()) } else { Ok(stage) }
    }

    /// Tells the small internet something, over its control port.
    pub(crate) fn internet(&self, path: &str, body: &Value) -> Outcome {
        match http::request("POST", self.control, path, Some(body))? {
            (200..=299, _) => Ok(()),
            (status, answer) => Err(format!("the small internet answered {status}: {answer}")),
        }
    }

    /// What the small internet holds of a domain.
    pub(crate) fn site(&self, domain: &str) -> Outcome<Value> {
        let (_, sites) = http::request("GET", self.control, "/sites", None)?;
        let mut sites = sites.as_array().into_iter().flatten();
        sites.find(|site| site["name"] == domain).cloned().ok_or_else(|| format!("no such domain: {domain}"))
    }

    /// From now on the system's browser is a slip of paper on which is written what it was to open.
    pub(crate) fn take_links(&mut self) -> Outcome {
        let folder = self.folder.join("browser");
        told(fs::create_dir_all(&folder), "the browser's folder")?;
        let program = folder.join("xdg-open");
        let slip = folder.join("opened.txt");
        told(
            fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", slip.display())),
            "the browser",
        )?;
        told(fs::set_permissions(&program, fs::Permissions::from_mode(0o755)), "the browser")?;
        let path = std::env::var("PATH").unwrap_or_default();
        self.path = Some(format!("{}:{path}", folder.display()));
        Ok(())
    }

    /// What the browser was to open, in order.
    pub(crate) fn opened(&self) -> Vec<String> {
        let slip = fs::read_to_string(self.folder.join("browser/opened.txt")).unwrap_or_default();
        slip.lines().map(str::to_owned).collect()
    }

    /// How many questions one of the small internet's services has had.
    pub(crate) fn asked(&self, service: &str) -> u64 {
        let counts = http::request("GET", self.control, "/counts", None);
        counts.ok().and_then(|(_, counts)| counts.get(service)?.as_u64()).unwrap_or_default()
    }

    /// Everything that mail servers have taken, oldest first: to whom, and the letter.
    pub(crate) fn letters(&self) -> Vec<(String, String)> {
        let letters = http::request("GET", self.control, "/letters", None);
        let letters = letters.map(|(_, letters)| letters).unwrap_or_default();
        let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
        letters.as_array().into_iter().flatten().map(|one| (text(one, "to"), text(one, "text"))).collect()
    }

    /// A program that lives on this stage.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env("KIGENBAN_DATA", self.data());
        command.env("KIGENBAN_INTERNET", self.folder.join("internet.toml"));
        command.env("KIGENBAN_NOW", &self.now);
        command.env("KIGENBAN_KEYCHAIN", self.keychain.as_deref().unwrap_or(Path::new("")));
        command.env("TMPDIR", self.folder.join("tmp"));
        command.envs(self.path.iter().map(|path| ("PATH", path)));
        command
    }

    /// Asks the desk without a window, one request a line; its answers. From then on the key is in a file.
    pub(crate) fn desk(&mut self, requests: &str) -> Outcome<String> {
        let keychain = self.folder.join("keychain.json");
        let mut desk = self.command(&self.options.desk);
        desk.arg("--data").arg(self.data()).arg("--internet").arg(self.folder.join("internet.toml"));
        desk.args(["--now", &self.now]).arg("--keychain").arg(&keychain);
        let mut desk = told(desk.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn(), "starting the desk")?;
        let mut input = desk.stdin.take().ok_or("the desk takes no input")?;
        told(input.write_all(requests.as_bytes()), "asking the desk")?;
        drop(input);
        let answers = told(desk.wait_with_output(), "waiting for the desk")?;
        self.keychain = Some(keychain);
        Ok(String::from_utf8_lossy(&answers.stdout).into_owned())
    }

    /// The folder of the ledger.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Where a person saves what they export.
    pub(crate) fn exported(&self, name: &str) -> PathBuf {
        self.folder.join("exported").join(name)
    }

    /// Everything the programs printed.
    pub(crate) fn log(&self) -> PathBuf {
        self.folder.join("printed.txt")
    }
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        let _ = self.internet.kill();
        let _ = self.internet.wait();
    }
}
