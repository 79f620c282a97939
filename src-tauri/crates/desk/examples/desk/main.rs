//! The whole program without a window: one JSON request a line on stdin, one JSON object a line on stdout.
//!
//! `cargo run -q -p kigenban-desk --example desk -- --data DIR [--internet FILE] [--now RFC3339] [--keychain FILE]`
//!
//! `{"id": 1, "cmd": "home.get", "args": {}}` is answered by `{"id": 1, "ok": …}` or `{"id": 1, "error": {"code",
//! "message"}}`; events come between. `help` lists the commands. `sample.load` fills a new practice ledger with the sample
//! office. The end of stdin ends the program, once the jobs are done.

mod options;
mod stand_in;

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use kigenban_desk::{Code, Desk, Error, Event, Internet, Language, Ports, Setup, internet_file};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};

use options::Options;
use stand_in::{FileKeychain, RehearsalClock, Told};

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(error) => return refuse(&error),
    };
    let internet = match options.internet.as_deref().map(internet_file).transpose() {
        Ok(internet) => internet.unwrap_or_else(Internet::real),
        Err(error) => return refuse(&error),
    };
    let setup = Setup {
        folder: options.data.clone(),
        internet,
        rehearsal: options.internet.is_some() || options.now.is_some(),
        language: Language::Ja,
    };
    let ports = Ports {
        clock: Arc::new(RehearsalClock::starting_at(options.now)),
        notifier: Arc::new(Told),
        keychain: Arc::new(FileKeychain::at(options.keychain)),
        listener: Arc::new(|event: &Event| say(&json!(event))),
    };
    let desk = Desk::new(ports, setup);
    desk.start().await;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    // One after the other: what is written first happens first.
    while let Ok(Some(line)) = lines.next_line().await {
        if !line.trim().is_empty() {
            say(&answer(&desk, &line).await);
        }
    }
    desk.idle().await;
    desk.close().await;
    ExitCode::SUCCESS
}

async fn answer(desk: &Desk, line: &str) -> Value {
    let request: Value = serde_json::from_str(line).unwrap_or_default();
    let id = request.get("id").cloned().unwrap_or_default();
    let Some(cmd) = request.get("cmd").and_then(Value::as_str) else {
        return json!({"id": id, "error": Error::new(Code::UnreadableRequest).told(Language::Ja)});
    };
    let args = request.get("args").cloned().unwrap_or_else(|| json!({}));
    let answer = if cmd == "sample.load" {
        // `{"contracts": n}`: an office of that size instead, for measuring.
        let size = args["contracts"].as_u64().and_then(|size| usize::try_from(size).ok());
        let book = size.map_or_else(kigenban_sample::book, kigenban_sample::big);
        desk.import_book(book).await.map(|()| json!({}))
    } else {
        desk.call(cmd, args).await
    };
    match answer {
        Ok(ok) => json!({"id": id, "ok": ok}),
        Err(error) => json!({"id": id, "error": error}),
    }
}

/// One line; whoever reads may have gone.
fn say(value: &Value) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{value}").and_then(|()| out.flush());
}

fn refuse(error: &Error) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{}", error.say(Language::Ja));
    ExitCode::from(2)
}
