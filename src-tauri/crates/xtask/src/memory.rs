//! being written
use crate::process::Outcome;
