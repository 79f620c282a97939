//! One letter over the office's own mail account: TLS always, before a name or a password is said.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use kigenban_facts::Security;
use lettre::address::Address;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::commands;
use lettre::transport::smtp::extension::ClientId;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::Unsent;
use crate::no_answer::NoAnswer;
use crate::{Internet, tcp};

/// The longest one letter may take: greylisting servers like to wait before they answer.
const LONGEST: Duration = Duration::from_secs(40);

/// An account that mail is sent from.
#[derive(Clone, Copy)]
pub struct Account<'a> {
    /// The server.
    pub host: &'a str,
    /// 465 or 587.
    pub port: u16,
    /// How it is spoken to.
    pub security: Security,
    /// The name it knows us by.
    pub user: &'a str,
    /// Its password.
    pub password: &'a str,
    /// The sender's address.
    pub from: &'a str,
}

/// Neither name nor password.
impl fmt::Debug for Account<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

/// One letter.
#[derive(Clone, Copy, Debug)]
pub struct Mail<'a> {
    /// To whom.
    pub to: &'a str,
    /// The sender's name.
    pub sender: &'a str,
    /// Without angle brackets.
    pub message_id: &'a str,
    /// The subject.
    pub subject: &'a str,
    /// Plain text.
    pub body: &'a str,
    /// When it was written.
    pub at: DateTime<Utc>,
}

/// Whether it is one plain mail address: no name beside it, no second one.
pub fn is_address(text: &str) -> bool {
    text.trim().parse::<Address>().is_ok()
}

/// Sends one letter. `now` is the instant certificates are judged at.
///
/// # Errors
/// It was not taken; whether trying again makes sense says [`Unsent`].
pub async fn send_mail(
    internet: &Internet,
    account: Account<'_>,
    mail: Mail<'_>,
    now: DateTime<Utc>,
) -> Result<(), Unsent> {
    internet.set_clock(now);
    let letter = letter(account, mail).ok_or(Unsent::Address)?;
    let sending = async {
        let mut server = connect(internet, account).await?;
        let sent = hand_over(&mut server, account, &letter).await;
        server.abort().await;
        sent
    };
    timeout(LONGEST, sending).await.unwrap_or(Err(Unsent::Silent))
}

/// What goes over the wire.
struct Letter {
    from: Address,
    to: Address,
    bytes: Vec<u8>,
}

/// No text of the ledger becomes a header of its own: line breaks are blanks, and what is not ASCII is encoded.
fn letter(account: Account<'_>, mail: Mail<'_>) -> Option<Letter> {
    let from: Address = account.from.trim().parse().ok()?;
    let to: Address = mail.to.trim().parse().ok()?;
    let part = SinglePart::builder()
        .header(ContentType::TEXT_PLAIN)
        .header(ContentTransferEncoding::Base64)
        .body(mail.body.to_owned());
    let auto = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
    let written = u64::try_from(mail.at.timestamp()).ok()?;
    let message = lettre::Message::builder()
        .from(Mailbox::new(Some(one_line(mail.sender)), from.clone()))
        .to(Mailbox::new(None, to.clone()))
        .subject(one_line(mail.subject))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(written))
        .message_id(Some(format!("<{}>", one_line(mail.message_id))))
        .raw_header(auto)
        .singlepart(part)
        .ok()?;
    Some(Letter { from, to, bytes: message.formatted() })
}

fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn connect(internet: &Internet, account: Account<'_>) -> Result<AsyncSmtpConnection, Unsent> {
    let ports = internet.parts.settings.ports;
    let port = match account.port {
        465 => ports.submissions,
        587 => ports.submission,
        _ => return Err(Unsent::Guarded),
    };
    let addresses = internet.parts.names.addresses(account.host).await?;
    let _socket = internet.parts.sockets.acquire().await.map_err(|_| Unsent::Silent)?;
    let mut stream = tcp::connect(internet, &addresses, port).await?;
    let limit = internet.answer_limit();
    let greeting: &'static [u8] = match account.security {
        Security::Tls => b"",
        Security::Starttls => {
            timeout(limit, start_tls(&mut stream)).await.map_err(|_| Unsent::Silent)??;
            // The greeting came before the handshake; the client waits for one after it.
            b"220 ready\r\n"
        }
    };
    let mut config = internet.parts.trust.strict().ok_or(Unsent::Certificate)?;
    config.alpn_protocols = Vec::new();
    let name = ServerName::try_from(account.host.to_owned()).map_err(|_| Unsent::Guarded)?;
    let shaken = timeout(limit, TlsConnector::from(Arc::new(config)).connect(name, stream)).await;
    let stream = shaken.map_err(|_| Unsent::Silent)?.map_err(NoAnswer::from)?;
    let wire = Wire { greeting, stream };
    let hello = ClientId::Domain("kigenban.localhost".to_owned());
    let opened = timeout(limit * 2, AsyncSmtpConnection::connect_with_transport(Box::new(wire), &hello)).await;
    opened.map_err(|_| Unsent::Silent)?.map_err(|error| of_reply(&error, Unsent::Refused))
}

/// SMTP up to the handshake (RFC 3207). A server that offers no STARTTLS is told nothing more.
async fn start_tls(stream: &mut TcpStream) -> Result<(), Unsent> {
    expect(stream, "220").await?;
    say(stream, "EHLO kigenban.localhost\r\n").await?;
    let offers = expect(stream, "250").await?.to_ascii_uppercase();
    if !offers.lines().any(|line| line.get(4..).is_some_and(|word| word.trim() == "STARTTLS")) {
        return Err(Unsent::NoTls);
    }
    say(stream, "STARTTLS\r\n").await?;
    expect(stream, "220").await.map(drop)
}

async fn say(stream: &mut TcpStream, line: &str) -> Result<(), Unsent> {
    stream.write_all(line.as_bytes()).await.map_err(|_| Unsent::Silent)
}

/// Reads a reply and wants its code.
async fn expect(stream: &mut TcpStream, code: &str) -> Result<String, Unsent> {
    let reply = tcp::reply(stream, code).await.map_err(|_| Unsent::Silent)?;
    let last = reply.lines().next_back().unwrap_or_default();
    if last.starts_with(code) {
        return Ok(reply);
    }
    Err(if last.starts_with('4') { Unsent::Later } else { Unsent::NoTls })
}

async fn hand_over(server: &mut AsyncSmtpConnection, account: Account<'_>, letter: &Letter) -> Result<(), Unsent> {
    let credentials = Credentials::new(account.user.to_owned(), account.password.to_owned());
    let login = server.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await;
    login.map_err(|error| of_login(&error))?;
    let from = commands::Mail::new(Some(letter.from.clone()), Vec::new());
    server.command(from).await.map_err(|error| of_reply(&error, Unsent::Refused))?;
    let to = commands::Rcpt::new(letter.to.clone(), Vec::new());
    server.command(to).await.map_err(|error| of_reply(&error, Unsent::Address))?;
    server.command(commands::Data).await.map_err(|error| of_reply(&error, Unsent::Refused))?;
    server.message(&letter.bytes).await.map(drop).map_err(|error| of_reply(&error, Unsent::Refused))
}

/// What a refusal at the login means. 534 and 535 speak of name and password; 5.7.30 and 5.7.139 are Microsoft's words for
/// an account that lets nobody in with a password.
fn of_login(error: &lettre::transport::smtp::Error) -> Unsent {
    let text = error.to_string();
    if ["5.7.30", "5.7.139", "basic authentication is disabled"].iter().any(|word| text.to_lowercase().contains(word)) {
        return Unsent::LoginClosed;
    }
    if error.is_client() { Unsent::LoginClosed } else { of_reply(error, Unsent::Login) }
}

/// A temporary refusal is tried again; a final one means `refused`.
fn of_reply(error: &lettre::transport::smtp::Error, refused: Unsent) -> Unsent {
    if error.is_permanent() {
        let login = error.status().is_some_and(|code| code.to_string().starts_with("53"));
        return if login { Unsent::Login } else { refused };
    }
    if error.is_transient() { Unsent::Later } else { Unsent::Silent }
}

/// An encrypted connection that begins with a greeting of its own.
#[derive(Debug)]
struct Wire {
    greeting: &'static [u8],
    stream: TlsStream<TcpStream>,
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, room: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.greeting.is_empty() {
            return Pin::new(&mut self.stream).poll_read(cx, room);
        }
        let (now, later) = self.greeting.split_at(self.greeting.len().min(room.remaining()));
        room.put_slice(now);
        self.greeting = later;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.stream.get_ref().0.peer_addr()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(to: &str, sender: &str, subject: &str) -> Option<String> {
        let account = Account {
            host: "smtp.provider.example",
            port: 465,
            security: Security::Tls,
            user: "u",
            password: "p",
            from: "info@office.example",
        };
        let at = "2026-11-24T00:00:00Z".parse().unwrap();
        let mail = Mail { to, sender, message_id: "a@b", subject, body: "本文\r\n.\r\nBcc: x@evil.example", at };
        letter(account, mail).map(|letter| String::from_utf8(letter.bytes).unwrap())
    }

    #[test]
    fn no_name_and_no_subject_becomes_a_header() {
        let evil = "期限\r\nBcc: thief@evil.example\r\n\r\n本文\u{2028}";
        for name in [evil, "㈱みほん\n商会", "𠮷野\u{0}家 🏭", "\"a\" <b@evil.example>,"] {
            let text = written("sato@mail.example", name, name).unwrap();
            let (head, body) = text.split_once("\r\n\r\n").unwrap();
            assert!(!head.to_lowercase().contains("\r\nbcc:"), "{head}");
            assert_eq!(head.matches("\r\nTo: ").count() + head.matches("\r\nFrom: ").count(), 1, "{head}");
            assert!(head.is_ascii() && !body.contains("evil"), "the text is encoded as a whole");
            assert!(head.contains("Message-ID: <a@b>"));
        }
    }

    #[test]
    fn an_address_that_is_none_makes_no_letter() {
        for to in ["", "sato", "a@b\r\nBcc: c@d", "佐藤 <a@b.example>", "a@b.example, c@d.example"] {
            assert!(written(to, "期限番", "題").is_none(), "{to}");
        }
    }
}
