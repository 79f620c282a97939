//! From one name to five contracts.

use kigenban_advice::{Proposal, discover as propose};
use kigenban_checks::DomainName;
use kigenban_facts::{
    AutoRenewal, Bundle, Contract, ContractId, Deed, HolderIs, Kind, Observation, PersonId, Source, Sourced,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Job;
use super::contract::new_bundle;
use crate::act::Before;
use crate::edit::{adding, make_uuid};
use crate::failure::domain_name;
use crate::job::JobKind;
use crate::look::is_cut_short;
use crate::view::Found;
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
    if desk.fresh(|opened| Ok(opened.book().bundle_named(domain.ascii()).is_some()))? {
        return Err(Error::new(Code::DomainKnown).with("domain", domain.unicode()).at_field("domain"));
    }
    let about = domain.ascii().to_owned();
    Ok(Job { job: desk.begin(JobKind::Discover, &about, |desk, id| look(desk, id, domain)) })
}

async fn look(desk: Desk, job: u64, domain: DomainName) -> Result<Found> {
    let (line, seen) = desk.look_around(job, &domain).await;
    let found = desk.off(move |desk| {
        let found = desk.say(|say, _| {
            let proposals = propose(say.knowledge, domain.ascii(), &seen);
            Ok(crate::say::found(say, &domain, &proposals, line))
        })?;
        let kept = seen.into_iter().filter(|look| !is_cut_short(look)).collect();
        desk.watch().found = Some((domain.ascii().to_owned(), kept));
        Ok(found)
    });
    found.await
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
    let (_, accepted) = desk.act(Deed::Discover, |before| {
        let bundle = new_bundle(before, domain.ascii(), args.name.as_deref())?;
        let mut edits = adding(&bundle)?;
        let mut contracts = Vec::new();
        let proposals = propose(&before.snapshot.knowledge, domain.ascii(), &seen);
        for kind in [Kind::Domain, Kind::Dns, Kind::Server, Kind::Certificate, Kind::Mail] {
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
    let written = entry::optional("provider", row.and_then(|row| row.provider.as_deref()))?;
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
