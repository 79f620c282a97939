//! The RDAP servers: the bootstrap list, the registries, one registrar.

use chrono::NaiveDate;
use kigenban_facts::State;
use serde_json::{Value, json};

use crate::{Fault, Service, Site, World};

/// Suffixes whose registry speaks RDAP here.
pub(crate) const SUFFIXES: [&str; 6] = ["com", "net", "org", "info", "biz", "example"];
/// The host of the registrar's own RDAP server.
pub(crate) const REGISTRAR_HOST: &str = "rdap.registrar.example";

/// The bootstrap list (RFC 9224) with `base` as the address of the registries' server.
pub(crate) fn bootstrap(base: &str) -> Value {
    let services: Vec<Value> =
        SUFFIXES.iter().map(|suffix| json!([[suffix], [format!("{base}/rdap/{suffix}/")]])).collect();
    json!({
        "version": "1.0",
        "publication": "2026-02-13T00:00:00Z",
        "description": "RDAP bootstrap file of the test internet",
        "services": services,
    })
}

/// What a registry says about a name; `None` = not registered.
pub(crate) fn registry(world: &World, name: &str) -> Option<Value> {
    let site = registered(world, name)?;
    let said = &site.registration;
    let dateless = world.says(Fault::Dateless, Service::Rdap, name);
    let mut events = vec![
        json!({ "eventAction": "last changed", "eventDate": said.changed_at.format("%Y-%m-%dT%H:%M:%SZ").to_string() }),
        json!({ "eventAction": "last update of RDAP database", "eventDate": world.now.format("%Y-%m-%dT%H:%M:%SZ").to_string() }),
    ];
    events.extend(event("registration", said.registered_on));
    events.extend(event("expiration", said.expires.filter(|_| !said.rdap_without_date && !dateless)));
    let mut value = object(site, &events);
    if let Some(map) = value.as_object_mut() {
        let link = format!("https://{REGISTRAR_HOST}/domain/{name}");
        let link = json!({ "value": link, "href": link, "rel": "related", "type": "application/rdap+json" });
        map.insert("links".into(), json!([link]));
    }
    Some(value)
}

/// What the registrar says about a name.
pub(crate) fn registrar(world: &World, name: &str) -> Option<Value> {
    let site = registered(world, name)?;
    let said = &site.registration;
    let dateless = world.says(Fault::Dateless, Service::Rdap, name);
    let dates = [("registrar expiration", said.registrar_expires.or(said.expires)), ("expiration", said.expires)];
    let said = dates.into_iter().filter(|_| !dateless);
    let events: Vec<Value> = said.filter_map(|(action, day)| event(action, day)).collect();
    Some(object(site, &events))
}

/// "Not found" (RFC 9083 §6).
pub(crate) fn not_found() -> Value {
    json!({ "rdapConformance": ["rdap_level_0"], "errorCode": 404, "title": "Object not found" })
}

/// EPP status words of a state.
pub(crate) fn epp(state: State) -> &'static [&'static str] {
    match state {
        State::AutoRenewed => &["autoRenewPeriod", "clientTransferProhibited"],
        State::Ending | State::PendingDelete | State::Deleted => &["pendingDelete"],
        State::Hold | State::Suspended => &["clientHold", "clientTransferProhibited"],
        State::Redemption => &["redemptionPeriod", "pendingDelete"],
        State::Reserved => &["serverHold", "reserved"],
        _ => &["clientTransferProhibited"],
    }
}

fn registered<'a>(world: &'a World, name: &str) -> Option<&'a Site> {
    let site = world.sites.get(name).filter(|site| site.registration.state != State::NotRegistered);
    site.filter(|_| !world.says(Fault::Unregistered, Service::Rdap, name))
}

fn object(site: &Site, events: &[Value]) -> Value {
    let said = &site.registration;
    let mut status: Vec<String> = epp(said.state).iter().map(|word| spaced(word)).collect();
    status.extend(said.locks.iter().map(|word| spaced(word)));
    let servers: Vec<Value> = site
        .zone
        .name_servers
        .iter()
        .map(|host| json!({ "objectClassName": "nameserver", "ldhName": host.to_uppercase() }))
        .collect();
    let mut entities = vec![json!({
        "objectClassName": "entity",
        "handle": "9999",
        "roles": ["registrar"],
        "publicIds": [{ "type": "IANA Registrar ID", "identifier": "9999" }],
        "vcardArray": ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", said.registrar]]],
    })];
    if let Some(holder) = &said.holder_en {
        entities.push(json!({
            "objectClassName": "entity",
            "roles": ["registrant"],
            "vcardArray": ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", ""], ["org", {}, "text", holder]]],
        }));
    }
    json!({
        "objectClassName": "domain",
        "rdapConformance": ["rdap_level_0", "icann_rdap_technical_implementation_guide_0"],
        "handle": format!("{}_DOMAIN-EXAMPLE", site.name.to_uppercase()),
        "ldhName": site.name.to_uppercase(),
        "status": status,
        "entities": entities,
        "events": events,
        "nameservers": servers,
        "secureDNS": { "delegationSigned": false },
    })
}

fn event(action: &str, day: Option<NaiveDate>) -> Option<Value> {
    day.map(|day| json!({ "eventAction": action, "eventDate": format!("{day}T04:00:00Z") }))
}

/// RFC 8056: the EPP word in lower case with spaces.
fn spaced(word: &str) -> String {
    let mut text = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            text.push(' ');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}
