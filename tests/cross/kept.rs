//! Ledgers that earlier versions wrote, kept as they left them on a disk (`tests/kept/VERSION`, made by the example
//! `keep_ledger`).

use std::{
    fs,
    path::{Path, PathBuf},
};

use kigenban_facts::{Actor, Book};
use kigenban_ledger::{Key, Ledger, RecoveryCode, Unlock};
use kigenban_tests::office;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::now;

struct Kept {
    folder: TempDir,
    code: RecoveryCode,
    passphrase: String,
    key: Key,
    rows: u64,
    book: Book,
}

impl Kept {
    fn open(&self, unlock: Unlock<'_>) -> Ledger {
        Ledger::open(self.folder.path(), unlock, true, now()).unwrap().0
    }
}

/// Every kept ledger, each in a folder of its own where it may be written to.
fn kept() -> Vec<Kept> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("kept");
    let versions: Vec<PathBuf> = fs::read_dir(all).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!versions.is_empty());
    versions.iter().map(|version| copied(version)).collect()
}

fn copied(version: &Path) -> Kept {
    let folder = tempfile::tempdir().unwrap();
    copy(version, folder.path());
    let opens: Value = serde_json::from_slice(&fs::read(version.join("opens.json")).unwrap()).unwrap();
    let text = |name: &str| opens[name].as_str().unwrap();
    Kept {
        code: RecoveryCode::parse(text("code")).unwrap(),
        passphrase: text("passphrase").to_owned(),
        key: Key::parse(text("key")).unwrap(),
        rows: opens["rows"].as_u64().unwrap(),
        book: serde_json::from_value(opens["book"].clone()).unwrap(),
        folder,
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_ledger_of_every_earlier_version_opens_by_key_code_and_passphrase_and_holds_what_it_held() {
    for kept in kept() {
        for unlock in
            [Unlock::Key(&kept.key), Unlock::Recovery(&kept.code), Unlock::Passphrase(kept.passphrase.as_str())]
        {
            let ledger = kept.open(unlock);
            assert_eq!(u64::try_from(ledger.rebuild_check().unwrap()).unwrap(), kept.rows);
            assert_eq!(ledger.book().unwrap(), kept.book);
        }
    }
}

#[test]
fn a_ledger_of_every_earlier_version_is_written_on_and_its_copies_still_bring_it_back() {
    for version in 0..kept().len() {
        // Going back lays down and thins out copies itself: each is tried beside a ledger of its own.
        let mut tried = 0;
        while let Some(copy) = {
            let kept = kept().swap_remove(version);
            let mut ledger = kept.open(Unlock::Key(&kept.key));
            let contract = kept.book.contracts[0].id;
            ledger.apply(&office::change(contract, "note", json!("新しい版で")), Actor::App, now()).unwrap();
            ledger.rebuild_check().unwrap();
            drop(ledger);
            let copy = Ledger::backups(kept.folder.path()).unwrap().into_iter().nth(tried);
            copy.map(|copy| (kept, copy))
        } {
            let (kept, copy) = copy;
            let unlock = Unlock::Recovery(&kept.code);
            let (ledger, _) = Ledger::restore_from_backup(kept.folder.path(), &copy.path, unlock, true, now()).unwrap();
            assert_ne!(ledger.book().unwrap().contracts[0].note.as_deref(), Some("新しい版で"));
            ledger.rebuild_check().unwrap();
            tried += 1;
        }
        assert!(tried > 0);
    }
}
