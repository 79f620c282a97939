//! The small internet, looked at from outside by clients that know nothing of it.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like the tests themselves")]

mod client;
mod dns;
mod faults;
mod program;
mod registries;
mod tls;
