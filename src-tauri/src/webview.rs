//! How the webview draws.

/// A window of text needs no graphics card. On Linux WebKit is told so before it starts: bringing up OpenGL costs a third
/// of the time until the window is there and a hundred megabytes, and with some drivers it leaves the window empty. Who has
/// set these variables keeps them.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() {
    for variable in ["WEBKIT_DISABLE_COMPOSITING_MODE", "WEBKIT_DMABUF_RENDERER_FORCE_SHM"] {
        if std::env::var_os(variable).is_none() {
            // Nothing else runs yet that could read the variables.
            let _ = glib::setenv(variable, "1", false);
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() {}
