//! やり方: the page of a task, and its ticks.

use kigenban_advice::{How, round_of};
use kigenban_facts::{ContractId, Deed, EntityKind};
use serde::Deserialize;
use ts_rs::TS;

use super::Nothing;
use super::mark::ticked;
use crate::edit::removing;
use crate::view::{HowKind, HowView};
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Which {
    kind: HowKind,
    #[ts(type = "string")]
    contract: ContractId,
}

/// The page.
pub(super) fn get(desk: &Desk, args: &Which) -> Result<HowView> {
    desk.say(|say, _| {
        let contract = say.contract(args.contract).ok_or_else(|| Error::new(Code::NotFound).at_field("contract"))?;
        Ok(say.how(args.kind.into(), contract))
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Tick {
    kind: HowKind,
    #[ts(type = "string")]
    contract: ContractId,
    /// The step's id.
    step: String,
    done: bool,
}

/// Ticks a step, or takes the tick away.
pub(super) fn tick(desk: &Desk, args: &Tick) -> Result<Nothing> {
    let how = How::from(args.kind);
    desk.edit(Deed::FinishTask, |before| {
        let known = || Error::new(Code::NotFound);
        let contract = before.book.contract(args.contract).ok_or_else(|| known().at_field("contract"))?;
        let period = before.advice().item(contract.id).and_then(|item| item.deadlines.period);
        let round = round_of(how, before.book, contract, period);
        let steps = how.steps(before.book, contract);
        let step = steps.into_iter().find(|step| step.word() == args.step).ok_or_else(|| known().at_field("step"))?;
        let mark = how.tick(contract, &round, step);
        let there: Vec<_> = before.book.dones.iter().filter(|done| done.task == mark).collect();
        match (args.done, there.is_empty()) {
            (true, true) => ticked(before, mark, None),
            (false, false) => Ok(there.into_iter().map(|done| removing(EntityKind::Done, done.id.0)).collect()),
            _ => Ok(Vec::new()),
        }
    })?;
    Ok(Nothing {})
}
