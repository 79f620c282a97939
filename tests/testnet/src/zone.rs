//! What DNS answers, as pure functions of the world: the parent zones, the providers' servers and a resolver in front.

use std::net::{Ipv4Addr, Ipv6Addr};

use hickory_server::proto::rr::{
    Name, RData, Record, RecordType,
    rdata::{A, AAAA, CAA, CNAME, MX, NS, SOA, TXT, caa::KeyValue},
};

use crate::{
    Service, Site, World,
    site::{Entry, MAIL, Serving, WEB, Zone, absolute},
};

/// Where the registries' name servers listen.
pub const REGISTRY_DNS: &str = "127.0.0.10";
/// Where the providers' name servers listen.
pub const PROVIDER_DNS: &str = "127.0.0.11";

/// Nothing may be remembered: this internet changes from one question to the next.
const TTL: u32 = 0;
const CNAME_HOPS: usize = 8;

/// Names of the small internet's own machinery and where they are.
const MACHINES: [(&str, &str); 5] = [
    ("a.root-servers.net", REGISTRY_DNS),
    ("control.example", WEB),
    ("control2.example", WEB),
    ("mail.provider.example", MAIL),
    ("rdap.registrar.example", WEB),
];

/// One answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reply {
    pub(crate) code: Code,
    pub(crate) authoritative: bool,
    pub(crate) answers: Vec<Record>,
    pub(crate) authority: Vec<Record>,
    pub(crate) additional: Vec<Record>,
}

/// How it ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Code {
    FormErr,
    #[default]
    NoError,
    NxDomain,
    Refused,
    ServFail,
    /// No answer at all.
    Silence,
}

impl Reply {
    pub(crate) fn only(code: Code) -> Self {
        Self { code, ..Self::default() }
    }

    fn none(code: Code, zone: &str) -> Self {
        Self { code, authoritative: true, authority: soa(zone).into_iter().collect(), ..Self::default() }
    }
}

/// What a resolver answers; `service` tells whose eyes.
pub(crate) fn resolve(world: &World, service: Service, name: &str, kind: RecordType) -> Reply {
    let mut reply = Reply::default();
    let mut name = name.to_owned();
    for _ in 0..CNAME_HOPS {
        let step = resolve_one(world, service, &name, kind);
        reply.code = step.code;
        reply.authority = step.authority;
        reply.answers.extend(step.answers);
        let alias = reply.answers.last().and_then(|record| match &record.data {
            RData::CNAME(target) if kind != RecordType::CNAME => Some(plain(&target.0)),
            _ => None,
        });
        let Some(next) = alias else { break };
        name = next;
    }
    reply
}

/// What the registries' servers (root, `jp`, `com` …) answer.
pub(crate) fn parent(world: &World, name: &str, kind: RecordType) -> Reply {
    if name.is_empty() {
        return match kind {
            RecordType::NS => {
                Reply { authoritative: true, answers: ns("", &["a.root-servers.net".into()]), ..Reply::default() }
            }
            RecordType::SOA => {
                Reply { authoritative: true, answers: soa("").into_iter().collect(), ..Reply::default() }
            }
            _ => Reply::none(Code::NoError, ""),
        };
    }
    let zone = top(name);
    if let Some(site) = site_of(world, name) {
        if !site.zone.delegated {
            return Reply::none(Code::NxDomain, zone);
        }
        let authority = ns(&site.name, &site.zone.name_servers);
        let additional = site.zone.name_servers.iter().filter_map(|host| address(host, PROVIDER_DNS)).collect();
        return Reply { authority, additional, ..Reply::default() };
    }
    if name == zone {
        return match kind {
            RecordType::NS => {
                Reply { authoritative: true, answers: ns(zone, &[registry_server(zone)]), ..Reply::default() }
            }
            RecordType::SOA => {
                Reply { authoritative: true, answers: soa(zone).into_iter().collect(), ..Reply::default() }
            }
            _ => Reply::none(Code::NoError, zone),
        };
    }
    Reply::none(if is_suffix(world, name) { Code::NoError } else { Code::NxDomain }, zone)
}

/// What the providers' servers answer.
pub(crate) fn provider(world: &World, name: &str, kind: RecordType) -> Reply {
    match site_of(world, name) {
        None => Reply::only(Code::Refused),
        Some(site) => match site.zone.serving {
            Serving::Answers => own(&site.zone, &site.name, &site.zone.records, name, kind),
            Serving::Refuses => Reply::only(Code::Refused),
            Serving::Silent => Reply::only(Code::Silence),
        },
    }
}

/// The site a name belongs to.
pub(crate) fn site_of<'a>(world: &'a World, name: &str) -> Option<&'a Site> {
    let mut rest = name;
    loop {
        if let Some(site) = world.sites.get(rest) {
            return Some(site);
        }
        rest = rest.split_once('.')?.1;
    }
}

/// A name in lower case without its final dot.
pub(crate) fn plain(name: &Name) -> String {
    let text = name.to_ascii().to_ascii_lowercase();
    text.strip_suffix('.').map(str::to_owned).unwrap_or(text)
}

/// One A record.
pub(crate) fn lie(name: &str, address: Ipv4Addr) -> Option<Record> {
    Some(Record::from_rdata(dns_name(name)?, TTL, RData::A(A(address))))
}

fn resolve_one(world: &World, service: Service, name: &str, kind: RecordType) -> Reply {
    if let Some(site) = site_of(world, name) {
        let zone = &site.zone;
        if !zone.delegated {
            return Reply::none(Code::NxDomain, top(name));
        }
        let office = service == Service::Resolver;
        if office
            && zone
                .office
                .iter()
                .any(|entry| entry.kind == kind.to_string() && absolute(&entry.owner, &site.name) == name)
        {
            return own(zone, &site.name, &zone.office, name, kind);
        }
        return match zone.serving {
            Serving::Answers => own(zone, &site.name, &zone.records, name, kind),
            Serving::Refuses | Serving::Silent => Reply::only(Code::ServFail),
        };
    }
    if let Some(answers) = host(world, name, kind) {
        return Reply { answers, authority: soa(top(name)).into_iter().collect(), ..Reply::default() };
    }
    parent(world, name, kind)
}

/// A host that belongs to no site: machinery, name servers, names that sites write absolutely. `None`: nobody knows it.
fn host(world: &World, name: &str, kind: RecordType) -> Option<Vec<Record>> {
    if let Some(at) = machine(world, name) {
        return Some(match kind {
            RecordType::A => address(name, at).into_iter().collect(),
            RecordType::AAAA if world.v6 && name.starts_with("control") => at_v6(name),
            _ => Vec::new(),
        });
    }
    let wanted = kind.to_string();
    let own = |entry: &&Entry| entry.owner.strip_suffix('.') == Some(name);
    let entries: Vec<(&Site, &Entry)> = (world.sites.values())
        .flat_map(|site| site.zone.records.iter().filter(own).map(move |entry| (site, entry)))
        .collect();
    let answers =
        entries.iter().filter(|(_, entry)| entry.kind == wanted).filter_map(|(site, entry)| record(entry, &site.name));
    (!entries.is_empty()).then(|| answers.collect())
}

fn at_v6(host: &str) -> Vec<Record> {
    dns_name(host)
        .map(|name| Record::from_rdata(name, TTL, RData::AAAA(AAAA(Ipv6Addr::LOCALHOST))))
        .into_iter()
        .collect()
}

/// Where a machine of the small internet itself is.
fn machine(world: &World, name: &str) -> Option<&'static str> {
    if let Some((_, at)) = MACHINES.iter().find(|(own, _)| *own == name) {
        return Some(at);
    }
    if name == registry_server(top(name)) {
        return Some(REGISTRY_DNS);
    }
    let named = |site: &Site| site.zone.name_servers.iter().any(|own| own == name);
    world.sites.values().any(named).then_some(PROVIDER_DNS)
}

fn own(zone: &Zone, domain: &str, entries: &[Entry], name: &str, kind: RecordType) -> Reply {
    let here = |entry: &&Entry| absolute(&entry.owner, domain) == name;
    let mut answers: Vec<Record> = if name == domain && kind == RecordType::NS {
        ns(domain, &zone.name_servers)
    } else if name == domain && kind == RecordType::SOA {
        zone_soa(domain, zone.name_servers.first()).into_iter().collect()
    } else {
        let wanted = kind.to_string();
        entries
            .iter()
            .filter(here)
            .filter(|entry| entry.kind == wanted || entry.kind == "CNAME")
            .filter_map(|entry| record(entry, domain))
            .collect()
    };
    if name == domain && kind != RecordType::CNAME {
        answers.retain(|record| record.record_type() == kind);
    }
    if !answers.is_empty() {
        return Reply { authoritative: true, answers, ..Reply::default() };
    }
    let below = format!(".{name}");
    let exists = name == domain
        || entries.iter().any(|entry| {
            let owner = absolute(&entry.owner, domain);
            owner == name || owner.ends_with(&below)
        });
    let mut reply = Reply::none(if exists { Code::NoError } else { Code::NxDomain }, domain);
    reply.authority = zone_soa(domain, zone.name_servers.first()).into_iter().collect();
    reply
}

fn record(entry: &Entry, domain: &str) -> Option<Record> {
    let target = |text: &str| dns_name(&absolute(text, domain));
    let data = match entry.kind.as_str() {
        "A" => RData::A(A(entry.value.parse::<Ipv4Addr>().ok()?)),
        "AAAA" => RData::AAAA(AAAA(entry.value.parse::<Ipv6Addr>().ok()?)),
        "CAA" => {
            let issuer = if entry.value == ";" { None } else { Some(dns_name(&entry.value)?) };
            RData::CAA(CAA::new_issue(false, issuer, Vec::<KeyValue>::new()))
        }
        "CNAME" => RData::CNAME(CNAME(target(&entry.value)?)),
        "MX" => {
            let (preference, exchange) = entry.value.split_once(' ')?;
            RData::MX(MX::new(preference.parse().ok()?, target(exchange.trim())?))
        }
        "TXT" => RData::TXT(text(&entry.value)),
        _ => return None,
    };
    Some(Record::from_rdata(dns_name(&absolute(&entry.owner, domain))?, TTL, data))
}

/// Long texts are cut into the 255 bytes a string of a TXT record may have.
fn text(value: &str) -> TXT {
    TXT::from_bytes(value.as_bytes().chunks(255).collect())
}

fn ns(zone: &str, hosts: &[String]) -> Vec<Record> {
    let owner = dns_name(zone);
    let record = |host: &String| Some(Record::from_rdata(owner.clone()?, TTL, RData::NS(NS(dns_name(host)?))));
    hosts.iter().filter_map(record).collect()
}

fn soa(zone: &str) -> Option<Record> {
    let server = if zone.is_empty() { "a.root-servers.net".to_owned() } else { registry_server(zone) };
    zone_soa(zone, Some(&server))
}

fn zone_soa(zone: &str, server: Option<&String>) -> Option<Record> {
    let server = server.map_or("ns.invalid", String::as_str);
    let data = SOA::new(dns_name(server)?, dns_name("hostmaster.example")?, 2_026_112_401, 3600, 900, 604_800, TTL);
    Some(Record::from_rdata(dns_name(zone)?, TTL, RData::SOA(data)))
}

fn address(host: &str, at: &str) -> Option<Record> {
    lie(host, at.parse().ok()?)
}

fn registry_server(zone: &str) -> String {
    match zone {
        "com" | "net" => "a.gtld-servers.net".into(),
        "jp" => "a.dns.jp".into(),
        other => format!("ns1.nic.{other}"),
    }
}

/// The last label: the zone a registrable name is delegated from (`co.jp` is no zone of its own).
fn top(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Whether the name has a site somewhere below it (`co.jp`).
fn is_suffix(world: &World, name: &str) -> bool {
    let below = format!(".{name}");
    crate::is_jp(name) && name.len() == 5 || world.sites.keys().any(|site| site.ends_with(&below))
}

fn dns_name(name: &str) -> Option<Name> {
    Name::from_ascii(format!("{name}.")).ok()
}
