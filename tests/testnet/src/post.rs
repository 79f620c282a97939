//! Where letters arrive: the mailboxes behind the mail servers, and rooms that take a message by https.

use std::collections::BTreeMap;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

use crate::{listen::Stream, world::Shared};

/// What the mail servers and rooms do, and what has arrived.
#[derive(Clone, Debug, Default)]
pub struct Post {
    /// The name and password that are let in, as `AUTH PLAIN` carries them (base64); `None` = anybody.
    pub login: Option<String>,
    /// Replies other than the good one, by what they answer: `AUTH`, `MAIL`, `RCPT address`, `DATA`, `.`; an empty one
    /// breaks off.
    pub replies: BTreeMap<String, String>,
    /// STARTTLS is not offered.
    pub without_tls: bool,
    /// What a room's host answers: status, and a header with its value.
    pub rooms: BTreeMap<String, (u16, Option<(String, String)>)>,
    /// Everything that was taken.
    pub letters: Vec<Posted>,
}

/// One letter or message that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// The recipient of a letter; host and path of a room.
    pub to: String,
    /// A room's token.
    pub token: Option<String>,
    /// The letter as it came over the wire, or the message's body.
    pub text: String,
}

impl Posted {
    /// A header of a letter, unfolded.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.text.split("\r\n\r\n").next()?.replace("\r\n ", " ");
        let start = format!("{}:", name.to_ascii_lowercase());
        let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with(&start))?;
        Some(line.get(start.len()..)?.trim().to_owned())
    }
}

/// Whether a host is a room's.
pub(crate) fn is_room(host: &str) -> bool {
    ["hooks.slack.com", "api.chatwork.com"].contains(&host)
        || host.ends_with(".logic.azure.com")
        || host.ends_with(".api.powerplatform.com")
}

/// SMTP inside TLS, from the first command to the last.
pub(crate) async fn take_letters(shared: &Shared, stream: &mut impl Stream) {
    let mut lines = BufReader::with_capacity(4096, stream);
    let mut to = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).await.map_or(true, |read| read == 0) {
            return;
        }
        let line = line.trim_end().to_owned();
        let word = line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let asked = match word.as_str() {
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                format!("RCPT {to}")
            }
            word => word.to_owned(),
        };
        let refused = shared.read(|world| {
            let post = &world.post;
            let login =
                line.strip_prefix("AUTH PLAIN ").filter(|given| post.login.as_deref().is_some_and(|it| it != *given));
            login.map(|_| "535 5.7.8 authentication failed".to_owned()).or_else(|| post.replies.get(&asked).cloned())
        });
        let good = match word.as_str() {
            "EHLO" => "250-mail.provider.example\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN",
            "AUTH" => "235 2.7.0 welcome",
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            "HELO" | "MAIL" | "NOOP" | "RCPT" | "RSET" => "250 ok",
            _ => "502 not here",
        };
        if !answer(&mut lines, refused.as_deref().unwrap_or(good)).await || word == "QUIT" {
            return;
        }
        if word == "DATA" && refused.is_none() {
            let Some(text) = letter(&mut lines).await else { return };
            let refused = shared.read(|world| world.post.replies.get(".").cloned());
            if refused.is_none() {
                let posted = Posted { to: to.clone(), token: None, text };
                shared.change(|world| world.post.letters.push(posted));
            }
            if !answer(&mut lines, refused.as_deref().unwrap_or("250 2.0.0 taken")).await {
                return;
            }
        }
    }
}

async fn answer<S: Stream>(lines: &mut BufReader<&mut S>, reply: &str) -> bool {
    !reply.is_empty() && lines.write_all(format!("{reply}\r\n").as_bytes()).await.is_ok() && lines.flush().await.is_ok()
}

async fn letter<S: Stream>(lines: &mut BufReader<&mut S>) -> Option<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line == ".\r\n" {
            return Some(text);
        }
        text.push_str(&line);
    }
}
