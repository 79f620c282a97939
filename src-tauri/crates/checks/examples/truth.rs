//! Scores the readers against a folder of stored answers: `truth DIR`, where `DIR/truth.tsv` has the columns
//! `file domain state expires`. Prints every miss and the score of .jp and of the others; exit 1 below the goals.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::path::Path;
use std::process::ExitCode;

use kigenban_checks::read_answer;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: truth DIR");
        return ExitCode::from(2);
    };
    let folder = Path::new(&folder);
    let Ok(table) = std::fs::read_to_string(folder.join("truth.tsv")) else {
        eprintln!("{}: no truth.tsv to be read there", folder.display());
        return ExitCode::from(2);
    };
    let (mut jp, mut others) = ([0_u32; 2], [0_u32; 2]);
    for row in table.lines().skip(1).filter(|row| !row.trim().is_empty()) {
        let mut cells = row.split('\t').map(str::trim);
        let mut next = || cells.next().unwrap_or_default();
        let (file, domain, state, expires) = (next(), next(), next(), next());
        let Ok(bytes) = std::fs::read(folder.join(file)) else {
            eprintln!("{file}: not there");
            return ExitCode::from(2);
        };
        let read = read_answer(domain, &bytes);
        let read_state = serde_json::to_value(read.state).ok().and_then(|v| v.as_str().map(str::to_owned));
        let read_state = read_state.unwrap_or_default();
        // The table gives dead names the date that stands in the answer; it belongs to the other dates.
        let dateless = ["suspended", "deleted", "not_registered", "reserved", "refused", "unknown"].contains(&state);
        let day = read.expires.map(|day| day.to_string()).unwrap_or_default();
        let right = read_state == state && day == if dateless { "" } else { expires };
        let score = if domain.rsplit('.').next() == Some("jp") || file.starts_with("whois/jp/") {
            &mut jp
        } else {
            &mut others
        };
        score[0] += u32::from(right);
        score[1] += 1;
        if !right {
            println!("miss  {file}\t{domain}\tsaid {state} {expires}\tread {read_state} {day}");
        }
    }
    println!(".jp     {} of {}", jp[0], jp[1]);
    println!(
        "others  {} of {} ({:.2} %)",
        others[0],
        others[1],
        100.0 * f64::from(others[0]) / f64::from(others[1].max(1))
    );
    if jp[0] == jp[1] && u64::from(others[0]) * 100 >= u64::from(others[1]) * 99 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
