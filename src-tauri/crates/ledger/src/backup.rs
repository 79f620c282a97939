//! Verified copies of the encrypted ledger with their wrapped keys, beside it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Datelike, NaiveDateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Key, Ledger, Result, db,
    files::{self, BACKUPS},
    keyfile::KeyFile,
    tables::{of_word, word},
};

/// How many of the other sorts are kept, and of how many days the newest daily one.
const KEPT: usize = 7;
/// Of how many weeks the newest daily one is kept.
const WEEKS: usize = 4;
/// Of how many months.
const MONTHS: usize = 12;
const END: &str = ".ledger";
/// The folder in a second place.
const PLACE: &str = "Kigenban";

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The copy; its wrapped keys lie beside it, same name, `.key`.
    pub path: PathBuf,
    /// When it was made, by this PC's clock.
    pub at: DateTime<Utc>,
    /// Why.
    pub why: BackupWhy,
}

/// Why a backup was made. Each sort is counted on its own, so that many of one never push out another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackupWhy {
    /// A person asked for it.
    Asked,
    /// Once a day.
    Daily,
    /// Before the schema changes.
    Migration,
}

impl Ledger {
    /// The backups beside the ledger in `dir`, newest first.
    pub fn backups(dir: &Path) -> Result<Vec<Backup>> {
        in_folder(&dir.join(BACKUPS))
    }

    /// Makes a backup now and proves it. Gives its path.
    pub fn backup(&mut self, now: DateTime<Utc>) -> Result<PathBuf> {
        make(&self.conn, &self.dir, &self.key, &self.key_file, BackupWhy::Asked, now)
    }

    /// Makes the day's backup unless there is one (days of UTC). Finishes what a remade recovery sheet left to do here first.
    /// The ledger is read from end to end before it: what is damaged must not push out good copies
    /// ([`Error::Damaged`](crate::Error::Damaged)).
    pub fn backup_if_due(&mut self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        self.renew_backups()?;
        let today = now.date_naive();
        let made = Self::backups(&self.dir)?
            .iter()
            .any(|backup| backup.why == BackupWhy::Daily && backup.at.date_naive() == today);
        if made {
            return Ok(None);
        }
        self.prove()?;
        make(&self.conn, &self.dir, &self.key, &self.key_file, BackupWhy::Daily, now).map(Some)
    }

    /// Whether a copy opens with the recovery sheet in force; otherwise when the sheet it wants was made, as far as the copy
    /// says.
    pub fn sheet_of(&self, copy: &Backup) -> CopySheet {
        let Ok(wraps) = KeyFile::read(&key_path(&copy.path)) else { return CopySheet::None };
        let own = wraps.headers_of(&self.key.id()).next().is_some();
        // Cut short while it was re-encrypted, a copy has the wraps of both keys: the file itself says under which it is.
        if own && (wraps.vouches_for(&self.key) || db::open_to_read(&copy.path, &self.key).is_ok()) {
            return CopySheet::InForce;
        }
        let former = wraps.headers().find(|header| header.key != self.key.id());
        former.map_or(CopySheet::None, |header| CopySheet::Former { made_at: header.made_at })
    }

    /// What is needed to lay a copy down in a second place. It does not touch the open ledger: a place in the network may
    /// take its time.
    pub fn second_copy(&self, copy: &Path, place: &Path) -> SecondCopy {
        SecondCopy { copy: copy.to_owned(), folder: self.folder_in(place), key: self.key.clone() }
    }

    /// Where a second place keeps this ledger's copies: several offices may share a place.
    pub fn folder_in(&self, place: &Path) -> PathBuf {
        let id = self.meta.ledger.simple().to_string();
        place.join(PLACE).join(id.chars().rev().take(8).collect::<String>())
    }
}

/// Which recovery sheet opens a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopySheet {
    /// An earlier one.
    Former {
        /// When it was made; copies of version 0.1.0 do not say.
        made_at: Option<DateTime<Utc>>,
    },
    /// The one in force.
    InForce,
    /// None: its wrapped key is not there.
    None,
}

/// One copy to be laid down in a second place.
#[derive(Debug)]
pub struct SecondCopy {
    copy: PathBuf,
    folder: PathBuf,
    key: Key,
}

impl SecondCopy {
    /// Copies it, reads it back from end to end, and only then gives it its name. Keeps as many there as here.
    pub fn lay_down(&self) -> Result<Laid> {
        fs::create_dir_all(&self.folder)?;
        files::remove_parts(&self.folder)?;
        let name = self.copy.file_name().unwrap_or_default();
        let target = self.folder.join(name);
        let part = target.with_extension("part");
        files::copy(&self.copy, &part)
            .and_then(|()| db::prove_whole(&part, &self.key))
            .and_then(|()| KeyFile::read(&key_path(&self.copy))?.write(&key_path(&target)))
            .and_then(|()| files::replace(&part, &target))
            .inspect_err(|_| drop(files::remove_database(&part)))?;
        let pruned = named(&target).map(|made| prune(&self.folder, made.why, &target)).transpose()?.unwrap_or_default();
        let there = in_folder(&self.folder)?.iter().filter_map(file_name).collect();
        Ok(Laid { there, pruned: pruned.iter().filter_map(file_name).collect() })
    }
}

/// What laying a copy down came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Laid {
    /// The names of all that lie there now.
    pub(crate) there: BTreeSet<String>,
    /// The names of those that went.
    pub(crate) pruned: BTreeSet<String>,
}

/// The copies in a folder, newest first.
pub(crate) fn in_folder(folder: &Path) -> Result<Vec<Backup>> {
    let mut found: Vec<Backup> = files::paths_in(folder)?.iter().filter_map(|path| named(path)).collect();
    found.sort_by(|left, right| right.at.cmp(&left.at).then_with(|| right.path.cmp(&left.path)));
    Ok(found)
}

/// The wrapped keys beside the ledger in `dir`; where both copies are gone, what its backups keep.
pub(crate) fn wraps_found(dir: &Path) -> Result<KeyFile> {
    let mut found = KeyFile::beside(dir)?;
    if found.is_empty() {
        for copy in Ledger::backups(dir)? {
            found.merge(&KeyFile::read(&key_path(&copy.path)).unwrap_or_default());
        }
    }
    Ok(found)
}

/// The wrapped keys that open a copy, or a ledger's file, wherever it lies: those of the same name; where somebody moved
/// the file without them, whatever key files lie in its folder.
pub(crate) fn wraps_of(file: &Path) -> Result<KeyFile> {
    let own = KeyFile::read(&key_path(file))?;
    let Some(folder) = file.parent().filter(|_| own.is_empty()) else { return Ok(own) };
    let mut found = KeyFile::beside(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "key") {
            found.merge(&KeyFile::read(&path).unwrap_or_default());
        }
    }
    Ok(found)
}

/// The name of a copy's file.
pub(crate) fn file_name(copy: &Backup) -> Option<String> {
    Some(copy.path.file_name()?.to_string_lossy().into_owned())
}

/// The wrapped keys of a backup.
pub(crate) fn key_path(backup: &Path) -> PathBuf {
    backup.with_extension("key")
}

/// Writes a proved copy with its wrapped keys: first under another name, so that no half one is ever taken for a backup.
pub(crate) fn make(
    conn: &Connection,
    dir: &Path,
    key: &Key,
    key_file: &KeyFile,
    why: BackupWhy,
    now: DateTime<Utc>,
) -> Result<PathBuf> {
    let folder = dir.join(BACKUPS);
    files::make_folder(&folder)?;
    let path = files::free_name(&folder, &format!("{}-{}", files::stamp(now), word(why)?), END);
    let part = path.with_extension("part");
    db::export(conn, &part, key)?;
    key_file.write(&key_path(&path)).and_then(|()| files::replace(&part, &path)).inspect_err(|_| {
        files::remove_database(&part).ok();
        files::remove_if_there(&key_path(&path)).ok();
    })?;
    prune(&folder, why, &path)?;
    Ok(path)
}

/// Keeps what is worth keeping of a sort, and surely the one just made: of the daily ones the newest of each of the last 7
/// days, 4 weeks and 12 months that have one, of the others the newest 7. Those that a clock which ran ahead has dated later
/// than the one just made go first: else they would stay for ever, and each new one would push out the one before. Gives
/// those that went.
fn prune(folder: &Path, why: BackupWhy, made: &Path) -> Result<Vec<Backup>> {
    let now = named(made).map(|backup| backup.at);
    let ahead = |backup: &Backup| now.is_some_and(|now| backup.at > now);
    let of_sort = in_folder(folder)?.into_iter().filter(|backup| backup.why == why);
    let (ahead, others): (Vec<_>, Vec<_>) = of_sort.partition(ahead);
    let kept = worth_keeping(why, &others, made);
    let room = KEPT.saturating_sub(kept.iter().filter(|kept| **kept).count());
    let going = others.iter().zip(kept).filter(|(_, kept)| !kept).map(|(backup, _)| backup);
    let going: Vec<Backup> = going.chain(ahead.iter().skip(room)).cloned().collect();
    for old in &going {
        files::remove_if_there(&old.path)?;
        files::remove_if_there(&key_path(&old.path))?;
    }
    Ok(going)
}

/// `backups` newest first.
pub(crate) fn worth_keeping(why: BackupWhy, backups: &[Backup], made: &Path) -> Vec<bool> {
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let newest_of = |seen: &mut BTreeSet<(i32, u32)>, most, period| seen.len() < most && seen.insert(period);
    let mut others = 0;
    let mut kept = Vec::new();
    for backup in backups {
        let day = backup.at.date_naive();
        let worth = match why {
            BackupWhy::Daily => {
                let week = day.iso_week();
                let of_day = newest_of(&mut days, KEPT, (day.year(), day.ordinal()));
                let of_week = newest_of(&mut weeks, WEEKS, (week.year(), week.week()));
                let of_month = newest_of(&mut months, MONTHS, (day.year(), day.month()));
                of_day || of_week || of_month
            }
            // The one just made is the seventh.
            BackupWhy::Asked | BackupWhy::Migration => {
                others += usize::from(backup.path != made);
                others < KEPT
            }
        };
        kept.push(worth || backup.path == made);
    }
    kept
}

/// `20261124T195650Z-daily.ledger`, perhaps with `-2` after it.
pub(crate) fn named(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(END)?;
    let mut pieces = name.split('-');
    let at = NaiveDateTime::parse_from_str(pieces.next()?, "%Y%m%dT%H%M%SZ").ok()?.and_utc();
    let why = of_word(pieces.next()?.to_owned()).ok()?;
    Some(Backup { path: path.to_owned(), at, why })
}
