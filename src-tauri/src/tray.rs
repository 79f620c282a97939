//! The tray: everything is in the menu, because on Linux an icon hears no clicks.

use kigenban_desk::view::Tone;
use kigenban_desk::{Screen, Show, Tray, TrayLine};
use serde_json::json;
use tauri::image::Image;
use tauri::menu::{MenuBuilder, MenuEvent, MenuItemBuilder};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, async_runtime};

use crate::ground::complain;
use crate::program::Program;
use crate::window;

const ID: &str = "tray";
const OPEN: &str = "open";
const CHECK: &str = "check";
const QUIT: &str = "quit";
const CHECKED: &str = "checked";
/// A line of today; the contract's id follows.
const LINE: &str = "line:";

/// Puts the icon there, on the main thread. Without a tray this does nothing that anybody sees.
pub(crate) fn make(app: &AppHandle) {
    on_main_thread(app, |app| {
        let Some(desk) = app.state::<Program>().desk() else { return Ok(()) };
        build(app, &desk.tray())
    });
}

fn build(app: &AppHandle, tray: &Tray) -> tauri::Result<()> {
    TrayIconBuilder::with_id(ID)
        .icon(icon(tray.state))
        .tooltip(&tray.tooltip)
        .menu(&menu(app, tray)?)
        .show_menu_on_left_click(cfg!(target_os = "linux"))
        .on_menu_event(chosen)
        .on_tray_icon_event(|tray, event| {
            if let tauri::tray::TrayIconEvent::Click {
                button: tauri::tray::MouseButton::Left,
                button_state: tauri::tray::MouseButtonState::Up,
                ..
            } = event
            {
                open(tray.app_handle(), None);
            }
        })
        .build(app)?;
    Ok(())
}

/// Shows a new summary, on the main thread as the systems want it.
pub(crate) fn update(app: &AppHandle, tray: Tray) {
    on_main_thread(app, move |app| {
        let Some(icon_there) = app.tray_by_id(ID) else { return Ok(()) };
        icon_there.set_menu(Some(menu(app, &tray)?))?;
        icon_there.set_icon(Some(icon(tray.state)))?;
        icon_there.set_tooltip(Some(&tray.tooltip))
    });
}

/// A tray that fails is said on the terminal; the window does without it.
fn on_main_thread(app: &AppHandle, act: impl FnOnce(&AppHandle) -> tauri::Result<()> + Send + 'static) {
    let handle = app.clone();
    let told = app.run_on_main_thread(move || {
        if let Err(error) = act(&handle) {
            complain(&format!("tray: {error}"));
        }
    });
    if let Err(error) = told {
        complain(&format!("tray: {error}"));
    }
}

fn menu(app: &AppHandle, tray: &Tray) -> tauri::Result<tauri::menu::Menu<tauri::Wry>> {
    let mut menu = MenuBuilder::new(app).text(OPEN, &tray.menu.open);
    if !tray.lines.is_empty() {
        menu = menu.separator();
    }
    for (place, line) in tray.lines.iter().enumerate() {
        menu = menu.item(&MenuItemBuilder::with_id(line_id(place, line), &line.text).build(app)?);
    }
    menu = menu.separator();
    if let Some(checked) = &tray.checked {
        // Said, not pressed.
        menu = menu.item(&MenuItemBuilder::with_id(CHECKED, checked).enabled(false).build(app)?);
    }
    if let Some(check) = &tray.menu.check {
        menu = menu.text(CHECK, check);
    }
    menu.text(QUIT, &tray.menu.quit).build()
}

fn line_id(place: usize, line: &TrayLine) -> String {
    format!("{LINE}{place}:{}", line.contract.as_deref().unwrap_or_default())
}

/// The contract in the id of a line.
fn contract_of(id: &str) -> Option<&str> {
    let (_, contract) = id.strip_prefix(LINE)?.split_once(':')?;
    (!contract.is_empty()).then_some(contract)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape Tauri asks for")]
fn chosen(app: &AppHandle, event: MenuEvent) {
    match event.id().as_ref() {
        CHECK => check(app),
        OPEN => open(app, None),
        QUIT => app.exit(0),
        line => open(app, contract_of(line)),
    }
}

fn open(app: &AppHandle, contract: Option<&str>) {
    let target = contract.map(|contract| Show { screen: Screen::Contract, contract: Some(contract.to_owned()) });
    window::bring_up(app, target);
}

fn check(app: &AppHandle) {
    let app = app.clone();
    async_runtime::spawn(async move {
        // What it finds arrives as events; a refusal (the ledger is locked) shows in the window.
        if app.state::<Program>().call("check.run", json!({})).await.is_err() {
            open(&app, None);
        }
    });
}

/// The states differ by shape, not by colour alone.
fn icon(state: Tone) -> Image<'static> {
    match state {
        Tone::None => tauri::include_image!("../icons/tray-asleep.png"),
        Tone::Ok | Tone::Watch => tauri::include_image!("../icons/tray-calm.png"),
        Tone::Soon => tauri::include_image!("../icons/tray-soon.png"),
        Tone::Stop => tauri::include_image!("../icons/tray-stop.png"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_menu_knows_its_contract() {
        let line = TrayLine { text: "払う日".into(), contract: Some("0198".into()) };
        assert_eq!(contract_of(&line_id(2, &line)), Some("0198"));
        let line = TrayLine { text: "変わりなし".into(), contract: None };
        assert_eq!(contract_of(&line_id(0, &line)), None);
    }
}
