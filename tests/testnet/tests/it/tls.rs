use std::{
    io::{Read, Write},
    net::SocketAddr,
    sync::Arc,
    time::Duration,
};

use kigenban_testnet::{Chain, Fault, Rule, Scenario, Service, Site, World};
use rustls::{
    CertificateError, ClientConfig, ClientConnection, Error, RootCertStore, StreamOwned,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
    time_provider::TimeProvider,
};

use crate::client::{Net, connect, now};

#[derive(Debug)]
struct Frozen;

impl TimeProvider for Frozen {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(now().timestamp()).unwrap())))
    }
}

type Talk = StreamOwned<ClientConnection, std::net::TcpStream>;

/// What a careful client at `now` makes of the certificate.
fn greet(net: &Net, at: SocketAddr, host: &str) -> Result<Talk, Error> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(net.net.ca_pem().as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_details(provider, Arc::new(Frozen))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let mut client = ClientConnection::new(Arc::new(config), name)?;
    let mut stream = connect(at);
    while client.is_handshaking() {
        if let Err(error) = client.complete_io(&mut stream) {
            let why = error.into_inner().and_then(|inner| inner.downcast::<Error>().ok());
            return Err(why.map_or_else(|| Error::General("the connection broke".into()), |why| *why));
        }
    }
    Ok(StreamOwned::new(client, stream))
}

fn web(net: &Net, host: &str) -> Result<Talk, Error> {
    greet(net, SocketAddr::from(([127, 0, 0, 20], net.port("https"))), host)
}

fn scenario(scenario: Scenario) -> Result<Talk, Error> {
    let net = Net::start(World::scenario(scenario, now()));
    web(&net, &scenario.domain())
}

fn fault(result: Result<Talk, Error>) -> String {
    format!("{:?}", result.map(|_| ()).unwrap_err())
}

#[test]
fn a_healthy_certificate_satisfies_a_careful_client_by_apex_and_www() {
    let net = Net::start(World::scenario(Scenario::Healthy, now()));
    let name = Scenario::Healthy.domain();
    assert!(web(&net, &name).is_ok());
    let mut talk = web(&net, &format!("www.{name}")).unwrap();
    talk.write_all(format!("GET / HTTP/1.1\r\nHost: www.{name}\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = talk.read_to_string(&mut answer);
    assert!(answer.starts_with("HTTP/1.1 301"), "{answer}");
    assert!(answer.contains(&format!("location: https://{name}/")));
}

#[test]
fn every_fault_of_a_certificate_is_the_one_it_is_named_after() {
    assert!(fault(scenario(Scenario::CertificateExpired)).contains("Expired"));
    assert!(fault(scenario(Scenario::CertificateOtherName)).contains("NotValidForName"));
    let unknown = format!("{:?}", Error::InvalidCertificate(CertificateError::UnknownIssuer));
    for chain in [Chain::NoIntermediate, Chain::UnknownRoot] {
        let mut site = Site::healthy("example-kobe.co.jp", now());
        site.certificate.chain = chain;
        let net = Net::start(World::new(now()).with(site));
        assert_eq!(fault(web(&net, "example-kobe.co.jp")), unknown, "{chain:?}");
    }
    assert!(scenario(Scenario::CertificateSelfSigned).is_err());
}

#[test]
fn a_certificate_renewed_by_a_machine_follows_the_clock() {
    let net = Net::start(World::scenario(Scenario::CertificateShort, now()));
    let end = |net: &Net| {
        let talk = web(net, &Scenario::CertificateShort.domain()).unwrap();
        talk.conn.peer_certificates().unwrap()[0].to_vec()
    };
    let first = end(&net);
    net.net.set_now(now() + chrono::TimeDelta::days(10));
    assert_eq!(end(&net), first);
    net.net.set_now(now() - chrono::TimeDelta::days(1));
    assert_eq!(end(&net), first);
    net.net.set_now(now() + chrono::TimeDelta::days(41));
    assert!(web(&net, &Scenario::CertificateShort.domain()).is_err(), "the new one begins after the client's clock");
}

#[test]
fn a_chain_of_a_hundred_and_a_fat_certificate_can_be_shown() {
    let shown = |chain| {
        let mut site = Site::healthy("example-kobe.co.jp", now());
        site.certificate.chain = chain;
        web(&Net::start(World::new(now()).with(site)), "example-kobe.co.jp")
    };
    assert_eq!(shown(Chain::Long(100)).unwrap().conn.peer_certificates().unwrap().len(), 102);
    assert!(shown(Chain::Fat(1_000_000)).is_err(), "more than a handshake may hold");
}

#[test]
fn mail_hosts_speak_tls_on_their_own_ports() {
    let net = Net::start(World::scenario(Scenario::Healthy, now()));
    let host = format!("mail.{}", Scenario::Healthy.domain());
    for role in ["imaps", "submissions"] {
        let mut talk = greet(&net, SocketAddr::from(([127, 0, 0, 30], net.port(role))), &host).unwrap();
        let mut greeting = [0; 4];
        talk.read_exact(&mut greeting).unwrap();
        assert_eq!(&greeting, if role == "imaps" { b"* OK" } else { b"220 " });
    }
    let mut open = connect(SocketAddr::from(([127, 0, 0, 30], net.port("submission"))));
    open.write_all(b"EHLO office.example\r\nSTARTTLS\r\n").unwrap();
    let mut said = String::new();
    while !said.contains("go ahead\r\n") {
        let mut piece = [0; 256];
        let read = open.read(&mut piece).unwrap();
        said.push_str(std::str::from_utf8(&piece[..read]).unwrap());
    }
    assert!(said.starts_with("220 ") && said.contains("STARTTLS"));
}

#[test]
fn a_server_that_is_down_refuses_while_the_fault_lasts_and_comes_back() {
    let net = Net::start(World::scenario(Scenario::Healthy, now()));
    let name = Scenario::Healthy.domain();
    let at = SocketAddr::from(([127, 0, 0, 20], net.port("https")));
    let until = |wanted: bool| (0..2000).any(|_| std::net::TcpStream::connect(at).is_ok() == wanted);
    net.net.fault(Rule::at(Service::Https, Fault::Refuse));
    assert!(until(false), "the port closes");
    net.net.clear_faults();
    assert!(until(true), "the port opens again");
    assert!(web(&net, &name).is_ok());
}
