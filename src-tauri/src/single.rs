//! One program at a time: a second start brings up the first one's window and ends.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::Path;

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager};
use tauri_plugin_single_instance::Builder;

use crate::identity::ID;
use crate::notify::Desktop;
use crate::program::Program;
use crate::start::Start;
use crate::window;

/// The plugin, for the program of this name.
pub(crate) fn plugin(name: String) -> TauriPlugin<tauri::Wry> {
    Builder::new().dbus_id(name).callback(|app, arguments, _| follow(app, arguments)).build()
}

/// What the second start was asked for, by its arguments (the program's own name first).
fn follow(app: &AppHandle, arguments: Vec<String>) {
    if app.try_state::<Program>().is_none() {
        return;
    }
    let start = Start::read(arguments.into_iter().skip(1).map(Into::into), |_| None).unwrap_or_default();
    if start.quit {
        app.exit(0);
    } else if let Some(press) = start.press {
        app.state::<Desktop>().pressed(press);
    } else if !start.hidden {
        window::bring_up(app, None);
    }
}

/// A ledger in another folder is another program: a rehearsal and the real one may run side by side.
pub(crate) fn name(folder: Option<&Path>) -> String {
    let Some(folder) = folder else { return ID.to_owned() };
    let mut hasher = DefaultHasher::new();
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()).hash(&mut hasher);
    format!("{ID}.Folder{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_folder_has_the_name_that_sandboxes_allow() {
        assert_eq!(name(None), "jp.kigenban.Kigenban");
    }

    #[test]
    fn two_folders_are_two_programs_and_the_same_folder_is_one() {
        assert_eq!(name(Some(Path::new("/a"))), name(Some(Path::new("/a"))));
        assert_ne!(name(Some(Path::new("/a"))), name(Some(Path::new("/b"))));
    }
}
