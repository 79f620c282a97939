//! Web and WHOIS answers that are wrong on purpose.

use std::io::Write as _;

use crate::{
    Fault,
    listen::{self, Stream},
};

/// What a web request asks for, as far as faults need to know.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) host: String,
    pub(crate) path: String,
}

impl Asked {
    pub(crate) fn parse(head: &[u8]) -> Self {
        let text = String::from_utf8_lossy(head);
        let path = text.split_whitespace().nth(1).unwrap_or("/").to_owned();
        let host = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("host"))
            .map(|(_, value)| value.trim().split(':').next().unwrap_or_default().to_ascii_lowercase());
        Self { host: host.unwrap_or_default(), path }
    }
}

/// Whether a fault changes what a web server says.
pub(crate) fn spoils_web(fault: Fault) -> bool {
    !matches!(
        fault,
        Fault::Bogus
            | Fault::DeafToEdns
            | Fault::Delay { .. }
            | Fault::Iso2022Jp
            | Fault::Lie { .. }
            | Fault::Loss { .. }
            | Fault::NoEdns
            | Fault::Nxdomain
            | Fault::Servfail
    )
}

/// Plays a fault as a web server.
pub(crate) async fn web(fault: Fault, asked: &Asked, mut stream: impl Stream) {
    use tokio::io::AsyncWriteExt as _;
    let page = "<!doctype html><title>slow</title><p>slow</p>";
    match fault {
        Fault::Bomb => {
            let head =
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n";
            if stream.write_all(head).await.is_ok() && stream.write_all(&bomb_start()).await.is_ok() {
                listen::write_forever(stream, &bomb_piece()).await;
            }
        }
        Fault::Endless => {
            let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<title>endless</title>";
            if stream.write_all(head).await.is_ok() {
                listen::write_forever(stream, &[b'x'; 8192]).await;
            }
        }
        Fault::Garbage => {
            listen::finish(stream, &response(200, "Content-Type: text/html; charset=utf-8\r\n", GARBAGE)).await;
        }
        Fault::HalfClosed => {
            let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n<title>half";
            listen::finish(stream, head).await;
        }
        Fault::Huge { bytes } => {
            let mut body = b"<!doctype html><title>huge</title>".to_vec();
            body.resize(bytes.max(body.len()), b' ');
            listen::finish(stream, &response(200, "Content-Type: text/html\r\n", &body)).await;
        }
        Fault::Loop => {
            let target = format!("Location: {}x\r\n", asked.path);
            listen::finish(stream, &response(302, &target, b"")).await;
        }
        Fault::RateLimited { retry_after_s } => {
            listen::finish(stream, &response(429, &format!("Retry-After: {retry_after_s}\r\n"), b"slow down")).await;
        }
        Fault::Silent => listen::stay_silent(stream).await,
        Fault::Slow { ms } => {
            listen::drip(stream, &response(200, "Content-Type: text/html\r\n", page.as_bytes()), ms).await;
        }
        Fault::Status { code } => {
            listen::finish(stream, &response(code, "Content-Type: text/html\r\n", b"<title>status</title>")).await;
        }
        // Closed without a word.
        _ => drop(stream),
    }
}

/// Plays a fault as a WHOIS server that would have said `text`; `limited` are its words for "too often".
pub(crate) async fn whois(fault: Option<Fault>, text: &str, limited: &str, stream: impl Stream) {
    match fault {
        Some(Fault::Empty | Fault::Refuse) => drop(stream),
        Some(Fault::Endless) => listen::write_forever(stream, b"[ Notice ]\r\n").await,
        Some(Fault::Garbage) => listen::finish(stream, GARBAGE).await,
        Some(Fault::HalfClosed) => {
            let half: String = text.chars().take(text.chars().count() / 3).collect();
            listen::finish(stream, half.as_bytes()).await;
        }
        Some(Fault::Huge { bytes }) => {
            let mut whole = text.as_bytes().to_vec();
            whole.resize(bytes.max(whole.len()), b'\n');
            listen::finish(stream, &whole).await;
        }
        Some(Fault::Iso2022Jp) => listen::finish(stream, &encoding_rs::ISO_2022_JP.encode(text).0).await,
        Some(Fault::RateLimited { .. }) => listen::finish(stream, limited.as_bytes()).await,
        Some(Fault::Silent) => listen::stay_silent(stream).await,
        Some(Fault::Slow { ms }) => listen::drip(stream, text.as_bytes(), ms).await,
        _ => listen::finish(stream, text.as_bytes()).await,
    }
}

/// Neither UTF-8 nor Shift_JIS nor EUC nor ISO-2022-JP.
const GARBAGE: &[u8] = &[0xff, 0xfe, 0x80, 0x81, 0xfd, 0x00, 0xa0, 0x0d, 0x0a, 0x1b, 0x24, 0x00, 0xff, 0x0d, 0x0a];

fn response(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len() + 128);
    // Writing into memory does not fail.
    let _ =
        write!(bytes, "HTTP/1.1 {status} Test\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    bytes.extend_from_slice(body);
    bytes
}

/// The head of a gzip stream whose single block never ends. Every 13 bits after it unpack to 258 bytes.
fn bomb_start() -> Vec<u8> {
    vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
}

/// A complete, non-final deflate block with fixed codes (RFC 1951 §3.2.6): one letter, then its repetition 2,000 times,
/// about half a megabyte, in 3 KB.
fn bomb_piece() -> Vec<u8> {
    let mut bits: Vec<bool> = vec![false, true, false];
    // The letter x: 0x30 + 0x78, eight bits, highest first.
    bits.extend((0..8).rev().map(|bit| (0x30 + 0x78) >> bit & 1 == 1));
    for _ in 0..2_000 {
        // Length 258 is code 285 = 0b1100_0101; distance 1 is code 0 of five bits.
        bits.extend([true, true, false, false, false, true, false, true, false, false, false, false, false]);
    }
    // End of block: code 256, seven zero bits; then an empty stored block brings the stream back to a whole byte.
    bits.extend([false; 7]);
    bits.extend([false, false, false]);
    while !bits.len().is_multiple_of(8) {
        bits.push(false);
    }
    let mut bytes: Vec<u8> = bits
        .chunks(8)
        .map(|byte| byte.iter().enumerate().fold(0, |sum, (place, bit)| sum | u8::from(*bit) << place))
        .collect();
    bytes.extend([0, 0, 0xff, 0xff]);
    bytes
}
