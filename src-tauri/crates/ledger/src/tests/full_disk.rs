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
fn a_copy_for_which_there_is_no_room_leaves_the_open_ledger_as_good_as_before() {
    let mut fixture = Fixture::make();
    let entity = fixture.fill();
    let ledger = fixture.ledger.as_mut().unwrap();
    let book = ledger.book().unwrap();
    let target = fixture.folder.path().join("target");
    for pages in [1, 3, 9] {
        crate::files::remove_database(&target).unwrap();
        let mut copy = crate::db::create(&target, &ledger.key).unwrap();
        copy.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
        assert!(matches!(crate::db::copy_pages(&ledger.conn, &mut copy), Err(Error::DiskFull)), "{pages}");
        drop(copy);
        assert_eq!(ledger.book().unwrap(), book);
        ledger.apply(&set(entity, "note", format!("{pages}枚")), Actor::App, now()).unwrap();
        ledger.apply(&set(entity, "note", serde_json::Value::Null), Actor::App, now()).unwrap();
        ledger.prove().unwrap();
        ledger.rebuild_check().unwrap();
        ledger.backup(now()).unwrap();
    }
}

#[test]
fn no_shared_memory_file_is_needed() {
    let mut fixture = Fixture::make();
    fixture.fill();
    fixture.reopen().book().unwrap();
    assert!(files(fixture.dir()).iter().all(|(name, _)| !name.ends_with("-shm")));
}
