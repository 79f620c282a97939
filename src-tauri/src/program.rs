//! What the parts of the shell share: the desk with its ports, and what the desktop must remember for it.

use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use kigenban_desk::{Clock, Code, Desk, Error, Event, Internet, Keychain, Language, Ports, Setup, internet_file};
use serde_json::Value;
use tauri::{AppHandle, Emitter, Manager};

use crate::clock::WallClock;
use crate::keychain::{FileKeychain, SystemKeychain};
use crate::notify::Desktop;
use crate::start::{Start, StartError};
use crate::{autostart, tray, window};

/// The running program, managed by Tauri.
pub(crate) struct Program {
    desk: Result<Desk, Value>,
    clock: Arc<WallClock>,
    notifier: Desktop,
    jobs: Arc<Mutex<HashSet<u64>>>,
    target: Mutex<Option<Value>>,
    chosen: Mutex<HashSet<PathBuf>>,
    closed_at: Mutex<Option<DateTime<Utc>>>,
    tray_host: Mutex<Option<bool>>,
    painted: (Mutex<bool>, Condvar),
}

impl Program {
    /// Makes the desk. What cannot be followed becomes the answer to every command, and is said on the terminal too.
    pub(crate) fn new(app: &AppHandle, start: Result<Start, StartError>) -> Self {
        let (start, wrong) = match start {
            Ok(start) => (start, None),
            Err(wrong) => (Start::default(), Some(refusal(wrong))),
        };
        let clock = Arc::new(WallClock::starting_at(start.now));
        let notifier = Desktop::new(app.clone(), start.handed_over.as_deref());
        let jobs = Arc::default();
        let desk = match wrong {
            Some(wrong) => Err(wrong),
            None => desk(app, &start, &clock, &notifier, &jobs),
        };
        let desk = desk.map_err(|error| {
            complain(&error.say(Language::default()));
            serde_json::to_value(error).unwrap_or_default()
        });
        Self {
            desk,
            clock,
            notifier,
            jobs,
            target: Mutex::default(),
            chosen: Mutex::default(),
            closed_at: Mutex::default(),
            tray_host: Mutex::default(),
            painted: (Mutex::new(false), Condvar::new()),
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

    /// The clock.
    pub(crate) fn clock(&self) -> &WallClock {
        &self.clock
    }

    /// Notifications on the screen.
    pub(crate) fn notifier(&self) -> &Desktop {
        &self.notifier
    }

    /// Whether a long command is running.
    pub(crate) fn is_busy(&self) -> bool {
        !lock(&self.jobs).is_empty()
    }

    /// Keeps where a window that is being made should go.
    pub(crate) fn set_target(&self, target: Option<Value>) {
        *lock(&self.target) = target;
    }

    /// Where the new window should go; answers once.
    pub(crate) fn take_target(&self) -> Option<Value> {
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

    /// The window is gone.
    pub(crate) fn window_closed(&self) {
        *lock(&self.closed_at) = Some(self.clock.now());
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

    /// A file the person chose to save to: it may be opened later.
    pub(crate) fn remember_chosen(&self, path: Option<&PathBuf>) {
        lock(&self.chosen).extend(path.cloned());
    }

    /// Whether the person chose this file in a dialog of ours.
    pub(crate) fn was_chosen(&self, path: &Path) -> bool {
        lock(&self.chosen).contains(path)
    }
}

fn desk(
    app: &AppHandle,
    start: &Start,
    clock: &Arc<WallClock>,
    notifier: &Desktop,
    jobs: &Arc<Mutex<HashSet<u64>>>,
) -> Result<Desk, Error> {
    let internet = match &start.internet {
        Some(file) => internet_file(file)?,
        None => Internet::real(),
    };
    let folder = match &start.data {
        Some(folder) => folder.clone(),
        None => app.path().app_local_data_dir().map_err(|error| Error::new(Code::NoFolder).because(error))?,
    };
    let keychain: Arc<dyn Keychain> = match &start.keychain {
        Some(file) => Arc::new(FileKeychain::at(file.clone())),
        None => Arc::new(SystemKeychain),
    };
    let (app, jobs, rehearsal) = (app.clone(), Arc::clone(jobs), start.is_rehearsal());
    let listener = Arc::new(move |event: &Event| hear(&app, &jobs, rehearsal, event));
    let ports =
        Ports { clock: Arc::clone(clock) as Arc<dyn Clock>, notifier: Arc::new(notifier.clone()), keychain, listener };
    Ok(Desk::new(ports, Setup { folder, internet, rehearsal, language: Language::default() }))
}

/// Brings an event of the desk to where it belongs: the window hears them all.
fn hear(app: &AppHandle, jobs: &Mutex<HashSet<u64>>, rehearsal: bool, event: &Event) {
    match event {
        Event::Autostart { on } => autostart::follow(app, *on, rehearsal),
        Event::Done { job, .. } => drop(lock(jobs).remove(job)),
        Event::Progress { job, .. } => drop(lock(jobs).insert(*job)),
        Event::Show { .. } => {
            let target = serde_json::to_value(event).ok();
            if let Err(error) = window::open(app, target) {
                complain(&format!("window: {error}"));
            }
        }
        Event::Tray(summary) => tray::update(app, summary.clone()),
        Event::Changed | Event::Notification { .. } => {}
    }
    // Without a window there is nobody to tell; the next one asks for everything anew.
    let _ = app.emit_to(window::LABEL, "desk", event);
}

fn refusal(wrong: StartError) -> Error {
    match wrong {
        StartError::NowUnreadable(value) => Error::new(Code::StartNow).with("value", value),
        StartError::RehearsalLeftOut => Error::new(Code::StartRehearsal),
        StartError::UnknownArgument(value) => Error::new(Code::StartArgument).with("value", value),
    }
}

/// Says on the terminal what has no place in the window. Never names what is in the ledger.
pub(crate) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "kigenban: {line}");
}

/// A panic elsewhere must not take the watch down with it.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
