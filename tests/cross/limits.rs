//! What the checks refuse, and how much they take: guards on every hop, bytes measured at the other side, the longest
//! names, the referral of IANA's WHOIS server.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use kigenban_checks::{DomainName, Internet, observe};
use kigenban_facts::{Check, Observation, Outcome, Seen, State, UrlFault, Web, Why};
use kigenban_testnet::{Site, Testnet, World};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::now;

const DOMAIN: &str = "example-kobe.co.jp";
const MEBIBYTE: usize = 1024 * 1024;
/// A look that goes on for ever fails instead; how fast the machine is, is no matter.
const LIMIT: Duration = Duration::from_mins(2);

/// A small internet with one site, and its internet file changed before it is read.
fn place(site: Site, change: impl Fn(String) -> String) -> (Testnet, Internet, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let net = Testnet::start(World::new(now()).with(site)).unwrap().with_limits(4_000, 9_000);
    net.write(folder.path()).unwrap();
    let internet = Internet::from_toml(&change(net.internet_toml("ca.pem")), folder.path()).unwrap();
    (net, internet, folder)
}

/// The same, with a listener of this machine itself at the port at which the small internet's pages stand: redirects lead
/// to no other. Where somebody else has that port already, another small internet is made.
async fn place_beside(
    site: Site,
    change: impl Fn(String) -> String,
) -> (Testnet, Internet, tempfile::TempDir, TcpListener) {
    for _ in 0..20 {
        let (net, internet, folder) = place(site.clone(), &change);
        let file = net.internet_toml("ca.pem");
        let port: u16 = file.lines().find_map(|line| line.strip_prefix("http = ")).unwrap().parse().unwrap();
        if let Ok(beside) = TcpListener::bind(("127.0.0.1", port)).await {
            return (net, internet, folder, beside);
        }
    }
    panic!("no port is free beside the small internet's pages");
}

async fn look(internet: &Internet, domain: &str, check: Check) -> Observation {
    let name = DomainName::parse(domain).unwrap();
    let looks = tokio::time::timeout(LIMIT, observe(&name, check, internet, now())).await;
    looks.unwrap_or_else(|_| panic!("{check:?} took more than {LIMIT:?}")).into_iter().next().unwrap()
}

fn web(look: &Observation) -> &Web {
    match look.outcome.seen() {
        Some(Seen::Web(web)) => web,
        _ => panic!("no site in {look:?}"),
    }
}

/// A site that leads to a port of this machine, where the port can be watched.
async fn led_to_a_private_address(by_name: bool, change: fn(String) -> String) -> (Web, bool) {
    let mut site = Site::healthy(DOMAIN, now());
    site.put("inside", "A", "127.0.0.1");
    let (net, internet, _folder, inside) = place_beside(site.clone(), change).await;
    let port = inside.local_addr().unwrap().port();
    let host = if by_name { format!("inside.{DOMAIN}") } else { "127.0.0.1".into() };
    site.page.leads_to = Some(format!("http://{host}:{port}/admin"));
    net.set(site);
    let visitors = tokio::spawn(async move {
        let accepted = tokio::time::timeout(LIMIT, inside.accept()).await;
        if let Ok(Ok((stream, _))) = accepted {
            let page = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\n<p>x</p";
            answer(stream, page.as_bytes()).await;
        }
    });
    let look = look(&internet, DOMAIN, Check::Web).await;
    let touched = visitors.is_finished();
    visitors.abort();
    (web(&look).clone(), touched)
}

async fn answer(mut stream: TcpStream, page: &[u8]) {
    let mut asked = [0; 2048];
    let _ = stream.read(&mut asked).await;
    let _ = stream.write_all(page).await;
    let _ = stream.shutdown().await;
}

/// Everything of the small internet but this machine's own 127.0.0.1, on which nothing but the resolvers stand.
#[expect(clippy::needless_pass_by_value, reason = "every change of the file has this form")]
fn without_this_machine(file: String) -> String {
    let own = ["127.0.0.10", "127.0.0.11", "127.0.0.20", "127.0.0.30"].map(|ip| format!("\"{ip}/32\"")).join(", ");
    assert!(file.contains("\"127.0.0.0/8\""), "{file}");
    file.replace("\"127.0.0.0/8\"", &own)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redirect_into_the_office_is_refused_on_that_very_hop() {
    if TcpListener::bind("127.0.0.20:0").await.is_err() {
        // One loopback address carries every role here: none can be left out.
        return;
    }
    for by_name in [false, true] {
        let (site, touched) = led_to_a_private_address(by_name, without_this_machine).await;
        assert!(!touched, "by name {by_name}: somebody knocked inside");
        assert!(site.urls.iter().all(|url| url.faults == [UrlFault::Refused]), "by name {by_name}: {site:?}");
        // The same redirect is followed where the address is named: the guard is what stands between.
        let (site, touched) = led_to_a_private_address(by_name, |file| file).await;
        assert!(touched, "by name {by_name}");
        assert!(site.urls.iter().any(|url| url.status == Some(200)), "by name {by_name}: {site:?}");
    }
}

/// A server that pours out bytes without end, and counts them.
struct Flood {
    at: SocketAddr,
    poured: Arc<AtomicUsize>,
}

impl Flood {
    /// As a web server it names itself in the bootstrap list; everything else has no end.
    fn open(listener: TcpListener) -> Self {
        let at = listener.local_addr().unwrap();
        let poured = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&poured);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pour(stream, at, Arc::clone(&count)));
            }
        });
        Self { at, poured }
    }
}

async fn pour(mut stream: TcpStream, at: SocketAddr, count: Arc<AtomicUsize>) {
    let mut asked = [0; 2048];
    let length = stream.read(&mut asked).await.unwrap_or_default();
    let asked = String::from_utf8_lossy(&asked[..length]).into_owned();
    if asked.starts_with("GET /dns.json") {
        let list = format!("{{\"services\": [[[\"example\"], [\"http://{at}/\"]]]}}");
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{list}", list.len());
        let _ = stream.write_all(head.as_bytes()).await;
        return;
    }
    if asked.starts_with("GET ") {
        let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<title>flood</title>";
        let _ = stream.write_all(head).await;
    }
    let piece = vec![b' '; 64 * 1024];
    while let Ok(written) = stream.write(&piece).await {
        count.fetch_add(written, Ordering::Relaxed);
    }
}

/// What may lie between the two programs without having been read: the buffers of one connection.
fn in_between() -> usize {
    let most = |file: &str| {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        text.split_whitespace().last().and_then(|most| most.parse().ok()).unwrap_or(8 * MEBIBYTE)
    };
    most("/proc/sys/net/ipv4/tcp_rmem") + most("/proc/sys/net/ipv4/tcp_wmem")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_probe_takes_more_than_eight_mebibytes_from_servers_that_never_stop() {
    if TcpListener::bind("127.0.0.20:0").await.is_err() {
        // One loopback address carries every role here: none is left for another server of pages.
        return;
    }
    let rdap = |file: String, at: SocketAddr| {
        let own = file.lines().find(|line| line.starts_with("rdap_bootstrap")).unwrap().to_owned();
        file.replace(&own, &format!("rdap_bootstrap = \"http://{at}/dns.json\""))
    };
    let whois = |file: String, at: SocketAddr| {
        let own = file.lines().find(|line| line.starts_with("jp = ")).unwrap().to_owned();
        file.replace(&own, &format!("jp = \"{at}\""))
    };
    for (name, check) in
        [(DOMAIN, Check::Registration), ("example-kobe.example", Check::Registration), (DOMAIN, Check::Web)]
    {
        let mut site = Site::healthy(name, now());
        let (net, _, folder, beside) = place_beside(site.clone(), |file| file).await;
        let flood = Flood::open(beside);
        site.page.leads_to = Some(format!("http://{}/", flood.at));
        net.set(site);
        let file = rdap(whois(net.internet_toml("ca.pem"), flood.at), flood.at);
        let internet = Internet::from_toml(&file, folder.path()).unwrap();
        let seen = look(&internet, name, check).await;
        if check == Check::Registration {
            // What RDAP poured out is no answer; a registry that has WHOIS too still gives one.
            let unreadable = seen.outcome == Outcome::Unseen { why: Why::Unreadable };
            assert_eq!(unreadable, name == DOMAIN, "{name} {check:?}: {:?}", seen.outcome);
        }
        let poured = flood.poured.load(Ordering::Relaxed);
        println!("{name} {check:?}: {} KiB poured out", poured / 1024);
        let connections = if check == Check::Web { 4 } else { 1 };
        assert!(poured > 0, "{name} {check:?}: nobody came");
        assert!(poured < 8 * MEBIBYTE + connections * in_between(), "{name} {check:?}: {poured} bytes");
    }
}

/// A host of 253 bytes below the domain.
fn longest_host() -> String {
    let mut host = DOMAIN.to_owned();
    while host.len() < 253 {
        let room = (253 - host.len() - 1).min(63);
        host = format!("{}.{host}", "m".repeat(room));
    }
    assert_eq!(host.len(), 253);
    host
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hosts_of_253_bytes_are_followed_like_any_other() {
    let host = longest_host();
    let mut site = Site::healthy(DOMAIN, now());
    site.put(&format!("{host}."), "A", kigenban_testnet::WEB);
    site.put("@", "MX", format!("10 {host}."));
    site.put("@", "TXT", format!("v=spf1 include:{host} -all"));
    site.put(&format!("{host}."), "TXT", "v=spf1 -all");
    site.take("www", "A");
    site.put("www", "CNAME", format!("{host}."));
    site.page.leads_to = Some(format!("https://{host}/"));
    let (_net, internet, _folder) = place(site, |file| file);
    let Some(Seen::Mail(mail)) = look(&internet, DOMAIN, Check::Mail).await.outcome.seen().cloned() else {
        panic!("no mail")
    };
    assert_eq!(mail.mx, [format!("10 {host}")]);
    assert_eq!(mail.faults, []);
    let Some(Seen::Dns(dns)) = look(&internet, DOMAIN, Check::Dns).await.outcome.seen().cloned() else {
        panic!("no DNS")
    };
    assert!(dns.records["www"].contains(&format!("CNAME {host}")), "{dns:?}");
    let seen = look(&internet, DOMAIN, Check::Web).await;
    assert!(web(&seen).urls.len() >= 2, "{seen:?}");
}

#[tokio::test]
async fn a_registry_that_only_iana_knows_is_found_through_its_referral() {
    let name = "example-kobe.io";
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new(now()).with(Site::healthy(name, now()));
    world.referral = true;
    let net = Testnet::start(world).unwrap();
    let internet = Internet::from_file(&net.write(folder.path()).unwrap()).unwrap();
    let look = look(&internet, name, Check::Registration).await;
    let Some(Seen::Registration(said)) = look.outcome.seen() else { panic!("{look:?}") };
    assert_eq!((said.state, said.expires), (State::Registered, Some("2027-05-24".parse().unwrap())));
    assert_eq!(net.counts()[&kigenban_testnet::Service::Whois], 2, "IANA's server, then the registry's");
}

/// A server that breaks the handshake off, and when asked once more what it shows, says nothing for good.
#[tokio::test]
async fn a_handshake_that_never_goes_on_ends_like_any_other_silence() {
    let silent = TcpListener::bind("0.0.0.0:0").await.unwrap();
    let port = silent.local_addr().unwrap().port();
    let change = move |text: String| {
        let lines = text
            .lines()
            .map(|line| if line.starts_with("https = ") { format!("https = {port}\n") } else { format!("{line}\n") });
        lines.collect()
    };
    let (_net, internet, _folder) = place(Site::healthy(DOMAIN, now()), change);
    let server = tokio::spawn(async move {
        let mut held = Vec::new();
        loop {
            let (mut stream, _) = silent.accept().await.unwrap();
            if held.len() < 2 {
                // A fatal alert, "handshake failure", to each of the site's two names.
                let _ = stream.write_all(&[21, 3, 3, 0, 2, 2, 40]).await;
            }
            held.push(stream);
        }
    });
    let look = look(&internet, DOMAIN, Check::Web).await;
    server.abort();
    // Whichever of the visits met the alerts, the others the silence.
    let said = |page: &kigenban_facts::Url| matches!(page.faults.as_slice(), [UrlFault::Tls | UrlFault::Timeout]);
    assert!(web(&look).urls.iter().all(said) && web(&look).urls.iter().any(|page| page.faults == [UrlFault::Tls]));
}
