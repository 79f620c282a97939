//! A plain connection, guarded: to the first address allowed that answers.

use std::net::SocketAddr;

use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::Internet;
use crate::trouble::Trouble;

/// Tries at most three of the addresses, in order.
pub(crate) async fn connect(internet: &Internet, addresses: &[SocketAddr]) -> Result<TcpStream, Trouble> {
    if addresses.is_empty() {
        return Err(Trouble::NoAddress);
    }
    let mut trouble = Trouble::Guarded;
    for address in addresses.iter().filter(|address| internet.parts.guard.allows(address.ip())).take(3) {
        match timeout(internet.connect_limit(), TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => trouble = Trouble::from(&error),
            Err(_) => trouble = Trouble::Timeout,
        }
    }
    Err(trouble)
}
