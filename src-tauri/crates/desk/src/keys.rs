//! The ledger's key in this PC's keychain. While a recovery sheet is made anew the next key lies beside the one in use, in
//! an entry of its own: whichever of the two files a power cut leaves, its key is there.

use kigenban_ledger::Key;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{Desk, NoKeychain};

/// The name of the entry beside: as random as the ledger's own, and never the same.
fn beside(ledger: Uuid) -> Uuid {
    Uuid::from_u128(!ledger.as_u128())
}

/// Which entry a key came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// The ledger's own.
    Own,
    /// The one beside.
    Beside,
}

impl Entry {
    pub(crate) const BOTH: [Self; 2] = [Self::Own, Self::Beside];

    fn name(self, ledger: Uuid) -> Uuid {
        match self {
            Self::Own => ledger,
            Self::Beside => beside(ledger),
        }
    }
}

impl Desk {
    /// The key of one entry; what is no key counts as none.
    pub(crate) fn kept_key(&self, entry: Entry, ledger: Uuid) -> Result<Option<Key>, NoKeychain> {
        let text: Option<Zeroizing<String>> = self.ports().keychain.load(entry.name(ledger))?;
        Ok(text.and_then(|text| Key::parse(&text).ok()))
    }

    /// Keeps the key of a ledger that has just been opened with it. The entry beside has served then. `false` = there is no
    /// keychain.
    pub(crate) fn keep(&self, ledger: Uuid, key: &Key) -> bool {
        let keychain = &self.ports().keychain;
        let kept = keychain.store(ledger, &key.to_text()).is_ok();
        if kept {
            // One that stays is overwritten by the next sheet.
            let _ = keychain.remove(beside(ledger));
        }
        kept
    }

    /// Keeps the next key beside the one in use.
    pub(crate) fn keep_beside(&self, ledger: Uuid, key: &Key) -> Result<(), NoKeychain> {
        self.ports().keychain.store(beside(ledger), &key.to_text())
    }

    /// The next key did not come into use.
    pub(crate) fn forget_beside(&self, ledger: Uuid) {
        let _ = self.ports().keychain.remove(beside(ledger));
    }
}
