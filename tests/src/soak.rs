//! Rounds of calm: offices whose internet is troubled all the time, and whose domains now and then really lapse.
//!
//! Counted are false alarms (something red although nothing is wrong), lost dates (an expiry once known and then
//! forgotten), false facts (a registration or a zone kept wrongly) and lapses not reported within two rounds. A round in
//! which the office's own line is down shows nobody anything and does not count towards the two.
//!
//! Nothing here is judged by how fast the machine is: looks wait longer than any answer takes on it, which the first look
//! shows, and the small internet tells which answers it kept back. A look that ran out of time without that was slow by
//! itself.
//!
//! One number, the seed, decides which troubles come when. Which of the lost answers meets which question still depends
//! on the order in which connections arrive.

mod contracts;
mod dice;
mod round;
mod slow;
mod weather;

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};

pub(crate) use dice::Dice;
pub use weather::Weather;

/// What is to be done.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Rounds in all, shared out evenly.
    pub rounds: usize,
    /// Offices side by side, each with an internet, a ledger and a clock of its own.
    pub offices: usize,
    /// The seed.
    pub seed: u64,
    /// Where the clocks begin.
    pub now: DateTime<Utc>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rounds.
    pub rounds: usize,
    /// Looks that saw something.
    pub seen: usize,
    /// Looks that saw nothing and said why.
    pub unseen: usize,
    /// Second looks.
    pub second_looks: usize,
    /// Real lapses.
    pub lapses: usize,
    /// Of them, reported within two rounds.
    pub reported: usize,
    /// Red without a reason.
    pub false_alarms: usize,
    /// Facts kept that were not so.
    pub false_facts: usize,
    /// Expiries forgotten.
    pub lost_dates: usize,
    /// Real lapses not reported within two rounds.
    pub missed: usize,
    /// Of the rounds in which a lapse was not reported: those in which a look ran out of time although nothing was kept
    /// back from it. They prove nothing about the program and do not count towards the two.
    pub left_out: usize,
    /// The longest that an office's looks waited for an answer; it goes by how fast the machine is at the beginning.
    pub patience: Duration,
    /// The longest that the five checks of all domains of an office took.
    pub longest: Duration,
    /// What to look at when a count is not what it should be: seed, office, round, what happened.
    pub notes: Vec<String>,
}

impl Tally {
    /// Whether nothing went wrong, and so few rounds were left out that this says something.
    pub fn is_calm(&self) -> bool {
        let wrong = self.false_alarms + self.false_facts + self.lost_dates + self.missed;
        wrong == 0 && self.left_out * 100 < self.rounds.max(1)
    }

    fn add(&mut self, other: Self) {
        self.rounds += other.rounds;
        self.seen += other.seen;
        self.unseen += other.unseen;
        self.second_looks += other.second_looks;
        self.lapses += other.lapses;
        self.reported += other.reported;
        self.false_alarms += other.false_alarms;
        self.false_facts += other.false_facts;
        self.lost_dates += other.lost_dates;
        self.missed += other.missed;
        self.left_out += other.left_out;
        self.patience = self.patience.max(other.patience);
        self.longest = self.longest.max(other.longest);
        self.notes.extend(other.notes);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "rounds {}  seen {}  unseen {}  second looks {}  waited for an answer {} ms  longest checks {} ms",
            self.rounds,
            self.seen,
            self.unseen,
            self.second_looks,
            self.patience.as_millis(),
            self.longest.as_millis()
        )?;
        writeln!(
            f,
            "lapses {}  reported within two rounds {}  missed {}  rounds left out {}",
            self.lapses, self.reported, self.missed, self.left_out
        )?;
        write!(
            f,
            "false alarms {}  false facts {}  lost dates {}",
            self.false_alarms, self.false_facts, self.lost_dates
        )?;
        self.notes.iter().take(40).try_for_each(|note| write!(f, "\n  {note}"))
    }
}

/// Runs the rounds, all offices side by side.
pub async fn soak(plan: Plan) -> Result<Tally, Failure> {
    let offices = plan.offices.max(1);
    let share = |number: usize| plan.rounds / offices + usize::from(number < plan.rounds % offices);
    let running: Vec<_> = (0..offices)
        .map(|number| {
            let seed = plan.seed.wrapping_mul(1_000_003).wrapping_add(u64::try_from(number).unwrap_or_default());
            let rounds = share(number);
            tokio::spawn(async move { round::Office::open(number, seed, plan.now)?.run(rounds).await })
        })
        .collect();
    let mut whole = Tally::default();
    for office in running {
        whole.add(office.await??);
    }
    Ok(whole)
}

/// Why the rounds could not be run at all.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
