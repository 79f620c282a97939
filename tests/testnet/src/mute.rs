//! A machine that takes no connection and says nothing: its queue of waiting connections is full, and stays so.

use std::{
    io,
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use tokio::net::{TcpListener, TcpSocket};

/// How long the one connection that fills the queue may take.
const FILLING: Duration = Duration::from_secs(2);

/// Holds a port mute for as long as it lives.
#[derive(Debug)]
pub(crate) struct Mute {
    _listener: TcpListener,
    _waiting: TcpStream,
}

impl Mute {
    /// Takes the port and fills its queue.
    pub(crate) fn at(address: SocketAddr) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(address)?;
        let listener = socket.listen(0)?;
        let waiting = TcpStream::connect_timeout(&address, FILLING)?;
        Ok(Self { _listener: listener, _waiting: waiting })
    }
}
