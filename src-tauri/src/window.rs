//! The one window: opened on demand, destroyed with its webview when closed.

use kigenban_desk::Show;
use tauri::{AppHandle, Emitter, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent, async_runtime};

use crate::ground::complain;
use crate::place::SMALLEST;
use crate::program::Program;
use crate::{identity, tray_host, webview};

type Builder<'a> = WebviewWindowBuilder<'a, tauri::Wry, AppHandle>;

/// The label capabilities and events know it by.
pub(crate) const LABEL: &str = "main";

/// The same from anywhere: a menu, a notification, a second start. Windows cannot make a window while it handles an event,
/// so there it is made from a thread of its own.
pub(crate) fn bring_up(app: &AppHandle, target: Option<Show>) {
    if cfg!(windows) {
        let app = app.clone();
        std::thread::spawn(move || open_or_complain(&app, target));
    } else {
        open_or_complain(app, target);
    }
}

/// Where no tray is shown, a program started without a window would be nowhere: it stands folded up in the list of windows.
pub(crate) fn fold_up_without_tray(app: &AppHandle) {
    if app.get_webview_window(LABEL).is_some() {
        return;
    }
    open_or_complain(app, None);
    if let Some(window) = app.get_webview_window(LABEL) {
        let _ = window.minimize();
    }
    tray_host::say_there_is_none(app);
}

fn open_or_complain(app: &AppHandle, target: Option<Show>) {
    if let Err(error) = open(app, target) {
        complain(&format!("window: {error}"));
    }
}

/// Brings the window up, making it when there is none. `target` is where it should go.
pub(crate) fn open(app: &AppHandle, target: Option<Show>) -> tauri::Result<()> {
    let program = app.state::<Program>();
    if program.opens_once_closed(target.as_ref()) {
        return Ok(());
    }
    if !webview::is_there() {
        webview::say_what_is_missing(app);
        return Ok(());
    }
    program.window_opened();
    if let Some(window) = app.get_webview_window(LABEL) {
        window.unminimize()?;
        window.show()?;
        window.set_focus()?;
        return target.map_or(Ok(()), |target| window.emit("open", target));
    }
    program.set_target(target);
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(identity::NAME)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .on_navigation(is_ours);
    let window = match program.places.kept(app) {
        Some(place) => {
            window.inner_size(place.width, place.height).position(place.x, place.y).maximized(place.maximized)
        }
        None => window.inner_size(1180.0, 800.0).center(),
    };
    webview::draw_once_loaded(&without_traces(app, window)?.build()?)
}

/// Nothing of the office may stay behind in the webview's own storage.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the folder may be missing where one is needed")]
fn without_traces<'a>(_app: &AppHandle, window: Builder<'a>) -> tauri::Result<Builder<'a>> {
    Ok(window.incognito(true))
}

/// A private WebKit context answers only the first window (Tauri tells each context of our pages once), so its storage
/// is a disposable folder, apart from the ledger; the end-to-end test searches it for the office's words.
#[cfg(target_os = "linux")]
fn without_traces<'a>(app: &AppHandle, window: Builder<'a>) -> tauri::Result<Builder<'a>> {
    Ok(window.data_directory(app.path().app_cache_dir()?.join("webview")))
}

/// Follows what happens to window and program: closing goes to the tray, 終了 ends.
pub(crate) fn follow(app: &AppHandle, event: RunEvent) {
    // A start that only asks another one to end has none.
    let Some(program) = app.try_state::<Program>() else { return };
    match event {
        RunEvent::ExitRequested { code: None, api, .. } if program.desk().is_some() => {
            api.prevent_exit();
        }
        RunEvent::Exit => {
            program.places.keep();
            if let Some(desk) = program.desk() {
                async_runtime::block_on(desk.close());
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::Moved(_) | WindowEvent::Resized(_), .. } => {
            if let Some(window) = app.get_webview_window(LABEL) {
                program.places.note(&window);
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
            program.places.keep();
            // Nobody would find a window again that went to a tray nobody shows.
            if !program.has_tray_host().unwrap_or_else(tray_host::has_host)
                && let Some(window) = app.get_webview_window(LABEL)
                && window.minimize().is_ok()
            {
                api.prevent_close();
                tray_host::say_there_is_none(app);
            } else {
                program.window_closing();
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } => {
            if let Some(wanted) = program.window_closed() {
                // Not from within the event: the window is still on the list of windows.
                let app = app.clone();
                std::thread::spawn(move || open_or_complain(&app, wanted.target));
            }
        }
        _ => {}
    }
}

/// The window shows the program's own pages and nothing else; links open in the browser.
fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_the_programs_own_pages() {
        assert!(is_ours(&Url::parse("tauri://localhost/index.html").unwrap()));
        assert!(is_ours(&Url::parse("http://tauri.localhost/").unwrap()));
        assert!(!is_ours(&Url::parse("https://example-kobe.co.jp/").unwrap()));
        assert!(!is_ours(&Url::parse("file:///etc/hosts").unwrap()));
    }
}
