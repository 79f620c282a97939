//! How the copies fared while the program runs.

use chrono::{DateTime, Utc};

use crate::Error;

/// What the watch remembers of the copies while the program runs.
#[derive(Default)]
pub(crate) struct Copies {
    /// Why the last try here failed.
    pub(crate) trouble: Option<Error>,
    /// The second place did not take the last copy.
    pub(crate) place_away: bool,
    /// When the second place was last tried in vain.
    pub(super) tried_place: Option<DateTime<Utc>>,
    /// When copies of an earlier sheet were last looked for outside this PC.
    pub(super) tried_renewal: Option<DateTime<Utc>>,
}
