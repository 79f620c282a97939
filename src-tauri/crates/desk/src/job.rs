//! Long work: numbered, one of a kind at a time, stopped on request.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;
use tokio::sync::watch;

use crate::lock::unpoisoned;
use crate::plan::Plan;
use crate::view::Progress;
use crate::{Code, Result};

/// The kinds of long work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum JobKind {
    /// A checkup.
    Check,
    /// From a name to five contracts.
    Discover,
    /// One cause for a trouble.
    Trouble,
}

/// Every job that runs.
#[derive(Default)]
pub(crate) struct Jobs {
    last: AtomicU64,
    running: Mutex<BTreeMap<u64, Running>>,
    pub(crate) busy: watch::Sender<usize>,
}

struct Running {
    kind: JobKind,
    /// What it is about: the same again is the same job.
    about: String,
    stop: watch::Sender<bool>,
    progress: Option<Progress>,
    plan: Option<Plan>,
}

/// A job's own end of the line.
pub(crate) struct Ticket {
    /// Its number.
    pub(crate) id: u64,
    stop: watch::Receiver<bool>,
}

impl Ticket {
    /// Waits until somebody stops the job.
    pub(crate) async fn stopped(&mut self) {
        // An error means that the job was taken off the list: it has been stopped, too.
        let _ = self.stop.wait_for(|stop| *stop).await;
    }
}

/// What asking for a job comes to.
pub(crate) enum Asked {
    /// It is running already.
    Runs(u64),
    /// A new one.
    Starts(Ticket),
}

impl Jobs {
    /// Asks for a job. The same about the same runs once; the same kind about something else takes its place. A checkup
    /// takes more looks on instead.
    pub(crate) fn ask(&self, kind: JobKind, about: &str, plan: Option<Plan>) -> Asked {
        let mut running = unpoisoned(&self.running);
        if let Some((id, job)) = running.iter_mut().find(|(_, job)| job.kind == kind) {
            let id = *id;
            if *job.stop.borrow() {
                // On its way out: it would take new looks with it.
                running.remove(&id);
                return Asked::Starts(self.start(&mut running, kind, about, plan));
            }
            match (&mut job.plan, plan) {
                (Some(have), Some(more)) => {
                    have.extend(more);
                    return Asked::Runs(id);
                }
                _ if job.about == about => return Asked::Runs(id),
                _ => job.stop.send_replace(true),
            };
            running.remove(&id);
            return Asked::Starts(self.start(&mut running, kind, about, None));
        }
        Asked::Starts(self.start(&mut running, kind, about, plan))
    }

    fn start(&self, running: &mut BTreeMap<u64, Running>, kind: JobKind, about: &str, plan: Option<Plan>) -> Ticket {
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let (stop, stopped) = watch::channel(false);
        running.insert(id, Running { kind, about: about.to_owned(), stop, progress: None, plan });
        Ticket { id, stop: stopped }
    }

    /// Works on the plan of a checkup, if it still runs.
    pub(crate) fn plan<T>(&self, id: u64, work: impl FnOnce(&mut Plan) -> T) -> Option<T> {
        unpoisoned(&self.running).get_mut(&id)?.plan.as_mut().map(work)
    }

    /// Takes the job off the list when its plan is done. `false` = more looks were added meanwhile.
    pub(crate) fn finish(&self, id: u64) -> bool {
        let mut running = unpoisoned(&self.running);
        if running.get(&id).is_some_and(|job| job.plan.as_ref().is_some_and(|plan| !plan.is_empty())) {
            return false;
        }
        running.remove(&id);
        true
    }

    pub(crate) fn take_off(&self, id: u64) {
        unpoisoned(&self.running).remove(&id);
    }

    pub(crate) fn set_progress(&self, progress: &Progress) {
        if let Some(job) = unpoisoned(&self.running).get_mut(&progress.job) {
            job.progress = Some(progress.clone());
        }
    }

    /// How far the running job of a kind is.
    pub(crate) fn progress(&self, kind: JobKind) -> Option<Progress> {
        unpoisoned(&self.running)
            .iter()
            .find(|(_, job)| job.kind == kind)
            .map(|(id, job)| job.progress.clone().unwrap_or(Progress { job: *id, done: 0, all: 0, now: String::new() }))
    }

    /// Stops a job.
    pub(crate) fn stop(&self, id: u64) -> Result<()> {
        let running = unpoisoned(&self.running);
        let job = running.get(&id).ok_or(Code::JobUnknown)?;
        job.stop.send_replace(true);
        Ok(())
    }

    pub(crate) fn stop_all(&self) {
        for job in unpoisoned(&self.running).values() {
            job.stop.send_replace(true);
        }
    }
}

/// How a job ended.
pub(crate) enum End {
    /// With a result.
    Found(Value),
    /// It was stopped.
    Stopped,
}

#[cfg(test)]
mod tests {
    use kigenban_checks::DomainName;
    use kigenban_facts::Check;

    use super::*;

    fn ask(jobs: &Jobs, check: Check) -> Asked {
        let domain = DomainName::parse("example-kobe.co.jp").unwrap();
        jobs.ask(JobKind::Check, "", Some(Plan::of([(domain, check)])))
    }

    #[test]
    fn looks_asked_for_while_a_checkup_stops_are_a_checkup_of_their_own() {
        let jobs = Jobs::default();
        let Asked::Starts(first) = ask(&jobs, Check::Dns) else { panic!("nothing was running") };
        assert!(matches!(ask(&jobs, Check::Mail), Asked::Runs(id) if id == first.id));
        jobs.stop(first.id).unwrap();
        let Asked::Starts(second) = ask(&jobs, Check::Web) else { panic!("the first takes no more") };
        jobs.take_off(first.id);
        assert!(!jobs.finish(second.id), "its look is still to be made");
    }
}
