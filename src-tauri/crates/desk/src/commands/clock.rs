//! A rehearsal's clock.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use crate::{Code, Desk, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Set {
    /// RFC 3339.
    #[ts(type = "string")]
    now: DateTime<Utc>,
}

/// Sets the clock; only in a rehearsal.
pub(super) fn set(desk: &Desk, args: &Set) -> Result<Nothing> {
    if !desk.setup().rehearsal || !desk.ports().clock.set(args.now) {
        return Err(Code::RehearsalOnly.into());
    }
    desk.changed();
    Ok(Nothing {})
}

/// What one heartbeat set going.
#[derive(Serialize, TS)]
pub(super) struct Ticked {
    /// The checkup that was started.
    #[ts(type = "number | null")]
    job: Option<u64>,
    /// Notifications handed over.
    told: u32,
}

/// One heartbeat: what is due runs.
pub(super) fn tick(desk: &Desk, _args: &Nothing) -> Result<Ticked> {
    let beat = tokio::runtime::Handle::current().block_on(desk.beat())?;
    Ok(Ticked { job: beat.job, told: u32::try_from(beat.told).unwrap_or(u32::MAX) })
}
