//! One question to one DNS server, with the flags the question needs.

use std::net::SocketAddr;
use std::time::Duration;

use hickory_proto::op::{Message, MessageType, OpCode, Query};
use hickory_proto::rr::{Name, RecordType};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UdpSocket;
use tokio::time::timeout;

use crate::no_answer::NoAnswer;
use crate::{Internet, tcp};

/// What is asked, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: RecordType,
    /// The server may ask others for us (RD).
    pub(crate) recursive: bool,
    /// Signatures are not to be verified (CD, RFC 4035 §3.2.2).
    pub(crate) unverified: bool,
}

impl<'a> Question<'a> {
    /// The usual question to a resolver.
    pub(crate) fn new(name: &'a str, kind: RecordType) -> Self {
        Self { name, kind, recursive: true, unverified: false }
    }
}

/// One question, by UDP, by TCP when the answer does not fit.
pub(crate) async fn ask(internet: &Internet, server: SocketAddr, question: Question<'_>) -> Result<Message, NoAnswer> {
    let mut name = Name::from_ascii(question.name).map_err(|_| NoAnswer::Unreadable)?;
    name.set_fqdn(true);
    // An id nobody can guess. Without randomness the connected socket still keeps strangers out.
    let mut id = [0; 2];
    let _ = internet.parts.trust.provider.secure_random.fill(&mut id);
    let mut message = Message::new(u16::from_be_bytes(id), MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = question.recursive;
    message.metadata.checking_disabled = question.unverified;
    message.add_query(Query::query(name, question.kind));
    let question = message.to_vec().map_err(|_| NoAnswer::Unreadable)?;
    let limit = internet.connect_limit().min(Duration::from_secs(3));
    let mut answer = timeout(limit, by_udp(server, &question, limit / 3)).await.map_err(|_| NoAnswer::Timeout)??;
    if answer.metadata.truncation {
        answer = timeout(limit, by_tcp(internet, server, &question)).await.map_err(|_| NoAnswer::Timeout)??;
    }
    let fits = answer.metadata.id == message.metadata.id && answer.queries == message.queries;
    if fits { Ok(answer) } else { Err(NoAnswer::Unreadable) }
}

/// Asks again after a while without an answer: packets get lost. The caller ends it.
async fn by_udp(server: SocketAddr, question: &[u8], patience: Duration) -> Result<Message, NoAnswer> {
    let any = if server.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(any).await?;
    // Connected: the system drops what others send.
    socket.connect(server).await?;
    let mut room = vec![0; 4_096];
    loop {
        socket.send(question).await?;
        if let Ok(received) = timeout(patience, socket.recv(&mut room)).await {
            room.truncate(received?);
            return Message::from_vec(&room).map_err(|_| NoAnswer::Unreadable);
        }
    }
}

async fn by_tcp(internet: &Internet, server: SocketAddr, question: &[u8]) -> Result<Message, NoAnswer> {
    let mut stream = tcp::connect(internet, &[server.ip()], server.port()).await?;
    let length = u16::try_from(question.len()).map_err(|_| NoAnswer::TooBig)?;
    let framed = [&length.to_be_bytes(), question].concat();
    stream.write_all(&framed).await?;
    let mut room = vec![0; usize::from(stream.read_u16().await?)];
    stream.read_exact(&mut room).await?;
    Message::from_vec(&room).map_err(|_| NoAnswer::Unreadable)
}
