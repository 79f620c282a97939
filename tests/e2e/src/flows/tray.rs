//! The tray: the watch goes on without a window, and the menu brings it back.

use std::time::Duration;

use super::{MORNING, TITLE};
use crate::bus::{self, TrayItem};
use crate::plain::Plain;
use crate::stage::{Options, Stage};
use crate::wait::{self, Outcome, expect};

/// The first entry of the menu.
const OPEN: &str = "期限番を開く";

/// The last entry of the menu.
pub(super) const QUIT: &str = "終了";

/// The window is closed, opened from the menu, and 終了 really ends.
pub(super) fn close_open_end(options: &Options) -> Outcome {
    let stage = Stage::new(options, "tray", "healthy", MORNING)?;
    let mut app = Plain::start(&stage, &[])?;
    app.screen()?;
    let tray = TrayItem::wait()?;
    let labels: Vec<String> = tray.items()?.into_iter().map(|item| item.label).collect();
    expect(labels.first().is_some_and(|label| label == OPEN), format!("the menu begins otherwise: {labels:?}"))?;
    bus::close_window(TITLE)?;
    expect(app.is_running(), "closing the window ended the program")?;
    wait::until("the webview to end with its window", || (web_processes(app.id()) == 0).then_some(()))?;
    tray.choose(OPEN)?;
    app.screen()?;
    wait::until("the window again", || (bus::windows(TITLE) == 1).then_some(()))?;
    tray.choose(QUIT)?;
    expect(app.ended()?, "終了 ended with a failure")?;
    bus::wait_for_empty_tray()
}

/// The second start hands over to the first.
pub(super) fn second_start(options: &Options) -> Outcome {
    let stage = Stage::new(options, "second", "healthy", MORNING)?;
    let mut first = Plain::start(&stage, &["--hidden"])?;
    TrayItem::wait()?;
    let mut second = Plain::start(&stage, &[])?;
    expect(second.ended()?, "the second start ended with a failure")?;
    first.screen()?;
    expect(bus::windows(TITLE) == 1, "the first start's window is not there")?;
    TrayItem::wait()?.choose(QUIT)?;
    first.ended().map(drop)
}

/// How often the window is closed and opened, as somebody does who is in a hurry.
const CYCLES: u64 = 50;

/// Closed and asked for again at once, each time a little later: there is one window afterwards, and it is painted.
pub(super) fn cycles(options: &Options) -> Outcome {
    let stage = Stage::new(options, "cycles", "healthy", MORNING)?;
    let mut app = Plain::start(&stage, &[])?;
    app.screen()?;
    let tray = TrayItem::wait()?;
    for cycle in 0..CYCLES {
        bus::close_window(TITLE)?;
        std::thread::sleep(Duration::from_millis(cycle * 200 / CYCLES));
        tray.choose(OPEN)?;
        app.screen().map_err(|error| format!("{error}, the {cycle}th time"))?;
        wait::until("one window", || (bus::windows(TITLE) == 1).then_some(()))?;
    }
    tray.choose(QUIT)?;
    expect(app.ended()?, "終了 ended with a failure")?;
    bus::wait_for_empty_tray()
}

/// `--hidden`.
pub(super) fn hidden(options: &Options) -> Outcome {
    let stage = Stage::new(options, "hidden", "healthy", MORNING)?;
    let mut app = Plain::start(&stage, &["--hidden"])?;
    let tray = TrayItem::wait()?;
    expect(bus::windows(TITLE) == 0, "a window is there")?;
    expect(web_processes(app.id()) == 0, "a webview was made")?;
    tray.choose(QUIT)?;
    expect(app.ended()?, "終了 ended with a failure")
}

/// Same process, no WebKit left, tray and lock taken up again.
pub(super) fn footprint(options: &Options) -> Outcome {
    let stage = Stage::new(options, "footprint", "healthy", MORNING)?;
    let mut app = Plain::start(&stage, &[])?;
    app.screen()?;
    TrayItem::wait()?;
    bus::close_window(TITLE)?;
    wait::within(Duration::from_secs(90), "the program to start itself anew", || {
        let arguments = std::fs::read_to_string(format!("/proc/{}/cmdline", app.id())).ok()?;
        arguments.contains("--hidden").then_some(())
    })?;
    let tray = wait::until("the new start's menu", || {
        let tray = TrayItem::wait().ok()?;
        tray.items().is_ok_and(|items| items.len() > 1).then_some(tray)
    })?;
    expect(web_processes(app.id()) == 0, "a WebKit process is still there")?;
    wait::until("the old start's processes to be gone", || processes(app.id(), "Z", "WebKit").eq(&0).then_some(()))?;
    tray.choose(OPEN)?;
    app.screen()?;
    tray.choose(QUIT)?;
    expect(app.ended()?, "終了 ended with a failure")
}

/// Processes of the webview that show pages; the one for the network may stay until the next start.
fn web_processes(app: u32) -> usize {
    processes(app, "R,S,D", "WebKitWeb")
}

/// Processes the app has started, in these states and with this beginning of a name.
fn processes(app: u32, states: &str, name: &str) -> usize {
    let children = std::process::Command::new("pgrep").args(["-P", &app.to_string(), "-r", states, name]).output();
    children.map_or(0, |list| String::from_utf8_lossy(&list.stdout).lines().count())
}
