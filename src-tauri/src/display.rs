//! Whether there is a screen to open a window on.

/// Asked before anything is built: without a display (before the session has one, over a bare terminal) the toolkit would
/// end the program with a panic.
#[cfg(target_os = "linux")]
pub(crate) fn is_there() -> bool {
    gtk::init().is_ok()
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn is_there() -> bool {
    true
}
