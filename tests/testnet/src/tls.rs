//! TLS in front of web and mail: the name the client asks for decides which certificate it is shown.

use std::sync::Arc;

use rustls::server::Acceptor;
use tokio::net::TcpStream;
use tokio_rustls::{LazyConfigAcceptor, server::TlsStream};

use crate::{
    Certificate, Service, Site, World,
    certs::Certs,
    listen,
    site::Chain,
    world::{Mischief, Shared},
    zone,
};

/// A TLS connection that came about, the name asked for, and what is wrong with what follows.
pub(crate) struct Greeted {
    pub(crate) stream: TlsStream<TcpStream>,
    pub(crate) mischief: Mischief,
}

/// Shakes hands; `None` when the client gave up or a fault forbade it.
pub(crate) async fn greet(shared: &Shared, certs: &Certs, service: Service, stream: TcpStream) -> Option<Greeted> {
    let start = LazyConfigAcceptor::new(Acceptor::default(), stream).await.ok()?;
    let name = start.client_hello().server_name().unwrap_or_default().to_ascii_lowercase();
    shared.count(service);
    let mischief = shared.mischief(service, Some(&name));
    mischief.wait().await;
    if matches!(mischief.fault, Some(crate::Fault::Refuse | crate::Fault::Silent)) {
        listen::cut(mischief.fault, start.io).await;
        return None;
    }
    let (certificate, names, now) = shared.read(|world| {
        let (certificate, names) = shown(world, service, &name, mischief.portal);
        (certificate, names, world.now)
    });
    let config = certs.config(&certificate, &names, now).ok()?;
    let stream = start.into_stream(config).await.ok()?;
    Some(Greeted { stream, mischief })
}

/// Makes the certificates of all sites, so that nobody has to wait for them later.
pub(crate) fn prepare(world: &World, certs: &Certs) {
    for site in world.sites.values() {
        for (service, name) in [(Service::Https, site.name.clone())]
            .into_iter()
            .chain(site.mail_hosts().into_iter().map(|host| (Service::Imaps, host)))
        {
            let (certificate, names) = shown(world, service, &name, false);
            // One that cannot be made is found out by the first client that asks for it.
            drop(certs.config(&certificate, &names, world.now));
        }
    }
}

/// Which certificate is shown to somebody who asks for `name`, and for which names it is made.
fn shown(world: &World, service: Service, name: &str, portal: bool) -> (Certificate, Vec<String>) {
    let stray = |own: &str| {
        let certificate = Certificate { chain: Chain::SelfSigned, ..Certificate::good(own, world.now, 30, 3650) };
        (certificate, vec![own.to_owned()])
    };
    if portal {
        return stray("portal.invalid");
    }
    if matches!(service, Service::Https | Service::HttpsV6) {
        if crate::post::is_room(name) {
            return (Certificate::good("Example CA", world.now, 20, 90), vec![name.into()]);
        }
        return match zone::site_of(world, name) {
            Some(Site { www_certificate: Some(own), name: domain, .. }) if name == format!("www.{domain}") => {
                (own.clone(), vec![name.into()])
            }
            Some(site) => (site.certificate.clone(), vec![site.name.clone(), format!("www.{}", site.name)]),
            None if name.ends_with(".example") => {
                (Certificate::good("Example CA", world.now, 20, 90), vec![name.into()])
            }
            None => stray("nobody.invalid"),
        };
    }
    let by_host = || world.sites.values().find(|site| site.mail_hosts().iter().any(|host| host == name));
    match zone::site_of(world, name).or_else(by_host) {
        Some(site) => (site.mail_certificate.clone(), {
            let mut names = site.mail_hosts();
            names.push(site.name.clone());
            names
        }),
        None => stray("nobody.invalid"),
    }
}

/// Everything a TLS service needs.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    pub(crate) shared: Arc<Shared>,
    pub(crate) certs: Arc<Certs>,
}
