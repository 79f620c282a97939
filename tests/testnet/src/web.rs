//! The web servers. Faults are written by hand onto the wire; everything that is well goes through axum.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{
    Json, Router,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::mpsc,
};

use crate::{
    Fault, Service, Site, faulty,
    listen::{self, Stream},
    rdap,
    tls::{self, Keys},
    world::{Mischief, Shared},
    zone,
};

/// A connection on its way to axum.
type Parcel = Rewound;

/// The healthy half of a web server: hand connections in, axum answers them.
#[derive(Clone, Debug)]
pub(crate) struct Counter(mpsc::Sender<Parcel>);

/// Which pages a web server has.
#[derive(Clone, Debug)]
pub(crate) struct Pages {
    pub(crate) shared: Arc<Shared>,
    /// `http://address:port` of the registries' server, for the bootstrap list.
    pub(crate) base: String,
    /// Whether the pages come over TLS.
    pub(crate) secure: bool,
}

impl Counter {
    pub(crate) fn open(pages: Pages) -> Self {
        let (send, receive) = mpsc::channel(64);
        let router = Router::new().fallback(page).with_state(pages);
        tokio::spawn(async move { axum::serve(Inbox(receive), router).await });
        Self(send)
    }
}

/// One plain connection.
pub(crate) async fn plain(shared: Arc<Shared>, counter: Counter, registry: bool, stream: TcpStream) {
    let service = match () {
        () if registry => Service::Rdap,
        () if is_v6(&stream) => Service::HttpV6,
        () => Service::Http,
    };
    answer(&shared, &counter, service, None, stream).await;
}

/// One connection inside TLS.
pub(crate) async fn secure(keys: Keys, counter: Counter, stream: TcpStream) {
    let service = if is_v6(&stream) { Service::HttpsV6 } else { Service::Https };
    if let Some(greeted) = tls::greet(&keys.shared, &keys.certs, service, stream).await {
        answer(&keys.shared, &counter, service, Some(greeted.mischief), greeted.stream).await;
    }
}

fn is_v6(stream: &TcpStream) -> bool {
    stream.local_addr().is_ok_and(|at| at.is_ipv6())
}

async fn answer(
    shared: &Shared,
    counter: &Counter,
    service: Service,
    known: Option<Mischief>,
    mut stream: impl Stream,
) {
    let Some(head) = listen::read_until(&mut stream, b"\r\n\r\n").await else { return };
    let asked = faulty::Asked::parse(&head);
    shared.visit(&asked.host);
    let service = if asked.path == "/dns.json" && service == Service::Rdap { Service::Bootstrap } else { service };
    let mischief = known.unwrap_or_else(|| {
        shared.count(service);
        let name =
            if service == Service::Rdap { asked.path.rsplit('/').next().unwrap_or_default() } else { &asked.host };
        shared.mischief(service, Some(name))
    });
    mischief.wait().await;
    let stream = Rewound { head, at: 0, stream: Box::new(stream) };
    match mischief.fault.filter(|fault| faulty::spoils_web(*fault)) {
        Some(fault) => faulty::web(fault, &asked, stream.stream).await,
        None => drop(counter.0.send(stream).await),
    }
}

async fn page(State(pages): State<Pages>, request: Request) -> Response {
    let host = host(request.headers());
    let path = request.uri().path().to_owned();
    if crate::post::is_room(&host) {
        return room(&pages.shared, host, request).await;
    }
    let mut response = pages.shared.read(|world| {
        if world.line == crate::Line::Portal {
            return portal();
        }
        if let Some(name) = path.strip_prefix("/rdap/").and_then(|rest| rest.split("/domain/").nth(1)) {
            return found(rdap::registry(world, &name.to_ascii_lowercase()));
        }
        // A registry whose own server IANA's list leaves out.
        if let Some(name) =
            path.split("domain/").nth(1).filter(|_| host.starts_with("rdap.") && host != rdap::REGISTRAR_HOST)
        {
            return found(rdap::registry(world, &name.to_ascii_lowercase()));
        }
        if path == "/dns.json" {
            return Json(rdap::bootstrap(&pages.base)).into_response();
        }
        if host.starts_with("control") {
            return StatusCode::NO_CONTENT.into_response();
        }
        if host == rdap::REGISTRAR_HOST {
            return found(
                path.strip_prefix("/domain/").and_then(|name| rdap::registrar(world, &name.to_ascii_lowercase())),
            );
        }
        match zone::site_of(world, &host) {
            Some(site) => {
                let words = world.says(Fault::ParkingWords, Service::Https, &site.name);
                let words = if words { PARKING_WORDS } else { "" };
                site_page(site, &host, &path, pages.secure, words)
            }
            None => (StatusCode::NOT_FOUND, Html("<title>Not Found</title>")).into_response(),
        }
    });
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// A room takes a message, or says why not.
async fn room(shared: &Shared, host: String, request: Request) -> Response {
    let token = request.headers().get("x-chatworktoken").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let path = request.uri().path().to_owned();
    let asks = request.method() == axum::http::Method::GET;
    let body = axum::body::to_bytes(request.into_body(), 64 * 1024).await.unwrap_or_default();
    let (status, extra) = shared.read(|world| world.post.rooms.get(&host).cloned()).unwrap_or((200, None));
    if asks && path == "/v2/me" && status == 200 {
        return (StatusCode::OK, r#"{"account_id": 77}"#).into_response();
    }
    if (200..300).contains(&status) {
        let text = String::from_utf8_lossy(&body).into_owned();
        let posted = crate::Posted { to: format!("{host}{path}"), token, text };
        shared.change(|world| world.post.letters.push(posted));
    }
    let mut response = (StatusCode::from_u16(status).unwrap_or_default(), "ok").into_response();
    let named = extra
        .and_then(|(name, value)| Some((header::HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?)));
    response.headers_mut().extend(named);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// What an office may write about expired domains on a page of its own.
const PARKING_WORDS: &str = "このドメインの有効期限が切れています。This domain is parked. Buy this domain.";

fn site_page(site: &Site, host: &str, path: &str, secure: bool, words: &str) -> Response {
    let page = &site.page;
    if !secure && !page.plain_http {
        return lead(StatusCode::MOVED_PERMANENTLY, &format!("https://{host}{path}"));
    }
    if let Some(target) = &page.leads_to {
        return lead(StatusCode::FOUND, target);
    }
    if host != site.name {
        let scheme = if secure { "https" } else { "http" };
        return lead(StatusCode::MOVED_PERMANENTLY, &format!("{scheme}://{}{path}", site.name));
    }
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::OK);
    let html = format!(
        "<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>{}</title><p>{}</p><p>{words}</p></html>",
        page.title, page.text
    );
    (status, Html(html)).into_response()
}

fn found(value: Option<serde_json::Value>) -> Response {
    let status = if value.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let body = value.unwrap_or_else(rdap::not_found).to_string();
    (status, [(header::CONTENT_TYPE, "application/rdap+json")], body).into_response()
}

fn portal() -> Response {
    Html("<!doctype html><meta charset=\"utf-8\"><title>Wi-Fi ログイン</title><p>利用規約に同意してください。</p>")
        .into_response()
}

fn lead(status: StatusCode, target: &str) -> Response {
    (status, [(header::LOCATION, target.to_owned())]).into_response()
}

fn host(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    host.split(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// A connection whose first bytes were read already and are read once more.
pub(crate) struct Rewound {
    head: Vec<u8>,
    at: usize,
    stream: Box<dyn Both>,
}

/// Both directions of any connection.
pub(crate) trait Both: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Both for T {}

impl AsyncRead for Rewound {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let piece: Vec<u8> = self.head.iter().skip(self.at).take(into.remaining()).copied().collect();
        if piece.is_empty() {
            return Pin::new(&mut self.stream).poll_read(cx, into);
        }
        into.put_slice(&piece);
        self.at += piece.len();
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Rewound {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// Connections come in through a channel, so that faults can be played before axum sees them.
struct Inbox(mpsc::Receiver<Parcel>);

impl axum::serve::Listener for Inbox {
    type Addr = SocketAddr;
    type Io = Parcel;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.0.recv().await {
            Some(parcel) => (parcel, SocketAddr::from(([127, 0, 0, 1], 0))),
            // Nobody hands in connections any more: wait until the runtime ends.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(SocketAddr::from(([127, 0, 0, 1], 0)))
    }
}
