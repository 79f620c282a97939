//! 復旧シートを作り直す and the 合い言葉: new wraps, and for the sheet a new key.
//!
//! Rule: no step after which only a secret nobody has been shown opens the data. So the new code has been shown and
//! confirmed before anything here begins. Then: the new key goes into the keychain beside the old one; a whole copy under
//! the new key is made, opened and proved, and says of itself which sheet is in force; the key files carry old and new
//! wraps; the copy takes the ledger's place by one rename; it is opened; only then the old wraps and the old key go. Up to
//! the rename the old sheet holds and nothing has changed; from it on the new sheet holds. Copies are re-encrypted after it
//! with the former keys, which the (encrypted) ledger keeps until the last copy is done (`renewing.rs`, `places.rs`).

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::{
    Error, Key, Ledger, RecoveryCode, Result, backup, db,
    files::{self, LEDGER, LEDGER_NEW},
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
    pub(crate) fn settle_key_files(&self) {
        if !self.key_file.is_empty() {
            self.key_file.write_beside(&self.dir).ok();
        }
    }

    /// Re-encrypts what is still under a former key in the ledger's own folder. Copies outside are another's business
    /// ([`Ledger::renewal_elsewhere`]).
    pub(crate) fn renew_backups(&mut self) -> Result<()> {
        let former = self.former_keys()?;
        if former.is_empty() {
            return Ok(());
        }
        let renewing = self.renewing(former)?;
        renewing.all(&Self::backups(&self.dir)?)?;
        renewing.leftovers(&self.dir)?;
        self.forget_former_keys()
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
        self.note_former_sheet(&conn)?;
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

    pub(crate) fn former_keys(&self) -> Result<Vec<Key>> {
        let kept = meta::value(&self.conn, FORMER_KEY)?.map(Zeroizing::new);
        kept.map_or(Ok(Vec::new()), |kept| kept.split_whitespace().map(Key::parse).collect())
    }
}

fn open_again(ledger: &Path, key: &Key) -> Result<(Connection, Meta)> {
    let conn = db::open(ledger, key)?;
    db::settle(&conn)?;
    let meta = Meta::read(&conn)?;
    Ok((conn, meta))
}
