//! The last verdict on our line.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use kigenban_facts::Line;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The last verdict; looks side by side ask once.
#[derive(Clone, Debug, Default)]
pub(crate) struct LineMemory {
    pub(super) last: Arc<Mutex<Option<Verdict>>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) asked: Instant,
    pub(super) line: Line,
    pub(super) now: DateTime<Utc>,
    pub(super) took: Duration,
}
