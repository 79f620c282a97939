//! Tests that cross rooms.

mod arrows;
mod bad_input;
mod calm;
mod ledger;
mod sample;
mod scenarios;
mod secrecy;
mod support;
