//! Making a ledger, opening it, bringing it back.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    BackupWhy, Error, Key, Ledger, Presence, RecoveryCode, Result, Unlock, aside, backup, db,
    files::{self, BACKUPS, LEDGER, LEDGER_NEW, Lock},
    keyfile::KeyFile,
    presence::{Shape, shape},
    schema,
    tables::meta::{self, Meta},
    wrap::Label,
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
        Self::create_kept(dir, creation, |_, _| Ok(()))
    }

    /// The same, and `keep` puts the key where it is kept from day to day. It is called before there is a ledger: no
    /// moment comes in which only a code opens it that nobody has seen. What `keep` refuses leaves nothing behind.
    pub fn create_kept(
        dir: &Path,
        creation: Creation<'_>,
        keep: impl FnOnce(Uuid, &Key) -> Result<()>,
    ) -> Result<(Self, Key)> {
        let Creation { recovery, passphrase, rehearsal, now } = creation;
        files::make_folder(dir)?;
        let lock = Lock::take(dir)?;
        aside::mend(dir)?;
        if Self::state(dir)? != Presence::None {
            return Err(Error::Exists);
        }
        let key = Key::make_random()?;
        let meta = Meta::make_random(rehearsal, now)?;
        let label = Label { ledger: meta.ledger, rehearsal, made_at: now };
        let key_file = KeyFile::seal(&key, recovery, passphrase, label)?;
        let fresh = dir.join(LEDGER_NEW);
        files::remove_database(&fresh)
            .and_then(|()| make(&fresh, &key, &meta))
            .and_then(|()| db::prove_whole(&fresh, &key))
            .and_then(|()| keep(meta.ledger, &key))
            .and_then(|()| aside::exchange(dir, &fresh, &key_file, false, now))
            .inspect_err(|_| drop(files::remove_database(&fresh)))?;
        Self::open_locked(dir, Unlock::Key(&key), rehearsal, now, schema::STEPS, lock)
    }

    /// Opens the ledger in `dir`. Put the key that comes back into the keychain.
    ///
    /// Whether it is 練習 is decided before any key is needed, when the key file says so.
    pub fn open(dir: &Path, unlock: Unlock<'_>, rehearsal: bool, now: DateTime<Utc>) -> Result<(Self, Key)> {
        Self::open_with(dir, unlock, rehearsal, now, schema::STEPS)
    }

    /// Puts a copy (or a ledger's file from anywhere) in the place of the ledger in `dir`, or where there is none. It is
    /// read from end to end first; what was there is kept aside, whole, and put back by whatever cuts this short. The
    /// copy counts as a new device, because it may repeat numbers the lost one has used.
    pub fn restore_from_backup(
        dir: &Path,
        backup: &Path,
        unlock: Unlock<'_>,
        rehearsal: bool,
        now: DateTime<Utc>,
    ) -> Result<(Self, Key)> {
        files::make_folder(dir)?;
        let lock = Lock::take(dir)?;
        aside::mend(dir)?;
        let key_file = backup::wraps_of(backup)?;
        same_kind(&key_file, rehearsal)?;
        let key = key_file.unlock(unlock)?;
        if shape(backup)? != Shape::Possible {
            return Err(Error::damaged("the backup is no ledger"));
        }
        let fresh = dir.join(LEDGER_NEW);
        bring(backup, &fresh, &key, unlock, &key_file, rehearsal, now)
            .map_err(|error| blame(error, unlock, &key, &key_file))
            .and_then(|ledger| {
                let other = backup::wraps_found(dir)?.headers().next().is_some_and(|header| header.ledger != ledger);
                aside::exchange(dir, &fresh, &key_file.only_of(&key), other, now)
            })
            .inspect_err(|_| drop(files::remove_database(&fresh)))?;
        Self::open_locked(dir, Unlock::Key(&key), rehearsal, now, schema::STEPS, lock)
    }

    /// Moves everything of a ledger that cannot be used into a folder of its own, so that a new one can be made.
    /// Nothing is deleted. Gives that folder; `None` when nothing was there.
    pub fn set_aside(dir: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        let _lock = Lock::take(dir)?;
        aside::mend(dir)?;
        aside::set_aside(dir, now)
    }

    /// Puts back what an exchange that was cut short left aside. While another program holds the folder it has nothing to
    /// mend.
    pub fn mend(dir: &Path) -> Result<()> {
        if !dir.is_dir() {
            return Ok(());
        }
        match Lock::take(dir) {
            Err(Error::InUse) => Ok(()),
            lock => lock.and_then(|_lock| aside::mend(dir)),
        }
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
        aside::mend(dir)?;
        Self::open_locked(dir, unlock, rehearsal, now, steps, lock)
    }

    fn open_locked(
        dir: &Path,
        unlock: Unlock<'_>,
        rehearsal: bool,
        now: DateTime<Utc>,
        steps: &[&[&str]],
        lock: Lock,
    ) -> Result<(Self, Key)> {
        let path = dir.join(LEDGER);
        match shape(&path)? {
            Shape::Gone => return Err(Error::NoLedger),
            Shape::NoLedger => return Err(Error::damaged("the file is empty or no ledger")),
            Shape::Possible => {}
        }
        let key_file = backup::wraps_found(dir)?;
        same_kind(&key_file, rehearsal)?;
        let key = key_file.unlock(unlock)?;
        let mut conn = db::open(&path, &key).map_err(|error| blame(error, unlock, &key, &key_file))?;
        if schema::known_version(&conn, steps)? == 0 {
            return Err(Error::damaged("the file holds no tables"));
        }
        db::settle(&conn)?;
        schema::migrate(&mut conn, steps, |conn| {
            backup::make(conn, dir, &key, &key_file, BackupWhy::Migration, now).map(|_| ())
        })?;
        let meta = Meta::read(&conn)?;
        refuse_other_kind(meta.rehearsal, rehearsal)?;
        // What was being written when the power went; a disk that refuses now is asked again at the next opening.
        files::remove_database(&dir.join(LEDGER_NEW)).ok();
        files::remove_parts(dir).ok();
        files::remove_parts(&dir.join(BACKUPS)).ok();
        let ledger = Self {
            conn,
            dir: dir.to_owned(),
            key_file: key_file.only_of(&key),
            key: key.clone(),
            meta,
            news: crate::news::News::default(),
            alive: true,
            _lock: lock,
        };
        ledger.settle_key_files();
        Ok((ledger, key))
    }
}

/// `make` writes a whole new database file: tables, identity, flushed and closed.
fn make(path: &Path, key: &Key, meta: &Meta) -> Result<()> {
    let mut conn = db::create(path, key)?;
    schema::migrate(&mut conn, schema::STEPS, |_| Ok(()))?;
    db::whole(&mut conn, |conn| meta.write(conn))?;
    drop(conn);
    files::flush(path)
}

/// Copies a file with its journals to `fresh`, folds it into one, and reads it from end to end. Gives the ledger's
/// identifier. The file itself is only read: it may lie on a stick that cannot be written.
fn bring(
    from: &Path,
    fresh: &Path,
    key: &Key,
    unlock: Unlock<'_>,
    key_file: &KeyFile,
    rehearsal: bool,
    now: DateTime<Utc>,
) -> Result<Uuid> {
    files::remove_database(fresh)?;
    files::copy_with_log(from, fresh)?;
    let conn = db::open(fresh, key)?;
    schema::known_version(&conn, schema::STEPS)?;
    db::fold(&conn)?;
    db::prove_pages(&conn)?;
    let meta = Meta::read(&conn)?;
    refuse_other_kind(meta.rehearsal, rehearsal)?;
    meta::set(&conn, meta::DEVICE, &crate::clock::make_uuid(now)?.to_string())?;
    // What the copy says of a sheet may be older than its key.
    if let Some(made_at) = key_file.sheet_made_at(&key.id()) {
        meta::set_instant(&conn, meta::SHEET_MADE_AT, made_at)?;
    }
    if matches!(unlock, Unlock::Recovery(_)) {
        meta::set(&conn, meta::SHEET_CONFIRMED, &key.id())?;
    } else if meta::value(&conn, meta::SHEET_CONFIRMED)?.is_none() {
        meta::set(&conn, meta::SHEET_CONFIRMED, "")?;
    }
    drop(conn);
    files::no_journal(fresh)?;
    files::flush(fresh)?;
    Ok(meta.ledger)
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
