//! Where things are.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// The workspace's folder.
pub(crate) fn workspace() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(3).unwrap_or(&here).to_path_buf()
}

/// The folder for pictures, packages and other things made for people: always `target` in the workspace.
pub(crate) fn products() -> PathBuf {
    workspace().join("target")
}

/// Cargo's own target folder, which may be elsewhere.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => workspace().join(folder),
        None => products(),
    }
}

/// A program that cargo built, in the given profile's folder.
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A path as it is told to a person: relative to the workspace when it lies inside.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(workspace()).unwrap_or(path).display().to_string()
}

/// Every file below a folder, without files and folders of the names in `beside`. What a link leads to belongs to somebody
/// else.
pub(crate) fn files(folder: &Path, beside: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_symlink() || beside.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if kind.is_dir() {
            found.extend(files(&entry.path(), beside)?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// A folder that starts empty.
pub(crate) fn fresh(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}
