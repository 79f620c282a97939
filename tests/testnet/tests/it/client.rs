//! Small clients: each reads the internet file and nothing else.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream, UdpSocket},
    time::Duration,
};

use chrono::{DateTime, Utc};
use hickory_server::proto::{
    op::{Message, Query},
    rr::{Name, RecordType},
};
use kigenban_testnet::{Testnet, World};

/// How long an answer is waited for: long for a busy machine, and all the time that silence takes.
const PATIENCE: Duration = Duration::from_secs(4);

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-24T00:30:00Z".parse().unwrap()
}

pub(crate) struct Net {
    pub(crate) net: Testnet,
    file: toml::Value,
}

impl Net {
    pub(crate) fn start(world: World) -> Self {
        let net = Testnet::start(world).unwrap();
        let file = toml::from_str(&net.internet_toml("ca.pem")).unwrap();
        Self { net, file }
    }

    /// An address of the file, such as `resolver` or `whois.jp`.
    pub(crate) fn at(&self, key: &str) -> SocketAddr {
        let value = key.split('/').fold(&self.file, |value, part| &value[part]);
        let text = value.as_str().unwrap_or_else(|| value[0].as_str().unwrap());
        text.parse().unwrap()
    }

    pub(crate) fn port(&self, role: &str) -> u16 {
        self.file["ports"][role].as_integer().unwrap().try_into().unwrap()
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.file[key].as_str().unwrap().into()
    }

    /// Asks over UDP, then over TCP when the answer says that it did not fit. `None` = no answer.
    #[expect(clippy::unused_self, reason = "asked like the others")]
    pub(crate) fn ask(&self, server: SocketAddr, name: &str, kind: RecordType) -> Option<Message> {
        let mut message = Message::query();
        message.add_query(Query::query(Name::from_ascii(format!("{name}.")).unwrap(), kind));
        message.metadata.recursion_desired = true;
        let bytes = message.to_vec().unwrap();
        let udp = UdpSocket::bind("127.0.0.1:0").unwrap();
        udp.set_read_timeout(Some(PATIENCE)).unwrap();
        udp.send_to(&bytes, server).unwrap();
        let mut buffer = vec![0; 65_535];
        let (length, _) = udp.recv_from(&mut buffer).ok()?;
        let answer = Message::from_vec(&buffer[..length]).unwrap();
        if !answer.metadata.truncation {
            return Some(answer);
        }
        let mut tcp = connect(server);
        tcp.write_all(&u16::try_from(bytes.len()).unwrap().to_be_bytes()).unwrap();
        tcp.write_all(&bytes).unwrap();
        let mut length = [0; 2];
        tcp.read_exact(&mut length).unwrap();
        let mut whole = vec![0; u16::from_be_bytes(length).into()];
        tcp.read_exact(&mut whole).unwrap();
        Some(Message::from_vec(&whole).unwrap())
    }

    pub(crate) fn whois(&self, server: &str, query: &str) -> Vec<u8> {
        let mut stream = connect(self.at(&format!("whois/{server}")));
        stream.write_all(format!("{query}\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        // What arrived before a reset or a time-out is what counts.
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    /// One plain web request, the answer as raw as it comes, at most so many bytes.
    pub(crate) fn raw_web(&self, host: &str, path: &str, at_most: u64) -> Vec<u8> {
        let mut stream = connect(SocketAddr::from(([127, 0, 0, 20], self.port("http"))));
        stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes()).unwrap();
        let mut answer = Vec::new();
        let _ = stream.take(at_most).read_to_end(&mut answer);
        answer
    }
}

pub(crate) fn connect(at: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(at).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}
