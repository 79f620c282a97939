//! Plays the first days of an office with a program without a window, started as the arguments say:
//! `days FOLDER PROGRAM [ARGUMENT…]`, for instance with Wine and the program made for Windows.

use std::path::Path;
use std::process::{Command, ExitCode};

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [folder, program, rest @ ..] = arguments.as_slice() else {
        eprintln!("days FOLDER PROGRAM [ARGUMENT…]");
        return ExitCode::from(2);
    };
    let desk = || {
        let mut command = Command::new(program);
        command.args(rest);
        command
    };
    match kigenban_tests::days::play(&desk, Path::new(folder), kigenban_sample::now()) {
        Ok(seen) => {
            for sentence in seen {
                println!("{sentence}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
