//! Ledgers that a disk, a virus scanner or a hand has damaged: each is noticed within a day, in words, with the last good
//! copy offered, and the copy comes back.

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_ledger::{Ledger, RecoveryCode, Unlock};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{
    Failure,
    judge::keys_in,
    stage::{FIRST, copy},
    talk::{Talk, asked, code_of},
};
use crate::soak::Dice;

/// The size of a page.
const PAGE: usize = 4096;
const CONTRACTS: usize = 12;

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Damages {
    /// The program: the example `desk`.
    pub desk: PathBuf,
    /// How many ledgers.
    pub ledgers: u64,
    /// What is damaged in them.
    pub seed: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct DamageTally {
    /// Per way of damage: how many, how many of them did no harm.
    pub kinds: BTreeMap<&'static str, (u64, u64)>,
    /// Noticed when the program started.
    pub at_start: u64,
    /// Noticed by the day's copy.
    pub by_the_day: u64,
    /// Nothing was said within a day.
    pub unnoticed: u64,
    /// Noticed, but without a copy to go back to.
    pub not_offered: u64,
    /// The copy did not come back with everything in it.
    pub not_restored: u64,
    /// What to look at.
    pub notes: Vec<String>,
}

impl DamageTally {
    /// Nothing unnoticed, nothing without a way back.
    pub fn is_clean(&self) -> bool {
        self.unnoticed + self.not_offered + self.not_restored == 0
    }
}

impl fmt::Display for DamageTally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, (all, harmless)) in &self.kinds {
            writeln!(f, "{all:>4} {kind}, {harmless} without harm")?;
        }
        let Self { at_start, by_the_day, unnoticed, not_offered, not_restored, notes, .. } = self;
        write!(
            f,
            "noticed at the start {at_start}  within the day {by_the_day}  unnoticed {unnoticed}  no copy offered \
             {not_offered}  not restored {not_restored}"
        )?;
        notes.iter().try_for_each(|note| write!(f, "\n{note}"))
    }
}

/// Damages that many ledgers.
pub fn damages(plan: &Damages) -> Result<DamageTally, Failure> {
    let office = Office::make(&plan.desk)?;
    let mut dice = Dice::new(plan.seed);
    let mut tally = DamageTally::default();
    for number in 0..plan.ledgers {
        let folder = tempfile::tempdir()?;
        copy(office.folder.path(), folder.path())?;
        let kind = KINDS[usize::try_from(number)? % KINDS.len()];
        damage(kind, &folder.path().join("ledger"), &mut dice)?;
        let found = office.found(&plan.desk, folder.path())?;
        let counted = tally.kinds.entry(kind).or_default();
        counted.0 += 1;
        let note = match found {
            Found::Harmless => {
                counted.1 += 1;
                continue;
            }
            Found::Unnoticed => {
                tally.unnoticed += 1;
                "unnoticed".to_owned()
            }
            Found::Noticed { at_start, offered, restored } => {
                *(if at_start { &mut tally.at_start } else { &mut tally.by_the_day }) += 1;
                tally.not_offered += u64::from(!offered);
                tally.not_restored += u64::from(offered && restored.is_err());
                match restored {
                    Ok(()) if offered => continue,
                    Ok(()) => "no copy offered".to_owned(),
                    Err(why) => format!("offered {offered}: {why}"),
                }
            }
        };
        tally.notes.push(format!("ledger {number}, {kind}: {note}"));
    }
    Ok(tally)
}

const KINDS: [&str; 10] = [
    "one byte turned",
    "many bytes turned",
    "cut off",
    "two pages changed over",
    "a page of zeros",
    "the beginning gone",
    "both key files of zeros",
    "one key file of zeros",
    "a foreign file",
    "no file at all",
];

fn damage(kind: &str, dir: &Path, dice: &mut Dice) -> Result<(), Failure> {
    let path = dir.join("kigenban.ledger");
    let mut bytes = fs::read(&path)?;
    let mut below = |bound: usize| usize::try_from(dice.below(u64::try_from(bound).unwrap_or(1))).unwrap_or(0);
    let pages = bytes.len() / PAGE;
    match kind {
        "one byte turned" => {
            let at = below(bytes.len());
            bytes[at] ^= 1 << below(8);
        }
        "many bytes turned" => {
            for _ in 0..=below(40) {
                let at = below(bytes.len());
                bytes[at] = bytes[at].wrapping_add(1 + u8::try_from(below(250))?);
            }
        }
        "cut off" => bytes.truncate(below(bytes.len())),
        "two pages changed over" => {
            let (one, other) = (below(pages), below(pages - 1));
            let other = if other >= one { other + 1 } else { other };
            for at in 0..PAGE {
                bytes.swap(one * PAGE + at, other * PAGE + at);
            }
        }
        "a page of zeros" => {
            let page = below(pages) * PAGE;
            bytes[page..page + PAGE].fill(0);
        }
        "the beginning gone" => {
            let length = 1 + below(3 * PAGE);
            bytes[..length].fill(0);
        }
        "both key files of zeros" | "one key file of zeros" => {
            let names = ["ledger.key", "ledger.key2"];
            let (first, last) = if kind.starts_with("both") { (0, 2) } else { (below(2), 0) };
            for name in if last == 2 { &names[..] } else { &names[first..=first] } {
                let length = fs::metadata(dir.join(name))?.len();
                put(&dir.join(name), &vec![0; usize::try_from(length)?])?;
            }
            return Ok(());
        }
        "a foreign file" => {
            let length = 1 + below(200_000);
            bytes = match below(3) {
                0 => (0..length).map(|_| u8::try_from(below(256)).unwrap_or(0)).collect(),
                1 => [b"SQLite format 3\0".to_vec(), vec![7; length]].concat(),
                _ => "請求書\r\n".repeat(1 + length / 10).into_bytes(),
            };
        }
        _ => {
            fs::remove_file(&path)?;
            return Ok(());
        }
    }
    put(&path, &bytes)
}

#[expect(clippy::disallowed_methods, reason = "this is the hand that damages")]
fn put(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    Ok(fs::write(path, bytes)?)
}

enum Found {
    /// Everything is there, and reads back.
    Harmless,
    /// It was said.
    Noticed { at_start: bool, offered: bool, restored: Result<(), String> },
    /// Nothing was said.
    Unnoticed,
}

/// An office with a day's copy.
struct Office {
    folder: TempDir,
    sheet: RecoveryCode,
    /// An internet on which nobody answers.
    internet: PathBuf,
}

impl Office {
    fn make(desk: &Path) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let internet = folder.path().join("nobody.toml");
        let nobody = "resolver = [\"127.0.0.1:9\"]\nsecond_opinion = [\"127.0.0.1:9\"]\ncontrol = [\"a.example\"]\n\
                      rdap_bootstrap = \"http://127.0.0.1:9/\"\n[limits]\nconnect_ms = 200\nanswer_ms = 400\n";
        put(&internet, nobody.as_bytes())?;
        let mut talk = Talk::begin_on(desk, folder.path(), FIRST, &internet)?;
        talk.must("ledger.create", &json!({}))?;
        talk.must("office.set", &json!({"name": "株式会社みほん商会"}))?;
        talk.must("person.add", &json!({"name": "佐藤 恵子"}))?;
        let made = talk.must("recovery.make", &json!({}))?;
        talk.must("recovery.confirm", &json!({"groups": asked(&made)}))?;
        for number in 0..CONTRACTS {
            let fields = json!({"note": "長い備考 ".repeat(200)});
            let domain = format!("example-{number}.jp");
            talk.must("contract.add", &json!({"domain": domain, "kind": "server", "fields": fields}))?;
        }
        talk.must("clock.tick", &json!({}))?;
        talk.end()?;
        Ok(Self { folder, sheet: code_of(&made)?, internet })
    }

    fn tomorrow() -> DateTime<Utc> {
        FIRST.parse::<DateTime<Utc>>().unwrap_or_default() + TimeDelta::days(1)
    }

    /// What a day with a damaged ledger brings.
    fn found(&self, desk: &Path, folder: &Path) -> Result<Found, Failure> {
        let mut talk = Talk::begin_on(desk, folder, &Self::tomorrow().to_rfc3339(), &self.internet)?;
        let start = talk.must("session.get", &json!({}));
        let state = start.as_ref().map(|start| start["state"].clone()).unwrap_or_default();
        // One of the first screens may stand before it: the ledger is open all the same.
        let is_open = ["open", "welcome", "who"].iter().any(|kind| state["kind"] == *kind);
        let mut noticed = !is_open;
        let mut copies = state["backups"].clone();
        if is_open {
            talk.ask("clock.tick", &json!({}))?;
            // What cannot be read is an error in words; what can says so in its note.
            let home = talk.ask("home.get", &json!({}))?;
            let words = [&home["error"]["message"], &home["ok"]["copies_note"]];
            noticed = words.into_iter().any(|words| words.as_str().is_some_and(|words| !words.is_empty()));
            let settings = talk.ask("settings.get", &json!({}))?;
            let session = talk.ask("session.get", &json!({}))?;
            copies = match &settings["ok"]["backups"] {
                Value::Null => session["ok"]["state"]["backups"].clone(),
                backups => backups.clone(),
            };
        }
        if !noticed {
            talk.end()?;
            return Ok(if self.is_whole(folder)? { Found::Harmless } else { Found::Unnoticed });
        }
        let newest = copies[0]["file"].as_str().or(copies[0][0].as_str()).map(str::to_owned);
        let restored = newest.as_ref().map(|file| self.restore(&mut talk, file));
        talk.end()?;
        let restored = match restored {
            Some(Ok(())) if self.is_whole(folder)? => Ok(()),
            Some(Ok(())) => Err("what came back is not whole".to_owned()),
            Some(Err(why)) => Err(why),
            None => Err(format!("no copy is offered: {state}")),
        };
        Ok(Found::Noticed { at_start: !is_open, offered: newest.is_some(), restored })
    }

    /// With what this PC keeps; where that is not enough, with the sheet.
    fn restore(&self, talk: &mut Talk, file: &str) -> Result<(), String> {
        let code = self.sheet.groups().join("-");
        let mut refused = String::new();
        for args in [json!({"file": file}), json!({"file": file, "code": code})] {
            match talk.ask("ledger.restore", &args) {
                Ok(answer) if answer.get("ok").is_some() => return Ok(()),
                answer => refused = format!("{answer:?}"),
            }
        }
        Err(refused)
    }

    fn is_whole(&self, folder: &Path) -> Result<bool, Failure> {
        let dir = folder.join("ledger");
        let keys = keys_in(&folder.join("keychain.json"))?;
        let open = |unlock: Unlock<'_>| Ledger::open(&dir, unlock, true, Self::tomorrow()).ok();
        let opened = keys.iter().find_map(|key| open(Unlock::Key(key))).or_else(|| open(Unlock::Recovery(&self.sheet)));
        let Some((ledger, _)) = opened else { return Ok(false) };
        let reads = ledger.prove().and_then(|()| ledger.rebuild_check()).is_ok();
        Ok(reads && ledger.book().is_ok_and(|book| book.contracts.len() == CONTRACTS))
    }
}
