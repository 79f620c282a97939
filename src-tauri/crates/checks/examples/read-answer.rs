//! Reads stored registry answers: `read-answer --domain D FILE…` (RDAP JSON or WHOIS text). One JSON line a file.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::process::ExitCode;

use kigenban_checks::{DomainName, read_answer};
use serde_json::json;

fn main() -> ExitCode {
    let mut domain = String::new();
    let mut files = Vec::new();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--domain" => match args.next() {
                Some(name) => domain = name,
                None => return usage("--domain needs a name"),
            },
            _ if arg.starts_with("--") => return usage(&format!("unknown option {arg}")),
            _ => files.push(arg),
        }
    }
    if files.is_empty() {
        return usage("no file given");
    }
    // The name as given: an answer may be about any host a registry keeps, also below a hoster's suffix.
    let asked = DomainName::parse(&domain).map_or_else(
        |_| domain.trim().trim_end_matches('.').to_lowercase(),
        |name| {
            if domain.is_ascii() { domain.trim().trim_end_matches('.').to_lowercase() } else { name.ascii().to_owned() }
        },
    );
    for file in files {
        let bytes = match std::fs::read(&file) {
            Ok(bytes) => bytes,
            Err(error) => return usage(&format!("{file}: {error}")),
        };
        let read = read_answer(&asked, &bytes);
        println!(
            "{}",
            json!({
                "file": file,
                "domain": asked,
                "state": read.state,
                "expires": read.expires,
                "other_dates": read.other_dates,
                "statuses": read.statuses,
                "registrar": read.registrar,
                "holder": read.holder,
                "name_servers": read.name_servers,
            })
        );
    }
    ExitCode::SUCCESS
}

fn usage(problem: &str) -> ExitCode {
    eprintln!("{problem}\nusage: read-answer --domain D FILE…");
    ExitCode::from(2)
}
