//! 復旧シートを作り直す and the 合い言葉: new wraps, and for the sheet a new key.
//!
//! The order makes every moment safe to lose power in. A whole copy under the new key is made and proved; the key files
//! carry old and new wraps while the copy takes the ledger's place by one rename; then only the new ones. Up to the
//! rename the old sheet holds and nothing has changed; from it on the new sheet holds. Backups are re-encrypted after it
//! with the former key, which the (encrypted) ledger keeps until the last backup is done.

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::{
    Error, Key, Ledger, RecoveryCode, Result, backup, db,
    files::{self, LEDGER, LEDGER_NEW},
    keyfile::KeyFile,
    tables::meta::{self, FORMER_KEY, Meta},
};

impl Ledger {
    /// Makes a new key, re-encrypts ledger and backups, voids the old sheet and the old 合い言葉. `keep` puts the key into
    /// the keychain; it is called the moment the key is in force, before the backups, which may take long. A failure
    /// before that changes nothing; backups that cannot be re-encrypted at once (a full disk) are taken up again by
    /// [`Ledger::backup_if_due`].
    pub fn remake_recovery(
        &mut self,
        recovery: &RecoveryCode,
        passphrase: Option<&str>,
        now: DateTime<Utc>,
        keep: impl FnOnce(&Key),
    ) -> Result<Key> {
        self.renew_backups()?;
        let key = Key::make_random()?;
        let key_file = KeyFile::seal(&key, recovery, passphrase, self.meta.ledger, self.meta.rehearsal)?;
        let fresh = self.dir.join(LEDGER_NEW);
        let prepared = self.prepare(&fresh, &key, now).and_then(|()| {
            let mut both = self.key_file.clone();
            both.merge(&key_file);
            both.write_beside(&self.dir)
        });
        if let Err(error) = prepared.and_then(|()| self.swap(&fresh, &key, key_file)) {
            files::remove_database(&fresh)?;
            self.settle_key_files();
            return Err(error);
        }
        keep(&key);
        self.settle_key_files();
        // The new sheet is in force: a backup that has to wait is no failure of it.
        self.renew_backups().ok();
        Ok(key)
    }

    /// Sets or removes the 合い言葉, here and in every backup.
    pub fn set_passphrase(&mut self, passphrase: Option<&str>) -> Result<()> {
        let Self { key, meta, .. } = self;
        let key_file = self.key_file.with_passphrase(key, passphrase, meta.ledger, meta.rehearsal)?;
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

    /// Re-encrypts backups that are still under the former key. One that turns out to be damaged is put aside (`.broken`)
    /// rather than left to keep all others, and every later day's copy, from being made.
    pub(crate) fn renew_backups(&mut self) -> Result<()> {
        let Some(former) = meta::value(&self.conn, FORMER_KEY)? else { return Ok(()) };
        let former = Key::parse(&former)?;
        for copy in Self::backups(&self.dir)? {
            match self.renew_backup(&copy.path, &former) {
                Err(Error::Damaged { .. }) => fs::rename(&copy.path, copy.path.with_extension("broken"))?,
                done => done?,
            }
        }
        meta::remove(&self.conn, FORMER_KEY)
    }

    pub(crate) fn renew_backup(&self, path: &Path, former: &Key) -> Result<()> {
        let key_path = backup::key_path(path);
        match db::open(path, former) {
            Ok(conn) => {
                let part = path.with_extension("part");
                db::export(&conn, &part, &self.key)?;
                drop(conn);
                // Wraps that cannot be read any more open nothing: there is nothing of them to keep.
                let mut both = KeyFile::read(&key_path).unwrap_or_else(|_| self.key_file.clone());
                both.merge(&self.key_file);
                both.write(&key_path)?;
                files::replace(&part, path)?;
                self.key_file.write(&key_path)
            }
            // Under the new key already (the last round was cut short), or damaged: nothing the old sheet could open.
            Err(Error::Damaged { .. } | Error::WrongKey) => match db::open(path, &self.key) {
                Ok(_) => self.key_file.write(&key_path),
                Err(_) => Ok(()),
            },
            Err(error) => Err(error),
        }
    }

    /// A whole, proved copy under the new key that remembers the old one for the backups' sake.
    pub(crate) fn prepare(&self, fresh: &Path, key: &Key, now: DateTime<Utc>) -> Result<()> {
        db::export(&self.conn, fresh, key)?;
        let conn = db::open(fresh, key)?;
        meta::set(&conn, FORMER_KEY, &self.key.to_text())?;
        meta::set_instant(&conn, meta::SHEET_MADE_AT, now)?;
        drop(conn);
        files::flush(fresh)?;
        db::prove_whole(fresh, key)
    }

    /// Puts the copy in the ledger's place. The write-ahead log goes first: it must never meet another database. From
    /// the rename on, this ledger's key and wraps are the new ones, whatever comes after.
    pub(crate) fn swap(&mut self, fresh: &Path, key: &Key, key_file: KeyFile) -> Result<()> {
        let ledger = self.dir.join(LEDGER);
        let mode: String = self.conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        if mode != "delete" {
            return Err(Error::InUse);
        }
        self.conn = Connection::open_in_memory()?;
        let replaced = files::replace(fresh, &ledger);
        if replaced.is_ok() {
            self.key = key.clone();
            self.key_file = key_file;
        }
        self.conn = db::open(&ledger, &self.key)?;
        db::settle(&self.conn)?;
        self.meta = Meta::read(&self.conn)?;
        replaced
    }
}
