//! What a search for a cause saw.

use chrono::{DateTime, Utc};
use kigenban_facts::{Around, Line, Observation};

/// Everything it saw; a diagnosis can be made of it as often as somebody has done something.
#[derive(Clone)]
pub(crate) struct Found {
    /// The name, A-label form.
    pub(crate) domain: String,
    pub(crate) at: DateTime<Utc>,
    pub(crate) line: Line,
    pub(crate) seen: Vec<Observation>,
    pub(crate) around: Around,
}
