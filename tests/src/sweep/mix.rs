//! The power goes at a random moment of an ordinary day, again and again, in the same offices. What was answered with `ok`
//! must be there afterwards; what was being written may be there or not.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use kigenban_ledger::{Ledger, RecoveryCode, Unlock};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{
    Failure,
    judge::keys_in,
    stage::{Cut, FIRST, preload, shim},
    talk::{Talk, asked, code_of},
};
use crate::soak::Dice;

/// So many times the power goes in one office before the next one begins.
const PER_OFFICE: u64 = 50;
/// Somewhere among so many file calls.
const MOMENTS: u64 = 600;
/// A day on which the power does not go ends after so many deeds.
const DEEDS: usize = 60;

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Kills {
    /// The program: the example `desk`.
    pub desk: PathBuf,
    /// How often the power goes.
    pub kills: u64,
    /// When, and what is being done.
    pub seed: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct KillTally {
    /// How often the power went.
    pub kills: u64,
    /// Changes that were answered with `ok`.
    pub acknowledged: u64,
    /// Of them, gone afterwards.
    pub lost: u64,
    /// Ledgers that did not open afterwards, or that did not read back.
    pub shut: u64,
    /// How often each deed was acknowledged.
    pub deeds: BTreeMap<&'static str, u64>,
    /// What to look at.
    pub notes: Vec<String>,
}

impl fmt::Display for KillTally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kills, acknowledged, lost, shut, deeds, notes } = self;
        for (deed, times) in deeds {
            writeln!(f, "{times:>6} {deed}")?;
        }
        write!(f, "kills {kills}  acknowledged changes {acknowledged}  lost {lost}  ledgers that did not open {shut}")?;
        notes.iter().try_for_each(|note| write!(f, "\n{note}"))
    }
}

/// Takes the power away at random moments.
pub fn kills(plan: &Kills) -> Result<KillTally, Failure> {
    let tools = tempfile::tempdir()?;
    let shim = shim(tools.path())?;
    let mut dice = Dice::new(plan.seed);
    let mut tally = KillTally::default();
    let mut office = Office::open(&plan.desk)?;
    while tally.kills < plan.kills {
        if tally.kills.is_multiple_of(PER_OFFICE) && tally.kills > 0 && office.days > 0 {
            office = Office::open(&plan.desk)?;
        }
        if office.day(&plan.desk, &shim, &mut dice, &mut tally)? {
            tally.kills += 1;
        }
        if let Err(gone) = office.is_whole(&mut tally)? {
            tally.notes.push(format!("kill {}: {gone}", tally.kills));
            tally.shut += 1;
            office = Office::open(&plan.desk)?;
        }
    }
    Ok(tally)
}

/// What somebody who was there knows.
struct Office {
    folder: TempDir,
    days: i64,
    sheets: Vec<RecoveryCode>,
    /// 備考 of each contract.
    notes: BTreeMap<String, Option<String>>,
    people: BTreeSet<String>,
    payments: BTreeSet<String>,
    /// What 取り消す would bring back.
    last: Option<(String, Option<String>)>,
    /// The contract whose 備考 was being written, with the new one.
    open: Option<(String, Option<String>)>,
}

impl Office {
    fn open(desk: &Path) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let mut talk = Talk::begin(desk, folder.path(), FIRST, &[])?;
        talk.must("ledger.create", &json!({}))?;
        talk.must("office.set", &json!({"name": "株式会社みほん商会"}))?;
        talk.must("person.add", &json!({"name": "佐藤 恵子"}))?;
        let made = talk.must("recovery.make", &json!({}))?;
        talk.must("recovery.confirm", &json!({"groups": asked(&made)}))?;
        talk.end()?;
        Ok(Self {
            folder,
            days: 0,
            sheets: vec![code_of(&made)?],
            notes: BTreeMap::new(),
            people: BTreeSet::new(),
            payments: BTreeSet::new(),
            last: None,
            open: None,
        })
    }

    fn now(&self) -> DateTime<Utc> {
        FIRST.parse::<DateTime<Utc>>().unwrap_or_default() + TimeDelta::days(self.days)
    }

    /// One day of deeds, until the power goes. Gives whether it went.
    fn day(&mut self, desk: &Path, shim: &Path, dice: &mut Dice, tally: &mut KillTally) -> Result<bool, Failure> {
        self.days += 1;
        (self.last, self.open) = (None, None);
        let counts = tempfile::NamedTempFile::new()?;
        let cut = Cut::Kill(1 + dice.below(MOMENTS));
        let env = preload(shim, self.folder.path(), cut, counts.path());
        let mut talk = Talk::begin(desk, self.folder.path(), &self.now().to_rfc3339(), &env)?;
        for _ in 0..DEEDS {
            match self.deed(&mut talk, dice) {
                Deed::Done(deed) => {
                    *tally.deeds.entry(deed).or_default() += 1;
                    tally.acknowledged += u64::from(deed != "ledger.backup");
                    self.open = None;
                }
                Deed::Refused => {
                    self.open = None;
                }
                Deed::Gone => {
                    talk.end()?;
                    return Ok(true);
                }
            }
        }
        talk.end()?;
        Ok(false)
    }

    fn deed(&mut self, talk: &mut Talk, dice: &mut Dice) -> Deed {
        let contract = self.notes.keys().nth(which(dice, self.notes.len())).cloned();
        let number = dice.below(1_000_000);
        match (dice.below(100), contract) {
            (0..20, _) | (20..80, None) => {
                let fields = json!({"note": format!("{number}"), "expires": "2027-06-30"});
                let kind = ["domain", "mail", "server", "certificate"][which(dice, 4)];
                let args = json!({"domain": format!("example-{number}.jp"), "kind": kind, "fields": fields});
                talk.tried("contract.add", &args, |reply| {
                    let id = reply["id"].as_str().unwrap_or_default().to_owned();
                    self.notes.insert(id, Some(number.to_string()));
                    self.last = None;
                })
            }
            (20..55, Some(id)) => {
                let note = Some(number.to_string());
                self.open = Some((id.clone(), note.clone()));
                talk.tried("contract.update", &json!({"id": id, "fields": {"note": note}}), |_| {
                    let before = self.notes.insert(id.clone(), note.clone()).flatten();
                    self.last = Some((id.clone(), before));
                })
            }
            (55..65, Some(_)) => match self.last.take() {
                Some((id, before)) => {
                    let mut act = Value::Null;
                    match talk.tried("history.list", &json!({"limit": 1}), |list| act = list[0]["undo"].clone()) {
                        Deed::Done(_) => {}
                        other => return other,
                    }
                    self.open = Some((id.clone(), before.clone()));
                    talk.tried("history.undo", &json!({"act": act}), |_| {
                        self.notes.insert(id.clone(), before.clone());
                    })
                }
                None => Deed::Refused,
            },
            (65..72, Some(id)) => {
                let args = json!({"contract": id, "period": "2027-06-30", "seen_in": "receipt"});
                talk.tried("payment.confirm", &args, |_| {
                    self.payments.insert(id.clone());
                    self.last = None;
                })
            }
            (72..76, Some(id)) => {
                self.open = Some((id.clone(), None));
                talk.tried("value.erase", &json!({"kind": "contract", "id": id, "field": "note"}), |_| {
                    self.notes.insert(id.clone(), None);
                    self.last = None;
                })
            }
            (76..88, _) => {
                let name = format!("見本 {number}");
                talk.tried("person.add", &json!({"name": name}), |_| {
                    self.people.insert(name.clone());
                    self.last = None;
                })
            }
            (88..97, _) => talk.tried("ledger.backup", &json!({}), |_| {}),
            _ => {
                let mut sheet = None;
                match talk.tried("recovery.make", &json!({}), |made| sheet = Some(made.clone())) {
                    Deed::Done(_) => {}
                    other => return other,
                }
                let Some(code) = sheet.as_ref().and_then(|made| code_of(made).ok()) else { return Deed::Refused };
                self.sheets.push(code);
                talk.tried("recovery.confirm", &json!({"groups": asked(&sheet.unwrap_or_default())}), |_| {})
            }
        }
    }

    /// Holds the ledger against what is known. `Err` = it does not open or read back.
    fn is_whole(&mut self, tally: &mut KillTally) -> Result<Result<(), String>, Failure> {
        let dir = self.folder.path().join("ledger");
        Ledger::mend(&dir)?;
        let open = |unlock: Unlock<'_>| Ledger::open(&dir, unlock, true, self.now()).ok();
        let keys = keys_in(&self.folder.path().join("keychain.json"))?;
        let by_sheet = || self.sheets.iter().rev().find_map(|code| open(Unlock::Recovery(code)));
        let Some((ledger, _)) = keys.iter().find_map(|key| open(Unlock::Key(key))).or_else(by_sheet) else {
            return Ok(Err("neither keychain nor sheet opens it".to_owned()));
        };
        if let Err(error) = ledger.prove().and_then(|()| ledger.rebuild_check()) {
            return Ok(Err(error.to_string()));
        }
        let book = ledger.book()?;
        let there: BTreeMap<String, Option<String>> = book
            .contracts
            .iter()
            .map(|contract| (contract.id.to_string(), contract.note.clone().filter(|note| !note.is_empty())))
            .collect();
        for (id, note) in &self.notes {
            let open = self.open.as_ref().is_some_and(|(of, new)| of == id && there.get(id) == Some(new));
            if there.get(id) != Some(note) && !open {
                tally.lost += 1;
                tally.notes.push(format!("kill {}: 備考 of {id} is {:?}, not {note:?}", tally.kills, there.get(id)));
            }
        }
        let names: BTreeSet<_> = book.people.iter().map(|person| person.name.clone()).collect();
        let paid: BTreeSet<_> = book.payments.iter().map(|payment| payment.contract.to_string()).collect();
        for gone in self.people.difference(&names).chain(self.payments.difference(&paid)) {
            tally.lost += 1;
            tally.notes.push(format!("kill {}: {gone} is gone", tally.kills));
        }
        // What was being written counts from now on, where it is there.
        (self.notes, self.payments) = (there, paid);
        self.people.extend(names.into_iter().filter(|name| name.starts_with("見本")));
        Ok(Ok(()))
    }
}

fn which(dice: &mut Dice, of: usize) -> usize {
    usize::try_from(dice.below(u64::try_from(of).unwrap_or(1))).unwrap_or(0)
}

/// What came of a request.
pub(super) enum Deed {
    /// It was answered with `ok`.
    Done(&'static str),
    /// It was answered with an error.
    Refused,
    /// Nobody is there any more.
    Gone,
}

impl Talk {
    /// Asks, and lets `done` take note before anything else is asked.
    fn tried(&mut self, cmd: &'static str, args: &Value, done: impl FnOnce(&Value)) -> Deed {
        match self.ask(cmd, args) {
            Ok(answer) => match answer.get("ok") {
                Some(ok) => {
                    done(ok);
                    Deed::Done(cmd)
                }
                None => Deed::Refused,
            },
            Err(_) => Deed::Gone,
        }
    }
}
