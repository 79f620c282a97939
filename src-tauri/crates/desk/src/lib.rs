//! 窓口: one function for each thing a person can do.

mod code;
mod desk;
mod error;
mod event;
mod internet;
mod ports;
pub mod view;

pub use desk::{Desk, Ports, Setup, Show};
pub use error::{Code, Error, Result};
pub use event::{Event, Tray, TrayLine, TrayMenu};
pub use internet::internet_file;
pub use kigenban_wording::Language;
pub use ports::{Clock, Keychain, Listener, NoKeychain, NotShown, Notification, NotificationAction, Notifier};
