//! The power goes, or a disk refuses, at every file call of everything that moves a ledger about: made, sheet made anew,
//! copied, brought back, opened from an earlier version, 合い言葉 set, value erased.
//!
//! The program itself runs (the example `desk`), under a small library that counts its file calls (`tests/sweep/shim.c`).
//! After each interruption the folder is looked at as the next start would: does the ledger open with what is in the
//! keychain or on a sheet that was shown, is everything in it that was answered with `ok`, is the sheet it vouches for the
//! one that opens it, does a copy still bring it back.

mod judge;
mod stage;

use std::{fmt, path::PathBuf, process::Command};

use crate::soak::Dice;
pub use crate::soak::Failure;
use judge::judge;
use stage::{Cut, Stage};

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
}

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The program: the example `desk`.
    pub desk: PathBuf,
    /// One interruption of so many; 1 = all.
    pub one_of: u64,
    /// Which ones.
    pub seed: u64,
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
    /// No copy is left that could be brought back.
    pub without_copy: u64,
    /// What to look at.
    pub notes: Vec<String>,
}

impl Tally {
    /// Nothing lost, nobody locked out, no void sheet vouched for.
    pub fn is_clean(&self) -> bool {
        self.lost + self.locked_out + self.void + self.without_copy == 0 && self.notes.is_empty()
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
        let Self { lost, locked_out, void, without_copy, notes, .. } = self;
        write!(
            f,
            "lost {lost}  locked out {locked_out}  void sheets vouched for {void}  without a copy {without_copy}"
        )?;
        notes.iter().try_for_each(|note| write!(f, "\n{note}"))
    }
}

/// Compiles the library that counts and interrupts file calls.
pub fn shim(folder: &std::path::Path) -> Result<PathBuf, Failure> {
    let built = folder.join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/sweep/shim.c");
    let done =
        Command::new("cc").args(["-O1", "-shared", "-fPIC", "-o"]).arg(&built).arg(source).arg("-ldl").status()?;
    if done.success() { Ok(built) } else { Err("cc could not compile the shim".into()) }
}

/// Interrupts every operation at every event, or at a seeded part of them. `hear` is told after each operation.
pub fn sweep(plan: &Plan, mut hear: impl FnMut(&Tally)) -> Result<Tally, Failure> {
    let tools = tempfile::tempdir()?;
    let shim = shim(tools.path())?;
    let mut dice = Dice::new(plan.seed);
    let mut tally = Tally::default();
    for operation in Operation::ALL {
        let stage = Stage::set(operation, &plan.desk, &shim)?;
        let whole = stage.play(Cut::Nothing)?;
        if !whole.finished {
            return Err(format!("{operation:?} does not finish undisturbed").into());
        }
        count(&mut tally, operation, "undisturbed", judge(&whole)?);
        let (changing, all) = whole.calls;
        let mut counts = (0, 0);
        for at in 1..=changing {
            if dice.below(plan.one_of) == 0 {
                counts.0 += 1;
                let found = judge(&stage.play(Cut::Kill(at))?)?;
                count(&mut tally, operation, &format!("killed at {at}"), found);
            }
        }
        for at in 1..=all {
            if dice.below(plan.one_of) == 0 {
                counts.1 += 1;
                // EIO and ENOSPC in turn.
                let error = if dice.below(2) == 0 { 5 } else { 28 };
                let found = judge(&stage.play(Cut::Fail(at, error))?)?;
                count(&mut tally, operation, &format!("call {at} fails with {error}"), found);
            }
        }
        tally.operations.push((format!("{operation:?}"), changing, all, counts.0, counts.1));
        hear(&tally);
    }
    Ok(tally)
}

fn count(tally: &mut Tally, operation: Operation, when: &str, found: Vec<judge::Fault>) {
    for fault in found {
        match fault.kind {
            judge::Kind::LockedOut => tally.locked_out += 1,
            judge::Kind::Lost => tally.lost += 1,
            judge::Kind::Void => tally.void += 1,
            judge::Kind::WithoutCopy => tally.without_copy += 1,
        }
        tally.notes.push(format!("{operation:?} {when}: {:?} {}", fault.kind, fault.what));
    }
}
