//! The first days of an office, lived with the program without a window: as it is started for whatever system it was made
//! for, spoken to as its stdin and stdout are documented.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use chrono::{DateTime, Utc};
use kigenban_testnet::{Scenario, Testnet, World};
use serde_json::{Value, json};

use crate::soak::Failure;

const OFFICE: &str = "株式会社みほん商会";
/// How often the program is cut off in the middle of its writing.
const CUTS: usize = 5;

/// Plays them all in `folder`, whose name may hold what names hold. `desk` starts the program. What was seen, in sentences.
pub fn play(desk: &dyn Fn() -> Command, folder: &Path, now: DateTime<Utc>) -> Result<Vec<String>, Failure> {
    let domain = Scenario::Unpaid.domain();
    let net = Testnet::start(World::scenario(Scenario::Unpaid, now))?.with_limits(4_000, 15_000);
    let stage = Stage { desk, folder: folder.to_owned(), internet: net.write(folder)?, now: now.to_rfc3339() };
    let mut seen = Vec::new();

    let mut talk = stage.start()?;
    let code = first_day(&mut talk, &domain)?;
    seen.push("the first day: five contracts from one name, the day it stops, a recovery sheet".to_owned());
    pay(&mut talk)?;
    seen.push("a payment confirmed and believed only once it shows".to_owned());
    let sheet = folder.join("引き継ぎ 😀.pdf");
    talk.ok("sheet.export", &json!({"format": "pdf", "path": sheet}))?;
    expect(fs::read(&sheet)?.starts_with(b"%PDF"), "the sheet is no PDF")?;
    seen.push("a sheet printed into a folder with a Japanese name".to_owned());
    let copy = talk.ok("ledger.backup", &json!({}))?["file"].as_str().map(str::to_owned).ok_or("no copy is named")?;
    let copy = copy.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    talk.end()?;

    let promised = cuts(&stage)?;
    seen.push(format!("{CUTS} times cut off while writing; all {promised} people it had said yes to were there"));

    spoil(&stage.folder.join("ledger/kigenban.ledger"))?;
    let mut talk = stage.start()?;
    let session = talk.ok("session.get", &json!({}))?["state"].clone();
    expect(session["kind"] == "broken", format!("a spoilt ledger is {session}"))?;
    talk.ok("ledger.restore", &json!({"file": copy}))?;
    expect(talk.ok("office.get", &json!({}))?["name"] == OFFICE, "the copy brought nothing back")?;
    talk.end()?;
    seen.push("a spoilt ledger brought back from its copy".to_owned());

    fs::remove_file(stage.folder.join("keychain.json"))?;
    let mut talk = stage.start()?;
    let session = talk.ok("session.get", &json!({}))?["state"].clone();
    expect(session["kind"] == "locked", format!("without its key the ledger is {session}"))?;
    talk.ok("ledger.open", &json!({"code": code}))?;
    expect(talk.ok("office.get", &json!({}))?["name"] == OFFICE, "the code opened something else")?;
    talk.end()?;
    seen.push("an emptied keychain, and the recovery code that opens the ledger all the same".to_owned());
    Ok(seen)
}

#[expect(clippy::disallowed_methods, reason = "this is the hand that damages")]
fn spoil(path: &Path) -> Result<(), Failure> {
    Ok(fs::write(path, b"not a ledger any more")?)
}

fn first_day(talk: &mut Talk, domain: &str) -> Result<String, Failure> {
    talk.ok("ledger.create", &json!({}))?;
    talk.ok("office.set", &json!({"name": OFFICE}))?;
    talk.ok("person.add", &json!({"name": "佐藤 恵子"}))?;
    let job = talk.ok("discover", &json!({"domain": domain}))?["job"].clone();
    let found = talk.wait(|line| line["event"] == "done" && line["job"] == job)?["result"].clone();
    expect(found["rows"].as_array().is_some_and(|rows| rows.len() == 5), format!("found: {found}"))?;
    let rows: Vec<Value> =
        ["domain", "dns", "server", "certificate", "mail"].map(|kind| json!({"kind": kind, "answer": "right"})).into();
    talk.ok("discover.accept", &json!({"domain": domain, "name": "会社のサイトとメール", "rows": rows}))?;
    let home = talk.ok("home.get", &json!({}))?;
    expect(home["tasks"][0]["stops"]["iso"] == "2026-12-31", format!("home: {home}"))?;
    let made = talk.ok("recovery.make", &json!({}))?;
    let groups: Vec<&str> = made["groups"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let asked = made["ask"].as_array().into_iter().flatten().filter_map(Value::as_u64);
    let back: Vec<&str> =
        asked.filter_map(|number| groups.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()).collect();
    talk.ok("recovery.confirm", &json!({"groups": back}))?;
    Ok(groups.join("-"))
}

fn pay(talk: &mut Talk) -> Result<(), Failure> {
    let contract = talk.ok("home.get", &json!({}))?["tasks"][0]["contract"].clone();
    let period = talk.ok("contract.get", &json!({"id": contract}))?["payable"]["period"].clone();
    let paid = json!({"contract": contract, "period": period, "seen_in": "registrar_screen"});
    talk.ok("payment.confirm", &paid)?;
    let after = talk.ok("contract.get", &json!({"id": contract}))?;
    expect(after["payable"]["to_pay"] == false, format!("it is to be paid twice: {}", after["payable"]))
}

/// Takes the program's life while it writes, without a word, and counts what it had promised.
fn cuts(stage: &Stage<'_>) -> Result<usize, Failure> {
    let mut promised = Vec::new();
    for cut in 0..CUTS {
        let mut talk = stage.start()?;
        for number in 0..=cut * 3 {
            let name = format!("山田 {cut}-{number}");
            talk.ok("person.add", &json!({"name": name}))?;
            promised.push(name);
        }
        // Asked for and not waited for: whether it is there afterwards is open, whether it is whole is not.
        talk.write("person.add", &json!({"name": format!("途中 {cut}")}))?;
        std::thread::sleep(Duration::from_millis(2 * cut as u64));
        talk.kill()?;
    }
    let mut talk = stage.start()?;
    let people = talk.ok("person.list", &json!({}))?.to_string();
    let lost: Vec<&String> = promised.iter().filter(|name| !people.contains(name.as_str())).collect();
    expect(lost.is_empty(), format!("lost: {lost:?}"))?;
    talk.end()?;
    Ok(promised.len())
}

fn expect(holds: bool, otherwise: impl Into<String>) -> Result<(), Failure> {
    if holds { Ok(()) } else { Err(otherwise.into().into()) }
}

/// What every start has in common.
struct Stage<'a> {
    desk: &'a dyn Fn() -> Command,
    folder: PathBuf,
    internet: PathBuf,
    now: String,
}

impl Stage<'_> {
    /// A program whose ledger nobody holds any more: the system may take a moment to give back what a killed one held.
    fn start(&self) -> Result<Talk, Failure> {
        for _ in 0..40 {
            let mut talk = self.begin()?;
            let session = talk.ok("session.get", &json!({}))?["state"].clone();
            if session["code"] != "ledger_in_use" {
                return Ok(talk);
            }
            talk.end()?;
            std::thread::sleep(Duration::from_millis(250));
        }
        Err("the ledger stays in use".into())
    }

    fn begin(&self) -> Result<Talk, Failure> {
        let mut child = (self.desk)()
            .arg("--data")
            .arg(self.folder.join("ledger"))
            .arg("--keychain")
            .arg(self.folder.join("keychain.json"))
            .arg("--internet")
            .arg(&self.internet)
            .args(["--now", &self.now])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = child.stdin.take().ok_or("no way in")?;
        let output = BufReader::new(child.stdout.take().ok_or("no way out")?);
        Ok(Talk { child, input, output, next: 0 })
    }
}

/// A running program.
struct Talk {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    next: u64,
}

impl Talk {
    fn write(&mut self, cmd: &str, args: &Value) -> Result<u64, Failure> {
        self.next += 1;
        writeln!(self.input, "{}", json!({"id": self.next, "cmd": cmd, "args": args}))?;
        self.input.flush()?;
        Ok(self.next)
    }

    fn ok(&mut self, cmd: &str, args: &Value) -> Result<Value, Failure> {
        let id = self.write(cmd, args)?;
        let mut answer = self.wait(|line| line["id"] == id)?;
        match answer.get_mut("ok") {
            Some(ok) => Ok(ok.take()),
            None => Err(format!("{cmd}: {answer}").into()),
        }
    }

    fn wait(&mut self, fits: impl Fn(&Value) -> bool) -> Result<Value, Failure> {
        let mut line = String::new();
        while self.output.read_line(&mut line)? > 0 {
            let said: Value = serde_json::from_str(line.trim()).map_err(|error| format!("{error}: {line}"))?;
            if fits(&said) {
                return Ok(said);
            }
            line.clear();
        }
        Err("the program has ended".into())
    }

    fn kill(mut self) -> Result<(), Failure> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    fn end(self) -> Result<(), Failure> {
        let Self { mut child, input, output, .. } = self;
        drop(input);
        // What it still says is read, so that it can end.
        let _rest = output.lines().map_while(Result::ok).count();
        let status = child.wait()?;
        expect(status.success(), format!("the program ended with {status}"))
    }
}
