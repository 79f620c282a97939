//! The package: installed, started from its menu entry, removed.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{MORNING, TITLE};
use crate::bus::{self, TrayItem};
use crate::plain;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

/// Where the package puts the program, its menu entry and its icon.
const INSTALLED: [&str; 3] = [
    "/usr/bin/kigenban",
    "/usr/share/applications/jp.kigenban.Kigenban.desktop",
    "/usr/share/icons/hicolor/48x48/apps/kigenban.png",
];

/// Needs the rights to install packages; CI has them.
pub(super) fn install_start_remove(options: &Options) -> Outcome {
    let stage = Stage::new(options, "package", "healthy", MORNING)?;
    dpkg(&stage, &["--install", &options.deb.display().to_string()])?;
    let started = start(&stage);
    let removed = dpkg(&stage, &["--purge", "kigenban"]);
    started.and(removed)?;
    let left: Vec<&str> = INSTALLED.into_iter().filter(|file| Path::new(file).exists()).collect();
    expect(left.is_empty(), format!("left behind: {left:?}"))
}

/// The ledger as the first version left it on a disk.
const KEPT: &str = "tests/kept/0.1.0";

/// The newer package is installed while the older program runs, as updates do.
pub(super) fn upgrade(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "upgrade", "healthy", MORNING)?;
    let kept = options.repository.join(KEPT);
    copy(&kept, &stage.data())?;
    let opens = told(fs::read(kept.join("opens.json")), "what opens the ledger")?;
    let opens: Value = told(serde_json::from_slice(&opens), "what opens the ledger")?;
    let open = json!({ "id": 1, "cmd": "ledger.open", "args": { "code": opens["code"] } });
    let before = contracts(&mut stage, &open.to_string())?;
    dpkg(&stage, &["--install", &options.older.display().to_string()])?;
    let upgraded = over_the_older_one(&stage);
    let removed = dpkg(&stage, &["--purge", "kigenban"]);
    upgraded.and(removed)?;
    let after = contracts(&mut stage, "")?;
    expect(before == after, format!("the contracts were {before} and are {after}"))
}

fn over_the_older_one(stage: &Stage) -> Outcome {
    let old = version(stage)?;
    launch(stage)?;
    dpkg(stage, &["--install", &stage.options.deb.display().to_string()])?;
    quit()?;
    expect(version(stage)? != old, format!("the version is still {old}"))?;
    launch(stage)?;
    quit()
}

fn version(stage: &Stage) -> Outcome<String> {
    let asked = stage.command(Path::new("dpkg-query")).args(["-W", "-f", "${Version}", "kigenban"]).output();
    told(asked, "dpkg-query").map(|answer| String::from_utf8_lossy(&answer.stdout).into_owned())
}

/// What the ledger holds, after a request.
fn contracts(stage: &mut Stage, first: &str) -> Outcome<String> {
    let answers = stage.desk(&format!("{first}\n{}\n", json!({ "id": 2, "cmd": "contract.list", "args": {} })))?;
    let list = answers.lines().find(|line| line.contains("\"id\":2")).map(str::to_owned);
    let list = list.filter(|line| line.contains("bundles"));
    list.ok_or_else(|| format!("the desk did not say the contracts: {answers}"))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    told(fs::create_dir_all(to), "making a folder")?;
    for entry in told(fs::read_dir(from), "reading a folder")?.flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            told(fs::copy(entry.path(), &target), "copying a file")?;
        }
    }
    Ok(())
}

fn start(stage: &Stage) -> Outcome {
    for file in INSTALLED {
        expect(Path::new(file).exists(), format!("{file} was not installed"))?;
    }
    launch(stage)?;
    quit()
}

fn launch(stage: &Stage) -> Outcome {
    let mut launch = stage.command(Path::new("gio"));
    launch.args(["launch", INSTALLED[1]]).stdout(plain::log(stage)?).stderr(plain::log(stage)?);
    expect(told(launch.status(), "gio launch")?.success(), "the menu entry did not start")?;
    wait::until("the window of the installed program", || (bus::windows(TITLE) == 1).then_some(()))
}

fn quit() -> Outcome {
    TrayItem::wait()?.choose("終了")?;
    bus::wait_for_empty_tray()
}

fn dpkg(stage: &Stage, arguments: &[&str]) -> Outcome {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let mut command = if is_root { Command::new("dpkg") } else { Command::new("sudo") };
    if !is_root {
        command.args(["-n", "dpkg"]);
    }
    command.args(arguments).stdin(Stdio::null()).stdout(plain::log(stage)?).stderr(plain::log(stage)?);
    expect(
        told(command.status(), "dpkg")?.success(),
        format!("dpkg {} failed; see {}", arguments.join(" "), stage.log().display()),
    )
}
