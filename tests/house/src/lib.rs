//! The rules of the house that no compiler knows, each with a small house that breaks it and must be found.
//!
//! They read sources and manifests only, so `cargo xtask lint` runs them in a moment. Beside them: the catalogue read as text,
//! and the types that are written from it (`examples/gen.rs`).

pub mod catalogue;
pub mod said;
pub mod write;

#[cfg(test)]
mod arrows;
#[cfg(test)]
mod circles;
#[cfg(test)]
mod cited;
#[cfg(test)]
mod code;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod files;
#[cfg(test)]
mod members;
#[cfg(test)]
mod modules;
#[cfg(test)]
mod unsaid;
