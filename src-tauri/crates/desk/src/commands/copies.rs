//! 控え: the second place, and what a copy would bring back.

use std::path::PathBuf;

use kigenban_ledger::{Backup, HistoryFilter};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    /// A folder elsewhere; `null` for none.
    #[ts(type = "string | null")]
    path: Option<PathBuf>,
}

/// Chooses the second place, and lays the newest copy down there at once: a place that cannot be written is said now.
pub(super) fn place(desk: &Desk, args: &Place) -> Result<Nothing> {
    let now = desk.now();
    if let Some(path) = &args.path {
        let unfit = || Error::new(Code::FileUnwritable).with("path", path.display().to_string()).at_field("path");
        if !path.is_absolute() || !path.is_dir() {
            return Err(unfit());
        }
        if super::paper::is_in(&path.join("any"), &desk.setup().folder) {
            return Err(Error::new(Code::FileIsLedger).with("path", path.display().to_string()).at_field("path"));
        }
        let job = desk.with(|opened| {
            let copy = opened.ledger.backup(now)?;
            Ok(opened.ledger.second_copy(&copy, path))
        })?;
        job.lay_down().map_err(|cause| crate::failure::not_written(path, cause))?;
    }
    desk.with(|opened| {
        opened.ledger.set_second_place(args.path.as_deref())?;
        opened.ledger.set_note(crate::copies::LAID_DOWN, args.path.is_some().then(|| now.to_rfc3339()).as_deref())?;
        Ok(())
    })?;
    desk.changed();
    Ok(Nothing {})
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Preview {
    /// File name of the copy, as `session.get` and `settings.get` list it.
    file: String,
}

/// What bringing a copy back would change.
#[derive(Serialize, TS)]
pub(super) struct Previewed {
    /// In words.
    text: String,
    /// How many acts would be gone; `null` when the ledger is not open, so that nobody can tell.
    #[ts(type = "number | null")]
    lost: Option<usize>,
}

/// Says what would be gone, before anything is.
pub(super) fn preview(desk: &Desk, args: &Preview) -> Result<Previewed> {
    let copy: Backup = super::session::backups(desk)?
        .into_iter()
        .find(|copy| copy.path.file_name().is_some_and(|name| name.to_string_lossy() == args.file))
        .ok_or_else(|| Error::new(Code::NotFound).at_field("file"))?;
    desk.say(|say, opened| {
        let glance = opened.ledger.glance_at(&copy).map_err(|error| match error {
            // Under another key: its own sheet opens it, and only then can anybody look.
            kigenban_ledger::Error::WrongKey => Error::new(Code::LedgerClosed).at_field("code"),
            error => Error::new(Code::BackupUnusable).because(error),
        })?;
        let lines = opened.ledger.history(&HistoryFilter::default())?;
        let mut acts: Vec<_> = lines
            .iter()
            .filter(|line| glance.last_change.is_none_or(|last| line.at > last))
            .map(|line| line.act)
            .collect();
        acts.dedup();
        let when = glance.last_change.map(|at| say.instant(at)).unwrap_or_default();
        let text = match acts.len() {
            0 => say.words.say_copy_same(),
            lost => say.words.say_copy_loses(&when, &lost.to_string()),
        };
        Ok(Previewed { text, lost: Some(acts.len()) })
    })
}
