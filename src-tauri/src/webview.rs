//! How the webview draws.

/// Told to WebKit before it starts. Who has set one of these keeps it.
///
/// - A window of text needs no graphics card: drawing by OpenGL costs a third of the time until the window is there and
///   eighty megabytes, and with some drivers it leaves the window empty.
/// - Scripts that run for a moment need no compiler that optimises: it costs fifteen megabytes, and a processor while the
///   window is being opened.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() {
    // Nothing else runs yet that could read the variables.
    for (variable, value) in [("WEBKIT_DISABLE_COMPOSITING_MODE", "1"), ("JSC_useDFGJIT", "0")] {
        let _ = glib::setenv(variable, value, false);
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() {}

/// Until its page is loaded the webview draws nothing: drawing by itself, WebKit would hold the whole program up while it
/// waits for its other process, which is only starting; for half a second when that one asks something at the same time.
#[cfg(target_os = "linux")]
pub(crate) fn draw_once_loaded(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::{ObjectExt, WidgetExt};
    use webkit2gtk::{LoadEvent, WebViewExt};

    window.with_webview(|webview| {
        let view = webview.inner();
        let held = std::rc::Rc::new(std::cell::Cell::new(Some(view.connect_draw(|_, _| glib::Propagation::Stop))));
        let release = move |view: &webkit2gtk::WebView| {
            if let Some(handler) = held.take() {
                view.disconnect(handler);
                view.queue_draw();
            }
        };
        let late = release.clone();
        view.connect_load_changed(move |view, event| {
            if event == LoadEvent::Finished {
                release(view);
            }
        });
        let view = view.downgrade();
        glib::timeout_add_local_once(LATEST, move || {
            if let Some(view) = view.upgrade() {
                late(&view);
            }
        });
    })
}

/// A page that does not load is drawn as it is by then.
#[cfg(target_os = "linux")]
const LATEST: std::time::Duration = std::time::Duration::from_secs(2);

#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail where there is something to do")]
pub(crate) fn draw_once_loaded(_window: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Whether there is anything to draw a window with. Only Windows may lack it: it comes with the system or with its browser.
#[cfg(windows)]
pub(crate) fn is_there() -> bool {
    tauri::webview_version().is_ok()
}

#[cfg(not(windows))]
pub(crate) fn is_there() -> bool {
    true
}

/// Says in the system's own box what is missing, and opens the page where it is to be had. Tray and watch go on meanwhile.
#[cfg(windows)]
pub(crate) fn say_what_is_missing(app: &tauri::AppHandle) {
    use kigenban_desk::{Code, Error, Language};
    use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};
    use tauri_plugin_opener::OpenerExt;

    /// Microsoft's own page.
    const PAGE: &str = "https://developer.microsoft.com/microsoft-edge/webview2/consumer/";

    let words = Error::new(Code::NoWebview).say(Language::default());
    crate::ground::complain(&words);
    let box_of_words = app.dialog().message(words).title(crate::identity::NAME).kind(MessageDialogKind::Error);
    let app = app.clone();
    box_of_words.buttons(MessageDialogButtons::OkCancel).show(move |wanted| {
        if wanted {
            let _ = app.opener().open_url(PAGE, None::<&str>);
        }
    });
}

#[cfg(not(windows))]
pub(crate) fn say_what_is_missing(_app: &tauri::AppHandle) {}
