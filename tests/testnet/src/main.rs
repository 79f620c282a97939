//! The small internet as a program: writes its internet file, prints `ready`, runs until it is told to end.

use std::{path::PathBuf, process::ExitCode};

use chrono::{DateTime, Utc};
use kigenban_testnet::{Rule, Scenario, Testnet, World, command};
use tokio::io::{AsyncBufReadExt, BufReader};

const USAGE: &str = "\
kigenban-testnet --out FILE [--scenario NAME[=DOMAIN]]... [--domains N] [--delay-ms N] [--now RFC3339] [--seed N]
                 [--limits CONNECT_MS,ANSWER_MS] [--threads N]
Writes FILE (an internet file) and ca.pem beside it, prints `control URL` and `ready`, runs until it is killed.
Lines on stdin steer it: scenario DOMAIN NAME | fault SERVICE|- DOMAIN|- JSON | clear | line NAME | now RFC3339 |
expires DOMAIN DATE | remove DOMAIN | quit";

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let plan = match Plan::parse(std::env::args().skip(1)) {
        Ok(plan) => plan,
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let started = Testnet::start_with(plan.world(), plan.threads).and_then(|net| {
        let net = match plan.limits {
            Some((connect, answer)) => net.with_limits(connect, answer),
            None => net,
        };
        net.write_file(&plan.out)?;
        Ok(net)
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match (started, runtime) {
        (Ok(net), Ok(runtime)) => {
            println!("control {}\nready", net.control_url());
            runtime.block_on(obey(&net));
            eprintln!("asked {:?}", net.counts());
            if let Some(seconds) = cpu_seconds() {
                eprintln!("cpu {seconds:.2} s");
            }
            runtime.shutdown_background();
            ExitCode::SUCCESS
        }
        (Err(error), _) | (_, Err(error)) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Obeys stdin until `quit` or a signal; a closed stdin (a program in the background) is no reason to end.
#[expect(clippy::print_stderr, reason = "a program for the terminal")]
async fn obey(net: &Testnet) {
    let lines = async {
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if line.trim() == "quit" {
                return;
            }
            if let Err(error) = command(net, &line) {
                eprintln!("{error}");
            }
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = lines => {},
        () = ended() => {},
    }
}

#[cfg(unix)]
async fn ended() {
    use tokio::signal::unix::{SignalKind, signal};
    match (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
        (Ok(mut terminate), Ok(mut interrupt)) => tokio::select! {
            _ = terminate.recv() => {},
            _ = interrupt.recv() => {},
        },
        _ => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn ended() {
    let _ = tokio::signal::ctrl_c().await;
}

/// User and system time of this process, where the system tells it in a file.
fn cpu_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let rest = text.rsplit(')').next()?;
    let ticks: f64 = rest.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    // Linux counts a hundred ticks a second for every program.
    Some(ticks / 100.0)
}

struct Plan {
    out: PathBuf,
    scenarios: Vec<(Scenario, String)>,
    domains: usize,
    delay_ms: u64,
    now: DateTime<Utc>,
    seed: u64,
    limits: Option<(u64, u64)>,
    threads: usize,
}

impl Plan {
    fn parse(mut args: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut plan = Self {
            out: PathBuf::new(),
            scenarios: Vec::new(),
            domains: 0,
            delay_ms: 0,
            now: real_now(),
            seed: 1,
            limits: None,
            threads: 2,
        };
        while let Some(option) = args.next() {
            let value = args.next().ok_or_else(|| format!("{option} wants a value"))?;
            let number = || value.parse::<u64>().map_err(|error| format!("{option} {value}: {error}"));
            match option.as_str() {
                "--delay-ms" => plan.delay_ms = number()?,
                "--domains" => plan.domains = usize::try_from(number()?).map_err(|error| error.to_string())?,
                "--limits" => {
                    let parts =
                        value.split_once(',').and_then(|(left, right)| Some((left.parse().ok()?, right.parse().ok()?)));
                    plan.limits = Some(parts.ok_or("--limits wants CONNECT_MS,ANSWER_MS")?);
                }
                "--now" => plan.now = value.parse().map_err(|error| format!("--now {value}: {error}"))?,
                "--out" => plan.out = PathBuf::from(&value),
                "--scenario" => {
                    let (name, domain) = value.split_once('=').unwrap_or((&value, ""));
                    let scenario = Scenario::parse(name).ok_or_else(|| no_scenario(name))?;
                    let domain = if domain.is_empty() { scenario.domain() } else { domain.into() };
                    plan.scenarios.push((scenario, domain));
                }
                "--seed" => plan.seed = number()?,
                "--threads" => plan.threads = usize::try_from(number()?.max(1)).map_err(|error| error.to_string())?,
                _ => return Err(format!("unknown option {option}")),
            }
        }
        if plan.out.as_os_str().is_empty() {
            return Err("--out FILE is wanted".into());
        }
        Ok(plan)
    }

    fn world(&self) -> World {
        let mut world = World { delay_ms: self.delay_ms, seed: self.seed, ..World::many(self.domains, self.now) };
        let line_last =
            |(scenario, _): &&(Scenario, String)| matches!(scenario, Scenario::CaptivePortal | Scenario::Offline);
        let (line, rest): (Vec<_>, Vec<_>) = self.scenarios.iter().partition(line_last);
        for (scenario, domain) in rest.into_iter().chain(line) {
            scenario.bring(&mut world, domain);
        }
        world.rules.dedup_by(|left: &mut Rule, right: &mut Rule| left == right);
        world
    }
}

fn no_scenario(name: &str) -> String {
    let known: Vec<&str> = Scenario::ALL.into_iter().map(Scenario::name).collect();
    format!("no such scenario: {name}; known: {}", known.join(" "))
}

/// The one place that looks at the real clock: whoever wants another one says `--now`.
#[expect(clippy::disallowed_methods, reason = "the default of --now")]
fn real_now() -> DateTime<Utc> {
    Utc::now()
}
