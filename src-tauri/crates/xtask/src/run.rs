//! `cargo xtask run`: builds the app and opens it, on a virtual screen when there is no other.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::process::{Guarded, Outcome, lines, must, say};
use crate::sample::Sample;
use crate::session::{self, Session};
use crate::{app, picture, root, system};

/// How long the first screen may take.
const LIMIT: Duration = Duration::from_mins(1);

pub(crate) fn run(arguments: &[String]) -> Outcome {
    if let Some(unknown) = arguments.iter().find(|argument| !["--sample", "--stay"].contains(&argument.as_str())) {
        return Err(format!("run does not know {unknown}; it takes --sample and --stay").into());
    }
    let wants = |flag: &str| arguments.iter().any(|argument| argument == flag);
    say("期限番: installing what is missing, building, opening");
    let virtual_screen = !session::has_display();
    system::ensure(if virtual_screen { &[system::BUILD, system::SCREEN] } else { &[system::BUILD] })?;
    let binary = app::build()?;
    let sample = if wants("--sample") { Some(Sample::prepare()?) } else { None };
    if virtual_screen {
        on_virtual_screen(&binary, sample.as_ref(), wants("--stay"))
    } else {
        on_display(&binary, sample.as_ref())
    }
}

fn on_display(binary: &Path, sample: Option<&Sample>) -> Outcome {
    let mut command = Command::new(binary);
    if let Some(sample) = sample {
        sample.apply(&mut command);
    }
    say("opening the window; this command ends with the app (終了 in the tray's menu)");
    must(&mut command)
}

fn on_virtual_screen(binary: &Path, sample: Option<&Sample>, stay: bool) -> Outcome {
    let home = session::home();
    let mut session = Session::start(&home)?;
    session.start_notifications(session::QUIET_DUNST)?;
    let mut command = session.command(binary);
    if std::env::var_os("KIGENBAN_DATA").is_none() {
        command.env("KIGENBAN_DATA", home.join("data"));
    }
    if let Some(sample) = sample {
        sample.apply(&mut command);
    }
    let mut child = Guarded(command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?);
    let lines = lines(child.0.stdout.take().ok_or("the app has no output")?);
    let screen = first_screen(&lines)?;
    let file = root::products().join("kigenban.png");
    picture::take(&session, "期限番", &file)?;
    say(&format!("the window shows its first screen ({screen}); picture: {}", root::shown(&file)));
    if screen == "error" {
        return Err("the app opened with an error screen; the picture shows it".into());
    }
    if stay {
        say(&format!("keeping it running; to join: {}", session.how_to_join()));
        for line in lines {
            println!("{line}");
        }
        child.0.wait()?;
    }
    Ok(())
}

/// The name of the first screen the window reports.
fn first_screen(lines: &Receiver<String>) -> Outcome<String> {
    let start = Instant::now();
    loop {
        match lines.recv_timeout(LIMIT.saturating_sub(start.elapsed())) {
            Ok(line) => {
                println!("{line}");
                if let Some(name) = line.strip_prefix("ready screen=") {
                    return Ok(name.to_owned());
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Err("the app ended before its first screen".into()),
            Err(RecvTimeoutError::Timeout) => return Err(format!("no screen within {} s", LIMIT.as_secs()).into()),
        }
    }
}
