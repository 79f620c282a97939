//! Starts that cannot be followed say why, in the window and on the terminal.

use std::fs;

use super::MORNING;
use crate::plain::Plain;
use crate::stage::{Options, Stage};
use crate::wait::{Outcome, expect, told};

/// `KIGENBAN_NOW=tomorrow`.
pub(super) fn unreadable_clock(options: &Options) -> Outcome {
    let mut stage = Stage::new(options, "clock", "healthy", MORNING)?;
    "tomorrow".clone_into(&mut stage.now);
    refused(&stage)
}

/// A key nobody knows.
pub(super) fn internet_file(options: &Options) -> Outcome {
    let stage = Stage::new(options, "internet-file", "healthy", MORNING)?;
    told(fs::write(stage.folder.join("internet.toml"), "resolvers = [\"127.0.0.1:53\"]\n"), "writing the file")?;
    refused(&stage)
}

fn refused(stage: &Stage) -> Outcome {
    let app = Plain::start(stage, &["--hidden"])?;
    let screen = app.screen()?;
    expect(screen == "error", format!("the window shows {screen} instead of the error"))?;
    let printed = told(fs::read_to_string(stage.log()), "the log")?;
    let sentence =
        printed.lines().find(|line| line.starts_with("kigenban: ")).ok_or("the terminal was told nothing")?;
    expect(sentence.contains('。'), format!("no Japanese sentence: {sentence}"))?;
    let written: Vec<_> =
        fs::read_dir(stage.data()).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    expect(written.is_empty(), format!("something was written: {written:?}"))
}
