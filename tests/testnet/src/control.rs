//! The switchboard: the same commands as lines (stdin) and as small HTTP requests.

use std::{io, net::SocketAddr, sync::Arc};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::Value;

use crate::{Line, Rule, Scenario, Site, Testnet, World, tls::Keys, world::Shared};

/// Does what one line says: `scenario DOMAIN NAME`, `fault SERVICE|- DOMAIN|- JSON`, `clear`, `line NAME`,
/// `now RFC3339`, `expires DOMAIN DATE`, `remove DOMAIN`. The error is for whoever typed it.
pub fn command(net: &Testnet, line: &str) -> Result<(), String> {
    let (word, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
    let body = match word {
        "clear" => Value::Null,
        "expires" => pair(rest, "domain", "date")?,
        "fault" => {
            let mut parts = rest.splitn(3, ' ');
            let mut rule = serde_json::Map::new();
            for name in ["service", "domain"] {
                if let Some(value) = parts.next().filter(|value| *value != "-") {
                    rule.insert(name.into(), value.into());
                }
            }
            let fault = serde_json::from_str(parts.next().unwrap_or("")).map_err(|error| error.to_string())?;
            rule.insert("fault".into(), fault);
            Value::Object(rule)
        }
        "line" | "now" | "remove" => Value::String(rest.into()),
        "scenario" => pair(rest, "domain", "scenario")?,
        other => return Err(format!("no such command: {other}")),
    };
    net.steer(|world| steer(world, word, body))
}

/// Opens the HTTP switchboard.
pub(crate) fn open(keys: &Keys) -> io::Result<SocketAddr> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let at = listener.local_addr()?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let router = Router::new()
        .route("/counts", get(counts))
        .route("/letters", get(letters))
        .route("/sites", get(sites))
        .route("/{word}", post(posted))
        .with_state(Arc::clone(&keys.shared));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(at)
}

async fn posted(State(shared): State<Arc<Shared>>, Path(word): Path<String>, body: Bytes) -> Response {
    let body = if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&body) };
    let done =
        body.map_err(|error| error.to_string()).and_then(|body| shared.change(|world| steer(world, &word, body)));
    match done {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::BAD_REQUEST, error).into_response(),
    }
}

async fn counts(State(shared): State<Arc<Shared>>) -> Response {
    Json(shared.counts()).into_response()
}

/// Everything that mail servers and rooms have taken, oldest first.
async fn letters(State(shared): State<Arc<Shared>>) -> Response {
    let taken = shared.read(|world| world.post.letters.clone());
    let list: Vec<Value> = taken.into_iter().map(|one| serde_json::json!({ "to": one.to, "text": one.text })).collect();
    Json(list).into_response()
}

async fn sites(State(shared): State<Arc<Shared>>) -> Response {
    Json(shared.read(|world| world.sites.values().cloned().collect::<Vec<Site>>())).into_response()
}

/// Does one command.
pub(crate) fn steer(world: &mut World, order: &str, body: Value) -> Result<(), String> {
    fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }
    let field = |name: &str| body.get(name).and_then(Value::as_str).ok_or_else(|| format!("{name} is missing"));
    match order {
        "clear" => world.rules.clear(),
        "expires" => {
            let domain = field("domain")?;
            let day = field("date")?.parse().map_err(|error: chrono::ParseError| error.to_string())?;
            let site = world.sites.get_mut(domain).ok_or_else(|| format!("no such domain: {domain}"))?;
            site.registration.expires = Some(day);
        }
        "fault" => world.rules.push(read::<Rule>(body)?),
        "line" => world.line = read::<Line>(body)?,
        "now" => world.now = read(body)?,
        "remove" => {
            world.sites.remove(&read::<String>(body)?);
        }
        "scenario" => {
            let name = field("scenario")?;
            let scenario = Scenario::parse(name).ok_or_else(|| format!("no such scenario: {name}"))?;
            let domain = field("domain")?.to_owned();
            scenario.bring(world, &domain);
        }
        "site" => {
            let site = read::<Site>(body)?;
            world.sites.insert(site.name.clone(), site);
        }
        other => return Err(format!("no such command: {other}")),
    }
    Ok(())
}

fn pair(rest: &str, first: &str, second: &str) -> Result<Value, String> {
    let (left, right) = rest.split_once(' ').ok_or_else(|| format!("{first} and {second} are wanted"))?;
    Ok(serde_json::json!({ first: left, second: right.trim() }))
}
