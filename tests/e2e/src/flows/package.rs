//! The package: installed, started from its menu entry, removed.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{MORNING, TITLE};
use crate::bus::{self, TrayItem};
use crate::plain;
use crate::wait::{self, Outcome, expect, told};
use crate::world::{Options, World};

/// Where the package puts the program, its menu entry and its icon.
const INSTALLED: [&str; 3] = [
    "/usr/bin/kigenban",
    "/usr/share/applications/jp.kigenban.Kigenban.desktop",
    "/usr/share/icons/hicolor/48x48/apps/kigenban.png",
];

/// Needs the rights to install packages; CI has them.
pub(super) fn install_start_remove(options: &Options) -> Outcome {
    let world = World::new(options, "package", "healthy", MORNING)?;
    dpkg(&world, &["--install", &options.deb.display().to_string()])?;
    let started = start(&world);
    let removed = dpkg(&world, &["--purge", "kigenban"]);
    started.and(removed)?;
    let left: Vec<&str> = INSTALLED.into_iter().filter(|file| Path::new(file).exists()).collect();
    expect(left.is_empty(), format!("left behind: {left:?}"))
}

fn start(world: &World) -> Outcome {
    for file in INSTALLED {
        expect(Path::new(file).exists(), format!("{file} was not installed"))?;
    }
    let mut launch = world.command(Path::new("gio"));
    launch.args(["launch", INSTALLED[1]]).stdout(plain::log(world)?).stderr(plain::log(world)?);
    expect(told(launch.status(), "gio launch")?.success(), "the menu entry did not start")?;
    wait::until("the window of the installed program", || (bus::windows(TITLE) == 1).then_some(()))?;
    TrayItem::wait()?.choose("終了")?;
    bus::wait_for_empty_tray()
}

fn dpkg(world: &World, arguments: &[&str]) -> Outcome {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let mut command = if is_root { Command::new("dpkg") } else { Command::new("sudo") };
    if !is_root {
        command.args(["-n", "dpkg"]);
    }
    command.args(arguments).stdin(Stdio::null()).stdout(plain::log(world)?).stderr(plain::log(world)?);
    expect(
        told(command.status(), "dpkg")?.success(),
        format!("dpkg {} failed; see {}", arguments.join(" "), world.log().display()),
    )
}
