use std::process::Command;

use super::*;
use crate::{Error, Presence, files::LEDGER, schema};

const CHILD_DIR: &str = "KIGENBAN_TEST_LEDGER";

fn open(fixture: &Fixture, unlock: Unlock<'_>) -> Result<Ledger, Error> {
    Ledger::open(fixture.dir(), unlock, false, now()).map(|(ledger, _)| ledger)
}

fn spoil(fixture: &Fixture, spoil: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let path = fixture.dir().join(LEDGER);
    let mut bytes = fs::read(&path).unwrap();
    spoil(&mut bytes);
    crate::atomic_write(&path, &bytes).unwrap();
    bytes
}

#[test]
fn key_code_and_passphrase_all_open_it() {
    let mut fixture = Fixture::with(Some("さくら　さく２０２６"), false);
    let id = fixture.ledger().id();
    assert!(fixture.ledger().has_passphrase());
    fixture.close();
    for unlock in [Unlock::Key(&fixture.key), Unlock::Recovery(&fixture.code), Unlock::Passphrase(" さくら さく2026 ")]
    {
        let (ledger, key) = Ledger::open(fixture.dir(), unlock, false, now()).unwrap();
        assert_eq!((ledger.id(), key), (id, fixture.key.clone()));
    }
}

#[test]
fn what_does_not_open_it_says_which_and_changes_nothing() {
    let mut fixture = Fixture::with(Some("さくら"), false);
    fixture.fill();
    fixture.close();
    let before = files(fixture.dir());
    let other = RecoveryCode::make_random().unwrap();
    assert!(matches!(open(&fixture, Unlock::Key(&Key::make_random().unwrap())), Err(Error::WrongKey)));
    assert!(matches!(open(&fixture, Unlock::Recovery(&other)), Err(Error::WrongCode)));
    assert!(matches!(open(&fixture, Unlock::Passphrase("もみじ")), Err(Error::WrongPassphrase)));
    assert!(matches!(open(&fixture, Unlock::Passphrase("　")), Err(Error::EmptyPassphrase)));
    assert_eq!(files(fixture.dir()), before);
    let mut without = Fixture::make();
    without.close();
    assert!(matches!(open(&without, Unlock::Passphrase("さくら")), Err(Error::NoKeyFile)));
}

#[test]
fn a_second_opening_is_kept_out_until_the_first_ends() {
    let mut fixture = Fixture::make();
    assert!(matches!(open(&fixture, Unlock::Key(&fixture.key)), Err(Error::InUse)));
    assert!(run_child(fixture.dir()).contains("InUse"));
    let backup = fixture.ledger().backup(now()).unwrap();
    let restored = Ledger::restore_from_backup(fixture.dir(), &backup, Unlock::Key(&fixture.key), false, now());
    assert!(matches!(restored, Err(Error::InUse)));
    assert!(matches!(Ledger::set_aside(fixture.dir(), now()), Err(Error::InUse)));
    fixture.close();
    assert!(run_child(fixture.dir()).contains("WrongKey"));
    open(&fixture, Unlock::Key(&fixture.key)).unwrap();
}

fn run_child(dir: &Path) -> String {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program)
        .args(["--exact", "tests::opening::another_process", "--ignored", "--nocapture"])
        .env(CHILD_DIR, dir)
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "run by a_second_opening_is_kept_out_until_the_first_ends, as another process"]
fn another_process() {
    let dir = std::env::var(CHILD_DIR).unwrap();
    let key = Key::make_random().unwrap();
    println!("{:?}", Ledger::open(Path::new(&dir), Unlock::Key(&key), false, now()).unwrap_err());
}

#[test]
fn the_state_of_a_folder_is_told_without_a_key() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Ledger::state(folder.path()).unwrap(), Presence::None);
    assert_eq!(Ledger::state(&folder.path().join("none")).unwrap(), Presence::None);
    let mut fixture = Fixture::with(Some("さくら"), true);
    let id = fixture.ledger().id();
    let Presence::There(found) = Ledger::state(fixture.dir()).unwrap() else { panic!() };
    assert!(found.rehearsal && found.has_passphrase && found.backups.is_empty());
    assert_eq!(found.ledger, Some(id));
    let backup = fixture.ledger().backup(now()).unwrap();
    fixture.close();
    fs::remove_file(fixture.dir().join(LEDGER)).unwrap();
    let Presence::Missing(found) = Ledger::state(fixture.dir()).unwrap() else { panic!() };
    assert_eq!(found.backups[0].path, backup);
    assert!(matches!(open(&fixture, Unlock::Key(&fixture.key)), Err(Error::NoLedger)));
}

#[test]
fn practice_and_real_ledgers_are_never_mixed_up_and_no_key_is_asked_first() {
    let wrong = Key::make_random().unwrap();
    for rehearsal in [true, false] {
        let mut fixture = Fixture::with(None, rehearsal);
        assert_eq!(fixture.ledger().rehearsal(), rehearsal);
        fixture.close();
        for key in [&wrong, &fixture.key] {
            let error = Ledger::open(fixture.dir(), Unlock::Key(key), !rehearsal, now()).unwrap_err();
            assert!(matches!((error, rehearsal), (Error::IsRehearsal, true) | (Error::NotRehearsal, false)));
        }
        // Without the key files the ledger itself still knows.
        for name in crate::files::KEY_FILES {
            fs::remove_file(fixture.dir().join(name)).unwrap();
        }
        let error = Ledger::open(fixture.dir(), Unlock::Key(&fixture.key), !rehearsal, now()).unwrap_err();
        assert!(matches!((error, rehearsal), (Error::IsRehearsal, true) | (Error::NotRehearsal, false)));
        Ledger::open(fixture.dir(), Unlock::Key(&fixture.key), rehearsal, now()).unwrap();
    }
}

#[test]
fn one_lost_or_damaged_key_file_is_made_good_by_the_other() {
    for name in crate::files::KEY_FILES {
        for damage in [None, Some(&b""[..]), Some(b"{"), Some(b"{\"wraps\":[]}")] {
            let mut fixture = Fixture::make();
            fixture.close();
            let path = fixture.dir().join(name);
            let whole = fs::read(&path).unwrap();
            match damage {
                None => fs::remove_file(&path).unwrap(),
                Some(bytes) => crate::atomic_write(&path, bytes).unwrap(),
            }
            assert!(matches!(Ledger::state(fixture.dir()).unwrap(), Presence::There(found) if found.ledger.is_some()));
            open(&fixture, Unlock::Recovery(&fixture.code)).unwrap();
            assert_eq!(fs::read(&path).unwrap(), whole);
        }
    }
}

#[test]
fn without_any_key_file_the_keychain_still_opens_and_the_code_says_why_not() {
    let mut fixture = Fixture::make();
    fixture.close();
    for name in crate::files::KEY_FILES {
        fs::remove_file(fixture.dir().join(name)).unwrap();
    }
    assert!(matches!(open(&fixture, Unlock::Recovery(&fixture.code)), Err(Error::NoKeyFile)));
    open(&fixture, Unlock::Key(&fixture.key)).unwrap();
}

#[test]
fn a_damaged_file_is_called_damaged_and_left_as_it_is() {
    for cut in [0_usize, 1, 511, 600, 4095, 4096, 8192, 40_000] {
        let mut fixture = Fixture::make();
        fixture.fill();
        fixture.close();
        let left = spoil(&fixture, |bytes| {
            assert!(bytes.len() > 40_960);
            bytes.truncate(cut);
        });
        for unlock in [Unlock::Key(&fixture.key), Unlock::Recovery(&fixture.code)] {
            let error = open(&fixture, unlock).unwrap_err();
            assert!(matches!(error, Error::Damaged { .. }), "{cut}: {error:?}");
        }
        assert_eq!(fs::read(fixture.dir().join(LEDGER)).unwrap(), left, "{cut}");
        let now_there = Ledger::create(
            fixture.dir(),
            crate::Creation { recovery: &fixture.code, passphrase: None, rehearsal: false, now: now() },
        );
        assert!(matches!(now_there, Err(Error::Exists)), "{cut}: {:?}", now_there.err());
        assert_eq!(fs::read(fixture.dir().join(LEDGER)).unwrap(), left, "{cut}");
        assert!(!matches!(Ledger::state(fixture.dir()).unwrap(), Presence::None));
    }
}

#[test]
fn overwritten_bytes_are_noticed_when_they_are_read() {
    let mut fixture = Fixture::make();
    fixture.fill();
    fixture.close();
    let pages = fs::read(fixture.dir().join(LEDGER)).unwrap().len() / 4096;
    let mut noticed = 0;
    for page in 0..pages {
        let mut other = Fixture::make();
        other.fill();
        other.close();
        spoil(&other, |bytes| bytes[page * 4096 + 2000] ^= 1);
        let read = open(&other, Unlock::Key(&other.key)).and_then(|ledger| {
            ledger.book()?;
            ledger.tellings(now())?;
            ledger.waiting()?;
            ledger.letters(now())?;
            ledger.rebuild_check()
        });
        match read {
            Err(Error::Damaged { .. }) => noticed += 1,
            Ok(_) => {}
            Err(other) => panic!("page {page}: {other:?}"),
        }
    }
    // Pages that are never read here (indexes of other tables) may stay unnoticed; most do not.
    assert!(noticed * 2 > pages, "{noticed} of {pages}");
}

#[test]
fn a_plain_database_or_any_other_file_is_no_ledger() {
    let mut fixture = Fixture::make();
    fixture.close();
    for bytes in [vec![0; 8192], [&b"SQLite format 3\0"[..], &[1; 8000]].concat()] {
        spoil(&fixture, |there| *there = bytes.clone());
        assert!(matches!(Ledger::state(fixture.dir()).unwrap(), Presence::Damaged(_)));
        assert!(matches!(open(&fixture, Unlock::Key(&fixture.key)), Err(Error::Damaged { .. })));
        assert_eq!(fs::read(fixture.dir().join(LEDGER)).unwrap(), bytes);
    }
}

#[test]
fn a_ledger_is_not_made_over_another_and_set_aside_loses_nothing() {
    let mut fixture = Fixture::make();
    fixture.fill();
    fixture.ledger().backup(now()).unwrap();
    fixture.close();
    let mut before: Vec<_> = files(fixture.dir()).into_iter().map(|(_, bytes)| bytes).collect();
    let creation = || Creation { recovery: &fixture.code, passphrase: None, rehearsal: false, now: now() };
    assert!(matches!(Ledger::create(fixture.dir(), creation()), Err(Error::Exists)));
    let aside = Ledger::set_aside(fixture.dir(), now()).unwrap();
    assert_eq!(Ledger::state(fixture.dir()).unwrap(), Presence::None);
    let (fresh, _) = Ledger::create(fixture.dir(), creation()).unwrap();
    assert!(fresh.book().unwrap().contracts.is_empty());
    let mut kept: Vec<_> = files(&aside.unwrap()).into_iter().map(|(_, bytes)| bytes).collect();
    before.retain(|bytes| !bytes.is_empty());
    before.sort();
    kept.sort();
    assert_eq!(kept, before);
}

#[test]
fn a_newer_ledger_is_refused_and_a_step_makes_a_backup_first() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let book = fixture.ledger().book().unwrap();
    fixture.close();
    let steps = [schema::STEPS, &[&["CREATE TABLE of_tomorrow (n INTEGER)"]]].concat();
    let newest = i64::try_from(schema::STEPS.len()).unwrap();
    let unlock = Unlock::Key(&fixture.key);
    let (ledger, _) = Ledger::open_with(fixture.dir(), unlock, false, now(), &steps).unwrap();
    assert_eq!(ledger.book().unwrap(), book);
    drop(ledger);
    let before = fs::read(fixture.dir().join(LEDGER)).unwrap();
    assert!(
        matches!(open(&fixture, unlock), Err(Error::Newer { found, known }) if (found, known) == (newest + 1, newest))
    );
    assert_eq!(fs::read(fixture.dir().join(LEDGER)).unwrap(), before);
    let backups = Ledger::backups(fixture.dir()).unwrap();
    assert_eq!((backups.len(), backups[0].why), (1, crate::BackupWhy::Migration));
    let (old, _) = Ledger::restore_from_backup(fixture.dir(), &backups[0].path, unlock, false, now()).unwrap();
    assert_eq!(old.book().unwrap(), book);
}

#[test]
fn a_step_that_fails_leaves_the_version_before_it() {
    let mut fixture = Fixture::make();
    fixture.fill();
    fixture.close();
    let steps = [schema::STEPS, &[&["CREATE TABLE half (n INTEGER)", "CREATE TABLE half (n INTEGER)"]]].concat();
    assert!(Ledger::open_with(fixture.dir(), Unlock::Key(&fixture.key), false, now(), &steps).is_err());
    assert_eq!(fixture.reopen().book().unwrap().contracts.len(), 1);
}

#[test]
fn a_creation_cut_short_leaves_a_folder_where_one_can_be_made() {
    let fixture = Fixture::make();
    let folder = tempfile::tempdir().unwrap();
    for name in [crate::files::LEDGER_NEW, crate::files::KEY_FILES[0]] {
        crate::atomic_write(&folder.path().join(name), b"half").unwrap();
    }
    let creation = Creation { recovery: &fixture.code, passphrase: None, rehearsal: false, now: now() };
    let (ledger, key) = Ledger::create(folder.path(), creation).unwrap();
    drop(ledger);
    Ledger::open(folder.path(), Unlock::Key(&key), false, now()).unwrap();
    assert!(!folder.path().join(crate::files::LEDGER_NEW).exists());
}

#[test]
fn the_key_is_kept_before_there_is_a_ledger_and_a_refusal_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let code = RecoveryCode::make_random().unwrap();
    let creation = || Creation { recovery: &code, passphrase: None, rehearsal: false, now: now() };
    let refused = Ledger::create_kept(folder.path(), creation(), |_, _| Err(Error::NotKept));
    assert!(matches!(refused, Err(Error::NotKept)));
    assert_eq!(Ledger::state(folder.path()).unwrap(), Presence::None);
    let mut kept = None;
    let (ledger, key) = Ledger::create_kept(folder.path(), creation(), |id, key| {
        assert!(!folder.path().join(LEDGER).exists());
        kept = Some((id, key.clone()));
        Ok(())
    })
    .unwrap();
    assert_eq!(kept, Some((ledger.id(), key)));
}

#[test]
fn a_process_that_was_killed_loses_nothing_it_had_promised() {
    let mut fixture = Fixture::make();
    fixture.fill();
    let book = fixture.ledger().book().unwrap();
    // What a killed process leaves: the file and its write-ahead log, nothing tidied.
    let copy = tempfile::tempdir().unwrap();
    for (name, bytes) in files(fixture.dir()) {
        crate::atomic_write(&copy.path().join(Path::new(&name).file_name().unwrap()), &bytes).unwrap();
    }
    assert!(copy.path().join("kigenban.ledger-wal").metadata().unwrap().len() > 0);
    let (ledger, _) = Ledger::open(copy.path(), Unlock::Recovery(&fixture.code), false, now()).unwrap();
    assert_eq!(ledger.book().unwrap(), book);
    ledger.rebuild_check().unwrap();
}

/// Written on Linux with OpenSSL; a program for Windows reads it with another crypto.
#[test]
fn a_ledger_that_another_system_wrote_opens_here_by_key_code_and_passphrase() {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/kept/0.1.0");
    let opens: Value = serde_json::from_slice(&fs::read(from.join("opens.json")).unwrap()).unwrap();
    let text = |name: &str| opens[name].as_str().unwrap();
    let (key, code) = (Key::parse(text("key")).unwrap(), RecoveryCode::parse(text("code")).unwrap());
    for unlock in [Unlock::Key(&key), Unlock::Recovery(&code), Unlock::Passphrase(text("passphrase"))] {
        let folder = tempfile::tempdir().unwrap();
        for name in ["kigenban.ledger", "ledger.key", "ledger.key2"] {
            crate::atomic_write(&folder.path().join(name), &fs::read(from.join(name)).unwrap()).unwrap();
        }
        let (ledger, _) = Ledger::open(folder.path(), unlock, true, now()).unwrap();
        assert_eq!(serde_json::to_value(ledger.book().unwrap()).unwrap()["bundles"], opens["book"]["bundles"]);
        assert_eq!(u64::try_from(ledger.rebuild_check().unwrap()).unwrap(), opens["rows"].as_u64().unwrap());
    }
}
