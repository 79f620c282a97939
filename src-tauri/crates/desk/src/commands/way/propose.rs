//! What is known of an address that mail is to be sent from, before anybody types a password.

use kigenban_advice::{exchanger_of, smtp_of};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Desk, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(in crate::commands) struct From {
    /// The sender's address that was typed.
    from: String,
}

/// What the last look at that address's domain says of it, before anybody types a password.
#[derive(Serialize, TS)]
pub(in crate::commands) struct Proposed {
    /// Its service takes no password as they are usually typed.
    closed: bool,
    /// The same in a sentence; where its mail goes otherwise. `None` = the domain is not one of the ledger.
    text: Option<String>,
    /// The server to fill in, where it is known.
    server: Option<String>,
    /// Its port.
    port: Option<u16>,
}

/// What is known of an address that mail is to be sent from.
pub(in crate::commands) fn propose(desk: &Desk, args: &From) -> Result<Proposed> {
    desk.say(|say, _| {
        let words = say.words;
        let mx = exchanger_of(say.book, &args.from);
        let ends = |ends: &[&str]| mx.as_deref().is_some_and(|mx| ends.iter().any(|end| mx.ends_with(end)));
        let microsoft = ends(&[".mail.protection.outlook.com", ".mx.microsoft"]);
        let google = ends(&[".google.com", ".googlemail.com"]);
        let smtp = smtp_of(say.book, say.knowledge, &args.from).filter(|_| !microsoft && !google);
        let text = match (&smtp, &mx) {
            _ if microsoft => Some(words.way_propose_microsoft()),
            _ if google => Some(words.way_propose_google()),
            (Some(smtp), _) if smtp.host.is_some() => Some(words.way_propose_known(&smtp.company)),
            (Some(smtp), _) => {
                let shape = smtp.shape.replace('*', &words.way_propose_own_part());
                Some(words.way_propose_shape(&smtp.company, &shape))
            }
            (None, Some(mx)) => Some(words.way_propose_server(mx)),
            (None, None) => None,
        };
        let port = smtp.as_ref().map(|smtp| smtp.port);
        Ok(Proposed { closed: microsoft || google, text, server: smtp.and_then(|smtp| smtp.host), port })
    })
}
