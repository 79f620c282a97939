//! What the desktop would give: a clock, notifications, a keychain.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_desk::{Clock, Keychain, NoKeychain, NotShown, Notification, Notifier};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The real time, or a rehearsal's: started somewhere else, running at the same speed.
pub(crate) struct RehearsalClock(Mutex<TimeDelta>);

impl RehearsalClock {
    pub(crate) fn starting_at(start: Option<DateTime<Utc>>) -> Self {
        Self(Mutex::new(start.map_or_else(TimeDelta::zero, |start| start - system_now())))
    }
}

impl Clock for RehearsalClock {
    fn now(&self) -> DateTime<Utc> {
        system_now() + *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, now: DateTime<Utc>) -> bool {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now - system_now();
        true
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn system_now() -> DateTime<Utc> {
    Utc::now()
}

/// Notifications are told as events, and that is all.
pub(crate) struct Told;

impl Notifier for Told {
    fn show(&self, _notification: &Notification) -> Result<(), NotShown> {
        Ok(())
    }

    fn dismiss(&self, _id: &str) {}
}

/// A file in place of the keychain: `{"<ledger>": "<key>"}`. For rehearsals and drivers, never for an office.
pub(crate) struct FileKeychain(Option<PathBuf>);

impl FileKeychain {
    /// Without a file there is no keychain.
    pub(crate) fn at(file: Option<PathBuf>) -> Self {
        Self(file)
    }

    fn keys(&self) -> Result<BTreeMap<Uuid, String>, NoKeychain> {
        let file = self.0.as_ref().ok_or(NoKeychain)?;
        match std::fs::read(file) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| NoKeychain),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(_) => Err(NoKeychain),
        }
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<Uuid, String>)) -> Result<(), NoKeychain> {
        let mut keys = self.keys()?;
        change(&mut keys);
        let file = self.0.as_ref().ok_or(NoKeychain)?;
        let text = serde_json::to_vec(&keys).map_err(|_| NoKeychain)?;
        kigenban_ledger::atomic_write(file, &text).map_err(|_| NoKeychain)
    }
}

impl Keychain for FileKeychain {
    fn load(&self, ledger: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain> {
        Ok(self.keys()?.remove(&ledger).map(Zeroizing::new))
    }

    fn store(&self, ledger: Uuid, key: &str) -> Result<(), NoKeychain> {
        self.change(|keys| {
            keys.insert(ledger, key.to_owned());
        })
    }

    fn remove(&self, ledger: Uuid) -> Result<(), NoKeychain> {
        self.change(|keys| {
            keys.remove(&ledger);
        })
    }
}
