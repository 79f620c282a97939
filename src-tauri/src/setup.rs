//! Puts the program together: the desk with its ports, and where its events go.

use std::path::PathBuf;
use std::sync::Arc;

use kigenban_desk::{Clock, Code, Desk, Error, Event, Internet, Keychain, Language, Ports, Setup, internet_file};
use tauri::{AppHandle, Emitter, Manager};

use crate::clock::WallClock;
use crate::ground::{complain, lock};
use crate::keychain::{FileKeychain, SystemKeychain};
use crate::notify::Desktop;
use crate::place::Places;
use crate::program::{Jobs, Program};
use crate::start::{Start, StartError};
use crate::{autostart, network, restart, tray, window};

/// Makes program and notifier, both managed by Tauri. What cannot be followed becomes the answer to every command, and is
/// said on the terminal too.
pub(crate) fn program(app: &AppHandle, start: Result<Start, StartError>) {
    let (start, wrong) = match start {
        Ok(start) => (start, None),
        Err(wrong) => (Start::default(), Some(refusal(wrong))),
    };
    let clock = Arc::new(WallClock::starting_at(start.now));
    let handed_over = start.handed_over.as_deref().and_then(restart::take_over);
    let notifier = Desktop::new(app.clone(), handed_over.as_deref());
    let jobs = Jobs::default();
    let folder = folder(app, &start);
    let places = folder.as_deref().map(Places::in_folder).unwrap_or_default();
    let desk = match wrong {
        Some(wrong) => Err(wrong),
        None => folder.and_then(|folder| desk(app, &start, folder, &clock, &notifier, &jobs)),
    };
    let desk = desk.map_err(|error| {
        complain(&error.say(Language::default()));
        serde_json::to_value(error).unwrap_or_default()
    });
    app.manage(notifier);
    app.manage(Program::new(desk, clock, jobs, places));
}

/// Where the ledger lies.
fn folder(app: &AppHandle, start: &Start) -> Result<PathBuf, Error> {
    match &start.data {
        Some(folder) => Ok(folder.clone()),
        None => app.path().app_local_data_dir().map_err(|error| Error::new(Code::NoFolder).because(error)),
    }
}

fn desk(
    app: &AppHandle,
    start: &Start,
    folder: PathBuf,
    clock: &Arc<WallClock>,
    notifier: &Desktop,
    jobs: &Jobs,
) -> Result<Desk, Error> {
    let internet = match &start.internet {
        Some(file) => internet_file(file)?,
        None => Internet::real(),
    };
    if network::holds(&folder) {
        return Err(Error::new(Code::FolderRemote).with("path", folder.display().to_string()));
    }
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
fn hear(app: &AppHandle, jobs: &Jobs, rehearsal: bool, event: &Event) {
    match event {
        Event::Autostart { on } => autostart::follow(app, *on, rehearsal),
        Event::Done { job, .. } => drop(lock(jobs).remove(job)),
        Event::Progress { job, .. } => drop(lock(jobs).insert(*job)),
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
