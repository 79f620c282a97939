//! Asks the zone above whether it still delegates the name. A resolver's "no such name" may be a lie; the parent's
//! own is not.

use std::net::SocketAddr;

use futures_util::future::join_all;
use hickory_proto::op::ResponseCode;
use hickory_proto::rr::{Name, RData, RecordType};
use tokio::time::timeout;

use crate::record::name_servers;
use crate::suffixes::endings;
use crate::wire::{self, Question};
use crate::{DomainName, Internet};

/// `Some(false)` only on the parent's own NXDOMAIN, `Some(true)` on its delegation, `None` when it could not be asked.
pub(crate) async fn delegates(internet: &Internet, domain: &DomainName) -> Option<bool> {
    timeout(internet.answer_limit(), asked(internet, domain)).await.ok()?
}

async fn asked(internet: &Internet, domain: &DomainName) -> Option<bool> {
    for server in servers_above(internet, domain).await.into_iter().take(4) {
        let addresses = internet.parts.names.addresses(&server).await.unwrap_or_default();
        let Some(ip) = addresses.into_iter().find(|ip| internet.parts.guard.allows(*ip)) else { continue };
        let server = SocketAddr::new(ip, internet.parts.settings.ports.dns);
        let question = Question { recursive: false, ..Question::new(domain.ascii(), RecordType::NS) };
        let Ok(answer) = wire::ask(internet, server, question).await else { continue };
        match answer.metadata.response_code {
            ResponseCode::NXDomain => return Some(false),
            ResponseCode::NoError => {
                let name = Name::from_ascii(domain.ascii()).ok()?;
                let mut said = answer.answers.iter().chain(&answer.authorities);
                let delegated = said.any(|record| {
                    let mut owner = record.name.clone();
                    owner.set_fqdn(name.is_fqdn());
                    matches!(record.data, RData::NS(_)) && owner == name
                });
                return delegated.then_some(true);
            }
            _ => {}
        }
    }
    None
}

/// The name servers of the closest zone above the name (`co.jp` has none of its own: those of `jp`).
async fn servers_above(internet: &Internet, domain: &DomainName) -> Vec<String> {
    let asked = join_all(endings(domain.ascii()).map(async |zone| {
        let both = internet.parts.names.ask_both(zone, RecordType::NS).await;
        both.into_iter().flatten().map(|records| name_servers(&records)).find(|servers| !servers.is_empty())
    }));
    asked.await.into_iter().flatten().next().unwrap_or_default()
}
