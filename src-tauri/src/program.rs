//! What the parts of the shell share: the desk, and what the desktop must remember for it.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use kigenban_desk::{Clock, Desk, Show};
use serde_json::Value;

use crate::clock::WallClock;
use crate::ground::lock;
use crate::place::Places;

/// The long commands that are running.
pub(crate) type Jobs = Arc<Mutex<HashSet<u64>>>;

/// Between a window's last word and its end, when it still seems to be there.
#[derive(Default)]
struct Door {
    closing: bool,
    wanted: Option<Wanted>,
}

/// A window that somebody asked for meanwhile.
pub(crate) struct Wanted {
    /// Where it should go.
    pub(crate) target: Option<Show>,
}

/// The running program, managed by Tauri.
pub(crate) struct Program {
    desk: Result<Desk, Value>,
    pub(crate) clock: Arc<WallClock>,
    jobs: Jobs,
    target: Mutex<Option<Show>>,
    chosen: Mutex<HashSet<PathBuf>>,
    closed_at: Mutex<Option<DateTime<Utc>>>,
    door: Mutex<Door>,
    tray_host: Mutex<Option<bool>>,
    painted: (Mutex<bool>, Condvar),
    /// Where the window was.
    pub(crate) places: Places,
}

impl Program {
    /// Around a desk, or around the answer that every command gets without one.
    pub(crate) fn new(desk: Result<Desk, Value>, clock: Arc<WallClock>, jobs: Jobs, places: Places) -> Self {
        Self {
            desk,
            clock,
            jobs,
            target: Mutex::default(),
            chosen: Mutex::default(),
            closed_at: Mutex::default(),
            door: Mutex::default(),
            tray_host: Mutex::default(),
            painted: (Mutex::new(false), Condvar::new()),
            places,
        }
    }

    /// One command of the window, answered by the desk.
    pub(crate) async fn call(&self, cmd: &str, args: Value) -> Result<Value, Value> {
        let desk = self.desk.as_ref().map_err(Clone::clone)?;
        desk.call(cmd, args).await.map_err(|error| serde_json::to_value(error).unwrap_or_default())
    }

    /// The desk, when there is one.
    pub(crate) fn desk(&self) -> Option<Desk> {
        self.desk.as_ref().ok().cloned()
    }

    /// Whether a long command is running.
    pub(crate) fn is_busy(&self) -> bool {
        !lock(&self.jobs).is_empty()
    }

    /// Keeps where a window that is being made should go.
    pub(crate) fn set_target(&self, target: Option<Show>) {
        *lock(&self.target) = target;
    }

    /// Where the new window should go; answers once.
    pub(crate) fn take_target(&self) -> Option<Show> {
        lock(&self.target).take()
    }

    /// A screen is painted.
    pub(crate) fn screen_painted(&self) {
        *lock(&self.painted.0) = true;
        self.painted.1.notify_all();
    }

    /// Waits until the first screen is painted, for so long at most.
    pub(crate) fn wait_for_screen(&self, limit: Duration) {
        let waiting = self.painted.1.wait_timeout_while(lock(&self.painted.0), limit, |painted| !*painted);
        drop(waiting.unwrap_or_else(PoisonError::into_inner));
    }

    /// A window is up.
    pub(crate) fn window_opened(&self) {
        *lock(&self.closed_at) = None;
    }

    /// The window is going.
    pub(crate) fn window_closing(&self) {
        lock(&self.door).closing = true;
    }

    /// Whether the window is going: then a new one is made once it is gone, for `target`.
    pub(crate) fn opens_once_closed(&self, target: Option<&Show>) -> bool {
        let mut door = lock(&self.door);
        if door.closing {
            door.wanted = Some(Wanted { target: target.cloned() });
        }
        door.closing
    }

    /// The window is gone. Says whether somebody has asked for the next one.
    pub(crate) fn window_closed(&self) -> Option<Wanted> {
        *lock(&self.closed_at) = Some(self.clock.now());
        std::mem::take(&mut *lock(&self.door)).wanted
    }

    /// Since when there is no window; `None` when there is one, or never was.
    pub(crate) fn window_closed_at(&self) -> Option<DateTime<Utc>> {
        *lock(&self.closed_at)
    }

    /// Notes whether tray icons are shown here.
    pub(crate) fn set_tray_host(&self, there: bool) {
        *lock(&self.tray_host) = Some(there);
    }

    /// Whether tray icons are shown here; `None` until somebody has looked.
    pub(crate) fn has_tray_host(&self) -> Option<bool> {
        *lock(&self.tray_host)
    }

    /// A file or folder the person chose: it may be named to the desk, and opened later.
    pub(crate) fn remember_chosen(&self, path: Option<&PathBuf>) {
        lock(&self.chosen).extend(path.cloned());
    }

    /// Whether the person chose it in a dialog of ours.
    pub(crate) fn was_chosen(&self, path: &Path) -> bool {
        lock(&self.chosen).contains(path)
    }
}
