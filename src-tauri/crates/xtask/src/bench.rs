//! `cargo xtask bench`: speed and memory of an optimised build, the median of ten, beside the goals. `bench sizes`: only the
//! table by the size of the office, with the desk alone built.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::app;
use crate::desk::{Desk, NOW, internet, median};
use crate::process::{Guarded, Outcome, cargo, lines, must, output, say, wait_for};
use crate::session::Session;
use crate::{e2e, memory, root, system};

/// Measurements of each kind; the median is told.
const TIMES: usize = 10;

/// Contracts in the ledgers that the window opens; the first is compared with the goals.
const CONTRACTS: [&str; 2] = ["50", "500"];

/// Offices whose screens are measured at the desk, by their contracts.
const SIZES: [&str; 4] = ["50", "500", "2000", "10000"];

/// The screens with what the window asks of each when it comes up: a page, not everything.
const SCREENS: [(&str, &str); 4] = [
    ("home.get", "{\"most\":20}"),
    ("contract.list", "{\"count\":100}"),
    ("calendar.get", "{\"month\":\"2026-11\"}"),
    ("checkup.get", "{\"most\":12}"),
];

/// A contract of every large office, a domain (see `kigenban_sample::big`).
const A_DOMAIN: &str = "019aa000-0000-7000-9000-040000000000";

/// How long a program may come to rest before its memory is read.
const REST: Duration = Duration::from_secs(8);

/// Domains of the large round, and how long each answer is held back.
const MANY: usize = 1000;
const DELAY_MS: &str = "50";

pub(crate) fn run(arguments: &[String]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("bench needs Linux: it reads memory from /proc and brings its own screen".into());
    }
    let folder = root::products().join("bench");
    match arguments {
        [] => whole(folder),
        [what] if what == "sizes" => {
            must(&mut cargo(["build", "-p", "kigenban-desk", "--example", "desk", "--profile", app::OPTIMISED]))?;
            root::fresh(&folder)?;
            size_figures(&folder)
        }
        _ => Err("bench, or bench sizes".into()),
    }
}

fn whole(folder: PathBuf) -> Outcome {
    system::ensure(&[system::BUILD, system::SCREEN, system::END_TO_END])?;
    app::build_optimised()?;
    root::fresh(&folder)?;
    program_figures()?;
    many_figures(&folder)?;
    size_figures(&folder)?;
    let place = Setting::prepare(folder)?;
    place.check_figures()?;
    let mut session = Session::start(&place.folder.join("home"))?;
    // Without a tray a window that is closed is only made small.
    session.start_tray()?;
    place.window_figures(&session)?;
    must(e2e::driver(&session, app::OPTIMISED, &place.folder).arg("payment_to_home"))
}

/// The reader, opening, a sheet: each measured by a program of its room.
fn program_figures() -> Outcome {
    must(&mut Command::new(root::built(app::OPTIMISED, "examples/reader_speed")))?;
    let opening = output(&mut Command::new(root::built(app::OPTIMISED, "examples/open_time")))?;
    milliseconds("ledger opened (median of 10)", number(&opening, "open_ms")?, Some(10.0));
    milliseconds("ledger opened and read", number(&opening, "open_and_read_ms")?, None);
    let sheet = output(&mut Command::new(root::built(app::OPTIMISED, "examples/sheet_time")))?;
    milliseconds("handover sheet, first of the process", number(&sheet, "first_ms")?, None);
    milliseconds("handover sheet, warm (median of 20)", number(&sheet, "median_ms")?, Some(30.0));
    Ok(())
}

/// A thousand domains, five checks each, against a small internet that is a process of its own and answers late.
fn many_figures(folder: &Path) -> Outcome {
    let file = folder.join("many.toml");
    let size = MANY.to_string();
    let mut internet = internet(app::OPTIMISED, &["--domains", &size, "--delay-ms", DELAY_MS], &file)?;
    // As `World::many` names them: each tenth is a .jp name.
    let name = |n: usize| match n % 10 {
        0 => format!("example-bench-{n:04}.co.jp\n"),
        _ => format!("bench-{n:04}.example\n"),
    };
    let names = (1..=MANY).map(name);
    let list = folder.join("many.txt");
    fs::write(&list, names.collect::<String>())?;
    say(&format!("{MANY} domains, each answer {DELAY_MS} ms late"));
    must(
        Command::new(root::built(app::OPTIMISED, "examples/many"))
            .arg(&file)
            .args(["--now", NOW])
            .stdin(fs::File::open(list)?),
    )?;
    // Told to end, the small internet says on stderr what it was asked and what that cost.
    if let Some(input) = internet.0.stdin.as_mut() {
        writeln!(input, "quit")?;
    }
    internet.0.wait()?;
    Ok(())
}

/// Screens, one change, a click and a quiet heartbeat at the desk, by the size of the office.
fn size_figures(folder: &Path) -> Outcome {
    println!("{:>10} {}", "contracts", COLUMNS.map(|(name, _)| format!("{name:>10}")).join(""));
    println!("{:>10} {}", "goal", COLUMNS.map(|(_, goal)| format!("{goal:>10}")).join(""));
    for size in SIZES {
        let data = folder.join(format!("data-{size}"));
        Desk::start(app::OPTIMISED, &data, None)?.ask("sample.load", &format!("{{\"contracts\":{size}}}"))?;
        let begin = Instant::now();
        let mut desk = Desk::start(app::OPTIMISED, &data, None)?;
        desk.ask("session.get", "{}")?;
        let mut figures = vec![begin.elapsed()];
        for (screen, page) in SCREENS {
            figures.push(desk.median(screen, &[page; TIMES])?);
        }
        let note = |turn| format!("{{\"id\":\"{A_DOMAIN}\",\"fields\":{{\"note\":\"{turn}\"}}}}");
        figures.extend(desk.change("contract.update", &(0..TIMES).map(note).collect::<Vec<_>>())?);
        figures.push(click(&mut desk)?);
        // The first beats tell what is due; after them nothing is.
        for _ in 0..3 {
            desk.ask("clock.tick", "{}")?;
        }
        figures.push(desk.median("clock.tick", &["{}"; TIMES])?);
        let memory = memory_of(&desk.program)?;
        let cells = figures.iter().map(|figure| format!("{:>10.1}", figure.as_secs_f64() * 1e3));
        println!("{size:>10} {}{memory:>10.0}", cells.collect::<String>());
    }
    Ok(())
}

/// From a payment confirmed to home as it is then.
fn click(desk: &mut Desk) -> Outcome<Duration> {
    let (detail, _) = desk.reply("contract.get", &format!("{{\"id\":\"{A_DOMAIN}\"}}"))?;
    let period = detail.split("\"period\":\"").nth(1).and_then(|rest| rest.split('"').next());
    let period = period.ok_or("the contract of the bench cannot be paid for")?;
    let paid = format!("{{\"contract\":\"{A_DOMAIN}\",\"period\":\"{period}\",\"seen_in\":\"receipt\"}}");
    let (home, page) = SCREENS[0];
    Ok(desk.ask("payment.confirm", &paid)? + desk.ask(home, page)?)
}

/// The small internet, and a 練習 ledger of each size for the window, in a folder called by its contracts.
struct Setting {
    folder: PathBuf,
    _internet: Guarded,
}

impl Setting {
    fn prepare(folder: PathBuf) -> Outcome<Self> {
        let internet = internet(app::OPTIMISED, &["--scenario", "sample"], &folder.join("internet.toml"))?;
        let place = Self { folder, _internet: internet };
        for contracts in CONTRACTS {
            place.desk(contracts)?.ask("sample.load", &format!("{{\"contracts\":{contracts}}}"))?;
        }
        Ok(place)
    }

    /// One domain's five checks over the command the window uses, in the sample office as it is.
    fn check_figures(&self) -> Outcome {
        let mut desk = self.desk("data-checks")?;
        desk.ask("sample.load", "{}")?;
        let checks = (0..TIMES).map(|_| desk.job("check.run", "{\"domains\":[\"example-kobe.co.jp\"]}"));
        told("five checks of one domain", checks.collect::<Outcome<_>>()?, Some(Duration::from_millis(300)));
        Ok(())
    }

    /// Start to painted beside an empty window, and what stays in memory.
    fn window_figures(&self, session: &Session) -> Outcome {
        let binary = root::built(app::OPTIMISED, "kigenban");
        let [few, many] = CONTRACTS;
        let (mut empty, mut home, mut large) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..TIMES {
            empty.push(self.start(session, &root::built(app::OPTIMISED, "examples/empty_window"), few)?.0);
            home.push(self.start(session, &binary, few)?.0);
            large.push(self.start(session, &binary, many)?.0);
        }
        let yardstick = told("an empty Tauri window painted", empty, None);
        let goal = (yardstick * 3 / 2).min(Duration::from_millis(800));
        told(&format!("home painted with {few} contracts"), home, Some(goal));
        told(&format!("home painted with {many} contracts"), large, None);
        let mut hidden = Vec::new();
        for _ in 0..TIMES {
            let started = Guarded(self.command(session, &binary, few).arg("--hidden").stdout(Stdio::null()).spawn()?);
            thread::sleep(REST);
            hidden.push(memory_of(&started)?);
        }
        let small = megabytes("memory, started hidden (a goal)", &mut hidden, Some(60.0));
        let mut open = Vec::new();
        for _ in 0..TIMES {
            let (_, started) = self.start(session, &binary, few)?;
            thread::sleep(REST);
            open.push(memory_of(&started)?);
        }
        megabytes("memory, window open", &mut open, Some(270.0));
        let (_, app) = self.start(session, &binary, few)?;
        close(session)?;
        settle(&app)?;
        megabytes("memory, window closed and settled (once)", &mut [memory_of(&app)?], Some(small * 1.1));
        for _ in 0..20 {
            // A second start brings the window of the first up and ends.
            must(self.command(session, &binary, few).stdout(Stdio::null()))?;
            wait_for("the window", Duration::from_secs(20), || window(session))?;
            thread::sleep(Duration::from_secs(1));
            close(session)?;
        }
        settle(&app)?;
        megabytes("memory, after 20 openings (once)", &mut [memory_of(&app)?], Some(small * 1.1));
        Ok(())
    }

    /// Starts a program and measures until it says that its first screen is painted.
    fn start(&self, session: &Session, binary: &Path, contracts: &str) -> Outcome<(Duration, Guarded)> {
        let mut command = self.command(session, binary, contracts);
        let begin = Instant::now();
        let mut child = Guarded(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
        let lines = lines(child.0.stdout.take().ok_or("no output")?);
        loop {
            let line = lines.recv_timeout(Duration::from_mins(1)).map_err(|_| "no screen within 60 s")?;
            if line.starts_with("ready screen=") {
                return Ok((begin.elapsed(), child));
            }
        }
    }

    /// A program on the ledger with so many contracts.
    fn command(&self, session: &Session, binary: &Path, contracts: &str) -> Command {
        let mut command = session.command(binary);
        command.env("KIGENBAN_DATA", self.folder.join(contracts)).env("KIGENBAN_NOW", NOW);
        command.env("KIGENBAN_INTERNET", self.folder.join("internet.toml"));
        command.env("KIGENBAN_KEYCHAIN", self.folder.join("keychain.json"));
        command
    }

    fn desk(&self, data: &str) -> Outcome<Desk> {
        Desk::start(app::OPTIMISED, &self.folder.join(data), Some(&self.folder.join("internet.toml")))
    }
}

/// The columns of the table by size, with their goals at 10,000 contracts (milliseconds; memory in MB).
const COLUMNS: [(&str, &str); 10] = [
    ("opening", "1000"),
    ("home", "300"),
    ("ledger", "300"),
    ("calendar", "300"),
    ("checkup", "300"),
    ("durable", "10"),
    ("change", "-"),
    ("click", "100"),
    ("heartbeat", "5"),
    ("memory", "150"),
];

fn told(what: &str, times: Vec<Duration>, goal: Option<Duration>) -> Duration {
    let median = median(times);
    milliseconds(what, median.as_secs_f64() * 1e3, goal.map(|goal| goal.as_secs_f64() * 1e3));
    median
}

/// A figure that a program printed as JSON.
fn number(json: &str, name: &str) -> Outcome<f64> {
    let after = json.split(&format!("\"{name}\":")).nth(1).and_then(|rest| rest.split([',', '}']).next());
    after.and_then(|text| text.trim().parse().ok()).ok_or_else(|| format!("no {name} in {json}").into())
}

fn milliseconds(what: &str, figure: f64, goal: Option<f64>) {
    println!("{what:44} {figure:>9.1} ms   {}", verdict(figure, goal, "ms"));
}

fn verdict(figure: f64, goal: Option<f64>, unit: &str) -> String {
    goal.map_or_else(String::new, |goal| {
        format!("goal {goal:.0} {unit} {}", if figure <= goal { "met" } else { "MISSED" })
    })
}

fn memory_of(app: &Guarded) -> Outcome<f64> {
    memory::tree_mb(app.0.id()).ok_or_else(|| "the system does not tell the memory of a process".into())
}

/// Tells the median.
fn megabytes(what: &str, sizes: &mut [f64], goal: Option<f64>) -> f64 {
    sizes.sort_unstable_by(f64::total_cmp);
    let size = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    println!("{what:44} {size:>9.1} MB   {}", verdict(size, goal, "MB"));
    size
}

fn window(session: &Session) -> Option<String> {
    session.window("期限番")
}

fn close(session: &Session) -> Outcome {
    let there = wait_for("the window", Duration::from_secs(20), || window(session))?;
    must(session.command("xdotool").args(["windowactivate", "--sync", &there]))?;
    must(session.command("xdotool").args(["key", "alt+F4"]))?;
    wait_for("the window to be gone", Duration::from_secs(20), || window(session).is_none().then_some(()))
}

/// Waits until the program has started itself anew (WebKit's own processes are gone then) and has come to rest.
fn settle(app: &Guarded) -> Outcome {
    wait_for("the program to settle", Duration::from_mins(2), || {
        (memory::family(app.0.id()).len() == 1).then_some(())
    })?;
    thread::sleep(REST);
    Ok(())
}
