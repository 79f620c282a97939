//! 窓口: one function for each thing a person can do.

pub mod view;
