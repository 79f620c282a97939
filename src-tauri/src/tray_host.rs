//! Whether somebody shows tray icons.

use std::sync::atomic::{AtomicBool, Ordering};

use kigenban_desk::{Code, Error, Language};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use crate::identity::NAME;

/// Says once, in the system's own box, where the window has gone.
pub(crate) fn say_there_is_none(app: &AppHandle) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::AcqRel) {
        app.dialog().message(Error::new(Code::NoTray).say(Language::default())).title(NAME).show(|_| ());
    }
}

/// Whether the session bus has a tray host.
#[cfg(target_os = "linux")]
pub(crate) fn has_host() -> bool {
    let answer = zbus::blocking::Connection::session().and_then(|bus| {
        let bus = zbus::blocking::fdo::DBusProxy::new(&bus)?;
        let name = zbus::names::BusName::try_from("org.kde.StatusNotifierWatcher")?;
        Ok(bus.name_has_owner(name).unwrap_or(false))
    });
    answer.unwrap_or(false)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn has_host() -> bool {
    true
}
