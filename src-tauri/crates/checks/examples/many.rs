//! Five checks of many domains against an internet file, and what it cost:
//! `many FILE [--now RFC3339] < domains` prints wall time, CPU time, peak memory and peak sockets of this process.
//! Certificates of mail hosts are left out.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::io::BufRead;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::StreamExt;
use kigenban_checks::{DomainName, Internet, observe_timed};
use kigenban_facts::{Check, Outcome};
use tokio::time::Instant;

/// Domains looked at side by side.
const SIDE_BY_SIDE: usize = 60;

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let file = args.next().unwrap_or_default();
    let internet = match Internet::from_file(Path::new(&file)) {
        Ok(internet) => internet.without_mail_hosts(),
        Err(error) => {
            eprintln!("{error}\nusage: many FILE [--now RFC3339] < domains");
            return ExitCode::from(2);
        }
    };
    let now: Option<DateTime<Utc>> = args.skip_while(|arg| arg != "--now").nth(1).and_then(|text| text.parse().ok());
    let now = now.unwrap_or_else(clock);
    let lines = std::io::stdin().lock().lines().map_while(Result::ok);
    let domains: Vec<DomainName> = lines.filter_map(|line| DomainName::parse(&line).ok()).collect();

    let (done, sockets) = (AtomicBool::new(false), AtomicUsize::new(0));
    let began = Instant::now();
    let watch = async {
        let mut tick = tokio::time::interval(Duration::from_millis(100));
        while !done.load(Ordering::Relaxed) {
            tick.tick().await;
            sockets.fetch_max(open_sockets(), Ordering::Relaxed);
        }
    };
    let work = async {
        let looks =
            futures_util::stream::iter(&domains).map(|domain| observe_timed(domain, &Check::ALL, &internet, now));
        let seen: Vec<_> = looks.buffer_unordered(SIDE_BY_SIDE).map(|(seen, _)| seen).concat().await;
        done.store(true, Ordering::Relaxed);
        seen
    };
    let (seen, ()) = futures_util::future::join(work, watch).await;
    let wall = began.elapsed();
    let unseen = seen.iter().filter(|observation| matches!(observation.outcome, Outcome::Unseen { .. })).count();
    println!("domains       {}", domains.len());
    println!("observations  {} ({unseen} unseen)", seen.len());
    println!("wall          {:.2} s (goal for 1,000: 20 s)", wall.as_secs_f64());
    println!(
        "cpu           {}",
        cpu_seconds().map_or("unknown here".to_owned(), |cpu| format!("{cpu:.2} s (goal 15 s)"))
    );
    println!("peak memory   {} (goal 150 MB)", peak_memory().unwrap_or("unknown here".to_owned()));
    println!("peak sockets  {} (goal 400)", sockets.load(Ordering::Relaxed));
    ExitCode::SUCCESS
}

/// Sockets of this process; 0 where the system does not tell.
fn open_sockets() -> usize {
    let Ok(entries) = std::fs::read_dir("/proc/self/fd") else { return 0 };
    let is_socket = |path: std::path::PathBuf| {
        std::fs::read_link(path).is_ok_and(|target| target.to_string_lossy().starts_with("socket:"))
    };
    entries.flatten().filter(|entry| is_socket(entry.path())).count()
}

/// User and system time so far.
fn cpu_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    let ticks: f64 = fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?;
    Some(ticks / 100.0)
}

fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(format!("{} MB", kilobytes / 1024))
}

#[expect(clippy::disallowed_methods, reason = "a program reads the clock once, at its edge")]
fn clock() -> DateTime<Utc> {
    Utc::now()
}
