//! Tests of the whole room, one file an idea.

mod acts;
mod backups;
mod erasing;
mod exchanging;
mod following;
mod full_disk;
mod opening;
mod outbox;
mod places;
mod plain;
mod remaking;
mod spans;
mod undoing;

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use kigenban_facts::{Act, Actor, Contract, ContractId, Deed, Edit, EntityKind, EntityRef, Kind, Office};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{Creation, Key, Ledger, RecoveryCode, Unlock, edits_of};

/// A ledger in a folder of its own, with everything that opens it.
struct Fixture {
    folder: TempDir,
    ledger: Option<Ledger>,
    key: Key,
    code: RecoveryCode,
}

impl Fixture {
    fn make() -> Self {
        Self::with(None, false)
    }

    fn with(passphrase: Option<&str>, rehearsal: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let code = RecoveryCode::make_random().unwrap();
        let creation = Creation { recovery: &code, passphrase, rehearsal, now: now() };
        let (ledger, key) = Ledger::create(folder.path(), creation).unwrap();
        Self { folder, ledger: Some(ledger), key, code }
    }

    fn ledger(&mut self) -> &mut Ledger {
        self.ledger.as_mut().unwrap()
    }

    fn dir(&self) -> &Path {
        self.folder.path()
    }

    fn close(&mut self) {
        self.ledger = None;
    }

    fn reopen(&mut self) -> &mut Ledger {
        self.close();
        let (ledger, _) = Ledger::open(self.folder.path(), Unlock::Key(&self.key), false, now()).unwrap();
        self.ledger.insert(ledger)
    }

    /// Names the office and adds a contract.
    fn fill(&mut self) -> EntityRef {
        let office =
            Office { id: self.ledger().office(), name: "株式会社みほん商会".to_owned(), ..Office::default() };
        let edits = edits_of(&office).unwrap();
        self.ledger().apply(&Act { deed: Deed::SetOffice, edits }, Actor::App, now()).unwrap();
        let contract = Contract {
            id: ContractId(Uuid::from_u128(7)),
            kind: Kind::Domain,
            title: Some("会社のドメイン".to_owned()),
            ..Contract::default()
        };
        let edits = edits_of(&contract).unwrap();
        self.ledger().apply(&Act { deed: Deed::Add, edits }, Actor::App, now()).unwrap();
        EntityRef { kind: EntityKind::Contract, id: contract.id.0 }
    }
}

fn now() -> DateTime<Utc> {
    at("2026-11-24T01:00:00Z")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn set(entity: EntityRef, field: &str, new: impl Into<Value>) -> Act {
    Act { deed: Deed::Update, edits: vec![Edit { entity, field: field.to_owned(), new: new.into() }] }
}

fn remove(entity: EntityRef) -> Act {
    Act { deed: Deed::Remove, edits: vec![Edit { entity, field: "deleted".to_owned(), new: json!(true) }] }
}

fn contract(number: u128) -> EntityRef {
    EntityRef { kind: EntityKind::Contract, id: Uuid::from_u128(number) }
}

/// Every file of a folder with its bytes.
fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found
}

/// A small generator of numbers that are the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}
