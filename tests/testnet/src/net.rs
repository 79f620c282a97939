//! Starting and steering the small internet.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Utc};
use tokio::{net::TcpStream, runtime::Runtime};

use crate::{
    Line, PROVIDER_DNS, REGISTRY_DNS, Rule, Scenario, Service, Site, World,
    certs::Certs,
    control,
    dns::{self, Role},
    faulty,
    file::{self, InternetFile, Limits, Pace, Ports, Whois},
    listen, mail,
    mute::Mute,
    site::{MAIL, MUTE, PARKING, WEB},
    tls::{self, Keys},
    web::{self, Counter, Pages},
    whois,
    world::Shared,
};

/// A small internet that runs until this is dropped, on threads of its own.
#[derive(Debug)]
pub struct Testnet {
    keys: Keys,
    file: InternetFile,
    control: SocketAddr,
    runtime: Option<Runtime>,
    _mute: Vec<Mute>,
}

impl Testnet {
    /// Starts every server on a port of its own choice.
    pub fn start(world: World) -> io::Result<Self> {
        Self::start_with(world, 1)
    }

    /// The same on so many threads.
    pub fn start_with(world: World, threads: usize) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(threads)
            .thread_name("testnet")
            .enable_all()
            .build()?;
        let certs = Arc::new(Certs::new(world.now).map_err(io::Error::other)?);
        tls::prepare(&world, &certs);
        let spread = TcpListener::bind((role(WEB), 0)).is_ok();
        let keys = Keys { shared: Arc::new(Shared::new(world, spread)), certs };
        let entered = runtime.enter();
        let (file, control) = Servers { keys: &keys }.start()?;
        // Where the roles share one address there is none to be mute at.
        let mute = [file.ports.http, file.ports.https].map(|port| Mute::at((role(MUTE), port).into()));
        let mute = mute.into_iter().filter_map(Result::ok).collect();
        drop(entered);
        Ok(Self { keys, file, control, runtime: Some(runtime), _mute: mute })
    }

    /// The internet file's text; `ca` is the path of the roots' file as the reader finds it.
    pub fn internet_toml(&self, ca: &str) -> String {
        let file = InternetFile { trust: vec![ca.into()], ..self.file.clone() };
        let body = toml::to_string(&file).unwrap_or_default();
        format!("# The small internet on loopback. Its switchboard: http://{}/\n{body}", self.control)
    }

    /// The root certificate everybody trusts here.
    pub fn ca_pem(&self) -> String {
        self.keys.certs.ca_pem()
    }

    /// A certificate for these names as it is now, with the chain above it, and its key: for a server that is not ours. Both
    /// in PEM.
    ///
    /// # Panics
    /// No certificate can be made for such names.
    #[expect(clippy::expect_used, reason = "a test asked for it")]
    pub fn server_pem(&self, names: &[String]) -> (String, String) {
        self.keys.certs.server_pem(names, self.now()).expect("names of hosts")
    }

    /// Writes `internet.toml` and `ca.pem` into a folder; the path of the first comes back.
    pub fn write(&self, folder: &Path) -> io::Result<PathBuf> {
        self.write_file(&folder.join("internet.toml"))
    }

    /// Writes the internet file under a name of its own, `ca.pem` beside it.
    pub fn write_file(&self, path: &Path) -> io::Result<PathBuf> {
        file::write(path, &self.internet_toml("ca.pem"), &self.ca_pem())
    }

    /// Limits to be written into the internet file.
    #[must_use]
    pub fn with_limits(mut self, connect_ms: u64, answer_ms: u64) -> Self {
        self.set_limits(connect_ms, answer_ms);
        self
    }

    /// The same for a file that is written anew.
    pub fn set_limits(&mut self, connect_ms: u64, answer_ms: u64) {
        self.file.limits = Limits { connect_ms, answer_ms };
    }

    /// Where the switchboard listens.
    pub fn control_url(&self) -> String {
        format!("http://{}", self.control)
    }

    /// Puts a domain in (or in the place of an older one of that name).
    pub fn set(&self, site: Site) {
        self.keys.shared.change(|world| world.sites.insert(site.name.clone(), site));
    }

    /// Takes a domain away: it is not registered any more.
    pub fn remove(&self, domain: &str) {
        self.keys.shared.change(|world| world.sites.remove(domain));
    }

    /// A domain as it is now.
    pub fn site(&self, domain: &str) -> Option<Site> {
        self.keys.shared.read(|world| world.sites.get(domain).cloned())
    }

    /// Changes a domain; nothing happens when there is none of that name.
    pub fn change(&self, domain: &str, change: impl FnOnce(&mut Site)) {
        self.keys.shared.change(|world| world.sites.get_mut(domain).map(change));
    }

    /// Brings a domain into a situation.
    pub fn scenario(&self, scenario: Scenario, domain: &str) {
        self.keys.shared.change(|world| scenario.bring(world, domain));
    }

    /// One more fault.
    pub fn fault(&self, rule: Rule) {
        self.keys.shared.change(|world| world.rules.push(rule));
    }

    /// No faults any more.
    pub fn clear_faults(&self) {
        self.keys.shared.change(|world| world.rules.clear());
    }

    /// Changes what mail servers and rooms do; gives what the change gives.
    pub fn post<T>(&self, change: impl FnOnce(&mut crate::Post) -> T) -> T {
        self.keys.shared.change(|world| change(&mut world.post))
    }

    /// The office's line.
    pub fn line(&self, line: Line) {
        self.keys.shared.change(|world| world.line = line);
    }

    /// Moves the clock. Certificates that a machine replaces follow it; registrations stay as they are.
    pub fn set_now(&self, now: DateTime<Utc>) {
        self.keys.shared.change(|world| world.now = now);
    }

    /// The clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.keys.shared.read(|world| world.now)
    }

    /// Changes the whole world at once.
    pub fn steer<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        self.keys.shared.change(change)
    }

    /// Where an honest answer was kept back since the last call: the service, and the name that was asked about (empty
    /// while that was not known yet).
    pub fn take_withheld(&self) -> BTreeSet<(Service, String)> {
        self.keys.shared.take_withheld()
    }

    /// How often each service was asked.
    pub fn counts(&self) -> BTreeMap<Service, u64> {
        self.keys.shared.counts()
    }

    /// How often the web servers were asked for a host's pages.
    pub fn visits(&self, host: &str) -> u64 {
        self.keys.shared.visits(host)
    }
}

impl Drop for Testnet {
    fn drop(&mut self) {
        // Dropping a runtime waits for its threads, which an async test must not do.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

struct Servers<'a> {
    keys: &'a Keys,
}

impl Servers<'_> {
    fn start(&self) -> io::Result<(InternetFile, SocketAddr)> {
        let dns_port = self.authorities()?;
        let resolver = self.resolver(Service::Resolver)?;
        let second = self.resolver(Service::SecondOpinion)?;
        let registry = bind(Ipv4Addr::LOCALHOST)?;
        let base = format!("http://{}", registry.local_addr()?);
        let pages = |secure| Pages { shared: Arc::clone(&self.keys.shared), base: base.clone(), secure };
        let open = Counter::open(pages(false));
        let closed = Counter::open(pages(true));
        self.plain(Service::Rdap, registry, open.clone())?;
        let (http, open_too) = self.twice(WEB, PARKING)?;
        let (https, closed_too) = self.twice(WEB, PARKING)?;
        let post = self.at(MAIL);
        let smtp = bind(post)?;
        let submission = bind(post)?;
        let submissions = bind(post)?;
        let imaps = bind(post)?;
        let number = |listener: &TcpListener| listener.local_addr().map(|at| at.port());
        let ports = Ports {
            dns: dns_port,
            http: number(&http)?,
            https: number(&https)?,
            smtp: number(&smtp)?,
            submission: number(&submission)?,
            submissions: number(&submissions)?,
            imaps: number(&imaps)?,
        };
        let v6 = self.keys.shared.read(|world| world.v6);
        if v6 {
            self.plain(Service::HttpV6, TcpListener::bind((Ipv6Addr::LOCALHOST, ports.http))?, open.clone())?;
            let (https, closed) = (TcpListener::bind((Ipv6Addr::LOCALHOST, ports.https))?, closed.clone());
            self.with_keys(Service::HttpsV6, https, move |keys, stream| web::secure(keys, closed.clone(), stream))?;
        }
        for http in [Some(http), open_too].into_iter().flatten() {
            self.plain(Service::Http, http, open.clone())?;
        }
        for https in [Some(https), closed_too].into_iter().flatten() {
            let closed = closed.clone();
            self.with_keys(Service::Https, https, move |keys, stream| web::secure(keys, closed.clone(), stream))?;
        }
        self.with_keys(Service::Smtp, smtp, |keys, stream| mail::smtp(keys, Service::Smtp, stream))?;
        self.with_keys(Service::Submission, submission, |keys, stream| mail::smtp(keys, Service::Submission, stream))?;
        self.with_keys(Service::Submissions, submissions, mail::submissions)?;
        self.with_keys(Service::Imaps, imaps, mail::imaps)?;
        let file = InternetFile {
            resolver: vec![resolver],
            second_opinion: vec![second],
            rdap_bootstrap: format!("{base}/dns.json"),
            trust: vec!["ca.pem".into()],
            control: vec!["control.example".into(), "control2.example".into()],
            portal: "http://control.example/".into(),
            private_ok: [Some("127.0.0.0/8"), v6.then_some("::1/128")].into_iter().flatten().map(Into::into).collect(),
            whois: Whois { jp: self.whois(Desk::Jprs)?, rest: self.whois_of_the_rest()? },
            ports,
            pace: Pace { whois_spacing_ms: 0, rdap_spacing_ms: 0 },
            limits: Limits { connect_ms: 3_000, answer_ms: 10_000 },
        };
        Ok((file, control::open(self.keys)?))
    }

    /// Registries' and providers' name servers: two addresses, one port.
    fn authorities(&self) -> io::Result<u16> {
        let shared = &self.keys.shared;
        if !shared.spread {
            let (udp, tcp) = pair(Ipv4Addr::LOCALHOST, 0)?;
            let port = tcp.local_addr()?.port();
            run(dns::serve(shared, Role::Parent, udp, tcp)?);
            return Ok(port);
        }
        for _ in 0..TRIES {
            let parent = pair(role(REGISTRY_DNS), 0)?;
            let port = parent.1.local_addr()?.port();
            if let Ok(provider) = pair(role(PROVIDER_DNS), port) {
                run(dns::serve(shared, Role::Parent, parent.0, parent.1)?);
                run(dns::serve(shared, Role::Provider, provider.0, provider.1)?);
                return Ok(port);
            }
        }
        Err(io::Error::other("no port that is free at both name servers' addresses"))
    }

    fn resolver(&self, service: Service) -> io::Result<SocketAddr> {
        let (udp, tcp) = pair(Ipv4Addr::LOCALHOST, 0)?;
        let at = tcp.local_addr()?;
        run(dns::serve(&self.keys.shared, Role::Resolver(service), udp, tcp)?);
        Ok(at)
    }

    fn plain(&self, service: Service, listener: TcpListener, counter: Counter) -> io::Result<()> {
        let registry = service == Service::Rdap;
        self.with_keys(service, listener, move |keys, stream| {
            web::plain(keys.shared, counter.clone(), registry, stream)
        })
    }

    /// The server of all other registries; behind IANA's, where the world wants to be referred.
    fn whois_of_the_rest(&self) -> io::Result<SocketAddr> {
        let registry = self.whois(Desk::Rest)?;
        let referred = self.keys.shared.read(|world| world.referral);
        if referred { self.whois(Desk::Iana(registry)) } else { Ok(registry) }
    }

    fn whois(&self, desk: Desk) -> io::Result<SocketAddr> {
        let listener = bind(Ipv4Addr::LOCALHOST)?;
        let at = listener.local_addr()?;
        self.with_keys(Service::Whois, listener, move |keys, stream| answer_whois(keys, desk, stream))?;
        Ok(at)
    }

    fn with_keys<F, W>(&self, service: Service, listener: TcpListener, each: F) -> io::Result<()>
    where
        F: Fn(Keys, TcpStream) -> W + Send + 'static,
        W: Future<Output = ()> + Send + 'static,
    {
        let keys = self.keys.clone();
        listen::serve(&self.keys.shared, service, listener, move |stream| each(keys.clone(), stream))
    }

    /// The same port at two addresses; at one, where the roles share it.
    fn twice(&self, one: &str, other: &str) -> io::Result<(TcpListener, Option<TcpListener>)> {
        if !self.keys.shared.spread {
            return Ok((bind(self.at(one))?, None));
        }
        for _ in 0..TRIES {
            let first = bind(role(one))?;
            if let Ok(second) = TcpListener::bind((role(other), first.local_addr()?.port())) {
                return Ok((first, Some(second)));
            }
        }
        Err(io::Error::other("no port that is free at both web servers' addresses"))
    }

    fn at(&self, address: &str) -> Ipv4Addr {
        self.keys.shared.fold(role(address))
    }
}

/// Who answers at a WHOIS port.
#[derive(Clone, Copy, Debug)]
enum Desk {
    /// The one who only knows who knows: that server.
    Iana(SocketAddr),
    Jprs,
    Rest,
}

async fn answer_whois(keys: Keys, desk: Desk, mut stream: TcpStream) {
    let Some(query) = listen::read_until(&mut stream, b"\n").await else { return };
    let query = String::from_utf8_lossy(&query).into_owned();
    let shared = &keys.shared;
    shared.count(Service::Whois);
    let mischief = shared.mischief(Service::Whois, Some(&whois::asked(&query)));
    mischief.wait().await;
    if mischief.portal {
        return listen::reset(&stream);
    }
    let text = shared.read(|world| match desk {
        Desk::Iana(registry) => whois::referral(&query, registry),
        Desk::Jprs => whois::jprs(world, &query),
        Desk::Rest => whois::other(world, &query),
    });
    let limited = match desk {
        Desk::Jprs => whois::jprs_limited(),
        Desk::Iana(_) | Desk::Rest => "Query rate limit exceeded. Try again later.\r\n".into(),
    };
    faulty::whois(mischief.fault, &text, &limited, stream).await;
}

/// How often a pair of sockets with the same port is looked for.
const TRIES: usize = 50;

fn bind(at: Ipv4Addr) -> io::Result<TcpListener> {
    TcpListener::bind((at, 0))
}

/// UDP and TCP at the same port; a free one is looked for when `port` is 0.
fn pair(at: Ipv4Addr, port: u16) -> io::Result<(std::net::UdpSocket, TcpListener)> {
    let mut last = io::Error::other("no free port");
    for _ in 0..if port == 0 { TRIES } else { 1 } {
        match dns::pair((at, port).into()) {
            Ok(pair) => return Ok(pair),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn run<T: hickory_server::server::RequestHandler>(mut server: hickory_server::Server<T>) {
    tokio::spawn(async move { server.block_until_done().await });
}

fn role(address: &str) -> Ipv4Addr {
    address.parse().unwrap_or(Ipv4Addr::LOCALHOST)
}
