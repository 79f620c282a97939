//! The power goes, or a disk refuses, at every file call of everything that moves a ledger about: made, sheet made anew,
//! copied, brought back, opened from an earlier version, 合い言葉 set, value erased.
//!
//! The program itself runs (the example `desk`), under a small library that counts its file calls (`tests/sweep/shim.c`).
//! After each interruption the folder is looked at as the next start would: does the ledger open with what is in the
//! keychain or on a sheet that was shown, is everything in it that was answered with `ok`, is the sheet it vouches for the
//! one that opens it, does a copy still bring it back. And the program is started, and what it says of ledger, sheet and
//! copies is held against what really opens.

mod damage;
mod judge;
mod mix;
mod said;
mod stage;
mod talk;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Mutex,
};

use crate::soak::Dice;
pub use crate::soak::Failure;
pub use damage::{DamageTally, Damages, damages};
use judge::{Fault, Kind, judge};
pub use mix::{KillTally, Kills, kills};
use said::{hear, lies};
pub use stage::Cut;
use stage::{After, Stage, shim};

/// What is swept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A copy is made.
    Backup,
    /// A new ledger is made.
    Create,
    /// A value is erased from the record.
    Erase,
    /// A ledger of version 0.1.0 is opened and written on.
    Migration,
    /// The 合い言葉 is set.
    Passphrase,
    /// 復旧シートを作り直す.
    Recovery,
    /// A copy is brought back.
    Restore,
}

impl Operation {
    /// All seven.
    pub const ALL: [Self; 7] =
        [Self::Create, Self::Recovery, Self::Backup, Self::Restore, Self::Migration, Self::Passphrase, Self::Erase];

    /// The one of this name, as a note writes it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| format!("{own:?}").eq_ignore_ascii_case(name))
    }
}

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The program: the example `desk`.
    pub desk: PathBuf,
    /// One interruption of so many; 1 = all.
    pub one_of: u64,
    /// Which ones. Each operation throws dice of its own, so that it gives the same alone as among the others.
    pub seed: u64,
    /// What is swept.
    pub operations: Vec<Operation>,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Per operation: its name, changing calls, all calls, how often it was killed, how often a call failed.
    pub operations: Vec<(String, u64, u64, u64, u64)>,
    /// Ledgers gone, or without something that was answered with `ok`.
    pub lost: u64,
    /// Ledgers that nothing opens which anybody has.
    pub locked_out: u64,
    /// Sheets vouched for that do not open the ledger.
    pub void: u64,
    /// Sentences of the window about ledger, sheet or copies that are not so.
    pub lies: u64,
    /// No copy is left that could be brought back.
    pub without_copy: u64,
    /// What to look at.
    pub notes: Vec<String>,
}

impl Tally {
    /// Nothing lost, nobody locked out, no void sheet vouched for, nothing untrue said.
    pub fn is_clean(&self) -> bool {
        self.lost + self.locked_out + self.void + self.without_copy + self.lies == 0 && self.notes.is_empty()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, changing, all, kills, failures) in &self.operations {
            writeln!(
                f,
                "{name:<10} {changing:>4} of {all:>4} calls change a file: {kills} kills, {failures} failures"
            )?;
        }
        let Self { lost, locked_out, void, without_copy, lies, notes, .. } = self;
        write!(
            f,
            "lost {lost}  locked out {locked_out}  void sheets vouched for {void}  without a copy {without_copy}  lies {lies}"
        )?;
        notes.iter().try_for_each(|note| write!(f, "\n{note}"))
    }
}

/// One interruption once more, as a note names it. Gives what is wrong afterwards, in words.
pub fn replay(desk: &Path, operation: Operation, cut: Cut) -> Result<Vec<String>, Failure> {
    let tools = tempfile::tempdir()?;
    let shim = shim(tools.path())?;
    let found = faults(&Stage::set(operation, desk, &shim)?.play(cut)?, desk)?;
    Ok(found.into_iter().map(|fault| format!("{:?} {}", fault.kind, fault.what)).collect())
}

/// Interrupts every operation at every event, or at a seeded part of them. `hear` is told after each operation.
pub fn sweep(plan: &Plan, mut hear: impl FnMut(&Tally)) -> Result<Tally, Failure> {
    let tools = tempfile::tempdir()?;
    let shim = shim(tools.path())?;
    let mut tally = Tally::default();
    for &operation in &plan.operations {
        let mut dice = Dice::new(plan.seed ^ operation as u64);
        let stage = Stage::set(operation, &plan.desk, &shim)?;
        let whole = stage.play(Cut::Nothing)?;
        if !whole.finished {
            return Err(format!("{operation:?} does not finish undisturbed").into());
        }
        let (changing, all) = whole.calls;
        let undisturbed = faults(&whole, &plan.desk)?;
        count(&mut tally, operation, Cut::Nothing, undisturbed);
        let mut cuts: Vec<Cut> = (1..=changing).filter(|_| dice.below(plan.one_of) == 0).map(Cut::Kill).collect();
        let kills = u64::try_from(cuts.len())?;
        for at in 1..=all {
            if dice.below(plan.one_of) == 0 {
                // EIO and ENOSPC in turn.
                cuts.push(Cut::Fail(at, if dice.below(2) == 0 { 5 } else { 28 }));
            }
        }
        let failures = u64::try_from(cuts.len())? - kills;
        for (cut, found) in played(&stage, &plan.desk, cuts)? {
            count(&mut tally, operation, cut, found);
        }
        tally.operations.push((format!("{operation:?}"), changing, all, kills, failures));
        hear(&tally);
    }
    Ok(tally)
}

/// Every cut in a folder of its own, two side by side.
fn played(stage: &Stage, desk: &Path, cuts: Vec<Cut>) -> Result<Vec<(Cut, Vec<Fault>)>, Failure> {
    let (waiting, done) = (Mutex::new(cuts.into_iter()), Mutex::new(Vec::new()));
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    let lane = || -> Result<(), Failure> {
        while let Some(cut) = next() {
            let found = faults(&stage.play(cut)?, desk).map_err(|error| format!("{cut:?}: {error}"))?;
            done.lock().map_err(|_| "the other lane has fallen")?.push((cut, found));
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let lanes = [scope.spawn(lane), scope.spawn(lane)];
        lanes.into_iter().try_for_each(|lane| lane.join().map_err(|_| "a lane has fallen")?)
    })?;
    Ok(done.into_inner().map_err(|_| "a lane has fallen")?)
}

/// What the next start says that is not so, and what is wrong with what is there.
fn faults(after: &After, desk: &Path) -> Result<Vec<Fault>, Failure> {
    let said = hear(after, desk)?;
    let untrue = lies(after, &said)?.into_iter().map(|what| Fault { kind: Kind::Lie, what });
    let mut found: Vec<Fault> = untrue.collect();
    found.extend(judge(after)?);
    Ok(found)
}

fn count(tally: &mut Tally, operation: Operation, cut: Cut, found: Vec<Fault>) {
    for fault in found {
        match fault.kind {
            Kind::Lie => tally.lies += 1,
            Kind::LockedOut => tally.locked_out += 1,
            Kind::Lost => tally.lost += 1,
            Kind::Void => tally.void += 1,
            Kind::WithoutCopy => tally.without_copy += 1,
        }
        tally.notes.push(format!("{operation:?} {cut}: {:?} {}", fault.kind, fault.what));
    }
}
