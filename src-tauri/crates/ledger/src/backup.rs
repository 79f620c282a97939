//! Verified copies of the encrypted ledger with their wrapped keys, beside it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::Connection;

use crate::{
    Key, Ledger, Result, db,
    files::{self, BACKUPS},
    keyfile::KeyFile,
};

/// How many of each sort are kept.
const KEPT: usize = 7;
const END: &str = ".ledger";

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
        let folder = dir.join(BACKUPS);
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for entry in fs::read_dir(folder)? {
            found.extend(named(&entry?.path()));
        }
        found.sort_by(|left, right| right.at.cmp(&left.at).then_with(|| right.path.cmp(&left.path)));
        Ok(found)
    }

    /// Makes a backup now and proves it. Gives its path.
    pub fn backup(&mut self, now: DateTime<Utc>) -> Result<PathBuf> {
        make(&self.conn, &self.dir, &self.key, &self.key_file, BackupWhy::Asked, now)
    }

    /// Makes the day's backup unless there is one (days of UTC). Finishes what a remade recovery sheet left to do first.
    pub fn backup_if_due(&mut self, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        self.renew_backups()?;
        let today = now.date_naive();
        let made = Self::backups(&self.dir)?
            .iter()
            .any(|backup| backup.why == BackupWhy::Daily && backup.at.date_naive() == today);
        if made {
            return Ok(None);
        }
        make(&self.conn, &self.dir, &self.key, &self.key_file, BackupWhy::Daily, now).map(Some)
    }
}

/// The wrapped keys that open a copy, or a ledger's file, wherever it lies: those of the same name; where somebody moved
/// the file without them, whatever key files lie in its folder.
pub(crate) fn wraps_of(file: &Path) -> Result<KeyFile> {
    let own = KeyFile::read(&key_path(file))?;
    let Some(folder) = file.parent().filter(|_| own.is_empty()) else { return Ok(own) };
    let mut found = KeyFile::beside(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "key")
            && let Ok(file) = KeyFile::read(&path)
        {
            found.merge(&file);
        }
    }
    Ok(found)
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
    let path = files::free_name(&folder, &format!("{}-{}", files::stamp(now), why.word()), END);
    let part = path.with_extension("part");
    db::export(conn, &part, key)?;
    let written = key_file.write(&key_path(&path)).and_then(|()| files::replace(&part, &path));
    if let Err(error) = written {
        files::remove_database(&part).ok();
        files::remove_if_there(&key_path(&path)).ok();
        return Err(error);
    }
    prune(dir, why, &path)?;
    Ok(path)
}

/// Keeps the newest of a sort, and surely the one just made. Those that a clock which ran ahead has dated later than
/// that go first: else they would stay for ever, and each new one would push out the one before.
fn prune(dir: &Path, why: BackupWhy, made: &Path) -> Result<()> {
    let now = named(made).map(|backup| backup.at);
    let ahead = |backup: &Backup| now.is_some_and(|now| backup.at > now);
    let others = Ledger::backups(dir)?.into_iter().filter(|backup| backup.why == why && backup.path != made);
    let (ahead, others): (Vec<_>, Vec<_>) = others.partition(ahead);
    for old in others.into_iter().chain(ahead).skip(KEPT - 1) {
        files::remove_if_there(&old.path)?;
        files::remove_if_there(&key_path(&old.path))?;
    }
    Ok(())
}

/// `20261124T195650Z-daily.ledger`, perhaps with `-2` after it.
fn named(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(END)?;
    let mut pieces = name.split('-');
    let at = NaiveDateTime::parse_from_str(pieces.next()?, "%Y%m%dT%H%M%SZ").ok()?.and_utc();
    let why = BackupWhy::of_word(pieces.next()?)?;
    Some(Backup { path: path.to_owned(), at, why })
}

impl BackupWhy {
    fn word(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Daily => "daily",
            Self::Migration => "migration",
        }
    }

    fn of_word(word: &str) -> Option<Self> {
        [Self::Asked, Self::Daily, Self::Migration].into_iter().find(|why| why.word() == word)
    }
}
