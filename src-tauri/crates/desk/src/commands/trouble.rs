//! 困ったとき.

use kigenban_advice::diagnose;
use kigenban_checks::DomainName;
use kigenban_facts::Trouble;
use serde::Deserialize;
use ts_rs::TS;

use super::Job;
use super::contract::domain_name;
use crate::job::{Asked, End, JobKind, Ticket};
use crate::look::is_cut_short;
use crate::say::trouble_view;
use crate::view::TroubleView;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Diagnose {
    /// Any domain, in the ledger or not.
    domain: String,
    trouble: Trouble,
}

/// Looks for the one cause. `done` carries the answer.
pub(super) fn start(desk: &Desk, args: &Diagnose) -> Result<Job> {
    let domain = domain_name(&args.domain)?;
    desk.with(|_| Ok(()))?;
    let about = format!("{domain} {:?}", args.trouble);
    let job = match desk.jobs().ask(JobKind::Trouble, &about, None) {
        Asked::Runs(id) => id,
        Asked::Starts(ticket) => {
            let id = ticket.id;
            desk.set_going(run(desk.clone(), ticket, domain, args.trouble));
            id
        }
    };
    Ok(Job { job })
}

async fn run(desk: Desk, mut ticket: Ticket, domain: DomainName, trouble: Trouble) {
    let id = ticket.id;
    let end = tokio::select! {
        biased;
        () = ticket.stopped() => Ok(End::Stopped),
        found = answer(&desk, id, domain, trouble) => found,
    };
    desk.finished(id, end);
}

async fn answer(desk: &Desk, job: u64, domain: DomainName, trouble: Trouble) -> Result<End> {
    let (line, seen) = desk.look_around(job, &domain).await;
    let view: TroubleView = desk
        .off(move |desk| {
            desk.fresh(|opened| {
                let ours = opened.book().bundles.iter().any(|bundle| bundle.domain == domain.ascii());
                let kept: Vec<_> = seen.iter().filter(|look| ours && !is_cut_short(look)).cloned().collect();
                Ok(opened.ledger.record_all(&kept)?)
            })?;
            desk.say(|say, _| {
                let found = diagnose(say.book, say.knowledge, &seen, domain.ascii(), trouble, line, say.advice.now);
                Ok(trouble_view(say, &found, line))
            })
        })
        .await?;
    desk.changed();
    serde_json::to_value(view)
        .map(End::Found)
        .map_err(|cause| Error::new(Code::Unexpected).with("code", "json").because(cause))
}
