//! What the desk asks of the desktop: the time, a place for notifications, a keychain, somebody to tell events to.
//!
//! The window's program gives the real ones; the terminal program and the tests give their own.

use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::Event;

/// The one source of time.
pub trait Clock: Send + Sync {
    /// The instant it shows.
    fn now(&self) -> DateTime<Utc>;

    /// Sets a rehearsal's clock. `false` = this clock cannot be set, because it is the real one.
    fn set(&self, _now: DateTime<Utc>) -> bool {
        false
    }
}

/// Where notifications are shown. A call may take a moment; it is never made on an async worker.
pub trait Notifier: Send + Sync {
    /// Shows a notification, in place of an earlier one with the same `id`.
    ///
    /// # Errors
    /// Nothing was shown: the desk tries again at the next heartbeat, and does not count the reminder as sent.
    fn show(&self, notification: &Notification) -> Result<(), NotShown>;

    /// Takes a notification away, because what it asked for is done. An unknown `id` is no error.
    fn dismiss(&self, id: &str);
}

/// The notification was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the notification was not shown")]
pub struct NotShown;

/// One notification, in the office's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notification {
    /// Stable: the task it is about, so that a later one replaces it; `test`, `locked` and `unwatched` for those about the
    /// program itself.
    pub id: String,
    /// The task's kind (`pay`, `restore` …), or the `id` again.
    pub kind: String,
    /// The contract it is about.
    pub contract: Option<String>,
    /// Which stage (`month`, `three_days`, `alarm` …).
    pub stage: Option<String>,
    /// One line.
    pub title: String,
    /// One or two sentences.
    pub body: String,
    /// Buttons, where the platform has them; [`crate::Desk::pressed`] takes the `id`.
    pub actions: Vec<NotificationAction>,
}

/// What a button of a notification does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionId {
    /// 見る; also the click on the text.
    Open,
    /// 見ました: it quiets the person, not the task.
    Seen,
    /// あしたもう一度.
    Tomorrow,
}

impl ActionId {
    /// The word by which the desktop knows it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Seen => "seen",
            Self::Tomorrow => "tomorrow",
        }
    }
}

/// One button of a notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotificationAction {
    /// What it does.
    pub id: ActionId,
    /// Its words.
    pub label: String,
}

/// The system's keychain. Calls block and may ask the person; they are never made on an async worker.
pub trait Keychain: Send + Sync {
    /// The key kept for a ledger.
    ///
    /// # Errors
    /// There is no keychain service, or it is locked.
    fn load(&self, ledger: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain>;

    /// Keeps the key of a ledger, in place of an earlier one.
    ///
    /// # Errors
    /// There is no keychain service, or it is locked.
    fn store(&self, ledger: Uuid, key: &str) -> Result<(), NoKeychain>;

    /// Forgets the key of a ledger. A key that is not there is no error.
    ///
    /// # Errors
    /// There is no keychain service, or it is locked.
    fn remove(&self, ledger: Uuid) -> Result<(), NoKeychain>;

    /// Whether a keychain service answers at all. Asked when no ledger is open yet.
    fn is_there(&self) -> bool {
        self.load(Uuid::nil()).is_ok()
    }
}

/// No keychain service answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no keychain service answers")]
pub struct NoKeychain;

/// Who hears what happens: the window, the tray, a driver on the terminal. Called in the order things happen.
pub trait Listener: Send + Sync {
    /// Takes one event. It must not call the desk from inside.
    fn hear(&self, event: &Event);
}

impl<F: Fn(&Event) + Send + Sync> Listener for F {
    fn hear(&self, event: &Event) {
        self(event);
    }
}
