//! What people say happened: paid, later, done, explained.

use chrono::{Months, NaiveDate};
use kigenban_advice::{date_answer_key, seen_key, snooze_choices};
use kigenban_facts::{
    BundleId, Change, ChangeAnswer, ChangeAnswerId, ContractId, DateAnswer, Deed, DoneId, Edit, EntityKind, Kind,
    Later, Payment, PaymentId, PersonId, SeenIn, Snooze, SnoozeId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Done;
use crate::act::Before;
use crate::edit::{adding, make_uuid, removing};
use crate::view::StampLabel;
use crate::{Code, Desk, Error, Result, entry};

/// Nobody sells more years at once.
const MOST_YEARS: u32 = 10;

/// Nobody sells less than a month.
const SHORTEST_TERM_DAYS: i64 = 27;

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub(super) struct Paid {
    #[ts(type = "string")]
    contract: ContractId,
    /// The end of the running term, as shown; the end of the last one, when several terms were paid at once.
    #[ts(type = "string")]
    period: NaiveDate,
    seen_in: SeenIn,
    /// 受付番号, or the number of the receipt or statement.
    number: Option<String>,
    /// Paid through this day: the next day to pay.
    #[ts(optional, type = "string")]
    until: Option<NaiveDate>,
    /// Who saw it; left out = いまの人.
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
    let done = desk.edit(Deed::ConfirmPayment, |before| {
        super::contract::known(before.book, args.contract)?;
        let advice = before.advice();
        let dates = advice.item(args.contract).map(|item| item.deadlines.clone()).unwrap_or_default();
        let (period, until) = paid_for(dates.period.or(dates.next_unknown), args)?;
        let number = entry::optional("number", args.number.as_deref())?;
        let payment = Payment {
            id: PaymentId(make_uuid(before.now)),
            contract: args.contract,
            period,
            until,
            seen_in: args.seen_in,
            number,
            by: before.person_or(args.by)?,
            at: before.now,
            ..Payment::default()
        };
        adding(&payment)
    })?;
    let stamp = desk.say(|say, _| Ok(say.last_stamp(args.contract)))?;
    match (done.act, stamp) {
        (Some(act), Some(stamp)) => Ok(Stamped { act, stamp }),
        _ => Err(Code::NotFound.into()),
    }
}

/// The running term, and how far the payment reaches beyond it. A later period than the running one was paid for with all
/// before it.
fn paid_for(running: Option<NaiveDate>, args: &Paid) -> Result<(NaiveDate, Option<NaiveDate>)> {
    let differs = || Error::new(Code::PeriodDiffers).at_field("period");
    let running = running.ok_or_else(differs)?;
    let until = args.until.or((args.period > running).then_some(args.period));
    if args.period < running {
        return Err(differs());
    }
    let Some(until) = until else { return Ok((running, None)) };
    let far = running.checked_add_months(Months::new(MOST_YEARS * 12)).is_some_and(|last| until > last);
    if far || (until - running).num_days() < SHORTEST_TERM_DAYS || until < args.period {
        let field = if args.until.is_some() { "until" } else { "period" };
        return Err(Error::new(Code::PeriodDiffers).at_field(field));
    }
    Ok((running, Some(until)))
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Withdrawn {
    #[ts(type = "string")]
    contract: ContractId,
}

/// まだです: takes the marks of the last period away, and the reminders come back.
pub(super) fn withdraw_payment(desk: &Desk, args: &Withdrawn) -> Result<Done> {
    desk.edit(Deed::Remove, |before| {
        let marked = || before.book.payments.iter().filter(|payment| payment.contract == args.contract);
        let period = marked().map(|payment| payment.period).max();
        let marked = marked().filter(|payment| Some(payment.period) == period);
        let edits: Vec<_> = marked.map(|payment| removing(EntityKind::Payment, payment.id.0)).collect();
        if edits.is_empty() { Err(Code::NotFound.into()) } else { Ok(edits) }
    })
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
pub(super) struct Open {
    /// The task's key.
    task: String,
}

/// 見ました.
pub(super) fn see_task(desk: &Desk, args: &Open) -> Result<Done> {
    desk.see(&args.task)
}

/// 済んだ.
pub(super) fn finish_task(desk: &Desk, args: &Open) -> Result<Done> {
    desk.tick_open(Deed::FinishTask, &args.task, args.task.clone())
}

impl Desk {
    /// いまの人 has read of a task. She is left in peace until its next stage; the task goes on.
    pub(crate) fn see(&self, task: &str) -> Result<Done> {
        self.tick_open(Deed::See, task, seen_key(task))
    }

    fn tick_open(&self, deed: Deed, task: &str, mark: String) -> Result<Done> {
        self.edit(deed, |before| {
            if before.advice().task(task).is_none() {
                return Err(Error::new(Code::NotFound).at_field("task"));
            }
            ticked(before, mark, None)
        })
    }
}

/// One thing done by いまの人.
pub(super) fn ticked(before: &Before<'_>, task: String, note: Option<String>) -> Result<Vec<Edit>> {
    let (id, by) = (DoneId(make_uuid(before.now)), before.person()?);
    adding(&kigenban_facts::Done { id, task, note, by, at: before.now, ..kigenban_facts::Done::default() })
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    #[ts(type = "string")]
    contract: ContractId,
    answer: DateAnswer,
}

/// 分からない / 日付のない契約です.
pub(super) fn answer_date(desk: &Desk, args: &Answered) -> Result<Done> {
    desk.edit(Deed::FinishTask, |before| {
        let contract = super::contract::known(before.book, args.contract)?;
        if contract.kind == Kind::Domain && args.answer == DateAnswer::Dateless {
            return Err(Error::new(Code::InvalidArgument).with("argument", "answer").at_field("answer"));
        }
        ticked(before, date_answer_key(args.contract, args.answer), None)
    })
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
    desk.edit(Deed::AnswerChange, |before| {
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
        adding(&answer)
    })
}
