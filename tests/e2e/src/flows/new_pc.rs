//! The old PC is gone: a copy from a stick and the code of the recovery sheet open the ledger on a new one.

use std::fs;
use std::path::{Path, PathBuf};

use super::first_day::{recovery, step};
use super::{MORNING, TITLE};
use crate::browser::Browser;
use crate::bus;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

/// On the old PC a sheet and a copy on a stick, each by clicks; on the new one the copy, the code, and everything is there.
pub(super) fn opens_a_copy_from_a_stick(options: &Options) -> Outcome {
    let mut old = Stage::new(options, "old-pc", "sample", MORNING)?;
    let answers = old.desk("{\"id\":1,\"cmd\":\"sample.load\",\"args\":{}}\n")?;
    expect(!answers.contains("\"error\""), format!("the sample office was refused: {answers}"))?;
    let stick = old.folder.join("stick");
    told(fs::create_dir_all(&stick), "the stick")?;
    let app = Browser::open(&old)?;
    app.wait_for_screen("home")?;
    let names = domains(&app)?;
    app.run("location.hash = '#/settings'")?;
    app.wait_for_screen("settings")?;
    app.press("remake-recovery")?;
    let code = recovery(&app)?;
    wait::until("the new sheet", || (!app.has("[name^=group-]")).then_some(()))?;
    app.press("close-notice")?;
    app.press("choose-place")?;
    let dialog = wait::until("the dialog for folders", || bus::dialog(TITLE))?;
    bus::choose_in(&dialog, &stick.display().to_string())?;
    let copy = wait::until("the copy on the stick", || copy_on(&stick))?;
    app.quit()?;

    let mut new = Stage::new(options, "new-pc", "sample", MORNING)?;
    new.keychain = Some(new.folder.join("keychain.json"));
    let app = Browser::open(&new)?;
    app.wait_for_screen("welcome")?;
    app.press("choose-copy")?;
    let dialog = wait::until("the dialog for files", || bus::dialog(TITLE))?;
    bus::choose_in(&dialog, &copy.display().to_string())?;
    wait::until("the field for the code", || app.has("input.unlock-code").then_some(()))?;
    app.write("input.unlock-code", "00000-00000")?;
    app.press("open-copy")?;
    wait::until("a sentence about the code", || app.has("[aria-invalid=true]").then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))?;
    bus::picture(&new.folder.join("wrong-code.png"))?;
    app.write("input.unlock-code", &code)?;
    app.press("open-copy")?;
    // Only this PC itself is asked about yet: whether it starts the watch.
    step(&app, "start")?;
    app.press("finish")?;
    app.wait_for_screen("home")?;
    expect(domains(&app)? == names, "the new PC holds other contracts than the old one")?;
    bus::picture(&new.folder.join("home.png"))?;
    app.quit()?;

    // From now on this PC has the key: nobody types the code again.
    let app = Browser::open(&new)?;
    app.wait_for_screen("home")?;
    app.quit()
}

/// The copy that lies there, whole.
fn copy_on(stick: &Path) -> Option<PathBuf> {
    let folder = fs::read_dir(stick.join("Kigenban")).ok()?.flatten().next()?.path();
    let files: Vec<PathBuf> = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    let ends = |path: &PathBuf, end: &str| path.extension().is_some_and(|found| found == end);
    let is_being_written = files.iter().any(|path| ends(path, "part"));
    files
        .into_iter()
        .find(|path| ends(path, "ledger"))
        .filter(|copy| !is_being_written && copy.with_extension("key").exists())
}

/// Every contract of the ledger, as the window asks for it.
fn domains(app: &Browser) -> Outcome<String> {
    let found = app.run_async(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('call', { cmd: 'contract.list', args: {} }).then(
           (ledger) => done(JSON.stringify(ledger.bundles.map((one) => [one.id, one.rows.map((row) => row.contract)]))),
           (error) => done('refused ' + JSON.stringify(error)));",
    )?;
    let found = found.as_str().unwrap_or_default().to_owned();
    expect(found.len() > 40 && !found.starts_with("refused"), format!("the ledger: {found}"))?;
    Ok(found)
}
