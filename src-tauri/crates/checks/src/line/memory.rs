//! The last verdict on our line.

use std::sync::PoisonError;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use http::HeaderMap;
use kigenban_facts::Line;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The last verdict; looks side by side ask once.
#[derive(Debug, Default)]
pub(crate) struct LineMemory {
    pub(super) last: Mutex<Option<Verdict>>,
    said: std::sync::Mutex<Option<DateTime<Utc>>>,
}

impl LineMemory {
    /// Hears what time it is from a witness (`Date`, RFC 9110 §6.6.1).
    pub(super) fn hear(&self, headers: &HeaderMap) {
        let date = headers.get(http::header::DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
        if let Some(date) = date {
            *self.said.lock().unwrap_or_else(PoisonError::into_inner) = Some(date.to_utc());
        }
    }

    /// What was heard since the last time.
    pub(super) fn heard(&self) -> Option<DateTime<Utc>> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) asked: Instant,
    pub(super) line: Line,
    pub(super) now: DateTime<Utc>,
    pub(super) took: Duration,
    /// How far this PC's clock is ahead of a witness's.
    pub(super) ahead: Option<TimeDelta>,
}
