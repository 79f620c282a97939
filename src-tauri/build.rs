//! Prepares what Tauri needs at compile time: the list of commands the window may call, and a page to embed when the
//! window's contents have not been built yet (`cargo xtask` builds them; a bare `cargo check` must not fail for want of them).

use std::error::Error;
use std::fs;
use std::path::Path;

/// Marks the page below, so that `cargo xtask package` can refuse to ship it.
const PLACEHOLDER: &str = "<!doctype html><title>placeholder</title><p>cargo xtask run</p>\n";

/// Every command of `src/ipc.rs`; `capabilities/main.json` allows them one by one.
const COMMANDS: &[&str] = &[
    "call",
    "choose_file",
    "choose_folder",
    "choose_save_path",
    "open_file",
    "open_link",
    "opened_for",
    "quit",
    "screen_ready",
    "zoom",
];

/// What the Windows program says of itself to the system: sharp on every screen, UTF-8, long paths, no administrator.
const MANIFEST: &str = include_str!("packaging/windows/kigenban.manifest");

#[expect(clippy::disallowed_methods, reason = "the placeholder is no user's file")]
fn main() -> Result<(), Box<dyn Error>> {
    let page = Path::new("../ui/dist/index.html");
    if !page.exists() {
        fs::create_dir_all("../ui/dist")?;
        fs::write(page, PLACEHOLDER)?;
    }
    println!("cargo::rerun-if-changed=../ui/dist");
    let windows = tauri_build::WindowsAttributes::new().app_manifest(MANIFEST);
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS))
        .windows_attributes(windows);
    tauri_build::try_build(attributes)?;
    Ok(())
}
