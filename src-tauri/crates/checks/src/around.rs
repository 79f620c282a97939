//! What a diagnosis asks beside the five looks: every name server of the zone by itself, and what this office's own
//! resolver says of the name. Somebody waits: each question has its limit, and what is not answered in time says so.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::future::{join, join_all};
use hickory_proto::op::ResponseCode;
use hickory_proto::rr::RecordType;
use kigenban_facts::{Around, NameServer, OfficeWord, View};
use tokio::time::timeout;

use crate::names::Silence;
use crate::no_answer::NoAnswer;
use crate::record::name_servers;
use crate::wire::{self, Question};
use crate::{DomainName, Internet};

/// How long anybody waits for all of it.
const LONGEST: Duration = Duration::from_secs(6);
/// Servers that are asked; no zone needs more.
const MOST: usize = 8;

/// Asks. What could not be found out is left empty.
pub async fn around(domain: &DomainName, internet: &Internet) -> Around {
    let limit = internet.answer_limit().min(LONGEST);
    let (servers, office) =
        join(timeout(limit, servers(domain, internet)), timeout(limit, office(domain, internet))).await;
    Around { servers: servers.unwrap_or_default(), office: office.ok(), told: None }
}

async fn servers(domain: &DomainName, internet: &Internet) -> Vec<NameServer> {
    let both = internet.parts.names.ask_both(domain.ascii(), RecordType::NS).await;
    let Some(records) = both.into_iter().find_map(Result::ok) else { return Vec::new() };
    let mut hosts = name_servers(&records);
    hosts.sort();
    hosts.dedup();
    let asked = hosts.into_iter().take(MOST).map(|host| asked(host, domain, internet));
    join_all(asked).await.into_iter().flatten().collect()
}

/// One server's word; `None` when nobody here can ask it.
async fn asked(host: String, domain: &DomainName, internet: &Internet) -> Option<NameServer> {
    let addresses = match internet.parts.names.addresses(&host).await {
        Ok(addresses) => addresses,
        Err(NoAnswer::NoAddress) => return Some(NameServer { host, ..NameServer::default() }),
        Err(_) => return None,
    };
    let ip = addresses.into_iter().find(|ip| internet.parts.guard.allows(*ip))?;
    let at = SocketAddr::new(ip, internet.parts.settings.ports.dns);
    let question = Question { recursive: false, ..Question::new(domain.ascii(), RecordType::SOA) };
    let answers = match wire::ask(internet, at, question).await {
        Ok(answer) => answer.metadata.response_code == ResponseCode::NoError && !answer.answers.is_empty(),
        Err(NoAnswer::Unasked(_)) => return None,
        Err(_) => false,
    };
    Some(NameServer { host, address: ip.to_string(), answers })
}

async fn office(domain: &DomainName, internet: &Internet) -> OfficeWord {
    let names = &internet.parts.names;
    let (soa, ns) = join(
        names.ask(View::Office, domain.ascii(), RecordType::SOA),
        names.ask(View::Office, domain.ascii(), RecordType::NS),
    )
    .await;
    match (soa, ns) {
        (Ok(_), _) | (_, Ok(_)) => OfficeWord::Answers,
        // A name that a host lends is no zone, and has neither.
        (Err(Silence::Empty), Err(Silence::Empty)) if domain.is_lent() => OfficeWord::Answers,
        (Err(Silence::Empty), _) | (_, Err(Silence::Empty)) => OfficeWord::MadeUp,
        (Err(Silence::NoSuchName), _) | (_, Err(Silence::NoSuchName)) => OfficeWord::Nothing,
        (Err(Silence::Broken | Silence::Declined), _) | (_, Err(Silence::Broken | Silence::Declined)) => {
            OfficeWord::Fails
        }
        (Err(Silence::Timeout), Err(Silence::Timeout)) => OfficeWord::Silent,
    }
}
