//! A damaged ledger: words, the last good copy with what going back to it would change, and the way back by clicks.

use std::fs;
use std::path::Path;

use super::MORNING;
use crate::browser::Browser;
use crate::bus;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

const PAGE: usize = 4096;

/// The newest copy is damaged, too: the one before it is found, shown and brought back.
pub(super) fn comes_back_by_clicks(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "damaged", "sample", MORNING)?;
    let answers = stage
        .desk("{\"id\":1,\"cmd\":\"sample.load\",\"args\":{}}\n{\"id\":2,\"cmd\":\"ledger.backup\",\"args\":{}}\n")?;
    expect(!answers.contains("\"error\""), format!("the sample office was refused: {answers}"))?;
    // An hour later something is entered, and another copy is made.
    "2026-11-24T10:30:00+09:00".clone_into(&mut stage.now);
    let answers = stage.desk(
        "{\"id\":1,\"cmd\":\"contract.add\",\"args\":{\"domain\":\"example-later.jp\",\"kind\":\"mail\"}}\n\
         {\"id\":2,\"cmd\":\"ledger.backup\",\"args\":{}}\n",
    )?;
    expect(!answers.contains("\"error\""), format!("no later entry: {answers}"))?;
    let mut copies: Vec<_> = told(fs::read_dir(stage.data().join("backup")), "the copies")?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "ledger"))
        .collect();
    copies.sort();
    expect(copies.len() >= 2, format!("too few copies: {copies:?}"))?;
    spoil(copies.last().ok_or("no copy")?)?;
    spoil(&stage.data().join("kigenban.ledger"))?;

    let app = Browser::open(&stage)?;
    app.wait_for_screen("error")?;
    app.wait_for_text("壊れて")?;
    bus::picture(&stage.folder.join("broken.png"))?;
    app.press("preview-copy")?;
    wait::until("what the copy holds", || app.has("[data-action=restore]").then_some(()))
        .map_err(|error| format!("{error}; shown instead:\n{}", app.text().unwrap_or_default()))?;
    let text = app.text()?;
    expect(text.contains("9:30") && text.contains("契約が"), format!("the copy is not described:\n{text}"))?;
    app.run("document.querySelector('[data-action=restore]').scrollIntoView({ block: 'center' })")?;
    bus::picture(&stage.folder.join("preview.png"))?;
    app.press("restore")?;
    app.wait_for_screen("home")?;
    bus::picture(&stage.folder.join("restored.png"))?;
    app.quit()?;

    // It stays open at the next start, and the spoilt file is still there.
    let app = Browser::open(&stage)?;
    app.wait_for_screen("home")?;
    app.quit()?;
    let aside = told(fs::read_dir(stage.data()), "the folder")?.flatten();
    let kept = aside.filter(|entry| entry.file_name().to_string_lossy().starts_with("aside-")).count();
    expect(kept == 1, format!("{kept} ledgers were put aside"))
}

/// Spoils every page but the first: the file still looks like a ledger.
fn spoil(file: &Path) -> Outcome {
    let mut bytes = told(fs::read(file), "reading a ledger")?;
    expect(bytes.len() > 3 * PAGE, "the ledger has inner pages")?;
    bytes.iter_mut().skip(PAGE).for_each(|byte| *byte ^= 0x5a);
    told(fs::write(file, bytes), "spoiling a ledger")
}
