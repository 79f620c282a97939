//! Everything the desk writes, searched for what a person typed.

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use chrono::{DateTime, Utc};
use kigenban_desk::{
    Clock, Desk, Event, Internet, Keychain, Language, NoKeychain, NotShown, Notification, Notifier, Ports, Setup,
    internet_file,
};
use kigenban_testnet::{Site, Testnet, World};
use kigenban_tests::planted;
use serde_json::{Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::support::now;

struct Morning;

impl Clock for Morning {
    fn now(&self) -> DateTime<Utc> {
        now()
    }
}

#[derive(Default)]
struct Pocket(Mutex<Option<String>>);

impl Keychain for Pocket {
    fn load(&self, _: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain> {
        Ok(self.0.lock().unwrap().clone().map(Zeroizing::new))
    }

    fn store(&self, _: Uuid, key: &str) -> Result<(), NoKeychain> {
        *self.0.lock().unwrap() = Some(key.to_owned());
        Ok(())
    }

    fn remove(&self, _: Uuid) -> Result<(), NoKeychain> {
        *self.0.lock().unwrap() = None;
        Ok(())
    }
}

struct Nobody;

impl Notifier for Nobody {
    fn show(&self, _: &Notification) -> Result<(), NotShown> {
        Ok(())
    }

    fn dismiss(&self, _: &str) {}
}

/// A desk on a ledger of its own: the sample's morning, a keychain in memory, nobody who hears.
pub(crate) fn desk_of(folder: &Path, internet: Internet) -> Desk {
    let ports = Ports {
        clock: Arc::new(Morning),
        notifier: Arc::new(Nobody),
        keychain: Arc::new(Pocket::default()),
        listener: Arc::new(|_: &Event| {}),
    };
    let setup = Setup { folder: folder.to_owned(), internet, rehearsal: true, language: Language::Ja };
    Desk::new(ports, setup)
}

pub(crate) async fn ok(desk: &Desk, cmd: &str, args: Value) -> Value {
    desk.call(cmd, args).await.unwrap_or_else(|error| panic!("{cmd}: {error:?}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_the_desk_writes_shows_what_a_person_typed_except_what_was_exported() {
    let values: Vec<String> = [
        "株式会社うえこみ商店",
        "植込 縫之介",
        "植込総務課",
        "planted-kobe.co.jp",
        "青磁のカード",
        "植え込みの備考です",
        "植え込みの金庫の三段目",
        "planted-account-8841",
    ]
    .map(str::to_owned)
    .into();
    let root = tempfile::tempdir().unwrap();
    let exported = tempfile::tempdir().unwrap();
    let net = Testnet::start(World::new(now()).with(Site::healthy(&values[3], now()))).unwrap();
    let outside = tempfile::tempdir().unwrap();
    let internet = internet_file(&net.write(outside.path()).unwrap()).unwrap();
    let desk = desk_of(&root.path().join("ledger"), internet);
    desk.start().await;
    ok(&desk, "ledger.create", json!({})).await;
    ok(&desk, "office.set", json!({ "name": values[0] })).await;
    let person = ok(&desk, "person.add", json!({ "name": values[1], "department": values[2] })).await;
    ok(&desk, "who.set", json!({ "id": person["id"] })).await;
    ok(&desk, "card.add", json!({ "label": values[4], "last4": "4821" })).await;
    let fields = json!({ "note": values[5], "kept_at": values[6], "account_id": values[7] });
    ok(&desk, "contract.add", json!({ "domain": values[3], "kind": "domain", "fields": fields })).await;
    ok(&desk, "ledger.backup", json!({})).await;
    let sheet = exported.path().join("sheet.md");
    ok(&desk, "sheet.export", json!({ "format": "md", "path": sheet })).await;
    desk.tick().await;
    let search = |folder: &std::path::Path| {
        planted::search(folder, &values).unwrap().iter().map(ToString::to_string).collect::<Vec<String>>()
    };
    assert_eq!(search(root.path()), Vec::<String>::new(), "while it is open");
    desk.close().await;
    assert_eq!(search(root.path()), Vec::<String>::new(), "after it was closed");
    let files = planted::files(root.path()).unwrap();
    assert!(files.len() >= 3, "ledger, keys and backup: {files:?}");
    let found = search(exported.path());
    assert!(
        found.iter().any(|find| find.contains(&values[6])),
        "the same search finds it where it was exported: {found:?}"
    );
}
