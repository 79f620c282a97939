//! 窓口: one function for each thing a person can do.
//!
//! [`Desk::call`] is the one door: the window, the terminal program and the tests use the same table of commands. What the
//! desktop has to give (time, notifications, a keychain) comes in as [`Ports`]; nothing here knows about tauri.

mod act;
mod code;
mod commands;
mod copies;
mod copy_alarm;
mod desk;
mod edit;
mod entry;
mod error;
mod event;
mod failure;
mod found;
mod import;
mod job;
mod kept;
mod keys;
mod leaving;
mod lists;
mod lock;
mod look;
mod opened;
mod own_rows;
mod papers;
mod plan;
mod ports;
mod press;
mod preview;
mod pulse;
mod running;
mod say;
mod secret;
mod session;
mod tick;
mod trace;
mod tray;
pub mod view;
mod watch;
mod ways;

pub use desk::{Desk, Ports, Setup};
pub use error::{Code, Error, Result};
pub use event::{Event, Screen, Show, Tray, TrayLine, TrayMenu};
pub use failure::internet_file;
pub use kept::Work;
pub use kigenban_checks::Internet;
pub use kigenban_facts::Language;
pub use kigenban_papers::face_file;
pub use ports::{
    ActionId, Clock, Keychain, Listener, NoKeychain, NotShown, Notification, NotificationAction, Notifier,
};
