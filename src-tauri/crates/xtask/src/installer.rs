//! The installer for Windows, what winget and the Store ask for beside it, and the hook for a signature.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Outcome, must};
use crate::{root, store};

/// How the files are packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packing {
    /// In a second, for a trial.
    Quick,
    /// As small as it gets, for people.
    Small,
}

/// What belongs into the installer.
pub(crate) struct Files {
    /// `kigenban.exe`.
    pub(crate) program: PathBuf,
    /// The part through which it finds the system's webview.
    pub(crate) loader: PathBuf,
}

/// What was made.
pub(crate) struct Made {
    /// The installer.
    pub(crate) setup: PathBuf,
    folder: PathBuf,
}

/// Number of the pretended older version.
const OLDER: &str = "0.0.9";

/// Signs one file (the last word of the command) with what the variable says; without it nothing is signed.
const SIGN: &str = "KIGENBAN_SIGN";

/// The installer's file.
pub(crate) fn name(version: &str) -> String {
    format!("kigenban-{version}-windows-setup.exe")
}

/// The files it lays down, and what they are called there.
pub(crate) fn packed(files: &Files) -> [(PathBuf, &'static str); 5] {
    [
        (files.program.clone(), "kigenban.exe"),
        (files.loader.clone(), "WebView2Loader.dll"),
        (root::workspace().join("icons/256x256.png"), "kigenban.png"),
        (root::workspace().join("LICENSE-APACHE"), "LICENSE-APACHE.txt"),
        (root::workspace().join("LICENSE-MIT"), "LICENSE-MIT.txt"),
    ]
}

/// Makes it in `folder`, with what belongs beside it.
pub(crate) fn make(files: &Files, folder: &Path, packing: Packing) -> Outcome<Made> {
    root::fresh(folder)?;
    let content = folder.join("content");
    fs::create_dir_all(&content)?;
    let packed = packed(files);
    for (from, name) in &packed {
        fs::copy(from, content.join(name)).map_err(|error| format!("{}: {error}", root::shown(from)))?;
    }
    sign(&content.join("kigenban.exe"))?;
    // The uninstaller removes what was laid down, by name, and nothing else.
    let list: Vec<String> = packed.iter().map(|(_, name)| format!("Delete \"$INSTDIR\\{name}\"\n")).collect();
    fs::write(folder.join("list.nsh"), list.concat())?;
    let setup = nsis(folder, env!("CARGO_PKG_VERSION"), packing)?;
    store::winget(&setup, &folder.join("winget"))?;
    store::layout(&content, &folder.join("msix"))?;
    Ok(Made { setup, folder: folder.to_owned() })
}

impl Made {
    /// The same program under an older number, for trying an upgrade.
    pub(crate) fn older(&self) -> Outcome<PathBuf> {
        nsis(&self.folder, OLDER, Packing::Quick)
    }
}

fn nsis(folder: &Path, version: &str, packing: Packing) -> Outcome<PathBuf> {
    let setup = folder.join(name(version));
    let mut make = Command::new("makensis");
    make.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    if packing == Packing::Quick {
        make.arg("-DQUICK");
    }
    for (name, value) in [
        ("VERSION", version.to_owned()),
        ("FILES", folder.join("content").display().to_string()),
        ("LIST", folder.join("list.nsh").display().to_string()),
        ("ICON", root::workspace().join("icons/kigenban.ico").display().to_string()),
        ("OUT", setup.display().to_string()),
    ] {
        make.arg(format!("-D{name}={value}"));
    }
    if let Ok(sign) = std::env::var(SIGN) {
        make.arg(format!("-DSIGN={sign}"));
    }
    must(make.arg(root::workspace().join("src-tauri/packaging/windows/kigenban.nsi")))?;
    Ok(setup)
}

fn sign(file: &Path) -> Outcome {
    let Ok(sign) = std::env::var(SIGN) else { return Ok(()) };
    let mut words = sign.split_whitespace();
    let program = words.next().ok_or_else(|| format!("{SIGN} is empty"))?;
    must(Command::new(program).args(words).arg(file))
}
