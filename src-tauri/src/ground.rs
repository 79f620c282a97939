//! What every part of the shell stands on.

use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::{fs, io};

/// Says on the terminal what has no place in the window. Never names what is in the ledger.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "kigenban: {line}");
}

/// A panic elsewhere must not take the watch down with it.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes a small file of the program's own, beside it first: who reads it finds the old one or the new one.
#[expect(clippy::disallowed_methods, reason = "written beside and renamed: no user's file")]
pub(crate) fn write(file: &Path, text: &[u8]) -> io::Result<()> {
    let beside = file.with_added_extension("new");
    fs::write(&beside, text)?;
    fs::rename(beside, file)
}
