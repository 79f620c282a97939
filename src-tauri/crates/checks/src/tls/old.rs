//! Servers that only agree to a key exchange our TLS library does not speak (RSA, CBC suites of TLS 1.2). Browsers open
//! them, so their certificate is read all the same: TLS 1.2 shows it in the open, before any key is agreed upon. That the
//! server holds its key is not proved this way; the chain and the dates are judged like any other's, and nothing is sent
//! after the greeting.

use rustls_pki_types::CertificateDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::capture::{MOST_CERTIFICATES, Shown};
use crate::Internet;
use crate::no_answer::NoAnswer;

/// What browsers still agree to and we do not: ECDHE with CBC, and RSA key exchange (RFC 5246, RFC 4492, RFC 5288).
const SUITES: [u16; 8] = [0xc013, 0xc014, 0xc009, 0xc00a, 0x009c, 0x009d, 0x002f, 0x0035];
/// TLS 1.2; browsers have dropped what is older.
const TLS12: u16 = 0x0303;
/// More than any chain needs.
const MOST_BYTES: usize = 256 * 1024;

/// Greets over a connection that stands and keeps the chain the server shows.
pub(super) async fn shown(mut stream: TcpStream, host: &str, internet: &Internet) -> Result<Shown, NoAnswer> {
    let mut random = [0; 32];
    internet.parts.trust.provider.secure_random.fill(&mut random).map_err(|_| NoAnswer::Tls)?;
    let hello = hello(host, &random).ok_or(NoAnswer::Unreadable)?;
    stream.write_all(&hello).await?;
    let mut said = Vec::new();
    loop {
        match chain(&said)? {
            Some(chain) => return Ok(Shown { chain }),
            None => said.extend(record(&mut stream).await?),
        }
        if said.len() > MOST_BYTES {
            return Err(NoAnswer::TooBig);
        }
    }
}

/// The content of one record of the handshake.
async fn record(stream: &mut TcpStream) -> Result<Vec<u8>, NoAnswer> {
    let mut head = [0; 5];
    stream.read_exact(&mut head).await?;
    let [kind, _, _, high, low] = head;
    let mut body = vec![0; usize::from(u16::from_be_bytes([high, low]))];
    stream.read_exact(&mut body).await?;
    // 22: handshake. 21 is an alert: it does not agree to these either.
    if kind == 22 { Ok(body) } else { Err(NoAnswer::Tls) }
}

/// The chain out of the server's greeting; `None` while it has not come whole.
fn chain(said: &[u8]) -> Result<Option<Vec<CertificateDer<'static>>>, NoAnswer> {
    let mut rest = said;
    while let Some((kind, body, after)) = message(rest) {
        match kind {
            // ServerHello: the version it chose.
            2 if body.first_chunk() != Some(&TLS12.to_be_bytes()) => return Err(NoAnswer::Tls),
            11 => return certificates(body).map(Some),
            _ => {}
        }
        rest = after;
    }
    Ok(None)
}

/// One handshake message: its kind, its body and what follows.
fn message(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (kind, rest) = bytes.split_first()?;
    let (body, after) = block(rest)?;
    Some((*kind, body, after))
}

/// A block behind its length in three bytes.
fn block(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let ([a, b, c], rest) = bytes.split_first_chunk()?;
    let length = usize::try_from(u32::from_be_bytes([0, *a, *b, *c])).ok()?;
    rest.split_at_checked(length)
}

fn certificates(body: &[u8]) -> Result<Vec<CertificateDer<'static>>, NoAnswer> {
    let (mut list, _) = block(body).ok_or(NoAnswer::Unreadable)?;
    let mut chain = Vec::new();
    while !list.is_empty() && chain.len() < MOST_CERTIFICATES {
        let (certificate, after) = block(list).ok_or(NoAnswer::Unreadable)?;
        chain.push(CertificateDer::from(certificate.to_vec()));
        list = after;
    }
    if chain.is_empty() { Err(NoAnswer::Unreadable) } else { Ok(chain) }
}

/// A greeting in one record. `None` when a part is longer than its length can say, which no host name is.
fn hello(host: &str, random: &[u8; 32]) -> Option<Vec<u8>> {
    let suites: Vec<u8> = SUITES.iter().flat_map(|suite| suite.to_be_bytes()).collect();
    let name = [&[0][..], &sized(host.as_bytes())?].concat();
    let extensions = [
        extension(0, &sized(&name)?)?,
        // Curves, their points uncompressed.
        extension(10, &sized(&[0, 29, 0, 23, 0, 24])?)?,
        extension(11, &[1, 0])?,
        // Signatures: ECDSA, RSA-PSS and RSA with SHA-2, and RSA with SHA-1 as old servers want it.
        extension(13, &sized(&[4, 3, 5, 3, 8, 4, 8, 5, 4, 1, 5, 1, 6, 1, 2, 1])?)?,
        extension(23, &[])?,
        extension(0xff01, &[0])?,
    ];
    let body = [&TLS12.to_be_bytes()[..], random, &[0], &sized(&suites)?, &[1, 0], &sized(&extensions.concat())?];
    let body = body.concat();
    let message = [&[1, 0][..], &sized(&body)?].concat();
    Some([&[22, 3, 1][..], &sized(&message)?].concat())
}

fn extension(kind: u16, body: &[u8]) -> Option<Vec<u8>> {
    Some([&kind.to_be_bytes()[..], &sized(body)?].concat())
}

/// A block behind its length in two bytes.
fn sized(body: &[u8]) -> Option<Vec<u8>> {
    let length = u16::try_from(body.len()).ok()?;
    Some([&length.to_be_bytes()[..], body].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn long(body: &[u8]) -> Vec<u8> {
        [&u32::try_from(body.len()).unwrap().to_be_bytes()[1..], body].concat()
    }

    fn said(version: [u8; 2], certificates: &[&[u8]]) -> Vec<u8> {
        let list: Vec<u8> = certificates.iter().flat_map(|one| long(one)).collect();
        let greeting = [&[2][..], &long(&[&version[..], &[0; 40]].concat())].concat();
        [greeting, vec![11], long(&long(&list))].concat()
    }

    #[test]
    fn the_chain_is_read_once_it_has_come_whole() {
        let whole = said([3, 3], &[b"leaf", b"issuer"]);
        for length in 0..whole.len() {
            assert_eq!(chain(&whole[..length]), Ok(None), "{length} bytes");
        }
        let read = chain(&whole).unwrap().unwrap();
        let read: Vec<&[u8]> = read.iter().map(AsRef::as_ref).collect();
        assert_eq!(read, [&b"leaf"[..], b"issuer"]);
    }

    #[test]
    fn a_version_that_browsers_have_dropped_is_not_taken() {
        assert_eq!(chain(&said([3, 2], &[b"leaf"])), Err(NoAnswer::Tls));
        assert_eq!(chain(&said([3, 3], &[])), Err(NoAnswer::Unreadable));
    }

    #[test]
    fn the_greeting_counts_its_own_length() {
        let hello = hello("www.example-kobe.co.jp", &[7; 32]).unwrap();
        assert_eq!(usize::from(u16::from_be_bytes([hello[3], hello[4]])), hello.len() - 5);
        assert_eq!(
            (hello[5], u32::from_be_bytes([0, hello[6], hello[7], hello[8]])),
            (1, u32::try_from(hello.len() - 9).unwrap())
        );
        assert!(self::hello(&"m".repeat(70_000), &[7; 32]).is_none());
    }
}
