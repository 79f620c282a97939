//! The certificates of the mail host people's programs connect to: 465, 993, and 587 after STARTTLS.

use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use kigenban_facts::{Check, Observation, Seen, TlsPurpose, Why};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout_at};

use super::Exchanger;
use crate::no_answer::NoAnswer;
use crate::outcome::{seen, unseen};
use crate::tls::{capture, judge};
use crate::{DomainName, Internet, tcp};

/// Exchangers of big services: no customer's certificate stands there.
const SERVICES: &[&str] = &[
    "google.com",
    "googlemail.com",
    "iphmx.com",
    "mimecast.com",
    "mx.microsoft",
    "outlook.com",
    "pphosted.com",
    "securemx.jp",
];

/// One observation for every port of the mail host that shows a certificate. A closed port is no fault: nobody said
/// that the office uses it.
pub(super) async fn certificates(
    domain: &DomainName,
    mx: &[Exchanger],
    internet: &Internet,
    until: Instant,
    now: DateTime<Utc>,
) -> Vec<Observation> {
    let best = mx.first().map(|mx| mx.host.as_str()).filter(|host| *host != ".");
    let Some(host) = best.filter(|host| !SERVICES.iter().any(|service| host.ends_with(service))) else {
        return Vec::new();
    };
    let ports = internet.parts.settings.ports;
    let until = until.min(Instant::now() + internet.answer_limit() / 2);
    let doors = [(465, ports.submissions), (587, ports.submission), (993, ports.imaps)];
    let looked = doors.map(async |(usual, actual)| {
        let look = look(host, usual, actual, internet, now);
        match timeout_at(until, look).await.unwrap_or(Err(NoAnswer::Timeout)) {
            Ok(facts) => Some(seen(domain, now, host, Seen::Tls(facts))),
            Err(NoAnswer::Intercepted) => Some(unseen(domain, Check::Tls, now, host, Why::Intercepted)),
            Err(_) => None,
        }
    });
    join_all(looked).await.into_iter().flatten().collect()
}

async fn look(
    host: &str,
    usual: u16,
    actual: u16,
    internet: &Internet,
    now: DateTime<Utc>,
) -> Result<kigenban_facts::Tls, NoAnswer> {
    let addresses = internet.parts.names.addresses(host).await?;
    let _socket = internet.parts.sockets.acquire().await.map_err(|_| NoAnswer::Refused)?;
    let mut stream = tcp::connect(internet, &addresses, actual).await?;
    if usual == 587 {
        start_tls(&mut stream).await?;
    }
    let shown = capture(stream, host, internet).await?;
    judge(&shown, host, usual, TlsPurpose::Mail, internet, now)
}

/// SMTP up to the handshake (RFC 3207).
async fn start_tls(stream: &mut TcpStream) -> Result<(), NoAnswer> {
    expect(stream, "220").await?;
    stream.write_all(b"EHLO localhost\r\n").await?;
    expect(stream, "250").await?;
    stream.write_all(b"STARTTLS\r\n").await?;
    expect(stream, "220").await
}

/// Reads a reply and wants its code.
async fn expect(stream: &mut TcpStream, code: &str) -> Result<(), NoAnswer> {
    let reply = tcp::reply(stream, code).await?;
    let agreed = reply.lines().next_back().is_some_and(|line| line.starts_with(code));
    if agreed { Ok(()) } else { Err(NoAnswer::Unreadable) }
}
