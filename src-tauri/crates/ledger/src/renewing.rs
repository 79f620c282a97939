//! Re-encrypting copies that are still under the key of an earlier sheet, with what opens them written anew beside them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};

use crate::{
    Backup, Error, Key, Ledger, Result, aside, backup, db,
    files::{self, BACKUPS, KEY_FILES, LEDGER},
    held,
    keyfile::KeyFile,
    tables::meta::{self, SHEET_CONFIRMED, SHEET_MADE_AT},
};

/// What re-encrypts a copy: the key in force with its wraps, what is to be said of its sheet, and the earlier keys, oldest
/// first. It holds nothing open.
#[derive(Debug)]
pub(crate) struct Renewing {
    pub(crate) key: Key,
    pub(crate) former: Vec<Key>,
    key_file: KeyFile,
    sheet_made_at: DateTime<Utc>,
    confirmed: Option<String>,
}

impl Ledger {
    /// What re-encrypts copies that are under these keys.
    pub(crate) fn renewing(&self, former: Vec<Key>) -> Result<Renewing> {
        Ok(Renewing {
            key: self.key.clone(),
            former,
            key_file: self.key_file.clone(),
            sheet_made_at: self.meta.sheet_made_at,
            confirmed: meta::value(&self.conn, SHEET_CONFIRMED)?,
        })
    }
}

impl Renewing {
    /// Re-encrypts copies. One that turns out to be damaged is put aside (`.broken`) rather than left to keep all others, and
    /// every later day's copy, from being made; its wraps go, so that the void sheet opens nothing of it.
    pub(crate) fn all(&self, copies: &[Backup]) -> Result<()> {
        for copy in copies {
            // Cheap to ask every minute: those that are done say so without being opened.
            if self.is_done(&copy.path) {
                continue;
            }
            match self.copy(&copy.path) {
                Err(Error::Damaged { .. }) => held::rename(&copy.path, &copy.path.with_extension("broken"))?,
                done => done?,
            }
        }
        Ok(())
    }

    /// Whether a copy opens with the key in force and no other.
    pub(crate) fn is_done(&self, copy: &Path) -> bool {
        KeyFile::read(&backup::key_path(copy)).is_ok_and(|wraps| wraps.vouches_for(&self.key))
    }

    /// Re-encrypts one copy.
    pub(crate) fn copy(&self, path: &Path) -> Result<()> {
        self.file(path, &[backup::key_path(path)])
    }

    /// What lies about in the ledger's folder under a former key: ledgers that were set aside are re-encrypted; where that
    /// cannot be done, and beside copies that are broken, the wraps go.
    pub(crate) fn leftovers(&self, dir: &Path) -> Result<()> {
        files::remove_parts(&dir.join(BACKUPS))?;
        for folder in aside::folders(dir)? {
            let ledger = folder.join(LEDGER);
            let keys = KEY_FILES.map(|name| folder.join(name));
            if ledger.exists() {
                self.file(&ledger, &keys).or_else(|error| self.drop_wraps(&keys, error))?;
            }
            self.drop_void_wraps(&keys)?;
            for copy in Ledger::backups(&folder)? {
                let keys = [backup::key_path(&copy.path)];
                self.file(&copy.path, &keys).or_else(|error| self.drop_wraps(&keys, error))?;
            }
            self.drop_void_wraps(&key_files_in(&folder.join(BACKUPS)))?;
        }
        self.drop_void_wraps(&key_files_in(&dir.join(BACKUPS)))
    }

    /// Re-encrypts one database file and the wraps beside it.
    ///
    /// One read that the disk refused looks like damage, of the file or of what is made from it. What still reads back from
    /// end to end is not damaged: it waits for the next round, and nothing of it is put aside.
    fn file(&self, path: &Path, key_paths: &[PathBuf]) -> Result<()> {
        let reads_back = || self.former.iter().chain([&self.key]).any(|key| db::prove_whole(path, key).is_ok());
        match self.file_once(path, key_paths) {
            Err(Error::Damaged { .. }) if reads_back() => {
                Err(Error::Io(std::io::Error::other("a copy did not read back")))
            }
            done => done,
        }
    }

    fn file_once(&self, path: &Path, key_paths: &[PathBuf]) -> Result<()> {
        let own = || key_paths.iter().try_for_each(|path| self.key_file.write(path));
        let mut damaged = None;
        for key in &self.former {
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
        meta::set_instant(&conn, SHEET_MADE_AT, self.sheet_made_at)?;
        match &self.confirmed {
            Some(confirmed) => meta::set(&conn, SHEET_CONFIRMED, confirmed)?,
            None => meta::remove(&conn, SHEET_CONFIRMED)?,
        }
        drop(conn);
        files::no_journal(path)?;
        files::flush(path)
    }

    fn drop_wraps(&self, keys: &[PathBuf], error: Error) -> Result<()> {
        match error {
            Error::Damaged { .. } => self.drop_void_wraps(keys),
            error => Err(error),
        }
    }

    fn drop_void_wraps(&self, keys: &[PathBuf]) -> Result<()> {
        for path in keys {
            let is_void = |file: &KeyFile| self.former.iter().any(|key| file.headers_of(&key.id()).next().is_some());
            if KeyFile::read(path).is_ok_and(|file| is_void(&file)) {
                files::remove_if_there(path)?;
            }
        }
        Ok(())
    }
}

fn key_files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "key")).collect()
}
