//! 困ったとき against faults of the world: each is made in a zone, a registry's answer, a page, a certificate or on the line,
//! looked at by the checks, and judged. Root cause, what is healthy and whom to ask are asserted, and printed as a table
//! (`cargo test -p kigenban-tests --test cross trouble -- --nocapture`).

mod case;
mod combined;
mod mail;
mod name_servers;
mod office;
mod registration;
mod site;
mod together;

use std::fmt::Write as _;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;
use kigenban_advice::{Asked, Detail, Diagnosis, Knowledge, PartRole, diagnose};
use kigenban_checks::{DomainName, Internet, around, line, observe};
use kigenban_facts::{
    Book, Bundle, BundleId, Check, Contract, ContractId, Kind, Line, Office, PartKind, Source, Sourced, Span, Trouble,
};
use kigenban_testnet::{Rule, Site, Testnet, World, lapse};
use uuid::Uuid;

use crate::support::now;
use case::{Case, Change, case, down, nothing};

fn cases() -> Vec<Case> {
    let mut cases = registration::cases();
    let rest = [name_servers::cases, site::cases, mail::cases, office::cases, together::cases, combined::cases];
    for more in rest {
        cases.extend(more());
    }
    cases
}

fn domain(case: &Case, place: usize) -> String {
    format!("example-trouble-{place:03}.{}", case.suffix)
}

/// The ledger of an office that holds this name with five companies, as it stood ten days ago.
fn book(domain: &str, spans: Vec<Span>) -> Book {
    let bundle = BundleId(Uuid::from_u128(1));
    let kinds = [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail];
    let contract = |kind: Kind| Contract {
        id: ContractId(Uuid::from_u128(0xc0 + kind as u128)),
        bundle,
        kind,
        provider: Some(Sourced {
            value: format!("みほん{kind:?}"),
            source: Source::Typed { by: kigenban_facts::PersonId::default() },
            seen_at: now(),
        }),
        ..Contract::default()
    };
    Book {
        office: Office {
            name: "株式会社みほん商会".into(),
            name_en: Some("Mihon Shokai Co., Ltd.".into()),
            ..Office::default()
        },
        bundles: vec![Bundle { id: bundle, domain: domain.into(), ..Bundle::default() }].into(),
        contracts: kinds.map(contract).to_vec().into(),
        spans: spans.into(),
        ..Book::default()
    }
}

async fn looks(name: &DomainName, internet: &Internet, at: DateTime<Utc>) -> Vec<kigenban_facts::Observation> {
    let internet = internet.clone().hurried();
    join_all(Check::ALL.map(|check| observe(name, check, &internet, at))).await.into_iter().flatten().collect()
}

/// The office ten days ago, when all was well.
async fn before(name: &str, internet: &Internet) -> Book {
    let domain = DomainName::parse(name).unwrap();
    let then = now() - TimeDelta::days(10);
    let seen = looks(&domain, internet, then).await;
    let spans = seen.into_iter().filter(|look| look.outcome.seen().is_some()).map(Span::of);
    book(name, spans.collect())
}

async fn found(case: &Case, name: &str, book: &Book, internet: &Internet) -> Diagnosis {
    let domain = DomainName::parse(name).unwrap();
    let own = line(internet, now()).await;
    let (seen, mut around) =
        futures_util::future::join(looks(&domain, internet, now()), around(&domain, internet)).await;
    around.told = case.told;
    let asked = Asked { domain: name, trouble: case.trouble };
    diagnose(book, Knowledge::built_in(), &seen, &around, &asked, own, now())
}

/// What is wrong with an answer; empty = it is right.
fn faults(case: &Case, found: &Diagnosis) -> Vec<String> {
    let mut wrong = Vec::new();
    let also: Vec<Detail> = found.causes.iter().skip(1).copied().collect();
    if found.detail != case.detail {
        wrong.push(format!("root {} instead of {}", found.detail.code(), case.detail.code()));
    }
    for detail in case.also.iter().filter(|detail| !also.contains(detail)) {
        wrong.push(format!("not beside it: {}", detail.code()));
    }
    if case.also.is_empty() && !also.is_empty() {
        wrong.push(format!("beside it: {}", also.iter().map(|detail| detail.code()).collect::<Vec<_>>().join(" ")));
    }
    let role = |kind: &PartKind| found.parts.iter().find(|part| part.kind == *kind).map(|part| part.role);
    for kind in case.healthy.iter().filter(|kind| role(kind) != Some(PartRole::Healthy)) {
        wrong.push(format!("{kind:?} is {:?}", role(kind)));
    }
    let to = found.contact.as_ref().map(|contact| contact.kind);
    if to != case.to {
        wrong.push(format!("sends to {to:?} instead of {:?}", case.to));
    }
    let known = found.contact.as_ref().is_none_or(|contact| contact.contract.is_some());
    if !known {
        wrong.push("a contract of the ledger is not found".into());
    }
    let seen = case.detail.part().is_some() && case.detail.part() != Some(PartKind::OwnLine) && case.told.is_none();
    if seen && found.facts.is_empty() {
        wrong.push("no evidence".into());
    }
    wrong
}

fn row(table: &mut String, case: &Case, found: &Diagnosis, wrong: &[String]) {
    let also: Vec<&str> = found.causes.iter().skip(1).map(|detail| detail.code()).collect();
    let to = found.contact.as_ref().map_or_else(|| "-".to_owned(), |contact| format!("{:?}", contact.kind));
    let mark = if wrong.is_empty() { "ok" } else { "WRONG" };
    let asked = format!("{:?}", case.trouble);
    let _ = writeln!(table, "{mark:5} {asked:5} {:58} {:22} {to:8} {}", case.name, found.detail.code(), also.join(" "));
    for fault in wrong {
        let _ = writeln!(table, "      {fault}");
    }
}

/// Domains looked at side by side: a small machine answers all of them in time.
const SIDE_BY_SIDE: usize = 6;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_of_the_world_has_its_cause_its_healthy_parts_and_its_addressee() {
    let cases = cases();
    let named: Vec<(String, &Case)> =
        cases.iter().enumerate().map(|(place, case)| (domain(case, place), case)).collect();
    // A machine without IPv6 cannot play those faults.
    let has_v6 = std::net::TcpListener::bind((std::net::Ipv6Addr::LOCALHOST, 0)).is_ok();
    let mut world = World { v6: has_v6, ..World::new(now()) };
    let named: Vec<_> = named.into_iter().filter(|(_, case)| has_v6 || !case.v6).collect();
    for (name, case) in &named {
        let mut site = Site::healthy(name, now());
        site.registration.registrar_expires = None;
        (case.before)(&mut site, now());
        world = world.with(site);
    }
    let mut others = Site::healthy("elsewhere.example", now());
    others.put("mx", "A", kigenban_testnet::MAIL);
    let mut parking = Site::healthy("sedoparking.com", now());
    parking.page.text = "This domain is parked. Buy this domain.".into();
    parking.page.plain_http = true;
    let folder = tempfile::tempdir().unwrap();
    let net = Testnet::start_with(world.with(others).with(parking), 2).unwrap().with_limits(2_500, 8_000);
    let file = net.write(folder.path()).unwrap();
    let way = || Internet::from_file(&file).unwrap();
    let healthy = way();
    let mut books = Vec::new();
    for some in named.chunks(SIDE_BY_SIDE) {
        books.extend(join_all(some.iter().map(|(name, _)| before(name, &healthy))).await);
    }
    for (name, case) in &named {
        net.change(name, |site| (case.change)(site, now()));
        if case.freed {
            net.remove(name);
        }
        for (service, fault) in &case.faults {
            net.fault(Rule::at(*service, *fault).of(name));
        }
    }
    let faulty = way();
    let mut table = String::new();
    let mut wrong = 0;
    for (some, books) in named.chunks(SIDE_BY_SIDE).zip(books.chunks(SIDE_BY_SIDE)) {
        let answers = some.iter().zip(books).map(|((name, case), book)| found(case, name, book, &faulty));
        for ((_, case), found) in some.iter().zip(join_all(answers).await) {
            let said = faults(case, &found);
            wrong += usize::from(!said.is_empty());
            row(&mut table, case, &found, &said);
            if !said.is_empty() {
                for ground in &found.facts {
                    let _ = writeln!(table, "        {:?} {}: {}", ground.check, ground.source, ground.text);
                }
            }
        }
    }
    for (line, case) in of_the_line() {
        let found = on_a_line(line, &case).await;
        let said = faults(&case, &found);
        wrong += usize::from(!said.is_empty());
        row(&mut table, &case, &found, &said);
    }
    eprintln!("{table}");
    assert!(cases.len() >= 60, "{}", cases.len());
    assert_eq!(wrong, 0, "\n{table}");
}

/// Our own line, and what closes it for everybody: nobody's company is called.
fn of_the_line() -> Vec<(kigenban_testnet::Line, Case)> {
    use kigenban_testnet::Fault::Refuse;
    use kigenban_testnet::Line::{Offline, Online, Portal};
    use kigenban_testnet::Service::Https;
    const REST: &[PartKind] = &[PartKind::Domain, PartKind::Dns, PartKind::Mail];
    let lapsed: Change = lapse;
    vec![
        (Offline, case("the line is down", Trouble::Mail, Detail::OwnLine, None, nothing)),
        (Portal, case("a portal", Trouble::Site, Detail::Portal, None, nothing)),
        (Offline, case("the line is down, and the name has lapsed", Trouble::Mail, Detail::OwnLine, None, lapsed).jp()),
        (Portal, case("a portal, and the server refuses", Trouble::Here, Detail::Portal, None, |site, _| down(site))),
        (
            Online,
            case("a filter of this office closes https", Trouble::Site, Detail::OfficeFilter, None, nothing)
                .fault(Https, Refuse)
                .healthy(REST),
        ),
        (
            Online,
            case("a filter, here asked", Trouble::Here, Detail::OfficeFilter, None, nothing)
                .fault(Https, Refuse)
                .healthy(REST),
        ),
        (
            Online,
            case("a filter, and no MX", Trouble::Mail, Detail::MxGone, Kind::Dns, |site, _| site.take("@", "MX"))
                .fault(Https, Refuse),
        ),
        (Online, case("IPv6 alone, and no way there", Trouble::Site, Detail::CannotTell, None, without_a_way)),
    ]
}

async fn on_a_line(own: kigenban_testnet::Line, case: &Case) -> Diagnosis {
    let name = domain(case, 999);
    let mut site = Site::healthy(&name, now());
    (case.change)(&mut site, now());
    let folder = tempfile::tempdir().unwrap();
    // Only a line that is down is waited for in vain: a portal answers when it gets round to it.
    let (connect, answer) = if own == kigenban_testnet::Line::Offline { (300, 500) } else { (4_000, 8_000) };
    let net = Testnet::start(World::new(now()).with(site)).unwrap().with_limits(connect, answer);
    net.line(own);
    for (service, fault) in &case.faults {
        net.fault(Rule::at(*service, *fault));
    }
    net.write(folder.path()).unwrap();
    // Addresses nobody here has a way to are no inside ones.
    let file = net.internet_toml("ca.pem").replace("[\"127.0.0.0/8\"]", "[\"127.0.0.0/8\", \"fd00::/8\"]");
    let internet = Internet::from_toml(&file, folder.path()).unwrap();
    let seen = line(&internet, now()).await;
    assert_eq!(seen == Line::Online, own == kigenban_testnet::Line::Online, "{}", case.name);
    found(case, &name, &book(&name, Vec::new()), &internet).await
}

fn without_a_way(site: &mut Site, _: DateTime<Utc>) {
    for owner in ["@", "www"] {
        site.take(owner, "A");
        site.put(owner, "AAAA", "fd00::5");
    }
}
