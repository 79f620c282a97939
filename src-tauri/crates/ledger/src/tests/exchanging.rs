use super::*;
use crate::{
    Presence,
    aside::{self, folders},
    files::{KEY_FILES, LEDGER, LEDGER_NEW},
    keyfile::KeyFile,
};

fn closed() -> Fixture {
    let mut fixture = Fixture::make();
    fixture.fill();
    fixture.ledger().backup(now()).unwrap();
    fixture.close();
    fixture
}

fn rename(fixture: &Fixture, from: &str, to: &str) {
    fs::rename(fixture.dir().join(from), fixture.dir().join(to)).unwrap();
}

#[test]
fn a_restore_that_version_0_1_0_was_cut_short_in_is_put_back_by_itself() {
    let mut fixture = closed();
    fs::create_dir(fixture.dir().join("aside-20261124T010000Z")).unwrap();
    for name in [LEDGER, KEY_FILES[0]] {
        rename(&fixture, name, &format!("aside-20261124T010000Z/{name}"));
    }
    crate::atomic_write(&fixture.dir().join(LEDGER_NEW), b"half").unwrap();
    assert!(matches!(Ledger::state(fixture.dir()).unwrap(), Presence::Missing(_)));
    Ledger::mend(fixture.dir()).unwrap();
    assert!(folders(fixture.dir()).unwrap().is_empty());
    assert_eq!(fixture.reopen().book().unwrap().contracts.len(), 1);
}

#[test]
fn a_ledger_that_was_left_on_purpose_is_not_put_back() {
    let mut fixture = closed();
    fixture.reopen();
    fixture.close();
    Ledger::set_aside(fixture.dir(), now()).unwrap();
    crate::atomic_write(&fixture.dir().join(LEDGER_NEW), b"half").unwrap();
    Ledger::mend(fixture.dir()).unwrap();
    assert_eq!(Ledger::state(fixture.dir()).unwrap(), Presence::None);
}

#[test]
fn an_exchange_cut_short_anywhere_leaves_the_old_ledger_or_the_new_one() {
    // What is moved, in order; then the other file comes; then the word that it is under way goes.
    let moved = [LEDGER, KEY_FILES[0], KEY_FILES[1]];
    for steps in 0..=moved.len() + 1 {
        let mut fixture = closed();
        let (dir, aside) = (fixture.dir().to_owned(), "aside-20261124T010000Z");
        fs::create_dir(dir.join(aside)).unwrap();
        crate::atomic_write(&dir.join(aside).join("under-way"), b"").unwrap();
        fs::copy(dir.join(LEDGER), dir.join(LEDGER_NEW)).unwrap();
        let wraps = KeyFile::beside(&dir).unwrap();
        for name in moved.iter().take(steps) {
            rename(&fixture, name, &format!("{aside}/{name}"));
        }
        let whole = steps > moved.len();
        if whole {
            wraps.write_beside(&dir).unwrap();
            rename(&fixture, LEDGER_NEW, LEDGER);
        }
        assert_eq!(fixture.reopen().book().unwrap().contracts.len(), 1, "{steps} steps");
        assert!(!dir.join(aside).join("under-way").exists());
        assert_eq!(dir.join(aside).join(LEDGER).exists(), whole, "{steps} steps");
        fixture.close();
        Ledger::open(fixture.dir(), Unlock::Recovery(&fixture.code), false, now()).unwrap();
    }
}

#[test]
fn an_exchange_that_fails_puts_everything_back() {
    let mut fixture = closed();
    let wraps = KeyFile::beside(fixture.dir()).unwrap();
    let before = files(fixture.dir());
    // There is no file to put in its place.
    aside::exchange(fixture.dir(), &fixture.dir().join(LEDGER_NEW), &wraps, true, now()).unwrap_err();
    let mut after = files(fixture.dir());
    let mut before = before;
    before.sort();
    after.sort();
    assert_eq!(after, before);
    assert_eq!(fixture.reopen().book().unwrap().contracts.len(), 1);
}

#[test]
fn the_copies_of_another_ledger_go_aside_with_it() {
    let other = closed();
    let copy = Ledger::backups(other.dir()).unwrap().remove(0);
    let fixture = closed();
    let unlock = Unlock::Recovery(&other.code);
    let (ledger, _) = Ledger::restore_from_backup(fixture.dir(), &copy.path, unlock, false, now()).unwrap();
    assert!(Ledger::backups(fixture.dir()).unwrap().is_empty(), "none that this ledger's sheet does not open");
    assert_eq!(Ledger::backups(&folders(fixture.dir()).unwrap()[0]).unwrap().len(), 1);
    assert!(ledger.sheet().unwrap().unwrap().confirmed, "its code was typed");
}
