//! One encrypted database file: opening it, copying it under a key, proving a copy.

use std::path::Path;

use rusqlite::{
    Connection, OpenFlags, OptionalExtension,
    backup::{Backup, StepResult},
};
use zeroize::Zeroizing;

use crate::{Error, Key, Result, files, held};

/// Opens an existing file with its key and finds out whether the key fits. Nothing is written.
///
/// [`Error::WrongKey`] when the first page cannot be read with this key: the caller knows whether the key is surely the
/// ledger's and the file therefore damaged.
pub(crate) fn open(path: &Path, key: &Key) -> Result<Connection> {
    unlock(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// The same, for reading alone.
pub(crate) fn open_to_read(path: &Path, key: &Key) -> Result<Connection> {
    unlock(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// Makes a new, empty file that only the user may read. It must not exist.
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection> {
    files::create(path, 0o600)?;
    open(path, key)
}

/// Settles a connection for daily use.
pub(crate) fn settle(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;",
    )?)
}

/// The file's schema version.
pub(crate) fn version(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Writes a whole copy under `key` to `path` (replacing what is there) and proves it. A failure leaves nothing behind.
///
/// The copy has a connection of its own: whatever becomes of it, the ledger that is open goes on.
pub(crate) fn export(conn: &Connection, path: &Path, key: &Key) -> Result<()> {
    files::remove_database(path)
        .and_then(|()| copy(conn, path, key))
        .and_then(|()| files::flush(path))
        .and_then(|()| prove(path, key, &counts(conn)?))
        .inspect_err(|_| drop(files::remove_database(path)))
}

/// Does it all or nothing.
pub(crate) fn whole<T>(conn: &mut Connection, act: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let transaction = conn.transaction()?;
    let done = act(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

/// Reads a file from end to end: every page's seal, SQLite's own structure.
pub(crate) fn prove_whole(path: &Path, key: &Key) -> Result<()> {
    prove_pages(&open_to_read(path, key)?)
}

/// The same of an open file. What a write-ahead log still holds is proved by its own checksums when it is read.
pub(crate) fn prove_pages(conn: &Connection) -> Result<()> {
    for pragma in ["PRAGMA cipher_integrity_check", "PRAGMA integrity_check"] {
        let found: Option<String> = conn.query_row(pragma, [], |row| row.get(0)).optional()?;
        if found.is_some_and(|line| line != "ok") {
            return Err(Error::damaged("pages do not read back"));
        }
    }
    Ok(())
}

/// Everything that the file's schema says, in the order of names.
pub(crate) fn structure(conn: &Connection) -> Result<Vec<(String, String, Option<String>)>> {
    let mut statement = conn.prepare("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes everything into the one file and leaves no journal behind it: after closing, nothing lies beside it.
pub(crate) fn fold(conn: &Connection) -> Result<()> {
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode == "delete" { Ok(()) } else { Err(Error::InUse) }
}

fn prove(path: &Path, key: &Key, expected: &[(String, i64)]) -> Result<()> {
    let conn = open_to_read(path, key)?;
    prove_pages(&conn)?;
    if counts(&conn)? == expected { Ok(()) } else { Err(Error::damaged("the copy has other rows")) }
}

/// Rows of every table, and the schema version.
pub(crate) fn counts(conn: &Connection) -> Result<Vec<(String, i64)>> {
    let mut statement = conn.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut counts = vec![("user_version".to_owned(), version(conn)?)];
    for table in tables {
        let rows = conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
        counts.push((table, rows));
    }
    Ok(counts)
}

fn copy(conn: &Connection, path: &Path, key: &Key) -> Result<()> {
    let mut target = create(path, key)?;
    copy_pages(conn, &mut target)?;
    // The copied header says that a write-ahead log belongs to it.
    fold(&target)
}

/// Page by page, each proved as it is read.
pub(crate) fn copy_pages(conn: &Connection, target: &mut Connection) -> Result<()> {
    target.execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;")?;
    match Backup::new(conn, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(Error::InUse),
    }
}

/// A read that the disk refused looks like a wrong key or like damage: that is believed when it shows twice.
fn unlock(path: &Path, key: &Key, access: OpenFlags) -> Result<Connection> {
    held::wait(path);
    match unlock_once(path, key, access) {
        Err(Error::WrongKey | Error::Damaged { .. }) => unlock_once(path, key, access),
        answer => answer,
    }
}

fn unlock_once(path: &Path, key: &Key, access: OpenFlags) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Before the key: SQLCipher writes to the terminal otherwise.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    // Exclusive before the first read: no shared-memory file is needed (a full disk has no room for it), and every other
    // program is kept out.
    let pragma = Zeroizing::new(format!(
        "PRAGMA key = \"{}\"; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;",
        *key.raw()
    ));
    // The statement holds the key: its error text is not passed on.
    conn.execute_batch(&pragma).map_err(|_| Error::WrongKey)?;
    match conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())) {
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => Err(Error::WrongKey),
        read => Ok(read.map(|()| conn)?),
    }
}
