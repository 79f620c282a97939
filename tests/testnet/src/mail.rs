//! The mail servers: a greeting, STARTTLS, TLS; inside it they take mail.

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use crate::{
    Fault, Service,
    listen::{self, Stream},
    post,
    tls::{self, Keys},
};

/// SMTP that begins in the open (25, 587).
pub(crate) async fn smtp(keys: Keys, service: Service, stream: TcpStream) {
    keys.shared.count(service);
    let mischief = keys.shared.mischief(service, None);
    mischief.wait().await;
    let Some(mut stream) = listen::cut(mischief.fault, stream).await else { return };
    if mischief.portal {
        return listen::reset(&stream);
    }
    let offers_tls = !keys.shared.read(|world| world.post.without_tls);
    if spoilt(mischief.fault, &mut stream).await || converse(&mut stream, offers_tls).await == Wish::Leave {
        return;
    }
    if let Some(mut greeted) = tls::greet(&keys.shared, &keys.certs, service, stream).await {
        post::take_letters(&keys.shared, &mut greeted.stream).await;
    }
}

/// SMTP inside TLS (465).
pub(crate) async fn submissions(keys: Keys, stream: TcpStream) {
    let Some(mut greeted) = tls::greet(&keys.shared, &keys.certs, Service::Submissions, stream).await else { return };
    if !spoilt(greeted.mischief.fault, &mut greeted.stream).await {
        let _ = greeted.stream.write_all(b"220 mail.provider.example ESMTP\r\n").await;
        post::take_letters(&keys.shared, &mut greeted.stream).await;
    }
}

/// IMAP inside TLS (993).
pub(crate) async fn imaps(keys: Keys, stream: TcpStream) {
    let Some(mut greeted) = tls::greet(&keys.shared, &keys.certs, Service::Imaps, stream).await else { return };
    if !spoilt(greeted.mischief.fault, &mut greeted.stream).await
        && greeted.stream.write_all(b"* OK [CAPABILITY IMAP4rev1] ready\r\n").await.is_ok()
    {
        listen::stay_silent(greeted.stream).await;
    }
}

#[derive(PartialEq)]
enum Wish {
    Leave,
    Tls,
}

async fn converse(stream: &mut impl Stream, offers_tls: bool) -> Wish {
    if stream.write_all(b"220 mail.provider.example ESMTP\r\n").await.is_err() {
        return Wish::Leave;
    }
    answer_commands(stream, offers_tls).await
}

async fn answer_commands(stream: &mut impl Stream, offers_tls: bool) -> Wish {
    let mut lines = BufReader::with_capacity(1024, stream);
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).await.map_or(true, |read| read == 0) {
            return Wish::Leave;
        }
        let word = line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let reply: &[u8] = match word.as_str() {
            "EHLO" if offers_tls => b"250-mail.provider.example\r\n250 STARTTLS\r\n",
            "EHLO" | "HELO" | "NOOP" | "RSET" => b"250 mail.provider.example\r\n",
            "QUIT" => b"221 bye\r\n",
            "STARTTLS" if offers_tls => b"220 go ahead\r\n",
            _ => b"502 not here\r\n",
        };
        if lines.write_all(reply).await.is_err() || lines.flush().await.is_err() || word == "QUIT" {
            return Wish::Leave;
        }
        if word == "STARTTLS" && offers_tls {
            return Wish::Tls;
        }
    }
}

/// Plays a fault that spoils the greeting; `true` when there is nothing more to say.
async fn spoilt(fault: Option<Fault>, stream: &mut (impl tokio::io::AsyncWrite + Unpin)) -> bool {
    let played = match fault {
        Some(Fault::Empty) => Ok(()),
        Some(Fault::Endless) => loop {
            if let Err(error) = stream.write_all(&[b'2'; 4096]).await {
                break Err(error);
            }
        },
        Some(Fault::Garbage) => stream.write_all(&[0x8a, 0xfa, 0x00, 0xff, 0x0d, 0x0a]).await,
        Some(Fault::HalfClosed) => stream.write_all(b"22").await,
        Some(Fault::RateLimited { .. }) => stream.write_all(b"421 too many connections, come back later\r\n").await,
        _ => return false,
    };
    let _ = played;
    let _ = stream.shutdown().await;
    true
}
