//! Why a probe saw nothing. Temporary troubles and real ones are told apart by the checks.

use kigenban_facts::Why;

/// What went wrong on the way to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    /// The server took the connection and broke it off.
    Cut,
    /// The address is none a check may connect to.
    Guarded,
    /// The server speaks only a TLS that we do not (old key exchange). A browser may.
    Handshake,
    /// The certificate is vouched for by this PC alone.
    Intercepted,
    /// The server took the connection and did not answer in time.
    Late,
    /// The name has no address (the resolver said so).
    NoAddress,
    /// The server asked to be left alone.
    RateLimited,
    /// The connection was refused.
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

impl NoAnswer {
    /// The reason as observations carry it.
    pub(crate) fn why(self) -> Why {
        match self {
            Self::Intercepted => Why::Intercepted,
            Self::NoAddress => Why::NoService,
            Self::RateLimited => Why::RateLimited,
            Self::Cut | Self::Guarded | Self::Refused => Why::Refused,
            Self::Late | Self::Timeout => Why::Timeout,
            Self::Unasked(why) => why,
            Self::Handshake | Self::Tls | Self::TooBig | Self::Unreadable => Why::Unreadable,
        }
    }
}

impl From<std::io::Error> for NoAnswer {
    fn from(error: std::io::Error) -> Self {
        Self::from(&error)
    }
}

impl From<&std::io::Error> for NoAnswer {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind::{
            AddrNotAvailable, InvalidData, NetworkUnreachable, PermissionDenied, TimedOut, UnexpectedEof,
        };
        if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            return Self::from(tls);
        }
        match error.kind() {
            TimedOut => Self::Timeout,
            InvalidData => Self::Tls,
            UnexpectedEof => Self::Unreadable,
            // This PC itself says that no way leads there: mostly IPv6 on a line that has none.
            AddrNotAvailable | NetworkUnreachable | PermissionDenied => Self::Unasked(Why::Offline),
            _ if error.raw_os_error().is_some_and(|code| NO_SUCH_FAMILY.contains(&code)) => Self::Unasked(Why::Offline),
            _ => Self::Refused,
        }
    }
}

/// "Address family not supported" on Linux, macOS and Windows: IPv6 is switched off.
const NO_SUCH_FAMILY: [i32; 3] = [97, 47, 10_047];

impl From<&rustls::Error> for NoAnswer {
    fn from(error: &rustls::Error) -> Self {
        use rustls::AlertDescription::{HandshakeFailure, InsufficientSecurity};
        match error {
            rustls::Error::AlertReceived(HandshakeFailure | InsufficientSecurity)
            | rustls::Error::PeerIncompatible(_) => Self::Handshake,
            _ => Self::Tls,
        }
    }
}
