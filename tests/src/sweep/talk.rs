//! A conversation with the program, line by line.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use kigenban_ledger::RecoveryCode;
use serde_json::{Value, json};

use super::Failure;

/// A conversation with the program.
pub(super) struct Talk {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Talk {
    /// Starts the program on a folder with `ledger` and `keychain.json`.
    pub(super) fn begin(desk: &Path, folder: &Path, now: &str, env: &[(&str, String)]) -> Result<Self, Failure> {
        let mut program = Command::new(desk);
        program.envs(env.iter().map(|(name, value)| (name, value)));
        Self::start(program, folder, now)
    }

    /// The same with an internet of its own.
    pub(super) fn begin_on(desk: &Path, folder: &Path, now: &str, internet: &Path) -> Result<Self, Failure> {
        let mut program = Command::new(desk);
        program.arg("--internet").arg(internet);
        Self::start(program, folder, now)
    }

    fn start(mut program: Command, folder: &Path, now: &str) -> Result<Self, Failure> {
        let mut child = program
            .arg("--data")
            .arg(folder.join("ledger"))
            .arg("--keychain")
            .arg(folder.join("keychain.json"))
            .args(["--now", now])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let input = child.stdin.take().ok_or("no way in")?;
        let output = BufReader::new(child.stdout.take().ok_or("no way out")?);
        Ok(Self { child, input, output })
    }

    /// What was answered with `ok`; `None` for a refusal, or when nobody is there any more.
    pub(super) fn ok(&mut self, cmd: &str, args: &Value) -> Option<Value> {
        self.ask(cmd, args).ok()?.get_mut("ok").map(Value::take)
    }

    /// What must be answered with `ok`.
    pub(super) fn must(&mut self, cmd: &str, args: &Value) -> Result<Value, Failure> {
        let mut answer = self.ask(cmd, args)?;
        match answer.get_mut("ok") {
            Some(ok) => Ok(ok.take()),
            None => Err(format!("{cmd}: {answer}").into()),
        }
    }

    /// The whole answer; an error when the program has ended.
    pub(super) fn ask(&mut self, cmd: &str, args: &Value) -> Result<Value, Failure> {
        writeln!(self.input, "{}", json!({"id": 1, "cmd": cmd, "args": args}))?;
        self.input.flush()?;
        let mut line = String::new();
        while self.output.read_line(&mut line)? > 0 {
            let answer: Value = serde_json::from_str(&line)?;
            if answer["id"] == 1 {
                return Ok(answer);
            }
            line.clear();
        }
        Err("the program has ended".into())
    }

    /// Closes its input and waits for its end.
    pub(super) fn end(self) -> Result<(), Failure> {
        let Self { mut child, input, output } = self;
        drop(input);
        drop(output);
        child.wait()?;
        Ok(())
    }
}

/// The two groups that are asked back.
pub(super) fn asked(made: &Value) -> Vec<Value> {
    let place = |at: usize| made["ask"][at].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(1);
    [0, 1].map(|at| made["groups"][place(at) - 1].clone()).into()
}

/// The code that was shown.
pub(super) fn code_of(made: &Value) -> Result<RecoveryCode, Failure> {
    let groups: Vec<&str> = made["groups"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    Ok(RecoveryCode::parse(&groups.join("-"))?)
}
