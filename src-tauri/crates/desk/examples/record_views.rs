//! Records every view of the sample office for the window's own stand-in host, in both languages.
//!
//! `cargo run -q -p kigenban-desk --example record_views [-- OUT]` (default `ui/src/host/sample`). The clock stands still at
//! the sample's instant and the internet is the small one on loopback, so the files change only when views or words do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use kigenban_desk::{
    Clock, Desk, Event, Keychain, Language, NoKeychain, NotShown, Notification, Notifier, Ports, Setup, internet_file,
};
use kigenban_testnet::{Scenario, Testnet, World};
use serde_json::{Map, Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The sample's own domain.
const DOMAIN: &str = "example-kobe.co.jp";
/// A morning after the domain has lapsed.
const LAPSED: &str = "2027-01-05T08:40:00+09:00";
/// Where the ledger seems to lie.
const FOLDER: &str = "/home/sato/.local/share/kigenban";

#[tokio::main]
async fn main() -> Outcome<()> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/host/sample");
    let out = std::env::args().nth(1).map_or(default, PathBuf::from);
    for (folder, language) in [("ja", Language::Ja), ("en", Language::En)] {
        let folder = out.join(folder);
        std::fs::create_dir_all(&folder)?;
        for (name, view) in views(language).await? {
            let text = format!("{:#}\n", steady(view));
            kigenban_ledger::atomic_write(&folder.join(format!("{name}.json")), text.as_bytes())?;
        }
    }
    Ok(())
}

/// Every view by file name.
async fn views(language: Language) -> Outcome<BTreeMap<&'static str, Value>> {
    let mut views = BTreeMap::new();
    let place = House::new(language, World::sample(kigenban_sample::now()))?;
    let (desk, at) = (place.desk.clone(), place.folder.path().to_owned());
    let mut book = kigenban_sample::book();
    book.settings.language = language;
    let contracts: Vec<String> = book.contracts.iter().map(|contract| contract.id.to_string()).collect();
    desk.import_book(book.clone()).await?;
    for name in [
        "session.get",
        "home.get",
        "contract.list",
        "calendar.get",
        "calendar.offer",
        "checkup.get",
        "handover.get",
        "settings.get",
        "history.list",
        "person.list",
        "office.get",
    ] {
        views.insert(name, desk.call(name, json!({})).await?);
    }
    let mut details = Map::new();
    for id in &contracts {
        details.insert(id.clone(), desk.call("contract.get", json!({"id": id})).await?);
    }
    views.insert("contract.get", Value::Object(details));

    let home = views.get("home.get").cloned().unwrap_or_default();
    let urgent = home["tasks"][0]["contract"].clone();
    let payable = desk.call("contract.get", json!({"id": urgent})).await?["payable"].clone();
    let paid = json!({"contract": urgent, "period": payable["period"], "seen_in": "registrar_screen"});
    views.insert("payment.confirm", desk.call("payment.confirm", paid).await?);
    views.insert("home.after", desk.call("home.get", json!({})).await?);
    views.insert("contract.after", desk.call("contract.get", json!({"id": urgent})).await?);

    let fresh = House::new(language, World::sample(kigenban_sample::now()))?;
    fresh.desk.call("ledger.create", json!({})).await?;
    fresh.desk.call("office.set", json!({"name": "株式会社みほん商会", "name_en": "Mihon Shokai Co., Ltd."})).await?;
    views.insert("discover", fresh.job("discover", json!({"domain": DOMAIN})).await?);

    let place = House::new(language, World::sample(kigenban_sample::now()))?;
    place.desk.import_book(book).await?;
    place.clock.set(LAPSED.parse()?);
    place.net.set_now(LAPSED.parse()?);
    place.net.scenario(Scenario::Lapsed, DOMAIN);
    let mut troubles = Map::new();
    for trouble in ["here", "mail", "site"] {
        let view = place.job("trouble.diagnose", json!({"domain": DOMAIN, "trouble": trouble})).await?;
        troubles.insert(trouble.to_owned(), view);
    }
    views.insert("trouble", Value::Object(troubles));
    let folder = at.join("ledger").display().to_string();
    Ok(views.into_iter().map(|(name, view)| (name, settled(view, &folder))).collect())
}

/// Identifiers made on this run, in the order they appear, as running numbers; those of the sample stay.
fn steady(view: Value) -> Value {
    let text = view.to_string();
    let mut made: Vec<String> = Vec::new();
    for word in text.split('"') {
        let new = Uuid::parse_str(word).is_ok() && !kigenban_sample::JSON.contains(word);
        if new && !made.iter().any(|known| known == word) {
            made.push(word.to_owned());
        }
    }
    let steady = made.iter().enumerate().fold(text, |text, (number, id)| {
        text.replace(id, &Uuid::from_u128(0x7000_8000_0000_0000_0000 + number as u128 + 1).to_string())
    });
    serde_json::from_str(&steady).unwrap_or(view)
}

/// The folder of this run is nobody's business.
fn settled(view: Value, folder: &str) -> Value {
    let text = view.to_string().replace(folder, FOLDER);
    serde_json::from_str(&text).unwrap_or(view)
}

/// A desk in a folder of its own, on a small internet of its own.
struct House {
    folder: tempfile::TempDir,
    net: Testnet,
    clock: Arc<Still>,
    desk: Desk,
    ends: Arc<Mutex<BTreeMap<u64, Value>>>,
}

impl House {
    fn new(language: Language, world: World) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let net = Testnet::start(world)?;
        let clock = Arc::new(Still(Mutex::new(kigenban_sample::now())));
        let ends: Arc<Mutex<BTreeMap<u64, Value>>> = Arc::default();
        let kept = ends.clone();
        let ports = Ports {
            clock: clock.clone(),
            notifier: Arc::new(Nowhere),
            keychain: Arc::new(Pocket::default()),
            listener: Arc::new(move |event: &Event| {
                if let Event::Done { job, result: Some(result), .. } = event {
                    kept.lock().unwrap_or_else(PoisonError::into_inner).insert(*job, result.clone());
                }
            }),
        };
        let internet = internet_file(&net.write(folder.path())?)?;
        let setup = Setup { folder: folder.path().join("ledger"), internet, rehearsal: true, language };
        Ok(Self { desk: Desk::new(ports, setup), folder, net, clock, ends })
    }

    async fn job(&self, cmd: &str, args: Value) -> Outcome<Value> {
        let job = self.desk.call(cmd, args).await?["job"].as_u64().unwrap_or_default();
        self.desk.idle().await;
        let end = self.ends.lock().unwrap_or_else(PoisonError::into_inner).remove(&job);
        end.ok_or_else(|| format!("{cmd} found nothing").into())
    }
}

/// A clock that stands still.
struct Still(Mutex<DateTime<Utc>>);

impl Clock for Still {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, now: DateTime<Utc>) -> bool {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
        true
    }
}

struct Nowhere;

impl Notifier for Nowhere {
    fn show(&self, _notification: &Notification) -> Result<(), NotShown> {
        Err(NotShown)
    }

    fn dismiss(&self, _id: &str) {}
}

#[derive(Default)]
struct Pocket(Mutex<BTreeMap<Uuid, String>>);

impl Keychain for Pocket {
    fn load(&self, ledger: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&ledger).cloned().map(Zeroizing::new))
    }

    fn store(&self, ledger: Uuid, key: &str) -> Result<(), NoKeychain> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(ledger, key.to_owned());
        Ok(())
    }

    fn remove(&self, ledger: Uuid) -> Result<(), NoKeychain> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&ledger);
        Ok(())
    }
}
