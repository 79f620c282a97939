//! Manners: spacing and back-off for every server, and never two connections to one WHOIS server at a time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::OwnedMutexGuard;
use tokio::time::Instant;

/// The longest back-off.
const LONGEST: TimeDelta = TimeDelta::hours(24);

/// Remembers for each server when it was last asked and until when it wants to be left alone.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    servers: Mutex<HashMap<String, Arc<Server>>>,
}

#[derive(Debug, Default)]
struct Server {
    free_at: Arc<tokio::sync::Mutex<Option<Instant>>>,
    rest: Mutex<Rest>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Rest {
    refusals: u32,
    until: Option<DateTime<Utc>>,
}

/// A turn at a server. Held while the connection stands, where only one may stand.
#[derive(Debug)]
pub(crate) struct Turn {
    _held: Option<OwnedMutexGuard<Option<Instant>>>,
}

/// The server wants to be left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Resting;

impl Pace {
    /// Waits for a turn. `alone` keeps everybody else out until the turn is dropped.
    pub(crate) async fn turn(
        &self,
        server: &str,
        spacing: Duration,
        alone: bool,
        now: DateTime<Utc>,
    ) -> Result<Turn, Resting> {
        let server = self.server(server);
        server.awake(now)?;
        let mut free_at = Arc::clone(&server.free_at).lock_owned().await;
        // Somebody before us in the queue may have been sent away.
        server.awake(now)?;
        if let Some(free_at) = *free_at
            && !spacing.is_zero()
        {
            tokio::time::sleep_until(free_at).await;
        }
        *free_at = Some(Instant::now() + spacing);
        Ok(Turn { _held: alone.then_some(free_at) })
    }

    /// The server declined: leave it alone for as long as it says, or ever longer (a minute, two, four … a day).
    /// `spacing` of zero means that politeness is off; then only the server's own word counts.
    pub(crate) fn declined(&self, server: &str, retry_after: Option<TimeDelta>, spacing: Duration, now: DateTime<Utc>) {
        let server = self.server(server);
        let mut rest = server.rest.lock().unwrap_or_else(PoisonError::into_inner);
        rest.refusals = rest.refusals.saturating_add(1);
        let own = if spacing.is_zero() { None } else { Some(TimeDelta::minutes(1 << rest.refusals.clamp(1, 11) >> 1)) };
        rest.until = retry_after.or(own).map(|wait| now + wait.clamp(TimeDelta::zero(), LONGEST));
    }

    /// The server answered: the next refusal begins at the bottom again.
    pub(crate) fn answered(&self, server: &str) {
        *self.server(server).rest.lock().unwrap_or_else(PoisonError::into_inner) = Rest::default();
    }

    fn server(&self, name: &str) -> Arc<Server> {
        let mut servers = self.servers.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(servers.entry(name.to_owned()).or_default())
    }
}

impl Server {
    fn awake(&self, now: DateTime<Utc>) -> Result<(), Resting> {
        let rest = *self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not lengthen the rest.
        let resting = rest.until.is_some_and(|until| now < until && until - now <= LONGEST);
        if resting { Err(Resting) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[tokio::test]
    async fn a_server_that_declined_is_left_alone_as_long_as_it_says() {
        let pace = Pace::default();
        let now = at("2026-12-01T00:00:00Z");
        pace.declined("whois.example", Some(TimeDelta::seconds(120)), Duration::ZERO, now);
        let turn = async |now| pace.turn("whois.example", Duration::ZERO, true, now).await.map(|_| ());
        assert_eq!(turn(now + TimeDelta::seconds(119)).await, Err(Resting));
        assert_eq!(turn(now + TimeDelta::seconds(120)).await, Ok(()));
        assert!(pace.turn("other.example", Duration::ZERO, true, now).await.is_ok());
        assert_eq!(turn(now - TimeDelta::days(365)).await, Ok(()), "a clock set back does not keep us away");
    }

    #[tokio::test]
    async fn the_rest_grows_with_every_refusal_and_ends_with_an_answer() {
        let pace = Pace::default();
        let now = at("2026-12-01T00:00:00Z");
        let spacing = Duration::from_millis(1);
        let awake = async |minutes| pace.turn("s", spacing, false, now + TimeDelta::minutes(minutes)).await.is_ok();
        pace.declined("s", None, spacing, now);
        assert!(!awake(0).await && awake(1).await);
        pace.declined("s", None, spacing, now);
        assert!(!awake(1).await && awake(2).await);
        for _ in 0..40 {
            pace.declined("s", None, spacing, now);
        }
        assert!(!awake(17 * 60).await && awake(24 * 60).await);
        pace.answered("s");
        assert!(awake(0).await);
    }

    #[tokio::test]
    async fn nobody_gets_a_second_connection_while_one_stands() {
        let pace = Pace::default();
        let now = at("2026-12-01T00:00:00Z");
        let first = pace.turn("jprs", Duration::ZERO, true, now).await.unwrap();
        let second = pace.turn("jprs", Duration::ZERO, true, now);
        tokio::pin!(second);
        assert!(futures_util::poll!(second.as_mut()).is_pending());
        drop(first);
        assert!(second.await.is_ok());
    }

    #[tokio::test]
    async fn questions_to_one_server_keep_their_distance() {
        let pace = Pace::default();
        let now = at("2026-12-01T00:00:00Z");
        let began = Instant::now();
        for _ in 0..3 {
            pace.turn("rdap.example", Duration::from_millis(15), false, now).await.unwrap();
        }
        assert!(began.elapsed() >= Duration::from_millis(30));
    }
}
