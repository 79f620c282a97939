//! A plain connection, guarded: to the first address allowed that answers. And what mail servers say over it before
//! TLS begins.

use std::net::IpAddr;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::Internet;
use crate::no_answer::NoAnswer;

/// Tries at most three of the addresses, in order.
pub(crate) async fn connect(internet: &Internet, addresses: &[IpAddr], port: u16) -> Result<TcpStream, NoAnswer> {
    if addresses.is_empty() {
        return Err(NoAnswer::NoAddress);
    }
    let mut trouble = NoAnswer::Guarded;
    for ip in addresses.iter().filter(|ip| internet.parts.guard.allows(**ip)).take(3) {
        match timeout(internet.connect_limit(), TcpStream::connect((*ip, port))).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => trouble = error.into(),
            Err(_) => trouble = NoAnswer::Timeout,
        }
    }
    Err(trouble)
}

/// A reply of an SMTP server, of one or more lines; it ends early with the first line that has not the code wanted. The
/// last line is the one to judge. Read byte by byte, so that nothing of the handshake behind it is taken.
pub(crate) async fn reply(stream: &mut TcpStream, code: &str) -> Result<String, NoAnswer> {
    let mut reply = Vec::new();
    let mut start = 0;
    loop {
        reply.push(stream.read_u8().await?);
        if reply.len() > 16 * 1024 {
            return Err(NoAnswer::TooBig);
        }
        if !reply.ends_with(b"\n") {
            continue;
        }
        let line = reply.get(start..).unwrap_or_default();
        if !line.starts_with(code.as_bytes()) || line.get(3) != Some(&b'-') {
            return Ok(String::from_utf8_lossy(&reply).into_owned());
        }
        start = reply.len();
    }
}
