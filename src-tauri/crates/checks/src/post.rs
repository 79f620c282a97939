//! 便: letters to people, by mail and into rooms. The same guards, resolvers and roots as for every look; what is secret is
//! handed in for one sending and kept nowhere.

mod mail;
mod room;

pub use mail::{Account, Mail, is_address, send_mail};
pub use room::{Room, RoomLook, room_of, send_to_room};

use crate::no_answer::NoAnswer;

/// Why a letter was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// The other side does not know the address, or takes nothing for it.
    Address,
    /// The server's certificate is not good: nothing was sent, the password neither.
    Certificate,
    /// The room or its address is not there any more.
    Gone,
    /// Not an address this program sends to.
    Guarded,
    /// Not now (greylisting, a full mailbox, a server that is busy).
    Later,
    /// The name or the password is not right.
    Login,
    /// The provider lets nobody in with a password (Microsoft 365: 550 5.7.30).
    LoginClosed,
    /// The room answers from another address. It was not followed.
    Moved,
    /// The server offers no encryption: nothing was sent.
    NoTls,
    /// Our own line, or the name could not be looked up.
    Offline,
    /// Too much at once; to be tried again after so many seconds.
    RateLimited(u64),
    /// The letter itself was refused.
    Refused,
    /// The server is not there, says nothing, or broke off.
    Silent,
}

impl Unsent {
    /// The short code that is kept.
    pub fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Certificate => "certificate",
            Self::Gone => "gone",
            Self::Guarded => "guarded",
            Self::Later => "later",
            Self::Login => "login",
            Self::LoginClosed => "login_closed",
            Self::Moved => "moved",
            Self::NoTls => "no_tls",
            Self::Offline => "offline",
            Self::RateLimited(_) => "rate_limited",
            Self::Refused => "refused",
            Self::Silent => "silent",
        }
    }

    /// Nothing changes by trying the same letter again.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Address | Self::Refused)
    }
}

impl From<NoAnswer> for Unsent {
    fn from(trouble: NoAnswer) -> Self {
        match trouble {
            NoAnswer::Guarded => Self::Guarded,
            NoAnswer::Handshake | NoAnswer::Intercepted | NoAnswer::Tls => Self::Certificate,
            NoAnswer::Unasked(_) => Self::Offline,
            NoAnswer::Cut
            | NoAnswer::Late
            | NoAnswer::NoAddress
            | NoAnswer::RateLimited
            | NoAnswer::Refused
            | NoAnswer::Timeout
            | NoAnswer::TooBig
            | NoAnswer::Unreadable => Self::Silent,
        }
    }
}
