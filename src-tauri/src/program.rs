//! What the parts of the shell share.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

/// The running program, managed by Tauri.
#[derive(Default)]
pub(crate) struct Program {
    target: Mutex<Option<Value>>,
    chosen: Mutex<HashSet<PathBuf>>,
}

impl Program {
    /// One command of the window, answered by the desk.
    pub(crate) async fn call(&self, _cmd: &str, _args: Value) -> Result<Value, Value> {
        Err(serde_json::json!({ "code": "unexpected" }))
    }

    /// Keeps where a window that is being made should go.
    pub(crate) fn set_target(&self, target: Option<Value>) {
        *lock(&self.target) = target;
    }

    /// Where the new window should go; answers once.
    pub(crate) fn take_target(&self) -> Option<Value> {
        lock(&self.target).take()
    }

    /// A window is up: the way back to the small footprint waits.
    pub(crate) fn window_opened(&self) {}

    /// A file the person chose to save to: it may be opened later.
    pub(crate) fn remember_chosen(&self, path: Option<&PathBuf>) {
        lock(&self.chosen).extend(path.cloned());
    }

    /// Whether the person chose this file in a dialog of ours.
    pub(crate) fn was_chosen(&self, path: &Path) -> bool {
        lock(&self.chosen).contains(path)
    }
}

/// A panic elsewhere must not take the watch down with it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
