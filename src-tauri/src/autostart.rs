//! Starting with the PC.

use tauri::AppHandle;

use crate::ground::complain;
pub(crate) use system::{is_there, plugin};

/// Follows the switch in settings. A rehearsal never touches what happens at login: the next start would not be one.
pub(crate) fn follow(app: &AppHandle, on: bool, rehearsal: bool) {
    if rehearsal {
        return;
    }
    if let Err(error) = system::set(app, on) {
        complain(&format!("autostart: {error}"));
    }
}

#[cfg(not(windows))]
mod system {
    use tauri::AppHandle;
    use tauri::plugin::TauriPlugin;
    use tauri_plugin_autostart::{Builder, Error, ManagerExt};

    /// The entry at login starts the program in the tray.
    pub(crate) fn plugin() -> TauriPlugin<tauri::Wry> {
        Builder::new().arg("--hidden").build()
    }

    /// Whether the entry at login is there. `None` = the system does not say.
    pub(crate) fn is_there(app: &AppHandle) -> Option<bool> {
        app.autolaunch().is_enabled().ok()
    }

    pub(super) fn set(app: &AppHandle, on: bool) -> Result<(), Error> {
        let entry = app.autolaunch();
        if on { entry.enable() } else { entry.disable() }
    }
}

/// The plugin would write for every user of the PC when it may, and a path without quotes: `C:\Users\佐藤 恵子\…` begins with
/// another program's name then.
#[cfg(windows)]
mod system {
    use std::path::Path;

    use tauri::AppHandle;
    use tauri::plugin::TauriPlugin;
    use windows_registry::CURRENT_USER;

    /// The name of our line; the installer writes the same one.
    const NAME: &str = "kigenban";
    const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
    /// Where the Task Manager notes what it switched off; a switch in our settings is newer.
    const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";

    /// Nothing but its name: none is needed here.
    pub(crate) fn plugin() -> TauriPlugin<tauri::Wry> {
        tauri::plugin::Builder::new("autostart").build()
    }

    /// Whether the entry at login is there.
    #[expect(clippy::unnecessary_wraps, reason = "other systems may not say")]
    pub(crate) fn is_there(_app: &AppHandle) -> Option<bool> {
        Some(CURRENT_USER.open(RUN).is_ok_and(|run| run.get_string(NAME).is_ok()))
    }

    pub(super) fn set(_app: &AppHandle, on: bool) -> Result<(), Box<dyn std::error::Error>> {
        let run = CURRENT_USER.create(RUN)?;
        if on {
            run.set_string(NAME, command(&std::env::current_exe()?))?;
        } else if run.get_string(NAME).is_ok() {
            run.remove_value(NAME)?;
        }
        if let Ok(approved) = CURRENT_USER.options().read().write().open(APPROVED)
            && approved.get_value(NAME).is_ok()
        {
            approved.remove_value(NAME)?;
        }
        Ok(())
    }

    fn command(program: &Path) -> String {
        format!(r#""{}" --hidden"#, program.display())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_path_with_a_space_stays_one_word() {
            let program = Path::new(r"C:\Users\佐藤 恵子\kigenban.exe");
            assert_eq!(command(program), r#""C:\Users\佐藤 恵子\kigenban.exe" --hidden"#);
        }
    }
}
