//! `cargo xtask e2e`: the real window, tray, notifications and keyring on a virtual desktop, driven from outside by the
//! program in `tests/e2e`.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::process::{Outcome, must};
use crate::session::{QUIET_DUNST, Session};
use crate::{app, package, root, system};

pub(crate) fn run(names: &[String]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("the end-to-end test needs Linux: it brings its own screen, tray and keyring".into());
    }
    system::ensure(&[system::BUILD, system::SCREEN, system::END_TO_END])?;
    let binary = app::build()?;
    let work = root::products().join("e2e");
    root::fresh(&work)?;
    let deb = package::make(&binary, &work.join("package"))?;
    let older = package::renumbered(&deb, "0.0.9", &work.join("package"))?;
    let mut session = Session::start(&work.join("home"))?;
    // The script that presses the buttons.
    let menu = root::workspace().join("tests/e2e/press");
    session.start_notifications(&format!("{QUIET_DUNST}    dmenu = {}\n", menu.display()))?;
    session.start_tray()?;
    let mut driver = driver(&session, "debug", &work);
    driver.arg("--deb").arg(deb).arg("--older").arg(older);
    must(driver.args(names))
}

/// The program that drives the window, for the programs of this profile.
pub(crate) fn driver(session: &Session, profile: &str, work: &Path) -> Command {
    let mut driver = session.command(root::built(profile, "kigenban-e2e"));
    driver.arg("--app").arg(root::built(profile, "kigenban")).arg("--work").arg(work);
    driver.arg("--desk").arg(root::built(profile, "examples/desk"));
    driver.arg("--testnet").arg(root::built(profile, "kigenban-testnet"));
    driver.arg("--repository").arg(root::workspace()).stdin(Stdio::null());
    driver
}
