//! A tunnel through the system's web proxy (CONNECT, RFC 9110 §9.3.6). The proxy itself may stand anywhere: the person
//! who set this PC up chose it.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::no_answer::NoAnswer;

/// Opens a tunnel to `host:port`. Proxies that ask for a password are [`NoAnswer::Refused`].
pub(crate) async fn tunnel(proxy: &http::Uri, host: &str, port: u16) -> Result<TcpStream, NoAnswer> {
    let at = (proxy.host().unwrap_or_default(), proxy.port_u16().unwrap_or(80));
    let mut stream = TcpStream::connect(at).await?;
    let request = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
        if head.len() > 16 * 1024 {
            return Err(NoAnswer::TooBig);
        }
    }
    let accepted = head.starts_with(b"HTTP/1.1 200") || head.starts_with(b"HTTP/1.0 200");
    if accepted { Ok(stream) } else { Err(NoAnswer::Refused) }
}
