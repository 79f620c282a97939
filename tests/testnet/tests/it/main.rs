//! The small internet, looked at from outside by clients that know nothing of it.

mod client;
mod dns;
mod faults;
mod program;
mod registries;
mod tls;
