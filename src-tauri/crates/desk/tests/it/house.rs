//! A desk with stand-ins for everything the desktop gives, in a folder of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Utc};
use kigenban_desk::{
    Clock, Desk, Event, Internet, Keychain, Language, NoKeychain, NotShown, Notification, Notifier, Ports, Setup,
    internet_file,
};
use kigenban_testnet::{Testnet, World};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A Tuesday morning in Kobe.
pub(crate) const MORNING: &str = "2026-11-24T09:30:00+09:00";

/// An instant.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A clock that stands still until it is set.
pub(crate) struct StillClock(Mutex<DateTime<Utc>>);

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    fn set(&self, now: DateTime<Utc>) -> bool {
        *self.0.lock().unwrap() = now;
        true
    }
}

/// A keychain in memory. Taken away, it answers nobody.
#[derive(Default)]
pub(crate) struct Pocket {
    keys: Mutex<BTreeMap<Uuid, String>>,
    pub(crate) away: Mutex<bool>,
    /// Gives keys but takes none.
    pub(crate) full: Mutex<bool>,
}

impl Pocket {
    fn open(&self) -> Result<std::sync::MutexGuard<'_, BTreeMap<Uuid, String>>, NoKeychain> {
        if *self.away.lock().unwrap() { Err(NoKeychain) } else { Ok(self.keys.lock().unwrap()) }
    }

    pub(crate) fn empty(&self) {
        self.keys.lock().unwrap().clear();
    }

    /// Every entry.
    pub(crate) fn entries(&self) -> BTreeMap<Uuid, String> {
        self.keys.lock().unwrap().clone()
    }

    /// Other entries instead.
    pub(crate) fn put(&self, entries: BTreeMap<Uuid, String>) {
        *self.keys.lock().unwrap() = entries;
    }
}

impl Keychain for Pocket {
    fn load(&self, ledger: Uuid) -> Result<Option<Zeroizing<String>>, NoKeychain> {
        Ok(self.open()?.get(&ledger).cloned().map(Zeroizing::new))
    }

    fn store(&self, ledger: Uuid, key: &str) -> Result<(), NoKeychain> {
        if *self.full.lock().unwrap() {
            return Err(NoKeychain);
        }
        self.open()?.insert(ledger, key.to_owned());
        Ok(())
    }

    fn remove(&self, ledger: Uuid) -> Result<(), NoKeychain> {
        self.open()?.remove(&ledger);
        Ok(())
    }
}

/// Remembers what was shown; may refuse.
#[derive(Default)]
pub(crate) struct Board {
    pub(crate) shown: Mutex<Vec<Notification>>,
    pub(crate) dismissed: Mutex<Vec<String>>,
    pub(crate) refuses: Mutex<bool>,
}

impl Notifier for Board {
    fn show(&self, notification: &Notification) -> Result<(), NotShown> {
        if *self.refuses.lock().unwrap() {
            return Err(NotShown);
        }
        self.shown.lock().unwrap().push(notification.clone());
        Ok(())
    }

    fn dismiss(&self, id: &str) {
        self.dismissed.lock().unwrap().push(id.to_owned());
    }
}

/// Everything of one test.
pub(crate) struct House {
    pub(crate) folder: TempDir,
    pub(crate) net: Option<Testnet>,
    pub(crate) clock: Arc<StillClock>,
    pub(crate) keychain: Arc<Pocket>,
    pub(crate) board: Arc<Board>,
    pub(crate) events: Arc<Mutex<Vec<Value>>>,
    pub(crate) desk: Desk,
    heard: tokio::sync::watch::Receiver<usize>,
}

impl House {
    /// On a small internet of its own.
    pub(crate) fn on(world: World) -> Self {
        let net = Testnet::start(world).unwrap().with_limits(4_000, 8_000);
        Self::build(Some(net), Language::Ja)
    }

    /// Without any internet worth the name: nothing of this test looks outside.
    pub(crate) fn alone() -> Self {
        Self::build(None, Language::Ja)
    }

    fn build(net: Option<Testnet>, language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StillClock(Mutex::new(at(MORNING))));
        let keychain = Arc::new(Pocket::default());
        let board = Arc::new(Board::default());
        let events = Arc::new(Mutex::new(Vec::new()));
        let (tell, heard) = tokio::sync::watch::channel(0);
        let kept = events.clone();
        let listener = move |event: &Event| {
            kept.lock().unwrap().push(json!(event));
            tell.send_modify(|count| *count += 1);
        };
        let ports = Ports {
            clock: clock.clone(),
            notifier: board.clone(),
            keychain: keychain.clone(),
            listener: Arc::new(listener),
        };
        let setup = Setup {
            folder: folder.path().join("ledger"),
            internet: internet(net.as_ref(), folder.path()),
            rehearsal: true,
            language,
        };
        let desk = Desk::new(ports, setup);
        Self { folder, net, clock, keychain, board, events, desk, heard }
    }

    /// The same folder, keychain and clock, started anew.
    pub(crate) async fn restart(&mut self, rehearsal: bool) {
        self.desk.close().await;
        self.start(rehearsal);
    }

    /// A second desk on the same folder, while the first goes on.
    pub(crate) async fn start_beside(&mut self) {
        self.start(true);
        self.desk.start().await;
    }

    fn start(&mut self, rehearsal: bool) {
        let (tell, heard) = tokio::sync::watch::channel(0);
        let kept = self.events.clone();
        let listener = move |event: &Event| {
            kept.lock().unwrap().push(json!(event));
            tell.send_modify(|count| *count += 1);
        };
        self.heard = heard;
        let ports = Ports {
            clock: self.clock.clone(),
            notifier: self.board.clone(),
            keychain: self.keychain.clone(),
            listener: Arc::new(listener),
        };
        let setup = Setup {
            folder: self.folder.path().join("ledger"),
            internet: internet(self.net.as_ref(), self.folder.path()),
            rehearsal,
            language: Language::Ja,
        };
        self.desk = Desk::new(ports, setup);
    }

    /// A command that must work.
    pub(crate) async fn ok(&self, cmd: &str, args: Value) -> Value {
        match self.desk.call(cmd, args).await {
            Ok(answer) => answer,
            Err(error) => panic!("{cmd}: {} {:?}", json!(error), std::error::Error::source(&error)),
        }
    }

    /// A command that must be refused: its error.
    pub(crate) async fn refused(&self, cmd: &str, args: Value) -> Value {
        json!(self.desk.call(cmd, args).await.expect_err(cmd))
    }

    /// A job, until it is done: its last event.
    pub(crate) async fn job(&self, cmd: &str, args: Value) -> Value {
        let job = self.ok(cmd, args).await["job"].clone();
        self.done(&job).await
    }

    /// Waits for the end of a job.
    pub(crate) async fn done(&self, job: &Value) -> Value {
        let mut heard = self.heard.clone();
        let found = || {
            let events = self.events.lock().unwrap();
            events.iter().find(|event| event["event"] == "done" && event["job"] == *job).cloned()
        };
        let end = tokio::time::timeout(Duration::from_mins(5), async {
            loop {
                if let Some(end) = found() {
                    return end;
                }
                heard.changed().await.unwrap();
            }
        });
        let end = end.await.expect("the job ends");
        self.desk.idle().await;
        end
    }

    /// First run as the window does it, up to a ledger with one person.
    pub(crate) async fn set_up(&self) -> Value {
        self.ok("ledger.create", json!({})).await;
        self.ok("office.set", json!({"name": "株式会社みほん商会", "name_en": "Mihon Shokai Co., Ltd."})).await;
        self.ok("person.add", json!({"name": "佐藤 恵子", "department": "総務部"})).await
    }

    /// Types back the two groups that `recovery.make` asked for.
    pub(crate) async fn confirm_sheet(&self, made: &Value) {
        self.ok("recovery.confirm", json!({"groups": asked_groups(made)})).await;
    }

    /// The domain and its four companions, all answers 合っている.
    pub(crate) async fn accept(&self, domain: &str) -> Value {
        let end = self.job("discover", json!({"domain": domain})).await;
        assert!(end["result"]["rows"].is_array(), "{end}");
        let rows: Vec<Value> = ["domain", "dns", "server", "certificate", "mail"]
            .map(|kind| json!({"kind": kind, "answer": "right"}))
            .into();
        self.ok("discover.accept", json!({"domain": domain, "name": "会社のサイトとメール", "rows": rows})).await
    }

    pub(crate) async fn set_clock(&self, now: &str) {
        self.ok("clock.set", json!({"now": now})).await;
        if let Some(net) = &self.net {
            net.set_now(at(now));
        }
    }

    /// What the clock says.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Sets the clock without a word to the desk, as time goes by.
    pub(crate) fn clock_at(&self, now: DateTime<Utc>) {
        self.clock.set(now);
        if let Some(net) = &self.net {
            net.set_now(now);
        }
    }

    /// What was shown since the last call. A rehearsal says of each what it is; the rest is told here.
    pub(crate) fn shown(&self) -> Vec<Notification> {
        let mut shown = std::mem::take(&mut *self.board.shown.lock().unwrap());
        for one in shown.iter_mut().filter(|_| self.desk.is_rehearsal()) {
            let rest = ["練習: ", "Rehearsal: "].iter().find_map(|mark| one.title.strip_prefix(mark));
            one.title = rest.unwrap_or_else(|| panic!("not marked as a rehearsal: {one:?}")).to_owned();
        }
        shown
    }

    pub(crate) fn count(&self, event: &str) -> usize {
        self.events.lock().unwrap().iter().filter(|one| one["event"] == event).count()
    }
}

/// The two groups that are asked back.
pub(crate) fn asked_groups(made: &Value) -> [String; 2] {
    [0, 1].map(|place| {
        let number = usize::try_from(made["ask"][place].as_u64().unwrap()).unwrap();
        made["groups"][number - 1].as_str().unwrap().to_owned()
    })
}

/// The code that stands on a sheet.
pub(crate) fn code_of(made: &Value) -> String {
    let groups: Vec<&str> = made["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    groups.join("-")
}

fn internet(net: Option<&Testnet>, folder: &std::path::Path) -> Internet {
    match net {
        Some(net) => internet_file(&net.write(folder).unwrap()).unwrap(),
        None => Internet::real(),
    }
}

/// Every file below a folder.
pub(crate) fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(walk(&path)) } else { files.push(path) }
    }
    files
}
