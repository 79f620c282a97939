//! 復旧シートを作り直す and the 合い言葉: new wraps, and for the sheet a new key.
//!
//! Rule: no step after which only a secret nobody has been shown opens the data. So the new code has been shown and
//! confirmed before anything here begins. Then: the new key goes into the keychain beside the old one; a whole copy under
//! the new key is made, opened and proved, and says of itself which sheet is in force; the key files carry old and new
//! wraps; the copy takes the ledger's place by one rename; it is opened; only then the old wraps and the old key go. Up to
//! the rename the old sheet holds and nothing has changed; from it on the new sheet holds. Copies are re-encrypted after it
//! with the former keys, which the (encrypted) ledger keeps until the last copy is done.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::{
    Backup, Error, Key, Ledger, RecoveryCode, Result, aside, backup, db,
    files::{self, BACKUPS, KEY_FILES, LEDGER, LEDGER_NEW},
    keyfile::KeyFile,
    tables::meta::{self, FORMER_KEY, Meta},
    wrap::Label,
};

impl Ledger {
    /// Puts a new key and a new sheet in force; the old sheet and the old 合い言葉 are void, here and in every copy that can
    /// be reached. `recovery` has been shown and confirmed. `keep` puts the key into the keychain *beside* the old one,
    /// before anything else; what it refuses changes nothing. Copies that cannot be re-encrypted at once are taken up again
    /// by [`Ledger::backup_if_due`].
    ///
    /// After an error [`Ledger::is_alive`] tells whether the ledger goes on.
    pub fn remake_recovery(
        &mut self,
        recovery: &RecoveryCode,
        passphrase: Option<&str>,
        now: DateTime<Utc>,
        keep: impl FnOnce(&Key) -> Result<()>,
    ) -> Result<Key> {
        let key = Key::make_random()?;
        let label = Label { made_at: now, ..self.label() };
        let key_file = KeyFile::seal(&key, recovery, passphrase, label)?;
        let fresh = self.dir.join(LEDGER_NEW);
        let prepared = keep(&key).and_then(|()| self.prepare(&fresh, &key, now)).and_then(|()| {
            let mut both = self.key_file.clone();
            both.merge(&key_file);
            both.write_beside(&self.dir)
        });
        if let Err(error) = prepared.and_then(|()| self.swap(&fresh, &key, key_file)) {
            files::remove_database(&fresh).ok();
            if self.alive {
                self.settle_key_files();
            }
            return Err(error);
        }
        self.settle_key_files();
        // The new sheet is in force: a copy that has to wait is no failure of it.
        self.renew_backups().ok();
        Ok(key)
    }

    /// Sets or removes the 合い言葉, here and in every backup.
    pub fn set_passphrase(&mut self, passphrase: Option<&str>) -> Result<()> {
        let key_file = self.key_file.with_passphrase(&self.key, passphrase, self.label())?;
        key_file.write_beside(&self.dir)?;
        self.key_file = key_file;
        for copy in Self::backups(&self.dir)? {
            let path = backup::key_path(&copy.path);
            if KeyFile::read(&path).is_ok_and(|there| there.vouches_for(&self.key)) {
                self.key_file.write(&path)?;
            }
        }
        Ok(())
    }

    /// Makes both key files say what the open ledger knows: repairs a lost copy, drops wraps that are void. A disk that
    /// refuses is no reason to keep a ledger shut; the next opening tries again.
    pub(crate) fn settle_key_files(&mut self) {
        if !self.key_file.is_empty() {
            self.key_file.write_beside(&self.dir).ok();
        }
    }

    /// Re-encrypts copies that are still under a former key. One that turns out to be damaged is put aside (`.broken`)
    /// rather than left to keep all others, and every later day's copy, from being made; its wraps go, so that the void
    /// sheet opens nothing of it.
    pub(crate) fn renew_backups(&mut self) -> Result<()> {
        let former = self.former_keys()?;
        if former.is_empty() {
            return Ok(());
        }
        self.renew_all(Self::backups(&self.dir)?, &former)?;
        self.void_leftovers(&former)?;
        if let Some(place) = self.second_place()? {
            if !self.folder_in(&place).is_dir() {
                // Its copies still open with the old sheet; they are done when the place is there again.
                return Ok(());
            }
            self.renew_all(self.copies_in(&place)?, &former)?;
        }
        meta::remove(&self.conn, FORMER_KEY)
    }

    /// Copies in a second place that is not there now still open with an earlier recovery sheet.
    pub fn waits_for_place(&self) -> Result<bool> {
        Ok(meta::value(&self.conn, FORMER_KEY)?.is_some() && self.second_place()?.is_some())
    }

    fn renew_all(&self, copies: Vec<Backup>, former: &[Key]) -> Result<()> {
        for copy in copies {
            // Cheap to ask every minute: those that are done say so without being opened.
            if self.is_renewed(&copy.path) {
                continue;
            }
            match self.renew_backup(&copy.path, former) {
                Err(Error::Damaged { .. }) => fs::rename(&copy.path, copy.path.with_extension("broken"))?,
                done => done?,
            }
        }
        Ok(())
    }

    fn is_renewed(&self, copy: &Path) -> bool {
        KeyFile::read(&backup::key_path(copy)).is_ok_and(|wraps| wraps.vouches_for(&self.key))
    }

    pub(crate) fn renew_backup(&self, path: &Path, former: &[Key]) -> Result<()> {
        self.renew(path, &[backup::key_path(path)], former)
    }

    /// A whole, proved copy under the new key that remembers the old ones for the copies' sake and says which sheet is in
    /// force.
    pub(crate) fn prepare(&self, fresh: &Path, key: &Key, now: DateTime<Utc>) -> Result<()> {
        db::export(&self.conn, fresh, key)?;
        let conn = db::open(fresh, key)?;
        let mut former = self.former_keys()?;
        former.retain(|former| *former != self.key);
        former.push(self.key.clone());
        let former: Vec<Zeroizing<String>> = former.iter().map(Key::to_text).collect();
        let former = Zeroizing::new(former.iter().map(|text| text.as_str()).collect::<Vec<_>>().join(" "));
        meta::set(&conn, FORMER_KEY, &former)?;
        meta::set_instant(&conn, meta::SHEET_MADE_AT, now)?;
        meta::set(&conn, meta::SHEET_CONFIRMED, &key.id())?;
        drop(conn);
        files::no_journal(fresh)?;
        files::flush(fresh)?;
        db::prove_whole(fresh, key)
    }

    /// Puts the copy in the ledger's place. The write-ahead log is emptied and the file closed first, and nothing happens
    /// unless no journal is left: one must never meet another database. Whatever the system says of the rename, the key
    /// that opens the file afterwards tells which of the two is there.
    pub(crate) fn swap(&mut self, fresh: &Path, key: &Key, key_file: KeyFile) -> Result<()> {
        let ledger = self.dir.join(LEDGER);
        let busy: i64 = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            return Err(Error::InUse);
        }
        self.conn = Connection::open_in_memory()?;
        let replaced = files::no_journal(&ledger).and_then(|()| files::replace(fresh, &ledger));
        let former = (self.key.clone(), self.key_file.clone());
        let fresh = (key.clone(), key_file);
        let order = if replaced.is_ok() { [fresh, former] } else { [former, fresh] };
        self.alive = false;
        let mut error = replaced.err();
        for (key, key_file) in order {
            match open_again(&ledger, &key) {
                Ok((conn, meta)) => {
                    (self.conn, self.meta, self.key, self.key_file, self.alive) = (conn, meta, key, key_file, true);
                    break;
                }
                Err(cause) => error = error.or(Some(cause)),
            }
        }
        if self.alive && self.key == *key { Ok(()) } else { Err(error.unwrap_or(Error::WrongKey)) }
    }

    fn former_keys(&self) -> Result<Vec<Key>> {
        let kept = meta::value(&self.conn, FORMER_KEY)?.map(Zeroizing::new);
        kept.map_or(Ok(Vec::new()), |kept| kept.split_whitespace().map(Key::parse).collect())
    }

    /// Re-encrypts one database file and the wraps beside it.
    ///
    /// One read that the disk refused looks like damage, of the file or of what is made from it. What still reads back from
    /// end to end is not damaged: it waits for the next round, and nothing of it is put aside.
    fn renew(&self, path: &Path, key_paths: &[PathBuf], former: &[Key]) -> Result<()> {
        let reads_back = || former.iter().chain([&self.key]).any(|key| db::prove_whole(path, key).is_ok());
        match self.renew_once(path, key_paths, former) {
            Err(Error::Damaged { .. }) if reads_back() => {
                Err(Error::Io(std::io::Error::other("a copy did not read back")))
            }
            done => done,
        }
    }

    fn renew_once(&self, path: &Path, key_paths: &[PathBuf], former: &[Key]) -> Result<()> {
        let own = || key_paths.iter().try_for_each(|path| self.key_file.write(path));
        let mut damaged = None;
        for key in former {
            match db::open(path, key) {
                Ok(conn) => {
                    let part = path.with_extension("part");
                    db::export(&conn, &part, &self.key)?;
                    db::fold(&conn)?;
                    drop(conn);
                    self.describe_sheet(&part)?;
                    for key_path in key_paths {
                        let mut both = match KeyFile::read(key_path) {
                            // Wraps that cannot be read any more open nothing: there is nothing of them to keep.
                            Err(Error::Damaged { .. }) => KeyFile::default(),
                            read => read?,
                        };
                        both.merge(&self.key_file);
                        both.write(key_path)?;
                    }
                    files::no_journal(path)?;
                    files::replace(&part, path)?;
                    return own();
                }
                Err(Error::WrongKey) => {}
                // The key fits the first page, so that no other opens it.
                Err(error @ Error::Damaged { .. }) => damaged = Some(error),
                Err(error) => return Err(error),
            }
        }
        if let Some(error) = damaged {
            return Err(error);
        }
        // Under the new key already (the last round was cut short)? Otherwise it is nothing the old sheet could open.
        match db::open(path, &self.key) {
            Ok(_) => own(),
            Err(Error::Damaged { .. } | Error::WrongKey) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// A copy says which sheet opens it, as the ledger does.
    fn describe_sheet(&self, path: &Path) -> Result<()> {
        let conn = db::open(path, &self.key)?;
        meta::set_instant(&conn, meta::SHEET_MADE_AT, self.meta.sheet_made_at)?;
        match meta::value(&self.conn, meta::SHEET_CONFIRMED)? {
            Some(confirmed) => meta::set(&conn, meta::SHEET_CONFIRMED, &confirmed)?,
            None => meta::remove(&conn, meta::SHEET_CONFIRMED)?,
        }
        drop(conn);
        files::no_journal(path)?;
        files::flush(path)
    }

    /// What lies about under a former key: ledgers that were set aside are re-encrypted; where that cannot be done, and
    /// beside copies that are broken, the wraps go.
    fn void_leftovers(&self, former: &[Key]) -> Result<()> {
        files::remove_parts(&self.dir.join(BACKUPS))?;
        for folder in aside::folders(&self.dir)? {
            let ledger = folder.join(LEDGER);
            let keys = KEY_FILES.map(|name| folder.join(name));
            if ledger.exists() {
                self.renew(&ledger, &keys, former).or_else(|error| Self::drop_wraps(&keys, former, error))?;
            }
            Self::drop_void_wraps(&keys, former)?;
            for copy in Self::backups(&folder)? {
                let keys = [backup::key_path(&copy.path)];
                self.renew(&copy.path, &keys, former).or_else(|error| Self::drop_wraps(&keys, former, error))?;
            }
            Self::drop_void_wraps(&key_files_in(&folder.join(BACKUPS)), former)?;
        }
        Self::drop_void_wraps(&key_files_in(&self.dir.join(BACKUPS)), former)
    }

    fn drop_wraps(keys: &[PathBuf], former: &[Key], error: Error) -> Result<()> {
        match error {
            Error::Damaged { .. } => Self::drop_void_wraps(keys, former),
            error => Err(error),
        }
    }

    fn drop_void_wraps(keys: &[PathBuf], former: &[Key]) -> Result<()> {
        for path in keys {
            let is_void = |file: &KeyFile| former.iter().any(|key| file.headers_of(&key.id()).next().is_some());
            if KeyFile::read(path).is_ok_and(|file| is_void(&file)) {
                files::remove_if_there(path)?;
            }
        }
        Ok(())
    }
}

fn open_again(ledger: &Path, key: &Key) -> Result<(Connection, Meta)> {
    let conn = db::open(ledger, key)?;
    db::settle(&conn)?;
    let meta = Meta::read(&conn)?;
    Ok((conn, meta))
}

fn key_files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "key")).collect()
}
