//! Looking: the checks as jobs. Whether our own line is up is the checks' own question; the desk only shows the answer.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::time::Duration;

use kigenban_checks::{DomainName, around, line, observe};
use kigenban_facts::{Around, Check, Line, Observation, Outcome, Seen, Url, UrlFault, View, Why};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::found::Found;
use crate::job::{Asked, End, JobKind, Ticket};
use crate::plan::Plan;
use crate::view::{Progress, TroubleSoFar};
use crate::{Desk, Event, Result};

/// How long somebody waits for an answer, whatever happens, and for the verdict on the own line before it.
const WHOLE: Duration = Duration::from_millis(10_500);
const LINE: Duration = Duration::from_secs(8);
const AGAIN: Duration = Duration::from_secs(1);

/// Looks side by side. Politeness to each server is the checks' own business.
const SIDE_BY_SIDE: usize = 10;

impl Desk {
    /// Starts a checkup, or hands the looks to the one that runs. Gives the job.
    pub(crate) fn start_check(&self, looks: Vec<(DomainName, Check)>) -> u64 {
        match self.jobs().ask(JobKind::Check, "", Some(Plan::of(looks))) {
            Asked::Runs(id) => id,
            Asked::Starts(ticket) => {
                let id = ticket.id;
                self.set_going(self.clone().check(ticket));
                id
            }
        }
    }

    async fn check(self, mut ticket: Ticket) {
        let id = ticket.id;
        let end = loop {
            let end = tokio::select! {
                biased;
                () = ticket.stopped() => Ok(End::Stopped),
                end = self.look_at_all(id) => end.map(|()| End::Found(serde_json::Value::Null)),
            };
            if !matches!(end, Ok(End::Found(_))) || self.jobs().finish(id) {
                break end;
            }
        };
        let stopped = matches!(end, Ok(End::Stopped));
        self.finished(id, end);
        self.after_looks(stopped).await;
    }

    /// Works through the plan of a checkup, and keeps every look as it comes in.
    async fn look_at_all(&self, id: u64) -> Result<()> {
        let words = self.words();
        self.tell_plan(id, words.say_checkup_line(), "", None);
        self.ask_line().await;
        let mut looks = JoinSet::new();
        loop {
            while looks.len() < SIDE_BY_SIDE
                && let Some((domain, check)) = self.jobs().plan(id, Plan::next).flatten()
            {
                let now = words.say_checkup_now(&domain.unicode(), &words.check(check));
                self.tell_plan(id, now, domain.ascii(), Some(check));
                let (internet, at) = (self.setup().internet.clone(), self.now());
                looks.spawn(async move {
                    let seen = observe(&domain, check, &internet, at).await;
                    ((domain, check), seen)
                });
            }
            let Some(done) = looks.join_next().await else {
                self.jobs().plan(id, Plan::give_up);
                return Ok(());
            };
            // A look that crashed leaves nothing; the plan forgets it once everything else is done.
            let Ok((which, seen)) = done else { continue };
            if seen.iter().any(is_offline) {
                self.ask_line().await;
            }
            self.off(move |desk| desk.with(|opened| Ok(opened.ledger.record(&seen)?))).await?;
            self.jobs().plan(id, |plan| plan.finish(&which));
            let (domain, check) = which;
            let now = words.say_checkup_now(&domain.unicode(), &words.check(check));
            self.tell_plan(id, now, domain.ascii(), Some(check));
        }
    }

    fn tell_plan(&self, job: u64, now: String, domain: &str, check: Option<Check>) {
        if let Some((done, all)) = self.jobs().plan(job, |plan| (plan.done, plan.all)) {
            self.progress(Progress { job, done, all, now }, domain, check, None);
        }
    }

    /// Looks at one domain by all five checks, telling progress; nothing while our own line is down. Nothing is kept.
    pub(crate) async fn look_around(&self, job: u64, domain: &DomainName) -> (Line, Vec<Observation>) {
        match self.ask_line().await {
            Line::Online => {}
            line => return (line, Vec::new()),
        }
        let words = self.words();
        let mut looks = JoinSet::new();
        for check in Check::ALL {
            let (domain, internet, at) = (domain.clone(), self.setup().internet.clone().hurried(), self.now());
            looks.spawn(async move { (check, observe(&domain, check, &internet, at).await) });
        }
        let mut seen = Vec::new();
        let mut done = 0;
        let all = u32::try_from(Check::ALL.len()).unwrap_or(u32::MAX);
        let mut waiting: Vec<Check> = Check::ALL.to_vec();
        loop {
            if let Some(check) = waiting.first() {
                let now = words.say_checkup_now(&domain.unicode(), &words.check(*check));
                self.progress(Progress { job, done, all, now }, domain.ascii(), Some(*check), None);
            }
            let Some(look) = looks.join_next().await else { break };
            done += 1;
            if let Ok((check, mut found)) = look {
                waiting.retain(|left| *left != check);
                seen.append(&mut found);
            }
        }
        seen.sort_by_key(|observation| observation.check);
        // It may have gone down meanwhile: the looks found out, and their verdict is the last one.
        let line = if seen.iter().any(is_offline) { self.ask_line().await } else { Line::Online };
        (line, seen)
    }

    /// Looks for what stopped: the five looks and what is asked beside them, side by side, and never longer than somebody
    /// waits who has a telephone ringing beside them. Each look that comes in is told with what can be said already.
    pub(crate) async fn look_for_a_cause<F: Future<Output = Option<TroubleSoFar>>>(
        &self,
        job: u64,
        domain: &DomainName,
        so_far: impl Fn(Found) -> F,
    ) -> Found {
        let at = self.now();
        // A line whose witnesses say nothing for so long lets nothing through.
        let mut found = Found {
            domain: domain.ascii().to_owned(),
            at,
            line: Line::Offline,
            seen: Vec::new(),
            around: Around::default(),
        };
        let mut waiting: Vec<Check> = Check::ALL.to_vec();
        let searching = async {
            found.line = timeout(LINE, self.ask_line()).await.unwrap_or(Line::Offline);
            if found.line == Line::Online {
                self.gather(job, domain, &mut found, &mut waiting, so_far).await;
            }
        };
        let whole = timeout(WHOLE, searching).await.is_ok();
        if !whole {
            let late = |check: &Check| Observation {
                domain: domain.ascii().to_owned(),
                at,
                source: domain.ascii().into(),
                view: View::Public,
                check: *check,
                outcome: Outcome::Unseen { why: Why::Timeout },
            };
            found.seen.extend(waiting.iter().map(late));
        }
        found.seen.sort_by_key(|observation| observation.check);
        // It may have gone down meanwhile: the looks found out, and their verdict is the last one.
        if found.seen.iter().any(is_offline) {
            let nothing = found.seen.iter().all(|look| look.outcome.seen().is_none());
            let verdict = timeout(AGAIN, self.ask_line()).await;
            found.line = verdict.unwrap_or(if nothing { Line::Offline } else { found.line });
        }
        found
    }

    async fn gather<F: Future<Output = Option<TroubleSoFar>>>(
        &self,
        job: u64,
        domain: &DomainName,
        found: &mut Found,
        waiting: &mut Vec<Check>,
        so_far: impl Fn(Found) -> F,
    ) {
        let words = self.words();
        let internet = self.setup().internet.clone().hurried();
        let mut looks: JoinSet<(Option<Check>, Vec<Observation>, Option<Around>)> = JoinSet::new();
        for check in Check::ALL {
            let (domain, internet, at) = (domain.clone(), internet.clone(), found.at);
            looks.spawn(async move { (Some(check), observe(&domain, check, &internet, at).await, None) });
        }
        let (name, line) = (domain.clone(), internet);
        looks.spawn(async move { (None, Vec::new(), Some(around(&name, &line).await)) });
        let all = u32::try_from(looks.len()).unwrap_or(u32::MAX);
        let mut done = 0;
        let mut said = None;
        loop {
            let check = waiting.first().copied();
            let what = check.map_or_else(|| words.check(Check::Dns), |check| words.check(check));
            let now = words.say_checkup_now(&domain.unicode(), &what);
            self.progress(Progress { job, done, all, now }, domain.ascii(), check, said);
            let Some(look) = looks.join_next().await else { break };
            done += 1;
            if let Ok((check, mut seen, beside)) = look {
                waiting.retain(|left| Some(*left) != check);
                found.seen.append(&mut seen);
                found.around = beside.unwrap_or(std::mem::take(&mut found.around));
            }
            said = so_far(found.clone()).await;
        }
    }

    /// The verdict on our own line that looks of this moment share, kept for the screens.
    pub(crate) async fn ask_line(&self) -> Line {
        let line = line(&self.setup().internet, self.now()).await;
        if self.watch().saw_line(line) {
            self.tell(&Event::Changed);
        }
        line
    }

    /// New looks may mean new advice: screens, reminders and the tray follow.
    async fn after_looks(&self, stopped: bool) {
        self.tell(&Event::Changed);
        if !stopped {
            // What could not be told now is told at the next heartbeat.
            let _ = self.off(Self::remind).await;
        }
        self.refresh_tray();
    }
}

/// Somebody waited, and the site's page had not come yet: that is no silence of the kind that the watch sees, which waits
/// longer, and so it is not kept.
pub(crate) fn is_cut_short(observation: &Observation) -> bool {
    let late = |url: &Url| url.reached && url.faults.contains(&UrlFault::Timeout);
    matches!(observation.outcome.seen(), Some(Seen::Web(web)) if web.urls.iter().any(late))
}

fn is_offline(observation: &Observation) -> bool {
    observation.outcome == Outcome::Unseen { why: Why::Offline }
}

/// Puts looks in no order at all: a registry that has many of our names is asked in between others, and not by every
/// office from the same end.
pub(crate) fn shuffle<T: Hash>(looks: &mut [T]) {
    let lots = RandomState::new();
    looks.sort_by_cached_key(|look| lots.hash_one(look));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_that_waits_or_runs_is_not_planned_twice() {
        let domain = DomainName::parse("example-kobe.co.jp").unwrap();
        let mut plan = Plan::of([(domain.clone(), Check::Dns), (domain.clone(), Check::Dns)]);
        assert_eq!(plan.all, 1);
        let look = plan.next().unwrap();
        plan.extend(Plan::of([(domain.clone(), Check::Dns), (domain, Check::Mail)]));
        assert_eq!((plan.all, plan.done), (2, 0));
        plan.finish(&look);
        assert!(!plan.is_empty());
        let other = plan.next().unwrap();
        plan.finish(&other);
        assert!(plan.is_empty());
        assert_eq!((plan.all, plan.done), (2, 2));
    }

    #[test]
    fn shuffled_looks_are_all_there_in_another_order_each_time() {
        let whole: Vec<u32> = (0..100).collect();
        let shuffled = || {
            let mut looks = whole.clone();
            shuffle(&mut looks);
            looks
        };
        let (one, other) = (shuffled(), shuffled());
        assert!(one != whole && one != other);
        let mut sorted = one;
        sorted.sort_unstable();
        assert_eq!(sorted, whole);
    }

    #[test]
    fn a_look_that_crashed_does_not_keep_its_checkup_open() {
        let domain = DomainName::parse("example-kobe.co.jp").unwrap();
        let mut plan = Plan::of([(domain.clone(), Check::Dns), (domain.clone(), Check::Mail)]);
        plan.next().unwrap();
        plan.give_up();
        assert!(!plan.is_empty(), "what came in meanwhile is still to do");
        let mail = plan.next().unwrap();
        plan.finish(&mail);
        assert!(plan.is_empty());
    }
}
