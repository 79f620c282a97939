//! 変更の記録, taking back, and 値を消す.

use kigenban_facts::{Actor, ContractId, Deed, EntityKind, EntityRef, HistoryLine};
use kigenban_ledger::HistoryFilter;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

use super::{Done, Nothing};
use crate::act::MARK_STAYS_OPEN;
use crate::edit::FIXED;
use crate::opened::{Opened, actor};
use crate::say::{Say, by_act};
use crate::view::HistoryEntry;
use crate::{Code, Desk, Error, Result};

/// Acts shown unless another number is asked for.
const ACTS: usize = 100;
/// Lines read for them: an act that puts five contracts into the ledger has dozens.
const LINES_PER_ACT: usize = 60;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct List {
    /// Only this contract's.
    #[ts(optional, type = "string")]
    contract: Option<ContractId>,
    /// At most so many acts.
    limit: Option<u32>,
}

/// 変更の記録, newest first: one entry for each act.
pub(super) fn list(desk: &Desk, args: &List) -> Result<Vec<HistoryEntry>> {
    let limit = args.limit.map_or(ACTS, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    desk.say(|say, opened| {
        let entity = args.contract.map(|id| EntityRef { kind: EntityKind::Contract, id: id.0 });
        let filter =
            HistoryFilter { entity, limit: Some(limit.saturating_mul(LINES_PER_ACT)), ..HistoryFilter::default() };
        let lines = opened.ledger.history(&filter)?;
        Ok(entries(say, opened, lines).into_iter().take(limit).collect())
    })
}

/// Lines as entries. Whether an act can be taken back is asked of the ledger.
pub(super) fn entries(say: &Say<'_>, opened: &Opened, lines: Vec<HistoryLine>) -> Vec<HistoryEntry> {
    by_act(lines)
        .into_iter()
        .filter_map(|mut act| {
            act.undoable = still_open(say, &act.lines) && opened.ledger.undoable(act.act).is_ok();
            say.act(&act)
        })
        .collect()
}

/// The app's own set-up and acts of taking back are not taken back; marks stay open for a day.
fn still_open(say: &Say<'_>, lines: &[HistoryLine]) -> bool {
    lines.first().is_some_and(|line| match line.deed {
        _ if line.who == Actor::App => false,
        Deed::Erase | Deed::Undo => false,
        Deed::ConfirmPayment | Deed::HandOver => say.advice.now - line.at < MARK_STAYS_OPEN,
        _ => true,
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Undo {
    #[ts(type = "string")]
    act: Uuid,
}

/// Takes an act back, by a new act.
pub(super) fn undo(desk: &Desk, args: &Undo) -> Result<Nothing> {
    let now = desk.now();
    desk.fresh(|opened| {
        let filter = HistoryFilter { act: Some(args.act), limit: Some(1), ..HistoryFilter::default() };
        let lines = opened.ledger.history(&filter)?;
        let line = lines.first().ok_or_else(|| Error::new(Code::NotFound).at_field("act"))?;
        if line.who == Actor::App {
            return Err(Code::UndoRefused.into());
        }
        let mark = matches!(line.deed, Deed::ConfirmPayment | Deed::HandOver);
        if mark && now - line.at >= MARK_STAYS_OPEN {
            return Err(Code::UndoTooLate.into());
        }
        let who = actor(opened.book())?;
        Ok(opened.ledger.undo(args.act, who, now)?)
    })?;
    desk.changed();
    Ok(Nothing {})
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Erase {
    kind: EntityKind,
    #[ts(type = "string")]
    id: Uuid,
    /// Its name in JSON.
    field: String,
}

/// 値を消す: blanks every value a field ever had, in history too.
pub(super) fn erase(desk: &Desk, args: &Erase) -> Result<Done> {
    if FIXED.contains(&args.field.as_str()) || args.field == "period" {
        return Err(Error::new(Code::NotErasable).at_field("field"));
    }
    let now = desk.now();
    let act = desk.fresh(|opened| {
        let who = actor(opened.book())?;
        let entity = EntityRef { kind: args.kind, id: args.id };
        Ok(opened.ledger.erase_value(entity, &args.field, who, now)?)
    })?;
    desk.changed();
    Ok(Done { act: Some(act.to_string()) })
}
