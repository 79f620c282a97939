//! Asks the zone above whether it still delegates the name. A resolver's "no such name" may be a lie; the parent's
//! own is not.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::future::join_all;
use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, RecordType};
use kigenban_facts::View;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UdpSocket;
use tokio::time::timeout;

use crate::trouble::Trouble;
use crate::{DomainName, Internet, tcp};

/// `Some(false)` only on the parent's own NXDOMAIN, `Some(true)` on its delegation, `None` when it could not be asked.
pub(crate) async fn delegates(internet: &Internet, domain: &DomainName) -> Option<bool> {
    timeout(internet.answer_limit(), asked(internet, domain)).await.ok()?
}

async fn asked(internet: &Internet, domain: &DomainName) -> Option<bool> {
    for server in servers_above(internet, domain).await.into_iter().take(4) {
        let addresses = internet.parts.names.addresses(&server).await.unwrap_or_default();
        let Some(ip) = addresses.into_iter().find(|ip| internet.parts.guard.allows(*ip)) else { continue };
        let server = SocketAddr::new(ip, internet.parts.settings.ports.dns);
        let Ok(answer) = ask(internet, server, domain.ascii()).await else { continue };
        match answer.metadata.response_code {
            ResponseCode::NXDomain => return Some(false),
            ResponseCode::NoError => {
                let name = Name::from_ascii(domain.ascii()).ok()?;
                let mut said = answer.answers.iter().chain(&answer.authorities);
                let delegated = said.any(|record| {
                    let mut owner = record.name.clone();
                    owner.set_fqdn(name.is_fqdn());
                    matches!(record.data, RData::NS(_)) && owner == name
                });
                return delegated.then_some(true);
            }
            _ => {}
        }
    }
    None
}

/// The name servers of the closest zone above the name (`co.jp` has none of its own: those of `jp`).
async fn servers_above(internet: &Internet, domain: &DomainName) -> Vec<String> {
    let above: Vec<&str> =
        domain.ascii().match_indices('.').filter_map(|(at, _)| domain.ascii().get(at + 1..)).collect();
    let asked = join_all(above.iter().map(async |zone| {
        let views = [View::Public, View::Office].map(|view| internet.parts.names.ask(view, zone, RecordType::NS));
        join_all(views).await.into_iter().flatten().find_map(|records| {
            let servers = records.iter().filter_map(|record| match &record.data {
                RData::NS(server) => Some(crate::dns::plain(&server.0.to_ascii())),
                _ => None,
            });
            Some(servers.collect::<Vec<_>>()).filter(|servers| !servers.is_empty())
        })
    }));
    asked.await.into_iter().flatten().next().unwrap_or_default()
}

/// One question without recursion, by UDP, by TCP when the answer does not fit.
async fn ask(internet: &Internet, server: SocketAddr, name: &str) -> Result<Message, Trouble> {
    let mut name = Name::from_ascii(name).map_err(|_| Trouble::Unreadable)?;
    name.set_fqdn(true);
    let mut message = Message::new(rand_id(internet), MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = false;
    message.add_query(Query::query(name, RecordType::NS));
    let question = message.to_vec().map_err(|_| Trouble::Unreadable)?;
    let limit = internet.connect_limit().min(Duration::from_secs(3));
    let answer = timeout(limit, by_udp(server, &question, limit / 3)).await.map_err(|_| Trouble::Timeout)??;
    let answer = if answer.metadata.truncation {
        timeout(limit, by_tcp(internet, server, &question)).await.map_err(|_| Trouble::Timeout)??
    } else {
        answer
    };
    let fits = answer.metadata.id == message.metadata.id && answer.queries == message.queries;
    if fits { Ok(answer) } else { Err(Trouble::Unreadable) }
}

/// Asks again after a while without an answer: packets get lost. The caller ends it.
async fn by_udp(server: SocketAddr, question: &[u8], patience: Duration) -> Result<Message, Trouble> {
    let any = if server.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(any).await.map_err(|error| Trouble::from(&error))?;
    // Connected: the system drops what others send.
    socket.connect(server).await.map_err(|error| Trouble::from(&error))?;
    let mut room = vec![0; 4_096];
    loop {
        socket.send(question).await.map_err(|error| Trouble::from(&error))?;
        if let Ok(received) = timeout(patience, socket.recv(&mut room)).await {
            room.truncate(received.map_err(|error| Trouble::from(&error))?);
            return Message::from_vec(&room).map_err(|_| Trouble::Unreadable);
        }
    }
}

async fn by_tcp(internet: &Internet, server: SocketAddr, question: &[u8]) -> Result<Message, Trouble> {
    let mut stream = tcp::connect(internet, &[server]).await?;
    let length = u16::try_from(question.len()).map_err(|_| Trouble::TooBig)?;
    let framed = [&length.to_be_bytes(), question].concat();
    stream.write_all(&framed).await.map_err(|error| Trouble::from(&error))?;
    let length = stream.read_u16().await.map_err(|error| Trouble::from(&error))?;
    let mut room = vec![0; usize::from(length)];
    stream.read_exact(&mut room).await.map_err(|error| Trouble::from(&error))?;
    Message::from_vec(&room).map_err(|_| Trouble::Unreadable)
}

/// An id nobody can guess.
fn rand_id(internet: &Internet) -> u16 {
    let mut bytes = [0; 2];
    // Without randomness the connected socket still keeps strangers out.
    let _ = internet.parts.trust.provider().secure_random.fill(&mut bytes);
    u16::from_be_bytes(bytes)
}
