//! What is known of an address that mail is to be sent from, before anybody types a password.

use kigenban_facts::{Book, Seen};
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
}

/// What is known of an address that mail is to be sent from.
pub(in crate::commands) fn propose(desk: &Desk, args: &From) -> Result<Proposed> {
    desk.say(|say, _| {
        let host = args.from.rsplit_once('@').map(|(_, host)| host.trim().to_lowercase()).unwrap_or_default();
        let mx = say.book.bundle_of_host(&host).and_then(|bundle| best_exchanger(say.book, &bundle.domain));
        let ends = |ends: &[&str]| mx.as_deref().is_some_and(|mx| ends.iter().any(|end| mx.ends_with(end)));
        let microsoft = ends(&[".mail.protection.outlook.com", ".mx.microsoft"]);
        let google = ends(&[".google.com", ".googlemail.com"]);
        let text = match &mx {
            _ if microsoft => Some(say.words.way_propose_microsoft()),
            _ if google => Some(say.words.way_propose_google()),
            Some(mx) => Some(say.words.way_propose_server(mx)),
            None => None,
        };
        Ok(Proposed { closed: microsoft || google, text })
    })
}

/// The mail exchanger seen last, without its preference.
fn best_exchanger(book: &Book, domain: &str) -> Option<String> {
    let seen = book.spans.of(domain).filter_map(|span| match span.outcome.seen()? {
        Seen::Mail(mail) => Some((span.last_seen, mail)),
        _ => None,
    });
    let (_, mail) = seen.max_by_key(|(at, _)| *at)?;
    let first = mail.mx.first()?;
    let host = first.split_whitespace().last()?.trim_end_matches('.').to_lowercase();
    (!host.is_empty()).then_some(host)
}
