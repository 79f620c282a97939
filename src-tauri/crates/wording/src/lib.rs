//! Words (ことば): every sentence a person reads, in Japanese and English, from one catalogue.
//!
//! The catalogue is `ftl/{ja,en}/<area>.ftl` (Fluent). `cargo xtask gen` turns every message into a method of [`Words`]
//! and into a line of `ui/src/bindings/words.ts`, so a missing word does not compile. Dates, amounts and day counts arrive in
//! messages as ready strings; [`Words::day`] and its neighbours make them, by the table of cases in `cases.json`.

mod bundle;
mod day;
mod fact;
mod field;
#[rustfmt::skip]
mod generated;
mod sayer;

pub use bundle::Words;
pub use field::{CONTRACT_FIELDS, ContractField, OnSheet, contract_field, fields_of};
pub use sayer::{Sayer, domain_text, family_name};
