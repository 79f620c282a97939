//! 点検: what the internet says about a domain name, and honest silence when it says nothing.
//!
//! Every connection goes through [`Internet`], the only seam: the same code runs against the real internet and
//! against a small one on loopback. *Not seen is never good news and never bad news*: it is an outcome of its own.

mod around;
mod bootstrap;
mod clean;
mod dns;
mod file;
mod guard;
mod http;
mod internet;
mod line;
mod mail;
mod name;
mod names;
mod no_answer;
mod observe;
mod outcome;
mod pace;
mod parent;
pub mod post;
mod proxy;
mod reach;
mod record;
mod registration;
mod settings;
mod suffixes;
mod tcp;
mod tls;
mod trust;
mod web;
mod wire;

pub use around::around;
pub use internet::Internet;
pub use line::{clock_ahead, line};
pub use name::{DomainName, NameError};
pub use observe::{Took, observe, observe_timed};
pub use registration::read_answer;
pub use settings::InternetFileError;
