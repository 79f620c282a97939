//! Why a probe saw nothing. Temporary troubles and real ones are told apart by the checks.

use kigenban_facts::Why;

/// What went wrong on the way to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The address is none a check may connect to.
    Guarded,
    /// The certificate is vouched for by this PC alone.
    Intercepted,
    /// The name has no address (the resolver said so).
    NoAddress,
    /// The server asked to be left alone.
    RateLimited,
    /// The connection was refused or broken off.
    Refused,
    /// No answer in time.
    Timeout,
    /// The TLS handshake failed or the certificate is not good.
    Tls,
    /// More than anybody should send.
    TooBig,
    /// We did not come as far as asking (resolvers silent or failing, or no time was left to wait in): nothing is known
    /// about the server.
    Unasked(Why),
    /// An answer came, but not one that can be read.
    Unreadable,
}

impl Trouble {
    /// The reason as observations carry it.
    pub(crate) fn why(self) -> Why {
        match self {
            Self::Intercepted => Why::Intercepted,
            Self::NoAddress => Why::NoService,
            Self::RateLimited => Why::RateLimited,
            Self::Guarded | Self::Refused => Why::Refused,
            Self::Timeout => Why::Timeout,
            Self::Unasked(why) => why,
            Self::Tls | Self::TooBig | Self::Unreadable => Why::Unreadable,
        }
    }
}

impl From<&std::io::Error> for Trouble {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind::{InvalidData, TimedOut, UnexpectedEof};
        match error.kind() {
            TimedOut => Self::Timeout,
            InvalidData => Self::Tls,
            UnexpectedEof => Self::Unreadable,
            _ => Self::Refused,
        }
    }
}
