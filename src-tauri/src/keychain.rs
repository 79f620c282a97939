//! The system's keychain: one entry per ledger.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;

use keyring::{Entry, Error};
use kigenban_desk::{Keychain, NoKeychain};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::ground::{lock, write};
use crate::identity;

/// Secret Service, Keychain Services or the Windows credential store.
pub(crate) struct SystemKeychain;

impl Keychain for SystemKeychain {
    fn load(&self, ledger: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain> {
        match entry(ledger)?.get_password() {
            Ok(key) => Ok(Some(Zeroizing::new(key))),
            Err(Error::NoEntry) => Ok(None),
            Err(_) => Err(NoKeychain),
        }
    }

    fn store(&self, ledger: Uuid, key: &str) -> Result<(), NoKeychain> {
        entry(ledger)?.set_password(key).map_err(|_| NoKeychain)
    }

    fn remove(&self, ledger: Uuid) -> Result<(), NoKeychain> {
        match entry(ledger)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(_) => Err(NoKeychain),
        }
    }
}

fn entry(ledger: Uuid) -> Result<Entry, NoKeychain> {
    Entry::new(identity::ID, &ledger.to_string()).map_err(|_| NoKeychain)
}

/// A file that stands in for the keychain of a 練習 ledger, so that a rehearsal leaves nothing in the real one.
pub(crate) struct FileKeychain {
    file: Mutex<PathBuf>,
}

impl FileKeychain {
    /// The file is made when the first key is stored.
    pub(crate) fn at(file: PathBuf) -> Self {
        Self { file: Mutex::new(file) }
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<Uuid, String>)) -> Result<(), NoKeychain> {
        let file = lock(&self.file);
        let mut keys = read(&file).map_err(|_| NoKeychain)?;
        change(&mut keys);
        let text = serde_json::to_vec(&keys).map_err(|_| NoKeychain)?;
        write(&file, &text).map_err(|_| NoKeychain)
    }
}

impl Keychain for FileKeychain {
    fn load(&self, ledger: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain> {
        let mut keys = read(&lock(&self.file)).map_err(|_| NoKeychain)?;
        Ok(keys.remove(&ledger).map(Zeroizing::new))
    }

    fn store(&self, ledger: Uuid, key: &str) -> Result<(), NoKeychain> {
        self.change(|keys| drop(keys.insert(ledger, key.to_owned())))
    }

    fn remove(&self, ledger: Uuid) -> Result<(), NoKeychain> {
        self.change(|keys| drop(keys.remove(&ledger)))
    }
}

fn read(file: &PathBuf) -> io::Result<BTreeMap<Uuid, String>> {
    match fs::read(file) {
        Ok(text) => Ok(serde_json::from_slice(&text)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_kept_in_the_stand_in_file_is_there_for_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keychain.json");
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let keychain = FileKeychain::at(file.clone());
        assert!(keychain.load(one).unwrap().is_none());
        keychain.store(one, "first").unwrap();
        keychain.store(two, "second").unwrap();
        keychain.remove(one).unwrap();
        let again = FileKeychain::at(file);
        assert!(again.load(one).unwrap().is_none());
        assert_eq!(again.load(two).unwrap().unwrap().as_str(), "second");
    }

    #[test]
    fn a_damaged_stand_in_file_counts_as_no_keychain_and_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keychain.json");
        write(&file, b"{").unwrap();
        let keychain = FileKeychain::at(file.clone());
        assert_eq!(keychain.load(Uuid::nil()), Err(NoKeychain));
        assert_eq!(keychain.store(Uuid::nil(), "key"), Err(NoKeychain));
        assert_eq!(fs::read(&file).unwrap(), b"{");
    }

    /// Under Wine in CI; the real one on Windows.
    #[cfg(windows)]
    #[test]
    fn a_key_in_the_credential_manager_is_there_again_until_it_is_removed() {
        let ledger = Uuid::now_v7();
        assert_eq!(SystemKeychain.load(ledger), Ok(None));
        SystemKeychain.store(ledger, "0123456789abcdef").unwrap();
        assert_eq!(SystemKeychain.load(ledger).unwrap().unwrap().as_str(), "0123456789abcdef");
        SystemKeychain.remove(ledger).unwrap();
        assert_eq!(SystemKeychain.load(ledger), Ok(None));
    }
}
