//! Jobs at work beside everything else, and what the desk tells of them.

use crate::job::End;
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

    /// Tells progress, and keeps it for a window that opens later.
    pub(crate) fn progress(&self, progress: Progress, domain: &str, check: Option<kigenban_facts::Check>) {
        self.progress_so_far(progress, domain, check, None);
    }

    /// The same with what can be said already.
    pub(crate) fn progress_so_far(
        &self,
        progress: Progress,
        domain: &str,
        check: Option<kigenban_facts::Check>,
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
