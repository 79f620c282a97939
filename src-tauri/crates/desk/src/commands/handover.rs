//! 引き継ぎ.

use chrono::NaiveDate;
use kigenban_facts::{BundleId, Deed, Handover, HandoverId, PersonId, Row, Stamp, StampId};
use serde::Deserialize;
use ts_rs::TS;

use crate::edit::{adding, make_uuid};
use crate::opened::present;
use crate::view::HandoverView;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Get {
    #[ts(optional, type = "string")]
    bundle: Option<BundleId>,
}

/// The whole screen.
pub(super) fn get(desk: &Desk, args: &Get) -> Result<HandoverView> {
    view(desk, args.bundle)
}

fn view(desk: &Desk, bundle: Option<BundleId>) -> Result<HandoverView> {
    desk.say(|say, _| {
        let found = |id| say.bundle(id).ok_or_else(|| Error::new(Code::NotFound).at_field("bundle"));
        Ok(say.handover(bundle.map(found).transpose()?))
    })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Start {
    #[ts(type = "string")]
    bundle: BundleId,
    /// 渡す人.
    #[ts(type = "string")]
    from: PersonId,
    /// 受ける人.
    #[ts(type = "string")]
    to: PersonId,
    /// 目標日.
    #[ts(optional, type = "string")]
    target: Option<NaiveDate>,
}

/// Starts a handover.
pub(super) fn start(desk: &Desk, args: &Start) -> Result<HandoverView> {
    desk.edit(Deed::HandOver, |before| {
        if before.book.bundle(args.bundle).is_none() {
            return Err(Error::new(Code::NotFound).at_field("bundle"));
        }
        before.book.person(args.from).ok_or_else(|| Error::new(Code::NotFound).at_field("from"))?;
        present(before.book, args.to, "to")?;
        if args.from == args.to {
            return Err(Error::new(Code::SamePerson).at_field("to"));
        }
        let handover = Handover {
            id: HandoverId(make_uuid(before.now)),
            bundle: args.bundle,
            from: args.from,
            to: args.to,
            target: args.target,
            at: before.now,
            ..Handover::default()
        };
        adding(&handover)
    })?;
    view(desk, Some(args.bundle))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark {
    #[ts(type = "string")]
    handover: HandoverId,
    row: Row,
}

/// 二人で見ました. The stamp is that of 受ける人.
pub(super) fn stamp(desk: &Desk, args: &Mark) -> Result<HandoverView> {
    let (_, bundle) = desk.act(Deed::HandOver, |before| {
        let handover = before.book.handovers.find(&args.handover);
        let handover = handover.ok_or_else(|| Error::new(Code::NotFound).at_field("handover"))?;
        let by = before.person_or(Some(handover.to))?;
        let done = before.book.stamps.of(&handover.id).any(|stamp| stamp.row == args.row);
        if done {
            return Ok((Vec::new(), handover.bundle));
        }
        let stamp = Stamp {
            id: StampId(make_uuid(before.now)),
            handover: handover.id,
            row: args.row,
            by,
            at: before.now,
            ..Stamp::default()
        };
        Ok((adding(&stamp)?, handover.bundle))
    })?;
    view(desk, Some(bundle))
}
