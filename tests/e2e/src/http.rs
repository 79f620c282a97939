//! The little HTTP that WebDriver and the small internet's control port need.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

use crate::wait::{Outcome, told};

/// One request on a connection of its own; the answer's body as JSON (null when there is none).
pub(crate) fn request(method: &str, port: u16, path: &str, body: Option<&Value>) -> Outcome<(u16, Value)> {
    let mut stream = told(TcpStream::connect(("127.0.0.1", port)), "connecting")?;
    told(stream.set_read_timeout(Some(Duration::from_secs(90))), "setting a limit")?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    told(stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())), "asking")?;
    let answer = read(&mut stream)?;
    let (head, body) = split(&answer).ok_or("an answer that is no HTTP")?;
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or("an answer without a status")?;
    Ok((status, serde_json::from_slice(body).unwrap_or(Value::Null)))
}

/// Reads until the promised length is there; the other side may keep the connection open.
fn read(stream: &mut TcpStream) -> Outcome<Vec<u8>> {
    let (mut answer, mut part) = (Vec::new(), [0; 16 * 1024]);
    loop {
        if let Some((head, body)) = split(&answer) {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
            });
            if length.is_some_and(|length| body.len() >= length) {
                return Ok(answer);
            }
        }
        let count = told(stream.read(&mut part), "reading the answer")?;
        if count == 0 {
            return Ok(answer);
        }
        answer.extend(part.get(..count).unwrap_or_default());
    }
}

fn split(answer: &[u8]) -> Option<(&str, &[u8])> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    Some((std::str::from_utf8(answer.get(..end)?).ok()?, answer.get(end + 4..)?))
}
