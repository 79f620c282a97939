//! Starting with the PC.

use tauri::AppHandle;
use tauri::plugin::TauriPlugin;
use tauri_plugin_autostart::{Builder, ManagerExt};

use crate::ground::complain;

/// The plugin: the entry at login starts the program in the tray.
pub(crate) fn plugin() -> TauriPlugin<tauri::Wry> {
    Builder::new().arg("--hidden").build()
}

/// Follows the switch in settings. A rehearsal never touches what happens at login: the next start would not be one.
pub(crate) fn follow(app: &AppHandle, on: bool, rehearsal: bool) {
    if rehearsal {
        return;
    }
    let entry = app.autolaunch();
    let result = if on { entry.enable() } else { entry.disable() };
    if let Err(error) = result {
        complain(&format!("autostart: {error}"));
    }
}
