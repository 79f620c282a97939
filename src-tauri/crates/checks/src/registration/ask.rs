//! WHOIS on the wire (RFC 3912): one question, one answer.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use crate::http::MOST_BYTES;
use crate::no_answer::NoAnswer;
use crate::settings::host_and_port;
use crate::{Internet, tcp};

/// One question to one WHOIS server (RFC 3912). The caller has its turn.
pub(super) async fn ask(server: &str, question: &str, internet: &Internet) -> Result<Vec<u8>, NoAnswer> {
    let (host, port) = host_and_port(server).ok_or(NoAnswer::NoAddress)?;
    let asking = async {
        let addresses = internet.parts.names.addresses(&host).await?;
        let _socket = internet.parts.sockets.acquire().await.map_err(|_| NoAnswer::Refused)?;
        let mut stream = tcp::connect(internet, &addresses, port).await?;
        stream.write_all(format!("{question}\r\n").as_bytes()).await?;
        let mut answer = Vec::new();
        let mut limited = stream.take(u64::try_from(MOST_BYTES).unwrap_or(u64::MAX) + 1);
        if let Err(error) = limited.read_to_end(&mut answer).await {
            // An answer that breaks off in the middle is no answer.
            return Err(if answer.is_empty() { NoAnswer::from(error) } else { NoAnswer::Unreadable });
        }
        if answer.len() > MOST_BYTES { Err(NoAnswer::TooBig) } else { Ok(answer) }
    };
    timeout(internet.answer_limit(), asking).await.unwrap_or(Err(NoAnswer::Timeout))
}
