//! How the webview draws.

/// A window of text needs no graphics card. On Linux WebKit is told so before it starts: drawing by OpenGL costs a third of
/// the time until the window is there and eighty megabytes, and with some drivers it leaves the window empty. Who has set
/// the variable keeps it.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() {
    // Nothing else runs yet that could read the variables.
    let _ = glib::setenv("WEBKIT_DISABLE_COMPOSITING_MODE", "1", false);
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() {}
