//! Kigenban, the desktop program: start-up order and nothing else.
#![windows_subsystem = "windows"]

mod autostart;
mod clock;
mod display;
mod faces;
mod ground;
mod heartbeat;
mod identity;
mod ipc;
mod keychain;
mod memory;
mod network;
mod notify;
mod place;
mod press;
mod program;
mod restart;
mod setup;
mod single;
mod start;
mod tray;
mod tray_host;
mod webview;
mod window;

use std::process::ExitCode;

use kigenban_desk::{Code, Error, Language};
use tauri::Manager;

use program::Program;

fn main() -> tauri::Result<ExitCode> {
    memory::keep_out_of_files();
    restart::wait_for_left_behind();
    webview::prepare();
    if !display::is_there() {
        ground::complain(&Error::new(Code::NoDisplay).say(Language::default()));
        return Ok(ExitCode::FAILURE);
    }
    let start = start::Start::read(std::env::args_os().skip(1), |name| std::env::var_os(name));
    let (hidden, quits) = start.as_ref().map_or((false, false), |start| (start.hidden, start.quit));
    let press = start.as_ref().ok().and_then(|start| start.press.clone());
    let name = single::name(start.as_ref().ok().and_then(|start| start.data.as_deref()));
    let mut context = tauri::generate_context!();
    faces::lend(&mut context);
    if cfg!(windows) {
        // By this alone it is asked there whether another one runs.
        context.config_mut().identifier.clone_from(&name);
    }
    tauri::Builder::default()
        .plugin(single::plugin(name))
        .plugin(autostart::plugin())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![
            ipc::call,
            ipc::choose_file,
            ipc::choose_folder,
            ipc::choose_save_path,
            ipc::open_file,
            ipc::open_link,
            ipc::opened_for,
            ipc::quit,
            ipc::screen_ready,
            ipc::zoom
        ])
        .setup(move |app| {
            let app = app.handle();
            if quits {
                // Nobody else runs, or we would have ended before: there is nothing to end.
                app.exit(0);
                return Ok(());
            }
            identity::make_known();
            setup::program(app, start);
            let program = app.state::<Program>();
            if let Some(press) = press.filter(|_| program.desk().is_some()) {
                app.state::<notify::Desktop>().pressed(press);
            } else if !hidden || program.desk().is_none() {
                window::open(app, None)?;
            }
            if program.desk().is_some() {
                heartbeat::start(app)?;
            }
            Ok(())
        })
        .build(context)?
        .run(window::follow);
    Ok(ExitCode::SUCCESS)
}
