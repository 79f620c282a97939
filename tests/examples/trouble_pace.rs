//! How long somebody waits for 困ったとき: the first statement and the whole answer, on a healthy line and on lines where
//! everything or half of it times out, with the limits of the real program. Prints a table; judges nothing.
//!
//! `cargo build --workspace --examples && target/debug/examples/trouble_pace`

use std::io::Write as _;
use std::process::{Child, ChildStdin, Command, Stdio};

use kigenban_testnet::{Fault, Line, Rule, Scenario, Service, Site, Testnet, World};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::ChildStdout;
use tokio::time::{Duration, Instant, timeout};

const NAME: &str = "example-kobe.co.jp";
const NOW: &str = "2027-01-05T08:40:00+09:00";

/// The terminal program on one small internet.
struct Desk {
    child: Child,
    say: ChildStdin,
    hear: Lines<BufReader<ChildStdout>>,
}

impl Desk {
    fn start(file: &std::path::Path, folder: &std::path::Path) -> Result<Self, Box<dyn std::error::Error>> {
        let program = std::env::current_exe()?.with_file_name(format!("desk{}", std::env::consts::EXE_SUFFIX));
        let mut child = Command::new(program)
            .arg("--data")
            .arg(folder.join("ledger"))
            .arg("--internet")
            .arg(file)
            .args(["--now", NOW, "--keychain"])
            .arg(folder.join("keys"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let say = child.stdin.take().ok_or("no way in")?;
        let out = ChildStdout::from_std(child.stdout.take().ok_or("no way out")?)?;
        Ok(Self { child, say, hear: BufReader::new(out).lines() })
    }

    fn ask(&mut self, cmd: &str, args: &Value) -> std::io::Result<()> {
        writeln!(self.say, "{}", json!({"id": 1, "cmd": cmd, "args": args}))
    }

    async fn next(&mut self) -> Result<Value, Box<dyn std::error::Error>> {
        let line = timeout(Duration::from_mins(1), self.hear.next_line()).await??.ok_or("it has ended")?;
        Ok(serde_json::from_str(&line)?)
    }

    async fn reply(&mut self, cmd: &str, args: Value) -> Result<Value, Box<dyn std::error::Error>> {
        self.ask(cmd, &args)?;
        loop {
            let said = self.next().await?;
            if said["id"] == 1 {
                return Ok(said);
            }
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // Our own child, and nothing is kept.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A line of the table: what happens to the world after the ledger stands.
type Turn = fn(&Testnet);

const TURNS: [(&str, Turn); 7] = [
    ("lapsed, healthy line", |net| net.scenario(Scenario::Lapsed, NAME)),
    ("healthy", |_| {}),
    ("everything times out", |net| net.fault(Rule::everywhere(Fault::Silent))),
    ("the line is down", |net| net.line(Line::Offline)),
    ("witnesses resolve, nothing else answers", |net| {
        for service in [Service::Http, Service::Https, Service::Whois, Service::Rdap, Service::Dns] {
            net.fault(Rule::at(service, Fault::Silent));
        }
    }),
    ("only this name times out", |net| net.fault(Rule::everywhere(Fault::Silent).of(NAME))),
    ("every answer takes two seconds", |net| net.fault(Rule::everywhere(Fault::Delay { ms: 2_000 }))),
];

#[expect(clippy::print_stdout, reason = "a program for the terminal")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{:42} {:>8} {:>8}  detail", "", "first s", "whole s");
    for (name, turn) in TURNS {
        let folder = tempfile::tempdir()?;
        let now = NOW.parse()?;
        let net = Testnet::start(World::new(now).with(Site::healthy(NAME, now)))?;
        let mut desk = Desk::start(&net.write(folder.path())?, folder.path())?;
        desk.reply("ledger.create", json!({})).await?;
        desk.reply("office.set", json!({"name": "株式会社みほん商会"})).await?;
        desk.reply("bundle.add", json!({"name": "会社", "domain": NAME})).await?;
        turn(&net);
        let began = Instant::now();
        desk.ask("trouble.diagnose", &json!({"domain": NAME, "trouble": "mail"}))?;
        let mut first = None;
        let result = loop {
            let said = desk.next().await?;
            if said["so_far"]["sentence"].is_string() {
                first.get_or_insert_with(|| began.elapsed());
            }
            if said["event"] == "done" {
                break said["result"].clone();
            }
        };
        let whole = began.elapsed();
        let first = first.unwrap_or(whole);
        let detail = result["detail"].as_str().unwrap_or("?");
        println!("{name:42} {:8.1} {:8.1}  {detail}", first.as_secs_f64(), whole.as_secs_f64());
    }
    Ok(())
}
