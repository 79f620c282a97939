//! 控え: the second place, and what a copy would bring back.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use super::Nothing;
use crate::failure::{not_written, unfit};
use crate::view::CopyPreview;
use crate::{Code, Desk, Result};

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
        if !path.is_absolute() || !path.is_dir() {
            return Err(unfit(Code::FileUnwritable, path));
        }
        if super::paper::is_in(&path.join("any"), &desk.setup().folder) {
            return Err(unfit(Code::FileIsLedger, path));
        }
        let job = desk.with(|opened| {
            let copy = opened.ledger.backup(now)?;
            Ok(opened.ledger.second_copy(&copy, path))
        })?;
        // What waits there for an earlier sheet is done before old copies give way to the new one.
        desk.renew_elsewhere(now)?;
        let laid = job.lay_down().map_err(|cause| not_written(path, cause))?;
        desk.with(|opened| Ok(opened.ledger.remember_laid(path, &laid)?))?;
    }
    desk.with(|opened| {
        opened.ledger.set_second_place(args.path.as_deref())?;
        let laid = args.path.is_some().then(|| now.to_rfc3339());
        Ok(opened.ledger.set_note(crate::copies::LAID_DOWN, laid.as_deref())?)
    })?;
    desk.changed();
    Ok(Nothing {})
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Preview {
    /// File name of the copy, as `session.get` and `settings.get` list it; left out = the newest that reads back whole.
    file: Option<String>,
    /// Where this PC has no key for it.
    code: Option<String>,
    passphrase: Option<String>,
}

/// Says what would be gone, before anything is; also while the ledger does not open.
pub(super) fn preview(desk: &Desk, args: &Preview) -> Result<CopyPreview> {
    desk.preview_copy(args.file.as_deref(), args.code.as_deref(), args.passphrase.as_deref())
}
