//! The window's contents: packages from the lock file, then the build, each only when something changed.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::process::Command;

use crate::process::{Outcome, is_there, must, say};
use crate::root;

/// Folders and files of `ui/` that do not decide what is built.
const BESIDE: &[&str] = &["dist", "node_modules"];

/// Installs the packages when they are missing or the lock file changed.
pub(crate) fn install() -> Outcome {
    if !is_there("npm") && !is_there("npm.cmd") {
        return Err("Node.js is missing: install version 22 or newer from https://nodejs.org and start again".into());
    }
    let lock = fs::read(folder().join("package-lock.json"))?;
    let stamp = folder().join("node_modules/.kigenban-installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say("installing the window's packages (npm ci)");
    must(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// Builds `ui/dist` when a source changed.
pub(crate) fn build() -> Outcome {
    install()?;
    let stamp = folder().join("node_modules/.kigenban-built");
    let sources = fingerprint()?;
    if !is_placeholder() && fs::read_to_string(&stamp).is_ok_and(|built| built == sources) {
        return Ok(());
    }
    say("building the window's contents");
    must(npm().args(["run", "--silent", "build"]))?;
    fs::write(stamp, sources)?;
    Ok(())
}

/// npm, in the window's folder.
pub(crate) fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(folder());
    command
}

/// Whether the page is missing, or the one line that `src-tauri/build.rs` writes so that a bare `cargo check` works.
fn is_placeholder() -> bool {
    let page = fs::read_to_string(folder().join("dist/index.html"));
    page.map_or(true, |page| page.contains("<title>placeholder</title>"))
}

/// Fails when a package would have an empty window.
pub(crate) fn must_be_built() -> Outcome {
    if is_placeholder() {
        return Err("the window's contents are not built, only a placeholder is there; nothing to ship".into());
    }
    Ok(())
}

fn folder() -> PathBuf {
    root::workspace().join("ui")
}

/// Names, sizes and contents of all sources, as one number.
fn fingerprint() -> Outcome<String> {
    let mut files = root::files(&folder(), BESIDE)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
