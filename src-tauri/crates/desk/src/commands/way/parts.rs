//! What a way is made of, as somebody typed it.

use std::path::Path;

use kigenban_checks::post::{is_address, room_of};
use kigenban_facts::{PersonId, Security, Way, WayKind, WebService};
use serde::Deserialize;
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::commands::paper;
use crate::{Code, Desk, Error, Result, entry};

/// What a way is made of. What is secret goes into the keychain and nowhere else.
#[derive(Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub(in crate::commands) struct Add {
    pub(super) kind: WayKind,
    /// Who looks after it; left out = いまの人.
    #[ts(optional, type = "string")]
    pub(super) owner: Option<PersonId>,
    server: Option<String>,
    port: Option<u16>,
    security: Option<Security>,
    user: Option<String>,
    password: Option<String>,
    from: Option<String>,
    url: Option<String>,
    token: Option<String>,
    room: Option<String>,
    path: Option<String>,
}

/// The way with what was filled in, and its secret, if one was.
pub(super) fn filled(desk: &Desk, way: &Way, parts: &Add) -> Result<(Way, Option<Zeroizing<String>>)> {
    match way.kind {
        WayKind::Desktop => Ok((way.clone(), None)),
        WayKind::Folder => Ok((folder(desk, way, parts)?, None)),
        WayKind::Mail => mail(way, parts),
        WayKind::Web => room(way, parts),
    }
}

fn folder(desk: &Desk, way: &Way, parts: &Add) -> Result<Way> {
    let path = parts.path.clone().or_else(|| way.path.clone()).unwrap_or_default();
    let folder = Path::new(&path);
    if !folder.is_absolute() || !folder.is_dir() {
        return Err(Error::new(Code::FileUnwritable).with("path", entry::shortened(&path)).at_field("path"));
    }
    if paper::is_in(&folder.join("any"), &desk.setup().folder) {
        return Err(Error::new(Code::FileIsLedger).with("path", entry::shortened(&path)).at_field("path"));
    }
    Ok(Way { path: Some(path), ..way.clone() })
}

fn mail(way: &Way, parts: &Add) -> Result<(Way, Option<Zeroizing<String>>)> {
    let line = |field: &str, given: Option<&String>, held: Option<&String>| {
        entry::needed(field, given.or(held).map_or("", String::as_str))
    };
    let from = line("from", parts.from.as_ref(), way.from.as_ref())?;
    if !is_address(&from) {
        return Err(Error::new(Code::FieldUnreadable).with("text", entry::shortened(&from)).at_field("from"));
    }
    let port = parts.port.or(way.port).unwrap_or(465);
    if ![465, 587].contains(&port) {
        return Err(Error::new(Code::FieldUnreadable).with("text", port.to_string()).at_field("port"));
    }
    let usual = if port == 587 { Security::Starttls } else { Security::Tls };
    let user = parts.user.as_ref().or(way.user.as_ref()).unwrap_or(&from);
    let changed = Way {
        host: Some(line("server", parts.server.as_ref(), way.host.as_ref())?.to_ascii_lowercase()),
        port: Some(port),
        security: Some(parts.security.unwrap_or(usual)),
        user: Some(entry::needed("user", user)?),
        from: Some(from),
        ..way.clone()
    };
    let secret = parts.password.clone().filter(|password| !password.is_empty()).map(Zeroizing::new);
    Ok((changed, secret))
}

fn room(way: &Way, parts: &Add) -> Result<(Way, Option<Zeroizing<String>>)> {
    let Some(url) = parts.url.as_ref().filter(|url| !url.trim().is_empty()) else {
        let token = parts.token.clone().filter(|token| !token.trim().is_empty()).map(Zeroizing::new);
        let tail = token.as_ref().map_or_else(|| way.tail.clone(), |token| Some(last4(token)));
        return Ok((Way { tail, room: parts.room.clone().or_else(|| way.room.clone()), ..way.clone() }, token));
    };
    let look = room_of(url).ok_or_else(|| Error::new(Code::WayAddress).at_field("url"))?;
    let chatwork = look.service == WebService::Chatwork;
    let room = parts.room.clone().or(look.room).or_else(|| way.room.clone());
    if chatwork && !room.as_ref().is_some_and(|room| !room.is_empty() && room.bytes().all(|b| b.is_ascii_digit())) {
        return Err(Error::new(Code::WayAddress).at_field("url"));
    }
    let secret = if chatwork { parts.token.clone() } else { Some(url.trim().to_owned()) };
    let secret = secret.filter(|secret| !secret.trim().is_empty()).map(Zeroizing::new);
    if chatwork && secret.is_none() {
        return Err(Error::new(Code::FieldEmpty).at_field("token"));
    }
    let changed = Way {
        service: Some(look.service),
        host: Some(look.host),
        tail: secret.as_ref().map(|secret| last4(secret)),
        room: room.filter(|_| chatwork),
        ..way.clone()
    };
    Ok((changed, secret))
}

/// The last four letters: enough to tell two apart.
fn last4(secret: &str) -> String {
    let letters: Vec<char> = secret.trim().chars().collect();
    letters.iter().skip(letters.len().saturating_sub(4)).collect()
}
