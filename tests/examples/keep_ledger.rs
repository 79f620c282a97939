//! Writes a ledger as this version of the program leaves it on a disk, for the tests of every later version:
//! `cargo run -q -p kigenban-tests --example keep_ledger -- DIR`. Nothing in it is secret: what opens it lies beside it.

use std::path::PathBuf;

use chrono::TimeDelta;
use kigenban_facts::{Actor, EntityKind, EntityRef};
use kigenban_ledger::{Creation, Ledger, RecoveryCode, atomic_write};
use kigenban_tests::{office, soak::Failure};
use serde_json::{Value, json};

fn main() -> Result<(), Failure> {
    let dir: PathBuf = std::env::args_os().nth(1).ok_or("which folder?")?.into();
    let sample = kigenban_sample::book();
    let now = kigenban_sample::now();
    let recovery = RecoveryCode::make_random()?;
    let passphrase = "春の海 ひねもす";
    let creation = Creation { recovery: &recovery, passphrase: Some(passphrase), rehearsal: true, now };
    let (mut ledger, key) = Ledger::create(&dir, creation)?;
    office::put(&mut ledger, &sample, now)?;
    // A life: changed, cleared, deleted, taken back, blanked, told, copied.
    let who = Actor::Person(sample.people[0].id);
    let (first, last) = (sample.contracts[0].id, sample.contracts[7].id);
    let later = |minutes| now + TimeDelta::minutes(minutes);
    let note = ledger.apply(&office::change(first, "note", json!("𠮷田さんに確認")), who, later(1))?;
    ledger.apply(&office::change(first, "plan", Value::Null), who, later(2))?;
    ledger.apply(&office::change(first, "written_by_a_newer_version", json!({"kept": true})), who, later(3))?;
    ledger.apply(&office::change(last, "deleted", json!(true)), who, later(4))?;
    ledger.undo(note, who, later(5))?;
    let entity = EntityRef { kind: EntityKind::Contract, id: first.0 };
    ledger.erase_value(entity, "account_id", who, later(6))?;
    ledger.mark_sent("kept:month", later(7))?;
    ledger.set_note("recovery_made", Some(&now.to_rfc3339()))?;
    ledger.set_note("recovery_confirmed", Some("yes"))?;
    ledger.backup_if_due(later(8))?;
    ledger.apply(&office::change(first, "note", json!("控えのあと")), who, later(9))?;
    let (book, rows) = (ledger.book()?, ledger.rebuild_check()?);
    drop(ledger);
    let opens = json!({
        "code": recovery.text().as_str(), "passphrase": passphrase, "key": key.to_text().as_str(), "rows": rows,
        "book": book,
    });
    atomic_write(&dir.join("opens.json"), &serde_json::to_vec_pretty(&opens)?)?;
    Ok(())
}
