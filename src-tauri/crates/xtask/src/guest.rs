//! The program itself as Wine's guest: `kigenban.exe` on a virtual screen, with the sample office on its small internet. It
//! never looks at the real one here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use crate::desk::NOW;
use crate::installer::Files;
use crate::process::{Guarded, Outcome, copy, must, say, wait_for};
use crate::root;
use crate::sample::Sample;
use crate::wine::Wine;

/// How long a program may take to do what it was asked.
const LIMIT: Duration = Duration::from_mins(2);

/// What is given to the program.
pub(crate) struct Guest<'a> {
    pub(crate) wine: &'a Wine,
    log: PathBuf,
    _sample: Sample,
}

impl<'a> Guest<'a> {
    /// The sample office, in a folder named as people and computers are. Whatever starts there from now on is told of it:
    /// an installer, too, which asks the program that runs on this very folder to end.
    pub(crate) fn prepare(wine: &'a mut Wine) -> Outcome<Self> {
        let sample = Sample::prepare()?;
        let home = root::target().join("wine-guest");
        root::fresh(&home)?;
        let folder = home.join("佐藤 恵子 😀");
        copy(&sample.folder, &folder)?;
        wine.tell("KIGENBAN_NOW", NOW.to_owned());
        for (variable, name) in
            [("KIGENBAN_DATA", "data"), ("KIGENBAN_INTERNET", "internet.toml"), ("KIGENBAN_KEYCHAIN", "keychain.json")]
        {
            wine.tell(variable, Wine::name_of(&folder.join(name)));
        }
        Ok(Self { wine, log: home.join("said.txt"), _sample: sample })
    }

    /// Starts it.
    fn start(&self, program: &Path, arguments: &[&str]) -> Outcome<Guarded> {
        let mut command = self.wine.command(program);
        let log = fs::OpenOptions::new().create(true).append(true).open(&self.log)?;
        Ok(Guarded(command.args(arguments).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn()?))
    }

    /// Starts it in the tray, and waits until its heart has beaten: the sample office has something to tell that morning.
    pub(crate) fn start_hidden(&self, program: &Path) -> Outcome<Guarded> {
        let before = self.said().matches(TOLD).count();
        let hidden = self.start(program, &["--hidden"])?;
        let told = wait_for("a notification handed to Windows", LIMIT, || {
            (self.said().matches(TOLD).count() > before).then_some(())
        });
        told.map_err(|failure| format!("{failure}; it said:\n{}", self.said()))?;
        Ok(hidden)
    }

    /// What it said on the terminal so far.
    pub(crate) fn said(&self) -> String {
        fs::read(&self.log).map(|text| String::from_utf8_lossy(&text).into_owned()).unwrap_or_default()
    }
}

/// Said when Windows does not take a notification. Wine's has nobody who would.
const TOLD: &str = "notification: ";

/// Hidden it beats and tells; asked for its window without WebView2 it says so in words and goes on; asked to end, it ends.
pub(crate) fn run(guest: &Guest<'_>, files: &Files) -> Outcome {
    let wine = guest.wine;
    let place = wine.drive().join("kigenban");
    fs::create_dir_all(&place)?;
    let exe = place.join("kigenban.exe");
    fs::copy(&files.program, &exe)?;
    fs::copy(&files.loader, place.join("WebView2Loader.dll"))?;

    let mut hidden = guest.start_hidden(&exe)?;
    say("  started hidden: its heart beat, and a notification was handed to Windows (Wine has nobody to show it)");

    let mut second = guest.start(&exe, &[])?;
    let second = wait_for("the second start to end", LIMIT, || second.0.try_wait().ok().flatten())?;
    wait_for("a box that says what is missing", LIMIT, || wine.shows("期限番").then_some(()))?;
    let alive = hidden.0.try_wait()?.is_none();
    if !second.success() || !alive || !guest.said().contains("WebView2") {
        return Err(format!("without a webview (second {second}, alive {alive}) it said:\n{}", guest.said()).into());
    }
    say("  a second start asked the first for its window; without WebView2 a box says so, and the watch goes on");

    // The usual folder's program is another one, and is not running.
    must(wine.command(&exe).arg("--quit").env_remove("KIGENBAN_DATA"))?;
    if let Some(ended) = hidden.0.try_wait()? {
        return Err(format!("it ended with {ended} when another folder's program was asked to").into());
    }
    let mut quit = guest.start(&exe, &["--quit"])?;
    let quit = wait_for("the asking start to end", LIMIT, || quit.0.try_wait().ok().flatten())?;
    let ended = wait_for("the program to end", LIMIT, || hidden.0.try_wait().ok().flatten())?;
    if !quit.success() || !ended.success() {
        return Err(format!("asked to end, it ended with {ended} ({quit}); it said:\n{}", guest.said()).into());
    }
    say("  another folder's program was asked to end, and it went on; asked itself, it ended well");
    wine.wait()
}
