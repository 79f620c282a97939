//! One heartbeat a minute, by the wall clock: waiting stops while the PC sleeps, the wall clock does not.

use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use kigenban_desk::Clock;
use tauri::{AppHandle, Manager, async_runtime};

use crate::notify::Desktop;
use crate::program::Program;
use crate::{autostart, restart, tray, tray_host, window};

/// How long it sleeps between two looks at the clock; so long after waking up the PC the watch goes on.
const LOOK: Duration = Duration::from_secs(3);

/// How long the tray and the first looks wait for a window that is being opened: on a slow PC they would keep it back.
const WINDOW_FIRST: Duration = Duration::from_secs(3);

/// Whether the program still starts with the PC is looked at at the first heartbeat, and again after so many.
const AUTOSTART_BEATS: u32 = 60;

/// Starts the desk and then the heart, on a thread of its own.
pub(crate) fn start(app: &AppHandle) -> std::io::Result<()> {
    let app = app.clone();
    thread::Builder::new().name("heartbeat".into()).spawn(move || beat(&app))?;
    Ok(())
}

fn beat(app: &AppHandle) {
    let program = app.state::<Program>();
    let Some(desk) = program.desk() else { return };
    async_runtime::block_on(desk.start());
    if app.get_webview_window(window::LABEL).is_some() {
        program.wait_for_screen(WINDOW_FIRST);
    }
    tray::make(app);
    desk.takes_over(app.state::<Desktop>().raise_handed_over());
    let mut beat = Beat::default();
    let mut alone_before = false;
    let mut beats: u32 = 0;
    loop {
        if beat.is_due(program.clock.now()) {
            // Without a host the window must not disappear when it is closed.
            program.set_tray_host(tray_host::has_host());
            // Twice in a row: at login we may be there before the panel.
            let alone = program.has_tray_host() == Some(false);
            if alone && alone_before {
                window::fold_up_without_tray(app);
            }
            alone_before = alone;
            async_runtime::block_on(desk.tick());
            if beats.is_multiple_of(AUTOSTART_BEATS)
                && !desk.is_rehearsal()
                && let Some(there) = autostart::is_there(app)
            {
                async_runtime::block_on(desk.found_autostart(there));
            }
            beats = beats.wrapping_add(1);
        }
        if let Some(beside) = restart::is_due(&program, app) {
            restart::start_anew(app, beside);
        }
        thread::sleep(LOOK);
    }
}

/// Remembers the minute of the last heartbeat.
#[derive(Default)]
struct Beat {
    minute: Option<i64>,
}

impl Beat {
    /// Whether another minute has come, forwards or (after the clock was set) backwards.
    fn is_due(&mut self, now: DateTime<Utc>) -> bool {
        let minute = now.timestamp().div_euclid(60);
        self.minute.replace(minute) != Some(minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(beat: &mut Beat, time: &str) -> bool {
        beat.is_due(format!("2026-11-24T{time}Z").parse().unwrap())
    }

    #[test]
    fn the_heart_beats_once_in_every_minute() {
        let mut beat = Beat::default();
        assert!(due(&mut beat, "09:30:00"));
        assert!(!due(&mut beat, "09:30:03"));
        assert!(!due(&mut beat, "09:30:59"));
        assert!(due(&mut beat, "09:31:02"));
    }

    #[test]
    fn after_a_night_asleep_it_beats_once_and_not_once_for_every_minute_missed() {
        let mut beat = Beat::default();
        assert!(due(&mut beat, "01:00:00"));
        assert!(due(&mut beat, "09:00:00"));
        assert!(!due(&mut beat, "09:00:03"));
    }

    #[test]
    fn a_clock_set_back_does_not_stop_it() {
        let mut beat = Beat::default();
        assert!(due(&mut beat, "09:30:00"));
        assert!(due(&mut beat, "08:30:00"));
        assert!(!due(&mut beat, "08:30:03"));
    }
}
