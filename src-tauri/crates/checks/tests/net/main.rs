//! What the checks see of a small internet: every host, every machine, every view.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop where it stands")]

mod lines;
mod mail;
mod names;
mod site;

use chrono::{DateTime, Utc};
use kigenban_checks::{DomainName, Internet, observe};
use kigenban_facts::{Check, Dns, Mail, Observation, Seen, Web};
use kigenban_testnet::{Site, Testnet, World};
use tempfile::TempDir;

const DOMAIN: &str = "example-kobe.com";

fn now() -> DateTime<Utc> {
    "2026-11-24T00:30:00Z".parse().unwrap()
}

/// A small internet and the way to it.
struct SmallNet {
    net: Testnet,
    internet: Internet,
    _folder: TempDir,
}

impl SmallNet {
    fn of(site: Site) -> Self {
        Self::with(World::new(now()).with(site), |file| file)
    }

    /// Waits as long as the program does: how fast this machine is, is no matter.
    fn with(world: World, change: impl Fn(String) -> String) -> Self {
        Self::on(Testnet::start(world).unwrap().with_limits(4_000, 8_000), change)
    }

    fn on(net: Testnet, change: impl Fn(String) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        net.write(folder.path()).unwrap();
        let internet = Internet::from_toml(&change(net.internet_toml("ca.pem")), folder.path()).unwrap();
        Self { net, internet, _folder: folder }
    }

    async fn looks(&self, check: Check) -> Vec<Observation> {
        observe(&DomainName::parse(DOMAIN).unwrap(), check, &self.internet, now()).await
    }

    async fn look(&self, check: Check) -> Observation {
        self.looks(check).await.remove(0)
    }

    async fn web(&self) -> Web {
        match self.look(Check::Web).await.outcome.seen() {
            Some(Seen::Web(web)) => web.clone(),
            other => panic!("no site but {other:?}"),
        }
    }

    async fn mail(&self) -> Mail {
        match self.look(Check::Mail).await.outcome.seen() {
            Some(Seen::Mail(mail)) => mail.clone(),
            other => panic!("no mail but {other:?}"),
        }
    }
}

fn dns(look: &Observation) -> &Dns {
    match look.outcome.seen() {
        Some(Seen::Dns(dns)) => dns,
        other => panic!("no DNS but {other:?}"),
    }
}

fn healthy() -> Site {
    Site::healthy(DOMAIN, now())
}

fn entry(owner: &str, kind: &str, value: &str) -> kigenban_testnet::Entry {
    kigenban_testnet::Entry::new(owner, kind, value)
}
