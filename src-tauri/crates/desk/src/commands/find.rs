//! From one name to five contracts.

use kigenban_advice::{Proposal, discover as propose};
use kigenban_checks::DomainName;
use kigenban_facts::{
    AutoRenewal, Book, Bundle, Contract, ContractId, Deed, HolderIs, Kind, Observation, PersonId, Source, Sourced,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Job;
use super::contract::{domain_name, new_bundle};
use crate::act::Before;
use crate::edit::{adding, make_uuid};
use crate::job::{Asked, End, JobKind, Ticket};
use crate::look::is_cut_short;
use crate::{Code, Desk, Error, Result, entry};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Discover {
    /// A name, a URL or a mail address, as people paste it.
    domain: String,
}

/// Looks around. `done` carries what was found; nothing is written.
pub(super) fn discover(desk: &Desk, args: &Discover) -> Result<Job> {
    let domain = domain_name(&args.domain)?;
    refuse_known(desk, &domain)?;
    let job = match desk.jobs().ask(JobKind::Discover, domain.ascii(), None) {
        Asked::Runs(id) => id,
        Asked::Starts(ticket) => {
            let id = ticket.id;
            desk.set_going(run(desk.clone(), ticket, domain));
            id
        }
    };
    Ok(Job { job })
}

fn refuse_known(desk: &Desk, domain: &DomainName) -> Result<()> {
    let known = |book: &Book| book.bundle_named(domain.ascii()).is_some();
    if desk.fresh(|opened| Ok(known(opened.book())))? {
        return Err(Error::new(Code::DomainKnown).with("domain", domain.unicode()).at_field("domain"));
    }
    Ok(())
}

async fn run(desk: Desk, mut ticket: Ticket, domain: DomainName) {
    let id = ticket.id;
    let end = tokio::select! {
        biased;
        () = ticket.stopped() => Ok(End::Stopped),
        found = look(&desk, id, domain) => found,
    };
    desk.finished(id, end);
}

async fn look(desk: &Desk, job: u64, domain: DomainName) -> Result<End> {
    let (line, seen) = desk.look_around(job, &domain).await;
    let view = desk
        .off(move |desk| {
            let view = desk.say(|say, _| {
                let proposals = propose(say.knowledge, domain.ascii(), &seen);
                Ok(crate::say::found(say, &domain, &proposals, line))
            })?;
            let kept = seen.into_iter().filter(|look| !is_cut_short(look)).collect();
            desk.watch().found = Some((domain.ascii().to_owned(), kept));
            Ok(view)
        })
        .await?;
    serde_json::to_value(view)
        .map(End::Found)
        .map_err(|cause| Error::new(Code::Unexpected).with("code", "json").because(cause))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// 合っている.
    Right,
    /// 分からない.
    Unknown,
    /// 違う.
    Wrong,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct RowAnswer {
    kind: Kind,
    #[ts(inline)]
    answer: Answer,
    /// The company as it stands on the invoice, where a person wrote it.
    #[serde(default)]
    #[ts(optional)]
    provider: Option<String>,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Accept {
    domain: String,
    /// What the office calls this 契約一式.
    name: Option<String>,
    /// Answers; a row left out counts as 分からない.
    #[ts(inline)]
    rows: Vec<RowAnswer>,
}

/// The new 契約一式 and its five contracts.
#[derive(Serialize, TS)]
pub(super) struct Accepted {
    bundle: Bundle,
    #[ts(type = "Array<string>")]
    contracts: Vec<ContractId>,
}

/// Puts all five into the ledger. 合っている makes the provider that person's word, 違う leaves it empty, 分からない keeps
/// the guess (推定). A company that a person wrote goes before all of them.
pub(super) fn accept(desk: &Desk, args: &Accept) -> Result<Accepted> {
    let domain = domain_name(&args.domain)?;
    let seen: Vec<Observation> = {
        let watch = desk.watch();
        let found = watch.found.as_ref().filter(|(name, _)| name == domain.ascii());
        found.map(|(_, seen)| seen.clone()).unwrap_or_default()
    };
    // What was seen is kept first: the moment the contracts are there, their dates are known.
    let ours = seen.clone();
    let (_, accepted) = desk.act(Deed::Discover, |before| {
        let bundle = new_bundle(before, domain.ascii(), args.name.as_deref())?;
        let mut edits = adding(&bundle)?;
        let mut contracts = Vec::new();
        for kind in [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail] {
            let proposals = propose(&before.snapshot.knowledge, domain.ascii(), &ours);
            let proposal = proposals.iter().find(|proposal| proposal.kind == kind);
            let row = args.rows.iter().find(|row| row.kind == kind);
            let contract = made(before, &bundle, kind, proposal, row)?;
            edits.extend(adding(&contract)?);
            contracts.push(contract.id);
        }
        Ok((edits, Accepted { bundle, contracts }))
    })?;
    if !seen.is_empty() {
        desk.with(|opened| Ok(opened.ledger.record(&seen)?))?;
        desk.watch().found = None;
        desk.changed();
    }
    Ok(accepted)
}

fn made(
    before: &Before<'_>,
    bundle: &Bundle,
    kind: Kind,
    proposal: Option<&Proposal>,
    row: Option<&RowAnswer>,
) -> Result<Contract> {
    let by = before.person().unwrap_or_else(|_| PersonId::default());
    let answer = row.map_or(Answer::Unknown, |row| row.answer);
    let written = row.and_then(|row| row.provider.as_ref()).map(|name| entry::text("provider", name)).transpose()?;
    let written = written.filter(|name| !name.is_empty());
    let guess = proposal.and_then(|proposal| proposal.guess.as_ref());
    let typed = |value: &str| Sourced { value: value.to_owned(), source: Source::Typed { by }, seen_at: before.now };
    let (provider, login_url) = match (guess, answer) {
        _ if written.is_some() => (written.as_deref().map(typed), None),
        (Some(guess), Answer::Right) => (Some(typed(&guess.name)), guess.login_url.clone()),
        (Some(guess), Answer::Unknown) => {
            let rule = guess.provider.clone().map_or_else(|| "published".to_owned(), |id| format!("provider.{id}"));
            (Some(Sourced { value: guess.name.clone(), source: Source::Estimated { rule }, seen_at: before.now }), None)
        }
        (_, Answer::Wrong) | (None, _) => (None, None),
    };
    Ok(Contract {
        id: ContractId(make_uuid(before.now)),
        bundle: bundle.id,
        kind,
        provider,
        login_url,
        holder_is: HolderIs::Unknown,
        auto_renewal: AutoRenewal::Unknown,
        unused: proposal.is_some_and(|proposal| proposal.unused) && answer == Answer::Right,
        ..Contract::default()
    })
}
