//! A plain connection, guarded: to the first address allowed that answers.

use std::net::SocketAddr;

use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::Internet;
use crate::no_answer::NoAnswer;

/// Tries at most three of the addresses, in order.
pub(crate) async fn connect(internet: &Internet, addresses: &[SocketAddr]) -> Result<TcpStream, NoAnswer> {
    if addresses.is_empty() {
        return Err(NoAnswer::NoAddress);
    }
    let mut trouble = NoAnswer::Guarded;
    for address in addresses.iter().filter(|address| internet.parts.guard.allows(address.ip())).take(3) {
        match timeout(internet.connect_limit(), TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => trouble = NoAnswer::from(&error),
            Err(_) => trouble = NoAnswer::Timeout,
        }
    }
    Err(trouble)
}
