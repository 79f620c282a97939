//! being written
use crate::process::Outcome;
pub(crate) fn run(_rest: &[String]) -> Outcome { crate::icons::generate() }
