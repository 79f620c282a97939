//! One operation on a ledger of its own, played undisturbed or cut.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_ledger::{Ledger, RecoveryCode};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{
    Failure, Operation,
    talk::{Talk, asked, code_of},
};

/// The day on which the first sheet was made.
pub(super) const FIRST: &str = "2026-11-24T09:30:00+09:00";
/// The day of the operation.
pub(super) const LATER: &str = "2027-03-01T09:30:00+09:00";
/// The company, which every ledger of the stage is of.
pub(super) const COMPANY: &str = "株式会社みほん商会";

/// The 合い言葉 that is set.
pub(super) const PASSPHRASE: &str = "春の海 ひねもす";

/// The day after the operation.
pub(super) fn day_after() -> DateTime<Utc> {
    LATER.parse::<DateTime<Utc>>().unwrap_or_default() + TimeDelta::days(1)
}

/// What happens.
#[derive(Clone, Copy, Debug)]
pub enum Cut {
    /// The call of that number fails with that error.
    Fail(u64, u64),
    /// Before the changing call of that number the power goes.
    Kill(u64),
    /// Nothing.
    Nothing,
}

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fail(at, error) => write!(f, "fail {at} {error}"),
            Self::Kill(at) => write!(f, "kill {at}"),
            Self::Nothing => f.write_str("undisturbed"),
        }
    }
}

/// A folder as it is before the operation.
pub(super) struct Stage {
    operation: Operation,
    before: TempDir,
    desk: PathBuf,
    shim: PathBuf,
    sheet: Option<RecoveryCode>,
    contracts: usize,
}

/// A folder as it is afterwards, and what somebody who was there knows.
pub(super) struct After {
    pub(super) folder: TempDir,
    /// The operation was answered with `ok` to its end.
    pub(super) finished: bool,
    /// A ledger was there before, or has been promised.
    pub(super) promised: bool,
    /// The company's name has been promised.
    pub(super) named: bool,
    /// Contracts that were promised.
    pub(super) contracts: usize,
    /// Sheets that were shown, in order, with the day on them.
    pub(super) sheets: Vec<(RecoveryCode, &'static str)>,
    /// There was a copy before.
    pub(super) copied: bool,
    /// Calls that change a file, calls of any sort.
    pub(super) calls: (u64, u64),
}

impl After {
    pub(super) fn ledger(&self) -> PathBuf {
        self.folder.path().join("ledger")
    }

    pub(super) fn keychain(&self) -> PathBuf {
        self.folder.path().join("keychain.json")
    }
}

impl Stage {
    pub(super) fn set(operation: Operation, desk: &Path, shim: &Path) -> Result<Self, Failure> {
        let before = tempfile::tempdir()?;
        let mut stage =
            Self { operation, before, desk: desk.to_owned(), shim: shim.to_owned(), sheet: None, contracts: 0 };
        match operation {
            Operation::Create => {}
            Operation::Migration => stage.kept()?,
            _ => stage.office()?,
        }
        Ok(stage)
    }

    /// An office with a confirmed sheet, two contracts and a copy.
    fn office(&mut self) -> Result<(), Failure> {
        let mut talk = Talk::begin(&self.desk, self.before.path(), FIRST, &[])?;
        talk.must("ledger.create", &json!({}))?;
        talk.must("office.set", &json!({"name": COMPANY}))?;
        talk.must("person.add", &json!({"name": "佐藤 恵子"}))?;
        let made = talk.must("recovery.make", &json!({}))?;
        talk.must("recovery.confirm", &json!({"groups": asked(&made)}))?;
        for kind in ["domain", "mail"] {
            let fields = json!({"note": "消すことば"});
            talk.must("contract.add", &json!({"domain": "example-kobe.co.jp", "kind": kind, "fields": fields}))?;
        }
        talk.must("ledger.backup", &json!({}))?;
        talk.end()?;
        self.sheet = Some(code_of(&made)?);
        self.contracts = 2;
        Ok(())
    }

    /// A ledger as version 0.1.0 left it.
    fn kept(&mut self) -> Result<(), Failure> {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("kept/0.1.0");
        let opens: Value = serde_json::from_slice(&fs::read(kept.join("opens.json"))?)?;
        let ledger = self.before.path().join("ledger");
        copy(&kept, &ledger)?;
        let id = Ledger::named_by(&ledger.join("kigenban.ledger")).ok_or("the kept ledger has no name")?;
        let keys = json!({id.to_string(): opens["key"]});
        kigenban_ledger::atomic_write(&self.before.path().join("keychain.json"), keys.to_string().as_bytes())?;
        self.sheet = Some(RecoveryCode::parse(opens["code"].as_str().unwrap_or_default())?);
        self.contracts = opens["book"]["contracts"].as_array().map_or(0, Vec::len);
        Ok(())
    }

    /// The operation on a copy of the folder.
    pub(super) fn play(&self, cut: Cut) -> Result<After, Failure> {
        let folder = tempfile::tempdir()?;
        copy(self.before.path(), folder.path())?;
        let counts = tempfile::NamedTempFile::new()?;
        let preload = preload(&self.shim, folder.path(), cut, counts.path());
        let there = self.operation != Operation::Create;
        let mut after = After {
            finished: false,
            promised: there,
            named: there,
            contracts: self.contracts,
            sheets: self.sheet.iter().map(|sheet| (sheet.clone(), FIRST)).collect(),
            copied: there,
            calls: (0, 0),
            folder,
        };
        let mut talk = Talk::begin(&self.desk, after.folder.path(), LATER, &preload)?;
        after.finished = self.act(&mut talk, &mut after).is_some();
        talk.end().ok();
        let text = fs::read_to_string(counts.path())?;
        let mut numbers = text.split_whitespace().map(|number| number.parse().unwrap_or_default());
        after.calls = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
        Ok(after)
    }

    /// `None` as soon as something is not answered with `ok`: a person would stop there.
    fn act(&self, talk: &mut Talk, after: &mut After) -> Option<()> {
        match self.operation {
            Operation::Backup => drop(talk.ok("ledger.backup", &json!({}))?),
            Operation::Create => {
                talk.ok("ledger.create", &json!({}))?;
                after.promised = true;
                talk.ok("office.set", &json!({"name": COMPANY}))?;
                after.named = true;
                let made = talk.ok("recovery.make", &json!({}))?;
                after.sheets.push((code_of(&made).ok()?, LATER));
                talk.ok("recovery.confirm", &json!({"groups": asked(&made)}))?;
            }
            Operation::Erase => {
                let list = talk.ok("contract.list", &json!({}))?;
                let id = &list["bundles"][0]["rows"][0]["contract"];
                talk.ok("value.erase", &json!({"kind": "contract", "id": id, "field": "note"}))?;
            }
            Operation::Migration => {
                talk.ok("contract.add", &json!({"domain": "example-nada.jp", "kind": "domain"}))?;
                after.contracts += 1;
            }
            Operation::Passphrase => drop(talk.ok("passphrase.set", &json!({"passphrase": PASSPHRASE}))?),
            Operation::Recovery => {
                let made = talk.ok("recovery.make", &json!({}))?;
                after.sheets.push((code_of(&made).ok()?, LATER));
                talk.ok("recovery.confirm", &json!({"groups": asked(&made)}))?;
            }
            Operation::Restore => {
                let view = talk.ok("settings.get", &json!({}))?;
                talk.ok("ledger.restore", &json!({"file": view["backups"][0]["file"]}))?;
            }
        }
        Some(())
    }
}

/// Compiles the library that counts and interrupts file calls.
pub(super) fn shim(folder: &Path) -> Result<PathBuf, Failure> {
    let built = folder.join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/sweep/shim.c");
    let done =
        Command::new("cc").args(["-O1", "-shared", "-fPIC", "-o"]).arg(&built).arg(source).arg("-ldl").status()?;
    if done.success() { Ok(built) } else { Err("cc could not compile the shim".into()) }
}

/// What makes a program count its file calls in a folder, and be cut.
pub(super) fn preload(shim: &Path, folder: &Path, cut: Cut, counts: &Path) -> [(&'static str, String); 6] {
    let (act, at, error) = match cut {
        Cut::Fail(at, error) => ("fail", at, error),
        Cut::Kill(at) => ("kill", at, 0),
        Cut::Nothing => ("", 0, 0),
    };
    [
        ("LD_PRELOAD", shim.display().to_string()),
        ("SWEEP_DIR", folder.display().to_string()),
        ("SWEEP_DO", act.to_owned()),
        ("SWEEP_AT", at.to_string()),
        ("SWEEP_ERRNO", error.to_string()),
        ("SWEEP_OUT", counts.display().to_string()),
    ]
}

/// A folder with everything in it.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
