//! What every part of the shell stands on.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Says on the terminal what has no place in the window. Never names what is in the ledger.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "kigenban: {line}");
}

/// A panic elsewhere must not take the watch down with it.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
