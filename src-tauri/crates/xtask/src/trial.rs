//! The installer for Windows, tried under Wine: what is there before and after, told apart file by file and line by line of
//! the registry.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::footprint::{Footprint, files_in, same};
use crate::installer::{Files, Made};
use crate::process::{Guarded, Outcome, copy, must, say, wait_for};
use crate::root;
use crate::wine::Wine;

/// How long a program may take to do what it was asked.
const LIMIT: Duration = Duration::from_secs(90);

/// What an installer says when it refuses.
const REFUSED: i32 = 2;

/// A ledger as the first version left it.
const KEPT: &str = "tests/kept/0.1.0";

/// Does what an installer sees of the program: holds its file while it runs, and ends when `--quit` asks it to. The first
/// time it does not hear: neither does a program that is only just starting.
const STAND_IN: &str = "\
#include <windows.h>
#include <string.h>
int WINAPI WinMain(HINSTANCE own, HINSTANCE before, LPSTR line, int show) {
  HANDLE asked = CreateSemaphoreA(NULL, 0, 9, \"kigenban stand-in\");
  if (strstr(line, \"--quit\")) { ReleaseSemaphore(asked, 1, NULL); return 0; }
  for (int times = 0; times < 2; times++)
    if (WaitForSingleObject(asked, 300000) != WAIT_OBJECT_0) return 1;
  return 0;
}
";

/// Made in seconds where the program takes half an hour.
pub(crate) fn stand_in() -> Outcome<Files> {
    let folder = root::target().join("windows-stand-in");
    root::fresh(&folder)?;
    let source = folder.join("stand-in.c");
    fs::write(&source, STAND_IN)?;
    let program = folder.join("kigenban.exe");
    must(Command::new("x86_64-w64-mingw32-gcc").args(["-O1", "-s", "-mwindows", "-o"]).arg(&program).arg(source))?;
    Ok(Files { loader: program.clone(), program })
}

/// Starts an installed program in the tray, and comes back once it is up.
pub(crate) type Start<'a> = &'a dyn Fn(&Path) -> Outcome<Guarded>;

/// Installed, upgraded while it runs, downgraded in vain, removed with and without the ledger.
pub(crate) fn run(wine: &Wine, made: &Made, start: Start<'_>) -> Outcome {
    let older = made.older()?;
    let before = Footprint::of(wine)?;
    silently(wine, &older, &["/S"], 0)?;
    let local = local(wine)?;
    let installed = local.join("Programs/Kigenban");
    let now = Footprint::of(wine)?;
    for word in ["\"DisplayVersion\"=\"0.0.9\"", "--hidden", "--pressed", "AppUserModelId"] {
        now.says(word)?;
    }
    let more = now.files.keys().filter(|file| !before.files.contains_key(*file)).count();
    let lines = now.registry.difference(&before.registry).count();
    say(&format!("  installed silently: {more} files, one of them in the start menu; {lines} lines of registry"));

    let ledger = local.join("jp.kigenban.Kigenban");
    copy(&root::workspace().join(KEPT), &ledger)?;
    let kept = files_in(&ledger)?;
    upgrade(wine, made, start(&installed.join("kigenban.exe"))?)?;
    same(&kept, &files_in(&ledger)?, "the ledger after an upgrade")?;
    say(
        "  upgraded over it: the running program was asked to end and did; the ledger of 0.1.0 is the same to the byte",
    );

    let now = Footprint::of(wine)?;
    silently(wine, &older, &["/S"], REFUSED)?;
    Footprint::of(wine)?.is(&now, "after a refused downgrade")?;
    say("  the older version over it: refused, nothing changed");

    silently(wine, &installed.join("uninstall.exe"), &["/S"], 0)?;
    gone(&installed)?;
    same(&kept, &files_in(&ledger)?, "the ledger after removal")?;
    fs::remove_dir_all(&ledger)?;
    Footprint::of(wine)?.is(&before, "after removal")?;
    say("  removed: files and registry are as before, and the ledger was kept");

    silently(wine, &made.setup, &["/S", "/NOAUTOSTART"], 0)?;
    if Footprint::of(wine)?.says("--hidden").is_ok() {
        return Err("it starts with the PC although nobody wanted that".into());
    }
    copy(&root::workspace().join(KEPT), &ledger)?;
    silently(wine, &installed.join("uninstall.exe"), &["/S", "/DELETELEDGER"], 0)?;
    gone(&installed)?;
    gone(&ledger)?;
    Footprint::of(wine)?.is(&before, "after removal with the ledger")?;
    say("  installed without starting with the PC, removed together with the ledger: as before");
    Ok(())
}

fn upgrade(wine: &Wine, made: &Made, mut running: Guarded) -> Outcome {
    silently(wine, &made.setup, &["/S"], 0)?;
    let ended = wait_for("the older program to end", LIMIT, || running.0.try_wait().ok().flatten())?;
    if !ended.success() {
        return Err(format!("the upgrade: the program ended with {ended}").into());
    }
    Footprint::of(wine)?.says(&format!("\"DisplayVersion\"=\"{}\"", env!("CARGO_PKG_VERSION")))
}

/// Starts the stand-in.
pub(crate) fn start_stand_in(wine: &Wine, program: &Path) -> Outcome<Guarded> {
    let mut command = wine.command(program);
    command.arg("--hidden").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let running = Guarded(command.spawn()?);
    wait_for("the program to hold its file", LIMIT, || is_running(&running.0).then_some(()))?;
    Ok(running)
}

/// Whether the program has come so far that it holds its file: Wine runs it in the process that was started.
fn is_running(process: &Child) -> bool {
    let maps = fs::read_to_string(format!("/proc/{}/maps", process.id())).unwrap_or_default();
    maps.contains("kigenban.exe")
}

fn local(wine: &Wine) -> Outcome<PathBuf> {
    let users = fs::read_dir(wine.drive().join("users"))?.flatten().map(|entry| entry.path());
    let own = users.map(|user| user.join("AppData/Local")).find(|local| local.join("Microsoft").is_dir());
    own.ok_or_else(|| "the trial's Windows has no user".into())
}

fn silently(wine: &Wine, program: &Path, arguments: &[&str], wanted: i32) -> Outcome {
    let status = wine.command(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if status.code() == Some(wanted) {
        return Ok(());
    }
    Err(format!("{} {} ended with {status}, not {wanted}", root::shown(program), arguments.join(" ")).into())
}

/// An uninstaller goes on as a copy of itself after it has said that it is done.
fn gone(folder: &Path) -> Outcome {
    wait_for("a folder to be gone", LIMIT, || (!folder.exists()).then_some(()))
}
