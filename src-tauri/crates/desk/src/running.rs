//! Jobs at work beside everything else, and what the desk tells of them.

use kigenban_facts::Check;
use serde::Serialize;

use crate::edit::json_of;
use crate::job::{Asked, End, JobKind};
use crate::view::{Progress, TroubleSoFar};
use crate::{Desk, Event, Result};

/// Counts a job's task for as long as it lives, however it ends.
struct Busy(Desk);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.jobs().busy.send_modify(|count| *count = count.saturating_sub(1));
    }
}

impl Desk {
    /// Waits until no job runs any more.
    pub async fn idle(&self) {
        let mut busy = self.jobs().busy.subscribe();
        // The sender lives as long as the desk does.
        let _ = busy.wait_for(|count| *count == 0).await;
    }

    /// Runs a job's task beside everything else.
    pub(crate) fn set_going(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.jobs().busy.send_modify(|count| *count += 1);
        let busy = Busy(self.clone());
        tokio::spawn(async move {
            work.await;
            drop(busy);
        });
    }

    /// Sets a job going whose `work` gives what is found, or gives the number of the same one that runs.
    pub(crate) fn begin<F, T>(&self, kind: JobKind, about: &str, work: impl FnOnce(Self, u64) -> F) -> u64
    where
        F: Future<Output = Result<T>> + Send + 'static,
        T: Serialize + Send + 'static,
    {
        let mut ticket = match self.jobs().ask(kind, about, None) {
            Asked::Runs(id) => return id,
            Asked::Starts(ticket) => ticket,
        };
        let id = ticket.id;
        let (desk, work) = (self.clone(), work(self.clone(), id));
        self.set_going(async move {
            let end = tokio::select! {
                biased;
                () = ticket.stopped() => Ok(End::Stopped),
                found = work => found.and_then(|found| json_of(&found)).map(End::Found),
            };
            desk.finished(id, end);
        });
        id
    }

    /// Tells progress with what can be said already, and keeps it for a window that opens later.
    pub(crate) fn progress(
        &self,
        progress: Progress,
        domain: &str,
        check: Option<Check>,
        so_far: Option<TroubleSoFar>,
    ) {
        self.jobs().set_progress(&progress);
        let Progress { job, done, all, now } = progress;
        self.tell(&Event::Progress { job, done, all, now, domain: domain.to_owned(), check, so_far });
    }

    /// Tells the end of a job.
    pub(crate) fn finished(&self, job: u64, end: Result<End>) {
        self.jobs().take_off(job);
        let (result, error, stopped) = match end {
            Ok(End::Found(result)) => (Some(result), None, false),
            Ok(End::Stopped) => (None, None, true),
            Err(error) => (None, serde_json::to_value(error.told(self.language())).ok(), false),
        };
        self.tell(&Event::Done { job, result, error, stopped });
    }
}
