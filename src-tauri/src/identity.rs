//! Who we are to the system: the name and the icon above our notifications, and whose links are ours.

/// The name by which the system knows us, as in `tauri.conf.json`: menu entry, taskbar and notifications (AppUserModelID),
/// keychain, and the one program at a time.
pub(crate) const ID: &str = "jp.kigenban.Kigenban";

/// The name people read, the same in every language.
pub(crate) const NAME: &str = "期限番";

/// Linux reads it from the menu entry that the package brings.
#[cfg(not(windows))]
pub(crate) fn make_known() {}

/// Written at every start, so that a program that was moved is still found; the uninstaller takes it away.
#[cfg(windows)]
pub(crate) fn make_known() {
    if let Err(error) = registry::write() {
        crate::ground::complain(&format!("identity: {error}"));
    }
}

#[cfg(windows)]
mod registry {
    use std::path::Path;

    use windows_registry::CURRENT_USER;

    use super::{ID, NAME};
    use crate::press::SCHEME;

    /// The icon that the installer lays beside the program.
    const ICON: &str = "kigenban.png";

    pub(super) fn write() -> Result<(), Box<dyn std::error::Error>> {
        let program = std::env::current_exe()?;
        let sender = CURRENT_USER.create(format!(r"Software\Classes\AppUserModelId\{ID}"))?;
        sender.set_string("DisplayName", NAME)?;
        let icon = program.with_file_name(ICON);
        if icon.is_file() {
            sender.set_hstring("IconUri", &icon.as_path().into())?;
        }
        let link = CURRENT_USER.create(format!(r"Software\Classes\{SCHEME}"))?;
        link.set_string("", format!("URL:{NAME}"))?;
        link.set_string("URL Protocol", "")?;
        link.create(r"shell\open\command")?.set_string("", command(&program))?;
        Ok(())
    }

    fn command(program: &Path) -> String {
        format!(r#""{}" --pressed "%1""#, program.display())
    }
}
