//! The real app on a real (virtual) desktop, driven from outside: window by WebDriver, tray and notifications over the
//! session bus, keyring through the Secret Service. Started by `cargo xtask e2e`, which brings the desktop.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a test runner talks to the terminal")]
#![allow(clippy::disallowed_methods, reason = "it waits for real programs in real time")]
#![cfg_attr(not(target_os = "linux"), allow(dead_code, unused_imports, reason = "the desktop it drives is Linux"))]

#[cfg(target_os = "linux")]
mod axe;
#[cfg(target_os = "linux")]
mod browser;
#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod flows;
#[cfg(target_os = "linux")]
mod http;
#[cfg(target_os = "linux")]
mod plain;
#[cfg(target_os = "linux")]
mod search;
#[cfg(target_os = "linux")]
mod stage;
#[cfg(target_os = "linux")]
mod wait;

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    match stage::Options::read(std::env::args().skip(1)) {
        Ok(options) => flows::run(&options),
        Err(sentence) => {
            eprintln!("kigenban-e2e: {sentence}");
            ExitCode::from(2)
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("kigenban-e2e: needs Linux");
    ExitCode::from(2)
}
