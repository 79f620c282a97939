//! 控え: the second place, and what a copy would bring back.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use super::Nothing;
use crate::view::CopyPreview;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct SecondPlace {
    /// A folder elsewhere; `null` for none.
    #[ts(type = "string | null")]
    path: Option<PathBuf>,
}

/// Chooses the second place, and lays the newest copy down there at once: a place that cannot be written is said now.
pub(super) fn place(desk: &Desk, args: &SecondPlace) -> Result<Nothing> {
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
        // What waits there for an earlier sheet is done before old copies give way to the new one.
        desk.renew_elsewhere(now)?;
        let laid = job.lay_down().map_err(|cause| crate::failure::not_written(path, cause))?;
        desk.with(|opened| Ok(opened.ledger.remember_laid(path, &laid)?))?;
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
    /// File name of the copy, as `session.get` and `settings.get` list it; left out = the newest that reads back whole.
    #[serde(default)]
    #[ts(optional)]
    file: Option<String>,
    /// Where this PC has no key for it.
    #[serde(default)]
    #[ts(optional)]
    code: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    passphrase: Option<String>,
}

/// Says what would be gone, before anything is; also while the ledger does not open.
pub(super) fn preview(desk: &Desk, args: &Preview) -> Result<CopyPreview> {
    desk.preview_copy(args.file.as_deref(), args.code.as_deref(), args.passphrase.as_deref())
}
