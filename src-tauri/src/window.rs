//! The one window: opened on demand, destroyed with its webview when closed.

use kigenban_desk::Show;
use tauri::{AppHandle, Emitter, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent, async_runtime};

use crate::place::SMALLEST;
use crate::program::Program;
use crate::{tray_host, webview};

type Builder<'a> = WebviewWindowBuilder<'a, tauri::Wry, AppHandle>;

/// The label capabilities and events know it by.
pub(crate) const LABEL: &str = "main";

/// Window title, the same in every language.
const TITLE: &str = "期限番";

/// Brings the window up, making it when there is none. `target` is where it should go.
pub(crate) fn open(app: &AppHandle, target: Option<Show>) -> tauri::Result<()> {
    let program = app.state::<Program>();
    program.window_opened();
    if let Some(window) = app.get_webview_window(LABEL) {
        window.unminimize()?;
        window.show()?;
        window.set_focus()?;
        return target.map_or(Ok(()), |target| window.emit("open", target));
    }
    program.set_target(target);
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(TITLE)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .on_navigation(is_ours);
    let window = match program.places().kept(app) {
        Some(place) => {
            window.inner_size(place.width, place.height).position(place.x, place.y).maximized(place.maximized)
        }
        None => window.inner_size(1180.0, 800.0).center(),
    };
    webview::draw_once_loaded(&without_traces(app, window)?.build()?)
}

/// Nothing of the office may stay behind in the webview's own storage.
#[cfg(not(target_os = "linux"))]
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
    match event {
        RunEvent::ExitRequested { code: None, api, .. } if app.state::<Program>().desk().is_some() => {
            api.prevent_exit();
        }
        RunEvent::Exit => {
            app.state::<Program>().places().keep();
            if let Some(desk) = app.state::<Program>().desk() {
                async_runtime::block_on(desk.close());
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::Moved(_) | WindowEvent::Resized(_), .. } => {
            if let Some(window) = app.get_webview_window(LABEL) {
                app.state::<Program>().places().note(&window);
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
            app.state::<Program>().places().keep();
            // Nobody would find a window again that went to a tray nobody shows.
            if !app.state::<Program>().has_tray_host().unwrap_or_else(tray_host::has_host)
                && let Some(window) = app.get_webview_window(LABEL)
                && window.minimize().is_ok()
            {
                api.prevent_close();
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } => app.state::<Program>().window_closed(),
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
