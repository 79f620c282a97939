//! Reading an internet file, with what is wrong in it as a sentence.

use std::path::Path;

use kigenban_checks::{Internet, InternetFileError};

use crate::{Code, Error, Result};

/// Reads an internet file.
///
/// # Errors
/// One code per kind of mistake; the sentence names the key and the line.
pub fn internet_file(path: &Path) -> Result<Internet> {
    Internet::from_file(path).map_err(|cause| {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let line = |line: &Option<usize>| line.map_or_else(|| "?".to_owned(), |line| line.to_string());
        let error = match &cause {
            InternetFileError::BadValue { key, line: at, expected } => Error::new(Code::InternetFileBadValue)
                .with("key", key)
                .with("line", line(at))
                .with("expected", expected),
            InternetFileError::Syntax { line: at } => Error::new(Code::InternetFileSyntax).with("line", line(at)),
            InternetFileError::Trust { path } => Error::new(Code::InternetFileTrust).with("path", path),
            InternetFileError::UnknownKey { key, line: at } => {
                Error::new(Code::InternetFileUnknownKey).with("key", key).with("line", line(at))
            }
            InternetFileError::Unreadable { path } => Error::new(Code::InternetFileUnreadable).with("path", path),
        };
        error.with("file", file).because(cause)
    })
}
