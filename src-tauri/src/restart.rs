//! Back to the footprint of a `--hidden` start.
//!
//! WebKit keeps a process and its libraries after the first window. Once the window has been closed for a while the
//! program starts itself anew, in the same process: the lock is let go first, what is on the screen is handed over.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_desk::Clock;
#[cfg(target_os = "linux")]
use rustix::process::{Pid, WaitOptions};
use tauri::{AppHandle, Manager};

use crate::ground::complain;
use crate::notify::Desktop;
use crate::program::Program;
use crate::start::HANDED_OVER;
use crate::window;

/// How long the window must have been closed.
const AFTER: TimeDelta = TimeDelta::seconds(60);

/// What the new start is told: program, arguments, variables.
#[derive(Debug, PartialEq)]
pub(crate) struct Anew {
    program: PathBuf,
    arguments: Vec<OsString>,
    variables: Vec<(&'static str, String)>,
}

/// The plan for a new start, when it is time for one. Only Linux needs it: elsewhere closing the window frees it all.
/// A ledger that somebody had to open by hand stays open instead: memory is never saved at the cost of the watch.
pub(crate) fn is_due(program: &Program, app: &AppHandle) -> Option<Anew> {
    let closed = program.window_closed_at()?;
    let idle = app.get_webview_window(window::LABEL).is_none() && !program.is_busy();
    if program.desk().is_some_and(|desk| !desk.opens_by_itself()) {
        return None;
    }
    if !cfg!(target_os = "linux") || !idle || !has_rested(closed, program.clock().now()) {
        return None;
    }
    let mut variables = vec![(HANDED_OVER, app.state::<Desktop>().to_hand_over())];
    if let Some(now) = program.clock().carried_over() {
        variables.push(("KIGENBAN_NOW", now.to_rfc3339()));
    }
    Some(Anew {
        program: own_program().filter(|file| file.is_file())?,
        arguments: arguments(std::env::args_os().skip(1)),
        variables,
    })
}

/// Replaces this process by a new start. Comes back only when that fails; then the next window starts afresh.
#[cfg(unix)]
pub(crate) fn start_anew(app: &AppHandle, anew: Anew) {
    use std::os::unix::process::CommandExt;

    let program = app.state::<Program>();
    program.window_opened();
    if let Some(desk) = program.desk() {
        tauri::async_runtime::block_on(desk.close());
        tauri_plugin_single_instance::destroy(app);
        let error = std::process::Command::new(anew.program).args(anew.arguments).envs(anew.variables).exec();
        complain(&format!("restart: {error}"));
        tauri::async_runtime::block_on(desk.reopen());
    }
}

#[cfg(not(unix))]
pub(crate) fn start_anew(_app: &AppHandle, _anew: Anew) {}

/// Waits, on the side, for the processes that the start before this one left: those of the webview end when their other
/// side is gone, and would stay on the system's list until somebody asks. To be called before anything else is started:
/// whatever is ours by then was left behind.
#[cfg(target_os = "linux")]
pub(crate) fn wait_for_left_behind() {
    let left = left_behind();
    if !left.is_empty() {
        std::thread::spawn(move || left.into_iter().for_each(wait_for));
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn wait_for_left_behind() {}

#[cfg(target_os = "linux")]
fn left_behind() -> Vec<Pid> {
    let children = std::fs::read_to_string("/proc/thread-self/children").unwrap_or_default();
    children.split_whitespace().filter_map(|id| Pid::from_raw(id.parse().ok()?)).collect()
}

#[cfg(target_os = "linux")]
fn wait_for(child: Pid) {
    // A child that cannot be waited for is none any more.
    let _gone = rustix::io::retry_on_intr(|| rustix::process::waitpid(Some(child), WaitOptions::empty()));
}

/// A clock set back counts as rested, so that the footprint is not kept for hours.
fn has_rested(closed: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < closed || now - closed >= AFTER
}

/// The arguments of a hidden start that is otherwise like this one.
fn arguments(own: impl Iterator<Item = OsString>) -> Vec<OsString> {
    own.filter(|argument| argument != "--hidden").chain(["--hidden".into()]).collect()
}

/// Our own file. After an update the system says `… (deleted)` of the old one; the new one lies at the same place.
fn own_program() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let name = own.to_str().and_then(|name| name.strip_suffix(" (deleted)")).map(PathBuf::from);
    Some(name.unwrap_or(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_rests_a_minute_before_it_starts_anew() {
        let closed = "2026-11-24T00:00:00Z".parse().unwrap();
        assert!(!has_rested(closed, closed + TimeDelta::seconds(59)));
        assert!(has_rested(closed, closed + TimeDelta::seconds(60)));
        assert!(has_rested(closed, closed - TimeDelta::hours(1)));
    }

    #[cfg(target_os = "linux")]
    #[expect(clippy::zombie_processes, reason = "it is waited for by its number, as the next start does")]
    #[test]
    fn a_process_left_behind_is_found_and_waited_for() {
        let child = std::process::Command::new("true").spawn().unwrap();
        let id = Pid::from_child(&child);
        assert!(left_behind().contains(&id));
        wait_for(id);
        assert!(!left_behind().contains(&id));
    }

    #[test]
    fn the_new_start_is_hidden_and_otherwise_the_same() {
        let own = ["--internet", "i.toml", "--hidden"].map(OsString::from);
        assert_eq!(arguments(own.into_iter()), ["--internet", "i.toml", "--hidden"]);
    }
}
