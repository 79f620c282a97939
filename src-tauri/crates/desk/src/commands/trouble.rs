//! 困ったとき.

use kigenban_advice::{Asked, Detail, MENDED, diagnose, trouble_key};
use kigenban_checks::DomainName;
use kigenban_facts::{Deed, Told, Trouble};
use serde::Deserialize;
use ts_rs::TS;

use super::Job;
use super::mark::ticked;
use crate::failure::domain_name;
use crate::found::Found;
use crate::job::JobKind;
use crate::look::is_cut_short;
use crate::say::{Say, trouble_so_far, trouble_view};
use crate::view::TroubleView;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Diagnose {
    /// Any domain, in the ledger or not.
    domain: String,
    trouble: Trouble,
    /// What the person knows and no look can see.
    #[ts(optional)]
    told: Option<Told>,
}

/// Looks for the cause. `done` carries the answer.
pub(super) fn start(desk: &Desk, args: &Diagnose) -> Result<Job> {
    let domain = domain_name(&args.domain)?;
    desk.with(|_| Ok(()))?;
    let about = format!("{domain} {:?} {:?}", args.trouble, args.told);
    let answer = |desk, id| answer(desk, id, domain, args.trouble, args.told);
    Ok(Job { job: desk.begin(JobKind::Trouble, &about, answer) })
}

async fn answer(desk: Desk, job: u64, domain: DomainName, trouble: Trouble, told: Option<Told>) -> Result<TroubleView> {
    let so_far = |found: Found| {
        let of = desk.clone();
        async move { of.off(move |desk| desk.say(|say, _| Ok(trouble_so_far(say, &found.judged(say, trouble))))).await.ok() }
    };
    let mut found = desk.look_for_a_cause(job, &domain, so_far).await;
    found.around.told = told;
    let view = desk
        .off(move |desk| {
            desk.fresh(|opened| {
                let ours = opened.book().bundles.iter().any(|bundle| bundle.domain == found.domain);
                let kept: Vec<_> = found.seen.iter().filter(|look| ours && !is_cut_short(look)).cloned().collect();
                Ok(opened.ledger.record(&kept)?)
            })?;
            let view = desk.say(|say, _| Ok(trouble_view(say, &found.judged(say, trouble))))?;
            desk.watch().trouble = Some((found, trouble));
            Ok(view)
        })
        .await?;
    desk.changed();
    Ok(view)
}

impl Found {
    /// The causes, as the ledger knows it now.
    fn judged(&self, say: &Say<'_>, trouble: Trouble) -> kigenban_advice::Diagnosis {
        let asked = Asked { domain: &self.domain, trouble };
        diagnose(say.book, say.knowledge, &self.seen, &self.around, &asked, self.line, self.at)
    }
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark {
    domain: String,
    /// The cause, as the answer named it.
    detail: String,
    /// The step, as the answer named it.
    step: String,
    /// What the company says how long it takes.
    #[ts(optional)]
    note: Option<String>,
}

/// A step was done. Gives the last answer about this domain as it is said now.
pub(super) fn mark(desk: &Desk, args: &Mark) -> Result<TroubleView> {
    let known = desk.say(|say, _| Ok(say.step_title(&args.step).is_some()))?;
    if !known {
        return Err(Error::new(Code::InvalidArgument).with("argument", "step").at_field("step"));
    }
    keep(desk, &args.domain, &args.detail, &args.step, args.note.as_deref())
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Mended {
    domain: String,
    /// How it was put right.
    how: String,
}

/// どう直ったか: kept in the history, and shown the next time.
pub(super) fn mended(desk: &Desk, args: &Mended) -> Result<TroubleView> {
    let domain = domain_name(&args.domain)?;
    let detail = desk.say(|say, _| Ok(say.open_trouble(domain.ascii()).map(|mark| mark.detail.to_owned())))?;
    let detail = detail.ok_or_else(|| Error::new(Code::NotFound).at_field("domain"))?;
    keep(desk, &args.domain, &detail, MENDED, Some(&args.how))
}

fn keep(desk: &Desk, domain: &str, detail: &str, step: &str, note: Option<&str>) -> Result<TroubleView> {
    let domain = domain_name(domain)?;
    if !Detail::ALL.iter().any(|known| known.code() == detail) {
        return Err(Error::new(Code::InvalidArgument).with("argument", "detail").at_field("detail"));
    }
    let note = note.map(str::trim).filter(|note| !note.is_empty()).map(str::to_owned);
    let key = trouble_key(domain.ascii(), detail, step);
    desk.edit(Deed::FinishTask, |before| ticked(before, key, note))?;
    let last = desk.watch().trouble.clone().filter(|(found, _)| found.domain == domain.ascii());
    let (found, trouble) = last.ok_or_else(|| Error::new(Code::NotFound).at_field("domain"))?;
    desk.say(|say, _| Ok(trouble_view(say, &found.judged(say, trouble))))
}
