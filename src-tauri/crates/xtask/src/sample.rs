//! The sample office on the small internet of `tests/testnet`, so that a stranger sees everything work offline.

use std::path::PathBuf;
use std::process::Command;

use crate::desk::{Desk, NOW, internet};
use crate::process::{Guarded, Outcome, say};
use crate::root;

/// The running small internet and a freshly filled 練習 ledger.
pub(crate) struct Sample {
    /// The folder with the ledger, its stand-in for a keychain and the way to the small internet.
    pub(crate) folder: PathBuf,
    _internet: Guarded,
}

impl Sample {
    /// Starts the small internet (built together with the app) and fills a new ledger through the desk, the way the window does.
    pub(crate) fn prepare() -> Outcome<Self> {
        let folder = root::products().join("sample");
        root::fresh(&folder)?;
        say("starting the small internet of tests/testnet");
        let file = folder.join("internet.toml");
        let internet = internet("debug", &["--scenario", "sample"], &file)?;
        say("filling a practice ledger with the sample office");
        let mut desk = Desk::start("debug", &folder.join("data"), Some(&file))?;
        desk.ask("sample.load", "{}")?;
        desk.close()?;
        Ok(Self { folder, _internet: internet })
    }

    /// Points a program at the sample.
    pub(crate) fn apply(&self, command: &mut Command) {
        command.env("KIGENBAN_DATA", self.folder.join("data"));
        command.env("KIGENBAN_INTERNET", self.folder.join("internet.toml"));
        command.env("KIGENBAN_KEYCHAIN", self.folder.join("keychain.json"));
        command.env("KIGENBAN_NOW", NOW);
    }
}
