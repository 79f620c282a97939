//! Who we are to the system: the name and the icon above our notifications, and whose links are ours.

/// The name by which taskbar and notifications know us (AppUserModelID).
#[cfg(windows)]
pub(crate) const ID: &str = "jp.kigenban.Kigenban";

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

    use super::ID;
    use crate::press::SCHEME;

    /// The icon that the installer lays beside the program.
    const ICON: &str = "kigenban.png";

    pub(super) fn write() -> Result<(), Box<dyn std::error::Error>> {
        let program = std::env::current_exe()?;
        let sender = CURRENT_USER.create(format!(r"Software\Classes\AppUserModelId\{ID}"))?;
        sender.set_string("DisplayName", "期限番")?;
        let icon = program.with_file_name(ICON);
        if icon.is_file() {
            sender.set_hstring("IconUri", &icon.as_path().into())?;
        }
        let link = CURRENT_USER.create(format!(r"Software\Classes\{SCHEME}"))?;
        link.set_string("", "URL:期限番")?;
        link.set_string("URL Protocol", "")?;
        link.create(r"shell\open\command")?.set_string("", command(&program))?;
        Ok(())
    }

    fn command(program: &Path) -> String {
        format!(r#""{}" --pressed "%1""#, program.display())
    }
}
