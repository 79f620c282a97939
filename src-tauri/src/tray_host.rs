//! Whether somebody shows tray icons.

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
