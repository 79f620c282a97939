//! Kigenban, the desktop program: start-up order and nothing else.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod ipc;
mod program;
mod restart;
mod start;
mod window;

use tauri::RunEvent;

fn main() -> tauri::Result<()> {
    let start = start::Start::read(std::env::args_os().skip(1), |name| std::env::var_os(name));
    let hidden = start.as_ref().is_ok_and(|start| start.hidden);
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(program::Program::default())
        .invoke_handler(tauri::generate_handler![
            ipc::call,
            ipc::open_file,
            ipc::open_url,
            ipc::opened_for,
            ipc::pick_open_path,
            ipc::pick_save_path,
            ipc::quit,
            ipc::screen_ready
        ])
        .setup(move |app| {
            if !hidden {
                window::open(app.handle(), None)?;
            }
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|_app, event| {
            if let RunEvent::ExitRequested { code: None, api, .. } = event {
                api.prevent_exit();
            }
        });
    Ok(())
}
