//! RDAP (RFC 9083), as servers really write it: status in any spelling, dates in every shape, lists that are strings.

use kigenban_facts::{Registration, State};
use serde_json::Value;
use url::Url;

use super::day::{self, Order};
use super::labels::{Label, label};
use super::{expires, host, only, phrases, published, same_name, status};

/// Reads an answer. An error object is `not_registered` (404), `refused` (401, 403, 429, 451) or unknown.
pub(crate) fn read(domain: &str, text: &str) -> Registration {
    let Ok(json) = serde_json::from_str::<Value>(text) else { return Registration::default() };
    let json = the_one(domain, &json);
    if let Some(state) = error(json) {
        return only(state);
    }
    if !is_about(domain, json) {
        return Registration::default();
    }
    let statuses = strings(json.get("status"));
    let state = status::state_of(statuses.iter().map(String::as_str)).unwrap_or(State::Registered);
    let mut read = Registration { state, statuses, ..Registration::default() };
    let registrars = event(json, &["registrarexpiration"]);
    // The registrar's word counts when the registry says nothing.
    let by_label = || first_event(json, |action| label(action) == Some(Label::Expires));
    if let Some((raw, written)) = event(json, &["expiration", "expiry"]).or_else(by_label).or(registrars) {
        expires(&mut read, raw, written);
    }
    read.registrar_expires = registrars.map(|(_, written)| written.day);
    read.registered_on = event(json, &["registration"]).map(|(_, written)| written.day);
    read.changed_at = event(json, &["lastchanged", "lastupdate"]).and_then(|(_, written)| written.at);
    read.registrar = entity(json, "registrar").and_then(|entity| name_of(entity, &["fn", "org"]));
    read.holder = entity(json, "registrant").and_then(|entity| name_of(entity, &["org", "fn"]));
    read.name_servers = name_servers(json);
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

/// The object about the name, also out of a list or of search results.
fn the_one<'a>(domain: &str, json: &'a Value) -> &'a Value {
    let results = json.as_array().or_else(|| json.get("domainSearchResults")?.as_array());
    let list = results.map(Vec::as_slice).unwrap_or_default();
    list.iter().find(|one| is_about(domain, one)).or(list.first()).unwrap_or(json)
}

/// A domain object with the name asked for. Servers leave `ldhName` empty where they know `unicodeName`.
fn is_about(domain: &str, json: &Value) -> bool {
    let text = |key| json.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    let name = text("ldhName").or_else(|| text("unicodeName"));
    name.is_some_and(|name| same_name(domain, name))
        && text("objectClassName").is_none_or(|class| class.eq_ignore_ascii_case("domain"))
}

/// The state that an error object means: RDAP's own (RFC 9083 §6), or what gateways before an RDAP server write.
fn error(json: &Value) -> Option<State> {
    if let Some(code) = json.get("errorCode").and_then(code) {
        return Some(state_of_code(code));
    }
    if json.get("ldhName").is_some() || json.get("unicodeName").is_some() {
        return None;
    }
    // Some servers hide a refusal in an object called `notices`.
    if let Some(notice) = json.get("notices").filter(|notices| notices.is_object()) {
        let text = format!("{notice}").to_lowercase();
        if text.contains("quota") || text.contains("limit") {
            return Some(State::Refused);
        }
    }
    let inner = json.get("error");
    let parts = || [Some(json), inner].into_iter().flatten();
    let of = |keys: &'static [&str]| parts().flat_map(move |part| keys.iter().filter_map(|key| part.get(key)));
    let texts: Vec<&str> =
        of(&["description", "detail", "message", "title"]).chain(inner).filter_map(Value::as_str).collect();
    let said = of(&["code", "status", "statusCode"]).find_map(code).or_else(|| texts.iter().copied().find_map(leading));
    let verdict = phrases::verdict(&texts.join("\n"));
    match said.map(state_of_code) {
        // A gateway's 404 is about an address unless its words are about a name.
        Some(State::NotRegistered) => {
            let of_a_name = json.get("rdapConformance").is_some()
                || texts.iter().any(|text| ["domain", "object"].iter().any(|word| text.to_lowercase().contains(word)));
            Some(if of_a_name && verdict == Some(State::NotRegistered) { State::NotRegistered } else { State::Unknown })
        }
        Some(state) => Some(state),
        None => verdict.filter(|verdict| *verdict == State::Refused),
    }
}

fn state_of_code(code: u64) -> State {
    match code {
        404 => State::NotRegistered,
        401 | 403 | 429 | 451 => State::Refused,
        _ => State::Unknown,
    }
}

/// A status code, as a number or as text (`404`, `404 Not Found`).
fn code(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| leading(value.as_str()?))
}

fn leading(text: &str) -> Option<u64> {
    text.split_whitespace().next()?.parse().ok()
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
    first_event(json, |action| actions.contains(&status::letters(action).as_str()))
}

/// The first event of a kind that has a date.
fn first_event(json: &Value, wanted: impl Fn(&str) -> bool) -> Option<(&str, day::Written)> {
    json.get("events")?.as_array()?.iter().find_map(|event| {
        event.get("eventAction")?.as_str().filter(|action| wanted(action))?;
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
