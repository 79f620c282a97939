//! Reminders at a real notification daemon.

use std::process::Command;
use std::time::Duration;

use super::{MORNING, TITLE, sample};
use crate::bus;
use crate::plain::Plain;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect, told};

/// The sample office's cause for alarm arrives, and its button opens the window.
pub(super) fn arrives_and_acts(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "reminder", "sample", MORNING)?;
    sample(&mut stage)?;
    let app = Plain::start(&stage, &["--hidden"])?;
    wait::until("a notification on the screen", || (bus::notifications_shown() > 0).then_some(()))?;
    expect(bus::windows(TITLE) == 0, "a window is there before anybody asked")?;
    bus::press_notification("詳しく見る")?;
    let screen = app.screen()?;
    expect(screen == "contract" || screen == "home", format!("the button opened {screen}"))?;
    wait::until("the window", || (bus::windows(TITLE) == 1).then_some(()))
}

/// The daemon takes the call and does not answer: looks are made all the same, and once it answers the reminder is there.
pub(super) fn hangs(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "hanging-daemon", "sample", MORNING)?;
    sample(&mut stage)?;
    let daemon = bus::notification_daemon()?;
    signal("-STOP", daemon)?;
    let app = Plain::start(&stage, &["--hidden"]);
    let looked = wait::within(Duration::from_mins(1), "the looks", || (stage.asked("https") > 0).then_some(()));
    signal("-CONT", daemon)?;
    let mut app = app?;
    looked?;
    wait::within(Duration::from_secs(90), "the reminder", || (bus::notifications_shown() > 0).then_some(()))?;
    expect(app.is_running(), "the program has ended")
}

fn signal(which: &str, process: u32) -> Outcome {
    let sent = told(Command::new("kill").args([which, &process.to_string()]).status(), "kill")?;
    expect(sent.success(), format!("kill {which} {process}"))
}
