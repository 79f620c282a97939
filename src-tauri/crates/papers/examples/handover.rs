//! `cargo run -q -p kigenban-papers --example handover -- --office sample|FILE --format pdf|md|ics|xlsx|recovery --out FILE`
//!
//! Prints a paper of an office's file (the JSON form of the whole ledger, as `tests/sample/office.json`).
//! `--lang ja|en`, `--now RFC3339` (the sample's own instant when left out with `--office sample`, the clock otherwise),
//! `--bundle ID`. `recovery` prints a recovery sheet with an invented code.
#![expect(clippy::print_stderr, reason = "a program for the terminal: its words go to stderr")]

use std::process::ExitCode;

use chrono::{DateTime, Utc};
use kigenban_facts::{Book, Language};
use kigenban_papers::{RecoverySheet, Sheet, Which, handover_markdown, handover_pdf, ics, recovery_sheet_pdf, xlsx};
use kigenban_wording::Words;

fn main() -> ExitCode {
    match run() {
        Ok(said) => {
            eprintln!("{said}");
            ExitCode::SUCCESS
        }
        Err(said) => {
            eprintln!("{said}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|at| args.get(at + 1)).cloned();
    let usage = "handover --office sample|FILE --format pdf|md|ics|xlsx|recovery --out FILE [--lang ja|en] [--now RFC3339] [--bundle ID]";
    let (Some(office), Some(format), Some(out)) = (value("--office"), value("--format"), value("--out")) else {
        return Err(usage.to_owned());
    };
    let words = Words::new(if value("--lang").as_deref() == Some("en") { Language::En } else { Language::Ja });
    let book = read(&office)?;
    let now = now(value("--now"), &office)?;
    let advice = kigenban_advice::judge(&book, now);
    let bundle = match value("--bundle") {
        Some(id) => Some(id.parse().map_err(|_| format!("{id}: not an id"))?),
        None => None,
    };
    let sheet = || Sheet::of(&book, &advice, Which { bundle, ..Which::default() }, words);
    let bytes = match format.as_str() {
        "ics" => ics(&book, &advice, words).into_bytes(),
        "md" => handover_markdown(&sheet()).into_bytes(),
        "pdf" => handover_pdf(&sheet()).map_err(|fault| fault.to_string())?,
        "recovery" => recovery_sheet_pdf(&invented(&book, &advice), words).map_err(|fault| fault.to_string())?,
        "xlsx" => xlsx(&book, &advice, words).map_err(|fault| fault.to_string())?,
        _ => return Err(usage.to_owned()),
    };
    #[expect(clippy::disallowed_methods, reason = "a developer's example; the desk writes people's files atomically")]
    std::fs::write(&out, &bytes).map_err(|fault| format!("{out}: {fault}"))?;
    Ok(format!("{out}: {} bytes", bytes.len()))
}

/// A recovery sheet whose code opens nothing.
fn invented(book: &Book, advice: &kigenban_advice::Advice) -> RecoverySheet {
    let groups = ["A1B2C", "D3E4F", "G5H6J", "K7M8N", "P9Q0R", "S1T2V", "W3X4Y"].map(str::to_owned).to_vec();
    RecoverySheet {
        company: book.office.name.clone(),
        code: groups.join("-"),
        groups,
        made: advice.today,
        rehearsal: true,
    }
}

fn read(office: &str) -> Result<Book, String> {
    if office == "sample" {
        return Ok(kigenban_sample::book());
    }
    let text = std::fs::read_to_string(office).map_err(|fault| format!("{office}: {fault}"))?;
    serde_json::from_str(&text).map_err(|fault| format!("{office}: {fault}"))
}

fn now(given: Option<String>, office: &str) -> Result<DateTime<Utc>, String> {
    match given {
        Some(text) => text
            .parse::<DateTime<chrono::FixedOffset>>()
            .map(|at| at.to_utc())
            .map_err(|fault| format!("{text}: {fault}")),
        None if office == "sample" => Ok(kigenban_sample::now()),
        #[expect(
            clippy::disallowed_methods,
            reason = "an example has no clock port; the rooms take `now` as an argument"
        )]
        None => Ok(Utc::now()),
    }
}
