//! The office's own file of companies and their rules, beside the ledger.

use std::io::Read;
use std::path::Path;

use kigenban_advice::{OwnRowsError, take_over_own_rows};

use crate::{Code, Error, Result};

/// Its name in the ledger's folder.
pub(crate) const FILE: &str = "providers.toml";

/// Far above any file a person writes.
const MOST: u64 = 1024 * 1024;

/// Reads it, and gives how many rows it has; `None` when there is no such file.
pub(crate) fn read(path: &Path) -> Option<Result<usize>> {
    let file = match std::fs::File::open(path) {
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return None,
        file => file,
    };
    let mut text = String::new();
    let read = file.and_then(|file| file.take(MOST).read_to_string(&mut text));
    Some(read.map_err(|cause| at_line(1).because(cause)).and_then(|_| take_over_own_rows(&text).map_err(wrong)))
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
