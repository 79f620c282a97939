//! What tests that cross rooms share: an office put into a ledger, a search for planted values, rounds of calm,
//! hostile answers, interruptions at every file call.

pub mod days;
pub mod hostile;
pub mod office;
pub mod planted;
pub mod soak;
#[cfg(target_os = "linux")]
pub mod sweep;
