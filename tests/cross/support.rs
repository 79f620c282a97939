//! A ledger in a folder of its own, a testnet and the checks pointed at it.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::Once,
};

use chrono::{DateTime, Utc};
use kigenban_checks::{DomainName, Internet};
use kigenban_facts::{Check, Dns, Mail, Observation, Outcome, Registration, Seen, Tls, TlsPurpose, View, Web, Why};
use kigenban_ledger::{Creation, Key, Ledger, RecoveryCode};
use kigenban_testnet::{Scenario, Testnet, World};
use tempfile::TempDir;

pub(crate) fn now() -> DateTime<Utc> {
    kigenban_sample::now()
}

/// An empty ledger; it lives as long as the folder.
pub(crate) fn ledger() -> (TempDir, Ledger, Key) {
    let folder = tempfile::tempdir().unwrap();
    let recovery = RecoveryCode::make_random().unwrap();
    let creation = Creation { recovery: &recovery, passphrase: None, rehearsal: true, now: now() };
    let (ledger, key) = Ledger::create(folder.path(), creation).unwrap();
    (folder, ledger, key)
}

/// An example of a room. Built with the whole workspace, as the tests are: `cargo run -p` would choose other features and
/// compile half the tree again.
pub(crate) fn example(name: &str) -> PathBuf {
    static BUILT: Once = Once::new();
    BUILT.call_once(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "-q", "--workspace", "--bins", "--examples"]);
        // What cargo tells a test about itself would make build scripts run again, and the app be built anew while others
        // use it.
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
                cargo.env_remove(name);
            }
        }
        assert!(cargo.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).status().unwrap().success());
    });
    let tests = std::env::current_exe().unwrap();
    let programs = tests.parent().and_then(Path::parent).unwrap().join("examples");
    programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A small internet and the way to it.
pub(crate) struct SmallNet {
    _net: Testnet,
    pub(crate) internet: Internet,
    folder: TempDir,
}

impl SmallNet {
    pub(crate) fn start(world: World) -> Self {
        Self::with_limits(world, 4_000, 9_000)
    }

    pub(crate) fn with_limits(world: World, connect_ms: u64, answer_ms: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let net = Testnet::start(world).unwrap().with_limits(connect_ms, answer_ms);
        let internet = Internet::from_file(&net.write(folder.path()).unwrap()).unwrap();
        Self { _net: net, internet, folder }
    }

    /// A new way to the same internet, which remembers nothing.
    pub(crate) fn forgetful(&self) -> Internet {
        Internet::from_file(&self.folder.path().join("internet.toml")).unwrap()
    }

    pub(crate) async fn look(&self, domain: &str) -> Looks {
        let name = DomainName::parse(domain).unwrap();
        Looks(kigenban_checks::observe_timed(&name, &Check::ALL, &self.internet, now()).await.0)
    }
}

/// All five checks at one scenario's own domain.
pub(crate) async fn scenario(scenario: Scenario) -> Looks {
    let place = SmallNet::start(World::scenario(scenario, now()));
    place.look(&scenario.domain()).await
}

/// What the checks saw, by check.
#[derive(Debug)]
pub(crate) struct Looks(pub(crate) Vec<Observation>);

impl Looks {
    fn seen(&self, check: Check, view: View) -> impl Iterator<Item = &Seen> {
        let own = self.0.iter().filter(move |look| look.check == check && look.view == view);
        own.filter_map(|look| look.outcome.seen())
    }

    pub(crate) fn registration(&self) -> &Registration {
        match self.seen(Check::Registration, View::Public).next() {
            Some(Seen::Registration(facts)) => facts,
            other => panic!("no registration but {other:?} in {self:#?}"),
        }
    }

    pub(crate) fn dns(&self, view: View) -> &Dns {
        match self.seen(Check::Dns, view).next() {
            Some(Seen::Dns(facts)) => facts,
            other => panic!("no DNS but {other:?} in {self:#?}"),
        }
    }

    pub(crate) fn tls(&self) -> &Tls {
        let web = self.seen(Check::Tls, View::Public).find_map(|seen| match seen {
            Seen::Tls(facts) if facts.purpose == TlsPurpose::Web => Some(facts),
            _ => None,
        });
        web.unwrap_or_else(|| panic!("no certificate in {self:#?}"))
    }

    pub(crate) fn web(&self) -> &Web {
        match self.seen(Check::Web, View::Public).next() {
            Some(Seen::Web(facts)) => facts,
            other => panic!("no site but {other:?} in {self:#?}"),
        }
    }

    pub(crate) fn mail(&self) -> &Mail {
        match self.seen(Check::Mail, View::Public).next() {
            Some(Seen::Mail(facts)) => facts,
            other => panic!("no mail but {other:?} in {self:#?}"),
        }
    }

    /// Why a check saw nothing; `None` when it saw something.
    pub(crate) fn why(&self, check: Check) -> Option<Why> {
        let own = self.0.iter().filter(|look| look.check == check);
        own.map(|look| match look.outcome {
            Outcome::Unseen { why } => Some(why),
            Outcome::Seen(_) => None,
        })
        .min()
        .flatten()
    }

    /// Whether nothing at all looks like a fact.
    pub(crate) fn nothing_seen(&self) -> bool {
        self.0.iter().all(|look| look.outcome.seen().is_none())
    }
}
