//! Listening for TCP connections, with refusals that come and go.

use std::{future::Future, io, net::SocketAddr, sync::Arc};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{
    Fault, Service,
    world::{Shared, pause},
};

/// What every listener needs.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Stream for T {}

/// Serves connections until the runtime ends. While a refusal holds for everybody the port is really closed.
pub(crate) fn serve<F, W>(
    shared: &Arc<Shared>,
    service: Service,
    listener: std::net::TcpListener,
    each: F,
) -> io::Result<()>
where
    F: Fn(TcpStream) -> W + Send + 'static,
    W: Future<Output = ()> + Send + 'static,
{
    listener.set_nonblocking(true)?;
    let at = listener.local_addr()?;
    let mut open = Some(TcpListener::from_std(listener)?);
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        let mut changes = shared.watch();
        loop {
            if shared.refused(service) {
                open = None;
                if changes.changed().await.is_err() {
                    return;
                }
                continue;
            }
            let Some(listener) = open.as_ref() else {
                open = rebound(at).await;
                continue;
            };
            tokio::select! {
                accepted = listener.accept() => if let Ok((stream, _)) = accepted {
                    let _ = stream.set_nodelay(true);
                    tokio::spawn(each(stream));
                },
                moved = changes.changed() => if moved.is_err() { return },
            }
        }
    });
    Ok(())
}

/// Closes a connection the hard way (RST).
pub(crate) fn reset(stream: &TcpStream) {
    let _ = stream.set_zero_linger();
}

/// Keeps a connection open without a word until the other side has had enough.
pub(crate) async fn stay_silent(mut stream: impl Stream) {
    let mut bin = [0_u8; 1024];
    while stream.read(&mut bin).await.is_ok_and(|read| read > 0) {}
    // The other side may have closed only its own half: stay as mute for a while longer.
    pause(200).await;
}

/// Reads up to and including `end`, at most 16 KB; `None` when the other side gives up first.
pub(crate) async fn read_until(stream: &mut impl Stream, end: &[u8]) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    let mut piece = [0_u8; 2048];
    while !head.windows(end.len()).any(|window| window == end) {
        let read = stream.read(&mut piece).await.ok().filter(|read| *read > 0)?;
        head.extend_from_slice(piece.get(..read)?);
        if head.len() > 16_384 {
            return None;
        }
    }
    Some(head)
}

/// Writes everything and closes.
pub(crate) async fn finish(mut stream: impl Stream, bytes: &[u8]) {
    if stream.write_all(bytes).await.is_ok() {
        let _ = stream.shutdown().await;
    }
}

/// Writes the same piece until the other side has had enough.
pub(crate) async fn write_forever(mut stream: impl Stream, piece: &[u8]) {
    while stream.write_all(piece).await.is_ok() {}
}

/// Writes one byte after another.
pub(crate) async fn drip(mut stream: impl Stream, bytes: &[u8], ms: u64) {
    for byte in bytes {
        if stream.write_all(&[*byte]).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        pause(ms).await;
    }
    let _ = stream.shutdown().await;
}

/// Whether a fault ends a connection before a word is said; then it has been dealt with.
pub(crate) async fn cut(fault: Option<Fault>, stream: TcpStream) -> Option<TcpStream> {
    match fault {
        Some(Fault::Refuse) => reset(&stream),
        Some(Fault::Silent) => stay_silent(stream).await,
        _ => return Some(stream),
    }
    None
}

async fn rebound(at: SocketAddr) -> Option<TcpListener> {
    if let Ok(listener) = TcpListener::bind(at).await {
        return Some(listener);
    }
    pause(5).await;
    None
}
