//! Exchanging a ledger for another file without a moment in which there is none: what is there goes into a folder
//! `aside-…` that says an exchange is under way, the other file takes its place, and only then the folder says it is done.
//! [`mend`] finishes or takes back what was cut short.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use crate::{
    Ledger, Result,
    files::{self, BACKUPS, KEY_FILES, LEDGER, LEDGER_NEW},
    held,
    keyfile::KeyFile,
    presence::{Shape, shape},
};

/// Lies in the folder for as long as the exchange is under way.
const UNDER_WAY: &str = "under-way";
const ASIDE: &str = "aside-";

/// Puts `fresh`, a whole and proved database, in the ledger's place. A failure puts everything back.
pub(crate) fn exchange(
    dir: &Path,
    fresh: &Path,
    key_file: &KeyFile,
    with_backups: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let exchanged = put_aside(dir, with_backups, now).and_then(|aside| {
        key_file.write_beside(dir)?;
        files::replace(fresh, &dir.join(LEDGER))?;
        aside.map_or(Ok(()), |aside| files::remove_if_there(&aside.join(UNDER_WAY)))
    });
    exchanged.inspect_err(|_| drop(mend(dir)))
}

/// Moves a whole ledger into a folder of its own and leaves nothing in its place. Gives that folder.
pub(crate) fn set_aside(dir: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let moved = put_aside(dir, true, now).and_then(|aside| {
        aside.iter().try_for_each(|aside| files::remove_if_there(&aside.join(UNDER_WAY)))?;
        Ok(aside)
    });
    moved.inspect_err(|_| drop(mend(dir)))
}

/// Finishes or takes back an exchange that was cut short. Only for whoever holds the folder's lock.
pub(crate) fn mend(dir: &Path) -> Result<()> {
    for aside in folders(dir)? {
        let gone = shape(&dir.join(LEDGER))? == Shape::Gone;
        let under_way = aside.join(UNDER_WAY);
        if under_way.exists() {
            // The ledger goes first and the other file comes last: whether it is there tells how far it came.
            if gone || !aside.join(LEDGER).exists() {
                put_back(dir, &aside)?;
            }
            files::remove_if_there(&under_way)?;
            fs::remove_dir(&aside).ok();
        } else if gone && cut_short_by_the_first_version(dir, &aside)? {
            put_back(dir, &aside)?;
            fs::remove_dir(&aside).ok();
        }
    }
    Ok(())
}

/// Folders of ledgers that were set aside, newest first.
pub(crate) fn folders(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = files::paths_in(dir)?;
    let is_aside = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(ASIDE));
    found.retain(|path| is_aside(path) && path.is_dir());
    found.sort_by(|left, right| right.cmp(left));
    Ok(found)
}

/// Version 0.1.0 left no word of a restore under way. It is one when the file that was to come is still there, the
/// backups are too (a new beginning moves them away), and the ledger lies aside.
fn cut_short_by_the_first_version(dir: &Path, aside: &Path) -> Result<bool> {
    let to_come = dir.join(LEDGER_NEW).exists() && !Ledger::backups(dir)?.is_empty();
    Ok(to_come && shape(&aside.join(LEDGER))? == Shape::Possible)
}

/// `None` when there is nothing to move.
fn put_aside(dir: &Path, with_backups: bool, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let of_ledger = files::with_companions(&dir.join(LEDGER)).chain(KEY_FILES.map(|name| dir.join(name)));
    let backups = with_backups.then(|| dir.join(BACKUPS));
    let there: Vec<PathBuf> = of_ledger.chain(backups).filter(|path| path.exists()).collect();
    if there.is_empty() {
        return Ok(None);
    }
    let aside = files::free_name(dir, &format!("{ASIDE}{}", files::stamp(now)), "");
    files::make_folder(&aside)?;
    files::atomic_write(&aside.join(UNDER_WAY), b"")?;
    files::sync_folder(dir);
    for path in there {
        held::rename(&path, &aside.join(path.file_name().unwrap_or_default()))?;
    }
    files::sync_folder(&aside);
    files::sync_folder(dir);
    Ok(Some(aside))
}

/// The ledger goes back last: as long as it is not there, the next start puts it back.
fn put_back(dir: &Path, aside: &Path) -> Result<()> {
    let mut there = files::paths_in(aside)?;
    there.sort_by_key(|path| path.ends_with(LEDGER));
    for from in there.into_iter().filter(|path| !path.ends_with(UNDER_WAY)) {
        let to = dir.join(from.file_name().unwrap_or_default());
        if !to.is_dir() || fs::remove_dir(&to).is_ok() {
            held::rename(&from, &to)?;
        }
    }
    files::sync_folder(dir);
    Ok(())
}
