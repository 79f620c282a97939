//! What the window may call: one line each, straight to the desk or to the desktop. `capabilities/main.json` names them.

#![expect(clippy::needless_pass_by_value, reason = "Tauri hands every argument of a command over by value")]

use std::io::Write;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use kigenban_desk::{Code, Error, Show};
use serde_json::Value;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tauri_plugin_opener::OpenerExt;
use tokio::sync::oneshot;

use crate::program::Program;

/// From as it is made to twice the letters of ふつう.
const ZOOMS: RangeInclusive<f64> = 1.0..=2.0;

/// Everything a person can do: the desk's command table. Files are written only where the person chose.
#[tauri::command]
pub(crate) async fn call(program: State<'_, Program>, cmd: String, args: Value) -> Result<Value, Value> {
    match args.get("path").and_then(Value::as_str) {
        Some(path) if !program.was_chosen(Path::new(path)) => Err(not_chosen(path)),
        _ => program.call(&cmd, args).await,
    }
}

/// A screen shows its data. Said aloud so that a program that started us knows.
#[tauri::command]
pub(crate) fn screen_ready(program: State<'_, Program>, name: &str) {
    let name: String = name.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let mut out = std::io::stdout().lock();
    // Nobody may be listening any more; that is no reason to stop.
    let _ = writeln!(out, "ready screen={name}").and_then(|()| out.flush());
    program.screen_painted();
}

/// Where the freshly made window should go, once.
#[tauri::command]
pub(crate) fn opened_for(program: State<'_, Program>) -> Option<Show> {
    program.take_target()
}

/// 名前を付けて保存. `name` is the file's proposed name; its ending is the kind. `None` when the person changed their mind.
#[tauri::command]
pub(crate) async fn choose_save_path(
    app: AppHandle,
    program: State<'_, Program>,
    name: String,
) -> Result<Option<PathBuf>, ()> {
    let extension = extension(&name);
    let mut dialog = app.dialog().file().set_file_name(name);
    if !extension.is_empty() {
        dialog = dialog.add_filter(extension.to_uppercase(), &[&extension]);
    }
    let path = chosen(|answer| dialog.save_file(answer)).await.map(|path| with_extension(path, &extension));
    program.remember_chosen(path.as_ref());
    Ok(path)
}

/// Which file to read; it is only named to the desk. `None` when the person changed their mind.
#[tauri::command]
pub(crate) async fn choose_file(app: AppHandle, program: State<'_, Program>) -> Result<Option<PathBuf>, ()> {
    let path = chosen(|answer| app.dialog().file().pick_file(answer)).await;
    program.remember_chosen(path.as_ref());
    Ok(path)
}

/// Which folder; it is only named to the desk. `None` when the person changed their mind.
#[tauri::command]
pub(crate) async fn choose_folder(app: AppHandle, program: State<'_, Program>) -> Result<Option<PathBuf>, ()> {
    let path = chosen(|answer| app.dialog().file().pick_folder(answer)).await;
    program.remember_chosen(path.as_ref());
    Ok(path)
}

/// What a dialog calls with the person's choice.
type Answer = Box<dyn FnOnce(Option<FilePath>) + Send>;

/// Shows a dialog and waits for what the person chose in it.
async fn chosen(show: impl FnOnce(Answer)) -> Option<PathBuf> {
    let (answer, chosen) = oneshot::channel::<Option<FilePath>>();
    show(Box::new(|path| drop(answer.send(path))));
    chosen.await.ok().flatten()?.into_path().ok()
}

/// Opens a page, a mail or a call in the system's own program.
#[tauri::command]
pub(crate) fn open_link(app: AppHandle, url: &str) -> Result<(), ()> {
    if !is_openable(url) {
        return Err(());
    }
    app.opener().open_url(url, None::<&str>).map_err(|_| ())
}

/// Opens a file the person has just saved.
#[tauri::command]
pub(crate) fn open_file(app: AppHandle, program: State<'_, Program>, path: PathBuf) -> Result<(), ()> {
    if !program.was_chosen(&path) {
        return Err(());
    }
    app.opener().open_path(path.to_string_lossy(), None::<&str>).map_err(|_| ())
}

/// How large everything is drawn: letters, space and pictures alike.
#[tauri::command]
pub(crate) fn zoom(window: WebviewWindow, factor: f64) -> Result<(), ()> {
    if !ZOOMS.contains(&factor) {
        return Err(());
    }
    window.set_zoom(factor).map_err(|_| ())
}

/// 終了: really ends, the watch too.
#[tauri::command]
pub(crate) fn quit(app: AppHandle) {
    app.exit(0);
}

/// The refusal to write where nobody chose to.
fn not_chosen(path: &str) -> Value {
    serde_json::to_value(Error::new(Code::FileUnwritable).with("path", path).at_field("path")).unwrap_or_default()
}

/// Whether a link may leave the window.
fn is_openable(url: &str) -> bool {
    tauri::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https" | "mailto" | "tel"))
}

/// The ending of a file name, empty when it has none.
fn extension(name: &str) -> String {
    Path::new(name).extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Some file dialogs leave the extension out when a name was typed; a dot in that name (11.24) makes none.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let there = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(extension));
    if there || extension.is_empty() {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_mails_and_calls_leave_the_window() {
        assert!(is_openable("https://login.example/"));
        assert!(is_openable("tel:0312345678"));
        assert!(!is_openable("file:///etc/passwd"));
        assert!(!is_openable("javascript:alert(1)"));
        assert!(!is_openable("login.example"));
    }

    #[test]
    fn a_name_typed_without_its_ending_gets_it() {
        assert_eq!(with_extension("sheet".into(), "pdf"), PathBuf::from("sheet.pdf"));
        assert_eq!(with_extension("sheet.PDF".into(), "pdf"), PathBuf::from("sheet.PDF"));
        assert_eq!(with_extension("台帳 2026.11.24".into(), "pdf"), PathBuf::from("台帳 2026.11.24.pdf"));
    }
}
