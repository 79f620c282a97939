//! One limit for everything that a look at the registration asks: list of servers, RDAP, the registrar, WHOIS, referral.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::trouble::Trouble;

/// How long a look may ask in all.
const MOST: Duration = Duration::from_secs(10);

/// What is left of it. Waiting for a turn at a server is politeness, however long, and is not counted.
pub(super) struct Asking(Mutex<Duration>);

impl Asking {
    pub(super) fn begin() -> Self {
        Self(Mutex::new(MOST))
    }

    /// Asks for as long as is left.
    pub(super) async fn within<T>(&self, asking: impl Future<Output = T>) -> Result<T, Trouble> {
        let left = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let began = Instant::now();
        let done = timeout(left, asking).await;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = left.saturating_sub(began.elapsed());
        done.map_err(|_| Trouble::Timeout)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_one_server_took_the_next_one_does_not_have() {
        let asking = Asking(Mutex::new(Duration::from_millis(20)));
        assert!(matches!(asking.within(std::future::ready(1)).await, Ok(1)));
        let silent = std::future::pending::<()>;
        assert!(matches!(asking.within(silent()).await, Err(Trouble::Timeout)));
        assert!(matches!(asking.within(silent()).await, Err(Trouble::Timeout)));
        assert_eq!(*asking.0.lock().unwrap(), Duration::ZERO, "nothing is left");
    }
}
