//! Making a ledger, opening it, bringing it back.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::{
    BackupWhy, Error, Key, Ledger, Presence, RecoveryCode, Result, Unlock, backup, db,
    files::{self, BACKUPS, KEY_FILES, LEDGER, LEDGER_NEW, Lock},
    keyfile::KeyFile,
    presence::{Shape, shape},
    schema,
    tables::meta::{self, Meta},
};

/// What a new ledger is made with.
#[derive(Clone, Copy, Debug)]
pub struct Creation<'a> {
    /// 復旧コード: shown once, on the recovery sheet.
    pub recovery: &'a RecoveryCode,
    /// 合い言葉, where no keychain keeps the key.
    pub passphrase: Option<&'a str>,
    /// 練習 for ever.
    pub rehearsal: bool,
    /// Now.
    pub now: DateTime<Utc>,
}

impl Ledger {
    /// Makes a ledger in `dir` (and the folder, if need be). [`Error::Exists`] when there is one, or what is left of one.
    pub fn create(dir: &Path, creation: Creation<'_>) -> Result<(Self, Key)> {
        let Creation { recovery, passphrase, rehearsal, now } = creation;
        files::make_folder(dir)?;
        let lock = Lock::take(dir)?;
        if Self::state(dir)? != Presence::None {
            return Err(Error::Exists);
        }
        let key = Key::make_random()?;
        let meta = Meta::make_random(rehearsal, now)?;
        let key_file = KeyFile::seal(&key, recovery, passphrase, meta.ledger, rehearsal)?;
        let fresh = dir.join(LEDGER_NEW);
        let made = files::remove_database(&fresh).and_then(|()| make(&fresh, &key, &meta)).and_then(|()| {
            put_aside(dir, KEY_FILES.map(|name| dir.join(name)), now)?;
            key_file.write_beside(dir)?;
            files::replace(&fresh, &dir.join(LEDGER))
        });
        if let Err(error) = made {
            files::remove_database(&fresh)?;
            return Err(error);
        }
        let ledger = Self::open_locked(dir, Unlock::Key(&key), rehearsal, now, schema::STEPS, lock)?;
        Ok((ledger, key))
    }

    /// Opens the ledger in `dir`. Put the key that comes back into the keychain.
    ///
    /// Whether it is 練習 is decided before any key is needed, when the key file says so.
    pub fn open(dir: &Path, unlock: Unlock<'_>, rehearsal: bool, now: DateTime<Utc>) -> Result<(Self, Key)> {
        Self::open_with(dir, unlock, rehearsal, now, schema::STEPS)
    }

    /// Puts a backup in the place of a damaged or missing ledger. The backup is read from end to end first; what was
    /// there is kept aside. The copy counts as a new device, because it may repeat numbers the lost one has used.
    pub fn restore_from_backup(
        dir: &Path,
        backup: &Path,
        unlock: Unlock<'_>,
        rehearsal: bool,
        now: DateTime<Utc>,
    ) -> Result<(Self, Key)> {
        let lock = Lock::take(dir)?;
        let key_file = KeyFile::read(&backup::key_path(backup))?;
        same_kind(&key_file, rehearsal)?;
        let key = key_file.unlock(unlock)?;
        if shape(backup)? != Shape::Possible {
            return Err(Error::damaged("the backup is no ledger"));
        }
        db::prove_whole(backup, &key).map_err(|error| blame(error, unlock, &key, &key_file))?;
        let fresh = dir.join(LEDGER_NEW);
        let copied = files::remove_database(&fresh).and_then(|()| {
            fs::copy(backup, &fresh)?;
            let conn = db::open(&fresh, &key)?;
            meta::set(&conn, meta::DEVICE, &crate::clock::make_uuid(now)?.to_string())?;
            drop(conn);
            files::flush(&fresh)
        });
        if let Err(error) = copied {
            files::remove_database(&fresh)?;
            return Err(error);
        }
        let ledger = dir.join(LEDGER);
        put_aside(dir, files::with_companions(&ledger).chain(KEY_FILES.map(|name| dir.join(name))), now)?;
        key_file.write_beside(dir)?;
        files::replace(&fresh, &ledger)?;
        let ledger = Self::open_locked(dir, Unlock::Key(&key), rehearsal, now, schema::STEPS, lock)?;
        Ok((ledger, key))
    }

    /// Moves everything of a ledger that cannot be used into a folder of its own, so that a new one can be made.
    /// Nothing is deleted. Gives that folder.
    pub fn set_aside(dir: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
        let _lock = Lock::take(dir)?;
        let of_ledger = files::with_companions(&dir.join(LEDGER));
        put_aside(dir, of_ledger.chain(KEY_FILES.map(|name| dir.join(name))).chain([dir.join(BACKUPS)]), now)
    }

    pub(crate) fn open_with(
        dir: &Path,
        unlock: Unlock<'_>,
        rehearsal: bool,
        now: DateTime<Utc>,
        steps: &[&[&str]],
    ) -> Result<(Self, Key)> {
        if !dir.is_dir() {
            return Err(Error::NoLedger);
        }
        let lock = Lock::take(dir)?;
        let ledger = Self::open_locked(dir, unlock, rehearsal, now, steps, lock)?;
        let key = ledger.key.clone();
        Ok((ledger, key))
    }

    fn open_locked(
        dir: &Path,
        unlock: Unlock<'_>,
        rehearsal: bool,
        now: DateTime<Utc>,
        steps: &[&[&str]],
        lock: Lock,
    ) -> Result<Self> {
        let path = dir.join(LEDGER);
        match shape(&path)? {
            Shape::Gone => return Err(Error::NoLedger),
            Shape::NoLedger => return Err(Error::damaged("the file is empty or no ledger")),
            Shape::Possible => {}
        }
        let key_file = KeyFile::beside(dir)?;
        same_kind(&key_file, rehearsal)?;
        let key = key_file.unlock(unlock)?;
        let mut conn = db::open(&path, &key).map_err(|error| blame(error, unlock, &key, &key_file))?;
        let known = i64::try_from(steps.len()).unwrap_or(i64::MAX);
        match db::version(&conn)? {
            0 => return Err(Error::damaged("the file holds no tables")),
            found if found > known => return Err(Error::Newer { found, known }),
            _ => db::settle(&conn)?,
        }
        schema::migrate(&mut conn, steps, |conn, _| {
            backup::make(conn, dir, &key, &key_file, BackupWhy::Migration, now).map(|_| ())
        })?;
        let meta = Meta::read(&conn)?;
        refuse_other_kind(meta.rehearsal, rehearsal)?;
        files::remove_database(&dir.join(LEDGER_NEW))?;
        let mut ledger =
            Self { conn, dir: dir.to_owned(), key_file: key_file.only_of(&key), key, meta, revision: 0, _lock: lock };
        ledger.settle_key_files();
        Ok(ledger)
    }
}

/// `make` writes a whole new database file: tables, identity, flushed and closed.
fn make(path: &Path, key: &Key, meta: &Meta) -> Result<()> {
    let mut conn = db::create(path, key)?;
    schema::migrate(&mut conn, schema::STEPS, |_: &Connection, _| Ok(()))?;
    let transaction = conn.transaction()?;
    meta.write(&transaction)?;
    transaction.commit()?;
    drop(conn);
    files::flush(path)
}

/// A wrong key is none when the wraps vouch for it: then the file is damaged. Otherwise what gave the key is to blame:
/// the void sheet, for instance, when a remake was cut short before the old wraps were gone.
fn blame(error: Error, unlock: Unlock<'_>, key: &Key, key_file: &KeyFile) -> Error {
    match (error, unlock) {
        (Error::WrongKey, _) if key_file.vouches_for(key) => Error::damaged("the first page cannot be read"),
        (Error::WrongKey, Unlock::Passphrase(_)) => Error::WrongPassphrase,
        (Error::WrongKey, Unlock::Recovery(_)) => Error::WrongCode,
        (other, _) => other,
    }
}

fn same_kind(key_file: &KeyFile, rehearsal: bool) -> Result<()> {
    key_file.rehearsal().map_or(Ok(()), |is| refuse_other_kind(is, rehearsal))
}

fn refuse_other_kind(is_rehearsal: bool, wanted: bool) -> Result<()> {
    match (is_rehearsal, wanted) {
        (true, false) => Err(Error::IsRehearsal),
        (false, true) => Err(Error::NotRehearsal),
        _ => Ok(()),
    }
}

/// Moves what is there into a new folder `aside-…`; makes none when nothing is.
fn put_aside(dir: &Path, paths: impl IntoIterator<Item = PathBuf>, now: DateTime<Utc>) -> Result<PathBuf> {
    let aside = files::free_name(dir, &format!("aside-{}", files::stamp(now)), "");
    for path in paths.into_iter().filter(|path| path.exists()) {
        files::make_folder(&aside)?;
        if let Some(name) = path.file_name() {
            fs::rename(&path, aside.join(name))?;
        }
    }
    Ok(aside)
}
