//! What the next start finds.

use std::{collections::BTreeMap, fs, path::Path};

use chrono::{DateTime, Utc};
use kigenban_ledger::{Key, Ledger, Presence, RecoveryCode, Unlock};
use uuid::Uuid;

use super::{
    Failure,
    stage::{After, COMPANY, day_after},
};

/// What must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Lie,
    LockedOut,
    Lost,
    Void,
    WithoutCopy,
}

pub(super) struct Fault {
    pub(super) kind: Kind,
    pub(super) what: String,
}

fn fault(kind: Kind, what: impl Into<String>) -> Vec<Fault> {
    vec![Fault { kind, what: what.into() }]
}

/// Everything that is wrong with what an interruption left.
pub(super) fn judge(after: &After) -> Result<Vec<Fault>, Failure> {
    let (dir, now) = (after.ledger(), day_after());
    Ledger::mend(&dir)?;
    match Ledger::state(&dir)? {
        Presence::None if !after.promised => return Ok(Vec::new()),
        Presence::There(_) => {}
        other => return Ok(fault(Kind::Lost, format!("{other:?}"))),
    }
    let keys = kept_keys(after)?;
    let open = |unlock: Unlock<'_>| Ledger::open(&dir, unlock, true, now).map(|(ledger, _)| ledger);
    let by_sheet = || after.sheets.iter().find_map(|(code, _)| open(Unlock::Recovery(code)).ok());
    let Some(mut ledger) = keys.iter().find_map(|key| open(Unlock::Key(key)).ok()).or_else(by_sheet) else {
        return Ok(fault(Kind::LockedOut, "neither keychain nor sheet opens it"));
    };
    let mut found = Vec::new();
    if let Err(error) = ledger.prove().and_then(|()| ledger.rebuild_check()) {
        found.extend(fault(Kind::Lost, error.to_string()));
    }
    let book = ledger.book()?;
    if book.contracts.len() < after.contracts || (after.named && book.office.name.is_empty()) {
        found.extend(fault(Kind::Lost, format!("{} of {COMPANY}", book.contracts.len())));
    }
    let sheet = ledger.sheet()?;
    // Written on: a ledger that can only be read is none.
    if ledger.set_note("swept", Some("yes")).is_err() {
        found.extend(fault(Kind::Lost, "it cannot be written"));
    }
    drop(ledger);
    let opening: Vec<&(RecoveryCode, &str)> =
        after.sheets.iter().filter(|(code, _)| open(Unlock::Recovery(code)).is_ok()).collect();
    match sheet {
        Some(sheet) if sheet.confirmed => {
            let right = opening.iter().any(|(_, day)| same_day(day, sheet.made_at));
            if !right {
                found.extend(fault(Kind::Void, format!("{} of {}", sheet.made_at, opening.len())));
            }
        }
        _ if after.copied => found.extend(fault(Kind::Void, "no sheet is said to open it, although one was confirmed")),
        _ => {}
    }
    if after.copied && opening.is_empty() {
        found.extend(fault(Kind::Void, "no sheet opens it"));
    }
    if after.copied && !a_copy_comes_back(after, now)? {
        found.extend(fault(Kind::WithoutCopy, "none comes back with a sheet"));
    }
    Ok(found)
}

fn same_day(day: &str, at: DateTime<Utc>) -> bool {
    // The program's clock runs on from the day it was given.
    day.parse::<DateTime<Utc>>().is_ok_and(|day| (at - day).num_hours() == 0)
}

pub(super) fn kept_keys(after: &After) -> Result<Vec<Key>, Failure> {
    keys_in(&after.keychain())
}

/// The keys that a stand-in for the keychain holds.
pub(super) fn keys_in(keychain: &Path) -> Result<Vec<Key>, Failure> {
    let Ok(text) = fs::read(keychain) else { return Ok(Vec::new()) };
    let entries: BTreeMap<Uuid, String> = serde_json::from_slice(&text)?;
    Ok(entries.values().filter_map(|text| Key::parse(text).ok()).collect())
}

fn a_copy_comes_back(after: &After, now: DateTime<Utc>) -> Result<bool, Failure> {
    let copies = Ledger::backups(&after.ledger())?;
    Ok(copies.iter().any(|copy| after.sheets.iter().any(|(code, _)| comes_back(&copy.path, code, now))))
}

/// A copy comes back with a sheet, somewhere else.
pub(super) fn comes_back(copy: &Path, code: &RecoveryCode, now: DateTime<Utc>) -> bool {
    let back = |elsewhere: &Path| Ledger::restore_from_backup(elsewhere, copy, Unlock::Recovery(code), true, now);
    tempfile::tempdir().is_ok_and(|elsewhere| back(elsewhere.path()).is_ok())
}
