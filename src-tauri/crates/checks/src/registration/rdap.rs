//! RDAP (RFC 9083), as servers really write it: status in any spelling, dates in every shape, lists that are strings.

use kigenban_facts::{Registration, State};
use serde_json::Value;
use url::Url;

use super::day::{self, Order};
use super::{expires, host, published, same_name, status};

/// Reads an answer. An error object is `not_registered` (404), `refused` (401, 403, 429) or unknown.
pub(crate) fn read(domain: &str, text: &str) -> Registration {
    let Ok(json) = serde_json::from_str::<Value>(text) else { return Registration::default() };
    let only = |state| Registration { state, ..Registration::default() };
    match error_code(&json) {
        Some(404) => return only(State::NotRegistered),
        Some(401 | 403 | 429) => return only(State::Refused),
        Some(_) => return Registration::default(),
        None => {}
    }
    let name = json.get("ldhName").or_else(|| json.get("unicodeName")).and_then(Value::as_str);
    let Some(name) = name.filter(|name| same_name(domain, name)) else { return Registration::default() };
    if name.is_empty() || json.get("objectClassName").and_then(Value::as_str).is_some_and(|class| class != "domain") {
        return Registration::default();
    }
    let statuses = strings(json.get("status"));
    let state = status::state_of(statuses.iter().map(String::as_str)).unwrap_or(State::Registered);
    let mut read = Registration { state, statuses, ..Registration::default() };
    if let Some((raw, written)) = event(&json, &["expiration", "expiry"]) {
        expires(&mut read, raw, written);
    }
    read.registrar_expires = event(&json, &["registrarexpiration"]).map(|(_, written)| written.day);
    read.registered_on = event(&json, &["registration"]).map(|(_, written)| written.day);
    read.changed_at = event(&json, &["lastchanged", "lastupdate"]).and_then(|(_, written)| written.at);
    read.registrar = entity(&json, "registrar").and_then(|entity| name_of(entity, &["fn", "org"]));
    read.holder = entity(&json, "registrant").and_then(|entity| name_of(entity, &["org", "fn"]));
    read.name_servers = name_servers(&json);
    read
}

/// The registrar's own RDAP answer about the same name (`rel` related, RDAP media type), to be followed once.
pub(crate) fn registrar_link(answer: &[u8]) -> Option<Url> {
    let json: Value = serde_json::from_slice(answer).ok()?;
    json.get("links")?.as_array()?.iter().find_map(|link| {
        let says = |key: &str, word: &str| link.get(key).and_then(Value::as_str).is_some_and(|text| text == word);
        if !says("rel", "related") || !says("type", "application/rdap+json") {
            return None;
        }
        Url::parse(link.get("href")?.as_str()?).ok()
    })
}

/// The error of an error object; some servers write it as text, some hide a refusal in an object called `notices`.
fn error_code(json: &Value) -> Option<u64> {
    let number = |value: &Value| value.as_u64().or_else(|| value.as_str()?.trim().parse().ok());
    if let Some(code) = json.get("errorCode").and_then(number) {
        return Some(code);
    }
    let notice = json.get("notices").filter(|notices| notices.is_object())?;
    let text = format!("{notice}").to_lowercase();
    (json.get("ldhName").is_none() && (text.contains("quota") || text.contains("limit"))).then_some(429)
}

fn strings(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    }
}

/// The first event with one of these actions (letters only, lower case) whose date can be read.
fn event<'a>(json: &'a Value, actions: &[&str]) -> Option<(&'a str, day::Written)> {
    json.get("events")?.as_array()?.iter().find_map(|event| {
        let action = event.get("eventAction")?.as_str()?;
        let action: String = action.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
        if !actions.contains(&action.as_str()) {
            return None;
        }
        let raw = event.get("eventDate")?.as_str()?;
        Some((raw, day::read(raw, Order::Unknown)?))
    })
}

/// The entity with a role, two levels deep.
fn entity<'a>(json: &'a Value, role: &str) -> Option<&'a Value> {
    let list = json.get("entities")?.as_array()?;
    let has = |entity: &&Value| strings(entity.get("roles")).iter().any(|said| said.eq_ignore_ascii_case(role));
    list.iter()
        .find(has)
        .or_else(|| list.iter().filter_map(|entity| entity.get("entities")?.as_array()).flatten().find(has))
}

/// The first published text of these vCard properties (jCard, RFC 7095), or its handle's own name.
fn name_of(entity: &Value, properties: &[&str]) -> Option<String> {
    let card = entity.get("vcardArray").and_then(|card| card.get(1)).and_then(Value::as_array);
    let from_card = properties.iter().find_map(|wanted| {
        card?.iter().find_map(|property| {
            if property.get(0)?.as_str()? != *wanted {
                return None;
            }
            let value = property.get(3)?;
            published(value.as_str().or_else(|| value.get(0)?.as_str())?)
        })
    });
    from_card
        .or_else(|| ["name", "fullName", "legalName"].iter().find_map(|key| published(entity.get(*key)?.as_str()?)))
}

fn name_servers(json: &Value) -> Vec<String> {
    let list = json.get("nameservers").or_else(|| json.get("nameServers")).and_then(Value::as_array);
    let name = |server: &Value| {
        let name = server.as_str().or_else(|| server.get("ldhName")?.as_str()).or_else(|| server.get("name")?.as_str());
        name.and_then(host)
    };
    list.map(|list| list.iter().filter_map(name).collect()).unwrap_or_default()
}
