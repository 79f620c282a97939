//! Prints how long opening a ledger takes, in milliseconds (median of ten), as one line of JSON.
//!
//! `cargo run --release -p kigenban-ledger --example open_time`

use std::time::Duration;

use chrono::Utc;
use kigenban_facts::{Act, Actor, Contract, ContractId, Deed};
use kigenban_ledger::{Creation, Error, Ledger, RecoveryCode, Unlock, edits_of};
use uuid::Uuid;

/// As many as a large office has.
const CONTRACTS: u128 = 50;
const ROUNDS: usize = 10;

#[expect(clippy::disallowed_methods, reason = "a measurement outside the program")]
#[expect(clippy::print_stdout, reason = "a program for the terminal")]
fn main() -> Result<(), Error> {
    let now = Utc::now();
    let dir = std::env::temp_dir().join(format!("kigenban-open-time-{}", std::process::id()));
    let recovery = RecoveryCode::make_random()?;
    let (mut ledger, key) =
        Ledger::create(&dir, Creation { recovery: &recovery, passphrase: None, rehearsal: true, now })?;
    for number in 1..=CONTRACTS {
        let contract = Contract {
            id: ContractId(Uuid::from_u128(number)),
            title: Some(format!("契約{number}")),
            note: Some("金庫の中の青いファイル".to_owned()),
            ..Contract::default()
        };
        ledger.apply(&Act { deed: Deed::Add, edits: edits_of(&contract)? }, Actor::App, now)?;
    }
    drop(ledger);
    let (mut opened, mut read) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = std::time::Instant::now();
        let (ledger, _) = Ledger::open(&dir, Unlock::Key(&key), true, now)?;
        opened.push(start.elapsed());
        ledger.book()?;
        read.push(start.elapsed());
    }
    std::fs::remove_dir_all(&dir)?;
    println!("{{\"open_ms\": {:.2}, \"open_and_read_ms\": {:.2}}}", median(opened), median(read));
    Ok(())
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
