//! Tests that cross rooms.

mod arrows;
mod bad_input;
mod desk;
mod ledger;
mod programs;
mod sample;
mod scenarios;
mod secrecy;
mod support;
