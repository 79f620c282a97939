//! Writes the typed words: `wording/src/generated.rs`, and `ui/src/bindings/words.ts` for the window.
//!
//! `cargo xtask gen` runs it: after every change of an `.ftl` file, and after the first line of Rust that says a message: only
//! those have a method. It stands outside the rooms because it has to run while they do not compile for want of a word.
//! `--check` writes nothing and fails when a file would change.
#![expect(clippy::print_stderr, reason = "a developer's command speaks to the terminal")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kigenban_house::catalogue::Catalogue;
use kigenban_house::{said, write};

fn main() -> ExitCode {
    let room = &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri/crates/wording");
    let catalogue = match Catalogue::read(&room.join("ftl")) {
        Ok(catalogue) => catalogue,
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            return ExitCode::FAILURE;
        }
    };
    let check = std::env::args().any(|arg| arg == "--check");
    let mut stale = false;
    let said = match said::by_rust() {
        Ok(said) => said,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    for (path, text) in files(room, &catalogue, &said) {
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        stale = true;
        eprintln!("{} {}", if check { "would change" } else { "wrote" }, path.display());
        if !check && let Err(fault) = write_whole(&path, &text) {
            eprintln!("{}: {fault}", path.display());
            return ExitCode::FAILURE;
        }
    }
    if check && stale { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn files(room: &Path, catalogue: &Catalogue, said: &BTreeSet<String>) -> [(PathBuf, String); 2] {
    [
        (room.join("src/generated.rs"), write::rust(catalogue, said)),
        (room.join("../../../ui/src/bindings/words.ts"), write::typescript(catalogue)),
    ]
}

/// Another person may compile this very file at the moment: it is swapped in whole.
fn write_whole(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let draft = path.with_extension(format!("{}.new", std::process::id()));
    #[expect(clippy::disallowed_methods, reason = "a source file of this repository, swapped in by the rename below")]
    std::fs::write(&draft, text)?;
    std::fs::rename(&draft, path)
}
