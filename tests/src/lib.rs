//! What tests that cross rooms share: an office put into a ledger, a search for planted values, rounds of calm.

pub mod office;
pub mod planted;
pub mod soak;
