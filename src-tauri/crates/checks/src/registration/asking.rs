//! One limit for everything that a look at the registration asks: list of servers, RDAP, the registrar, WHOIS, referral.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::no_answer::NoAnswer;

/// How long a look may ask in all: a little less than ten seconds, so that its answer is there when they are over.
pub(crate) const MOST: Duration = Duration::from_millis(9_500);

/// When it ends. Waiting for a turn at a server is politeness, however long, and puts the end off; everything else that a
/// look does, reading answers included, is done within it.
pub(super) struct Asking(Mutex<Instant>);

impl Asking {
    pub(super) fn ending(after: Duration) -> Self {
        Self(Mutex::new(Instant::now() + after))
    }

    /// Asks for as long as is left.
    pub(super) async fn within<T>(&self, asking: impl Future<Output = T>) -> Result<T, NoAnswer> {
        let end = *self.end();
        timeout_at(end, asking).await.map_err(|_| NoAnswer::Timeout)
    }

    /// Waits for a turn.
    pub(super) async fn waiting<T>(&self, turn: impl Future<Output = T>) -> T {
        let began = Instant::now();
        let turn = turn.await;
        *self.end() += began.elapsed();
        turn
    }

    fn end(&self) -> MutexGuard<'_, Instant> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    #[expect(clippy::disallowed_methods, reason = "a turn that takes its time")]
    async fn what_one_server_took_the_next_one_does_not_have_and_a_turn_costs_nothing() {
        let asking = Asking::ending(Duration::from_millis(40));
        assert!(matches!(asking.within(std::future::ready(1)).await, Ok(1)));
        // Longer than all that is left: it is put off by as much.
        asking.waiting(tokio::time::sleep(Duration::from_millis(60))).await;
        assert!(matches!(asking.within(tokio::task::yield_now()).await, Ok(())));
        let silent = std::future::pending::<()>;
        assert!(matches!(asking.within(silent()).await, Err(NoAnswer::Timeout)));
        assert!(matches!(asking.within(silent()).await, Err(NoAnswer::Timeout)));
        assert!(*asking.end() <= Instant::now(), "nothing is left");
    }
}
