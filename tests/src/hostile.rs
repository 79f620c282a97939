//! Answers of servers that mean harm: silent, endless, dripping, lying about their length, full of characters that nobody
//! sees. Every look has to end within its limit and keep little.
//!
//! The small internet answers everything but the one service whose turn it is; that one stands on a port of its own and
//! poisons what it says. One number, the seed, decides which answers come.

mod server;

use std::{
    collections::BTreeMap,
    fmt,
    path::Path,
    sync::Arc,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use chrono::{DateTime, Utc};
use futures_util::{StreamExt, stream};
use kigenban_checks::{DomainName, Internet, Took, around, observe_timed};
use kigenban_facts::Observation;
use kigenban_testnet::{Site, Testnet, World};
use tokio::time::Instant;

use self::server::{Case, Poison, Service, pair, serve, with};
use crate::soak::{Dice, Failure};

/// So many looks at once.
const AT_ONCE: usize = 16;

/// What is to be done.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// How many answers.
    pub answers: usize,
    /// Which ones.
    pub seed: u64,
    /// When.
    pub now: DateTime<Utc>,
    /// Limits of connection and answer in milliseconds; the real ones when `None`.
    pub limits: Option<(u64, u64)>,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Answers.
    pub answers: usize,
    /// How often each way of doing harm had its turn.
    pub kinds: BTreeMap<String, usize>,
    /// How often each service was asked at all.
    pub asked: BTreeMap<String, usize>,
    /// The longest look of each check, as the program timed it.
    pub longest: BTreeMap<String, Duration>,
    /// The longest that our own line was asked about, before and after a look.
    pub line: Duration,
    /// The biggest look that was kept, in bytes.
    pub biggest: usize,
    /// Everything that was kept.
    pub looks: Vec<Observation>,
    /// What must not be.
    pub notes: Vec<String>,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, times) in &self.kinds {
            writeln!(f, "{times:>4} {kind}")?;
        }
        for (check, longest) in &self.longest {
            writeln!(f, "longest {check} {} ms", longest.as_millis())?;
        }
        writeln!(f, "longest about our own line {} ms", self.line.as_millis())?;
        write!(f, "answers {}  biggest look kept {} bytes", self.answers, self.biggest)?;
        self.notes.iter().try_for_each(|note| write!(f, "\n{note}"))
    }
}

/// Gives that many hostile answers.
pub async fn hostile(plan: Plan) -> Result<Tally, Failure> {
    let folder = tempfile::tempdir()?;
    let sites = server::NAMES.map(|name| Site::healthy(name, plan.now));
    let world = sites.into_iter().fold(World::new(plan.now), World::with);
    let net = Testnet::start(world)?;
    net.write(folder.path())?;
    let file = net.internet_toml("ca.pem");
    let file = match plan.limits {
        Some((connect, answer)) => {
            with(&with(&file, "connect_ms", &connect.to_string()), "answer_ms", &answer.to_string())
        }
        None => with(&with(&file, "connect_ms", "4000"), "answer_ms", "8000"),
    };
    let mut dice = Dice::new(plan.seed);
    let cases: Vec<Case> = (0..plan.answers)
        .map(|at| {
            // Every pair of service and harm before any comes again; what exactly is said is the die's.
            let poison = Poison::ALL[(at / Service::ALL.len()) % Poison::ALL.len()];
            Case { service: Service::ALL[at % Service::ALL.len()], poison, seed: dice.below(u64::MAX) }
        })
        .collect();
    let mut looks = stream::iter(cases).map(|case| one(case, &file, folder.path(), plan.now)).buffer_unordered(AT_ONCE);
    let mut tally = Tally::default();
    while let Some(done) = looks.next().await {
        tally.take(done?);
    }
    // With short limits a busy machine may not come as far as the services that are asked last.
    let idle = tally.asked.iter().filter(|(_, times)| plan.limits.is_none() && **times == 0);
    tally.notes.extend(idle.map(|(service, _)| format!("{service}: was never asked")));
    Ok(tally)
}

/// A look at one hostile answer: what was asked, how long it took, what was kept.
struct Done {
    case: Case,
    took: Took,
    looks: Vec<Observation>,
    /// The harmful service was asked at all.
    asked: bool,
}

impl Tally {
    fn take(&mut self, done: Done) {
        let Done { case, took, looks, asked } = done;
        *self.asked.entry(format!("{:?}", case.service)).or_default() += usize::from(asked);
        self.answers += 1;
        *self.kinds.entry(format!("{:?} {:?}", case.service, case.poison)).or_default() += 1;
        let longest = self.longest.entry(format!("{:?}", case.service.check())).or_default();
        *longest = took.look.max(*longest);
        self.line = self.line.max(took.line);
        for look in &looks {
            let kept = serde_json::to_string(&look.outcome).unwrap_or_default();
            self.biggest = self.biggest.max(kept.len());
            if let Some(odd) = kept.chars().find(|c| is_unseen(*c)) {
                self.notes.push(format!("{case:?}: {odd:?} was kept"));
            }
            if ["\"9999-", "\"0001-", "\"1066-"].iter().any(|year| kept.contains(year)) {
                self.notes.push(format!("{case:?}: a year that no calendar has was kept"));
            }
        }
        self.looks.extend(looks);
    }
}

/// The characters that `Tricks` plays with.
fn is_unseen(c: char) -> bool {
    c.is_control() || "\u{202e}\u{2066}\u{2069}\u{200b}\u{200f}\u{feff}".contains(c)
}

async fn one(case: Case, file: &str, folder: &Path, now: DateTime<Utc>) -> Result<Done, Failure> {
    // On every loopback address: names lead to several.
    let doors = pair().await?;
    let port = doors.0.local_addr()?.port();
    let asked = Arc::new(AtomicBool::new(false));
    let serving = tokio::spawn(serve(doors, case, port, Arc::clone(&asked)));
    let internet = Internet::from_toml(&case.service.moved(file, port), folder)?;
    let name = DomainName::parse(case.service.domain()).map_err(|_| "no name")?;
    let (looks, mut took) = observe_timed(&name, &[case.service.check()], &internet, now).await;
    if matches!(case.service, Service::Authority) {
        // A look asks resolvers; the servers of a zone are asked by themselves when somebody seeks a cause.
        let begin = Instant::now();
        around(&name, &internet).await;
        took.look = took.look.max(begin.elapsed());
    }
    serving.abort();
    Ok(Done { case, took, looks, asked: asked.load(Ordering::Relaxed) })
}
