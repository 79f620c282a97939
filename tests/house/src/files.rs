//! Source files of this repository.

use std::path::{Path, PathBuf};

/// A file, and what it says.
pub(crate) type Source = (String, String);

/// The top of the repository.
pub(crate) fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file below a folder whose name ends so, by its path from that folder, in order.
pub(crate) fn below(folder: &Path, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(folder, folder, endings, &mut found);
    found.sort();
    found
}

fn collect(top: &Path, folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            if !["node_modules", "target", "dist"].contains(&name) {
                collect(top, &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let shown = path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
            found.push((shown, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// A small house for a rule to be tried on.
pub(crate) fn sources(files: &[(&str, &str)]) -> Vec<Source> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The folders of Rust sources, room by room.
pub(crate) fn rooms() -> Vec<(String, PathBuf)> {
    let top = top();
    let mut rooms = vec![("kigenban".to_owned(), top.join("src-tauri/src"))];
    for (above, prefix) in [("src-tauri/crates", ""), ("tests", "tests/")] {
        for entry in std::fs::read_dir(top.join(above)).unwrap() {
            let path = entry.unwrap().path();
            if path.join("Cargo.toml").is_file() {
                let name = path.file_name().unwrap().to_str().unwrap();
                rooms.push((format!("{prefix}{name}"), path.join("src")));
            }
        }
    }
    rooms.push(("tests".to_owned(), top.join("tests/src")));
    rooms.sort();
    rooms
}
