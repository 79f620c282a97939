use std::path::PathBuf;

use super::*;
use crate::{
    CopySheet, Error, Sheet,
    files::{LEDGER, LEDGER_NEW},
    keyfile::KeyFile,
};

fn opens(dir: &Path, unlock: Unlock<'_>) -> Result<(), Error> {
    Ledger::open(dir, unlock, false, now()).map(|_| ())
}

fn restores(backup: &Path, unlock: Unlock<'_>) -> Result<(), Error> {
    let elsewhere = tempfile::tempdir().unwrap();
    Ledger::restore_from_backup(elsewhere.path(), backup, unlock, false, now()).map(|_| ())
}

fn with_backups() -> (Fixture, Vec<PathBuf>) {
    let mut fixture = Fixture::with(Some("さくら"), false);
    fixture.fill();
    let backups =
        vec![fixture.ledger().backup(now()).unwrap(), fixture.ledger().backup_if_due(now()).unwrap().unwrap()];
    (fixture, backups)
}

#[test]
fn a_remade_sheet_opens_ledger_and_backups_and_the_old_one_opens_nothing() {
    let (mut fixture, backups) = with_backups();
    let book = fixture.ledger().book().unwrap();
    let code = RecoveryCode::make_random().unwrap();
    let later = at("2027-03-01T00:00:00Z");
    assert_eq!(fixture.ledger().sheet().unwrap(), Some(Sheet { made_at: now(), confirmed: false }));
    let key = fixture.ledger().remake_recovery(&code, None, later, |_| Ok(())).unwrap();
    let in_force = Some(Sheet { made_at: later, confirmed: true });
    assert_eq!(fixture.ledger().sheet().unwrap(), in_force);
    assert_ne!(key, fixture.key);
    assert_eq!(fixture.ledger().book().unwrap(), book);
    fixture.ledger().apply(&set(contract(9), "note", "書ける"), Actor::App, now()).unwrap();
    assert!(!fixture.ledger().has_passphrase());
    fixture.close();
    let dir = fixture.dir();
    opens(dir, Unlock::Recovery(&code)).unwrap();
    opens(dir, Unlock::Key(&key)).unwrap();
    assert!(matches!(opens(dir, Unlock::Recovery(&fixture.code)), Err(Error::WrongCode)));
    assert!(matches!(opens(dir, Unlock::Key(&fixture.key)), Err(Error::WrongKey)));
    assert!(matches!(opens(dir, Unlock::Passphrase("さくら")), Err(Error::NoKeyFile)));
    for backup in &backups {
        restores(backup, Unlock::Recovery(&code)).unwrap();
        assert!(matches!(restores(backup, Unlock::Recovery(&fixture.code)), Err(Error::WrongCode)));
        assert!(restores(backup, Unlock::Key(&fixture.key)).is_err());
        let elsewhere = tempfile::tempdir().unwrap();
        let (ledger, _) =
            Ledger::restore_from_backup(elsewhere.path(), backup, Unlock::Key(&key), false, now()).unwrap();
        assert_eq!(ledger.sheet().unwrap(), in_force, "an older copy speaks of the sheet that opens it");
    }
    let (ledger, _) = Ledger::open(dir, Unlock::Key(&key), false, now()).unwrap();
    assert_eq!(crate::tables::meta::value(&ledger.conn, crate::tables::meta::FORMER_KEY).unwrap(), None);
    ledger.rebuild_check().unwrap();
}

#[test]
fn power_lost_before_the_swap_leaves_the_old_sheet_in_force() {
    let (mut fixture, _) = with_backups();
    let (code, key) = (RecoveryCode::make_random().unwrap(), Key::make_random().unwrap());
    let ledger = fixture.ledger();
    let book = ledger.book().unwrap();
    let key_file = KeyFile::seal(&key, &code, None, ledger.label()).unwrap();
    let fresh = ledger.dir().join(LEDGER_NEW);
    ledger.prepare(&fresh, &key, now()).unwrap();
    let mut both = ledger.key_file.clone();
    both.merge(&key_file);
    both.write_beside(&ledger.dir).unwrap();
    fixture.close();
    assert!(matches!(opens(fixture.dir(), Unlock::Recovery(&code)), Err(Error::WrongCode)));
    assert_eq!(fixture.reopen().book().unwrap(), book);
    fixture.close();
    assert!(!fresh.exists());
    opens(fixture.dir(), Unlock::Recovery(&fixture.code)).unwrap();
    opens(fixture.dir(), Unlock::Passphrase("さくら")).unwrap();
    assert!(matches!(opens(fixture.dir(), Unlock::Recovery(&code)), Err(Error::WrongCode)));
}

#[test]
fn power_lost_after_the_swap_leaves_the_new_sheet_in_force_and_the_backups_follow() {
    let (mut fixture, backups) = with_backups();
    let (code, key) = (RecoveryCode::make_random().unwrap(), Key::make_random().unwrap());
    let ledger = fixture.ledger();
    let book = ledger.book().unwrap();
    let key_file = KeyFile::seal(&key, &code, None, ledger.label()).unwrap();
    let fresh = ledger.dir().join(LEDGER_NEW);
    ledger.prepare(&fresh, &key, now()).unwrap();
    let mut both = ledger.key_file.clone();
    both.merge(&key_file);
    both.write_beside(&ledger.dir).unwrap();
    ledger.swap(&fresh, &key, key_file).unwrap();
    fixture.close();
    assert!(matches!(opens(fixture.dir(), Unlock::Recovery(&fixture.code)), Err(Error::WrongCode)));
    assert!(matches!(opens(fixture.dir(), Unlock::Passphrase("さくら")), Err(Error::WrongPassphrase)));
    assert!(matches!(opens(fixture.dir(), Unlock::Key(&fixture.key)), Err(Error::WrongKey)));
    let (mut ledger, found) = Ledger::open(fixture.dir(), Unlock::Recovery(&code), false, now()).unwrap();
    assert_eq!((found, ledger.book().unwrap()), (key.clone(), book));
    // The power went between the wraps of a copy and the copy itself: what it says is what opens it.
    let mut both = KeyFile::read(&crate::backup::key_path(&backups[1])).unwrap();
    both.merge(&ledger.key_file);
    both.write(&crate::backup::key_path(&backups[1])).unwrap();
    for copy in Ledger::backups(fixture.dir()).unwrap() {
        assert_eq!(ledger.sheet_of(&copy), CopySheet::Former { made_at: Some(now()) });
    }
    // One backup was done before the power went.
    let former = fixture.key.clone();
    ledger.renewing(vec![former]).unwrap().copy(&backups[0]).unwrap();
    ledger.backup_if_due(now()).unwrap();
    drop(ledger);
    assert!(matches!(opens(fixture.dir(), Unlock::Recovery(&fixture.code)), Err(Error::WrongCode)));
    for backup in &backups {
        restores(backup, Unlock::Recovery(&code)).unwrap();
        assert!(matches!(restores(backup, Unlock::Recovery(&fixture.code)), Err(Error::WrongCode)));
    }
}

#[test]
fn a_remake_that_cannot_be_written_changes_nothing() {
    let (mut fixture, _) = with_backups();
    let before = fixture.ledger().book().unwrap();
    // A folder in the way of the copy.
    let blocked = fixture.dir().join(LEDGER_NEW);
    fs::create_dir_all(blocked.join("in the way")).unwrap();
    let code = RecoveryCode::make_random().unwrap();
    fixture.ledger().remake_recovery(&code, None, now(), |_| Ok(())).unwrap_err();
    assert_eq!(fixture.ledger().book().unwrap(), before);
    fixture.ledger().apply(&set(contract(9), "note", "書ける"), Actor::App, now()).unwrap();
    fixture.close();
    fs::remove_dir_all(&blocked).unwrap();
    opens(fixture.dir(), Unlock::Recovery(&fixture.code)).unwrap();
    assert!(matches!(opens(fixture.dir(), Unlock::Recovery(&code)), Err(Error::WrongCode)));
}

#[test]
fn a_sheet_can_be_remade_again_and_again() {
    let (mut fixture, backups) = with_backups();
    let mut last = fixture.code.clone();
    for _ in 0..3 {
        last = RecoveryCode::make_random().unwrap();
        fixture.key = fixture.ledger().remake_recovery(&last, Some("もみじ"), now(), |_| Ok(())).unwrap();
    }
    fixture.close();
    opens(fixture.dir(), Unlock::Recovery(&last)).unwrap();
    opens(fixture.dir(), Unlock::Passphrase("もみじ")).unwrap();
    restores(&backups[0], Unlock::Recovery(&last)).unwrap();
}

#[test]
fn a_changed_passphrase_holds_for_ledger_and_backups_and_the_sheet_stays_good() {
    let (mut fixture, backups) = with_backups();
    fixture.ledger().set_passphrase(Some("もみじ")).unwrap();
    fixture.close();
    let dir = fixture.dir();
    opens(dir, Unlock::Passphrase("もみじ")).unwrap();
    opens(dir, Unlock::Recovery(&fixture.code)).unwrap();
    assert!(matches!(opens(dir, Unlock::Passphrase("さくら")), Err(Error::WrongPassphrase)));
    assert!(matches!(restores(&backups[0], Unlock::Passphrase("さくら")), Err(Error::WrongPassphrase)));
    restores(&backups[0], Unlock::Passphrase("もみじ")).unwrap();
    fixture.reopen().set_passphrase(None).unwrap();
    assert!(!fixture.ledger().has_passphrase());
    fixture.close();
    assert!(matches!(opens(fixture.dir(), Unlock::Passphrase("もみじ")), Err(Error::NoKeyFile)));
    assert!(matches!(restores(&backups[1], Unlock::Passphrase("もみじ")), Err(Error::NoKeyFile)));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test spoils files on purpose")]
fn a_damaged_old_backup_is_put_aside_and_does_not_stop_the_next_days_copy() {
    let (mut fixture, backups) = with_backups();
    let mut bytes = fs::read(&backups[0]).unwrap();
    // The last page: the file still opens.
    bytes.iter_mut().rev().take(4096).for_each(|byte| *byte ^= 0x5a);
    fs::write(&backups[0], bytes).unwrap();
    fs::write(crate::backup::key_path(&backups[1]), b"nobody can read this").unwrap();
    let code = RecoveryCode::make_random().unwrap();
    fixture.key = fixture.ledger().remake_recovery(&code, None, now(), |_| Ok(())).unwrap();
    let tomorrow = now() + chrono::TimeDelta::days(1);
    let made = fixture.ledger().backup_if_due(tomorrow).unwrap().unwrap();
    assert_eq!(crate::tables::meta::value(&fixture.ledger().conn, crate::tables::meta::FORMER_KEY).unwrap(), None);
    assert!(backups[0].with_extension("broken").exists(), "nothing is deleted");
    for backup in [&backups[1], &made] {
        restores(backup, Unlock::Recovery(&code)).unwrap();
    }
}

#[test]
fn a_key_that_cannot_be_kept_stops_it_and_the_old_sheet_stays_in_force() {
    let (mut fixture, backups) = with_backups();
    let code = RecoveryCode::make_random().unwrap();
    let refused = fixture.ledger().remake_recovery(&code, None, now(), |_| Err(Error::NotKept));
    assert!(matches!(refused, Err(Error::NotKept)));
    assert!(fixture.ledger().is_alive());
    fixture.close();
    for unlock in [Unlock::Recovery(&fixture.code), Unlock::Passphrase("さくら"), Unlock::Key(&fixture.key)] {
        opens(fixture.dir(), unlock).unwrap();
    }
    restores(&backups[0], Unlock::Recovery(&fixture.code)).unwrap();
    assert!(matches!(opens(fixture.dir(), Unlock::Recovery(&code)), Err(Error::WrongCode)));
}

#[test]
fn nothing_is_exchanged_while_a_journal_lies_beside_the_ledger() {
    let (mut fixture, _) = with_backups();
    let book = fixture.ledger().book().unwrap();
    let journal = fixture.dir().join(format!("{LEDGER}-journal"));
    crate::atomic_write(&journal, &[1; 600]).unwrap();
    let code = RecoveryCode::make_random().unwrap();
    fixture.ledger().remake_recovery(&code, None, now(), |_| Ok(())).unwrap_err();
    assert!(fixture.ledger().is_alive());
    assert_eq!(fixture.ledger().book().unwrap(), book);
    fixture.close();
    opens(fixture.dir(), Unlock::Recovery(&fixture.code)).unwrap();
}

#[test]
fn what_lay_about_is_void_with_the_old_sheet() {
    let (mut fixture, backups) = with_backups();
    let unlock = Unlock::Recovery(&fixture.code);
    fixture.ledger = None;
    let (ledger, _) = Ledger::restore_from_backup(fixture.folder.path(), &backups[0], unlock, false, now()).unwrap();
    fixture.ledger = Some(ledger);
    let aside = crate::aside::folders(fixture.dir()).unwrap().remove(0);
    let elsewhere = tempfile::tempdir().unwrap();
    Ledger::restore_from_backup(elsewhere.path(), &aside.join(LEDGER), unlock, false, now()).unwrap();
    crate::atomic_write(&fixture.dir().join("backup/20261124T010000Z-daily.part"), b"half").unwrap();
    let code = RecoveryCode::make_random().unwrap();
    let key = fixture.ledger().remake_recovery(&code, None, now(), |_| Ok(())).unwrap();
    fixture.close();
    assert!(matches!(restores(&aside.join(LEDGER), Unlock::Recovery(&fixture.code)), Err(Error::WrongCode)));
    restores(&aside.join(LEDGER), Unlock::Recovery(&code)).unwrap();
    for (name, bytes) in files(fixture.dir()) {
        assert!(Path::new(&name).extension().is_none_or(|end| end != "part"), "{name}");
        let wraps: KeyFile = serde_json::from_slice(&bytes).unwrap_or_default();
        assert_eq!(wraps.only_of(&key), wraps, "{name} holds a wrap of the old key");
    }
}
