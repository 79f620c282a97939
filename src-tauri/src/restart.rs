//! Back to the footprint of a `--hidden` start.
//!
//! WebKit keeps a process and its libraries after the first window. Once the window has been closed for a while the
//! program starts itself anew, in the same process: the lock is let go first, what is on the screen is handed over.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_desk::Clock;
#[cfg(target_os = "linux")]
use rustix::process::{Pid, WaitOptions};
use tauri::{AppHandle, Manager};

#[cfg(unix)]
use crate::ground::complain;
use crate::notify::Desktop;
use crate::program::Program;
#[cfg(unix)]
use crate::start::HANDED_OVER;
use crate::window;

/// How long the window must have been closed.
const AFTER: TimeDelta = TimeDelta::seconds(60);

/// The ending of that file's name.
const ENDING: &str = ".handed-over";

/// What the new start is told: program, arguments, the clock, what is on the screen.
#[derive(Debug, PartialEq)]
pub(crate) struct Anew {
    program: PathBuf,
    arguments: Vec<OsString>,
    now: Option<String>,
    on_screen: String,
}

/// The plan for a new start, when it is time for one. Only Linux needs it: elsewhere closing the window frees it all.
/// A ledger that somebody had to open by hand stays open instead: memory is never saved at the cost of the watch.
pub(crate) fn is_due(program: &Program, app: &AppHandle) -> Option<Anew> {
    let closed = program.window_closed_at()?;
    let idle = app.get_webview_window(window::LABEL).is_none() && !program.is_busy();
    if program.desk().is_some_and(|desk| !desk.opens_by_itself()) {
        return None;
    }
    if !cfg!(target_os = "linux") || !idle || !has_rested(closed, program.clock.now()) {
        return None;
    }
    Some(Anew {
        program: own_program().filter(|file| file.is_file())?,
        arguments: arguments(std::env::args_os().skip(1)),
        now: program.clock.carried_over().map(|now| now.to_rfc3339()),
        on_screen: app.state::<Desktop>().to_hand_over(),
    })
}

/// Replaces this process by a new start. Comes back only when that fails; then the next window starts afresh.
#[cfg(unix)]
pub(crate) fn start_anew(app: &AppHandle, anew: Anew) {
    use std::os::unix::process::CommandExt;

    let program = app.state::<Program>();
    program.window_opened();
    let Some(desk) = program.desk() else { return };
    let file = match hand_over(&private_folder(), &anew.on_screen) {
        Ok(file) => file,
        Err(error) => return complain(&format!("restart: {error}")),
    };
    tauri::async_runtime::block_on(desk.close());
    tauri_plugin_single_instance::destroy(app);
    let now = anew.now.map(|now| ("KIGENBAN_NOW", now));
    let mut command = std::process::Command::new(anew.program);
    let error = command.args(anew.arguments).envs(now).env(HANDED_OVER, &file).exec();
    complain(&format!("restart: {error}"));
    let _text = take_over(&file);
    tauri::async_runtime::block_on(desk.reopen());
}

/// This user's folder in memory where there is one.
#[cfg(unix)]
fn private_folder() -> PathBuf {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    runtime.unwrap_or_else(std::env::temp_dir)
}

/// Writes a new file that only this user can read, under a name nobody can guess.
#[cfg(unix)]
fn hand_over(folder: &Path, text: &str) -> std::io::Result<PathBuf> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;

    let path = folder.join(format!("kigenban-{}{ENDING}", uuid::Uuid::now_v7()));
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
    match file.write_all(text.as_bytes()) {
        Ok(()) => Ok(path),
        Err(error) => {
            let _gone = fs::remove_file(&path);
            Err(error)
        }
    }
}

/// What the start before this one handed over. The file is gone afterwards.
pub(crate) fn take_over(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    if !name.starts_with("kigenban-") || !name.ends_with(ENDING) {
        return None;
    }
    let text = fs::read_to_string(file);
    let _gone = fs::remove_file(file);
    text.ok()
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

    #[cfg(unix)]
    #[test]
    fn what_is_on_the_screen_is_handed_over_once_in_a_file_that_nobody_else_can_read() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let file = hand_over(folder.path(), "支払いは12月4日まで").unwrap();
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(take_over(&file).as_deref(), Some("支払いは12月4日まで"));
        assert_eq!((take_over(&file), file.exists()), (None, false));
        let other = hand_over(folder.path(), "x").unwrap().with_extension("ledger");
        assert_eq!(take_over(&other), None, "no other file is read or removed");
    }

    #[test]
    fn the_new_start_is_hidden_and_otherwise_the_same() {
        let own = ["--internet", "i.toml", "--hidden"].map(OsString::from);
        assert_eq!(arguments(own.into_iter()), ["--internet", "i.toml", "--hidden"]);
    }
}
