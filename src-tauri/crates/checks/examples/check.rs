//! Looks at domains and prints what was seen as JSON:
//! `check DOMAIN… [--internet FILE] [--only registration,dns,tls,web,mail] [--now RFC3339]`; `-` reads domains from
//! stdin. One domain prints one object, several print one line each. Exit 2 for a bad argument.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::io::BufRead;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, Utc};
use kigenban_checks::{DomainName, Internet, observe_timed};
use kigenban_facts::{Check, Observation};
use serde_json::{Value, json};

struct Wanted {
    checks: Vec<Check>,
    domains: Vec<DomainName>,
    internet: Internet,
    now: DateTime<Utc>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let wanted = match read_arguments() {
        Ok(wanted) => wanted,
        Err(problem) => {
            eprintln!("{problem}");
            eprintln!("usage: check DOMAIN… [--internet FILE] [--only CHECKS] [--now RFC3339]");
            return ExitCode::from(2);
        }
    };
    for domain in &wanted.domains {
        let (seen, _) = observe_timed(domain, &wanted.checks, &wanted.internet, wanted.now).await;
        let object = json!({ "domain": domain.ascii(), "observations": seen.iter().map(flat).collect::<Vec<_>>() });
        println!("{object}");
    }
    ExitCode::SUCCESS
}

/// An observation as it is kept, without its inner tag.
fn flat(observation: &Observation) -> Value {
    let mut value = serde_json::to_value(observation).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        object.remove("facts");
    }
    value
}

fn read_arguments() -> Result<Wanted, String> {
    let mut wanted =
        Wanted { checks: Check::ALL.to_vec(), domains: Vec::new(), internet: Internet::real(), now: clock() };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--internet" => {
                let file = PathBuf::from(value()?);
                wanted.internet = Internet::from_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            }
            "--now" => wanted.now = value()?.parse().map_err(|error| format!("--now: {error}"))?,
            "--only" => wanted.checks = value()?.split(',').map(check_of).collect::<Result<_, _>>()?,
            "-" => {
                for line in std::io::stdin().lock().lines() {
                    let line = line.map_err(|error| error.to_string())?;
                    if !line.trim().is_empty() {
                        wanted.domains.push(domain_of(&line)?);
                    }
                }
            }
            _ if arg.starts_with("--") => return Err(format!("unknown option {arg}")),
            _ => wanted.domains.push(domain_of(&arg)?),
        }
    }
    if wanted.domains.is_empty() { Err("no domain given".to_owned()) } else { Ok(wanted) }
}

fn domain_of(text: &str) -> Result<DomainName, String> {
    DomainName::parse(text).map_err(|error| format!("{text}: {error}"))
}

fn check_of(name: &str) -> Result<Check, String> {
    serde_json::from_value(json!(name.trim())).map_err(|_| format!("--only: there is no check {name}"))
}

#[expect(clippy::disallowed_methods, reason = "a program reads the clock once, at its edge")]
fn clock() -> DateTime<Utc> {
    Utc::now()
}
