//! The service whose turn it is to do harm, on a port of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use kigenban_facts::Check;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
};

use crate::soak::{Dice, Failure};

/// What is looked at; a registry without RDAP has the first.
pub(super) const NAMES: [&str; 2] = [JP, COM];
const JP: &str = "example-kobe.co.jp";
const COM: &str = "example-kobe.com";

/// What the poisoned service is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Service {
    Authority,
    Mail,
    Page,
    Rdap,
    Resolver,
    Tls,
    Whois,
}

impl Service {
    pub(super) const ALL: [Self; 7] =
        [Self::Authority, Self::Mail, Self::Page, Self::Rdap, Self::Resolver, Self::Tls, Self::Whois];

    pub(super) fn check(self) -> Check {
        match self {
            Self::Authority | Self::Resolver => Check::Dns,
            Self::Mail => Check::Mail,
            Self::Page => Check::Web,
            Self::Rdap | Self::Whois => Check::Registration,
            Self::Tls => Check::Tls,
        }
    }

    pub(super) fn domain(self) -> &'static str {
        if matches!(self, Self::Rdap) { COM } else { JP }
    }

    /// The internet file with this service on another port.
    pub(super) fn moved(self, file: &str, port: u16) -> String {
        let at = format!("127.0.0.1:{port}");
        // The way to find out about our own line stays.
        let pages = value(file, "http");
        let file = with(file, "portal", &format!("\"http://control.example:{pages}/\""));
        match self {
            Self::Authority => with(&file, "dns", &port.to_string()),
            Self::Mail => ["submission", "submissions", "imaps"]
                .into_iter()
                .fold(file, |file, door| with(&file, door, &port.to_string())),
            Self::Page => with(&with(&file, "http", &port.to_string()), "https", &port.to_string()),
            // Its list of servers stands there, too, and so does the WHOIS server that is asked next.
            Self::Rdap => {
                let file = with(&file, "rdap_bootstrap", &format!("\"http://{at}/dns.json\""));
                with(&file, "\".\"", &format!("\"{at}\""))
            }
            Self::Resolver => with(&file, "resolver", &format!("[\"{at}\"]")),
            Self::Tls => with(&file, "https", &port.to_string()),
            Self::Whois => with(&file, "jp", &format!("\"{at}\"")),
        }
    }
}

fn value<'a>(file: &'a str, key: &str) -> &'a str {
    file.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = ")).unwrap_or_default()
}

pub(super) fn with(file: &str, key: &str, value: &str) -> String {
    let is = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" = "));
    let line = |line: &str| if is(line) { format!("{key} = {value}\n") } else { format!("{line}\n") };
    file.lines().map(line).collect()
}

/// How it does harm.
#[derive(Clone, Copy, Debug)]
pub(super) enum Poison {
    /// A list of many thousand things, deeper than anybody reads.
    Abyss,
    /// One byte after the other.
    Drip,
    /// `100 Continue`, `220-`, a comment: more is to come, for ever.
    Endless,
    /// Bytes without end.
    Flood,
    /// Nothing that means anything.
    Garbage,
    /// It breaks off.
    Half,
    /// Headers without end.
    Headers,
    /// It leads to itself, or to another service of this machine.
    Leads,
    /// It promises more than comes.
    Promise,
    /// It takes the connection and is silent.
    Silence,
    /// It speaks well, with characters that nobody sees and years that no calendar has.
    Tricks,
}

impl Poison {
    pub(super) const ALL: [Self; 11] = [
        Self::Abyss,
        Self::Drip,
        Self::Endless,
        Self::Flood,
        Self::Garbage,
        Self::Half,
        Self::Headers,
        Self::Leads,
        Self::Promise,
        Self::Silence,
        Self::Tricks,
    ];
}

/// One answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case {
    pub(super) service: Service,
    pub(super) poison: Poison,
    pub(super) seed: u64,
}

/// A port that is free for both ways of asking.
pub(super) async fn pair() -> Result<(TcpListener, UdpSocket), Failure> {
    for _ in 0..50 {
        let listener = TcpListener::bind(("0.0.0.0", 0)).await?;
        if let Ok(packets) = UdpSocket::bind(("0.0.0.0", listener.local_addr()?.port())).await {
            return Ok((listener, packets));
        }
    }
    Err("no port is free for both".into())
}

/// Aborted from outside, with everything it began. `asked` = somebody came.
pub(super) async fn serve(
    (listener, packets): (TcpListener, UdpSocket),
    case: Case,
    port: u16,
    asked: Arc<AtomicBool>,
) {
    let mut open = tokio::task::JoinSet::new();
    let mut question = [0; 2048];
    loop {
        tokio::select! {
            Ok((stream, _)) = listener.accept() => {
                asked.store(true, Ordering::Relaxed);
                open.spawn(poison(stream, case, port));
            }
            Ok((length, from)) = packets.recv_from(&mut question) => {
                asked.store(true, Ordering::Relaxed);
                for packet in answers(&question[..length], case) {
                    let _ = packets.send_to(&packet, from).await;
                }
            }
        }
    }
}

/// What comes back for a question by UDP.
fn answers(question: &[u8], case: Case) -> Vec<Vec<u8>> {
    let mut dice = Dice::new(case.seed);
    let mut garbage = |length: u64| -> Vec<u8> { (0..length).map(|_| dice.below(256).to_le_bytes()[0]).collect() };
    let answer = |flags: [u8; 2], count: u16, body: &[u8]| {
        let mut packet = question.to_vec();
        if packet.len() >= 12 {
            packet[2..4].copy_from_slice(&flags);
            packet[6..8].copy_from_slice(&count.to_be_bytes());
            packet[10..12].copy_from_slice(&[0, 0]);
        }
        packet.extend_from_slice(body);
        packet
    };
    match case.poison {
        Poison::Silence | Poison::Drip => Vec::new(),
        Poison::Garbage | Poison::Half => vec![garbage(40), garbage(512)],
        Poison::Flood | Poison::Endless => (0..64).map(|_| answer([0x84, 0], 1, &garbage(60))).collect(),
        // Cut short: the rest is to be asked for by TCP, where nothing good comes.
        Poison::Headers | Poison::Promise => vec![answer([0x86, 0], 0, &[])],
        // A name that leads to itself.
        Poison::Leads | Poison::Abyss => {
            vec![answer([0x84, 0], 500, &[0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 60, 0, 2, 0xc0, 12])]
        }
        Poison::Tricks => {
            let text = "\u{202e}みほん\u{7}\u{200b}".as_bytes();
            let length = u16::try_from(text.len()).unwrap_or(0);
            let mut body = vec![0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60];
            body.extend((length + 1).to_be_bytes());
            body.push(text.len().to_le_bytes()[0]);
            body.extend(text);
            vec![answer([0x84, 0], 1, &body)]
        }
    }
}

/// Says its piece to one visitor.
async fn poison(mut stream: TcpStream, case: Case, port: u16) {
    let mut asked = vec![0; 2048];
    // SMTP servers speak first.
    if !matches!(case.service, Service::Mail) {
        let length = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut asked)).await;
        asked.truncate(length.ok().and_then(Result::ok).unwrap_or(0));
    }
    let asked = String::from_utf8_lossy(&asked).into_owned();
    if asked.starts_with("GET /dns.json") && case.seed.is_multiple_of(2) {
        let list = format!("{{\"services\":[[[\"com\"],[\"http://127.0.0.1:{port}/\"]]]}}");
        let _ = stream.write_all(page(&list, list.len(), "application/json").as_bytes()).await;
        return;
    }
    let web = asked.starts_with("GET ");
    let _ = say(&mut stream, case, port, web).await;
}

async fn say(stream: &mut TcpStream, case: Case, port: u16, web: bool) -> std::io::Result<()> {
    let mut dice = Dice::new(case.seed);
    let mail = matches!(case.service, Service::Mail);
    let head = if web {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    } else if mail {
        "220-mx.example ESMTP\r\n"
    } else {
        "[ JPRS database provides information on network administration. ]\r\n"
    };
    match case.poison {
        Poison::Silence => std::future::pending().await,
        Poison::Drip => {
            let mut pace = tokio::time::interval(Duration::from_millis(50));
            for byte in head.bytes().cycle() {
                pace.tick().await;
                stream.write_all(&[byte]).await?;
            }
            Ok(())
        }
        Poison::Endless => {
            let more = if web {
                "HTTP/1.1 100 Continue\r\n\r\n".to_owned()
            } else if mail {
                "220-still here\r\n".to_owned()
            } else {
                format!("% comment {}\r\n", dice.below(1_000_000))
            };
            let many = more.repeat(64);
            loop {
                stream.write_all(many.as_bytes()).await?;
            }
        }
        Poison::Flood => {
            if web {
                stream.write_all(head.as_bytes()).await?;
                stream.write_all(b"Transfer-Encoding: chunked\r\n\r\n").await?;
            }
            let line = "x".repeat(0xfff0);
            loop {
                stream.write_all(format!("fff0\r\n{line}\r\n").as_bytes()).await?;
            }
        }
        Poison::Garbage => {
            let many: Vec<u8> = (0..4096).map(|_| dice.below(256).to_le_bytes()[0]).collect();
            stream.write_all(&many).await
        }
        Poison::Half => stream.write_all(&head.as_bytes()[..head.len() / 2]).await,
        Poison::Headers => {
            stream.write_all(head.as_bytes()).await?;
            for number in 0_u64.. {
                stream.write_all(format!("X-{number}: {}\r\n", "y".repeat(200)).as_bytes()).await?;
            }
            Ok(())
        }
        Poison::Leads => {
            let to = ["/again", "http://127.0.0.1:22/", "ftp://127.0.0.1/", "http://10.0.0.1/", "//[::1]:631/"];
            let to = to[usize::try_from(dice.below(5)).unwrap_or(0)];
            let said = if web {
                format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n")
            } else {
                format!("refer: 127.0.0.1:{port}\r\nwhois: 127.0.0.1:{port}\r\n")
            };
            stream.write_all(said.as_bytes()).await
        }
        Poison::Promise => {
            stream.write_all(page("<title>みほん</title>", 100_000_000, "text/html").as_bytes()).await?;
            std::future::pending().await
        }
        Poison::Abyss => {
            let deep = format!("{}{}", "[{\"events\":".repeat(20_000), "1}]".repeat(20_000));
            stream.write_all(page(&deep, deep.len(), "application/rdap+json").as_bytes()).await
        }
        Poison::Tricks => {
            let said = tricks(case, &mut dice);
            let said = if web { page(&said, said.len(), "application/rdap+json") } else { said };
            stream.write_all(said.as_bytes()).await
        }
    }
}

fn page(body: &str, length: usize, kind: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

/// An answer in the registry's own form, or a page.
fn tricks(case: Case, dice: &mut Dice) -> String {
    let year = ["9999", "0001", "1066", "99999"][usize::try_from(dice.below(4)).unwrap_or(0)];
    let odd = ["\u{202e}", "\u{2066}", "\u{200b}", "\u{200f}", "\u{7}"][usize::try_from(dice.below(5)).unwrap_or(0)];
    match case.service {
        Service::Rdap => format!(
            "{{\"objectClassName\":\"domain\",\"ldhName\":\"{COM}\",\"status\":[\"active{odd}\"],\"events\":[\
             {{\"eventAction\":\"expiration\",\"eventDate\":\"{year}-01-02T03:04:05Z\"}},\
             {{\"eventAction\":\"registration\",\"eventDate\":\"{year}-01-02T03:04:05Z\"}}]}}"
        )
        .replace('\u{7}', "\\u0007"),
        Service::Whois => format!(
            "[ JPRS database ]\r\nDomain Information: [ドメイン情報]\r\na. [ドメイン名]                    EXAMPLE-KOBE.CO.JP\r\n\
             g. [組織名]                        株式会社{odd}みほん\r\n[状態]                          Connected ({year}/03/31)\r\n\
             [登録年月日]                    {year}/03/31\r\n"
        ),
        _ => format!("<html><title>{odd}みほん{odd}</title>{}</html>", "\u{202e}x".repeat(200)),
    }
}
