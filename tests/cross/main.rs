//! Tests that cross rooms.

mod arrows;
mod bad_input;
mod ledger;
mod programs;
mod sample;
mod scenarios;
mod secrecy;
mod support;
