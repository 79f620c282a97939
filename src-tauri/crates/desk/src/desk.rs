//! The desk itself: what the shell, the terminal program and the tests hold on to.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::{DateTime, Utc};
use kigenban_checks::Internet;
use kigenban_facts::{Book, Language};
use kigenban_wording::Words;
use tokio::sync::OnceCell;

use crate::job::Jobs;
use crate::kept::Work;
use crate::lock::unpoisoned;
use crate::opened::{Opened, Standing};
use crate::watch::Watch;
use crate::{Clock, Code, Error, Event, Keychain, Listener, Notifier, Result};

/// What the desktop gives the desk.
#[derive(Clone)]
pub struct Ports {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Notifications.
    pub notifier: Arc<dyn Notifier>,
    /// The system's keychain.
    pub keychain: Arc<dyn Keychain>,
    /// Whoever hears the events.
    pub listener: Arc<dyn Listener>,
}

/// How this run was started.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The folder of the ledger.
    pub folder: PathBuf,
    /// How to reach the internet.
    pub internet: Internet,
    /// 練習: clock or internet are not the real ones.
    pub rehearsal: bool,
    /// The language until a ledger is open.
    pub language: Language,
}

/// One function for each thing a person can do. Cheap to clone; clones are the same desk.
///
/// The ledger stands behind a lock that is only ever held inside [`Desk::off`], never across a wait for the network.
#[derive(Clone)]
pub struct Desk {
    inner: Arc<Inner>,
    /// Fields of the running request of which the person said that they hold no password.
    pub(crate) cleared: Arc<[String]>,
}

struct Inner {
    ports: Ports,
    setup: Setup,
    started: OnceCell<()>,
    standing: Mutex<Standing>,
    jobs: Jobs,
    watch: Mutex<Watch>,
    telling: Mutex<()>,
}

impl Desk {
    /// A desk that has not looked at anything yet: no file is read, nothing is asked.
    pub fn new(ports: Ports, setup: Setup) -> Self {
        let watch = Watch::beginning(ports.clock.now());
        Self {
            inner: Arc::new(Inner {
                ports,
                setup,
                started: OnceCell::new(),
                standing: Mutex::new(Standing::New),
                jobs: Jobs::default(),
                watch: Mutex::new(watch),
                telling: Mutex::new(()),
            }),
            cleared: Arc::default(),
        }
    }

    /// The same desk for a request whose named fields hold no passwords, as the person said when asked.
    pub(crate) fn clearing(&self, fields: Vec<String>) -> Self {
        Self { inner: Arc::clone(&self.inner), cleared: fields.into() }
    }

    /// Finds the ledger and opens it with the keychain. What comes of it is the session's state. Done once, however often
    /// it is called.
    pub async fn start(&self) {
        self.inner
            .started
            .get_or_init(|| async {
                let found = self
                    .off(|desk| {
                        desk.find_ledger();
                        Ok(())
                    })
                    .await;
                if let Err(error) = found {
                    *self.standing() = Standing::Broken { error, backups: Vec::new() };
                }
                self.refresh_tray();
            })
            .await;
    }

    /// Whether clock or internet of this run are not the real ones: what happens at login is left alone.
    pub fn is_rehearsal(&self) -> bool {
        self.setup().rehearsal
    }

    /// Whether a ledger is open.
    pub fn is_open(&self) -> bool {
        matches!(*self.standing(), Standing::Open(_))
    }

    /// Whether a new start would come up as this run is: nobody would have to type a code or a 合い言葉 again, and no
    /// recovery code waits to be confirmed.
    pub fn opens_by_itself(&self) -> bool {
        match &*self.standing() {
            Standing::Open(opened) => opened.in_keychain && opened.fresh.is_none(),
            _ => true,
        }
    }

    /// Finds the ledger once more, after [`Desk::close`] turned out to be too early.
    pub async fn reopen(&self) {
        let _ = self
            .off(|desk| {
                desk.find_ledger();
                Ok(())
            })
            .await;
        self.refresh_tray();
    }

    /// Stops jobs and lets go of the ledger and its lock.
    pub async fn close(&self) {
        self.inner.jobs.stop_all();
        // Dropping the ledger writes its last pages.
        let _ = self
            .off(|desk| {
                *desk.standing() = Standing::Closed;
                Ok(())
            })
            .await;
    }

    /// Runs what may block (SQL, Argon2, a keychain, a page of typst) away from the async workers.
    pub(crate) async fn off<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let desk = self.clone();
        tokio::task::spawn_blocking(move || work(&desk))
            .await
            .unwrap_or_else(|cause| Err(Error::new(Code::Unexpected).with("code", "task").because(cause)))
    }

    /// Works on the open ledger. The lock is held for as long as `work` runs.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Opened) -> Result<T>) -> Result<T> {
        match &mut *self.standing() {
            Standing::Open(opened) => work(opened),
            Standing::New => Err(Code::LedgerNone.into()),
            Standing::Closed | Standing::Locked { .. } => Err(Code::LedgerClosed.into()),
            Standing::Broken { error, .. } => Err(error.again()),
        }
    }

    /// Works on the open ledger with its snapshot brought up to now.
    pub(crate) fn fresh<T>(&self, work: impl FnOnce(&mut Opened) -> Result<T>) -> Result<T> {
        let now = self.now();
        self.with(|opened| {
            opened.kept.freshen(&mut opened.ledger, now)?;
            work(opened)
        })
    }

    /// Something of the ledger as it is now.
    pub(crate) fn of_book<T>(&self, take: impl FnOnce(&Book) -> Option<T>) -> Result<T> {
        self.fresh(|opened| take(opened.book()).ok_or_else(|| Code::NotFound.into()))
    }

    /// How often the open ledger was read and judged; nothing while none is open.
    pub fn work(&self) -> Work {
        match &*self.standing() {
            Standing::Open(opened) => opened.kept.work(),
            _ => Work::default(),
        }
    }

    pub(crate) fn ports(&self) -> &Ports {
        &self.inner.ports
    }

    pub(crate) fn setup(&self) -> &Setup {
        &self.inner.setup
    }

    pub(crate) fn jobs(&self) -> &Jobs {
        &self.inner.jobs
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.inner.ports.clock.now()
    }

    pub(crate) fn standing(&self) -> MutexGuard<'_, Standing> {
        unpoisoned(&self.inner.standing)
    }

    pub(crate) fn watch(&self) -> MutexGuard<'_, Watch> {
        unpoisoned(&self.inner.watch)
    }

    /// Held while reminders are handed over, so that none is told twice by two heartbeats.
    pub(crate) fn telling(&self) -> MutexGuard<'_, ()> {
        unpoisoned(&self.inner.telling)
    }

    pub(crate) fn tell(&self, event: &Event) {
        self.inner.ports.listener.hear(event);
    }

    /// The language of this office, or of this run while no ledger is open.
    pub(crate) fn language(&self) -> Language {
        match &*self.standing() {
            Standing::Open(opened) => opened.language,
            _ => self.inner.setup.language,
        }
    }

    pub(crate) fn words(&self) -> Words {
        Words::new(self.language())
    }
}
