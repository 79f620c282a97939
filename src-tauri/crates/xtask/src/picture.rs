//! A picture of a real window on the virtual screen.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::process::{Outcome, must, output, wait_for};
use crate::session::Session;

/// Takes the window with this title, once it has had time to settle.
pub(crate) fn take(session: &Session, title: &str, file: &Path) -> Outcome {
    let window = wait_for(&format!("a window titled {title}"), Duration::from_secs(10), || session.window(title))?;
    must(session.command("xdotool").args(["windowactivate", "--sync", &window]))?;
    std::thread::sleep(Duration::from_millis(700));
    let geometry = output(session.command("xwininfo").args(["-id", &window]))?;
    let number = |name: &str| -> Outcome<i32> {
        let line = geometry.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'));
        line.and_then(|value| value.trim().parse().ok()).ok_or_else(|| "the window has no place on the screen".into())
    };
    let (x, y) = (number("Absolute upper-left X")?, number("Absolute upper-left Y")?);
    let area = format!("{},{},{},{}", x.max(0), y.max(0), number("Width")?, number("Height")?);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    must(session.command("scrot").args(["--overwrite", "--autoselect", &area]).arg(file))
}
