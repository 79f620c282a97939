//! What people say happened: paid, later, done, explained.

use chrono::NaiveDate;
use kigenban_advice::snooze_choices;
use kigenban_facts::{
    BundleId, Change, ChangeAnswer, ChangeAnswerId, ContractId, Deed, DoneId, Later, Payment, PaymentId, PersonId,
    SeenIn, Snooze, SnoozeId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Done;
use crate::edit::{adding, make_uuid};
use crate::view::StampLabel;
use crate::{Code, Desk, Error, Result};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Paid {
    #[ts(type = "string")]
    contract: ContractId,
    /// The end of the running term, as shown.
    #[ts(type = "string")]
    period: NaiveDate,
    seen_in: SeenIn,
    /// Who saw it; left out = いまの人.
    #[serde(default)]
    #[ts(optional, type = "string")]
    by: Option<PersonId>,
}

/// A confirmed payment with its stamp.
#[derive(Serialize, TS)]
pub(super) struct Stamped {
    act: String,
    stamp: StampLabel,
}

/// 支払いを確認した: a mark for one period.
pub(super) fn confirm_payment(desk: &Desk, args: &Paid) -> Result<Stamped> {
    let (act, ()) = desk.act(Deed::ConfirmPayment, |before| {
        super::contract::known(before.book, args.contract)?;
        let advice = before.advice();
        let running = advice.item(args.contract).and_then(|item| item.deadlines.period);
        if running != Some(args.period) {
            return Err(Error::new(Code::PeriodDiffers).at_field("period"));
        }
        let payment = Payment {
            id: PaymentId(make_uuid(before.now)),
            contract: args.contract,
            period: args.period,
            seen_in: args.seen_in,
            by: before.person_or(args.by)?,
            at: before.now,
            ..Payment::default()
        };
        Ok((adding(&payment)?, ()))
    })?;
    let stamp = desk.say(|say, _| Ok(say.last_stamp(args.contract)))?;
    match (act, stamp) {
        (Some(act), Some(stamp)) => Ok(Stamped { act: act.to_string(), stamp }),
        _ => Err(Code::NotFound.into()),
    }
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Put {
    /// The task's key.
    task: String,
    #[ts(inline)]
    choice: Later,
}

#[derive(Serialize, TS)]
pub(super) struct PutOff {
    /// あした9:00にもう一度お知らせします.
    until_text: String,
}

/// あとで.
pub(super) fn snooze(desk: &Desk, args: &Put) -> Result<PutOff> {
    let until = desk.put_off(&args.task, args.choice)?;
    let until_text = desk.say(|say, _| Ok(say.words.say_task_snoozed(&say.instant(until))))?;
    Ok(PutOff { until_text })
}

impl Desk {
    /// Puts a task off, if that choice is offered for it.
    pub(crate) fn put_off(&self, task: &str, later: Later) -> Result<chrono::DateTime<chrono::Utc>> {
        let (_, until) = self.act(Deed::Snooze, |before| {
            let advice = before.advice();
            let found = advice.task(task).ok_or_else(|| Error::new(Code::NotFound).at_field("task"))?;
            let choices = snooze_choices(found, &before.book.office, before.now);
            let until = choices.iter().find(|(choice, _)| *choice == later).map(|(_, until)| *until);
            let until = until.ok_or_else(|| Error::new(Code::SnoozeTooFar).at_field("choice"))?;
            let snooze = Snooze {
                id: SnoozeId(make_uuid(before.now)),
                task: task.to_owned(),
                until,
                by: before.person()?,
                at: before.now,
                ..Snooze::default()
            };
            Ok((adding(&snooze)?, until))
        })?;
        Ok(until)
    }
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Finish {
    /// The task's key.
    task: String,
    #[serde(default)]
    #[ts(optional, type = "string")]
    by: Option<PersonId>,
}

/// 済んだ.
pub(super) fn finish_task(desk: &Desk, args: &Finish) -> Result<Done> {
    let (act, ()) = desk.act(Deed::FinishTask, |before| {
        if before.advice().task(&args.task).is_none() {
            return Err(Error::new(Code::NotFound).at_field("task"));
        }
        let done = kigenban_facts::Done {
            id: DoneId(make_uuid(before.now)),
            task: args.task.clone(),
            by: before.person_or(args.by)?,
            at: before.now,
            ..kigenban_facts::Done::default()
        };
        Ok((adding(&done)?, ()))
    })?;
    Ok(Done { act: act.map(|act| act.to_string()) })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Explained {
    #[ts(type = "string")]
    bundle: BundleId,
    /// The change's key.
    change: String,
    answer: Change,
}

/// 社内で変えた / だれも変えていない / 分からない.
pub(super) fn answer_change(desk: &Desk, args: &Explained) -> Result<Done> {
    let (act, ()) = desk.act(Deed::AnswerChange, |before| {
        let advice = before.advice();
        let asked = advice.changes.iter().any(|change| change.key == args.change && change.bundle == args.bundle);
        if !asked {
            return Err(Error::new(Code::NotFound).at_field("change"));
        }
        let answer = ChangeAnswer {
            id: ChangeAnswerId(make_uuid(before.now)),
            bundle: args.bundle,
            change: args.change.clone(),
            answer: args.answer,
            by: before.person()?,
            at: before.now,
            ..ChangeAnswer::default()
        };
        Ok((adding(&answer)?, ()))
    })?;
    Ok(Done { act: act.map(|act| act.to_string()) })
}
