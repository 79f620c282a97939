//! A full disk, played by SQLite's own bound on pages: the very error a full disk gives, at every step, everywhere.

use super::*;
use crate::{Error, HistoryFilter};

fn fill_up(ledger: &Ledger) {
    let pages: i64 = ledger.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let bound: i64 = ledger.conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get(0)).unwrap();
    assert_eq!(bound, pages);
}

fn make_room(ledger: &Ledger) {
    ledger.conn.query_row("PRAGMA max_page_count = 1000000", [], |_| Ok(())).unwrap();
}

#[test]
fn a_full_disk_is_said_and_nothing_is_half_written() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let ledger = fixture.ledger();
    let (book, lines) = (ledger.book().unwrap(), ledger.history(&HistoryFilter::default()).unwrap());
    fill_up(ledger);
    let long = "長い".repeat(10_000);
    let mut act = set(entity, "title", "半分だけ");
    act.edits.extend(set(entity, "note", long.as_str()).edits);
    assert!(matches!(ledger.apply(&act, Actor::App, now()), Err(Error::DiskFull)));
    assert!(matches!(ledger.set_note("long", Some(&long)), Err(Error::DiskFull)));
    assert_eq!(ledger.book().unwrap(), book);
    assert_eq!(ledger.history(&HistoryFilter::default()).unwrap(), lines);
    ledger.rebuild_check().unwrap();
    make_room(ledger);
    ledger.apply(&act, Actor::App, now()).unwrap();
    let ledger = fixture.reopen();
    assert_eq!(ledger.book().unwrap().contracts[0].note, Some(long));
    ledger.rebuild_check().unwrap();
}

#[test]
fn errors_of_the_file_system_are_told_apart() {
    use std::io::{Error as Io, ErrorKind};
    assert!(matches!(Error::from(Io::from(ErrorKind::StorageFull)), Error::DiskFull));
    assert!(matches!(Error::from(Io::from(ErrorKind::QuotaExceeded)), Error::DiskFull));
    assert!(matches!(Error::from(Io::from(ErrorKind::PermissionDenied)), Error::Unwritable));
    assert!(matches!(Error::from(Io::from(ErrorKind::TimedOut)), Error::Io(_)));
}

#[test]
fn a_copy_that_does_not_fit_is_a_full_disk_too() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let target = fixture.dir().join("target");
    crate::atomic_write(&target, b"").unwrap();
    let key = fixture.key.clone();
    let conn = &fixture.ledger().conn;
    conn.execute("ATTACH DATABASE ?1 AS target KEY ?2", (target.to_str().unwrap(), &*key.raw())).unwrap();
    conn.query_row("PRAGMA target.max_page_count = 3", [], |_| Ok(())).unwrap();
    let error = conn.query_row("SELECT sqlcipher_export('target')", [], |_| Ok(())).unwrap_err();
    assert!(matches!(Error::from(error), Error::DiskFull));
}

#[test]
fn no_shared_memory_file_is_needed() {
    let mut fixture = Fixture::make();
    fixture.fill();
    fixture.reopen().book().unwrap();
    assert!(files(fixture.dir()).iter().all(|(name, _)| !name.ends_with("-shm")));
}
