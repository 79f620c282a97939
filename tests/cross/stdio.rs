//! The whole program without a window, spoken to as its stdin and stdout are documented.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use kigenban_testnet::{Fault, Rule, Scenario, Service, Site, Testnet, World};
use serde_json::{Value, json};

use crate::support::{example, now};

/// How long anything may take; a run that hangs fails instead.
const PATIENCE: Duration = Duration::from_mins(5);

/// A running program.
struct Program {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: Receiver<Value>,
    /// Lines that nobody has waited for yet.
    kept: Vec<Value>,
    next: u64,
}

impl Program {
    fn start(folder: &Path, internet: &Path) -> Self {
        let mut child = Command::new(example("desk"))
            .args(["--data".as_ref(), folder.join("data").as_os_str()])
            .args(["--internet".as_ref(), internet.as_os_str()])
            .args(["--keychain".as_ref(), folder.join("keychain").as_os_str()])
            .args(["--now", kigenban_sample::SAMPLE_NOW])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let (send, lines) = channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                let value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
                if send.send(value).is_err() {
                    return;
                }
            }
        });
        let stdin = child.stdin.take();
        Self { child, stdin, lines, kept: Vec::new(), next: 0 }
    }

    /// Writes a request; its id comes back.
    fn ask(&mut self, cmd: &str, args: &Value) -> u64 {
        self.next += 1;
        let id = self.next;
        self.write(&json!({ "id": id, "cmd": cmd, "args": args }).to_string());
        id
    }

    fn write(&mut self, line: &str) {
        let stdin = self.stdin.as_mut().unwrap();
        writeln!(stdin, "{line}").unwrap();
        stdin.flush().unwrap();
    }

    /// The first line that fits, wherever it stands among the others.
    fn wait(&mut self, fits: impl Fn(&Value) -> bool) -> Value {
        if let Some(place) = self.kept.iter().position(&fits) {
            return self.kept.remove(place);
        }
        loop {
            let line = self.lines.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("not among {:#?}", self.kept));
            if fits(&line) {
                return line;
            }
            self.kept.push(line);
        }
    }

    fn reply(&mut self, id: u64) -> Value {
        self.wait(|line| line["id"] == id)
    }

    fn ok(&mut self, cmd: &str, args: &Value) -> Value {
        let id = self.ask(cmd, args);
        let reply = self.reply(id);
        assert!(reply.get("error").is_none(), "{cmd}: {reply}");
        reply["ok"].clone()
    }

    fn job(&mut self, cmd: &str, args: &Value) -> u64 {
        let started = self.ok(cmd, args);
        started["job"].as_u64().unwrap_or_else(|| panic!("{cmd} names no job: {started}"))
    }

    fn done(&mut self, job: u64) -> Value {
        self.wait(|line| line["event"] == "done" && line["job"] == job)
    }

    /// Ends stdin; what the program still says, and whether it ended well.
    fn end(mut self) -> (Vec<Value>, bool) {
        drop(self.stdin.take());
        let mut rest = std::mem::take(&mut self.kept);
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            rest.push(line);
        }
        (rest, self.child.wait().unwrap().success())
    }
}

#[test]
fn a_day_of_the_program_without_a_window() {
    let folder = tempfile::tempdir().unwrap();
    let domain = "example-kobe.co.jp";
    let net = Testnet::start(World::new(now()).with(Site::healthy(domain, now()))).unwrap().with_limits(4_000, 10_000);
    let internet = net.write(folder.path()).unwrap();
    let mut program = Program::start(folder.path(), &internet);

    let help = program.ok("help", &json!({}));
    let help = help.to_string();
    for cmd in ["home.get", "discover", "payment.confirm", "check.run", "job.stop", "clock.set"] {
        assert!(help.contains(&format!("\"{cmd}\"")), "{cmd}: {help}");
    }
    program.ok("ledger.create", &json!({}));
    program.ok("office.set", &json!({ "name": "株式会社みほん商会" }));

    // What is wrong is told, and the next line is read as ever.
    for (line, id) in [("{\"id\": 901}", json!(901)), ("no JSON at all", Value::Null)] {
        program.write(line);
        let refused = program.wait(|said| said.get("error").is_some() && said["id"] == id);
        assert!(refused["error"]["code"].is_string() && refused["error"]["message"].is_string(), "{refused}");
    }
    let unknown = program.ask("no.such", &json!({}));
    assert!(program.reply(unknown)["error"]["message"].as_str().is_some_and(|message| message.ends_with('。')));

    // Several requests before any reply is read: each reply carries its own id.
    let ids: Vec<(u64, &str)> =
        ["office.get", "person.list", "settings.get"].map(|cmd| (program.ask(cmd, &json!({})), cmd)).into();
    for (id, cmd) in ids.into_iter().rev() {
        let reply = program.reply(id);
        assert!(reply.get("ok").is_some(), "{cmd}: {reply}");
        if cmd == "office.get" {
            assert_eq!(reply["ok"]["name"], "株式会社みほん商会");
        }
    }

    // A long command answers at once, and others are answered while it runs: this one cannot end by itself before.
    net.fault(Rule::at(Service::Whois, Fault::Silent));
    let job = program.job("discover", &json!({ "domain": domain }));
    assert_eq!(program.ok("office.get", &json!({}))["name"], "株式会社みほん商会");
    let ended_early = program.kept.iter().any(|line| line["event"] == "done" && line["job"] == job);
    assert!(!ended_early, "the other command waited for the job");
    // A job that is stopped says so.
    program.ok("job.stop", &json!({ "job": job }));
    assert_eq!(program.done(job)["stopped"], true);
    net.clear_faults();

    let job = program.job("discover", &json!({ "domain": format!("https://www.{domain}/") }));
    let done = program.done(job);
    assert_eq!(done["stopped"], false);
    assert!(done["result"].to_string().contains("2027年5月31日"), "{done}");
    assert!(program.kept.iter().any(|line| line["event"] == "progress" && line["job"] == job));

    program.ok("contract.add", &json!({ "domain": domain, "kind": "domain", "fields": {} }));
    let job = program.job("check.run", &json!({}));
    assert!(program.done(job).get("error").is_none());

    // Bad news, seen twice, becomes a notification with the next heartbeat.
    net.scenario(Scenario::Lapsed, domain);
    for minutes in [241, 244] {
        program.ok("clock.set", &json!({ "now": now() + chrono::TimeDelta::minutes(minutes) }));
        let job = program.job("check.run", &json!({}));
        program.done(job);
    }
    program.ok("clock.tick", &json!({}));
    let told = program.wait(|line| line["event"] == "notification");
    assert!(told["title"].is_string() && told["body"].is_string() && told["id"].is_string(), "{told}");

    // The end of stdin ends the program, once its jobs are done.
    let job = program.job("check.run", &json!({}));
    let (rest, well) = program.end();
    assert!(well);
    assert!(rest.iter().any(|line| line["event"] == "done" && line["job"] == job), "{rest:#?}");
    assert!(rest.iter().all(Value::is_object));
}

/// The office's own file of companies is read at the start; a mistake in it is said and holds nothing back.
#[test]
fn a_company_of_the_offices_own_file_is_recognised() {
    let domain = "example-kobe.co.jp";
    let net = Testnet::start(World::new(now()).with(Site::healthy(domain, now()))).unwrap().with_limits(4_000, 10_000);
    let row = "[[provider]]\nid = 'mihon'\nname = 'みほん通信'\nroles = ['mail']\nmx = ['*']\nevidence = 'known'\n";
    for (file, said, found) in [
        (format!("{row}date = '2026-11-24'\n"), "1件", true),
        (format!("{row}date = 'きのう'\n"), "mihon", false),
        (format!("{row}date = 2026-11-24\nmxx = 1\n"), "7 行目", false),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let internet = net.write(folder.path()).unwrap();
        std::fs::create_dir(folder.path().join("data")).unwrap();
        kigenban_ledger::atomic_write(&folder.path().join("data/providers.toml"), file.as_bytes()).unwrap();
        let mut program = Program::start(folder.path(), &internet);
        program.ok("ledger.create", &json!({}));
        let told = program.ok("settings.get", &json!({}))["companies_text"].clone();
        assert!(told.as_str().is_some_and(|told| told.contains(said)), "{said}: {told}");
        let job = program.job("discover", &json!({ "domain": domain }));
        let guessed = program.done(job)["result"].to_string().contains("みほん通信");
        assert_eq!(guessed, found, "{said}");
        assert!(program.end().1);
    }
}

#[test]
fn an_office_lives_its_first_days_through_kills_damage_and_an_emptied_keychain() {
    let folder = tempfile::tempdir().unwrap();
    let office = folder.path().join("佐藤 恵子 😀");
    std::fs::create_dir(&office).unwrap();
    let seen = kigenban_tests::days::play(&|| Command::new(example("desk")), &office, now()).unwrap();
    assert_eq!(seen.len(), 6, "{seen:?}");
}
