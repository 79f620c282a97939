//! The desktop's side: the tray's host, the notification daemon, the keyring.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Structure, Value};

use crate::wait::{self, Outcome, expect, told};

/// One item of the menu: its number and its words.
pub(crate) struct MenuItem {
    id: i32,
    /// What it says.
    pub(crate) label: String,
}

/// The app's item at the tray's host.
pub(crate) struct TrayItem {
    bus: Connection,
    service: String,
    menu: OwnedObjectPath,
}

impl TrayItem {
    /// Waits until the host knows exactly one item, and takes it.
    pub(crate) fn wait() -> Outcome<Self> {
        let bus = told(Connection::session(), "the session bus")?;
        let item = wait::until("an icon in the tray", || registered(&bus).ok()?.into_iter().next())
            .map_err(|sentence| format!("{sentence}; the tray's host says {:?}", registered(&bus)))?;
        let (service, path) = item.find('/').map(|at| item.split_at(at)).ok_or("a tray item without a path")?;
        let proxy =
            told(Proxy::new(&bus, service.to_owned(), path.to_owned(), "org.kde.StatusNotifierItem"), "the tray item")?;
        let menu = told(proxy.get_property::<OwnedObjectPath>("Menu"), "the tray's menu")?;
        let service = service.to_owned();
        drop(proxy);
        Ok(Self { bus, service, menu })
    }

    /// What the menu holds now.
    pub(crate) fn items(&self) -> Outcome<Vec<MenuItem>> {
        type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));
        let proxy = self.proxy()?;
        told(proxy.call_method("AboutToShow", &(0_i32,)), "the menu about to show")?;
        let none: Vec<&str> = Vec::new();
        let reply = told(proxy.call_method("GetLayout", &(0_i32, -1_i32, none)), "the menu's layout")?;
        let body = reply.body();
        let (_, (_, _, children)) = told(body.deserialize::<Layout>(), "the menu's layout")?;
        Ok(children.iter().filter_map(item).collect())
    }

    /// Chooses the item with these words, as the host does when a person clicks it.
    pub(crate) fn choose(&self, label: &str) -> Outcome {
        let item = wait::until(format!("the menu item {label}"), || {
            self.items().ok()?.into_iter().find(|item| item.label == label)
        })?;
        told(
            self.proxy()?.call_method("Event", &(item.id, "clicked", Value::from(0_i32), 0_u32)),
            "choosing from the menu",
        )
        .map(drop)
    }

    fn proxy(&self) -> Outcome<Proxy<'_>> {
        told(
            Proxy::new(&self.bus, self.service.as_str(), self.menu.as_ref(), "com.canonical.dbusmenu"),
            "the tray's menu",
        )
    }
}

/// What the screen shows. (The driver's own picture waits for a frame, and a page at rest draws none.)
pub(crate) fn picture(file: &Path) -> Outcome {
    let taken = told(Command::new("scrot").arg("--overwrite").arg(file).status(), "scrot")?;
    expect(taken.success(), "no picture of the screen")
}

/// Waits until the tray is empty.
pub(crate) fn wait_for_empty_tray() -> Outcome {
    let bus = told(Connection::session(), "the session bus")?;
    wait::until("the tray to be empty", || registered(&bus).ok()?.is_empty().then_some(()))
}

/// What the host has registered.
fn registered(bus: &Connection) -> zbus::Result<Vec<String>> {
    let name = "org.kde.StatusNotifierWatcher";
    Proxy::new(bus, name, "/StatusNotifierWatcher", name)?.get_property("RegisteredStatusNotifierItems")
}

fn item(value: &OwnedValue) -> Option<MenuItem> {
    let mut inner: &Value = value;
    while let Value::Value(boxed) = inner {
        inner = boxed;
    }
    let Value::Structure(item) = inner else { return None };
    let (id, properties) = parts(item)?;
    let label = properties.get("label").map(|label| label.replace('_', "")).unwrap_or_default();
    Some(MenuItem { id, label })
}

fn parts(item: &Structure) -> Option<(i32, HashMap<String, String>)> {
    let [Value::I32(id), Value::Dict(properties), ..] = item.fields() else { return None };
    let texts = properties.iter().filter_map(|(name, value)| {
        let mut value = value;
        while let Value::Value(boxed) = value {
            value = boxed;
        }
        match (name, value) {
            (Value::Str(name), Value::Str(text)) => Some((name.to_string(), text.to_string())),
            _ => None,
        }
    });
    Some((*id, texts.collect()))
}

/// How many notifications the daemon shows.
pub(crate) fn notifications_shown() -> usize {
    let count = Command::new("dunstctl").args(["count", "displayed"]).output();
    count.ok().and_then(|count| String::from_utf8_lossy(&count.stdout).trim().parse().ok()).unwrap_or(0)
}

/// Presses a button of the notification that is shown, through the daemon's own menu.
pub(crate) fn press_notification(label: &str) -> Outcome {
    let folder = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).ok_or("no XDG_RUNTIME_DIR")?;
    told(std::fs::write(folder.join("press"), label), "choosing a button")?;
    let pressed = told(Command::new("dunstctl").arg("context").status(), "dunstctl")?;
    wait::expect(pressed.success(), "dunstctl refused")
}

/// The notification daemon's process.
pub(crate) fn notification_daemon() -> Outcome<u32> {
    let bus = told(Connection::session(), "the session bus")?;
    let proxy = told(zbus::blocking::fdo::DBusProxy::new(&bus), "the session bus")?;
    let name = told(zbus::names::BusName::try_from("org.freedesktop.Notifications"), "the daemon's name")?;
    told(proxy.get_connection_unix_process_id(name), "the notification daemon")
}

/// Closes every notification.
pub(crate) fn close_notifications() {
    let _ = Command::new("dunstctl").arg("close-all").status();
}

/// Windows of this title on the screen.
pub(crate) fn windows(title: &str) -> usize {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", &format!("^{title}$")]).output();
    found.map_or(0, |found| String::from_utf8_lossy(&found.stdout).lines().count())
}

/// Closes the app's window as a person does, with the window manager's key.
pub(crate) fn close_window(title: &str) -> Outcome {
    let activate = ["search", "--onlyvisible", "--name", &format!("^{title}$"), "windowactivate", "--sync"];
    let active = told(Command::new("timeout").arg("10").arg("xdotool").args(activate).status(), "xdotool")?;
    wait::expect(active.success(), "xdotool found no window to close")?;
    // In the same call the key would go to the window only, past the window manager.
    told(Command::new("xdotool").args(["key", "alt+F4"]).status(), "xdotool")?;
    wait::until("the window to be gone", || (windows(title) == 0).then_some(()))
}

/// A dialog of the app, by its window number: any window of its class with another title.
pub(crate) fn dialog(title: &str) -> Option<String> {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--class", "kigenban"]).output().ok()?;
    let found = String::from_utf8_lossy(&found.stdout).into_owned();
    found.lines().map(str::to_owned).find(|window| {
        let name = Command::new("xdotool").args(["getwindowname", window]).output();
        name.is_ok_and(|name| {
            !name.stdout.trim_ascii().is_empty() && String::from_utf8_lossy(&name.stdout).trim() != title
        })
    })
}

/// Types a path into a dialog for saving and confirms it.
pub(crate) fn type_into(window: &str, text: &str) -> Outcome {
    keys(&[
        &["windowactivate", "--sync", window],
        &["key", "ctrl+a"],
        &["type", "--delay", "15", text],
        &["key", "Return"],
    ])
}

/// Types the path of what is there already into a dialog for opening and confirms it. Its field comes only on request, a
/// moment later, and loses what was typed before.
pub(crate) fn choose_in(window: &str, path: &str) -> Outcome {
    let rest = path.trim_start_matches('/');
    keys(&[&["windowactivate", "--sync", window], &["key", "alt+Home"], &["sleep", "0.7"], &["key", "slash"]])?;
    keys(&[&["sleep", "0.7"], &["type", "--delay", "30", rest]])?;
    let closed = || {
        let seen = Command::new("xdotool").args(["search", "--onlyvisible", "--class", "kigenban"]).output();
        seen.is_ok_and(|seen| String::from_utf8_lossy(&seen.stdout).lines().all(|one| one != window))
    };
    // A Return may only complete the name; one too many would press what lies under the dialog.
    wait::until("the dialog to close", || {
        keys(&[&["key", "Return"], &["sleep", "1"]]).ok()?;
        closed().then_some(())
    })
}

fn keys(steps: &[&[&str]]) -> Outcome {
    for step in steps {
        let done = told(Command::new("timeout").arg("10").arg("xdotool").args(*step).status(), "xdotool")?;
        wait::expect(done.success(), format!("xdotool {step:?} failed"))?;
    }
    Ok(())
}
