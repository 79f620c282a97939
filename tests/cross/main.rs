//! Tests that cross rooms.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like the tests themselves")]

mod bad_input;
#[cfg(target_os = "linux")]
mod calendars;
mod desk;
mod hostile;
mod kept;
mod ledger;
mod limits;
#[cfg(target_os = "linux")]
mod postfix;
#[cfg(target_os = "linux")]
mod programs;
mod sample;
mod scenarios;
mod secrecy;
mod stdio;
mod support;
#[cfg(target_os = "linux")]
mod sweep;
mod trouble;
