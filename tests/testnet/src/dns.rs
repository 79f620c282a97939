//! The DNS servers: hickory carries the messages, `zone` knows the answers, faults come in between.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use hickory_server::{
    Server,
    net::runtime::Time,
    proto::{
        op::{Edns, Header, HeaderCounts, MessageType, Metadata, OpCode, ResponseCode},
        rr::{RData, Record, RecordType, rdata::A},
    },
    server::{Request, RequestHandler, ResponseHandler, ResponseInfo},
    zone_handler::MessageResponseBuilder,
};

use crate::{
    Fault, Service,
    site::WEB,
    world::{Mischief, Shared},
    zone::{self, Code, Reply},
};

/// Which of the DNS servers this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The registries' servers.
    Parent,
    /// The providers' servers.
    Provider,
    /// A resolver, seen as this service.
    Resolver(Service),
}

/// Starts one DNS server on sockets that are bound already.
pub(crate) fn serve(
    shared: &Arc<Shared>,
    role: Role,
    udp: std::net::UdpSocket,
    tcp: std::net::TcpListener,
) -> io::Result<Server<Handler>> {
    let mut server = Server::new(Handler { shared: Arc::clone(shared), role });
    udp.set_nonblocking(true)?;
    tcp.set_nonblocking(true)?;
    server.register_socket(tokio::net::UdpSocket::from_std(udp)?);
    server.register_listener(tokio::net::TcpListener::from_std(tcp)?, Duration::from_secs(30), 64);
    Ok(server)
}

/// Answers one server's questions.
#[derive(Debug)]
pub(crate) struct Handler {
    shared: Arc<Shared>,
    role: Role,
}

#[async_trait::async_trait]
impl RequestHandler for Handler {
    async fn handle_request<R: ResponseHandler, T: Time>(&self, request: &Request, mut handle: R) -> ResponseInfo {
        let Ok(info) = request.request_info() else { return unanswered(request) };
        let name = zone::plain(&info.query.name().into());
        let kind = info.query.query_type();
        let service = match self.role {
            Role::Parent | Role::Provider => Service::Dns,
            Role::Resolver(service) => service,
        };
        self.shared.count(service);
        let mut mischief = self.shared.mischief(service, Some(&name));
        mischief.fault = mischief.fault.and_then(|fault| as_asked(fault, request));
        let reply = self.reply(&mischief, service, &name, kind);
        mischief.wait().await;
        if reply.code == Code::Silence {
            return unanswered(request);
        }
        let answers: Vec<Record> = reply.answers.into_iter().map(|record| self.folded(record)).collect();
        let additional: Vec<Record> = reply.additional.into_iter().map(|record| self.folded(record)).collect();
        let mut head = Metadata::response_from_request(&request.metadata);
        head.authoritative = reply.authoritative && !matches!(self.role, Role::Resolver(_));
        head.recursion_available = matches!(self.role, Role::Resolver(_));
        head.response_code = match reply.code {
            Code::NoError => ResponseCode::NoError,
            Code::NxDomain => ResponseCode::NXDomain,
            Code::FormErr => ResponseCode::FormErr,
            Code::Refused => ResponseCode::Refused,
            Code::ServFail | Code::Silence => ResponseCode::ServFail,
        };
        let mut edns = Edns::new();
        edns.set_max_payload(request.max_payload().clamp(512, 1232));
        let mut builder = MessageResponseBuilder::from_message_request(request);
        if request.edns.is_some() {
            builder.edns(&edns);
        }
        let message = builder.build(head, &answers, &reply.authority, std::iter::empty(), &additional);
        handle.send_response(message).await.unwrap_or_else(|_| unanswered(request))
    }
}

/// A fault that holds only for questions of one form.
fn as_asked(fault: Fault, request: &Request) -> Option<Fault> {
    let holds = match fault {
        Fault::Bogus => !request.metadata.checking_disabled,
        Fault::DeafToEdns | Fault::NoEdns => request.edns.is_some(),
        _ => true,
    };
    holds.then_some(fault)
}

impl Handler {
    fn reply(&self, mischief: &Mischief, service: Service, name: &str, kind: RecordType) -> Reply {
        let address = |at| Reply {
            answers: if kind == RecordType::A { zone::lie(name, at).into_iter().collect() } else { Vec::new() },
            ..Reply::default()
        };
        match mischief.fault {
            Some(Fault::DeafToEdns | Fault::Silent | Fault::Endless | Fault::HalfClosed | Fault::Slow { .. }) => {
                Reply::only(Code::Silence)
            }
            Some(Fault::Bogus | Fault::Servfail | Fault::Garbage) => Reply::only(Code::ServFail),
            Some(Fault::NoEdns) => Reply::only(Code::FormErr),
            Some(Fault::Refuse | Fault::RateLimited { .. }) => Reply::only(Code::Refused),
            Some(Fault::Nxdomain) => Reply::only(Code::NxDomain),
            Some(Fault::Empty) => Reply::default(),
            Some(Fault::Lie { address: at }) => address(at),
            Some(Fault::Huge { bytes }) => self.huge(name, kind, bytes),
            _ if mischief.portal => WEB.parse().map_or_else(|_| Reply::default(), address),
            _ => self.shared.read(|world| match self.role {
                Role::Resolver(_) => zone::resolve(world, service, name, kind),
                Role::Parent if self.shared.spread || kind == RecordType::NS => zone::parent(world, name, kind),
                Role::Parent | Role::Provider => zone::provider(world, name, kind),
            }),
        }
    }

    /// A TXT answer of about so many bytes (they are never more than 64 KB); the usual answer to other questions.
    fn huge(&self, name: &str, kind: RecordType, bytes: usize) -> Reply {
        let service = Service::SecondOpinion;
        let mut reply = self.shared.read(|world| zone::resolve(world, service, name, kind));
        if kind == RecordType::TXT {
            let filler = "x".repeat(250);
            let text = hickory_server::proto::rr::rdata::TXT::new(vec![filler; bytes.min(64_000) / 256]);
            if let Some(mut record) = zone::lie(name, std::net::Ipv4Addr::LOCALHOST) {
                record.data = RData::TXT(text);
                reply.answers.push(record);
            }
        }
        reply
    }

    fn folded(&self, mut record: Record) -> Record {
        if let RData::A(A(at)) = &mut record.data {
            *at = self.shared.fold(*at);
        }
        record
    }
}

/// Where a DNS server is reached, UDP and TCP.
pub(crate) fn pair(at: SocketAddr) -> io::Result<(std::net::UdpSocket, std::net::TcpListener)> {
    let tcp = std::net::TcpListener::bind(at)?;
    let udp = std::net::UdpSocket::bind(tcp.local_addr()?)?;
    Ok((udp, tcp))
}

fn unanswered(request: &Request) -> ResponseInfo {
    let metadata = Metadata::new(request.metadata.id, MessageType::Response, OpCode::Query);
    Header { metadata, counts: HeaderCounts::default() }.into()
}
