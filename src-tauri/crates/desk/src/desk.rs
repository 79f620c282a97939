//! The desk itself: what the shell, the terminal program and the tests hold on to.

use std::path::PathBuf;
use std::sync::Arc;

use kigenban_checks::Internet;
use kigenban_wording::{Language, Words};
use serde_json::Value;

use crate::view::Tone;
use crate::{Clock, Code, Error, Keychain, Listener, Notifier, Result, Tray, TrayMenu};

/// What the desktop gives the desk.
#[derive(Clone)]
pub struct Ports {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Notifications.
    pub notifier: Arc<dyn Notifier>,
    /// The system's keychain.
    pub keychain: Arc<dyn Keychain>,
    /// Whoever hears the events.
    pub listener: Arc<dyn Listener>,
}

/// How this run was started.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The folder of the ledger.
    pub folder: PathBuf,
    /// How to reach the internet.
    pub internet: Internet,
    /// 練習: clock or internet are not the real ones.
    pub rehearsal: bool,
    /// The language until a ledger is open.
    pub language: Language,
}

/// One function for each thing a person can do. Cheap to clone; clones are the same desk.
#[derive(Clone)]
pub struct Desk {
    #[expect(dead_code, reason = "read once the commands are in")]
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    #[expect(dead_code, reason = "read once the commands are in")]
    pub(crate) ports: Ports,
    #[expect(dead_code, reason = "read once the commands are in")]
    pub(crate) setup: Setup,
}

impl Desk {
    /// A desk that has not looked at anything yet.
    pub fn new(ports: Ports, setup: Setup) -> Self {
        Self { inner: Arc::new(Inner { ports, setup }) }
    }

    /// Finds the ledger and opens it with the keychain. The outcome is the session's state.
    pub async fn start(&self) {}

    /// One command.
    pub async fn call(&self, _cmd: &str, _args: Value) -> Result<Value, Error> {
        Err(Code::UnknownCommand.into())
    }

    /// One heartbeat.
    pub async fn tick(&self) {}

    /// A button of a notification was pressed; `open` is its body.
    pub async fn pressed(&self, _notification: &str, _action: &str) -> Option<Show> {
        None
    }

    /// What the tray shows now.
    pub fn tray(&self) -> Tray {
        let words = Words::new(Language::Ja);
        Tray {
            state: Tone::None,
            tooltip: words.product(),
            lines: Vec::new(),
            menu: TrayMenu { open: words.button_open_window(), check: None, quit: words.button_quit() },
        }
    }

    /// Whether a ledger is open.
    pub fn is_open(&self) -> bool {
        false
    }

    /// Stops jobs and lets go of the ledger.
    pub async fn close(&self) {}
}

/// Where the window should go.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Show {
    /// The screen.
    pub screen: String,
    /// The contract.
    pub contract: Option<String>,
}
