//! 点検: what the internet says about a domain name, and honest silence when it says nothing.
//!
//! Every connection goes through [`Internet`], the only seam: the same code runs against the real internet and
//! against a small one on loopback.

mod internet;
mod line;
mod name;
mod observe;
mod registration;

pub use internet::{Internet, InternetFileError};
pub use line::{Line, line};
pub use name::{DomainName, NameError};
pub use observe::{observe, run};
pub use registration::read_answer;
