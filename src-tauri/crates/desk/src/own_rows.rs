//! The office's own file of companies and their rules, beside the ledger. It is read again when it changes.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use kigenban_advice::{Knowledge, OwnRowsError};

use crate::{Code, Error, Result};

/// Its name in the ledger's folder.
const FILE: &str = "providers.toml";

/// Far above any file a person writes.
const MOST: u64 = 1024 * 1024;

/// What is known of companies: the built-in tables with the file's rows before them. A file with a mistake leaves what
/// was read last in force, and is said in 設定.
pub(crate) struct OwnRows {
    path: PathBuf,
    seen: Option<Stamp>,
    /// The tables in force.
    pub(crate) knowledge: Knowledge,
    /// What the file came to; `None` when there is none.
    pub(crate) said: Option<Result<usize>>,
}

/// What tells one state of the file from the next.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    changed: Option<SystemTime>,
    size: u64,
}

impl OwnRows {
    /// The file in this folder, if there is one.
    pub(crate) fn of(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let mut rows = Self { path, seen: None, knowledge: Knowledge::built_in().clone(), said: None };
        rows.follow();
        rows
    }

    /// Reads the file again if it has changed. `true` = other tables are in force now.
    pub(crate) fn follow(&mut self) -> bool {
        let seen = self.stamp();
        if seen == self.seen {
            return false;
        }
        self.seen = seen;
        let (knowledge, said) = match read(&self.path) {
            None => (Some(Knowledge::built_in().clone()), None),
            Some(Ok((knowledge, rows))) => (Some(knowledge), Some(Ok(rows))),
            Some(Err(error)) => (None, Some(Err(error))),
        };
        self.said = said;
        let Some(news) = knowledge.filter(|knowledge| *knowledge != self.knowledge) else { return false };
        self.knowledge = news;
        true
    }

    /// Whether the file is another one than the one read last.
    pub(crate) fn has_moved(&self) -> bool {
        self.stamp() != self.seen
    }

    fn stamp(&self) -> Option<Stamp> {
        let file = std::fs::metadata(&self.path).ok()?;
        Some(Stamp { changed: file.modified().ok(), size: file.len() })
    }
}

/// Reads it, and counts its rows; `None` when there is no such file.
fn read(path: &Path) -> Option<Result<(Knowledge, usize)>> {
    // A pipe in its place would never end.
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Some(Err(at_line(1)));
    }
    let file = match std::fs::File::open(path) {
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return None,
        file => file,
    };
    let mut text = String::new();
    let read = file.and_then(|file| file.take(MOST).read_to_string(&mut text));
    Some(read.map_err(|cause| at_line(1).because(cause)).and_then(|_| Knowledge::with_own_rows(&text).map_err(wrong)))
}

fn wrong(cause: OwnRowsError) -> Error {
    match &cause {
        OwnRowsError::Form { line, .. } => at_line(*line).because(cause),
        OwnRowsError::Row(id) => {
            Error::new(Code::ProvidersFileRow).with("row", crate::entry::shortened(id)).because(cause)
        }
    }
}

fn at_line(line: usize) -> Error {
    Error::new(Code::ProvidersFileSyntax).with("line", line.to_string())
}
